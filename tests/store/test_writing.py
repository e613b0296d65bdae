"""What cannot be written is said in a sentence, and work goes on where it can."""

import resource
import sqlite3
import threading
from concurrent.futures import wait
from contextlib import closing, contextmanager

import pytest

from timeline_app.store.problems import LibraryError, Problem
from timeline_app.store.rows import (
    Derived,
    FileState,
    JournalEntry,
    StoredArticle,
    StoredFile,
    UserRecord,
)

BIG = b"\xff" * 2_000_000
PAGE = 4096


@pytest.fixture
def library(opened, path):
    return opened(path)


def note(key, value=b"1"):
    return UserRecord("note", key, value)


@pytest.fixture
def full(library):
    """Let the timeline's disk be full, and have room again."""

    def limit(pages):
        connection = library._writer.connection
        library._writer.do(lambda: connection.execute(f"PRAGMA max_page_count = {pages}")).result()

    @contextmanager
    def being_full():
        limit(1)  # SQLite takes as few as there are
        yield
        limit(1_000_000)

    return being_full


@contextmanager
def files_no_larger_than(size):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_is_said_to_who_waits_and_to_the_window(library, full, problems):
    with full():
        error = library.write(note("a", BIG)).exception()
    assert error.problem is Problem.FULL
    assert str(library.path) in str(error)
    assert problems == [error]


def test_work_goes_on_once_the_disk_has_room_again(library, full):
    with full():
        library.write(note("a", BIG)).exception()
    library.write(note("b")).result()
    assert library.records("note") == {"b": b"1"}


def test_a_full_disk_keeps_nothing_of_a_command_that_did_not_fit(library, full):
    with full():
        library.write(note("a"), JournalEntry(1, BIG)).exception()
    assert (library.records("note"), library.journal()) == ({}, ())


def test_what_is_there_can_be_read_while_the_disk_is_full(library, full):
    library.write(note("a")).result()
    with full():
        library.write(note("b", BIG)).exception()
        assert library.records("note") == {"a": b"1"}


def test_a_write_that_the_system_refuses_is_said(library, problems):
    with files_no_larger_than(100_000):
        error = library.write(note("a", BIG)).exception()
    assert error.problem in {Problem.FAILED, Problem.FULL}
    assert problems == [error]


def test_work_goes_on_after_a_write_that_the_system_refused(library):
    with files_no_larger_than(100_000):
        library.write(note("a", BIG)).exception()
    library.write(note("b")).result()
    assert library.records("note") == {"b": b"1"}


def test_one_that_fails_does_not_take_those_along_that_share_its_transaction(
    library, full, article
):
    with full():
        futures = [
            library.write(note(str(k), v), may_join=True) for k, v in enumerate((b"1", BIG, b"2"))
        ]
        wait(futures)
    assert [bool(one.exception()) for one in futures] == [False, True, False]
    assert library.records("note") == {"0": b"1", "2": b"2"}


def test_a_file_of_an_article_that_is_not_in_is_refused_as_a_whole(library):
    file = StoredFile(library.path, FileState.READ, article_ids=("missing",))
    assert isinstance(library.write(note("a"), file).exception(), LibraryError)
    assert (library.files(), library.records("note")) == ((), {})


def test_writes_are_kept_in_the_order_in_which_they_were_asked_for(library):
    for number in range(300):
        library.write(note("a", str(number).encode()), may_join=bool(number % 3))
    library.flush()
    assert library.records("note") == {"a": b"299"}


def test_all_that_is_queued_is_written_before_the_timeline_closes(library, opened):
    futures = [library.write(note(str(number)), may_join=True) for number in range(300)]
    library.close()
    assert all(one.done() for one in futures)
    assert len(opened(library.path).records("note")) == 300


def test_nothing_can_be_written_once_it_is_closed(library):
    library.close()
    assert isinstance(library.write(note("a")).exception(), LibraryError)


def test_closing_twice_does_not_open_it_to_others_while_somebody_has_it(library, opened):
    library.close()
    opened(library.path)
    library.close()
    with pytest.raises(LibraryError):
        opened(library.path)


@pytest.fixture
def torn(library, opened):
    """A timeline one of whose events leads to pages that are not there."""
    library.write(Derived(events={"a": BIG, "b": b"B"})).result()
    library.close()
    whole = bytearray(library.path.read_bytes())
    page = whole.index(BIG[: PAGE - 4]) // PAGE * PAGE + 10 * PAGE
    whole[page : page + 4] = b"\x7f\xff\xff\xff"
    library.path.write_bytes(whole)
    return opened(library.path)


def test_a_damaged_page_is_said_when_it_is_read(torn):
    with pytest.raises(LibraryError) as raised:
        torn.event("a")
    assert raised.value.problem is Problem.DAMAGED


def test_a_damaged_page_is_said_when_it_is_written(torn, problems):
    error = torn.write(Derived(events={"a": b"A"})).exception()
    assert error.problem is Problem.DAMAGED
    assert problems == [error]


def test_what_lies_beside_a_damaged_page_can_be_read_and_written(torn):
    torn.write(note("a")).result()
    assert (torn.event("b"), torn.records("note")) == (b"B", {"a": b"1"})


def test_bytes_that_are_no_article_are_damage(library, article):
    library.write(StoredArticle(article("Text."))).result()
    library.close()
    with closing(sqlite3.connect(library.path)) as other, other:
        other.execute("UPDATE article SET record = x'00ff'")
    library = type(library)(library.path)
    with closing(library), pytest.raises(LibraryError) as raised:
        next(library.articles())
    assert raised.value.problem is Problem.DAMAGED


def test_many_threads_read_while_one_writes(library, article):
    articles = [article(f"Text {number}.") for number in range(200)]
    seen, failures = [], []

    def read():
        try:
            for _ in range(20):
                seen.append(sum(1 for _ in library.articles()))  # noqa: PERF401
        except LibraryError as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for one in articles:
        library.write(StoredArticle(one), may_join=True)
    for thread in threads:
        thread.join()
    library.flush()
    assert not failures
    assert set(seen) <= set(range(201))
    assert len(library.article_ids()) == 200


def test_saving_under_another_name_takes_everything_along_and_goes_on_there(
    library, tmp_path, opened
):
    library.write(note("a"))
    library.save_as(tmp_path / "other.timeline")
    library.write(note("b")).result()
    assert library.path == tmp_path / "other.timeline"
    assert opened(tmp_path / "made" / "news.timeline").records("note") == {"a": b"1"}
    assert library.records("note") == {"a": b"1", "b": b"1"}


def test_saving_under_another_name_replaces_what_was_there(library, tmp_path, opened):
    other = opened(tmp_path / "other.timeline")
    other.write(note("old"))
    other.close()
    library.save_as(other.path)
    assert library.records("note") == {}


def test_saving_over_a_timeline_that_is_open_elsewhere_is_refused(library, tmp_path, opened):
    other = opened(tmp_path / "other.timeline")
    other.write(note("kept")).result()
    with pytest.raises(LibraryError) as raised:
        library.save_as(other.path)
    assert raised.value.problem is Problem.IN_USE
    assert other.records("note") == {"kept": b"1"}


def test_work_goes_on_in_the_former_file_when_another_cannot_be_written(library, tmp_path):
    with pytest.raises(Exception, match="cannot be"):
        library.save_as(tmp_path / "missing" / "other.timeline")
    library.write(note("a")).result()
    assert library.path == tmp_path / "made" / "news.timeline"


def test_saving_under_its_own_name_writes_what_is_queued(library):
    future = library.write(note("a"))
    library.save_as(library.path)
    assert future.done()
