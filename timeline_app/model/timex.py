"""Time expressions with their TIMEX3 values, and what span of time a value covers.

Values follow TIMEX3 (TimeML 1.2.1): ``2023-11-22``, ``2023-11``, ``2023``, ``198`` (a decade),
``19`` (a century), ``2023-Q3``, ``2023-H1``, ``2023-SU``, ``2023-W47``, ``2023-W47-WE``,
``2023-11-22T14:30``, ``2023-11-22TMO``, ``BC0264``, ``XXXX-10`` (open), ``P3D``,
``PAST_REF``. A range found as one expression has an ISO 8601 interval, ``2020-03/2020-05``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from timeline_app.model.article import TextSpan
from timeline_app.model.timespan import (
    DAY,
    HOUR,
    MINUTE,
    WEEK,
    Granularity,
    TimeKind,
    TimeSpan,
    civil_of,
    seconds_of,
)


class TimexType(StrEnum):
    """TIMEX3's four types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(StrEnum):
    """TIMEX3's modifiers."""

    APPROX = "APPROX"
    START = "START"
    MID = "MID"
    END = "END"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class AnchorKind(StrEnum):
    """What a relative expression is counted from."""

    NONE = "none"
    """Nothing: the words give the whole value."""
    DCT = "dct"
    """The document creation time, i.e. the publication date."""
    PREVIOUS = "previous"
    """An expression that stands earlier in the document."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What an expression was counted from: the value, and the words when it is a timex.

    A DCT anchor whose ``value`` is empty says that the expression needs the publication date
    and that it is unknown.
    """

    kind: AnchorKind
    value: str = ""
    span: TextSpan | None = None


NO_ANCHOR = Anchor(AnchorKind.NONE)


@dataclass(frozen=True, slots=True)
class Step:
    """One step from words to value: an operation's name, what it took, what it gave.

    ``operation`` is a language-independent key such as ``weekday_on_or_before``; the view
    turns it into a sentence.
    """

    operation: str
    operand: str
    result: str


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression in a text, with its value and how that came about.

    ``alternatives`` are the other values that the words allow. ``parts`` are the expressions
    that a range was put together from. ``zone`` is what the words give a time of day that its
    value does not hold: an offset from UTC (``-05:00``), or a name that is none (``ET``).
    """

    span: TextSpan
    type: TimexType
    value: str
    mod: Mod | None
    anchor: Anchor
    rule: str
    steps: tuple[Step, ...] = ()
    alternatives: tuple[str, ...] = ()
    parts: tuple["Timex", ...] = ()
    zone: str | None = None


_DAY_PARTS = {
    "MO": (6, 12),
    "MI": (11, 13),
    "AF": (12, 18),
    "EV": (18, 24),
    "NI": (18, 30),
    "DT": (6, 18),
}
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_YEAR = r"(?P<year>BC\d{4,9}|-?\d{4,9})"


def span_of(value: str, mod: Mod | None = None) -> TimeSpan | None:
    """Return the time that a TIMEX3 value covers.

    A day or a time is `TimeKind.AT`, anything coarser `TimeKind.WITHIN`, an interval
    `TimeKind.DURING`. START, MID and END narrow a month or more to its first, middle or last
    third; with APPROX they set ``approx``.

    Returns:
        ``None`` for durations, sets, references and values with unknown parts.
    """
    if "/" in value:
        return _interval(value)
    for pattern, make in _SHAPES:
        match = pattern.fullmatch(value)
        if match:
            try:
                return _modified(make(match), mod)
            except (ValueError, OverflowError):
                return None
    return None


def year_of(text: str) -> int:
    """Return the astronomical year of a value's year field: ``BC0264`` is -263."""
    return 1 - int(text[2:]) if text.startswith("BC") else int(text)


def _interval(value: str) -> TimeSpan | None:
    first, _, last = value.partition("/")
    begin, end = span_of(first), span_of(last)
    if begin is None or end is None or begin.start is None or end.end is None:
        return None
    if begin.start >= end.end:
        return None
    return TimeSpan(begin.start, end.end, Granularity.INTERVAL, TimeKind.DURING)


def _years(first: int, count: int, granularity: Granularity) -> TimeSpan:
    return TimeSpan(seconds_of(first), seconds_of(first + count), granularity, TimeKind.WITHIN)


def _months(year: int, month: int, count: int, granularity: Granularity) -> TimeSpan:
    end = seconds_of(year, month + count)
    return TimeSpan(seconds_of(year, month), end, granularity, TimeKind.WITHIN)


def _millennium(match: re.Match[str]) -> TimeSpan:
    return _years(int(match["digit"]) * 1000, 1000, Granularity.MILLENNIUM)


def _century(match: re.Match[str]) -> TimeSpan:
    if match["bc"]:
        return _years(1 - 100 * int(match["digits"]) - 100, 100, Granularity.CENTURY)
    return _years(int(match["digits"]) * 100, 100, Granularity.CENTURY)


def _decade(match: re.Match[str]) -> TimeSpan:
    if match["bc"]:
        return _years(1 - 10 * int(match["digits"]) - 9, 10, Granularity.DECADE)
    return _years(int(match["digits"]) * 10, 10, Granularity.DECADE)


def _year(match: re.Match[str]) -> TimeSpan:
    return _years(year_of(match["year"]), 1, Granularity.YEAR)


