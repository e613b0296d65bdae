"""When an article was published: by metadata, a date line or its file's name, else unknown."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
    PublicationSource,
    TextSpan,
)
from timeline_app.pipeline.date_line import DateLine, Role, read_date_line
from timeline_app.pipeline.file_date import day_in_path
from timeline_app.pipeline.open_figures import decided
from timeline_app.pipeline.weekday_check import checked
from timeline_app.readers.draft import Draft
from timeline_app.tagger.language import Language

_FIRST_LINES = 6
_LAST_LINES = 3
_MANY_DAYS = 3


def publication_date(
    draft: Draft, path: PurePath, language: Language | None
) -> tuple[PublicationDate, tuple[TextSpan, ...]]:
    """Return when a draft was published, and its paragraphs without the date lines.

    The first that names a day counts: what the format says for certain, the date lines, the
    file's name. A weekday that speaks against the day is noted in it and repairs nothing: the
    day is a date line's own words, the weekday may be the slip, and the reader is told of both.

    Args:
        draft: as its reader left it.
        path: where the file lies; of its folders only a year, a month and a day in a row count.
        language: the pack whose words date lines are read with; without one only digits are.
    """
    lines = _without_chronology(tuple(_date_lines(draft, language)))
    paragraphs = _without(draft, lines)
    named = day_in_path(path, language)
    line = _from_lines(draft.text, lines)
    others = {draft.publication.day, named.day, *(one.day for one in lines)}
    given, line = (
        decided(one, others, draft.text, paragraphs, language) if one.readings else one
        for one in (_sure(draft.publication), line)
    )
    for found in (given, line, named):
        if found.day:
            return checked(found, draft.text, paragraphs, language), paragraphs
    return given if given.readings else line, paragraphs


def _sure(found: PublicationDate) -> PublicationDate:
    return UNKNOWN if found.certainty == Certainty.LOW else found


def _without_chronology(lines: tuple[DateLine, ...]) -> tuple[DateLine, ...]:
    """Return the date lines but for dates that head what the article tells of each day."""
    unsaid = {Role.BARE, Role.NAMED}
    if len({line.day for line in lines if line.day and line.role in unsaid}) < _MANY_DAYS:
        return lines
    return tuple(line for line in lines if line.role not in unsaid)


def _date_lines(draft: Draft, language: Language | None) -> Iterator[DateLine]:
    """Yield the date lines among the first lines, and those at the end that say "published"."""
    lines = _lines(draft)
    for index, span in enumerate(lines):
        if _FIRST_LINES <= index < len(lines) - _LAST_LINES:
            continue
        line = read_date_line(span.of(draft.text), language)
        if line is None or not _is_at_its_place(line.role, index):
            continue
        yield replace(line, start=span.start + line.start, end=span.start + line.end)


def _is_at_its_place(role: Role, index: int) -> bool:
    """Tell whether such a line may stand there: first stands what the article is about."""
    if index >= _FIRST_LINES:
        return role == Role.PUBLISHED
    return index > 0 or role != Role.NAMED


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
    dated = [line for line in lines if line.day or line.readings]
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
        readings=best.readings,
        contradiction=best.weekday,
    )
