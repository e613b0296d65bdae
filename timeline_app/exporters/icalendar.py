"""Writes a timeline as a calendar (iCalendar, RFC 5545)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline_app import __version__
from timeline_app.exporters.describing import title_of
from timeline_app.exporters.interchange import by_path, event_fields, listed_fields
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.sourced import Sources, edtf_of, others_in_words, when_of
from timeline_app.exporters.writing import write_pieces
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.iso import CLOCKED, iso
from timeline_app.model.records import Status
from timeline_app.model.tags import SEPARATOR
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, HOUR, MINUTE, TimeKind, TimeSpan, date_of
from timeline_app.model.wording import DateWords, label_suffix
from timeline_app.readers.calendar_terms import ARTICLE, EVENT, escaped, folded, plain
from timeline_app.readers.shown import SHOWN
from timeline_app.sentence import Sentence

_LONG_AGO = "19700101T000000Z"
_DATE, _DATE_TIME = ";VALUE=DATE", ""
_OFFSET_LENGTH = len("+00:00")


class ICalendarExporter:
    """An entry for each event with a beginning and an end; all of them leave one's time free."""

    label = Sentence("Calendar (iCalendar)")
    suffix = ".ics"
    choices = frozenset({Choice.TITLE})
    cannot_carry: tuple[Sentence, ...] = (
        Sentence(
            "A calendar has no place for events without a date, with an open end, "
            "or before year 1."
        ),
        Sentence(
            "An event whose day is unknown stands on all the days that it may mean, and says so."
        ),
        Sentence("The articles' texts are left out, their quotes are not."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the calendar to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_pieces(path, _pieces(timeline, options), len(timeline))


def has_place(event: TimelineEvent) -> bool:
    """Tell whether a calendar can hold an event."""
    time = event.time
    if time is None or event.is_provisional or time.start is None or time.end is None:
        return False
    return date_of(time.start - DAY) is not None and date_of(time.end + DAY) is not None


def _pieces(timeline: Timeline, options: ExportOptions) -> Iterator[str]:
    sources = Sources(timeline, options)
    yield _lines(
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Timeline//Timeline {__version__}//EN"
    )
    yield _lines("CALSCALE:GREGORIAN", f"X-WR-CALNAME:{escaped(title_of(options))}")
    for key, article in by_path(timeline.articles):
        yield _lines(f"{ARTICLE}:{_carried(listed_fields(article, sources.names[key]))}")
    for event in map(timeline.event, range(len(timeline))):
        if event.time and has_place(event):
            yield _lines(*_entry(event, event.time, sources))
    yield _lines("END:VCALENDAR")


def _lines(*lines: str) -> str:
    return "".join(map(folded, lines))


def _carried(fields: dict[str, Any]) -> str:
    return escaped(json.dumps(fields).replace("\x7f", "\\u007f"))


def _entry(event: TimelineEvent, time: TimeSpan, sources: Sources) -> Iterator[str]:
    parameter, start, end = _ends(time)
    summary = plain(_summary(event.title, time, sources.words))
    fields = event_fields(event, sources.articles, sources.names)
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.id)}@timeline-app"
    yield f"DTSTAMP:{_stamp(event, sources)}"
    yield f"DTSTART{parameter}:{start}"
    yield f"DTEND{parameter}:{end}"
    yield f"SUMMARY:{escaped(summary)}"
    yield f"DESCRIPTION:{escaped(_description(event, sources))}"
    if event.tags:
        yield f"CATEGORIES:{SEPARATOR.join(map(escaped, event.tags))}"
    if event.kind == EventKind.PLANNED:
        yield "STATUS:TENTATIVE"
    elif event.status == Status.CONFIRMED:
        yield "STATUS:CONFIRMED"
    yield "TRANSP:TRANSPARENT"
    yield f"{EVENT}:{_carried({**fields, SHOWN: [summary, start, end]})}"
    yield "END:VEVENT"


def _summary(title: str, time: TimeSpan, words: DateWords) -> str:
    """Return a title, with the date in words where the entry's days do not say it all."""
    suffix = label_suffix(time, words) if time.approx or time.kind == TimeKind.WITHIN else ""
    return f"{title} · {suffix}" if suffix else title


def _ends(time: TimeSpan) -> tuple[str, str, str]:
    """Return a parameter and both ends, the second excluded: days, or moments of a clock."""
    assert time.start is not None
    assert time.end is not None
    if time.granularity not in CLOCKED and not time.start % DAY and not time.end % DAY:
        return _DATE, _written(time.start), _written(time.end)
    ahead = _seconds_ahead(time.zone)
    mark = "" if ahead is None else "Z"
    start, end = (
        _written(moment - (ahead or 0), clock=True) + mark for moment in (time.start, time.end)
    )
    return _DATE_TIME, start, end


def _written(moment: int, *, clock: bool = False) -> str:
    return iso(moment, clock=clock).replace("-", "").replace(":", "")


def _seconds_ahead(zone: str | None) -> int | None:
    """Return how far a zone's clocks are ahead of Greenwich; of most names nobody knows."""
    if zone == "Z":
        return 0
    if zone is None or len(zone) != _OFFSET_LENGTH or zone[0] not in "+-":
        return None
    ahead = int(zone[1:3]) * HOUR + int(zone[4:]) * MINUTE
    return -ahead if zone[0] == "-" else ahead


def _stamp(event: TimelineEvent, sources: Sources) -> str:
    """Return when an entry was last revised: when the last of its articles was published."""
    days = (sources.articles[one.article_id].publication.day for one in event.mentions)
    latest = max((day for day in days if day), default=None)
    return f"{latest:%Y%m%d}T000000Z".rjust(len(_LONG_AGO), "0") if latest else _LONG_AGO


def _description(event: TimelineEvent, sources: Sources) -> str:
    lines = [f"{when_of(event, sources.words, long=True)} (EDTF {edtf_of(event)})"]
    lines += [f"“{quote.line}” ({quote.whence})" for quote in sources.of(event)]
    others = others_in_words(event, sources)
    lines += [sources.words.say(Sentence("Other dates: {0}", others))] if others else []
    lines += [event.note] if event.note else []
    return "\n".join(lines)
