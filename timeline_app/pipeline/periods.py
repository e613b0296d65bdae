"""Reads a length of time up to a date as a stretch of time: "the three months to June 30"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import Step, Timex, TimexType
from timeline_app.tagger.arithmetic import moved_day
from timeline_app.tagger.language import Language
from timeline_app.tagger.reading import Operation

_LENGTH = re.compile(r"P(\d{1,2})([MQY])")
_MONTHS_IN = {"M": 1, "Q": 3, "Y": 12}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")


class Periods:
    """A language's words between a length of time and the date that it ends with."""

    def __init__(self, language: Language) -> None:
        self._ending = language.pattern("relations.ending")

    def up_to(self, text: str, timex: Timex, within: Sequence[Timex]) -> Timex | None:
        """Return the stretch that ends with a date, as one expression; nothing where it does not.

        Args:
            text: the article's.
            timex: a day or a month.
            within: the expressions of its sentence, in reading order.
        """
        place = within.index(timex) if timex in within else 0
        length = within[place - 1] if place else None
        if length is None or length.type is not TimexType.DURATION:
            return None
        between = text[length.span.end : timex.span.start].strip()
        months = _LENGTH.fullmatch(length.value)
        if months is None or not self._ending.fullmatch(between):
            return None
        count = int(months[1]) * _MONTHS_IN[months[2]]
        first = _first_of(timex.value, count)
        if first is None:
            return None
        whole = f"{first}/{timex.value}"
        steps = (
            *timex.steps,
            Step(Operation.COUNTED, f"-{count} M", first),
            Step(Operation.FROM_TO, first, whole),
        )
        span = TextSpan(length.span.start, timex.span.end)
        return replace(timex, span=span, value=whole, steps=steps, parts=(timex,))


def _first_of(last: str, months: int) -> str | None:
    """Return the first day or month of so many months that end with a day or month."""
    if _DAY.fullmatch(last):
        begin = moved_day(date.fromisoformat(last) + timedelta(days=1), -months, "M")
        return begin.isoformat() if begin else None
    if not _MONTH.fullmatch(last) or months == 1:
        return None
    begin = moved_day(date.fromisoformat(f"{last}-01"), 1 - months, "M")
    return begin.isoformat()[: len("2024-03")] if begin else None
