"""Writes a timeline for TimelineJS: its JSON, and the table that it reads from a spreadsheet.

The formats are those that its makers, the Northwestern University Knight Lab, document: a year
before 1 is negative, so that 264 BCE is -264; a date names no more fields than are known.
"""

import json
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from timeline_app.exporters.csv import write_table
from timeline_app.exporters.describing import title_of
from timeline_app.exporters.interchange import by_path, event_fields, listed_fields
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.sourced import Sourced, Sources, others_in_words, when_of
from timeline_app.exporters.table import defused
from timeline_app.exporters.writing import write_pieces
from timeline_app.model.event import TimelineEvent
from timeline_app.model.tags import tags_in_words
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, civil_of
from timeline_app.readers.shown import SHOWN
from timeline_app.readers.slides import CARRIED, FIELDS, UNITS, granule
from timeline_app.sentence import Sentence

_MOST_YEARS = 200_000
"""Farther away a browser's dates do not reach, and only the years are told."""
_COLUMNS = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time"),
    *("Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption"),
    *("Media Thumbnail", "Type", "Group", "Background"),
)
_LEFT_OUT = (
    Sentence(
        "TimelineJS shows no events without a date, "
        "nor those whose beginning is open or not known."
    ),
    Sentence("It draws a month or a year at its first day; the date in words is exact."),
    Sentence("The articles' texts are left out, their quotes are not."),
)
_VAST, _HUMAN = "cosmological", "human"
_FIELDS_OF = {granularity: count for count, granularity in enumerate(UNITS, 1)}


class TimelineJsExporter:
    """A slide for each event with a beginning."""

    label = Sentence("TimelineJS (JSON)")
    suffix = ".timelinejs.json"
    choices = frozenset({Choice.TITLE})
    cannot_carry: tuple[Sentence, ...] = _LEFT_OUT

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the slides to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_pieces(path, _pieces(timeline, options), len(timeline))


class TimelineJsTableExporter:
    """The same as the table that TimelineJS reads out of a spreadsheet."""

    label = Sentence("TimelineJS (spreadsheet)")
    suffix = ".timelinejs.csv"
    choices = frozenset({Choice.TITLE})
    cannot_carry: tuple[Sentence, ...] = _LEFT_OUT

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the table to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_table(path, _rows(timeline, options), len(timeline))


def has_place(event: TimelineEvent) -> bool:
    """Tell whether TimelineJS can show an event."""
    time = event.time
    if time is None or event.is_provisional or time.start is None:
        return False
    return time.kind == TimeKind.SINCE or time.end is not None


def _pieces(timeline: Timeline, options: ExportOptions) -> Iterator[str]:
    sources = Sources(timeline, options)
    is_vast = _is_vast(timeline)
    documents = [
        listed_fields(article, sources.names[key]) for key, article in by_path(timeline.articles)
    ]
    title = {"text": {"headline": escape(title_of(options))}}
    yield f'{{\n"title": {_json(title)},\n"scale": "{_VAST if is_vast else _HUMAN}",\n"events": ['
    separator = "\n"
    for event, time in _placed(timeline):
        yield f"{separator}{_json(_slide(event, time, sources, is_vast=is_vast))}"
        separator = ",\n"
    yield f'\n],\n"{CARRIED}": {_json({"documents": documents})}\n}}\n'


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _placed(timeline: Timeline) -> Iterator[tuple[TimelineEvent, TimeSpan]]:
    for event in map(timeline.event, range(len(timeline))):
        if event.time and has_place(event):
            yield event, event.time


def _is_vast(timeline: Timeline) -> bool:
    extent = timeline.extent or (0, 0)
    return any(abs(civil_of(moment).year) > _MOST_YEARS for moment in extent)


