"""What stands on no place of a calendar: durations, sets and references."""

from dataclasses import replace

from timeline_app.model.timex import Anchor, AnchorKind, TimexType
from timeline_app.tagger.arithmetic import CLOCK_UNITS, LONG_UNITS, YEARS_IN
from timeline_app.tagger.reading import Captures, Context, Reading

_FALLING = " Y  M  W  D  TH  TM "
"""Units that a duration may join, each smaller than the one before."""


def duration(captures: Captures, context: Context) -> Reading | None:
    """So many units, counted from nothing; ``stretch`` says on which side of now they lie."""
    reading = duration_value(captures.get("count", "1"), captures["unit"])
    if reading is None or captures.get("stretch") not in {"-1", "1"}:
        return reading
    anchor = Anchor(AnchorKind.DCT, context.dct.isoformat() if context.dct else "")
    return replace(reading, anchor=anchor)


def value(captures: Captures, _context: Context) -> Reading | None:
    """The value that the rule or the lexicon gives: references, plain durations."""
    return Reading(captures["value"], TimexType(captures.get("type", "DATE")))


def no_time(_captures: Captures, _context: Context) -> Reading | None:
    """A name that holds a word for a time: it outranks that word and is none itself."""
    return None


def set_of(captures: Captures, _context: Context) -> Reading | None:
    """What recurs: every day, each July, Mondays."""
    if "weekday" in captures:
        part = f"T{captures['daypart']}" if "daypart" in captures else ""
        found = f"XXXX-WXX-{captures['weekday']}{part}"
    elif "month" in captures:
        day = f"-{int(captures['day']):02}" if "day" in captures else ""
        found = f"XXXX-{int(captures['month']):02}{day}"
    elif "unit" in captures:
        reading = duration_value(captures.get("count", "1"), captures["unit"])
        if reading is None:
            return None
        found = reading.value
    else:
        found = captures["value"]
    return Reading(found, TimexType.SET)


def duration_of_two_units(captures: Captures, _context: Context) -> Reading | None:
    """So many units and so many of a smaller one (three years and four months: ``P3Y4M``)."""
    sizes = [_FALLING.find(f" {captures[name]} ") for name in ("unit", "rest_unit")]
    counts = captures["count"], captures["rest_count"]
    if not (0 <= sizes[0] < sizes[1] and all(count.isdigit() for count in counts)):
        return None
    larger = f"P{'T' if 'T' in captures['unit'] else ''}{counts[0]}{captures['unit'][-1]}"
    clock = "T" in captures["rest_unit"] and "T" not in larger
    rest = f"{'T' if clock else ''}{counts[1]}{captures['rest_unit'][-1]}"
    return Reading(larger + rest, TimexType.DURATION)


def in_whole_units(count: str, unit: str) -> tuple[str, str]:
    """Return an amount in the next smaller unit where it has a fraction: half a century, 50 Y."""
    if "." not in count:
        return count, unit
    if unit in YEARS_IN and unit != "Y":
        return f"{float(count) * YEARS_IN[unit]:.0f}", "Y"
    times, smaller = {"Y": (12, "M"), "M": (30, "D"), "W": (7, "D")}.get(unit, (1, unit))
    return f"{round(float(count) * times)}", smaller


def duration_value(count: str, unit: str) -> Reading | None:
    """Return so many units ("2.5" of "Y": ``P2Y6M``), unspecified ones with "X"."""
    letter = unit.removeprefix("T")
    if unit == "F":
        count, letter = (count if count == "X" else f"{float(count) * 2:g}"), "W"
    if unit in LONG_UNITS:
        count = "X" if count == "X" else f"{float(count) * YEARS_IN[unit]:.0f}"
        letter = "Y" if count != "X" else unit
    prefix = "PT" if unit in CLOCK_UNITS else "P"
    if "." in count and unit in {"Y", "TH"}:
        return Reading(prefix + _with_fraction(float(count), letter), TimexType.DURATION)
    return Reading(f"{prefix}{count}{letter}", TimexType.DURATION)


def _with_fraction(count: float, letter: str) -> str:
    whole, rest = divmod(count, 1)
    smaller = f"{round(rest * 12)}M" if letter == "Y" else f"{round(rest * 60)}M"
    return (f"{whole:.0f}{letter}" if whole else "") + smaller
