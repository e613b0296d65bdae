"""What captured words mean: from captures and context to a TIMEX3 value.

A production is ``(captures, context) -> Reading | None``; nothing means that the words, however
well formed, name no time (31 February). Productions know no language.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from timeline_app.model.timex import NO_ANCHOR, Anchor, AnchorKind, Mod, Step, Timex, TimexType
from timeline_app.tagger.arithmetic import (
    FIRST_MONTH,
    YEARS_IN,
    calendar_value,
    days_from,
    exists,
    holiday_in,
    moved_value,
    unit_value,
)


class Operation(StrEnum):
    """The keys of `Step.operation`. Operand and result are given after each.

    Days are ISO dates, weekdays ``1`` (Monday) to ``7``, months ``1`` to ``12``, amounts
    ``-2 Y`` (a signed count and a unit: S TM TH D W M Q Y E C).
    """

    WRITTEN = "written"
    """The words give the whole value: operand "", result the value."""
    NEEDS_PUBLICATION_DATE = "needs_publication_date"
    """It counts from an unknown publication date: operand "", result the open value."""
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
    """Operand the open value, result it in the anchor's year, or so many years from it."""
    LATEST_QUARTER = "latest_quarter"
    """Operand the quarter ``1`` to ``4``, result the latest such quarter that has begun."""
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
    FROM_TO = "from_to"
    """Operand the first value, result the interval."""


class Direction(StrEnum):
    """Where the words around an expression point."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression may be counted from.

    ``previous`` is the latest calendar expression before it, ``quarter`` the latest quarter,
    ``told`` the one that names the day told of. ``year`` is the year of a range's other end.
    """

    dct: date | None = None
    previous: Timex | None = None
    quarter: Timex | None = None
    direction: Direction = Direction.UNKNOWN
    year: int | None = None
    told: Timex | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words mean; see `Timex`."""

    value: str
    type: TimexType = TimexType.DATE
    mod: Mod | None = None
    anchor: Anchor = NO_ANCHOR
    steps: tuple[Step, ...] = ()
    alternatives: tuple[str, ...] = ()


Captures = Mapping[str, str]
Production = Callable[[Captures, Context], Reading | None]

_UNKNOWN_DCT = Anchor(AnchorKind.DCT)
_OPEN = {
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
_MONTHS = 12
_LEAP_YEAR = 2024
_TWO_DIGIT_PIVOT = 30
_OUTSIDE = re.compile(r"0000|\d{5}")
"""How a value begins whose year a four-figure calendar lacks."""
_FAR_AHEAD = timedelta(days=120)


def calendar_date(captures: Captures, context: Context) -> Reading | None:
    """A month with or without day and year; ``shift`` moves the year or picks the side."""
    month = int(captures["month"])
    day = int(captures["day"]) if "day" in captures else None
    year = _year_in(captures) or context.year
    if day is not None and not exists(year or _LEAP_YEAR, month, day):
        return _no_such_day(month, day)
    if year is not None:
        return _written(calendar_value(year, month, day))
    if context.dct is None:
        return _open_date(month, day)
    if "year_shift" in captures:
        shifted = context.dct.year + int(captures["year_shift"])
        value = calendar_value(shifted, month, day)
        return _counted(context.dct, Operation.IN_ANCHOR_YEAR, captures["year_shift"], value)
    if day is not None:
        reading = _nearest(context.dct, month, day, behind="side" in captures)
        return _turned_back(reading, month, day, context)
    return _month_alone(month, captures.get("shift"), context.dct, context.direction)


def era_date(captures: Captures, _context: Context) -> Reading | None:
    """A day, month or season of a year that the text puts before or into the common era."""
    number = int(captures["year"])
    before = "era" in captures
    year = f"BC{number:04}" if before else f"{number:04}"
    if not number:
        return None
    if "season" in captures:
        return _certain(f"{year}-{captures['season']}")
    month, day = int(captures["month"]), int(captures.get("day", "1"))
    # The calendar repeats every 400 years, and 1 BCE is the year 0.
    if not exists((1 - number if before else number) % 400 + 400, month, day):
        return _no_such_day(month, day)
    return _certain(f"{year}-{month:02}" + (f"-{day:02}" if "day" in captures else ""))


def numeric_date(captures: Captures, _context: Context) -> Reading | None:
    """Figures only: day and month in either order where both are possible."""
    year, first, second = (int(captures[name]) for name in ("year", "first", "second"))
    values = [
        f"{year:04}-{month:02}-{day:02}"
        for month, day in dict.fromkeys(((first, second), (second, first)))
        if exists(year, month, day)
    ]
    if not values:
        return None
    return replace(_certain(values[0]), alternatives=tuple(values[1:]))


def weekday(captures: Captures, context: Context) -> Reading | None:
    """A day of the week, the nearest on the side that shift or direction names."""
    wanted = captures["weekday"]
    if context.dct is None:
        return _in_part_of_day(_open(f"XXXX-WXX-{wanted}"), captures)
    operation = _weekday_operation(captures.get("shift"), context.direction)
    ahead = (int(wanted) - context.dct.isoweekday()) % 7
    days = {
        Operation.WEEKDAY_ON_OR_BEFORE: ahead - 7 if ahead else 0,
        Operation.WEEKDAY_BEFORE: ahead - 7,
        Operation.WEEKDAY_ON_OR_AFTER: ahead,
        Operation.WEEKDAY_AFTER: ahead or 7,
    }[operation]
    reading = _counted(context.dct, operation, wanted, days_from(context.dct, days))
    return _in_part_of_day(reading, captures)


def day_offset(captures: Captures, context: Context) -> Reading | None:
    """Today, yesterday, tomorrow, with or without a part of day."""
    return _in_part_of_day(_moved_dct(int(captures["offset"]), "D", context), captures)


def shifted_unit(captures: Captures, context: Context) -> Reading | None:
    """Last, this or next week, month, year …: the publication date's unit moved."""
    return _moved_dct(int(captures["shift"]), captures["unit"], context)


