"""Parts of a year: quarters, halves, seasons, weekends and holidays."""

from timeline_app.tagger.arithmetic import FIRST_MONTH, holiday_in
from timeline_app.tagger.reading import (
    Captures,
    Context,
    Direction,
    Operation,
    Reading,
    certain,
    counted,
    moved_dct,
    open_value,
    year_in,
)


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


def season(captures: Captures, context: Context) -> Reading | None:
    """A season of a written year, or of the publication date's year moved by shift."""
    name = captures["season"]
    year = year_in(captures)
    if year is not None:
        return certain(f"{year:04}-{name}")
    if context.dct is None:
        shifted = captures.get("shift", "0")
        return open_value(f"XXXX-{name}", Operation.IN_ANCHOR_YEAR, shifted)
    shift = _season_shift(name, captures.get("shift"), context.dct.month, context.direction)
    value = f"{context.dct.year + shift:04}-{name}"
    return counted(context.dct, Operation.IN_ANCHOR_YEAR, str(shift), value)


def holiday(captures: Captures, context: Context) -> Reading | None:
    """A holiday with a fixed day; Thanksgiving is November's fourth Thursday."""
    name = captures["holiday"]
    year = year_in(captures)
    if year is not None:
        return certain(holiday_in(year, name).isoformat())
    if context.dct is None:
        open_day = "XXXX-11-XX" if name == "thanksgiving" else f"XXXX-{name}"
        return open_value(open_day, Operation.NEAREST_YEAR, name)
    dct = context.dct
    days = [holiday_in(y, name) for y in range(max(1, dct.year - 1), min(9999, dct.year + 1) + 1)]
    nearest = min(days, key=lambda day: abs(day - dct))
    return counted(dct, Operation.NEAREST_YEAR, name, nearest.isoformat())


def _season_shift(name: str, shift: str | None, month: int, direction: Direction) -> int:
    """Return how many years from the publication date's a season lies."""
    begun = month >= FIRST_MONTH[name]
    if shift is None:
        return 0 if begun or direction == Direction.FUTURE else -1
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
    begun = (part - 1) * months < context.dct.month
    year = (
        context.dct.year
        if begun or context.direction == Direction.FUTURE
        else (context.dct.year - 1)
    )
    return counted(context.dct, Operation.LATEST_QUARTER, str(part), f"{year:04}-{letter}{part}")
