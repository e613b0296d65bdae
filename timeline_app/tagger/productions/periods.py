"""Parts of a year: quarters, halves, seasons, weekends and holidays."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import MAXYEAR, date

from timeline_app.model.timex import Step
from timeline_app.tagger.arithmetic import (
    FAR_AHEAD,
    FIRST_MONTH,
    MONTHS_BACK,
    holiday_in,
    nth_weekday,
    year_and_month,
)
from timeline_app.tagger.productions.calendar import calendar_date
from timeline_app.tagger.reading import (
    Captures,
    Context,
    Direction,
    Operation,
    Reading,
    ancient_year_in,
    certain,
    counted,
    either,
    from_timex,
    moved_dct,
    open_value,
    points_ahead,
    year_in,
)

_MONTHS = 12
_SEASON_MONTHS = 3
_REPORTED_WITHIN = 3
"""How many months after its end a quarter may still be reported on."""
_MIDDLE = 15
_FIXED = re.compile(r"\d\d-\d\d")


def weekend(captures: Captures, context: Context) -> Reading | None:
    """A weekend: moved by shift, or the latest that has begun, or with a future cue the next."""
    if "shift" in captures:
        return moved_dct(int(captures["shift"]), "WE", context)
    begun = context.dct is not None and context.dct.isoweekday() > len("MTWTF")
    ahead_or_begun = begun or context.direction == Direction.FUTURE
    return moved_dct(0 if ahead_or_begun else -1, "WE", context)


def quarter(captures: Captures, context: Context) -> Reading | None:
    """A quarter of a written year, of a shifted one, or the latest that has begun."""
    return _fraction_of_year("Q", int(captures["part"]), 3, captures, context)


def half(captures: Captures, context: Context) -> Reading | None:
    """A half of a year, as `quarter`."""
    return _fraction_of_year("H", int(captures["part"]), 6, captures, context)


def part_of_year(captures: Captures, context: Context) -> Reading | None:
    """A written year, or one shifted from the publication date's, of which a part is meant."""
    if "year_shift" in captures:
        return moved_dct(int(captures["year_shift"]), "Y", context)
    return certain(f"{int(captures['year']):04}")


def day_by_place(captures: Captures, context: Context) -> Reading | None:
    """The first or last day of a month, or its n-th weekday."""
    month = calendar_date(captures, context)
    if month is None or not month.value[:4].isdigit():
        return month
    year, number = (int(part) for part in month.value.split("-"))
    place, weekday = int(captures["place"]), captures.get("weekday", "")
    day: date | None
    if weekday:
        day = nth_weekday(year, number, place, int(weekday))
    else:
        last = monthrange(year, number)[1]
        day = date(year, number, last if place < 0 else place)
    if day is None:
        return None
    step = Step(Operation.PLACE_IN_MONTH, f"{place} {weekday}".strip(), day.isoformat())
    return replace(month, value=day.isoformat(), steps=(*month.steps, step))


def season(captures: Captures, context: Context) -> Reading | None:
    """A season of a written year, or of the publication date's year moved by shift."""
    name = captures["season"]
    year = year_in(captures)
    if year is not None:
        return certain(f"{ancient_year_in(captures, context) or f'{year:04}'}-{name}")
    if context.frame and not context.is_news and "shift" not in captures:
        story = _season_in_story(name, context)
        if not points_ahead(context):
            return story
        return either(story, season(captures, replace(context, frame=None)))
    if context.dct is None:
        shifted = captures.get("shift", "0")
        return open_value(f"XXXX-{name}", Operation.IN_ANCHOR_YEAR, shifted)
    shift = _season_shift(name, captures.get("shift"), context.dct.month, context.direction)
    value = f"{context.dct.year + shift:04}-{name}"
    return counted(context.dct, Operation.IN_ANCHOR_YEAR, str(shift), value)


def holiday(captures: Captures, context: Context) -> Reading | None:
    """A holiday in a written year, else the nearest, or the one that shift or direction names.

    One that no rule computes ("open") is its year, or no date.
    """
    key = captures["holiday"]
    year = year_in(captures)
    if key == "open":
        return certain("XXXX" if year is None else f"{year:04}")
    if year is not None:
        day = holiday_in(year, key)
        return certain(day.isoformat() if day else f"{year:04}")
    if context.frame and not context.is_news and "shift" not in captures:
        story = _holiday_in_story(key, context)
        if not points_ahead(context):
            return story
        return either(story, holiday(captures, replace(context, frame=None)))
    if context.dct is None:
        open_day = f"XXXX-{key}" if _FIXED.fullmatch(key) else "XXXX-XX-XX"
        return open_value(open_day, Operation.NEAREST_YEAR, key)
    return _holiday_beside(context.dct, key, captures.get("shift"), context.direction)


