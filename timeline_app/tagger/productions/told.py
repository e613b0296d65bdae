"""What is counted from where a story has come to: that day, the following April."""

import re
from dataclasses import replace
from datetime import date

from timeline_app.model.timex import Step, Timex
from timeline_app.tagger.arithmetic import (
    FIRST_MONTH,
    YEARS_IN,
    calendar_value,
    days_from,
    moved_value,
)
from timeline_app.tagger.productions.clock import in_part_of_day
from timeline_app.tagger.reading import (
    OPEN,
    Captures,
    Context,
    Direction,
    Operation,
    Reading,
    from_story,
    left_open,
    moved_dct,
)

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DAY_OR_WEEK = re.compile(r"\d{4}-(?:\d\d-\d\d|W\d\d)")
_MONTH = re.compile(r"\d{4}-\d\d(?!\d)")
_YEAR = re.compile(r"\d{4}")
_YEAR_DIGITS = 4
_LAST_WINTER_MONTH = 2
_SEASON_MONTHS = 3
_WEEK = 7


def told_unit(captures: Captures, context: Context) -> Reading | None:
    """The day, week, month or year told of, or one so many before or after it."""
    unit, offset = captures["unit"], int(captures.get("offset", captures.get("sign", "0")))
    found = None
    if context.at and _fits(context.at.value, unit):
        found = moved_value(context.at.value, offset, unit)
    if found is not None and unit in YEARS_IN and found.isdigit():
        found = found[: _YEAR_DIGITS - len(str(YEARS_IN[unit])) + 1]
    amount = f"{offset} {unit}"
    if found is None:
        return left_open(OPEN[unit], Operation.COUNTED, amount)
    if offset:
        return from_story(context, Operation.COUNTED, amount, found)
    return from_story(context, Operation.SAME_PERIOD, found, found)


def told_or_next(captures: Captures, context: Context) -> Reading | None:
    """The unit after the one that a story has come to, else after the publication date's.

    What is past has a story, however short.
    """
    told = context.beside if _is_written(context.beside) else context.at
    is_day = captures["unit"] == "D" and context.direction != Direction.FUTURE
    past = (is_day or context.direction == Direction.PAST) and told is not None
    if (context.frame and not context.is_news) or past:
        return told_unit({**captures, "offset": "1"}, replace(context, at=told))
    return moved_dct(1, captures["unit"], context)


def told_or_this(captures: Captures, context: Context) -> Reading | None:
    """The unit that a story has come to, else the publication date's.

    What the same sentence dates by its year is a story, however short.
    """
    written = _is_written(context.beside)
    if context.direction != Direction.FUTURE and (
        written or (context.frame and not context.is_news)
    ):
        at = context.beside if written else context.at
        return told_unit(captures, replace(context, at=at))
    return moved_dct(0, captures["unit"], context)


def _is_written(beside: Timex | None) -> bool:
    """Tell an expression whose words give its whole date."""
    return beside is not None and any(one.operation == Operation.WRITTEN for one in beside.steps)


def told_part(captures: Captures, context: Context) -> Reading | None:
    """A part of the day told of."""
    return in_part_of_day(told_unit({"unit": "D", "offset": "0"}, context), captures)


def told_weekday(captures: Captures, context: Context) -> Reading | None:
    """The weekday before (-1) or after (1) the day told of, or that day itself (0)."""
    wanted, sign = captures["weekday"], int(captures["sign"])
    operation = {
        -1: Operation.WEEKDAY_BEFORE,
        0: Operation.WEEKDAY_ON_OR_AFTER,
        1: Operation.WEEKDAY_AFTER,
    }[sign]
    day = _DAY.match(context.at.value) if context.at else None
    if day is None:
        return in_part_of_day(left_open(f"XXXX-WXX-{wanted}", operation, wanted), captures)
    told = date.fromisoformat(day[0])
    ahead = (int(wanted) - told.isoweekday()) % _WEEK
    days = {-1: ahead - _WEEK, 0: ahead, 1: ahead or _WEEK}[sign]
    found = days_from(told, days)
    if found is None:
        return None
    if not sign and context.dct and found > context.dct.isoformat():
        return in_part_of_day(left_open(f"XXXX-WXX-{wanted}", operation, wanted), captures)
    return in_part_of_day(from_story(context, operation, wanted, found), captures)


