"""Days, months and years by their names and figures."""

import re
from dataclasses import replace
from datetime import date, timedelta

from timeline_app.model.timex import AnchorKind, Mod, Step, Timex
from timeline_app.tagger.arithmetic import (
    FAR_AHEAD,
    MONTHS_BACK,
    calendar_value,
    exists,
    year_and_month,
)
from timeline_app.tagger.productions.clock import in_part_of_day, join_clock
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
    open_value,
    points_ahead,
    written,
    year_in,
)

_LEAP_YEAR = 2024
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NEAR_YEAR = timedelta(days=366)
"""How far the weekday named with a date may carry it into another year than the nearest."""


_FRESH = timedelta(days=31)
_MONTHS = 12
_MILLENNIA = 10
_NEAR_MONTHS = 6
"""How many months ahead the present tense reaches."""


def calendar_date(captures: Captures, context: Context) -> Reading | None:
    """A month with or without day and year; ``shift`` moves the year or picks the side.

    Of dates that share a year it is that of the last, whose month is ``other_month``; a day
    that does not come after ``later_than`` is none of the month.
    """
    month = int(captures["month"])
    day = int(captures["day"]) if "day" in captures else None
    if day is not None and day <= int(captures.get("later_than", 0)):
        return None
    reading = _date(month, day, captures, context)
    return in_part_of_day(_on_weekday(reading, captures, context), captures)


def _date(month: int, day: int | None, captures: Captures, context: Context) -> Reading | None:
    ancient = _ancient(month, day, captures, context)
    if ancient:
        return ancient
    year = year_in(captures) or context.year
    if year is not None and month > int(captures.get("other_month", 12)):
        year -= 1
    if day is not None and not exists(year or _LEAP_YEAR, month, day):
        return _no_such_day(month, day)
    if year is not None:
        return written(calendar_value(year, month, day))
    return _without_year(month, day, captures, context)


def _ancient(month: int, day: int | None, captures: Captures, context: Context) -> Reading | None:
    """Return a date in or after a year before the common era that the text has come to."""
    rest = f"-{month:02}" + (f"-{day:02}" if day else "")
    year = ancient_year_in(captures, context)
    if year:
        return certain(year + rest)
    if context.ancient is None or captures.keys() & {
        "year",
        "year_two",
        "year_head",
        "shift",
        "year_shift",
    }:
        return None
    told = context.ancient.value.rpartition("/")[2][: len("BC0044")]
    if len(told) < len("BC0044") or not told[2:].isdigit():
        return None
    return from_timex(context.ancient, Operation.IN_ANCHOR_YEAR, "0", told + rest)


def _without_year(
    month: int, day: int | None, captures: Captures, context: Context
) -> Reading | None:
    news = _of_news(month, day, captures, context)
    named = _named_before(month, day, captures, context)
    is_fresh = _is_fresh(news, context.dct)
    if named is not None and not (is_fresh and context.is_news):
        return either(news, named) if is_fresh else named
    story = None
    if context.frame and not captures.keys() & {"year_shift", "shift", "side"}:
        story = _in_story(month, day, context.frame, context.dct)
    if story is None or not _may_be(story, captures):
        return news
    if context.is_sure:
        return either(story, news) if points_ahead(context) else story
    past = context.dct is None or context.direction == Direction.PAST
    misfit = news and "weekday_any" in captures and not _may_be(news, captures)
    if misfit or (past and not context.is_news):
        return story
    return either(news, story)


def _named_before(
    month: int, day: int | None, captures: Captures, context: Context
) -> Reading | None:
    """Return the day that the text has named with its year, where it now leaves that out."""
    named = context.named.get(f"{month:02}-{day:02}") if day is not None else None
    if named is None or captures.keys() & {"year_shift", "shift", "side"}:
        return None
    value = named.value[: len("2024-03-08")]
    reading = from_timex(named, Operation.IN_ANCHOR_YEAR, "0", value)
    ahead = context.dct is not None and value > context.dct.isoformat()
    if points_ahead(context) != ahead or not _may_be(reading, captures):
        return None
    return reading