def weekend(captures: Captures, context: Context) -> Reading | None:
    """A weekend: moved by shift, or the latest that has begun, or with a future cue the next."""
    if "shift" in captures:
        return _moved_dct(int(captures["shift"]), "WE", context)
    begun = context.dct is not None and context.dct.isoweekday() > len("MTWTF")
    ahead_or_begun = begun or context.direction == Direction.FUTURE
    return _moved_dct(0 if ahead_or_begun else -1, "WE", context)


def weekday_of_week(captures: Captures, context: Context) -> Reading | None:
    """A weekday in the publication date's week moved by ``week_shift``."""
    wanted = captures["weekday"]
    if context.dct is None:
        return _open(f"XXXX-WXX-{wanted}")
    weeks = int(captures["week_shift"])
    days = 7 * weeks + int(wanted) - context.dct.isoweekday()
    found = days_from(context.dct, days)
    return _counted(context.dct, Operation.COUNTED, f"{weeks} W", found)


def date_and_time(captures: Captures, context: Context) -> Reading | None:
    """A calendar date with a time of day."""
    day = calendar_date(captures, context)
    return day and join_clock(captures, day)


def ago(captures: Captures, context: Context) -> Reading | None:
    """So many units before the publication date."""
    return _from_dct(captures, context, sign=-1)


def ahead(captures: Captures, context: Context) -> Reading | None:
    """So many units after the publication date."""
    return _from_dct(captures, context, sign=1)


def from_previous(captures: Captures, context: Context) -> Reading | None:
    """So many units before or after the calendar expression that stands before."""
    count, unit, sign = captures["count"], captures["unit"], int(captures["sign"])
    if count == "X":
        return Reading("PAST_REF") if sign < 0 else _duration_value(count, unit)
    previous = context.previous
    if previous is None:
        return _from_dct(captures, context, sign=sign)
    amount = sign * int(float(count))
    value = moved_value(previous.value, amount, unit)
    if value is None:
        return _duration_value(count, unit)
    anchor = Anchor(AnchorKind.PREVIOUS, previous.value, previous.span)
    step = Step(Operation.COUNTED, f"{amount} {unit}", value)
    return Reading(value, anchor=anchor, steps=(step,))


