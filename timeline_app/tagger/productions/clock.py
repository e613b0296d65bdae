"""Times and parts of a day, put on the day that something else gives."""

from dataclasses import replace

from timeline_app.model.timex import Step, TimexType
from timeline_app.tagger.reading import Captures, Operation, Reading

_MONTHS = 12


def join_clock(clock_captures: Captures, day: Reading) -> Reading | None:
    """Put a time of day on a day."""
    time = clock_time(clock_captures)
    return None if time is None else at_time(day, time)


def in_part_of_day(reading: Reading | None, captures: Captures) -> Reading | None:
    """Put the captured part of day, if there is one, on a day."""
    if reading is None or "daypart" not in captures:
        return reading
    return at_time(reading, captures["daypart"])


def at_time(day: Reading | None, time: str) -> Reading | None:
    """Put a TIMEX3 time or part of day on a day."""
    if day is None:
        return None
    found = f"{day.value}T{time}"
    step = Step(Operation.PART_OF_DAY, time, found)
    return replace(day, value=found, type=TimexType.TIME, steps=(*day.steps, step))


def clock_time(captures: Captures) -> str | None:
    """Return the captured time of day as ``HH:MM`` and zone, or nothing if there is no such."""
    if "noon" in captures:
        return captures["noon"]
    hour, meridiem = int(captures["hour"]), captures.get("meridiem")
    if meridiem:
        if not 1 <= hour <= _MONTHS:
            return None
        hour = hour % 12 + (12 if meridiem == "pm" else 0)
    zone = "Z" if captures.get("zone") == "Z" else ""
    return f"{hour:02}:{captures.get('minute', '00')}{zone}"