def _slide(
    event: TimelineEvent, time: TimeSpan, sources: Sources, *, is_vast: bool
) -> dict[str, Any]:
    start, end = _dates(time, is_vast=is_vast)
    headline = escape(event.title)
    fields = event_fields(event, sources.articles, sources.names)
    return {
        "unique_id": event.id,
        "start_date": start,
        **({"end_date": end} if end else {}),
        "display_date": escape(when_of(event, sources.words)),
        "text": {"headline": headline, "text": _text(event, sources)},
        CARRIED: {**fields, SHOWN: [headline, start, end]},
    }


def _dates(time: TimeSpan, *, is_vast: bool) -> tuple[dict[str, int], dict[str, int] | None]:
    """Return where a slide begins and, where a single date does not say it, its last moment."""
    assert time.start is not None
    known = 1 if is_vast else _known_fields(time)
    if known:
        return _fields(time.start, known), None
    if time.end is None:
        return _fields(time.start, _fields_of_start(time)), None
    has_clock = bool(time.start % DAY or time.end % DAY)
    count = len(FIELDS) if has_clock else _FIELDS_OF[Granularity.DAY]
    return _fields(time.start, count), _fields(time.end - 1, count)


def _known_fields(time: TimeSpan) -> int:
    """Return how many fields of its start name just the whole of a time, or 0."""
    single = time.kind in {TimeKind.AT, TimeKind.WITHIN} and not time.approx
    if not single or time.granularity not in _FIELDS_OF:
        return 0
    assert time.start is not None
    count = _FIELDS_OF[time.granularity]
    return count if (time.start, time.end) == granule(civil_of(time.start)[:count]) else 0


def _fields_of_start(time: TimeSpan) -> int:
    """Return how many fields say where something begins that has lasted since."""
    assert time.start is not None
    count = _FIELDS_OF.get(time.granularity, _FIELDS_OF[Granularity.DAY])
    begins = granule(civil_of(time.start)[:count])[0] == time.start
    return count if begins else len(FIELDS)


def _fields(moment: int, count: int) -> dict[str, int]:
    civil = civil_of(moment)
    year = civil.year if civil.year > 0 else civil.year - 1
    return dict(zip(FIELDS[:count], (year, *civil[1:]), strict=False))


def _text(event: TimelineEvent, sources: Sources) -> str:
    """Return what is told below a headline, as HTML without any of the articles' own."""
    paragraphs = [_quote(quote) for quote in sources.of(event)]
    others = others_in_words(event, sources)
    other = Sentence("Other dates: {0}", others)
    said = (sources.words.say(other) if others else "", event.note, tags_in_words(event.tags))
    paragraphs += [f"<p>{escape(words)}</p>" for words in said if words]
    return "".join(paragraphs)


def _quote(quote: Sourced) -> str:
    return f"<p>“{escape(quote.line)}”<br><em>{escape(quote.whence)}</em></p>"


def _rows(timeline: Timeline, options: ExportOptions) -> Iterator[tuple[str, ...]]:
    sources = Sources(timeline, options)
    yield _COLUMNS
    yield _row({"Headline": title_of(options), "Type": "title"})
    for event, time in _placed(timeline):
        start, end = _dates(time, is_vast=False)
        cells = {
            "Display Date": when_of(event, sources.words),
            "Headline": escape(event.title),
            "Text": _text(event, sources),
        }
        dates = {**_date_cells("", start), **_date_cells("End ", end or {})}
        yield _row(cells, dates)


def _date_cells(before: str, fields: dict[str, int]) -> dict[str, str]:
    cells = {f"{before}{name.capitalize()}": str(fields.get(name, "")) for name in FIELDS[:3]}
    clock = [fields[name] for name in FIELDS[3:] if name in fields]
    if clock:
        clock += [0] * (len(FIELDS[3:]) - len(clock))
        cells[f"{before}Time"] = ":".join(f"{number:02d}" for number in clock)
    return cells


def _row(cells: dict[str, str], dates: dict[str, str] | None = None) -> tuple[str, ...]:
    """Return a row; only its dates may begin with a sign, which makes no formula of a number."""
    written = {name: defused(words) for name, words in cells.items()} | (dates or {})
    return tuple(written.get(column, "") for column in _COLUMNS)