def year_before(_captures: Captures, context: Context) -> Reading | None:
    """The compared period: the quarter spoken of, a year before; else the year before."""
    period = context.quarter
    if period is None:
        return _from_dct({"count": "1", "unit": "Y"}, context, sign=-1)
    anchor = Anchor(AnchorKind.PREVIOUS, period.value, period.span)
    if _is_compared(period):
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
    if period is None or _is_compared(period):
        return _moved_dct(-1, "Q", context)
    anchor = Anchor(AnchorKind.PREVIOUS, period.value, period.span)
    step = Step(Operation.SAME_PERIOD, period.value, period.value)
    return Reading(period.value, anchor=anchor, steps=(step,))


def quarter(captures: Captures, context: Context) -> Reading | None:
    """A quarter of a written year, of a shifted one, or the latest that has begun."""
    return _fraction_of_year("Q", int(captures["part"]), 3, captures, context)


def half(captures: Captures, context: Context) -> Reading | None:
    """A half of a year, as `quarter`."""
    return _fraction_of_year("H", int(captures["part"]), 6, captures, context)


def season(captures: Captures, context: Context) -> Reading | None:
    """A season of a written year, or of the publication date's year moved by shift."""
    name = captures["season"]
    year = _year_in(captures)
    if year is not None:
        return _certain(f"{year:04}-{name}")
    if context.dct is None:
        return _open(f"XXXX-{name}")
    shift = _season_shift(name, captures.get("shift"), context.dct.month, context.direction)
    value = f"{context.dct.year + shift:04}-{name}"
    return _counted(context.dct, Operation.IN_ANCHOR_YEAR, str(shift), value)


def year(captures: Captures, _context: Context) -> Reading | None:
    """A year in four figures, in two, or before the common era."""
    number = _year_in(captures)
    return None if number is None else _certain(f"{number:04}")


def bc_year(captures: Captures, _context: Context) -> Reading | None:
    """A year before the common era."""
    number = int(captures["year"].replace(",", ""))
    return _certain(f"BC{number:04}") if number else None


def ad_year(captures: Captures, _context: Context) -> Reading | None:
    """A year that the text says to be of the common era."""
    number = int(captures["year"])
    return _certain(f"{number:04}") if number else None


def year_over_two(captures: Captures, _context: Context) -> Reading | None:
    """A season or fiscal year over two calendar years."""
    first = int(captures["year"])
    if (first + 1) % 100 != int(captures["until"]):
        return None
    return _certain(f"{first:04}/{first + 1:04}")


def decade(captures: Captures, _context: Context) -> Reading | None:
    """A decade in four figures, in two (of the twentieth century) or in words."""
    if "decade" in captures:
        return _certain(captures["decade"][:3])
    return _certain(f"19{captures['decade_two'][0]}")


def century(captures: Captures, _context: Context) -> Reading | None:
    """The n-th century of the common era or before it."""
    index = int(captures["ordinal"]) - 1
    if index < 0:
        return None
    return _certain(f"BC{index:02}" if "era" in captures else f"{index:02}")


def duration(captures: Captures, context: Context) -> Reading | None:
    """So many units, counted from nothing; ``stretch`` says on which side of now they lie."""
    reading = _duration_value(captures.get("count", "1"), captures["unit"])
    if reading is None or captures.get("stretch") not in {"-1", "1"}:
        return reading
    anchor = Anchor(AnchorKind.DCT, context.dct.isoformat() if context.dct else "")
    return replace(reading, anchor=anchor)


def value(captures: Captures, _context: Context) -> Reading | None:
    """The value that the rule or the lexicon gives: references, plain durations."""
    return Reading(captures["value"], TimexType(captures.get("type", "DATE")))


