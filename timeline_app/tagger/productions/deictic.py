"""What is counted from the publication date: yesterday, last week, two years ago, Friday."""

from dataclasses import replace
from datetime import date

from timeline_app.model.timex import NO_ANCHOR, Anchor, AnchorKind, Mod, Step
from timeline_app.tagger.arithmetic import (
    CLOCK_UNITS,
    LONG_UNITS,
    YEARS_IN,
    calendar_value,
    days_from,
    moved_value,
)
from timeline_app.tagger.productions.amounts import duration_value, in_whole_units
from timeline_app.tagger.productions.calendar import calendar_date
from timeline_app.tagger.productions.clock import at_time, in_part_of_day
from timeline_app.tagger.reading import (
    OPEN,
    Captures,
    Context,
    Direction,
    Operation,
    Reading,
    counted,
    moved_dct,
    open_value,
)

_LONG_AGO = 1000
_WEEK_DAYS = 7
_BEYOND_CALENDAR = 10_000
_LONGEST_YEAR = len("BC999999999")
"""What `span_of` reads."""


def weekday(captures: Captures, context: Context) -> Reading | None:
    """A day of the week, the nearest on the side that shift or direction names.

    A ``loose`` one ahead may be of the week after: "next Friday" said on a Tuesday.
    """
    wanted = captures["weekday"]
    operation = _weekday_operation(captures.get("shift"), context.direction)
    if context.dct is None:
        return in_part_of_day(open_value(f"XXXX-WXX-{wanted}", operation, wanted), captures)
    ahead = (int(wanted) - context.dct.isoweekday()) % 7
    days = {
        Operation.WEEKDAY_ON_OR_BEFORE: ahead - 7 if ahead else 0,
        Operation.WEEKDAY_BEFORE: ahead - 7,
        Operation.WEEKDAY_ON_OR_AFTER: ahead,
        Operation.WEEKDAY_AFTER: ahead or 7,
    }[operation]
    reading = counted(context.dct, operation, wanted, days_from(context.dct, days))
    if reading and "loose" in captures:
        reading = _coming_or_after(reading, context.dct)
    return in_part_of_day(reading, captures)


def _coming_or_after(coming: Reading, dct: date) -> Reading:
    """Return the coming weekday, the one a week after it, or the one and perhaps the other.

    Who speaks of tomorrow says so. In the week that is running it may be either, and in the next
    it is that week's.
    """
    first = date.fromisoformat(coming.value)
    found = days_from(first, _WEEK_DAYS)
    same_week = first.isocalendar()[:2] == dct.isocalendar()[:2]
    is_tomorrow = (first - dct).days == 1
    if found is None or not (same_week or is_tomorrow):
        return coming
    if not (same_week and is_tomorrow):
        return replace(coming, alternatives=(found,))
    step = Step(Operation.COUNTED, "1 W", found)
    return replace(coming, value=found, steps=(*coming.steps, step))


def day_offset(captures: Captures, context: Context) -> Reading | None:
    """Today, yesterday, tomorrow, with or without a part of day."""
    return in_part_of_day(moved_dct(int(captures["offset"]), "D", context), captures)


def shifted_unit(captures: Captures, context: Context) -> Reading | None:
    """Last, this or next week, month, year …: the publication date's unit moved."""
    return moved_dct(int(captures["shift"]), captures["unit"], context)


def weekday_of_week(captures: Captures, context: Context) -> Reading | None:
    """A weekday in the publication date's week moved by ``week_shift``."""
    wanted = captures["weekday"]
    weeks = int(captures["week_shift"])
    week = moved_dct(weeks, "W", context)
    found: str | None = f"XXXX-WXX-{wanted}"
    if context.dct is not None:
        found = days_from(context.dct, 7 * weeks + int(wanted) - context.dct.isoweekday())
    if week is None or found is None:
        return None
    step = Step(Operation.WEEKDAY_OF_WEEK, wanted, found)
    return replace(week, value=found, steps=(*week.steps, step))


def weekday_and_weeks(captures: Captures, context: Context) -> Reading | None:
    """A weekday so many weeks from the next one, or from the last one up to publication."""
    weeks = int(captures["weeks"])
    direction = Direction.FUTURE if weeks > 0 else Direction.PAST
    reading = weekday(captures, replace(context, direction=direction))
    if reading is None or context.dct is None:
        return reading
    found = days_from(date.fromisoformat(reading.value), 7 * weeks)
    if found is None:
        return None
    step = Step(Operation.COUNTED, f"{weeks} W", found)
    return replace(reading, value=found, steps=(*reading.steps, step))


