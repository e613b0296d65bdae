"""Reads the time that an expression gives, as far as dating cares."""

from dataclasses import replace
from datetime import date

from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan
from timeline_app.model.timex import Timex, span_of

_FINE = {Granularity.DAY, Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND}


def time_of(timex: Timex) -> TimeSpan | None:
    """Return the time of an expression that has one reading: 03/04/2023 is two days.

    Two times of one day are that day. A night is the day that it is named by, for nothing says
    on which side of midnight something happened.
    """
    if timex.alternatives:
        days = {value.partition("T")[0] for value in (timex.value, *timex.alternatives)}
        return span_of(days.pop()) if len(days) == 1 else None
    time = span_of(timex.value, timex.mod)
    if time is None or "T" not in timex.value:
        return time
    if time.kind == TimeKind.WITHIN and _crosses_midnight(time):
        return whole_day(time)
    return time if timex.zone is None else replace(time, zone=timex.zone)


def is_fine(time: TimeSpan | None) -> bool:
    """Tell whether a time is a day or less."""
    return time is not None and time.granularity in _FINE


def is_week_or_less(time: TimeSpan | None) -> bool:
    """Tell whether a time is a week, a weekend or less."""
    return time is not None and time.granularity in {*_FINE, Granularity.WEEK, Granularity.WEEKEND}


def whole_day(time: TimeSpan) -> TimeSpan:
    """Return the day that a time begins on."""
    assert time.start is not None
    start = time.start // DAY * DAY
    return TimeSpan(start, start + DAY, Granularity.DAY)


def on_day(time: TimeSpan, day: TimeSpan) -> TimeSpan:
    """Return the same time of day on another day."""
    assert day.start is not None
    first = day.start // DAY * DAY
    start, end = (None if one is None else first + one % DAY for one in (time.start, time.end))
    if start is not None and end is not None and end <= start:
        end += DAY
    return replace(time, start=start, end=end)


def days_before(time: TimeSpan | None, published: date) -> int | None:
    """Return how many days before the publication a time of a day or less lies."""
    if time is None or not is_fine(time) or time.start is None:
        return None
    today = TimeSpan.of_date(published).start
    assert today is not None
    return today // DAY - time.start // DAY


def begins_after(time: TimeSpan, published: date) -> bool:
    """Tell whether a time begins after the day of the publication."""
    end = TimeSpan.of_date(published).end
    return time.start is not None and end is not None and time.start >= end


def is_due_after(time: TimeSpan, published: date) -> bool:
    """Tell a deadline that lies after the day of the publication: "by the end of the year"."""
    today = TimeSpan.of_date(published).end
    is_open = time.kind is TimeKind.BEFORE and time.start is None
    return is_open and today is not None and time.end is not None and time.end > today


def ends_before(time: TimeSpan, published: date) -> bool:
    """Tell whether a time ends before the day of the publication."""
    today = TimeSpan.of_date(published).start
    return time.end is not None and today is not None and time.end <= today


def _crosses_midnight(time: TimeSpan) -> bool:
    return (
        time.start is not None
        and time.end is not None
        and (time.end - 1) // DAY > time.start // DAY
    )
