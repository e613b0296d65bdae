"""Opens calendars (iCalendar, RFC 5545) as timelines: those of ours, and those of others."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from timeline_app.model.event import EventKind
from timeline_app.model.iso import iso
from timeline_app.model.timespan import (
    DAY,
    HOUR,
    MINUTE,
    WEEK,
    Granularity,
    TimeKind,
)
from timeline_app.readers import limits
from timeline_app.readers.calendar_terms import ARTICLE, EVENT, unescaped, unfolded
from timeline_app.readers.fields import malformed, shown
from timeline_app.readers.shown import Told, as_shown
from timeline_app.readers.slides import granule
from timeline_app.readers.source import contents
from timeline_app.sentence import Sentence

SUFFIX = ".ics"

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\s", re.IGNORECASE)
_HEAD_BYTES = 64
_ENTRY = "VEVENT"
_DATE_FIELDS = 3
_LINE = re.compile(r'([A-Za-z0-9-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)', re.DOTALL)
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_LENGTH = re.compile(r"\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")


@dataclass(slots=True)
class _Calendar:
    """What a calendar holds: of each entry the first value of each property, as written."""

    values: dict[str, str] = field(default_factory=dict)
    articles: list[str] = field(default_factory=list)
    entries: list[dict[str, str]] = field(default_factory=list)


def holds_calendar(path: Path) -> bool:
    """Tell by a file's name and its first words whether it is a calendar; never raises."""
    if path.suffix.lower() != SUFFIX or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return _BEGIN.match(file.read(_HEAD_BYTES)) is not None
    except OSError:
        return False


def content_of(path: Path) -> dict[str, Any]:
    """Return what is in a calendar in the shape of timeline.json.

    Of what recurs only the first time is read.

    Raises:
        UnreadableError: the file cannot be read, or something in it is not as it should be.
    """
    calendar = _parsed(contents(path, limits.EVENTS_BYTES).decode("utf-8-sig", "replace"))
    told = Told(path.name)
    taken: set[str] = set()
    events = []
    for number, values in enumerate(calendar.entries, 1):
        event = _event(values, number, told)
        event["id"] = _free(str(event.get("id")), taken)
        events.append(event)
    documents = [_json(value) for value in calendar.articles]
    title = unescaped(calendar.values.get("X-WR-CALNAME", "")) or path.stem
    return {"documents": [*documents, *told.documents(title)], "events": events}


def _parsed(text: str) -> _Calendar:
    calendar = _Calendar()
    inside: list[str] = []
    for name, value in _properties(text):
        if name == "BEGIN":
            inside.append(value.upper())
            if inside[-1] == _ENTRY:
                calendar.entries.append({})
        elif name == "END":
            inside = inside[:-1]
        elif inside[-1:] == [_ENTRY]:
            calendar.entries[-1].setdefault(name, value)
        elif name == ARTICLE:
            calendar.articles.append(value)
        elif len(inside) == 1:
            calendar.values.setdefault(name, value)
    return calendar


def _properties(text: str) -> Iterator[tuple[str, str]]:
    for line in unfolded(text):
        match = _LINE.fullmatch(line)
        if match:
            yield match[1].upper(), match[2]


def _json(value: str) -> Any:
    try:
        return json.loads(unescaped(value))
    except (ValueError, RecursionError) as error:
        raise malformed(Sentence("what Timeline wrote into the calendar is damaged")) from error


def _event(values: dict[str, str], number: int, told: Told) -> dict[str, Any]:
    summary = unescaped(values.get("SUMMARY", ""))
    start, end = values.get("DTSTART", ""), values.get("DTEND", "")
    now = {"title": summary, **_time(values, Sentence("entry {0}", str(number)))}
    carried = _json(values[EVENT]) if EVENT in values else None
    if isinstance(carried, dict):
        return as_shown(carried, [summary, start, end], now)
    body = unescaped(values.get("DESCRIPTION", "")).strip()
    repeats = values.get("RRULE", "")
    title = " ".join(summary.split()) or f"Entry {number}"
    return {
        **now,
        "id": unescaped(values.get("UID", "")) or f"entry-{number}",
        "title": title,
        "kind": (EventKind.PLANNED if values.get("STATUS") == "TENTATIVE" else None),
        "edits": {"note": f"It repeats: {repeats}"} if repeats else None,
        "mentions": [told.mention("\n".join(filter(None, (title, body))))],
    }


def _free(wanted: str, taken: set[str]) -> str:
    """Return an id that no other event has."""
    numbered = (f"{wanted}#{number}" for number in count(2))
    found = wanted if wanted not in taken else next(one for one in numbered if one not in taken)
    taken.add(found)
    return found


def _time(values: dict[str, str], name: str) -> dict[str, Any]:
    first = values.get("DTSTART")
    if not first:
        return {"start": None, "end": None, "time_kind": None, "precision": None}
    start, has_clock, zone = _moment(first, name)
    end = _end(values, start, name, has_clock=has_clock)
    if end <= start:
        end = start + (MINUTE if has_clock else DAY)
    granule = MINUTE if has_clock else DAY
    is_one = end - start == granule
    unit = Granularity.MINUTE if has_clock else Granularity.DAY
    return {
        "start": iso(start, clock=has_clock) + zone,
        "end": iso(end, clock=has_clock) + zone,
        "time_kind": (TimeKind.AT if is_one else TimeKind.DURING).value,
        "precision": (unit if is_one or has_clock else Granularity.INTERVAL).value,
        "approx": False,
    }


def _end(values: dict[str, str], start: int, name: str, *, has_clock: bool) -> int:
    """Return where an entry ends, which its length may say, or nothing: then it is as short."""
    if values.get("DTEND"):
        return _moment(values["DTEND"], name)[0]
    length = _LENGTH.fullmatch(values.get("DURATION", ""))
    if length is None:
        return start if has_clock else start + DAY
    parts = zip((WEEK, DAY, HOUR, MINUTE, 1), length.groups(), strict=True)
    return start + sum(unit * int(number or 0) for unit, number in parts)


def _moment(value: str, name: str) -> tuple[int, bool, str]:
    """Return a moment in civil seconds, whether it has a clock, and its zone where it names it."""
    match = _MOMENT.fullmatch(value.strip())
    if match is None:
        raise malformed(Sentence("{0} in {1} is not a time", shown(value), name))
    *written, zone = match.groups()
    fields = [int(one) for one in written if one is not None]
    try:
        moment, _ = granule(fields)
    except ValueError as error:
        raise malformed(Sentence("{0} in {1} is not a day", shown(value), name)) from error
    return moment, len(fields) > _DATE_FIELDS, zone or ""
