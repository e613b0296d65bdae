"""What productions work with: captures and context in, a reading out."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from timeline_app.model.timex import NO_ANCHOR, Anchor, AnchorKind, Mod, Step, Timex, TimexType
from timeline_app.tagger.arithmetic import unit_value


class Operation(StrEnum):
    """The keys of `Step.operation`. Operand and result are given after each.

    Where the publication date is unknown, the step is the same and its result an open value.
    Days are ISO dates, weekdays ``1`` (Monday) to ``7``, months ``1`` to ``12``, amounts
    ``-2 Y`` (a signed count and a unit: S TM TH D W F WE M Q Y E C L).
    """

    WRITTEN = "written"
    """The words give the whole value: operand "", result the value."""
    WEEKDAY_ON_OR_BEFORE = "weekday_on_or_before"
    """Operand the weekday, result the day: the anchor's own day or the last one before it."""
    WEEKDAY_BEFORE = "weekday_before"
    """Operand the weekday, result the last such day before the anchor's."""
    WEEKDAY_ON_OR_AFTER = "weekday_on_or_after"
    """Operand the weekday, result the day: the anchor's own day or the next one."""
    WEEKDAY_AFTER = "weekday_after"
    """Operand the weekday, result the next such day after the anchor's."""
    NEAREST_YEAR = "nearest_year"
    """Operand ``MM-DD``, result the day in the year that puts it nearest to the anchor."""
    HOLIDAY_NEAREST = "holiday_nearest"
    """Operand the holiday's ``MM-DD``, result the time it is nearest to the anchor's day."""
    HOLIDAY_BEFORE = "holiday_before"
    """Operand the holiday's ``MM-DD``, result the last time it was up to the anchor's day."""
    HOLIDAY_AFTER = "holiday_after"
    """Operand the holiday's ``MM-DD``, result the first time it is from the anchor's day on."""
    YEAR_OF_WEEKDAY = "weekday_year"
    """Operand the weekday, result the day in the year near the anchor in which it is one."""
    ORDER_OF_FIGURES = "order_of_figures"
    """Operand ``day`` or ``month``, which the document's figures put first, result the day."""
    WEEKDAY_DIFFERS = "weekday_differs"
    """Operand the weekday that the words give, result the day, which is none such."""
    DAY_OF_MONTH = "day_of_month"
    """Operand the number of the day, result that day of the anchor's month."""
    DAY_ON_OR_BEFORE = "day_on_or_before"
    """Operand ``MM-DD``, result the last such day up to the anchor's."""
    MONTH_ON_OR_BEFORE = "month_on_or_before"
    """Operand the month, result the last such month that has begun by the anchor."""
    MONTH_BEFORE = "month_before"
    """Operand the month, result the last such month before the anchor's."""
    MONTH_ON_OR_AFTER = "month_on_or_after"
    """Operand the month, result the anchor's own month or the next such one."""
    MONTH_AFTER = "month_after"
    """Operand the month, result the next such month after the anchor's."""
    IN_ANCHOR_YEAR = "in_anchor_year"
    """Operand a signed number of years, result the period in the year so far from the anchor's."""
    LATEST_QUARTER = "latest_quarter"
    """Operand the quarter ``1`` to ``4``, result the latest such quarter that has begun."""
    WEEKDAY_OF_WEEK = "weekday_of_week"
    """Operand the weekday, result that day of the anchor's week."""
    COUNTED = "counted"
    """Operand a signed amount, result the anchor's unit moved by it."""
    SAME_PERIOD_YEAR_BEFORE = "same_period_year_before"
    """Operand the period, result the same period a year before."""
    SAME_PERIOD = "same_period"
    """Operand the period spoken of before, result the same."""
    PART_OF_DAY = "part_of_day"
    """Operand a TIMEX3 part of day or a time, result the day with it."""
    NO_SUCH_DAY = "no_such_day"
    """Operand ``MM-DD`` as written, result an open value: the calendar has no such day."""
    PLACE_IN_MONTH = "place_in_month"
    """Operand the place (-1 the last) and maybe a weekday, result that day of the month."""
    SAME_PART_OF_YEAR = "same_part_of_year"
    """Operand a year, result the part of it that the anchor is of its own year."""
    FROM_TO = "from_to"
    """Operand the first value, result the interval."""


