"""The day that a file's name, or the folders of a saved address, carry whole."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import PurePath

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
    PublicationSource,
)
from timeline_app.pipeline.date_tokens import fold_in, months_of
from timeline_app.tagger.language import Language
from timeline_app.tagger.patterns import either

_NAME_CHARACTERS = 300
_BEGIN = r"(?<![0-9A-Za-z])"
_END = r"(?![0-9])(?![A-Fa-f]*[0-9])"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ISO = rf"{_BEGIN}{_YEAR}([-_. ]?)(?P<month>\d\d)\2(?P<day>\d\d)"
_CLOCK = r"[T_ -](?:[01]\d|2[0-3])[-_.h:]?[0-5]\d(?:[-_.:]?[0-5]\d)?Z?(?![0-9A-Za-z])"
_YEAR_LAST = rf"{_BEGIN}(?P<first>\d\d?)([-_. ])(?P<second>\d\d?)\2{_YEAR}{_END}"


def day_in_path(path: PurePath, language: Language | None) -> PublicationDate:
    """Return the day that a file's name gives, else folders such as 2023/11/22; else unknown.

    A name with two days gives none, and figures that can be read two ways give none.

    Args:
        path: where the file lies, absolute or not.
        language: whose names of months count, beside figures.
    """
    name = path.name[:_NAME_CHARACTERS]
    days = set(_days(name, language))
    if days:
        return _found(days, name)
    folders = list(_in_folders(language).finditer("/".join(path.parts[:-1])))[-1:]
    days = {day for match in folders for day in _readings(match.groupdict(), language)}
    return _found(days, folders[0][0].strip("/") if folders else "")


def _found(days: set[date], evidence: str) -> PublicationDate:
    if len(days) != 1:
        return UNKNOWN
    return PublicationDate(
        day=days.pop(),
        source=PublicationSource.FILE_NAME,
        certainty=Certainty.MEDIUM,
        evidence=evidence,
    )


def _days(name: str, language: Language | None) -> Iterator[date]:
    for pattern in _in_names(language):
        for match in pattern.finditer(name):
            yield from _readings(match.groupdict(), language)


def _readings(fields: Mapping[str, str], language: Language | None) -> Iterator[date]:
    """Yield the days that a match allows: two for figures whose order is open."""
    if "first" in fields:
        first, second = int(fields["first"]), int(fields["second"])
        orders = {(first, second), (second, first)}
    else:
        name = fold_in(language)(fields["month"])
        month = months_of(language).get(name) or int(fields["month"])
        orders = {(month, int(fields["day"]))}
    for month, day in orders:
        try:
            yield date(int(fields["year"]), month, day)
        except ValueError:
            continue


@cache
def _in_names(language: Language | None) -> tuple[re.Pattern[str], ...]:
    month = rf"(?P<month>{either(months_of(language))})"
    day = r"(?P<day>\d\d?)"
    between = "[-_. ]{0,2}"
    sources = (
        _ISO + _END,
        _ISO + _CLOCK,
        _YEAR_LAST,
        rf"{_BEGIN}{day}{between}{month}{between}{_YEAR}(?![0-9])",
        rf"{_BEGIN}{month}{between}{day}(?:[a-z]{{2}})?,?[-_. ]{{1,2}}{_YEAR}(?![0-9])",
        rf"{_BEGIN}{_YEAR}{between}{month}{between}{day}(?![0-9])",
    )
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


@cache
def _in_folders(language: Language | None) -> re.Pattern[str]:
    month = rf"(?P<month>\d\d?|{either(months_of(language))})"
    return re.compile(rf"(?:^|/){_YEAR}/{month}/(?P<day>\d\d?)(?=/|$)", re.IGNORECASE)