def set_of(captures: Captures, _context: Context) -> Reading | None:
    """What recurs: every day, each July, Mondays."""
    if "weekday" in captures:
        found = f"XXXX-WXX-{captures['weekday']}"
    elif "month" in captures:
        found = f"XXXX-{int(captures['month']):02}"
    elif "unit" in captures:
        reading = _duration_value(captures.get("count", "1"), captures["unit"])
        if reading is None:
            return None
        found = reading.value
    else:
        found = captures["value"]
    return Reading(found, TimexType.SET)


def clock(captures: Captures, context: Context) -> Reading | None:
    """A time of day on the day told of, unless a joining rule gives the day."""
    time = _clock_time(captures)
    return None if time is None else _at_time(_told_day(0, context), time)


def part_of_told_day(captures: Captures, context: Context) -> Reading | None:
    """A part of the day told of, or of one so many days from it."""
    return _in_part_of_day(_told_day(int(captures["offset"]), context), captures)


def holiday(captures: Captures, context: Context) -> Reading | None:
    """A holiday with a fixed day; Thanksgiving is November's fourth Thursday."""
    name = captures["holiday"]
    year = _year_in(captures)
    if year is not None:
        return _certain(holiday_in(year, name).isoformat())
    if context.dct is None:
        return _open("XXXX-11-XX" if name == "thanksgiving" else f"XXXX-{name}")
    dct = context.dct
    days = [holiday_in(y, name) for y in range(max(1, dct.year - 1), min(9999, dct.year + 1) + 1)]
    nearest = min(days, key=lambda day: abs(day - dct))
    return _counted(dct, Operation.NEAREST_YEAR, name, nearest.isoformat())


PRODUCTIONS: dict[str, Production] = {
    production.__name__: production
    for production in (
        ad_year,
        ago,
        ahead,
        bc_year,
        calendar_date,
        century,
        clock,
        date_and_time,
        day_offset,
        decade,
        duration,
        era_date,
        from_previous,
        half,
        holiday,
        numeric_date,
        part_of_told_day,
        quarter,
        same_period,
        season,
        set_of,
        shifted_unit,
        value,
        weekday,
        weekday_of_week,
        weekend,
        year,
        year_before,
        year_over_two,
    )
}


def join_range(first: Reading, last: Reading) -> Reading | None:
    """Put the two ends of a range together."""
    if first.value[:4].isdigit() and last.value[:4].isdigit() and first.value > last.value:
        return None
    interval = f"{first.value}/{last.value}"
    anchor = last.anchor if last.anchor != NO_ANCHOR else first.anchor
    step = Step(Operation.FROM_TO, first.value, interval)
    return Reading(interval, anchor=anchor, steps=(*first.steps, *last.steps, step))


def join_clock(clock_captures: Captures, day: Reading) -> Reading | None:
    """Put a time of day on a day."""
    time = _clock_time(clock_captures)
    return None if time is None else _at_time(day, time)


def _is_compared(period: Timex) -> bool:
    return any(step.operation == Operation.SAME_PERIOD_YEAR_BEFORE for step in period.steps)


def _year_in(captures: Captures) -> int | None:
    if "year" in captures:
        return int(captures["year"])
    if "year_two" in captures:
        number = int(captures["year_two"])
        return number + (2000 if number < _TWO_DIGIT_PIVOT else 1900)
    if "year_head" in captures:
        rest = sum(int(captures.get(name, 0)) for name in ("tens", "ones"))
        return int(captures["year_head"]) * 100 + rest
    return None


def _certain(found: str) -> Reading:
    return Reading(found, steps=(Step(Operation.WRITTEN, "", found),))


def _written(found: str | None) -> Reading | None:
    return None if found is None else _certain(found)


def _open(found: str) -> Reading:
    step = Step(Operation.NEEDS_PUBLICATION_DATE, "", found)
    return Reading(found, anchor=_UNKNOWN_DCT, steps=(step,))


def _open_date(month: int, day: int | None) -> Reading | None:
    leap_year = 2000
    if not exists(leap_year, month, day):
        return None
    return _open(f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}"))