def _month(match: re.Match[str]) -> TimeSpan:
    month = int(match["month"])
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        raise ValueError(f"no month {month}")
    return _months(year_of(match["year"]), month, 1, Granularity.MONTH)


def _quarter(match: re.Match[str]) -> TimeSpan:
    return _months(year_of(match["year"]), int(match["n"]) * 3 - 2, 3, Granularity.QUARTER)


def _half(match: re.Match[str]) -> TimeSpan:
    return _months(year_of(match["year"]), int(match["n"]) * 6 - 5, 6, Granularity.HALF)


def _season(match: re.Match[str]) -> TimeSpan:
    first = _SEASONS[match["season"]]
    return _months(year_of(match["year"]), first, 3, Granularity.SEASON)


def _week(match: re.Match[str]) -> TimeSpan:
    monday = date.fromisocalendar(year_of(match["year"]), int(match["week"]), 1)
    weekend = bool(match["weekend"])
    day = monday + timedelta(days=5 if weekend else 0)
    start = seconds_of(day.year, day.month, day.day)
    if weekend:
        return TimeSpan(start, start + 2 * DAY, Granularity.WEEKEND, TimeKind.WITHIN)
    return TimeSpan(start, start + WEEK, Granularity.WEEK, TimeKind.WITHIN)


def _midnight(match: re.Match[str]) -> int:
    return seconds_of(year_of(match["year"]), int(match["month"]), int(match["day"]))


def _day(match: re.Match[str]) -> TimeSpan:
    if not 1 <= int(match["month"]) <= 12:  # noqa: PLR2004 - months of a year
        raise ValueError(f"no month {match['month']}")
    start = _midnight(match)
    return TimeSpan(start, start + DAY, Granularity.DAY)


def _day_part(match: re.Match[str]) -> TimeSpan:
    start = _midnight(match)
    first, last = _DAY_PARTS[match["part"]]
    return TimeSpan(
        start + first * HOUR, start + last * HOUR, Granularity.HOUR, TimeKind.WITHIN, approx=True
    )


def _clock(match: re.Match[str]) -> TimeSpan:
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    if hour > 24 or minute > 59 or second > 59:  # noqa: PLR2004 - a clock's face
        raise ValueError("no such time of day")
    start = _midnight(match) + hour * HOUR + minute * MINUTE + second
    if match["second"]:
        length, granularity = 1, Granularity.SECOND
    elif match["minute"]:
        length, granularity = MINUTE, Granularity.MINUTE
    else:
        length, granularity = HOUR, Granularity.HOUR
    return TimeSpan(start, start + length, granularity, zone=match["zone"])


_DATE = _YEAR + r"-(?P<month>\d\d)-(?P<day>\d\d)"
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], TimeSpan]], ...] = (
    (re.compile(_DATE), _day),
    (re.compile(_YEAR + r"-(?P<month>\d\d)"), _month),
    (re.compile(_YEAR), _year),
    (re.compile(_YEAR + r"-Q(?P<n>[1-4])"), _quarter),
    (re.compile(_YEAR + r"-W(?P<week>\d\d)(?P<weekend>-WE)?"), _week),
    (
        re.compile(
            _DATE + r"T(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?"
            r"(?P<zone>Z|[+-]\d\d:?\d\d)?"
        ),
        _clock,
    ),
    (re.compile(_DATE + r"T(?P<part>MO|MI|AF|EV|NI|DT)"), _day_part),
    (re.compile(_YEAR + r"-(?P<season>SP|SU|FA|WI)"), _season),
    (re.compile(r"(?P<bc>BC)?(?P<digits>\d{3})"), _decade),
    (re.compile(r"(?P<bc>BC)?(?P<digits>\d{2})"), _century),
    (re.compile(_YEAR + r"-H(?P<n>[12])"), _half),
    (re.compile(r"(?P<digit>\d)"), _millennium),
)


_THIRDS = {Mod.START: 0, Mod.MID: 1, Mod.END: 2}
_MONTH_CUTS = (0, 10, 20)


def _modified(span: TimeSpan, mod: Mod | None) -> TimeSpan:
    if mod == Mod.APPROX:
        return replace(span, approx=True)
    if mod in _THIRDS and span.kind == TimeKind.WITHIN and not span.approx:
        cuts = third_cuts(span)
        third = _THIRDS[mod]
        return replace(span, start=cuts[third], end=cuts[third + 1], approx=True)
    return span


def third_cuts(span: TimeSpan) -> tuple[int, int, int, int]:
    """Return where a whole unit begins, is cut in three, and ends.

    A month is cut before the 11th and the 21st, years and more at whole months or years.
    """
    assert span.start is not None
    assert span.end is not None
    begin = civil_of(span.start)
    if span.granularity == Granularity.MONTH:
        first, second = (span.start + days * DAY for days in _MONTH_CUTS[1:])
    elif span.granularity in {Granularity.WEEK, Granularity.WEEKEND}:
        days = (span.end - span.start) // DAY
        first, second = (span.start + -(-days * part // 3) * DAY for part in (1, 2))
    else:
        after = civil_of(span.end)
        months = (after.year - begin.year) * 12 + after.month - begin.month
        step = 12 if months > 12 else 1  # noqa: PLR2004 - months of a year
        first, second = (
            seconds_of(begin.year, begin.month + round(months / step * part / 3) * step)
            for part in (1, 2)
        )
    return (span.start, first, second, span.end)
