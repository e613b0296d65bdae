"""Reads exports of articles as JSON or JSON lines: objects with a title, a date and a text."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
    PublicationSource,
)
from timeline_app.readers.draft import Draft
from timeline_app.readers.encoding import decode
from timeline_app.readers.header_date import readings_of
from timeline_app.readers.items import Item, drafts_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.readers.wording import words
from timeline_app.sentence import UNSAID, Sentence

_AGAIN = Sentence("Export it again, or save the articles as text files.")
_DEEPEST = 6
_NOT_A_NAME = re.compile(r"[\W_]+")
_OBJECT = re.compile(r"\s*,?\s*\{")
_INNER = ("rendered", "main", "text", "value", "#text", "$t", "html", "$date", "iso")
"""Where an object keeps the words if a text is written as one."""
_NO_ARTICLES = frozenset({"Comment", "Person", "Organization", "ImageObject", "WebSite"})
_SECONDS = range(100_000_000, 5_000_000_000)
_MILLISECONDS = 1_000
_FIGURES = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b")
_MONTHS = 12

_PARTS = ("title", "text", "summary", "date", "language")
_Fields = dict[str, list[str]]
"""The words under each part of an article: title, text, summary, date, language."""


class RecordsReader:
    """What archives, scrapers and databases export."""

    suffixes: tuple[str, ...] = (".json", ".jsonl", ".ndjson")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield a draft for each article; the first one's note counts what could not be read.

        Raises:
            UnreadableError: the file cannot be read, or there is no article in it.
        """
        decoded = decode(contents(path))
        values, damage = _values(decoded.text)
        items = _items(values)
        if not items:
            raise UnreadableError(
                Sentence("This is not a timeline, and it lists no articles with a text."),
                Sentence("Export the articles with their texts, or save them as text files."),
            )
        yield from drafts_of(items, Sentence("articles"), damage, decoded.note)


class _Values(NamedTuple):
    """What a file holds, and a sentence about what of it is damaged."""

    found: Sequence[Any]
    damage: Sentence = UNSAID


def _values(text: str) -> _Values:
    """Return what a file holds: one value, one on each line, or as far as it goes."""
    try:
        return _Values([_loaded(text)])
    except ValueError as error:
        found = _by_line(text) or _before_damage(text)
        if found:
            return found
        raise UnreadableError(_not_json(error), _AGAIN) from error


def _not_json(error: ValueError) -> Sentence:
    if isinstance(error, json.JSONDecodeError):
        return Sentence("This is not JSON that can be read (line {0}).", str(error.lineno))
    return Sentence("This is not JSON that can be read.")


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise UnreadableError(Sentence("It is nested too deeply to be read."), _AGAIN) from error


def _by_line(text: str) -> _Values | None:
    """Return the objects that stand on a line each, if that is how the file is made."""
    lines = [line for line in text.split("\n") if line.strip()]
    found = [value for value in map(_object, lines) if value is not None]
    lost = len(lines) - len(found)
    if not found or lost > len(found):
        return None
    return _Values(
        found,
        Sentence("{0} of {1} lines could not be read.", lost, len(lines)) if lost else UNSAID,
    )


def _object(line: str) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _before_damage(text: str) -> _Values | None:
    """Return the objects of the first list, up to the one that is damaged."""
    decoder = json.JSONDecoder()
    found = []
    place = text.find("[") + 1
    try:
        while begins := _OBJECT.match(text, place):
            value, place = decoder.raw_decode(text, begins.end() - 1)
            found.append(value)
    except (ValueError, RecursionError):
        pass
    told = Sentence("The file breaks off or is damaged after {0} of its articles.", len(found))
    return _Values(found, told) if found else None