class Direction(StrEnum):
    """Where the words around an expression point."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression may be counted from.

    ``previous`` is the latest calendar expression before it, ``quarter`` the latest quarter,
    ``told`` the one that names the day told of. ``year`` is the year of a range's other end.
    ``compared`` is the quarter under report, none where several months are (``reported``), and
    ``beside`` what stands before in the same sentence. ``at`` is where the story told has come
    to, ``frame`` the same where a date without a year may have its. In ``is_news``, a text that
    counts from its publication, that is doubtful but where ``is_sure``; ``is_history`` is a text
    about years gone by. ``ancient`` is where that has come to in a year before the common era.
    What ``lasts`` began with the expression. ``named`` are the days told of with their year, by
    month and day.
    """

    dct: date | None = None
    previous: Timex | None = None
    quarter: Timex | None = None
    direction: Direction = Direction.UNKNOWN
    year: int | None = None
    told: Timex | None = None
    compared: Timex | None = None
    reported: bool = False
    beside: Timex | None = None
    at: Timex | None = None
    frame: Timex | None = None
    is_news: bool = False
    is_history: bool = False
    is_sure: bool = False
    lasts: bool = False
    named: Mapping[str, Timex] = field(default_factory=dict)
    ancient: Timex | None = None
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words mean; see `Timex`."""

    value: str
    type: TimexType = TimexType.DATE
    mod: Mod | None = None
    anchor: Anchor = NO_ANCHOR
    steps: tuple[Step, ...] = ()
    alternatives: tuple[str, ...] = ()
    zone: str | None = None


Captures = Mapping[str, str]


Production = Callable[[Captures, Context], Reading | None]


UNKNOWN_DCT = Anchor(AnchorKind.DCT)


OPEN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "F": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
    "L": "X",
}


_TWO_DIGIT_PIVOT = 30


_OUTSIDE = re.compile(r"0000|\d{5}")
"""How a value begins whose year a four-figure calendar lacks."""


def is_compared(period: Timex) -> bool:
    """Tell whether a period is itself the one that another was compared with."""
    if any(step.operation == Operation.SAME_PART_OF_YEAR for step in period.steps):
        return period.value[:4] < period.anchor.value[:4]
    return any(step.operation == Operation.SAME_PERIOD_YEAR_BEFORE for step in period.steps)


def year_in(captures: Captures) -> int | None:
    """Return the year that captures give in figures or words, or nothing."""
    if "year" in captures:
        return int(captures["year"])
    if "year_two" in captures:
        number = int(captures["year_two"])
        return number + (2000 if number < _TWO_DIGIT_PIVOT else 1900)
    if "year_head" in captures:
        rest = sum(int(captures.get(name, 0)) for name in ("tens", "ones"))
        return int(captures["year_head"]) * 100 + rest
    return None


def ancient_year_in(captures: Captures, context: Context) -> str | None:
    """Return a captured year of three figures where the text tells of those before the era."""
    year = captures.get("year", "")
    return f"BC0{year}" if context.ancient and len(year) == len("217") else None


def certain(found: str) -> Reading:
    """Return the reading of words that give the whole value."""
    return Reading(found, steps=(Step(Operation.WRITTEN, "", found),))


def written(found: str | None) -> Reading | None:
    """Return what `certain` does, or nothing for nothing."""
    return None if found is None else certain(found)


def open_value(found: str, operation: Operation, operand: str) -> Reading:
    """Return a reading one step from a publication date which is unknown."""
    return Reading(found, anchor=UNKNOWN_DCT, steps=(Step(operation, operand, found),))


def left_open(found: str, operation: Operation, operand: str) -> Reading:
    """Return a reading one step from an expression that the text does not hold."""
    step = Step(operation, operand, found)
    return Reading(found, anchor=Anchor(AnchorKind.PREVIOUS), steps=(step,))


def points_ahead(context: Context) -> bool:
    """Tell whether the words around point past a known day of publication."""
    return context.dct is not None and context.direction == Direction.FUTURE


def either(likely: Reading | None, other: Reading | None) -> Reading | None:
    """Return the likely reading, with the other one beside it where they differ."""
    if likely is None or other is None or likely.value == other.value:
        return likely or other
    return replace(likely, alternatives=(other.value,))


def from_story(context: Context, operation: Operation, operand: str, found: str) -> Reading:
    """Return a reading one step from where the story has come to (``at``, which there must be)."""
    assert context.at is not None
    return from_timex(context.at, operation, operand, found)


def from_timex(timex: Timex, operation: Operation, operand: str, found: str) -> Reading:
    """Return a reading one step from an expression that stands before."""
    anchor = Anchor(AnchorKind.PREVIOUS, timex.value, timex.span)
    return Reading(found, anchor=anchor, steps=(Step(operation, operand, found),))


def counted(dct: date, operation: Operation, operand: str, found: str | None) -> Reading | None:
    """Return a reading one step from the publication date; nothing outside the years 1 to 9999."""
    if found is None or _OUTSIDE.match(found):
        return None
    anchor = Anchor(AnchorKind.DCT, dct.isoformat())
    return Reading(found, anchor=anchor, steps=(Step(operation, operand, found),))


def moved_dct(amount: int, unit: str, context: Context) -> Reading | None:
    """Return the publication date's unit moved by so many, or an open value without one."""
    if context.dct is None:
        return open_value(OPEN[unit], Operation.COUNTED, f"{amount} {unit}")
    found = unit_value(context.dct, amount, unit)
    return counted(context.dct, Operation.COUNTED, f"{amount} {unit}", found)
