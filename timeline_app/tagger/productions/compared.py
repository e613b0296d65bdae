"""Periods that a report compares: a year earlier, the quarter, the 1988 period."""

import re
from dataclasses import replace
from datetime import date

from timeline_app.model.timex import Step, Timex
from timeline_app.tagger.arithmetic import moved_value, unit_value
from timeline_app.tagger.productions.calendar import calendar_date
from timeline_app.tagger.productions.deictic import from_dct
from timeline_app.tagger.productions.periods import quarter
from timeline_app.tagger.reading import (
    Captures,
    Context,
    Direction,
    Operation,
    Reading,
    certain,
    counted,
    from_timex,
    is_compared,
    moved_dct,
    open_value,
    written,
)

_MONTH_OR_YEAR = re.compile(r"\d{4}(?:-\d\d)?")
_LENGTHS = {"Y": 4, "M": 7, "W": 8, "D": 10}
"""How long the values of units are."""
_MONTHS_IN_QUARTER = 3
_ONE_YEAR = {"count": "1", "unit": "Y"}


def year_before(captures: Captures, context: Context) -> Reading | None:
    """The period under report, a year before; else the year before.

    With ``previous`` it is that of the month or year that stands before in the sentence, and
    where no period is under report the year before the calendar expression before; without it
    the year counts from the publication date. What is ``compared`` twice is the same period.
    """
    beside, previous = context.beside, context.previous
    if "previous" not in captures:
        beside = previous = None
    if beside is not None and _MONTH_OR_YEAR.fullmatch(beside.value):
        return _a_year_before(beside)
    if context.compared is not None:
        return _a_year_before(context.compared)
    if "compared" in captures and previous and previous.value.isdigit() and is_compared(previous):
        return _a_year_before(previous)
    if previous is not None and not context.reported:
        return _a_year_before(previous, "Y")
    if "compared" in captures and context.dct is not None:
        return _then_a_year_before(moved_dct(0, "Y", context))
    return from_dct(_ONE_YEAR, context, sign=-1)


def same_unit_year_before(captures: Captures, context: Context) -> Reading | None:
    """The week, month … spoken of, a year before."""
    unit, previous = captures["unit"], context.previous
    length = _LENGTHS[unit]
    if previous is None or len(previous.value) < length or not previous.value[:4].isdigit():
        return _then_a_year_before(moved_dct(0, unit, context))
    return _a_year_before(previous, unit)


def quarter_year_before(captures: Captures, context: Context) -> Reading | None:
    """A named quarter of the year before the latest such one that has begun."""
    return _then_a_year_before(quarter(captures, context))


def period_of_year(captures: Captures, context: Context) -> Reading | None:
    """The part of a written year that the quarter under report is of its own year."""
    year, period = captures["year"], context.compared
    if period is None:
        return written(year)
    value = year + period.value[4:]
    return from_timex(period, Operation.SAME_PART_OF_YEAR, year, value)


def week_of(captures: Captures, context: Context) -> Reading | None:
    """The week that a day lies in."""
    day = calendar_date(captures, context)
    if day is None or not day.value[:4].isdigit():
        return day
    week = unit_value(date.fromisoformat(day.value), 0, "W")
    if week is None:
        return None
    step = Step(Operation.COUNTED, "0 W", week)
    return replace(day, value=week, steps=(*day.steps, step))


def quarter_until(captures: Captures, context: Context) -> Reading | None:
    """The quarter of a year that most of the three months up to a month lie in.

    Without a year it is the last that ended; ``ahead`` where it may run yet or lie ahead.
    """
    month = int(captures["until_month"])
    part = (month + 1) // 3 or 4
    back = 1 if month == 1 else 0
    if "year" in captures:
        return certain(f"{int(captures['year']) - back:04}-Q{part}")
    if context.dct is None:
        return open_value(f"XXXX-Q{part}", Operation.LATEST_QUARTER, str(part))
    year = context.dct.year - (1 if month > context.dct.month else 0) - back
    if "ahead" in captures:
        year += _years_ahead(month - context.dct.month, context.direction)
    return counted(context.dct, Operation.LATEST_QUARTER, str(part), f"{year:04}-Q{part}")


def _years_ahead(months: int, direction: Direction) -> int:
    """Return how many years after the last one a quarter lies that ends so many months off."""
    if direction == Direction.FUTURE:
        return int(months != 0)
    return int(direction != Direction.PAST and 0 < months < _MONTHS_IN_QUARTER)


def period_before(captures: Captures, context: Context) -> Reading | None:
    """The unit before the calendar expression that stands before, else before the DCT's."""
    unit, previous = captures["unit"], context.previous
    value = moved_value(previous.value, -1, unit) if previous else None
    if previous is None or value is None:
        return moved_dct(-1, unit, context)
    return from_timex(previous, Operation.COUNTED, f"-1 {unit}", value)


def same_period(captures: Captures, context: Context) -> Reading | None:
    """The quarter spoken of, or the one that ended last before the publication date."""
    period = context.quarter
    if period is None or (is_compared(period) and "told" not in captures):
        return moved_dct(-1, "Q", context)
    return from_timex(period, Operation.SAME_PERIOD, period.value, period.value)


def _a_year_before(period: Timex, unit: str = "") -> Reading | None:
    """Return a period moved by a year, unless it was; cut to a unit if one is given."""
    if is_compared(period) and not unit:
        again = from_timex(period, Operation.SAME_PERIOD, period.value, period.value)
        return replace(again, steps=(*again.steps, *period.steps))
    told = period.value[: _LENGTHS[unit]] if unit else period.value
    value = moved_value(told, -1, "Y", keep=True)
    if value is None:
        return None
    return from_timex(period, Operation.SAME_PERIOD_YEAR_BEFORE, told, value)


def _then_a_year_before(reading: Reading | None) -> Reading | None:
    value = None if reading is None else moved_value(reading.value, -1, "Y", keep=True)
    if reading is None or value is None:
        return reading
    step = Step(Operation.SAME_PERIOD_YEAR_BEFORE, reading.value, value)
    return replace(reading, value=value, steps=(*reading.steps, step))