def weekdays_ago(captures: Captures, context: Context) -> Reading | None:
    """The so-manieth last weekday before the publication date: two Fridays ago."""
    if not captures["count"].isdigit():
        return Reading("PAST_REF")
    reading = weekday({**captures, "shift": "-1"}, context)
    if reading is None or context.dct is None:
        return reading
    weeks = 1 - int(captures["count"])
    found = days_from(date.fromisoformat(reading.value), 7 * weeks)
    if found is None:
        return None
    step = Step(Operation.COUNTED, f"{weeks} W", found)
    return replace(reading, value=found, steps=(*reading.steps, step))


def ago(captures: Captures, context: Context) -> Reading | None:
    """So many units before the publication date."""
    return from_dct(captures, context, sign=-1)


def ages_ago(captures: Captures, context: Context) -> Reading | None:
    """So many hundred, thousand or million years before the publication date."""
    size, many = captures["size"], captures["many"]
    unit = captures["unit"]
    if size == "X" or unit not in YEARS_IN:
        return Reading("PAST_REF")
    years = round(float(size) * int(many)) * YEARS_IN[unit]
    return from_dct({"count": str(years), "unit": "Y"}, context, sign=-1)


def ago_either(captures: Captures, context: Context) -> Reading | None:
    """One of two amounts before the publication date: two or three days ago."""
    first = from_dct(captures, context, sign=-1)
    other = from_dct({**captures, "count": captures["other"]}, context, sign=-1)
    if first is None or other is None or first.value == other.value:
        return first
    return replace(first, alternatives=(other.value,))


def ahead(captures: Captures, context: Context) -> Reading | None:
    """So many units after the publication date."""
    return from_dct(captures, context, sign=1)


def same_day_years_ago(captures: Captures, context: Context) -> Reading | None:
    """This day so many years ago: the publication date's day and month in another year."""
    count = captures["count"]
    if not count.isdigit():
        return Reading("PAST_REF")
    if context.dct is None:
        return open_value(OPEN["D"], Operation.COUNTED, f"-{count} Y")
    year = context.dct.year - int(count)
    found = calendar_value(year, context.dct.month, context.dct.day)
    return counted(context.dct, Operation.COUNTED, f"-{count} Y", found)


def part_of_named_day(captures: Captures, context: Context) -> Reading | None:
    """A part of a weekday or a date: the evening of 5 March."""
    return in_part_of_day(_named_day(captures, context), captures)


def night_before(captures: Captures, context: Context) -> Reading | None:
    """The part of day before a weekday or a date: the night that ends on its morning."""
    day = _named_day(captures, context)
    if day is None:
        return None
    before = moved_value(day.value, -1, "D")
    if before is None:
        return at_time(replace(day, value=OPEN["D"]), captures["daypart"])
    step = Step(Operation.COUNTED, "-1 D", before)
    moved = replace(day, value=before, steps=(*day.steps, step))
    return at_time(moved, captures["daypart"])


def _named_day(captures: Captures, context: Context) -> Reading | None:
    rest = {name: value for name, value in captures.items() if name != "daypart"}
    return calendar_date(rest, context) if "day" in rest else weekday(rest, context)


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


def from_dct(captures: Captures, context: Context, sign: int) -> Reading | None:
    """Return so many units before (-1) or after (1) the publication date."""
    count, unit = captures["count"], captures["unit"]
    if count == "X":
        return Reading("PAST_REF" if sign < 0 else "FUTURE_REF")
    if unit in CLOCK_UNITS:
        return duration_value(count, unit)
    if unit in LONG_UNITS:
        years = round(float(count) * YEARS_IN[unit])
        moved = moved_dct(sign * years, "Y", context)
        return moved and replace(moved, mod=Mod.APPROX)
    count, unit = in_whole_units(count, unit)
    if unit == "Y" and sign < 0 and int(count) >= _LONG_AGO:
        return _long_ago(int(count), context)
    return moved_dct(sign * int(count), unit, context)


def _long_ago(years: int, context: Context) -> Reading | None:
    """Return about the year so many years ago, as exact as the number's figures before zeros.

    From tens of thousands of years on it does not matter when the text was published.
    """
    exact = moved_dct(-years, "Y", context)
    if context.dct is None and years < _BEYOND_CALENDAR:
        return exact
    zeros = len(str(years)) - len(str(years).rstrip("0"))
    number = round(years - (context.dct.year if context.dct else 0) + 1, -zeros)
    if number <= 0:
        return exact and replace(exact, mod=Mod.APPROX)
    found = f"BC{number:04}"
    if len(found) > _LONGEST_YEAR:
        return Reading("PAST_REF")
    step = Step(Operation.COUNTED, f"-{years} Y", found)
    anchor = Anchor(AnchorKind.DCT, context.dct.isoformat()) if context.dct else NO_ANCHOR
    return Reading(found, mod=Mod.APPROX, anchor=anchor, steps=(step,))