def _is_fresh(news: Reading | None, dct: date | None) -> bool:
    """Tell whether a day lies so near the publication that news would leave out its year."""
    if news is None or dct is None or not _DAY.fullmatch(news.value):
        return False
    return abs(date.fromisoformat(news.value) - dct) <= _FRESH


def _may_be(reading: Reading, captures: Captures) -> bool:
    """Tell whether a day is the weekday that stands with it, if one does."""
    named = captures.get("weekday_any")
    if named is None or not _DAY.fullmatch(reading.value):
        return True
    return date.fromisoformat(reading.value).isoweekday() == int(named)


def _of_news(month: int, day: int | None, captures: Captures, context: Context) -> Reading | None:
    if context.dct is None:
        return _open_date(month, day, captures, context.direction)
    if "year_shift" in captures:
        shifted = context.dct.year + int(captures["year_shift"])
        value = calendar_value(shifted, month, day)
        return counted(context.dct, Operation.IN_ANCHOR_YEAR, captures["year_shift"], value)
    if day is not None:
        if captures.get("shift") == "1":
            return _next(context.dct, month, day)
        behind = "side" in captures or captures.get("shift") == "-1" or context.lasts
        reading = _nearest(context.dct, month, day, behind=behind)
        return _turned(reading, month, day, context)
    return _month_alone(month, captures.get("shift"), context.dct, context.direction)


def era_date(captures: Captures, _context: Context) -> Reading | None:
    """A day, month or season of a year that the text puts before or into the common era."""
    number = int(captures["year"])
    before = "era" in captures
    year = f"BC{number:04}" if before else f"{number:04}"
    if not number:
        return None
    if "season" in captures:
        return certain(f"{year}-{captures['season']}")
    month, day = int(captures["month"]), int(captures.get("day", "1"))
    # The calendar repeats every 400 years, and 1 BCE is the year 0.
    if not exists((1 - number if before else number) % 400 + 400, month, day):
        return _no_such_day(month, day)
    return certain(f"{year}-{month:02}" + (f"-{day:02}" if "day" in captures else ""))


def numeric_date(captures: Captures, context: Context) -> Reading | None:
    """Figures only: day and month in the document's order, in either where it shows none."""
    year, first, second = year_in(captures), int(captures["first"]), int(captures["second"])
    assert year is not None
    values = {
        order: f"{year:04}-{month:02}-{day:02}"
        for order, month, day in (("month", first, second), ("day", second, first))
        if exists(year, month, day)
    }
    if not values:
        return None
    found, *others = dict.fromkeys(values.values())
    if not others or context.day_first is None:
        return replace(certain(found), alternatives=tuple(others))
    order = "day" if context.day_first else "month"
    step = Step(Operation.ORDER_OF_FIGURES, order, values[order])
    return Reading(values[order], steps=(step,))


def date_and_time(captures: Captures, context: Context) -> Reading | None:
    """A calendar date with a time of day."""
    day = calendar_date(captures, context)
    return day and join_clock(captures, day, context)


def year(captures: Captures, context: Context) -> Reading | None:
    """A year in four figures or in words, or in two: of the century that a history has come to."""
    number = year_in(captures)
    told = context.at.value[:4] if context.is_history and context.at else ""
    if "year_two" in captures and told.isdigit():
        number = int(told[:2] + captures["year_two"])
    return None if number is None else certain(f"{number:04}")


def bc_year(captures: Captures, _context: Context) -> Reading | None:
    """A year before the common era."""
    number = int("".join(filter(str.isdigit, captures["year"])))
    return certain(f"BC{number:04}") if number else None


def ad_year(captures: Captures, _context: Context) -> Reading | None:
    """A year that the text says to be of the common era."""
    number = int(captures["year"])
    return certain(f"{number:04}") if number else None


