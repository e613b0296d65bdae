"""Decides which of two days figures such as 03/04/2023 mean, where the article tells it."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice

from timeline_app.model.article import Certainty, PublicationDate, TextSpan
from timeline_app.pipeline.date_tokens import fold_in, months_of
from timeline_app.pipeline.weekday_check import checked
from timeline_app.tagger.language import Language
from timeline_app.tagger.patterns import NEVER, either

_LOOK_AT_CHARACTERS = 100_000
_MANY = 1000
_MONTHS = 12
_LONGEST_MONTH = 31
_NEAR_DAYS = 10
_FIGURES = re.compile(r"(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\w/-])")


def decided(
    found: PublicationDate,
    others: Set[date | None],
    text: str,
    paragraphs: Sequence[TextSpan],
    language: Language | None,
) -> PublicationDate:
    """Return a publication date with its day, if one of its two readings is the only one left.

    In this order: another source or line names it; the page's other dates in figures show which
    part comes first; the text names days near it and none near the other; a weekday in the lead
    speaks against the other. Else it is returned as it was, without a day.

    Args:
        found: a publication date with readings, the one with the month first before the other.
        others: days that other sources name.
        text: the article.
        paragraphs: where it tells something.
        language: its pack; without one only figures decide.
    """
    month_first, day_first = found.readings
    order = _order(text[:_LOOK_AT_CHARACTERS])
    left = (
        {day for day in found.readings if day in others},
        set() if order is None else {day_first if order else month_first},
        _near(found.readings, text[:_LOOK_AT_CHARACTERS], language),
        {
            day
            for day in found.readings
            if not checked(replace(found, day=day), text, paragraphs, language).contradiction
        },
    )
    for days in left:
        if len(days) == 1:
            (day,) = days
            return replace(found, day=day, readings=(), certainty=Certainty.MEDIUM)
    return found


def _order(text: str) -> bool | None:
    """Tell whether figures put the day first; nothing where they do not show it or disagree."""
    orders = set()
    for match in islice(_FIGURES.finditer(text), _MANY):
        first, second = int(match[1]), int(match[3])
        if (first > _MONTHS) != (second > _MONTHS) and max(first, second) <= _LONGEST_MONTH:
            orders.add(first > _MONTHS)
    return orders.pop() if len(orders) == 1 else None


def _near(readings: Sequence[date], text: str, language: Language | None) -> set[date]:
    """Return the readings of which the text names days near, with or without their year."""
    named = set(_named_days(text, language))
    return {
        day
        for day in readings
        if any(abs((other - day).days) <= _NEAR_DAYS for other in _in_year(named, day.year))
    }


def _in_year(named: Set[tuple[int, int]], year: int) -> Iterator[date]:
    for month, day in named:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _named_days(text: str, language: Language | None) -> Iterator[tuple[int, int]]:
    months, fold = months_of(language), fold_in(language)
    for pattern in _day_names(language):
        for match in islice(pattern.finditer(text), _MANY):
            yield months[fold(match["month"])], int(match["day"])


@cache
def _day_names(language: Language | None) -> tuple[re.Pattern[str], ...]:
    """Return what names a day of a month, unless the year of another time follows."""
    month = rf"(?<!\w)(?P<month>{either(months_of(language))})\.?"
    ordinals = either(language.words("date_line.ordinals")) if language else NEVER
    day = rf"(?<![\w/.-])(?P<day>\d{{1,2}})(?:{ordinals})?"
    return (
        re.compile(rf"{month}\s{day}(?!\w|,?\s\d{{4}})", re.IGNORECASE),
        re.compile(rf"{day}\s{month}(?!\w|,?\s\d{{4}})", re.IGNORECASE),
    )
