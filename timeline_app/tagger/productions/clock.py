"""Times and parts of a day, put on the day that something else gives."""

import re
from dataclasses import replace

from timeline_app.model.timex import Step, TimexType
from timeline_app.tagger.arithmetic import moved_value
from timeline_app.tagger.reading import Captures, Context, Direction, Operation, Reading

_HALF_DAY = 12
_MIDNIGHT, _DAY_BEGINS = "24:00", "00:00"
_NOON = "12:00"
_EVENING = "17:00"
_FIRST_HOUR = 7
_SUPPER = 6
NIGHT_PARTS = frozenset(("EV", "NI"))
_LATE_PARTS = NIGHT_PARTS | {"AF"}
_OFFSET = re.compile(r"(?:[A-Z]{3})?\s?([+−-])(\d\d?):?(\d\d)?", re.IGNORECASE)


def join_clock(clock_captures: Captures, day: Reading, context: Context) -> Reading | None:
    """Put a time of day, or the time from one to another, on a day.

    A midnight told of as past is not the one at the end of the publication day.
    """
    if "until_hour" in clock_captures:
        return _hours_on(clock_captures, day)
    clock_captures = _in_half(clock_captures, day, context)
    time = clock_time(clock_captures)
    if time is None:
        return None
    day = _whole_day(day, time)
    today = context.dct is not None and day.value == context.dct.isoformat()
    if time == _MIDNIGHT and today and context.direction == Direction.PAST:
        time = _DAY_BEGINS
    reading = at_time(day, time)
    if reading is None:
        return None
    other = _other_half(clock_captures)
    halves = (time, other) if other else (time,)
    days = (day.value, *day.alternatives)
    readings = [f"{one}T{half}" for one in days for half in halves]
    alternatives = tuple(one for one in readings if one != reading.value)
    return replace(reading, zone=zone_in(clock_captures), alternatives=alternatives)


def _hours_on(captures: Captures, day: Reading) -> Reading | None:
    """Return the time between two of a day, else the day: the end may lie after midnight.

    The first may leave it to the last which half of the day it is in.
    """
    half = captures["until_meridiem"]
    last = {"hour": captures["until_hour"], "meridiem": half}
    last["minute"] = captures.get("until_minute", "00")
    first = {"meridiem": half, **captures}
    if "meridiem" not in captures and int(first["hour"]) % 12 > int(last["hour"]) % 12:
        first["meridiem"] = "am" if half == "pm" else "pm"
    begin, end = clock_time(first), clock_time(last)
    if begin is None or end is None:
        return None
    if begin >= end:
        return day
    found = f"{day.value}T{begin}/{day.value}T{end}"
    step = Step(Operation.PART_OF_DAY, f"{begin}/{end}", found)
    return replace(
        day,
        value=found,
        type=TimexType.TIME,
        steps=(*day.steps, step),
        zone=zone_in(captures),
    )


def in_part_of_day(reading: Reading | None, captures: Captures) -> Reading | None:
    """Put the captured part of day, if there is one, on a day."""
    if reading is None or "daypart" not in captures:
        return reading
    return at_time(reading, captures["daypart"])


def is_late(part: str) -> bool:
    """Tell whether a TIMEX3 part of day or time lies in the evening or the night."""
    return part in NIGHT_PARTS or (part[:1].isdigit() and part >= _EVENING)


def at_time(day: Reading | None, time: str) -> Reading | None:
    """Put a TIMEX3 time or part of day on a day."""
    if day is None:
        return None
    found = f"{day.value}T{time}"
    step = Step(Operation.PART_OF_DAY, time, found)
    return replace(day, value=found, type=TimexType.TIME, steps=(*day.steps, step))


def clock_time(captures: Captures) -> str | None:
    """Return the captured time of day as ``HH:MM``, with Z in UTC; nothing if there is no such.

    ``past`` and ``to`` are minutes on either side of the hour.
    """
    zone = "Z" if captures.get("zone", "").upper() == "Z" else ""
    if "noon" in captures:
        return captures["noon"] + zone
    hour, meridiem = int(captures["hour"]), captures.get("meridiem")
    if meridiem:
        if not 1 <= hour <= _HALF_DAY:
            return None
        hour = hour % 12 + (12 if meridiem == "pm" else 0)
    minutes = hour * 60 + int(captures.get("minute", captures.get("past", "0")))
    hour, minute = divmod(minutes - int(captures.get("to", "0")), 60)
    return f"{hour % 24 if minutes < 0 else hour:02}:{minute:02}{zone}"


def zone_in(captures: Captures) -> str | None:
    """Return the captured zone: its offset from UTC (``-05:00``), or a name of several."""
    zone = captures.get("zone", "")
    offset = _OFFSET.fullmatch(zone)
    if offset:
        return f"{'+' if offset[1] == '+' else '-'}{int(offset[2]):02}:{offset[3] or '00'}"
    return None if zone in {"", "local", "z"} else zone


def _whole_day(day: Reading, time: str) -> Reading:
    """Return the day, without its part, that a time lies on: a night lasts until the next noon."""
    head, _, part = day.value.partition("T")
    if part in NIGHT_PARTS and time < _NOON:
        head = moved_value(head, 1, "D") or head
    return replace(day, value=head) if part else day


def _in_half(captures: Captures, day: Reading, context: Context) -> Captures:
    """Return a time that leaves open which half of the day it is in with the likelier one.

    That is the half of the part of day just told of, else the one in which people are awake.
    Figures (3:30) leave it open where the words name an afternoon, evening or night.
    """
    hour = int(captures.get("hour", "0"))
    if "meridiem" in captures or not 0 < hour <= _HALF_DAY:
        return captures
    part = day.value.partition("T")[2]
    if captures.get("half") != "open":
        afternoon = part in _LATE_PARTS and (part != "NI" or hour >= _SUPPER)
        return {**captures, "meridiem": "pm"} if afternoon else captures
    if not part and context.told and context.told.value.startswith(day.value):
        part = context.told.value.partition("T")[2]
    late = hour == _HALF_DAY or hour < _FIRST_HOUR
    if part:
        late = part in _LATE_PARTS or (part[0].isdigit() and part >= _NOON)
    return {**captures, "meridiem": "pm" if late else "am"}


def _other_half(captures: Captures) -> str | None:
    """Return the same time in the other half of the day where the words leave open which."""
    if captures.get("half") != "open" or "meridiem" not in captures:
        return None
    return clock_time({**captures, "meridiem": "am" if captures["meridiem"] == "pm" else "pm"})