def early_year(captures: Captures, context: Context) -> Reading | None:
    """A bare year of three figures, which only a text about years gone by may mean."""
    if context.ancient:
        return written(ancient_year_in(captures, context))
    return ad_year(captures, context) if context.is_history else None


def year_over_two(captures: Captures, _context: Context) -> Reading | None:
    """A season or fiscal year over two calendar years."""
    first = int(captures["year"])
    if (first + 1) % 100 != int(captures["until"]):
        return None
    return certain(f"{first:04}/{first + 1:04}")


def years_shortened(captures: Captures, context: Context) -> Reading | None:
    """Years of which the last has two figures: of the first's century, and after it."""
    first, last = int(captures["year"]), int(captures["last"])
    if first % 100 >= last:
        return year_over_two({**captures, "until": captures["last"]}, context)
    return certain(f"{first:04}/{first // 100 * 100 + last:04}")


def decade(captures: Captures, _context: Context) -> Reading | None:
    """A decade in four figures, in two (of the twentieth century) or in words.

    In two after another in four, ``head``, it is the next such decade after that.
    """
    if "head" in captures:
        head, two = int(captures["head"][:3]), int(captures["decade_two"][0])
        return certain(f"{head + (two - head) % 10:03}")
    if "decade" in captures:
        return certain(captures["decade"][:3])
    return certain(f"19{captures['decade_two'][0]}")


def millennium(captures: Captures, _context: Context) -> Reading | None:
    """The n-th thousand years of the common era or before it."""
    index = int(captures["ordinal"]) - 1
    if not 0 <= index < _MILLENNIA:
        return None
    return certain(f"BC{index}" if "era" in captures else f"{index}")


def century(captures: Captures, _context: Context) -> Reading | None:
    """The n-th century of the common era or before it."""
    if "hundreds" in captures:
        return certain(captures["hundreds"])
    index = int(captures["ordinal"]) - 1
    if index < 0:
        return None
    return certain(f"BC{index:02}" if "era" in captures else f"{index:02}")


def turn_of_century(captures: Captures, _context: Context) -> Reading | None:
    """The years about the beginning of the n-th century."""
    index = int(captures["ordinal"]) - 1
    return replace(certain(f"{index * 100:04}"), mod=Mod.APPROX) if index > 0 else None


def _open_date(
    month: int, day: int | None, captures: Captures, direction: Direction
) -> Reading | None:
    if not exists(_LEAP_YEAR, month, day):
        return None
    found = f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}")
    shift = captures.get("year_shift", captures.get("shift"))
    if "year_shift" in captures or shift == "0":
        return open_value(found, Operation.IN_ANCHOR_YEAR, shift or "0")
    if day is None:
        return open_value(found, _month_operation(shift, direction), str(month))
    behind = Operation.DAY_ON_OR_BEFORE if "side" in captures else Operation.NEAREST_YEAR
    return open_value(found, behind, f"{month:02}-{day:02}")


def _nearest(dct: date, month: int, day: int, *, behind: bool = False) -> Reading | None:
    years = range(max(1, dct.year - 4), min(9999, dct.year + 4) + 1)
    days = [date(year, month, day) for year in years if exists(year, month, day)]
    if not days:
        return None
    operand = f"{month:02}-{day:02}"
    if behind:
        last = max(found for found in days if found <= dct or found == days[0])
        return counted(dct, Operation.DAY_ON_OR_BEFORE, operand, last.isoformat())
    nearest = min(days, key=lambda found: (abs(found - dct), found))
    return counted(dct, Operation.NEAREST_YEAR, operand, nearest.isoformat())


def _in_story(month: int, day: int | None, at: Timex, dct: date | None) -> Reading | None:
    """Return the date in the year that a story has come to, or in the next where it is long past.

    A story goes on in time; a step back of a few months is one that it makes.
    """
    year, told = year_and_month(at.value)
    ahead = int(told - month > MONTHS_BACK)
    value = calendar_value(year + ahead, month, day)
    if value is None or (dct and value > dct.isoformat()):
        return None
    return from_timex(at, Operation.IN_ANCHOR_YEAR, str(ahead), value)


