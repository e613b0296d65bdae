"""Opens what holds data with programs that are not ours."""

import sys
from itertools import product
from pathlib import Path
from zipfile import ZipFile

from tests.interop.making import HOSTILE, TITLE, exported, samples, tricky
from tests.interop.programs import converted, in_browser, run
from timeline_app.exporters import icalendar, timelinejs
from timeline_app.exporters.interchange import count_of, events_of
from timeline_app.exporters.sourced import edtf_of, when_of
from timeline_app.model.article import TextSpan

_UTF8 = "44,34,76"
"""Commas, quotation marks and UTF-8, which a spreadsheet with a window asks for or finds out."""
_MOST_BYTES = 300_000_000
_LARGE = """
import sys
from pathlib import Path
from tests.benchmarks.synthetic import synthetic_timeline
from tests.memory import peak_bytes
from timeline_app.exporters import ExportOptions, export
export(synthetic_timeline(10_000), ExportOptions(), Path(sys.argv[1]))
print(peak_bytes())
"""
_TIMEML = Path(__file__).with_name("timeml.xsd")


def tables_in_pandas(folder: Path) -> None:
    """Every event is a row of the table, with its title, date and quote."""
    import pandas

    for suffix, between in ((".csv", ","), (".tsv", "\t")):
        for timeline in (samples(), tricky()):
            path = exported(timeline, folder, suffix)
            rows = pandas.read_csv(path, sep=between, dtype=str, keep_default_na=False)
            events = list(events_of(timeline))
            titles = [title.removeprefix("'") for title in rows["title"]]
            assert titles == [event.title for event in events]
            assert [one.removeprefix("'") for one in rows["edtf"]] == list(map(edtf_of, events))
            assert all(rows["source"]) == all(rows["quote"]) is True


def tables_in_libreoffice(folder: Path) -> None:
    """No cell becomes a formula or loses a character on the way through a spreadsheet."""
    import pandas

    path = exported(tricky(), folder, ".csv")
    before = pandas.read_csv(path, dtype=str, keep_default_na=False)
    book = converted(path, "ods:calc8", f"--infilter=CSV:{_UTF8}")
    path.unlink()
    content = ZipFile(book).read("content.xml").decode()
    assert "table:formula" not in content
    after = pandas.read_csv(
        converted(book, f"csv:Text - txt - csv (StarCalc):{_UTF8}"),
        dtype=str,
        keep_default_na=False,
    )
    columns = ["title", "quote", "source", "edtf"]
    for column in columns:
        assert list(after[column]) == list(before[column]), column
    assert {f"'{words}" for words in HOSTILE} <= set(after["title"])


def calendars_in_icalendar(folder: Path) -> None:
    """Every event that a calendar has place for is an entry, on its days and no other."""
    from icalendar import Calendar

    for timeline in (samples(), tricky()):
        path = exported(timeline, folder, ".ics")
        calendar = Calendar.from_ical(path.read_bytes())
        assert calendar.errors == []
        assert calendar["X-WR-CALNAME"].replace("\\", "") == TITLE
        entries = list(calendar.walk("VEVENT"))
        events = [event for event in events_of(timeline) if icalendar.has_place(event)]
        assert len(entries) == len(events)
        for entry, event in zip(entries, events, strict=True):
            assert not entry.errors
            assert entry["SUMMARY"].startswith(event.title)
            assert entry["UID"] == f"{event.id}@timeline-app"
            length = entry["DTEND"].dt - entry["DTSTART"].dt
            assert event.time is not None
            assert length.total_seconds() == event.time.end - event.time.start
            assert when_of(event, long=True) in entry["DESCRIPTION"]
        assert max(map(len, path.read_bytes().split(b"\r\n"))) <= 75


def slides_in_timelinejs(folder: Path) -> None:
    """The real TimelineJS shows every slide, with the date in our words, and runs no markup."""
    suffixes = (".timelinejs.json", ".timelinejs.csv")
    for timeline, suffix in product((samples(), tricky()), suffixes):
        path = exported(timeline, folder, suffix)
        shown = in_browser("slides.mjs", path)
        events = [event for event in events_of(timeline) if timelinejs.has_place(event)]
        assert shown["errors"] == []
        assert shown["message"] == ""
        assert (shown["markers"], shown["scripts"]) == (len(events), 0)
        assert len(shown["slides"]) == len(events) + 1
        said = "\n".join(shown["labels"])
        assert all(when_of(event) in said for event in events)


def documents_in_python_docx(folder: Path) -> None:
    """The table has a row for each event."""
    from docx import Document

    for timeline in (samples(), tricky()):
        path = exported(timeline, folder, ".docx")
        document = Document(str(path))
        assert document.core_properties.title == TITLE
        (table,) = document.tables
        head, *rows = table.rows
        assert [cell.text for cell in head.cells] == ["Date", "Event", "Source"]
        assert len(rows) == count_of(timeline)
        for row, event in zip(rows, events_of(timeline), strict=True):
            date, told, source = (cell.text.split("\n") for cell in row.cells)
            assert date[0] == when_of(event, long=True)
            assert told[0] == event.title
            assert any(source)


def page_in_chromium(folder: Path) -> None:
    """The page zooms, searches and opens panes by clicks and keys, and asks for nothing."""
    path = exported(samples(), folder, ".html")
    seen = in_browser("page.mjs", path, "Gerasimenko")
    assert seen["errors"] == []
    assert seen["asked"] == [path.as_uri()]
    assert seen["whole"] != seen["zoomed"]
    assert seen["count"].endswith(" found")
    assert "Gerasimenko" in seen["pane"]
    assert seen["first"].startswith("Monday 15 November 1852")
    assert (seen["panes"], seen["clicked"]) == (2, 2)
    assert seen["theme"] == "dark"


def articles_in_timeml(folder: Path) -> None:
    """Each article is valid by the schema of what we use of TimeML, and its text is whole."""
    from lxml import etree

    timeline = samples()
    schema = etree.XMLSchema(etree.parse(_TIMEML))
    texts = set()
    with ZipFile(exported(timeline, folder, ".timeml.zip")) as archive:
        for name in archive.namelist():
            document = etree.fromstring(archive.read(name))
            schema.assertValid(document)
            texts.add("".join(document.itertext()))
    assert texts == {TextSpan(0, len(one.text)).of(one.text) for one in timeline.articles.values()}


def data_of_ten_thousand_events_needs_little_memory(folder: Path) -> None:
    """Each format for data holds 10,000 events within 300 MB, programs and all."""
    for suffix in (".csv", ".json", ".timelinejs.json", ".ics", ".md", ".docx", ".html"):
        target = folder / f"out{suffix}"
        needed = int(run(sys.executable, "-c", _LARGE, target))
        assert needed < _MOST_BYTES, (suffix, needed)
        assert target.stat().st_size > 0