def _counted(dct: date, operation: Operation, operand: str, found: str | None) -> Reading | None:
    if found is None or _OUTSIDE.match(found):
        return None
    anchor = Anchor(AnchorKind.DCT, dct.isoformat())
    return Reading(found, anchor=anchor, steps=(Step(operation, operand, found),))


def _nearest(dct: date, month: int, day: int, *, behind: bool = False) -> Reading | None:
    years = range(max(1, dct.year - 4), min(9999, dct.year + 4) + 1)
    days = [date(year, month, day) for year in years if exists(year, month, day)]
    if not days:
        return None
    operand = f"{month:02}-{day:02}"
    if behind:
        last = max(found for found in days if found <= dct or found == days[0])
        return _counted(dct, Operation.DAY_ON_OR_BEFORE, operand, last.isoformat())
    nearest = min(days, key=lambda found: (abs(found - dct), found))
    return _counted(dct, Operation.NEAREST_YEAR, operand, nearest.isoformat())


def _season_shift(name: str, shift: str | None, month: int, direction: Direction) -> int:
    """Return how many years from the publication date's a season lies."""
    begun = month >= FIRST_MONTH[name]
    if shift is None:
        return 0 if begun or direction == Direction.FUTURE else -1
    if shift == "-1":
        over = month > FIRST_MONTH[name] + 2
        return 0 if over else -1
    return int(begun) if shift == "1" else 0


def _turned_back(
    reading: Reading | None, month: int, day: int, context: Context
) -> Reading | None:
    """Return the last such day instead where a past verb speaks of one months ahead."""
    if reading is None or context.dct is None or context.direction != Direction.PAST:
        return reading
    if date.fromisoformat(reading.value) - context.dct < _FAR_AHEAD:
        return reading
    return _nearest(context.dct, month, day, behind=True)


def _month_alone(month: int, shift: str | None, dct: date, direction: Direction) -> Reading | None:
    if shift == "0":
        found = f"{dct.year:04}-{month:02}"
        return _counted(dct, Operation.IN_ANCHOR_YEAR, "0", found)
    if shift is None:
        future = direction == Direction.FUTURE
        operation = Operation.MONTH_ON_OR_AFTER if future else Operation.MONTH_ON_OR_BEFORE
    else:
        operation = Operation.MONTH_BEFORE if shift == "-1" else Operation.MONTH_AFTER
    move = {
        Operation.MONTH_ON_OR_BEFORE: -1 if month > dct.month else 0,
        Operation.MONTH_BEFORE: -1 if month >= dct.month else 0,
        Operation.MONTH_ON_OR_AFTER: 1 if month < dct.month else 0,
        Operation.MONTH_AFTER: 1 if month <= dct.month else 0,
    }[operation]
    return _counted(dct, operation, str(month), f"{dct.year + move:04}-{month:02}")


def _weekday_operation(shift: str | None, direction: Direction) -> Operation:
    if shift is not None:
        return {
            "-1": Operation.WEEKDAY_BEFORE,
            "0": Operation.WEEKDAY_ON_OR_AFTER,
            "1": Operation.WEEKDAY_AFTER,
        }[shift]
    if direction == Direction.FUTURE:
        return Operation.WEEKDAY_ON_OR_AFTER
    return Operation.WEEKDAY_ON_OR_BEFORE


def _in_part_of_day(reading: Reading | None, captures: Captures) -> Reading | None:
    if reading is None or "daypart" not in captures:
        return reading
    return _at_time(reading, captures["daypart"])


def _at_time(day: Reading | None, time: str) -> Reading | None:
    if day is None:
        return None
    found = f"{day.value}T{time}"
    step = Step(Operation.PART_OF_DAY, time, found)
    return replace(day, value=found, type=TimexType.TIME, steps=(*day.steps, step))


def _clock_time(captures: Captures) -> str | None:
    if "noon" in captures:
        return captures["noon"]
    hour, meridiem = int(captures["hour"]), captures.get("meridiem")
    if meridiem:
        if not 1 <= hour <= _MONTHS:
            return None
        hour = hour % 12 + (12 if meridiem == "pm" else 0)
    zone = "Z" if captures.get("zone") == "Z" else ""
    return f"{hour:02}:{captures.get('minute', '00')}{zone}"


