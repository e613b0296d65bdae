"""Opens the JSON of TimelineJS as a timeline: that of ours, and that of others."""

import json
import re
from collections.abc import Mapping, Sequence
from html import unescape
from pathlib import Path
from typing import Any

from timeline_app.model.iso import iso
from timeline_app.model.timespan import (
    DAY,
    HOUR,
    MINUTE,
    Granularity,
    TimeKind,
    seconds_of,
)
from timeline_app.readers import limits
from timeline_app.readers.fields import malformed
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.shown import Told, as_shown
from timeline_app.readers.source import contents
from timeline_app.sentence import Sentence

CARRIED = "timeline_app"
"""The key of what only we know of a slide, or of the whole."""
FIELDS = ("year", "month", "day", "hour", "minute", "second")
UNITS = (
    *(Granularity.YEAR, Granularity.MONTH, Granularity.DAY),
    *(Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND),
)
"""What a date is exact to that names as many of the fields."""

_EDGES = ((1, 13), (1, 32), (0, 24), (0, 60), (0, 61))
"""The least that each field but the year may be, and what is too much."""
_SUFFIX = ".json"
_HEAD_BYTES = 1 << 16
_MARKS = (
    re.compile(rb'"start_date"\s*:\s*\{|"timeline_app"\s*:\s*\{'),
    re.compile(rb'"events"\s*:\s*\['),
)
_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]*>", re.IGNORECASE)
_AGAIN = Sentence("Choose a file that holds a timeline for TimelineJS.")


def holds_slides(path: Path) -> bool:
    """Tell by a file's name and its first words whether it is for TimelineJS; never raises."""
    if path.suffix.lower() != _SUFFIX or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    return all(mark.search(head) for mark in _MARKS)


def content_of(path: Path) -> dict[str, Any]:
    """Return what is in such a file in the shape of timeline.json.

    Raises:
        UnreadableError: the file cannot be read, or something in it is not as it should be.
    """
    try:
        value = json.loads(contents(path, limits.EVENTS_BYTES).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UnreadableError(Sentence("This is not JSON that can be read."), _AGAIN) from error
    slides = value.get("events") if isinstance(value, dict) else None
    if not isinstance(slides, list):
        raise UnreadableError(Sentence("There are no events for TimelineJS in it."), _AGAIN)
    told = Told(path.name)
    events = [_event(slide, number, told) for number, slide in enumerate(slides, 1)]
    documents = _part(_part(value, CARRIED), "documents", list)
    title = _words(_part(_part(value, "title"), "text").get("headline")) or path.stem
    return {"documents": [*documents, *told.documents(title)], "events": events}


def granule(fields: Sequence[int]) -> tuple[int, int]:
    """Return the stretch of time that a date of so many `FIELDS` names, in civil seconds.

    The year is astronomical.

    Raises:
        ValueError: there is no such day.
    """
    if any(number not in range(*edges) for number, edges in zip(fields[1:], _EDGES, strict=False)):
        raise ValueError(fields)
    year, month, day = (*fields[:3], 1, 1)[:3]
    clock = (*fields[3:], 0, 0, 0)[:3]
    start = seconds_of(year, month, day, *clock)
    match len(fields):
        case 1:
            return start, seconds_of(year + 1)
        case 2:
            return start, seconds_of(year, month + 1)
        case count:
            return start, start + (DAY, HOUR, MINUTE, 1)[count - 3]


def _event(slide: object, number: int, told: Told) -> dict[str, Any]:
    if not isinstance(slide, dict):
        raise malformed(Sentence("slide {0} is not an object", str(number)))
    text = _part(slide, "text")
    headline = text.get("headline")
    title = _words(headline)
    start, end = slide.get("start_date"), slide.get("end_date") or None
    now = {"title": title, **_time(start, end, Sentence("slide {0}", str(number)))}
    carried = _part(slide, CARRIED)
    if carried:
        return as_shown(carried, [headline, start, end], now)
    body = _words(text.get("text"))
    return {
        **now,
        "id": f"slide-{number}",
        "title": title or body[:_TITLE] or f"Slide {number}",
        "mentions": [told.mention("\n".join(filter(None, (title, body))) or f"Slide {number}")],
    }


_TITLE = 80


def _part(value: Mapping[str, Any], key: str, kind: type = dict) -> Any:
    """Return a value of some kind, or an empty one."""
    found = value.get(key)
    return found if isinstance(found, kind) else kind()


def _words(markup: object) -> str:
    """Return what a piece of HTML says."""
    if not isinstance(markup, str):
        return ""
    text = unescape(_TAG.sub("", _BREAK.sub("\n", markup)))
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))


def _time(start: object, end: object, name: str) -> dict[str, Any]:
    first = _fields(start, name)
    if not first:
        return {"start": None, "end": None, "time_kind": None, "precision": None}
    last = _fields(end, name) or first
    try:
        begin, after = granule(first)[0], granule(last)[1]
    except ValueError as error:
        raise malformed(Sentence("the date of {0} is none", name)) from error
    unit = UNITS[len(first) - 1]
    is_coarse = unit in {Granularity.YEAR, Granularity.MONTH}
    kind = TimeKind.WITHIN if is_coarse else TimeKind.AT
    has_clock = max(len(first), len(last)) > UNITS.index(Granularity.DAY) + 1
    if end:
        kind, unit = TimeKind.DURING, Granularity.MINUTE if has_clock else Granularity.INTERVAL
    return {
        "start": iso(begin, clock=has_clock),
        "end": iso(after, clock=has_clock),
        "time_kind": kind.value,
        "precision": unit.value,
        "approx": False,
    }


def _fields(date: object, name: str) -> tuple[int, ...]:
    """Return the fields of a date as far as they go, the year astronomical."""
    if not isinstance(date, dict):
        return ()
    found: list[int] = []
    for field in FIELDS:
        value = date.get(field)
        if value in {None, ""} if not isinstance(value, dict | list) else True:
            break
        found.append(_number(value, name))
    if found and found[0] < 0:
        found[0] += 1
    return tuple(found)


def _number(value: object, name: str) -> int:
    try:
        return int(str(value).strip())
    except ValueError as error:
        raise malformed(Sentence("the date of {0} is not made of numbers", name)) from error