def _on_weekday(reading: Reading | None, captures: Captures, context: Context) -> Reading | None:
    """Return the date in a near year in which it is the weekday named, else say that it is not."""
    named = captures.get("weekday_any")
    if reading is None or named is None or not _DAY.fullmatch(reading.value):
        return reading
    if _may_be(reading, captures):
        return reading
    day = date.fromisoformat(reading.value)
    if reading.anchor.kind == AnchorKind.DCT and context.dct:
        years = (day.year - 1, day.year + 1)
        days = [day.replace(year=y) for y in years if exists(y, day.month, day.day)]
        most = _NEAR_YEAR if context.direction == Direction.FUTURE else FAR_AHEAD
        near = [one for one in days if -_NEAR_YEAR <= one - context.dct <= most]
        fitting = [one.isoformat() for one in near if one.isoweekday() == int(named)]
        if fitting:
            return counted(context.dct, Operation.YEAR_OF_WEEKDAY, named, fitting[0])
    step = Step(Operation.WEEKDAY_DIFFERS, named, reading.value)
    return replace(reading, steps=(*reading.steps, step))


def _turned(reading: Reading | None, month: int, day: int, context: Context) -> Reading | None:
    """Return the last such day instead where a past verb speaks of one months ahead.

    One that is near may be meant all the same ("was told to leave by 7 October"): either.
    Of what is to come a day months ago is the next one such.
    """
    if reading is None or context.dct is None:
        return reading
    if context.direction == Direction.FUTURE:
        is_over = context.dct - date.fromisoformat(reading.value) >= FAR_AHEAD
        return _next(context.dct, month, day) if is_over else reading
    if context.direction != Direction.PAST:
        return reading
    days_ahead = date.fromisoformat(reading.value) - context.dct
    behind = _nearest(context.dct, month, day, behind=True)
    if behind is None or days_ahead <= timedelta():
        return reading
    return behind if days_ahead >= FAR_AHEAD else either(reading, behind)


def _next(dct: date, month: int, day: int) -> Reading | None:
    """Return the first such day of a year that comes after the publication date's."""
    over = (month, day) <= (dct.month, dct.day)
    found = calendar_value(dct.year + over, month, day)
    return counted(dct, Operation.IN_ANCHOR_YEAR, str(int(over)), found)


def _month_alone(month: int, shift: str | None, dct: date, direction: Direction) -> Reading | None:
    if shift == "0":
        found = f"{dct.year:04}-{month:02}"
        return counted(dct, Operation.IN_ANCHOR_YEAR, "0", found)
    if direction == Direction.PRESENT and (month - dct.month) % _MONTHS <= _NEAR_MONTHS:
        direction = Direction.FUTURE
    operation = _month_operation(shift, direction)
    move = {
        Operation.MONTH_ON_OR_BEFORE: -1 if month > dct.month else 0,
        Operation.MONTH_BEFORE: -1 if month >= dct.month else 0,
        Operation.MONTH_ON_OR_AFTER: 1 if month < dct.month else 0,
        Operation.MONTH_AFTER: 1 if month <= dct.month else 0,
    }[operation]
    return counted(dct, operation, str(month), f"{dct.year + move:04}-{month:02}")


def _month_operation(shift: str | None, direction: Direction) -> Operation:
    if shift is not None:
        return Operation.MONTH_BEFORE if shift == "-1" else Operation.MONTH_AFTER
    if direction == Direction.FUTURE:
        return Operation.MONTH_ON_OR_AFTER
    return Operation.MONTH_ON_OR_BEFORE


def _no_such_day(month: int, day: int) -> Reading:
    """An open value: the words name a day, and the calendar has none such."""
    value = f"XXXX-{month:02}-XX"
    step = Step(Operation.NO_SUCH_DAY, f"{month:02}-{day:02}", value)
    return Reading(value, steps=(step,))
