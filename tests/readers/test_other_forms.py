"""Timelines in other forms: tables, calendars and slides, ours after a change, and others'."""

import json

import pytest

from tests.timelines import every_kind
from timeline_app.exporters import ExportOptions, export
from timeline_app.model.edtf import edtf
from timeline_app.pipeline.ingest import read_file
from timeline_app.pipeline.outcomes import Rejected
from timeline_app.readers.timeline import TimelineFile

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Here
DTSTART:19700101T000000
END:VTIMEZONE
BEGIN:VEVENT
UID:1
SUMMARY:The hearing\\, public
DTSTART;VALUE=DATE:20240305
DESCRIPTION:In room
  three\\nat the court
BEGIN:VALARM
DESCRIPTION:An alarm
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:1
SUMMARY:Market
DTSTART;TZID=Here:20240309T090000
DURATION:PT3H
RRULE:FREQ=WEEKLY
END:VEVENT
END:VCALENDAR
"""
SLIDES = {
    "events": [
        {
            "start_date": {"year": "-44", "month": "3"},
            "text": {"headline": "Ides <b>of</b> March", "text": "<p>It &amp; they</p>"},
        },
        {
            "start_date": {"year": 1914, "month": 7, "day": 28},
            "end_date": {"year": 1918, "month": 11, "day": 11},
            "text": {"headline": "The war"},
        },
    ]
}


def read(path):
    (found,) = read_file(path)
    return found


def dates(found):
    assert isinstance(found, TimelineFile), found
    return {one.title: edtf(one.time) if one.time else None for one in found.events}


@pytest.fixture
def calendar(tmp_path):
    path = tmp_path / "court.ics"
    path.write_text(CALENDAR)
    return read(path)


@pytest.fixture
def slides(tmp_path):
    path = tmp_path / "rome.json"
    path.write_text(json.dumps(SLIDES))
    return read(path)


def test_a_calendar_of_others_opens_with_its_days_and_hours(calendar):
    found = {one.title: (one.time.granularity, one.time.kind) for one in calendar.events}
    assert found == {"The hearing, public": ("day", "at"), "Market": ("minute", "during")}


def test_what_a_calendar_says_is_quoted(calendar):
    (article,) = calendar.articles
    (mention,) = calendar.events[0].mentions
    words = mention.span.of(article.text)
    assert words == "The hearing, public\nIn room three\nat the court"


def test_entries_of_one_uid_are_told_apart(calendar):
    assert [one.id for one in calendar.events] == ["1", "1#2"]


def test_what_recurs_stands_once_and_says_so(calendar):
    assert calendar.events[1].note == "It repeats: FREQ=WEEKLY"


def test_slides_of_others_open_as_exact_as_they_are(slides):
    assert dates(slides) == {"Ides of March": "-0043-03", "The war": "1914-07-28/1918-11-11"}


def test_slides_lose_their_markup(slides):
    (article,) = slides.articles
    assert slides.events[0].mentions[0].span.of(article.text) == "Ides of March\nIt & they"


@pytest.mark.parametrize("suffix", [".ics", ".timelinejs.json"])
def test_a_title_that_was_changed_elsewhere_counts(tmp_path, suffix):
    path = tmp_path / f"out{suffix}"
    export(every_kind(), ExportOptions(), path)
    text = path.read_text(encoding="utf-8")
    mark = "SUMMARY:Deck fell" if suffix == ".ics" else '"headline": "Deck fell"'
    path.write_text(text.replace(mark, mark.replace("Deck", "Cable"), 1), encoding="utf-8")
    assert dates(read(path))["Cable fell"] == "2023-10-16"


def test_a_day_that_was_changed_in_a_calendar_counts(tmp_path):
    path = tmp_path / "out.ics"
    export(every_kind(), ExportOptions(), path)
    text = path.read_text(encoding="utf-8")
    for end in (":20231016", ":20231017"):
        text = text.replace(f"VALUE=DATE{end}", f"VALUE=DATE:202401{end[-2:]}")
    path.write_text(text, encoding="utf-8")
    assert dates(read(path))["Deck fell"] == "2024-01-16"


def test_a_row_that_was_added_is_an_event_of_ones_own(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("id,title,start,end,quote,quote_start\nx,Mine,2024-03-05,2024-03-06,,\n")
    found = read(path)
    assert (dates(found), found.events[0].is_made) == ({"Mine": "2024-03-05"}, True)


def test_a_table_with_semicolons_opens_too(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("id;title;start;end;quote;quote_start\nx;Mine;2024-03-05;2024-03-06;;\n")
    assert dates(read(path)) == {"Mine": "2024-03-05"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("x,A,05/03/2024,06/03/2024,,", '"05/03/2024" in event 1 is not a time'),
        ("x,A,2024-03-05,,,", 'row 2 has a "start" but no "end"'),
        ("x,A,,,Words,first", '"first" in row 2 is not a place in a text'),
    ],
)
def test_a_table_that_says_something_impossible_is_refused_with_the_place(tmp_path, row, said):
    path = tmp_path / "out.csv"
    path.write_text(f"id,title,start,end,quote,quote_start\n{row}\n")
    found = read(path)
    assert isinstance(found, Rejected)
    assert said in found.reason


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:yesterday\nEND:VEVENT\n"),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nX-TIMELINE-EVENT:{\nEND:VEVENT\n"),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240231\nEND:VEVENT\n"),
        ("a.json", '{"events": [{"start_date": {"year": "soon"}}]}'),
        ("a.json", '{"events": [{"start_date": {"year": 2024, "month": 2, "day": 31}}]}'),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20241305\nEND:VEVENT\n"),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20241205T250000\nEND:VEVENT\n"),
        ("a.json", '{"events": [{"start_date": {"year": 2024, "month": 13}}]}'),
        ("a.json", '{"events": [7, {"start_date": {"year": 2024}}]}'),
        ("a.json", '{"events": [{"start_date": {'),
        ("a.csv", "date,amount\n2024-03-05,7\n"),
        ("a.csv", 'id,title,start,end,quote,quote_start\n"x'),
        ("a.csv", ""),
    ],
)
def test_what_is_damaged_or_foreign_is_refused_in_a_sentence(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text)
    found = read(path)
    assert isinstance(found, Rejected)
    assert found.reason.endswith(".")