def _records(value: Any, depth: int = 0, known: _Fields | None = None) -> Iterator[_Fields]:
    """Yield the fields of each article in a value: the value itself, or what it lists."""
    if isinstance(value, list):
        for one in value:
            yield from _records(one, depth + 1) if depth < _DEEPEST else ()
    elif isinstance(value, dict):
        fields = _fields(value)
        record = {**(known or {}), **fields}
        if "text" in fields:
            yield record
            return
        within = _within(value, depth, record)
        yield from within
        if not within and "date" in record and record.keys() & {"title", "summary"}:
            yield record


def _within(value: dict[str, Any], depth: int, record: _Fields) -> list[_Fields]:
    """Return the articles in an object's values; one that is no list is the object's own."""
    if depth >= _DEEPEST:
        return []
    return [
        found
        for inner in value.values()
        for found in _records(inner, depth + 1, record if isinstance(inner, dict) else None)
    ]


def _fields(value: dict[str, Any]) -> _Fields:
    """Return what an object says of an article's parts, what counts first before the rest."""
    if value.get("@type") in _NO_ARTICLES:
        return {}
    named = {_NOT_A_NAME.sub("", key).casefold(): inner for key, inner in value.items()}
    fields: _Fields = {}
    for part in _PARTS:
        told = [_told(named[name]) for name in words("records", part) if name in named]
        if part == "date":
            told = [list(chain(*told))]
        if found := next(filter(None, told), None):
            fields[part] = found
    return fields


def _told(value: Any) -> list[str]:
    """Return the words of a value: a text, a number, a list of texts, an object with a text."""
    match value:
        case str():
            text = value.encode("utf-8", "replace").decode("utf-8")  # JSON may hold half letters
            return [text] if text.strip() else []
        case int() | float() if not isinstance(value, bool):
            return [repr(value)]
        case list():
            return [text for one in value if not _is_listed(one) for text in _told(one)]
        case dict():
            return next((_told(value[key]) for key in _INNER if key in value), [])
    return []


def _is_listed(value: Any) -> bool:
    """Tell whether an object in a list is an article rather than a paragraph of one."""
    return isinstance(value, dict) and "title" in _fields(value)


def _items(values: Sequence[Any]) -> list[Item]:
    records = list(_records(list(values)))
    days = [_publication(record.get("date", ())) for record in records]
    return [
        Item(
            title=record.get("title", [""])[0],
            texts=record.get("text") or record.get("summary") or (),
            publication=day,
            language=record.get("language", [None])[0],
        )
        for record, day in zip(records, _ordered(days), strict=True)
    ]


def _publication(told: Sequence[str]) -> PublicationDate:
    """Return the first day that is told, or the two that it may be."""
    found = [_at_instant(one) or readings_of(one) for one in told]
    return next((one for one in found if one.day or one.readings), UNKNOWN)


def _at_instant(told: str) -> PublicationDate | None:
    """Return the day of a count of seconds or milliseconds since 1970, in Greenwich.

    Where the article appeared it may have been the day beside it, so it is less certain.
    """
    try:
        seconds = int(float(told))
    except (ValueError, OverflowError):
        return None
    if seconds not in _SECONDS:
        seconds //= _MILLISECONDS
    if seconds not in _SECONDS:
        return None
    return PublicationDate(
        day=datetime.fromtimestamp(seconds, UTC).date(),
        source=PublicationSource.METADATA,
        certainty=Certainty.MEDIUM,
        evidence=told,
    )


def _ordered(days: Sequence[PublicationDate]) -> list[PublicationDate]:
    """Return the days, where figures of the others show whether the day or the month is first."""
    orders = {order for day in days if (order := _order(day.evidence)) is not None}
    if len(orders) != 1:
        return list(days)
    (place,) = orders
    return [
        replace(day, day=day.readings[place], readings=()) if day.readings else day for day in days
    ]


def _order(evidence: str) -> int | None:
    """Return which of two readings figures show: 0 with the month first, 1 with the day."""
    figures = _FIGURES.match(evidence)
    if figures is None or (int(figures[1]) > _MONTHS) == (int(figures[2]) > _MONTHS):
        return None
    return int(int(figures[1]) > _MONTHS)
