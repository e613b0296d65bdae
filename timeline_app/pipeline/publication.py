"""When an article was published: by metadata, a date line or its file's name, else unknown."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
    PublicationSource,
    TextSpan,
)
from timeline_app.pipeline.date_line import DateLine, Role, read_date_line
from timeline_app.readers.draft import Draft
from timeline_app.tagger.language import Language

_FIRST_LINES = 6
_LAST_LINES = 3
_MANY_DAYS = 3
_IN_NAME = re.compile(
    r"(?<![0-9A-Za-z])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?![0-9])(?![A-Fa-f]*[0-9])"
)


def publication_date(
    draft: Draft, name: str, language: Language | None
) -> tuple[PublicationDate, tuple[TextSpan, ...]]:
    """Return when a draft was published, and its paragraphs without the date lines.

    Args:
        draft: as its reader left it.
        name: the file's name, with or without its suffix.
        language: the pack whose words date lines are read with; without one only digits are.
    """
    lines = tuple(_date_lines(draft, language))
    paragraphs = _without(draft, lines)
    for found in (
        _sure(draft.publication),
        _from_lines(draft.text, lines),
        _from_name(name),
    ):
        if found.day:
            return found, paragraphs
    return UNKNOWN, paragraphs


def _sure(found: PublicationDate) -> PublicationDate:
    return UNKNOWN if found.certainty == Certainty.LOW else found


def _date_lines(draft: Draft, language: Language | None) -> Iterator[DateLine]:
    """Yield the date lines among the first lines, and those at the end that say "published"."""
    lines = _lines(draft)
    for index, span in enumerate(lines):
        if _FIRST_LINES <= index < len(lines) - _LAST_LINES:
            continue
        line = read_date_line(span.of(draft.text), language)
        if line is None or (index >= _FIRST_LINES and line.role != Role.PUBLISHED):
            continue
        yield replace(line, start=span.start + line.start, end=span.start + line.end)


def _lines(draft: Draft) -> list[TextSpan]:
    """Return the lines that are not empty: the headline counts as one."""
    matches = re.finditer(r"[^\n\f]*\S[^\n\f]*", draft.text)
    return [TextSpan(*match.span()) for match in matches]


def _without(draft: Draft, lines: tuple[DateLine, ...]) -> tuple[TextSpan, ...]:
    """Return the paragraphs, cut down to what is left of them without the date lines."""
    pieces = [piece for paragraph in draft.paragraphs for piece in _cut(paragraph, lines)]
    return tuple(kept for piece in pieces if (kept := _trimmed(draft.text, piece)))


def _cut(paragraph: TextSpan, lines: tuple[DateLine, ...]) -> Iterator[TextSpan]:
    start = paragraph.start
    for line in lines:
        if start <= line.start < paragraph.end:
            yield TextSpan(start, line.start)
            start = line.end
    yield TextSpan(start, max(start, paragraph.end))


def _trimmed(text: str, span: TextSpan) -> TextSpan | None:
    words = span.of(text)
    if not words.strip():
        return None
    return TextSpan(span.end - len(words.lstrip()), span.start + len(words.rstrip()))


def _from_lines(text: str, lines: tuple[DateLine, ...]) -> PublicationDate:
    dated = [line for line in lines if line.day]
    bare = {line.day for line in dated if line.role == Role.BARE}
    if len(bare) >= _MANY_DAYS:  # a chronology
        dated = [line for line in dated if line.role != Role.BARE]
    if not dated:
        return UNKNOWN
    best = min(dated, key=lambda line: line.role)
    span = TextSpan(best.start, best.start + len(text[best.start : best.end].rstrip()))
    return PublicationDate(
        day=best.day,
        source=PublicationSource.DATE_LINE,
        certainty=best.certainty,
        evidence=span.of(text),
        span=span,
    )


def _from_name(name: str) -> PublicationDate:
    days = {day for match in _IN_NAME.finditer(name) if (day := _day(match))}
    if len(days) != 1:
        return UNKNOWN
    return PublicationDate(
        day=days.pop(),
        source=PublicationSource.FILE_NAME,
        certainty=Certainty.MEDIUM,
        evidence=name,
    )


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None
