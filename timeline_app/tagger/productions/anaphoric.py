"""What is counted from an expression that stands before: a year earlier, the next morning."""

import re
from dataclasses import replace

from timeline_app.model.timex import Timex
from timeline_app.tagger.arithmetic import CLOCK_UNITS, moved_value
from timeline_app.tagger.productions.amounts import duration_value, in_whole_units
from timeline_app.tagger.productions.clock import NIGHT_PARTS, in_part_of_day, is_late, join_clock
from timeline_app.tagger.productions.deictic import weekday
from timeline_app.tagger.reading import (
    OPEN,
    Captures,
    Context,
    Operation,
    Reading,
    from_timex,
    left_open,
    moved_dct,
)

_MORNING_OVER = 9
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def from_previous(captures: Captures, context: Context) -> Reading | None:
    """So many units before or after the calendar expression told before.

    Without one it is open where it looks back or ``names`` a day, else only as long as it says.
    """
    count, unit, sign = captures["count"], captures["unit"], int(captures["sign"])
    if count == "X":
        return Reading("PAST_REF") if sign < 0 else duration_value(count, unit)
    previous = _counted_from(context, looks_back=sign < 0)
    if unit in CLOCK_UNITS:
        return duration_value(count, unit)
    count, unit = in_whole_units(count, unit)
    amount = sign * int(count)
    if previous is None and unit in OPEN and (sign < 0 or "names" in captures):
        return left_open(OPEN[unit], Operation.COUNTED, f"{amount} {unit}")
    if previous is None:
        return duration_value(count, unit)
    value = moved_value(previous.value, amount, unit)
    if value is None:
        return duration_value(count, unit)
    return from_timex(previous, Operation.COUNTED, f"{amount} {unit}", value)


def _counted_from(context: Context, *, looks_back: bool) -> Timex | None:
    """Return the expression that so many units are counted from.

    What was earlier was so before the day named last, be it that of a look back ("silent since
    15 November; three days earlier"); what came later goes on with the story.
    """
    latest = context.previous
    if looks_back and latest is not None and _DAY.fullmatch(latest.value):
        return latest
    return context.at or latest


def clock(captures: Captures, context: Context) -> Reading | None:
    """A time of day, or one to another, on the day told of, unless a joining rule gives the day.

    In a night told of, that is the day it ends on.
    """
    if captures.get("noon") == "00:00":
        captures = {**captures, "noon": "24:00"}
    if "weekday" in captures:
        named = weekday({"weekday": captures["weekday"]}, context)
        return named and join_clock(captures, named, context)
    if "offset" in captures:
        counted = moved_dct(int(captures["offset"]), "D", context)
        return counted and join_clock(captures, counted, context)
    day = _told_day(0, context)
    if day is not None and context.told and captures.get("meridiem") == "am":
        part = context.told.value.partition("T")[2]
        if part in NIGHT_PARTS and int(captures["hour"]) % 12 < _MORNING_OVER:
            day = replace(day, value=f"{day.value}T{part}")
    return day and join_clock(captures, day, context)


def part_of_told_day(captures: Captures, context: Context) -> Reading | None:
    """A part of the day told of, or of one so many days from it.

    The morning that ends something is the one after an evening told of.
    """
    offset = int(captures["offset"])
    part = context.told.value.partition("T")[2] if context.told else ""
    if "ends" in captures and captures.get("daypart") == "MO" and is_late(part):
        offset += 1
    return in_part_of_day(_told_day(offset, context), captures)


def _told_day(offset: int, context: Context) -> Reading | None:
    """The day told of, else the publication date, moved by days."""
    told = context.told
    if told is None:
        return moved_dct(offset, "D", context)
    day = told.value[: len("2024-03-08")]
    value = moved_value(day, offset, "D") if offset else day
    if value is None:
        return None
    operation, operand = Operation.SAME_PERIOD, value
    if offset:
        operation, operand = Operation.COUNTED, f"{offset} D"
    return from_timex(told, operation, operand, value)
