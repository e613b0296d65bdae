"""Reads the times of a timeline file: ISO 8601, the end excluded, years signed where need be."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.model.timespan import (
    DAY,
    MINUTE,
    Granularity,
    TimeKind,
    TimeSpan,
    civil_of,
    seconds_of,
)

_MOMENT = re.compile(
    r"([+-]?[0-9]{4,9})(?:-([01][0-9])(?:-([0-3][0-9])"
    r"(?:T([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]+)?)?"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?"
)
_REMEMBERED = 1 << 16
"""Times that are not read anew: in a long timeline most come several times."""
_OPEN_START = (TimeKind.UNTIL, TimeKind.BEFORE)
_OPEN_END = (TimeKind.SINCE, TimeKind.AFTER)


@dataclass(frozen=True, slots=True)
class Moment:
    """An end of a span in seconds (see `TimeSpan`), and how the file writes it."""

    seconds: int
    zone: str | None
    has_clock: bool


@lru_cache(_REMEMBERED)
def moment(words: str) -> Moment:
    """Return the moment that some words write.

    Raises:
        ValueError: they write none.
    """
    match = _MOMENT.fullmatch(words)
    if match is None:
        raise ValueError(words)
    year, month, day, hour, minute, second, zone = match.groups()
    if not 1 <= int(month or 1) <= 12:  # noqa: PLR2004 - months of a year
        raise ValueError(words)
    clock = (int(field or 0) for field in (hour, minute, second))
    seconds = seconds_of(int(year), int(month or 1), int(day or 1), *clock)
    return Moment(seconds, zone, hour is not None)


@lru_cache(_REMEMBERED)
def span_between(
    first: Moment | None,
    last: Moment | None,
    granularity: Granularity | None = None,
    kind: TimeKind | None = None,
    *,
    approx: bool = False,
) -> TimeSpan:
    """Return the span between two moments, of which one may be missing.

    Args:
        first: where it begins; nothing where it is open.
        last: where it ends.
        granularity: its unit; without it, the one that it is just as long as.
        kind: without it, that of a span of such ends.
        approx: whether its ends are known only roughly.

    Raises:
        ValueError: it lacks an end that its kind needs, or ends before it begins.
    """
    start, end = (one.seconds if one else None for one in (first, last))
    has_clock = any(one.has_clock for one in (first, last) if one)
    unit = granularity or _unit(start, end, has_clock=has_clock)
    told = kind or _kind(start, end, unit)
    if (start is None and told not in _OPEN_START) or (end is None and told not in _OPEN_END):
        raise ValueError(f"{told} without an end")
    zone = next((one.zone for one in (first, last) if one and one.zone), None)
    return TimeSpan(start, end, unit, told, approx, zone)


def _unit(start: int | None, end: int | None, *, has_clock: bool) -> Granularity:
    if start is None or end is None:
        return Granularity.HOUR if has_clock else Granularity.INTERVAL
    if has_clock:
        return {1: Granularity.SECOND, MINUTE: Granularity.MINUTE}.get(
            end - start, Granularity.HOUR
        )
    if end - start == DAY:
        return Granularity.DAY
    begin = civil_of(start)
    if begin.day == 1 and end == seconds_of(begin.year, begin.month + 1):
        return Granularity.MONTH
    if (begin.month, begin.day) == (1, 1) and end == seconds_of(begin.year + 1):
        return Granularity.YEAR
    return Granularity.INTERVAL


def _kind(start: int | None, end: int | None, unit: Granularity) -> TimeKind:
    if start is None:
        return TimeKind.UNTIL
    if end is None:
        return TimeKind.SINCE
    if unit in {Granularity.MONTH, Granularity.YEAR}:
        return TimeKind.WITHIN
    return TimeKind.DURING if unit == Granularity.INTERVAL else TimeKind.AT
