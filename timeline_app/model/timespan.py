"""Spans of time on the proleptic Gregorian calendar, from minutes to millennia.

A moment is an integer: seconds since 0001-01-01T00:00, civil time without a zone, negative
before it. Years are astronomical: 1 BCE is 0, 264 BCE is -263.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Self

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WEEK = 7 * DAY

_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097
_MONTHS = 12


class Granularity(StrEnum):
    """How precisely a time is known."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    INTERVAL = "interval"


class TimeKind(StrEnum):
    """How an event relates to its span."""

    AT = "at"
    """It happened on exactly this granule (a minute, a day)."""
    WITHIN = "within"
    """It happened once, somewhere in the span."""
    DURING = "during"
    """It lasted throughout the span."""
    SINCE = "since"
    """It has lasted from ``start`` on; ``end`` is open."""
    UNTIL = "until"
    """It lasted up to ``end``; ``start`` is open."""
    BEFORE = "before"
    """It happened at some moment before ``end``; ``start`` is open."""
    AFTER = "after"
    """It happened at some moment from ``start`` on; ``end`` is open."""


class Civil(NamedTuple):
    """A moment as calendar fields; ``year`` is astronomical."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: int = 0


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A half-open stretch of civil time; ``None`` is an open end.

    ``granularity`` is the unit that the text names, also where early, mid or late narrowed the
    span to a third of it. ``zone`` is set only when the text names one; nothing is converted.
    """

    start: int | None
    end: int | None
    granularity: Granularity
    kind: TimeKind = TimeKind.AT
    approx: bool = False
    zone: str | None = None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("a time span needs a start or an end")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError("a time span ends after it starts")

    @classmethod
    def of_date(cls, day: date) -> Self:
        """Return the whole of one day."""
        start = seconds_of(day.year, day.month, day.day)
        return cls(start, start + DAY, Granularity.DAY)


def days_of(year: int, month: int = 1, day: int = 1) -> int:
    """Return the days from 0001-01-01 to a date.

    Args:
        year: astronomical, any integer.
        month: 1 to 12; other months carry over into the years.
        day: 1 to the month's length.

    Raises:
        ValueError: there is no such day.
    """
    carry, month_index = divmod(month - 1, _MONTHS)
    cycles, in_cycle = divmod(year + carry - 1, _CYCLE_YEARS)
    inside = date(in_cycle + 1, month_index + 1, day).toordinal() - 1
    return cycles * _CYCLE_DAYS + inside


def seconds_of(  # noqa: PLR0913, PLR0917 - the six fields of a clock
    year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0
) -> int:
    """Return the moment at which these calendar fields stand (see `days_of`)."""
    return days_of(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second


def civil_of(seconds: int) -> Civil:
    """Return the calendar fields of a moment."""
    days, rest = divmod(seconds, DAY)
    cycles, inside = divmod(days, _CYCLE_DAYS)
    day = date.fromordinal(inside + 1)
    return Civil(
        day.year + cycles * _CYCLE_YEARS,
        day.month,
        day.day,
        rest // HOUR,
        rest % HOUR // MINUTE,
        rest % MINUTE,
    )


def weekday_of(seconds: int) -> int:
    """Return the weekday of a moment, Monday = 0."""
    return seconds // DAY % 7


def date_of(seconds: int) -> date | None:
    """Return the day of a moment, or nothing outside the years 1 to 9999."""
    days = seconds // DAY
    if 0 <= days < date.max.toordinal():
        return date.fromordinal(days + 1)
    return None