def told_month(captures: Captures, context: Context) -> Reading | None:
    """A month or day of the year told of or one beside it, or the month before or after.

    ``sign`` 0 is the month of that name in the year told of.
    """
    month = int(captures["month"])
    day = int(captures["day"]) if "day" in captures else None
    rest = f"{month:02}" if day is None else f"{month:02}-{day:02}"
    if "year_offset" in captures or captures["sign"] == "0":
        offset = captures.get("year_offset", "0")
        if context.at is None:
            return left_open(f"XXXX-{rest}", Operation.IN_ANCHOR_YEAR, offset)
        year = int(context.at.value[:_YEAR_DIGITS]) + int(offset)
        found = calendar_value(year, month, day)
        return from_story(context, Operation.IN_ANCHOR_YEAR, offset, found) if found else None
    later = captures["sign"] == "1"
    operation = Operation.MONTH_AFTER if later else Operation.MONTH_BEFORE
    if later and context.at and _YEAR.fullmatch(context.at.value):
        found = calendar_value(int(context.at.value) + 1, month, None)
        return from_story(context, operation, str(month), found) if found else None
    told = _MONTH.match(context.at.value) if context.at else None
    if told is None:
        return left_open(f"XXXX-{rest}", operation, str(month))
    year, at = (int(part) for part in told[0].split("-"))
    year += (month <= at) if later else -(month >= at)
    return from_story(context, operation, str(month), f"{year:04}-{month:02}")


def day_of_month(captures: Captures, context: Context) -> Reading | None:
    """A numbered day of the publication date's month moved by ``shift``, or of the month told of.

    Where nothing is told it is the nearest where the verb points.
    ``unit`` is what the words number the day in; only a month will do.
    """
    day = int(captures["day"])
    if captures.get("unit", "M") != "M":
        return None
    if "shift" in captures:
        month = moved_dct(int(captures["shift"]), "M", context)
    else:
        month = told_unit({"unit": "M"}, context)
        if month and not month.value[0].isdigit():
            month = _month_beside(day, context) or month
    if month is None:
        return None
    found = f"XXXX-XX-{day:02}"
    if month.value[0].isdigit():
        year, number = (int(part) for part in month.value.split("-"))
        found = calendar_value(year, number, day) or f"{month.value}-XX"
    step = Step(Operation.DAY_OF_MONTH, str(day), found)
    return replace(month, value=found, steps=(*month.steps, step))


def _month_beside(day: int, context: Context) -> Reading | None:
    """Return the publication date's month, or the one beside it, where the verb points."""
    if context.dct is None or context.at is not None:
        return None
    if context.direction == Direction.FUTURE:
        return moved_dct(int(day < context.dct.day), "M", context)
    if context.direction == Direction.PAST:
        return moved_dct(-int(day > context.dct.day), "M", context)
    return None


def told_season(captures: Captures, context: Context) -> Reading | None:
    """The season told of (0), the one that came next (1) or the last that was over (-1)."""
    name, sign = captures["season"], captures["sign"]
    operation = Operation.IN_ANCHOR_YEAR
    if context.at is None:
        return left_open(f"XXXX-{name}", operation, sign)
    year = int(context.at.value[:_YEAR_DIGITS])
    told = _MONTH.match(context.at.value)
    month = int(told[0][-2:]) if told else None
    offset = 0
    if sign == "1":
        offset = int(month is None or month >= FIRST_MONTH[name])
    elif sign == "-1":
        offset = -int(month is None or month < FIRST_MONTH[name] + _SEASON_MONTHS)
    elif name == "WI" and month is not None and month <= _LAST_WINTER_MONTH:
        offset = -1
    return from_story(context, operation, str(offset), f"{year + offset:04}-{name}")


def _fits(value: str, unit: str) -> bool:
    """Tell whether a value is fine enough to name one such unit."""
    if unit in YEARS_IN:
        return True
    return bool({"D": _DAY, "WE": _DAY, "W": _DAY_OR_WEEK}.get(unit, _MONTH).match(value))
