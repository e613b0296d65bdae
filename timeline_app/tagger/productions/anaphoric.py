"""What is counted from an expression that stands before: a year earlier, the next morning."""

from timeline_app.model.timex import Anchor, AnchorKind, Step
from timeline_app.tagger.arithmetic import moved_value
from timeline_app.tagger.productions.amounts import duration_value
from timeline_app.tagger.productions.clock import at_time, clock_time, in_part_of_day
from timeline_app.tagger.productions.deictic import from_dct
from timeline_app.tagger.reading import (
    Captures,
    Context,
    Operation,
    Reading,
    is_compared,
    moved_dct,
)


def from_previous(captures: Captures, context: Context) -> Reading | None:
    """So many units before or after the calendar expression that stands before."""
    count, unit, sign = captures["count"], captures["unit"], int(captures["sign"])
    if count == "X":
        return Reading("PAST_REF") if sign < 0 else duration_value(count, unit)
    previous = context.previous
    if previous is None:
        return from_dct(captures, context, sign=sign)
    amount = sign * int(float(count))
    value = moved_value(previous.value, amount, unit)
    if value is None:
        return duration_value(count, unit)
    anchor = Anchor(AnchorKind.PREVIOUS, previous.value, previous.span)
    step = Step(Operation.COUNTED, f"{amount} {unit}", value)
    return Reading(value, anchor=anchor, steps=(step,))


def year_before(_captures: Captures, context: Context) -> Reading | None:
    """The compared period: the quarter spoken of, a year before; else the year before."""
    period = context.quarter
    if period is None:
        return from_dct({"count": "1", "unit": "Y"}, context, sign=-1)
    anchor = Anchor(AnchorKind.PREVIOUS, period.value, period.span)
    if is_compared(period):
        step = Step(Operation.SAME_PERIOD, period.value, period.value)
        return Reading(period.value, anchor=anchor, steps=(step, *period.steps))
    value = moved_value(period.value, -1, "Y", keep=True)
    if value is None:
        return None
    step = Step(Operation.SAME_PERIOD_YEAR_BEFORE, period.value, value)
    return Reading(value, anchor=anchor, steps=(step,))


def same_period(_captures: Captures, context: Context) -> Reading | None:
    """The quarter spoken of, or the one that ended last before the publication date."""
    period = context.quarter
    if period is None or is_compared(period):
        return moved_dct(-1, "Q", context)
    anchor = Anchor(AnchorKind.PREVIOUS, period.value, period.span)
    step = Step(Operation.SAME_PERIOD, period.value, period.value)
    return Reading(period.value, anchor=anchor, steps=(step,))


def clock(captures: Captures, context: Context) -> Reading | None:
    """A time of day on the day told of, unless a joining rule gives the day."""
    time = clock_time(captures)
    return None if time is None else at_time(_told_day(0, context), time)


def part_of_told_day(captures: Captures, context: Context) -> Reading | None:
    """A part of the day told of, or of one so many days from it."""
    return in_part_of_day(_told_day(int(captures["offset"]), context), captures)


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
    anchor = Anchor(AnchorKind.PREVIOUS, told.value, told.span)
    return Reading(value, anchor=anchor, steps=(Step(operation, operand, value),))