def _moved_dct(amount: int, unit: str, context: Context) -> Reading | None:
    if context.dct is None:
        return _open(_OPEN[unit])
    found = unit_value(context.dct, amount, unit)
    return _counted(context.dct, Operation.COUNTED, f"{amount} {unit}", found)


def _no_such_day(month: int, day: int) -> Reading:
    """An open value: the words name a day, and the calendar has none such."""
    value = f"XXXX-{month:02}-XX"
    step = Step(Operation.NO_SUCH_DAY, f"{month:02}-{day:02}", value)
    return Reading(value, steps=(step,))


def _told_day(offset: int, context: Context) -> Reading | None:
    """The day told of, else the publication date, moved by days."""
    told = context.told
    if told is None:
        return _moved_dct(offset, "D", context)
    day = told.value[: len("2024-03-08")]
    value = moved_value(day, offset, "D") if offset else day
    if value is None:
        return None
    operation, operand = Operation.SAME_PERIOD, value
    if offset:
        operation, operand = Operation.COUNTED, f"{offset} D"
    anchor = Anchor(AnchorKind.PREVIOUS, told.value, told.span)
    return Reading(value, anchor=anchor, steps=(Step(operation, operand, value),))


def _from_dct(captures: Captures, context: Context, sign: int) -> Reading | None:
    count, unit = captures["count"], captures["unit"]
    if count == "X":
        return Reading("PAST_REF" if sign < 0 else "FUTURE_REF")
    if unit in {"TH", "TM", "S"}:
        return _duration_value(count, unit)
    if unit in {"E", "C", "L"}:
        years = round(float(count) * YEARS_IN[unit])
        moved = _moved_dct(sign * years, "Y", context)
        return moved and replace(moved, mod=Mod.APPROX)
    if "." in count:
        times, unit = {"Y": (12, "M"), "M": (30, "D"), "W": (7, "D")}.get(unit, (1, unit))
        return _moved_dct(sign * round(float(count) * times), unit, context)
    return _moved_dct(sign * int(count), unit, context)


def _fraction_of_year(
    letter: str, part: int, months: int, captures: Captures, context: Context
) -> Reading | None:
    written = _year_in(captures)
    if written is not None:
        return _certain(f"{written:04}-{letter}{part}")
    if context.dct is None:
        return _open(f"XXXX-{letter}{part}")
    if "year_shift" in captures:
        shift = int(captures["year_shift"])
        found = f"{context.dct.year + shift:04}-{letter}{part}"
        return _counted(context.dct, Operation.IN_ANCHOR_YEAR, str(shift), found)
    begun = (part - 1) * months < context.dct.month
    year = (
        context.dct.year
        if begun or context.direction == Direction.FUTURE
        else (context.dct.year - 1)
    )
    return _counted(context.dct, Operation.LATEST_QUARTER, str(part), f"{year:04}-{letter}{part}")


def _duration_value(count: str, unit: str) -> Reading | None:
    letter = unit.removeprefix("T")
    if unit == "F":
        count, letter = (count if count == "X" else f"{float(count) * 2:g}"), "W"
    if unit in {"E", "C", "L"}:
        count = "X" if count == "X" else f"{float(count) * YEARS_IN[unit]:.0f}"
        letter = "Y" if count != "X" else unit
    prefix = "PT" if unit in {"TH", "TM", "S"} else "P"
    if "." in count and unit in {"Y", "TH"}:
        return Reading(prefix + _with_fraction(float(count), letter), TimexType.DURATION)
    return Reading(f"{prefix}{count}{letter}", TimexType.DURATION)


def _with_fraction(count: float, letter: str) -> str:
    whole, rest = divmod(count, 1)
    smaller = f"{round(rest * 12)}M" if letter == "Y" else f"{round(rest * 60)}M"
    return (f"{whole:.0f}{letter}" if whole else "") + smaller
