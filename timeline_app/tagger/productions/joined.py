"""A time or a part of a day together with the day that stands beside it."""

import re
from collections.abc import Callable

from timeline_app.tagger.productions.clock import in_part_of_day, join_clock
from timeline_app.tagger.reading import Context, Reading
from timeline_app.tagger.recogniser import Recognised

Read = Callable[[Recognised, Context], Reading | None]
"""How one of the expressions that were put together is read."""

_ONE_DAY = re.compile(r"\w{4}-(?:\w\d|XX)-(?:\w\d|XX)|XXXX-WXX-\d")


def clock_on_day(expression: Recognised, context: Context, read: Read) -> Reading | None:
    """A time of day on a day: 9 a.m. Tuesday. What names no one day keeps its value.

    A ``part`` of the day says which half of it is meant.
    """
    parts = dict(expression.parts)
    day = read(parts["day"], context)
    if day is None or not _ONE_DAY.match(day.value):
        return day
    if "part" in parts:
        day = in_part_of_day(day, dict(parts["part"].captures)) or day
    return join_clock(dict(parts["clock"].captures) | dict(expression.captures), day, context)


def part_on_day(expression: Recognised, context: Context, read: Read) -> Reading | None:
    """A part of a day: the morning of 5 March."""
    parts = dict(expression.parts)
    day = read(parts["day"], context)
    if day is None or not _ONE_DAY.match(day.value):
        return day
    return in_part_of_day(day, dict(parts["part"].captures))
