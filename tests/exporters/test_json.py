"""The interchange format, as it lies in the file."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import TimelineError
from timeline_app.exporters import export
from timeline_app.exporters.options import ExportOptions
from timeline_app.model.article import (
    UNKNOWN,
    Article,
    PublicationDate,
    PublicationSource,
    TextSpan,
)
from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.iso import iso
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import span_of

PUBLISHED = PublicationDate(date(2016, 9, 6), source=PublicationSource.DATE_LINE)


def article_of(path, text="Brücke 🌉 fell.", publication=PUBLISHED):
    return Article(
        "a", (path,), "Bridge", text, None, (TextSpan(0, len(text)),), (), "en", publication
    )


def event_of(time, **more):
    mention = Mention("a", TextSpan(0, 8), time, None, EventKind.HAPPENED, "Bridge falls")
    return TimelineEvent("e1", "Bridge falls", time, EventKind.HAPPENED, 0.5, (mention,), **more)


def exported(path, article, *events, **options):
    timeline = Timeline.from_events(events, {article.id: article})
    export(timeline, ExportOptions(**options), path)
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture
def target(tmp_path):
    return tmp_path / "out.json"


@pytest.fixture
def article(tmp_path):
    return article_of(tmp_path / "news" / "bridge.txt")


def one(target, article, time, **more):
    (event,) = exported(target, article, event_of(time, **more))["events"]
    return event


@pytest.mark.parametrize(
    ("value", "start", "end", "precision", "time_kind"),
    [
        ("2016-09-05", "2016-09-05", "2016-09-06", "day", "at"),
        ("2016-09", "2016-09-01", "2016-10-01", "month", "within"),
        ("2016", "2016-01-01", "2017-01-01", "year", "within"),
        ("199", "1990-01-01", "2000-01-01", "decade", "within"),
        ("BC0264", "-0263-01-01", "-0262-01-01", "year", "within"),
        ("2016-09-05T14:30", "2016-09-05T14:30:00", "2016-09-05T14:31:00", "minute", "at"),
        ("2016-09-05/2016-09-07", "2016-09-05", "2016-09-08", "interval", "during"),
    ],
)
def test_a_span_is_written_with_its_end_excluded(  # noqa: PLR0913, PLR0917
    target, article, value, start, end, precision, time_kind
):
    event = one(target, article, span_of(value))
    found = (event["start"], event["end"], event["precision"], event["time_kind"])
    assert found == (start, end, precision, time_kind)


def test_an_event_since_a_day_has_no_end(target, article):
    time = TimeSpan(seconds_of(2016, 9, 5), None, Granularity.DAY, TimeKind.SINCE)
    event = one(target, article, time)
    assert (event["start"], event["end"], event["time_kind"]) == ("2016-09-05", None, "since")


def test_an_event_until_a_day_has_no_start(target, article):
    time = TimeSpan(None, seconds_of(2016, 9, 5), Granularity.DAY, TimeKind.UNTIL)
    event = one(target, article, time)
    assert (event["start"], event["end"], event["time_kind"]) == (None, "2016-09-05", "until")


def test_an_undated_event_is_written_without_a_time(target, article):
    event = one(target, article, None)
    keys = ("start", "end", "time_kind", "approx", "precision")
    assert [event[key] for key in keys] == [None, None, None, False, None]


def test_a_mentions_text_is_what_its_offsets_cut_out(target, article):
    (mention,) = one(target, article, None)["mentions"]
    assert mention["text"] == article.text[mention["start"] : mention["end"]] == "Brücke 🌉"


def test_a_dispute_names_the_other_time_and_its_article(target, article):
    other = TimeSpan.of_date(date(2016, 9, 6))
    event = one(target, article, None, disputes=(Dispute(other, "a"),))
    assert event["disputed"] == [["2016-09-06", "2016-09-07", "bridge.txt"]]


def test_an_article_without_events_is_still_listed(target, article):
    (document,) = exported(target, article)["documents"]
    assert document == {
        "doc": "bridge.txt",
        "title": "Bridge",
        "published": "2016-09-06",
        "published_source": "date line",
        "published_bounds": None,
    }


def test_an_unknown_publication_date_is_null(target, tmp_path):
    (document,) = exported(target, article_of(tmp_path / "a.txt", publication=UNKNOWN))[
        "documents"
    ]
    assert (document["published"], document["published_source"]) == (None, None)


def test_bounds_of_a_publication_date_are_written(target, tmp_path):
    bounds = PublicationDate(bounds=(date(2016, 9, 1), date(2016, 9, 6)))
    (document,) = exported(target, article_of(tmp_path / "a.txt", publication=bounds))["documents"]
    assert document["published_bounds"] == ["2016-09-01", "2016-09-06"]


@pytest.mark.parametrize(("name", "with_text"), [("a.html", False), ("a.txt", True)])
def test_the_text_is_written_where_it_is_not_the_file_or_is_asked_for(
    target, tmp_path, name, with_text
):
    article = article_of(tmp_path / name)
    (document,) = exported(target, article, with_text=with_text)["documents"]
    assert document["text"] == article.text


def test_documents_are_named_from_the_folder_given(target, article, tmp_path):
    (document,) = exported(target, article, roots=(tmp_path,))["documents"]
    assert document["doc"] == "news/bridge.txt"


def test_single_files_are_named_from_their_common_folder(target, tmp_path):
    paths = [tmp_path / "x" / "one.txt", tmp_path / "y" / "two.txt"]
    articles = {str(path): article_of(path) for path in paths}
    timeline = Timeline.from_events((), articles)
    export(timeline, ExportOptions(roots=tuple(paths)), target)
    names = [document["doc"] for document in json.loads(target.read_text())["documents"]]
    assert names == ["x/one.txt", "y/two.txt"]


def test_documents_are_listed_in_the_order_of_their_paths(target, tmp_path):
    paths = [tmp_path / "b.txt", tmp_path / "c.txt", tmp_path / "a.txt"]
    articles = {str(path): article_of(path) for path in paths}
    export(Timeline.from_events((), articles), ExportOptions(), target)
    names = [document["doc"] for document in json.loads(target.read_text())["documents"]]
    assert names == ["a.txt", "b.txt", "c.txt"]


def test_a_name_that_is_no_text_does_not_stop_the_export(target, tmp_path):
    article = article_of(tmp_path / "b\udcffd.txt")
    (document,) = exported(target, article)["documents"]
    assert document["doc"] == "b\udcffd.txt"


def test_a_folder_that_is_missing_is_said(tmp_path, article):
    with pytest.raises(TimelineError, match="cannot be written"):
        exported(tmp_path / "missing" / "out.json", article)


def test_documents_are_named_alike_from_a_relative_folder(target, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    article = article_of(Path("news/bridge.txt"))
    (document,) = exported(target, article, roots=(Path("news"),))["documents"]
    assert document["doc"] == "bridge.txt"


@given(st.integers(-10_000, 12_000), st.integers(1, 12), st.integers(1, 28))
def test_a_date_is_always_written_with_year_month_and_day(year, month, day):
    written = iso(seconds_of(year, month, day))
    assert re.fullmatch(rf"[+-]?0*{abs(year)}-{month:02d}-{day:02d}", written)


def test_a_provisional_event_has_no_time_but_a_stretch_of_its_own(target, article):
    stretch = TimeSpan(
        seconds_of(2016, 9, 5), seconds_of(2016, 9, 8), Granularity.INTERVAL, TimeKind.WITHIN
    )
    found = one(target, article, stretch, is_provisional=True)
    assert (found["start"], found["end"], found["time_kind"]) == (None, None, None)
    assert found["provisional"] == ["2016-09-05", "2016-09-08"]


def test_only_provisional_events_have_that_key(target, article):
    assert "provisional" not in one(target, article, TimeSpan.of_date(date(2016, 9, 5)))


def test_what_a_person_made_of_an_event_is_written(target, article):
    made = {"status": Status.CONFIRMED, "tags": ("port",), "note": "Ask her."}
    event = one(target, article, span_of("2016-09-05"), **made)
    assert event["edits"] == {"status": "confirmed", "tags": ["port"], "note": "Ask her."}


def test_an_event_that_nobody_edited_has_no_such_key(target, article):
    assert "edits" not in one(target, article, span_of("2016-09-05"))