def _season_in_story(name: str, context: Context) -> Reading:
    """Return the season about where a story has come to; in January the winter has begun."""
    assert context.frame
    year, month = year_and_month(context.frame.value)
    ahead = int(month - FIRST_MONTH[name] > MONTHS_BACK)
    if month and month + _MONTHS - FIRST_MONTH[name] < _SEASON_MONTHS:
        ahead = -1
    found = f"{year + ahead:04}-{name}"
    return from_timex(context.frame, Operation.IN_ANCHOR_YEAR, str(ahead), found)


def _holiday_in_story(key: str, context: Context) -> Reading | None:
    """Return the holiday nearest to where a story has come to, or that of the year it is in."""
    assert context.frame
    year, month = year_and_month(context.frame.value)
    years = (year - 1, year, year + 1) if month else (year,)
    days = [day for day in (holiday_in(y, key) for y in years if 1 <= y <= MAXYEAR) if day]
    if not days:
        return None
    told = date(year, month or 1, _MIDDLE)
    nearest = min(days, key=lambda day: abs(day - told))
    when = f"{nearest:%m-%d}"
    return from_timex(context.frame, Operation.HOLIDAY_NEAREST, when, nearest.isoformat())


def _holiday_beside(
    dct: date, key: str, shift: str | None, direction: Direction
) -> Reading | None:
    years = range(max(1, dct.year - 1), min(9999, dct.year + 1) + 1)
    days = [day for day in (holiday_in(year, key) for year in years) if day]
    past = shift == "-1" or (shift is None and direction == Direction.PAST)
    future = shift in {"0", "1"} or (shift is None and direction == Direction.FUTURE)
    if past:
        days = [day for day in days if day < dct or (day == dct and shift is None)][-1:]
        operation = Operation.HOLIDAY_BEFORE
    elif future:
        days = [day for day in days if day > dct or (day == dct and shift != "1")][:1]
        operation = Operation.HOLIDAY_AFTER
    else:
        days = [day for day in days if day - dct < FAR_AHEAD]
        operation = Operation.HOLIDAY_NEAREST
    if not days:
        return None
    nearest = min(days, key=lambda day: abs(day - dct))
    return counted(dct, operation, f"{nearest:%m-%d}", nearest.isoformat())


def _season_shift(name: str, shift: str | None, month: int, direction: Direction) -> int:
    """Return how many years from the publication date's a season lies."""
    begun = month >= FIRST_MONTH[name]
    if shift is None:
        if direction == Direction.FUTURE:
            return int(month >= FIRST_MONTH[name] + _SEASON_MONTHS)
        return 0 if begun else -1
    if shift == "-1":
        over = month > FIRST_MONTH[name] + 2
        return 0 if over else -1
    return int(begun) if shift == "1" else 0


def _fraction_of_year(
    letter: str, part: int, months: int, captures: Captures, context: Context
) -> Reading | None:
    written = year_in(captures)
    if written is not None:
        return certain(f"{written:04}-{letter}{part}")
    if context.dct is None:
        open_part = f"XXXX-{letter}{part}"
        if "year_shift" in captures:
            return open_value(open_part, Operation.IN_ANCHOR_YEAR, captures["year_shift"])
        return open_value(open_part, Operation.LATEST_QUARTER, str(part))
    if "year_shift" in captures:
        shift = int(captures["year_shift"])
        found = f"{context.dct.year + shift:04}-{letter}{part}"
        return counted(context.dct, Operation.IN_ANCHOR_YEAR, str(shift), found)
    year = context.dct.year
    if context.direction == Direction.FUTURE:
        year += int(context.dct.month - part * months > _REPORTED_WITHIN)
    elif (part - 1) * months >= context.dct.month:
        year -= 1
    return counted(context.dct, Operation.LATEST_QUARTER, str(part), f"{year:04}-{letter}{part}")
