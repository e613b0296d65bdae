"""What each format for data says of an event, as its file has it."""

import csv
import json
import re
from dataclasses import replace
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.timelines import article, day, event, every_kind
from timeline_app.exporters import ExportOptions, export
from timeline_app.exporters.table import defused
from timeline_app.model.article import TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.timex import Mod, span_of
from timeline_app.readers.calendar_terms import escaped, folded, unescaped, unfolded

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMULAS = ("=1+1", "+1", "-1", "@A", "\tx", "\rx", "'=1", "\uff1d1")


def of(*times: TimeSpan | None) -> Timeline:
    events = [event(f"e{number}", time) for number, time in enumerate(times)]
    return Timeline.from_events(events, {"article-0": article(0)})


def written(tmp_path, suffix, timeline, **options):
    path = tmp_path / f"out{suffix}"
    export(timeline, ExportOptions(**options), path)
    return path


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t" if path.suffix == ".tsv" else ","))


def slides(tmp_path, *times):
    path = written(tmp_path, ".timelinejs.json", of(*times))
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_table_begins_with_the_mark_that_spreadsheets_need(tmp_path):
    assert written(tmp_path, ".csv", of()).read_bytes().startswith(b"\xef\xbb\xbfdate,title")


@pytest.mark.parametrize("words", FORMULAS)
def test_no_cell_begins_a_formula(tmp_path, words):
    timeline = Timeline.from_events([event("e", None, words)], {"article-0": article(0)})
    (row,) = rows(written(tmp_path, ".csv", timeline))
    assert row["title"] == f"'{words}"


@given(st.text(st.sampled_from("'=+-@\t a")))
def test_a_defused_cell_never_begins_a_formula(words):
    assert not re.match(r"[=+\-@\t\r\n]", defused(words))


def test_a_row_tells_date_source_and_quote(tmp_path):
    row, *_ = rows(written(tmp_path, ".tsv", of(span_of("2023-10"))))
    columns = ("date", "edtf", "start", "end", "certainty", "source", "quote", "published")
    assert [row[column] for column in columns] == [
        *("Oct 2023", "2023-10", "2023-10-01", "2023-11-01"),
        *("day unknown", "0.txt", "Text.", "2023-10-20"),
    ]


def test_a_row_tells_the_page(tmp_path):
    paged = replace(article(0), text="One\fTwo", page_breaks=(4,))
    mention = Mention("article-0", TextSpan(4, 7), None, None, EventKind.HAPPENED, "Two")
    one = replace(event("e", None), mentions=(mention,))
    timeline = Timeline.from_events([one], {"article-0": paged})
    assert [row["page"] for row in rows(written(tmp_path, ".csv", timeline))] == ["2"]


@given(st.text())
def test_words_in_a_calendar_are_always_read_as_they_were_without_control_characters(words):
    plain = re.sub("[\x00-\x08\x0b-\x1f\x7f]", " ", words)
    (line,) = unfolded(folded(f"SUMMARY:{escaped(words)}"))
    assert unescaped(line.removeprefix("SUMMARY:")) == plain


@given(st.text())
def test_no_line_of_a_calendar_is_ever_longer_than_75_octets(words):
    lines = folded(f"SUMMARY:{escaped(words)}").encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)


def test_an_exact_day_is_a_whole_day_of_a_calendar_with_its_end_excluded(tmp_path):
    text = written(tmp_path, ".ics", of(day(2023, 12, 31))).read_text()
    assert "DTSTART;VALUE=DATE:20231231\nDTEND;VALUE=DATE:20240101\nSUMMARY:Event e0\n" in text


def test_a_month_stands_on_all_its_days_and_says_that_the_day_is_unknown(tmp_path):
    text = written(tmp_path, ".ics", of(span_of("2023-10"))).read_text()
    assert "DTSTART;VALUE=DATE:20231001\nDTEND;VALUE=DATE:20231101\n" in text
    assert "SUMMARY:Event e0 · Oct 2023 (day unknown)\n" in text


