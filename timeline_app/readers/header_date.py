"""The day that a metadata field names."""

import re
from dataclasses import replace
from datetime import date, datetime

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
    PublicationSource,
)
from timeline_app.readers.limits import HEADER_CHARACTERS

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
# Two days that share no field: what both readings agree on stands in the field itself.
_DEFAULTS = (datetime(2001, 1, 1), datetime(2006, 8, 19))


def publication_of(field: str) -> PublicationDate:
    """Return the publication date in a metadata field; a day that is not certain is unknown."""
    field = field.strip()
    if not field or len(field) > HEADER_CHARACTERS:
        return UNKNOWN
    day = _iso_day(field)
    if day:
        return _published(day, field)
    first, last = _day(field, month_first=True), _day(field, month_first=False)
    return _published(first, field) if first and first == last else UNKNOWN


def readings_of(field: str) -> PublicationDate:
    """Return the publication date in a field; of figures such as 03/04/2023 both readings.

    The one with the month first comes first.
    """
    found = publication_of(field)
    field = field.strip()
    if found.day or not 0 < len(field) <= HEADER_CHARACTERS:
        return found
    first, last = _day(field, month_first=True), _day(field, month_first=False)
    if not first or not last:
        return UNKNOWN
    return replace(
        _published(first, field), day=None, readings=(first, last), certainty=Certainty.MEDIUM
    )


def _published(day: date, evidence: str) -> PublicationDate:
    return PublicationDate(
        day=day, source=PublicationSource.METADATA, certainty=Certainty.HIGH, evidence=evidence
    )


def _iso_day(field: str) -> date | None:
    match = _ISO.match(field)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _day(field: str, *, month_first: bool) -> date | None:
    from dateutil import parser

    try:
        days = {
            parser.parse(field, default=default, dayfirst=not month_first, ignoretz=True).date()
            for default in _DEFAULTS
        }
    except (ValueError, OverflowError):
        return None
    return days.pop() if len(days) == 1 else None
