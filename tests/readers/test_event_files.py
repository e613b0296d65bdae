"""Tables of events, as ``extract`` writes them, opened as timelines."""

import json

import pytest

from timeline_app.commands.extracted import extract_file
from timeline_app.model.event_rows import row_of
from timeline_app.model.timespan import Granularity
from timeline_app.pipeline.ingest import ingest, read_file
from timeline_app.pipeline.outcomes import Rejected
from timeline_app.pipeline.walking import walk
from timeline_app.pipeline.workers import WorkerExecutor
from timeline_app.readers import timeline
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.suffixes import can_open
from timeline_app.readers.timeline import is_timeline
from timeline_app.store import event_files
from timeline_app.workspace import Workspace

BRIDGE = """Bridge falls in storm
6 September 2016

The old bridge fell on Monday. In 1924 it was opened. It was repaired in early May 1950.
It opens again on 3 March 2018 at 14:30.
"""
FERRY = "Ferry sank\n\nThe ferry sank on Wednesday.\nOn 3 May 2021 the firm was asked why.\n"
KINDS = event_files.SUFFIXES


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    folder = tmp_path_factory.mktemp("news")
    (folder / "bridge.txt").write_text(BRIDGE)
    (folder / "ferry.txt").write_text(FERRY)
    return folder


@pytest.fixture(scope="module")
def named(news):
    """The rows of two articles with their names."""
    paths = sorted(news.iterdir())
    return [
        (path.name, rows)
        for path in paths
        for found in extract_file(path)
        for _, _, rows in found.articles
    ]


@pytest.fixture(scope="module", params=KINDS)
def table(request, named, tmp_path_factory):
    path = tmp_path_factory.mktemp("table") / f"events{request.param}"
    event_files.write(path, named)
    return path


def told(event):
    spans = [mention.span for mention in event.mentions]
    return event.title, event.time, event.kind, event.is_provisional, spans


def test_a_table_opens_with_the_events_that_were_written(table, news):
    workspace = Workspace()
    for path in sorted(news.iterdir()):
        for item in read_file(path):
            workspace.accept(item)
    made = workspace.timeline()
    events = [*map(made.event, range(len(made))), *made.undated]
    opened = timeline.read(table).events
    assert sorted(map(repr, map(told, opened))) == sorted(map(repr, map(told, events)))


def test_the_articles_of_a_table_are_named_as_there(table):
    articles = timeline.read(table).articles
    assert [article.listing.name for article in articles] == ["bridge.txt", "ferry.txt"]


def test_a_publication_date_comes_back_with_its_source(table):
    publication = timeline.read(table).articles[0].publication
    assert (str(publication.day), str(publication.source)) == ("2016-09-06", "date line")


def test_a_table_is_a_timeline(table):
    assert is_timeline(table)


def test_a_table_can_be_opened(table):
    assert can_open(table)


def test_a_table_opens_in_a_worker_whose_memory_is_limited(table):
    executor = WorkerExecutor(1)
    try:
        (opened,) = ingest([table], executor)
        assert opened == timeline.read(table)
    finally:
        executor.shutdown(cancel_futures=True)


def test_a_folder_does_not_stand_for_the_tables_in_it(table):
    assert list(walk(table.parent)) == []


def test_a_table_that_breaks_off_is_told(table, tmp_path):
    cut = tmp_path / table.name
    cut.write_bytes(table.read_bytes()[:-30])
    with pytest.raises(UnreadableError, match=r"breaks off|damaged"):
        timeline.read(cut)


@pytest.mark.parametrize(
    "line",
    [
        '{"title": "Bridge", "date": "2016-09-06", "text": "The bridge fell."}',
        '{"id": 1, "dct": "2016-09-06", "text": "The bridge fell."}',
        "no JSON",
        "",
        "[]",
    ],
)
def test_lines_of_other_kinds_are_no_table_of_events(tmp_path, line):
    (tmp_path / "a.jsonl").write_text(f"{line}\n")
    assert not is_timeline(tmp_path / "a.jsonl")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_rows_are_written_as_the_same_bytes(named, tmp_path, kind):
    first, second = tmp_path / f"1{kind}", tmp_path / f"2{kind}"
    event_files.write(first, named)
    event_files.write(second, named)
    assert first.read_bytes() == second.read_bytes()


def lines(named, tmp_path, **changed):
    """Write a table whose first row is changed."""
    path = tmp_path / "events.jsonl"
    event_files.write(path, named)
    first, *others = path.read_text().splitlines()
    row = {**json.loads(first), **changed}
    path.write_text("\n".join((json.dumps(row), *others)) + "\n")
    return path


WRONG = {
    "article": 5,
    "start": "soon",
    "quote_start": -1,
    "quote": "Other words of some length.",
    "kind": "rumour",
    "more_quotes": [5],
    "disputed": "never",
    "salience": 7,
    "published": "yesterday",
}


@pytest.mark.parametrize(("key", "value"), WRONG.items())
def test_a_row_that_says_something_impossible_is_told(named, tmp_path, key, value):
    (outcome,) = read_file(lines(named, tmp_path, **{key: value}))
    assert isinstance(outcome, Rejected)


def test_columns_that_are_not_known_are_passed_over(named, tmp_path):
    assert timeline.read(lines(named, tmp_path, colour="red")).events


def test_a_parquet_file_of_another_kind_is_told(tmp_path):
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"a": [1]}), tmp_path / "a.parquet")
    with pytest.raises(UnreadableError, match="no events"):
        timeline.read(tmp_path / "a.parquet")


def test_a_row_holds_its_columns_in_their_order(news):
    from timeline_app.model.event_rows import ARTICLE, COLUMNS

    workspace = Workspace()
    for item in read_file(news / "bridge.txt"):
        workspace.accept(item)
    made = workspace.timeline()
    (article,) = made.articles.values()
    assert [ARTICLE, *row_of(made.event(0), article, "id")] == list(COLUMNS)


def test_a_month_stays_a_month(named, tmp_path):
    events = timeline.read(lines(named, tmp_path)).events
    found = {event.time.granularity for event in events if event.time}
    assert {Granularity.MONTH, Granularity.YEAR, Granularity.MINUTE} <= found