def test_a_clock_in_a_named_zone_is_told_in_greenwich(tmp_path):
    time = replace(span_of("2023-10-14T14:30"), zone="+02:00")
    assert "DTSTART:20231014T123000Z" in written(tmp_path, ".ics", of(time)).read_text()


def test_a_clock_without_a_zone_floats(tmp_path):
    text = written(tmp_path, ".ics", of(span_of("2023-10-14T14:30"))).read_text()
    assert "DTSTART:20231014T143000\n" in text


@pytest.mark.parametrize(
    ("time", "start", "end"),
    [
        (span_of("2023"), {"year": 2023}, None),
        (span_of("2023-10"), {"year": 2023, "month": 10}, None),
        (span_of("BC0264"), {"year": -264}, None),
        (
            span_of("2023-11", Mod.START),
            {"year": 2023, "month": 11, "day": 1},
            {"year": 2023, "month": 11, "day": 10},
        ),
    ],
)
def test_a_slide_names_no_more_of_a_date_than_is_known(tmp_path, time, start, end):
    (slide,) = slides(tmp_path, time)["events"]
    assert (slide["start_date"], slide.get("end_date")) == (start, end)


def test_slides_hundreds_of_thousands_of_years_apart_tell_their_years_alone(tmp_path):
    found = slides(tmp_path, span_of("BC300000"), day(2023, 10, 14))
    starts = [slide["start_date"] for slide in found["events"]]
    assert (found["scale"], starts) == ("cosmological", [{"year": -300000}, {"year": 2023}])


def test_markup_in_a_slide_is_escaped(tmp_path):
    timeline = Timeline.from_events(
        [event("e", day(2023, 10, 14), "<script>")], {"article-0": article(0)}
    )
    (slide,) = json.loads(written(tmp_path, ".timelinejs.json", timeline).read_text())["events"]
    assert slide["text"]["headline"] == "&lt;script&gt;"


def test_a_chronology_stands_under_its_years(tmp_path):
    text = written(tmp_path, ".md", of(day(2023, 10, 14), None), title="Bridge").read_text()
    assert re.findall(r"^#+ .*", text, re.MULTILINE) == [
        *("# Bridge", "## 2023", "## Without a date", "## Sources"),
    ]


@pytest.mark.parametrize("words", ["*a* _b_ `c`", "<b>x</b> & [y](z)", "# one", "1. two", "- x"])
def test_words_are_never_markup_in_a_chronology(tmp_path, words):
    timeline = Timeline.from_events([event("e", None, words)], {"article-0": article(0, words)})
    html = MarkdownIt().render(written(tmp_path, ".md", timeline).read_text())
    plain = re.sub(r"<[^>]+>", "", html).replace("&lt;", "<").replace("&gt;", ">")
    assert plain.replace("&amp;", "&").count(words) == 2


def test_the_table_of_a_document_has_a_row_for_each_event(tmp_path):
    timeline = every_kind()
    with ZipFile(written(tmp_path, ".docx", timeline)) as archive:
        document = ET.fromstring(archive.read("word/document.xml"))
    table = document.findall(f".//{_WORD}tr")
    assert len(table) == len(timeline) + len(timeline.undated) + 1


def test_every_part_of_a_document_is_sound_xml_whatever_the_words(tmp_path):
    timeline = Timeline.from_events(
        [event("e", None, "\x00 <w:p> & \ud800")], {"article-0": article(0)}
    )
    with ZipFile(written(tmp_path, ".docx", timeline)) as archive:
        assert all(ET.fromstring(archive.read(name)) is not None for name in archive.namelist())


def test_articles_in_timeml_keep_their_text(tmp_path):
    one = replace(article(0), text="It fell on 5 March 2024, they said.")
    with ZipFile(written(tmp_path, ".timeml.zip", Timeline.from_events((), {one.id: one}))) as z:
        (name,) = z.namelist()
        document = ET.fromstring(z.read(name))
    values = [found.get("value") for found in document.iter("TIMEX3")]
    assert (name, "".join(document.itertext()).strip()) == ("0.txt.tml", one.text)
    assert values == ["2023-10-20", "2024-03-05"]
