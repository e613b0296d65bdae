"""What is written to a library is there when it is opened again."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from timeline_app.store.rows import (
    Derived,
    FileState,
    ForgottenFile,
    JournalEntry,
    JournalMark,
    RemovedArticle,
    StateValue,
    StoredArticle,
    StoredFile,
    UserRecord,
)


@pytest.fixture
def library(opened, path, problems):
    yield opened(path)
    assert not problems


@pytest.fixture
def reopened(library, opened, path):
    """What a later window sees of what the library was given."""

    def reopen():
        library.close()
        return opened(path)

    return reopen


@pytest.fixture
def ferry(article):
    return article("The ferry to Ålesund sank in the straße.", "Ferry lost")


@pytest.fixture
def train(article):
    return article("The train was late. Trains are, said the café.", "Late “again”")


def test_articles_come_back_whole_in_the_order_of_adding(library, reopened, ferry, train):
    library.write(StoredArticle(train, b"derived"), may_join=True)
    library.write(StoredArticle(ferry), may_join=True)
    assert list(reopened().articles()) == [train, ferry]


def test_an_article_written_again_keeps_its_place_and_what_was_derived(
    library, reopened, ferry, train
):
    library.write(StoredArticle(train, b"derived"), StoredArticle(ferry))
    renamed = replace(train, title="Trains")
    library.write(StoredArticle(renamed, None))
    again = reopened()
    assert (next(again.articles()), again.derived(renamed.id)) == (renamed, b"derived")


def test_an_article_is_found_by_its_id(library, ferry, train, article):
    library.write(StoredArticle(train, b"derived")).result()
    assert library.article(train.id) == train
    assert library.derived(train.id) == b"derived"
    assert library.article(ferry.id) is None


def test_more_articles_than_are_read_at_once_come_back(library, article):
    many = [article(f"Text {number}.") for number in range(1101)]
    library.write(*map(StoredArticle, many)).result()
    assert list(library.articles()) == many
    assert library.article_ids() == tuple(one.id for one in many)


def test_a_file_comes_back_with_all_that_is_known_of_it(library, reopened, ferry, train):
    name = Path(os.fsdecode(b"/news/caf\xe9\n.mbox"))
    mailbox = StoredFile(name, FileState.READ, 10, 20, "", "", (train.id, ferry.id), b"x")
    broken = StoredFile(
        Path("/news/b"), FileState.REJECTED, reason="It is torn.", advice="Mend it."
    )
    library.write(StoredArticle(train), StoredArticle(ferry), mailbox, broken)
    assert set(reopened().files()) == {mailbox, broken}


def test_a_removed_article_takes_its_links_along_and_leaves_the_file(library, ferry, train):
    mailbox = StoredFile(Path("/news/m"), FileState.READ, article_ids=(train.id, ferry.id))
    library.write(StoredArticle(train), StoredArticle(ferry), mailbox)
    library.write(RemovedArticle(train.id)).result()
    assert library.files() == (replace(mailbox, article_ids=(ferry.id,)),)


def test_a_forgotten_file_leaves_its_articles(library, train):
    library.write(
        StoredArticle(train), StoredFile(Path("/m"), FileState.READ, article_ids=(train.id,))
    )
    library.write(ForgottenFile(Path("/m"))).result()
    assert (library.files(), library.article_ids()) == ((), (train.id,))


def test_derived_values_come_back_and_those_not_named_stay(library, reopened):
    library.write(Derived({"start": b"1", "end": b"2"}, {"a": b"A", "b": b"B", "c": b"C"}))
    library.write(Derived({"end": b"3"}, {"b": b"BB"}))
    opened = reopened()
    assert opened.columns() == {"start": b"1", "end": b"3"}
    assert opened.events(["a", "b", "c"]) == {"a": b"A", "b": b"BB", "c": b"C"}
    assert list(opened.every_event()) == [b"A", b"BB", b"C"]


def test_more_events_than_are_asked_for_at_once_come_back(library):
    events = {f"e{number}": str(number).encode() for number in range(1201)}
    library.write(Derived(events=events)).result()
    assert library.events(list(events)) == events


def test_what_a_person_made_comes_back_by_kind(library, reopened):
    library.write(UserRecord("edit", "e1", b"1"), UserRecord("edit", "e2", b"2"))
    library.write(UserRecord("edit", "e1", None), UserRecord("note", "\udcff", b"3"))
    opened = reopened()
    assert (opened.records("edit"), opened.records("note")) == ({"e2": b"2"}, {"\udcff": b"3"})


def test_the_journal_tells_what_can_be_undone_and_done_again(library, reopened):
    library.write(JournalEntry(1, b"first"))
    library.write(JournalEntry(2, b"second"))
    library.write(JournalMark(2, done=False))
    assert reopened().journal() == (
        JournalEntry(1, b"first"),
        JournalEntry(2, b"second", done=False),
    )


def test_a_new_change_drops_those_that_were_undone(library):
    for number in (1, 2, 3):
        library.write(JournalEntry(number, b"old"))
    library.write(JournalMark(3, done=False), JournalMark(2, done=False))
    library.write(JournalEntry(2, b"new")).result()
    assert library.journal() == (JournalEntry(1, b"old"), JournalEntry(2, b"new"))


def test_how_it_was_shown_comes_back(library, reopened):
    library.write(StateValue("view", b"1"))
    library.write(StateValue("view", b"2"))
    opened = reopened()
    assert (opened.state("view"), opened.state("other")) == (b"2", None)
