"""Reads the line that says when an article was published, in its many shapes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import islice, pairwise

from timeline_app.model.article import Certainty
from timeline_app.pipeline.date_tokens import (
    Scan,
    Token,
    Words,
    days_of,
    plain,
    scan,
    words_of,
)
from timeline_app.tagger.language import Language

_LOOK_AT_CHARACTERS = 200
_PREFIX_WORDS = 14
_FEW_WORDS = 3
_BYLINE_WORDS = 8
_GLUED_WORDS = 4
_DASHES = frozenset("-–— )")
_HYPHENS = frozenset("-–—")
_BARS = frozenset("|/·•")
_APART_MARKS = frozenset(",|/·•–—-)]")
_APART = re.compile(r"[,|/·•–—:()\[\]-]+")
_FIGURE = re.compile(r"\d")
_DATES = frozenset({"whole", "iso"})
_LABELS = frozenset({"published", "updated"})


class Role(IntEnum):
    """What a line says its date is; the smaller is the better publication date."""

    PUBLISHED = 0
    BARE = 1
    UPDATED = 2
    NAMED = 3
    """Names go before the date, and nothing tells that they are the author's or the paper's."""
    NONE = 4
    """The line has a time but no whole date."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """A date line: its day if it names a whole one, and where its words begin and end.

    ``end`` lies before the end of the line when the article's first sentence follows in it,
    ``start`` after its beginning when other words go before. ``readings`` are the two days that
    the digits may mean, the one with the month first before the other; then there is no ``day``.
    ``weekday`` is the line's word for a weekday which the day is not; the certainty is low then.
    """

    day: date | None
    role: Role
    certainty: Certainty
    start: int
    end: int
    readings: tuple[date, ...] = ()
    weekday: str = ""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the date of a line says."""

    role: Role
    day: date | None
    certainty: Certainty
    readings: tuple[date, ...] = ()
    weekday: str = ""


_NOTHING = _Told(Role.NONE, None, Certainty.LOW)


def read_date_line(line: str, language: Language | None) -> DateLine | None:
    """Return what a line says as a date line, or nothing if it is an ordinary line.

    Without a language only dates in digits are understood.
    """
    if _FIGURE.search(line) is None:
        return None  # no date is written without a figure
    words = words_of(language.code if language else None)
    head = plain(line[:_LOOK_AT_CHARACTERS])
    for start in islice(_starts(head), _PREFIX_WORDS):
        row = scan(head, start, words)
        if row.has(*_DATES) or (start == 0 and _is_bare_time(row)):
            return _judged(line, row, words) or _at_the_end(line, words)
    return _at_the_end(line, words)


def _at_the_end(line: str, words: Words) -> DateLine | None:
    """Return the date that follows a label, as in "Published: …", after other words."""
    offset = max(0, len(line) - _LOOK_AT_CHARACTERS)
    tail = plain(line[offset:])
    if words.forbidden.search(tail):
        return None
    for label in words.labels.finditer(tail):
        row = scan(tail, label.start(), words)
        if _is_label_of_another(tail[: row.start].rstrip(" :"), row, words):
            continue
        if row.end == len(tail) and row.has(*_DATES):
            return _dated(_best(row, words), offset + row.start, len(line.rstrip()))
    return None


def _starts(line: str) -> Iterator[int]:
    return (match.start() for match in re.finditer(r"\S+", line))


def _is_bare_time(row: Scan) -> bool:
    return row.has("clock", "partial") and row.has(*_LABELS, "clock", "weekday")


def _judged(line: str, row: Scan, words: Words) -> DateLine | None:
    prefix, rest = plain(line[: row.start]), line[row.end :].strip()
    role = _role_before(prefix, row, words)
    if role is None or _is_span(row.tokens):
        return None
    told = _best(row, words, role)
    end = len(line.rstrip())
    if rest and _starts_an_article(rest, prefix, row):
        end = line.rindex(rest)
        told = _as_dateline(told)
    elif rest and not _is_aside(rest, row, told, words):
        return None
    if told.role != Role.PUBLISHED and words.forbidden.search(row.words):
        return None
    if told.certainty == Certainty.HIGH and _is_nothing_but_a_date(line, row):
        certainty = Certainty.MEDIUM  # "4 July 1776" may be what the article is about
        return _dated(_with(told, certainty), _first(line), end)
    return _dated(told, _first(line), end)


def _dated(told: _Told, start: int, end: int) -> DateLine:
    return DateLine(told.day, told.role, told.certainty, start, end, told.readings, told.weekday)


def _with(told: _Told, certainty: Certainty, role: Role | None = None) -> _Told:
    return _Told(
        told.role if role is None else role, told.day, certainty, told.readings, told.weekday
    )


def _as_dateline(told: _Told) -> _Told:
    """Return what is told when the article follows: then the names are those of a place."""
    return _with(told, told.certainty, Role.BARE) if told.role == Role.NAMED else told


def _is_span(tokens: tuple[Token, ...]) -> bool:
    """Tell whether two dates stand at the ends of a dash: a life, a fair, a war."""
    told = [token for token in tokens if token.kind != "weekday"]
    dates = [number for number, token in enumerate(told) if token.kind in _DATES]
    for first, last in pairwise(dates):
        between = told[first + 1 : last]
        marks = "".join(token.words for token in between)
        if all(token.kind == "separator" for token in between) and _HYPHENS & set(marks):
            return True
    return False


