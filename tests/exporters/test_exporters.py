"""What holds for every exporter."""

from datetime import date
from pathlib import Path

import pytest

from tests.timelines import article, day, event
from timeline_app.errors import TimelineError
from timeline_app.exporters import (
    EXPORTERS,
    ExportOptions,
    export,
    exporter_for,
    exporter_named,
    left_out,
)
from timeline_app.exporters.options import Choice
from timeline_app.model.event import Dispute, EventKind
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import span_of
from timeline_app.pipeline.walking import walk


@pytest.fixture(params=EXPORTERS, ids=lambda one: one.suffix)
def exporter(request, qapp):
    return request.param


@pytest.fixture
def timeline():
    """A small timeline of two articles that has something of everything."""
    since = TimeSpan(seconds_of(1998), None, Granularity.YEAR, TimeKind.SINCE)
    other = Dispute(day(2019, 10, 11), "article-1")
    events = [
        event("aground", day(2019, 10, 12), "The ferry runs aground", disputes=(other,)),
        event("sails", since, "The ferry sails", kind=EventKind.STATE, article_number=1),
        event("inquiry", day(2019, 11, 4), "An inquiry begins", kind=EventKind.PLANNED),
        event("harbour", span_of("BC0264"), "The harbour is founded"),
        event("letter", None, "Somebody writes a letter", article_number=1),
    ]
    articles = {one.id: one for one in (article(0, "Ferry"), article(1, "Letter"))}
    return Timeline.from_events(events, articles)


def names(folder):
    return {path.name for path in folder.iterdir()}


def test_an_exporter_has_a_label(exporter):
    assert exporter.label.strip()


def test_an_exporters_suffix_is_in_lower_case_with_its_dot(exporter):
    assert exporter.suffix == exporter.suffix.lower()
    assert exporter.suffix.startswith(".")


def test_no_two_exporters_have_the_same_suffix():
    assert len({one.suffix for one in EXPORTERS}) == len(EXPORTERS)


def test_an_exporter_is_found_by_its_suffix_in_any_case(exporter):
    assert exporter_for(Path(f"out{exporter.suffix.upper()}")) is exporter


def test_an_unknown_suffix_is_answered_with_those_that_are_known(exporter):
    with pytest.raises(TimelineError, match=exporter.suffix):
        exporter_for(Path("out.xyz"))


def test_an_export_is_one_file_with_something_in_it(exporter, timeline, tmp_path):
    target = tmp_path / f"out{exporter.suffix}"
    export(timeline, ExportOptions(), target)
    assert (names(tmp_path), target.stat().st_size > 0) == ({target.name}, True)


def test_a_timeline_without_events_is_exported_too(exporter, tmp_path):
    target = tmp_path / f"out{exporter.suffix}"
    export(Timeline.from_events((), {}), ExportOptions(), target)
    assert target.stat().st_size > 0


def test_an_export_takes_the_place_of_what_was_there(exporter, timeline, tmp_path):
    target = tmp_path / f"out{exporter.suffix}"
    target.write_text("former")
    export(timeline, ExportOptions(), target)
    assert not target.read_bytes().startswith(b"former")


def test_the_same_timeline_is_exported_alike(exporter, timeline, tmp_path):
    targets = [tmp_path / f"{number}{exporter.suffix}" for number in range(2)]
    for target in targets:
        export(timeline, ExportOptions(), target)
    assert targets[0].read_bytes() == targets[1].read_bytes()


def test_an_export_into_a_folder_that_is_missing_is_refused(exporter, timeline, tmp_path):
    with pytest.raises(TimelineError, match="cannot be written"):
        export(timeline, ExportOptions(), tmp_path / "gone" / f"out{exporter.suffix}")


def test_an_export_that_fails_leaves_nothing_but_what_was_there(exporter, timeline, tmp_path):
    target = tmp_path / f"out{exporter.suffix}"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(TimelineError, match="cannot be written"):
        export(timeline, ExportOptions(), target)
    assert (names(tmp_path), names(target)) == ({target.name}, {"inside"})


def test_an_export_changes_nothing_about_the_timeline(exporter, timeline, tmp_path):
    before = [timeline.event(index) for index in range(len(timeline))]
    export(timeline, ExportOptions(), tmp_path / f"out{exporter.suffix}")
    assert [timeline.event(index) for index in range(len(timeline))] == before
    assert timeline.articles["article-0"].publication.day == date(2023, 10, 20)


def test_an_export_that_is_cancelled_leaves_nothing_but_what_was_there(
    exporter, timeline, tmp_path
):
    target = tmp_path / f"out{exporter.suffix}"
    target.write_text("former")
    steps = exporter.steps(timeline, ExportOptions(), target)
    next(steps)
    steps.close()
    assert (names(tmp_path), target.read_text()) == ({target.name}, "former")


def test_an_exporter_says_in_sentences_what_it_has_no_place_for(exporter):
    assert all(one[0].isupper() and one.endswith(".") for one in exporter.cannot_carry)


def test_what_was_exported_into_a_folder_of_articles_is_no_article(timeline, tmp_path):
    for one in EXPORTERS:
        if Choice.DRAWN not in one.choices:
            export(timeline, ExportOptions(), tmp_path / f"out{one.suffix}")
    (tmp_path / "article.txt").write_text("Words.")
    assert list(walk(tmp_path)) == [tmp_path / "article.txt"]


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("timelinejs", ".timelinejs.json"), ("timelinejs.csv", ".timelinejs.csv"), ("CSV", ".csv")],
)
def test_a_format_is_named_by_the_end_of_its_files_or_its_first_part(name, suffix):
    assert exporter_named(name).suffix == suffix


def test_an_unknown_format_is_answered_with_those_that_are_known():
    with pytest.raises(TimelineError, match=r"xyz is not a format.*timelinejs\.json"):
        exporter_named("xyz")


def test_the_longest_end_of_a_name_counts():
    assert exporter_for(Path("a.timelinejs.json")).suffix == ".timelinejs.json"


@pytest.mark.parametrize(("name", "count"), [("csv", 0), ("ics", 3), ("timelinejs", 1)])
def test_what_a_format_has_no_place_for_is_counted(timeline, name, count):
    assert left_out(timeline, exporter_named(name)) == count
