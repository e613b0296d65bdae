"""A workspace that is kept in a library, closed and opened again, on real files."""

import pytest

from tests.golden import ARTICLES, Inline
from timeline_app.keeping.library import InLibrary
from timeline_app.model.records import EventEdit, edit_events, take
from timeline_app.model.search import FoldedTexts, IndexedTexts, Query
from timeline_app.store.library import Library
from timeline_app.workspace import Workspace

FERRY = ARTICLES / "ferry"


@pytest.fixture
def opened(tmp_path):
    """A function that opens the library of the test, and what was still to be read in it."""
    workspaces = []

    def open_one():
        workspace = Workspace(Inline())
        workspaces.append(workspace)
        workspace.waiting = workspace.open(InLibrary(Library(tmp_path / "a.timeline")))
        return workspace

    yield open_one
    for workspace in workspaces:
        workspace.close()


@pytest.fixture
def filled(opened):
    """A workspace with a story, in a library."""
    workspace = opened()
    list(workspace.add([FERRY]))
    workspace.timeline()
    return workspace


def events(workspace):
    timeline = workspace.timeline()
    return [*map(timeline.event, range(len(timeline))), *timeline.undated]


def reopened(workspace, opened):
    workspace.close()
    return opened()


def test_a_new_library_is_an_empty_timeline(opened):
    workspace = opened()
    assert (events(workspace), dict(workspace.articles)) == ([], {})


def test_events_come_back_as_they_were(filled, opened):
    before = events(filled)
    assert events(reopened(filled, opened)) == before


def test_articles_come_back_as_they_were(filled, opened):
    before = dict(filled.articles)
    assert dict(reopened(filled, opened).articles) == before


def test_what_was_shown_last_is_there_without_making_it_anew(filled, opened):
    assert reopened(filled, opened).is_current()


def test_a_timeline_that_was_not_made_any_more_is_not_current(opened):
    workspace = opened()
    list(workspace.add([FERRY]))
    assert not reopened(workspace, opened).is_current()


def test_an_edit_comes_back(filled, opened):
    first = events(filled)[0].id
    filled.apply(edit_events(filled.records, "Title", {first: EventEdit(title="Mine")}))
    assert events(reopened(filled, opened))[0].title == "Mine"


def test_an_edit_that_was_taken_back_stays_so(filled, opened):
    first = events(filled)[0]
    change = edit_events(filled.records, "Title", {first.id: EventEdit(title="Mine")})
    filled.apply(change)
    filled.apply(change.inverse)
    assert events(reopened(filled, opened))[0].title == first.title


def test_events_keep_their_ids_when_articles_go_and_come_after_reopening(filled, opened):
    before = events(filled)
    workspace = reopened(filled, opened)
    article = next(iter(workspace.articles))
    workspace.remove(article)
    events(workspace)
    workspace.apply(take("", into=[article]))
    assert events(workspace) == before


def test_an_article_taken_out_stays_out_and_can_come_back(filled, opened):
    before = events(filled)
    article = next(iter(filled.articles))
    filled.remove(article)
    workspace = reopened(filled, opened)
    assert article not in workspace.articles
    workspace.apply(take("", into=[article]))
    assert sorted(events(workspace), key=lambda e: e.id) == sorted(before, key=lambda e: e.id)


def test_files_that_could_not_be_read_are_listed_again(opened, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    workspace = opened()
    list(workspace.add([tmp_path / "empty.txt"]))
    assert reopened(workspace, opened).rejected == workspace.rejected != ()


def test_the_time_expressions_of_an_article_are_found_in_the_library(filled, opened):
    article = next(iter(filled.articles))
    before = filled.date_spans(article)
    assert reopened(filled, opened).date_spans(article) == before != ()


@pytest.mark.parametrize(
    "words", ["ferry", "passengers harbour", "nobody-says-this", '"the ferry"']
)
def test_a_search_in_a_library_finds_what_a_search_in_memory_finds(filled, words):
    articles, query = filled.articles, Query.of(words)
    list(filled.add([ARTICLES / "german"]))
    filled._keeping._library.flush()
    *_, found = IndexedTexts(filled.not_saying).saying(query, articles)
    *_, known = FoldedTexts().saying(query, articles)
    assert found == known


def test_an_article_without_the_words_is_not_looked_at(filled):
    filled._keeping._library.flush()
    assert filled.not_saying(Query.of("zeppelin")) == set(filled.articles)