def _is_nothing_but_a_date(line: str, row: Scan) -> bool:
    """Tell whether no label, weekday, time or name beside the date speaks for a date line."""
    outside = line[: row.start] + line[row.end :]
    clocked = any(token.kind == "iso" and ":" in token.match[0] for token in row.tokens)
    named = row.has(*_LABELS, "weekday", "clock", "partial", "aside")
    return not (outside.strip() or clocked or named)


def _first(line: str) -> int:
    return len(line) - len(line.lstrip())


def _role_before(prefix: str, row: Scan, words: Words) -> Role | None:
    """Return what the words before a date make of it; nothing if they are a sentence's.

    An agency, a place, an author, a paper or a label may stand there.
    """
    names = prefix.split()
    if words.forbidden.search(prefix + row.before(*_DATES)):
        return None
    if not names or _is_introduced(prefix, row):
        return Role.BARE
    if _is_byline(prefix, words):
        return Role.BARE if len(names) <= _BYLINE_WORDS or _are_names(names, words) else None
    if _is_label_of_another(prefix, row, words) or not _are_names(names, words):
        return None
    return _role_after_names(prefix, row, words)


def _is_byline(prefix: str, words: Words) -> bool:
    """Tell whether an author is named, as in "By …" or "Posted by …"."""
    label = words.published.match(prefix) or words.updated.match(prefix)
    return bool(words.bylines.match(prefix[label.end() if label else 0 :].strip()))


def _is_label_of_another(prefix: str, row: Scan, words: Words) -> bool:
    """Tell whether the date is said to be that of something else: "Deadline: …", "Birth date"."""
    last = (prefix.rstrip() or ",")[-1]
    named = words.of_anything.match(row.tokens[0].words) and last not in _APART_MARKS
    return bool(named) or last == ":"


def _is_introduced(prefix: str, row: Scan) -> bool:
    return row.tokens[0].kind in _LABELS and prefix.rstrip().endswith((",", "|"))


def _are_names(names: list[str], words: Words) -> bool:
    return all(
        name[0].isupper()
        or not name[0].isalnum()
        or words.joining.match(name)
        or words.papers.match(name)
        for name in names
    )


def _role_after_names(prefix: str, row: Scan, words: Words) -> Role | None:
    names = prefix.split()
    if words.published.match(prefix):
        return Role.PUBLISHED
    first = names[0].strip("([")
    clocked = len(names) <= _FEW_WORDS and row.has("clock")
    if words.bylines.match(names[-1]):
        return None
    if first.isupper() or clocked or words.papers.search(prefix):
        return Role.BARE
    stands_apart = bool(_APART_MARKS & {prefix.rstrip()[-1], *row.before(*_DATES)})
    short = all(len(part.split()) <= _FEW_WORDS for part in _APART.split(prefix))
    return Role.NAMED if stands_apart and short and _all_capital(names) else None


def _all_capital(names: list[str]) -> bool:
    return not any(name[0].islower() for name in names)


def _is_aside(rest: str, row: Scan, told: _Told, words: Words) -> bool:
    names = rest.split()
    if words.forbidden.search(rest) and told.role != Role.PUBLISHED:
        return False
    if rest.endswith("."):
        return False
    if words.bylines.match(rest):
        return len(names) <= _BYLINE_WORDS
    if len(names) > _FEW_WORDS:
        return False
    barred = row.has("clock") and bool(_BARS & set(row.tokens[-1].words))
    return rest.upper() == rest or ((row.has(*_LABELS) or barred) and not rest[0].islower())


def _starts_an_article(rest: str, prefix: str, row: Scan) -> bool:
    last = row.tokens[-1].words
    if len(rest.split()) < _GLUED_WORDS or rest[0].islower() or last in {",", ":"}:
        return False
    if row.has(*_LABELS, "iso") or "|" in last:
        return True
    placed = row.start > 0 or ")" in last or row.has("aside")
    if last == ".":
        return prefix.split(",", maxsplit=1)[0].isupper()
    closed = prefix.startswith(("(", "[")) and last in {")", "]"}
    return closed or (placed and bool(last) and set(last) <= _DASHES)


def _best(row: Scan, words: Words, role: Role = Role.BARE) -> _Told:
    """Return the line's best date: the published one, else the first without a word."""
    found = (_told(kind, token, row, words) for kind, token in _with_roles(row.tokens, role))
    dated = [one for one in found if one.day or one.readings]
    return min(dated, key=lambda one: (one.role, one.day is None)) if dated else _NOTHING


def _with_roles(tokens: Iterable[Token], role: Role) -> Iterator[tuple[Role, Token]]:
    for token in tokens:
        if token.kind in _LABELS:
            role = Role[token.kind.upper()]
        elif token.kind in _DATES:
            yield role, token


def _told(role: Role, token: Token, row: Scan, words: Words) -> _Told:
    named = {
        words.weekdays[words.fold(one.match["word"])]: one.match["word"]
        for one in row.tokens
        if one.kind == "weekday"
    }
    readings = days_of(token, row, words)
    agreeing = [day for day in readings if not named or day.isoweekday() in named]
    if not readings:
        return _NOTHING
    if not agreeing:
        return _Told(role, readings[0], Certainty.LOW, weekday=next(iter(named.values())))
    if len(agreeing) > 1:  # 03/04/2023 is two days; the reader of the page knows which
        return _Told(role, None, Certainty.LOW, tuple(agreeing))
    sure = role in {Role.PUBLISHED, Role.BARE}
    return _Told(role, agreeing[0], Certainty.HIGH if sure else Certainty.MEDIUM)
