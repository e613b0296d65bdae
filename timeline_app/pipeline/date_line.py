"""Reads the line that says when an article was published, in its many shapes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache
from itertools import islice

from timeline_app.model.article import Certainty
from timeline_app.tagger import language as packs
from timeline_app.tagger.language import Language
from timeline_app.tagger.patterns import NEVER, either

_LOOK_AT_CHARACTERS = 200
_PREFIX_WORDS = 5
_SUFFIX_WORDS = 3
_GLUED_WORDS = 4
_CENTURY = 100
_PIVOT = 69
_CUES = (
    "published",
    "updated",
    "fillers",
    "bylines",
    "half_days",
    "after_four_figures",
    "ordinals",
    "month_first_zones",
    "day_first_zones",
    "not_published",
)
_ISO_CLOCK = r"(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?"
_IN_DIGITS = (
    r"(?<!\d)(?P<first>\d{1,2})(?P<separator>[/.-])(?P<second>\d{1,2})(?P=separator)"
    r"(?P<year>\d{4}|\d\d)(?!\d)"
)


class Role(IntEnum):
    """What a line says its date is; the smaller is the better publication date."""

    PUBLISHED = 0
    BARE = 1
    UPDATED = 2
    NONE = 3
    """The line has a time but no whole date."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """A date line: its day if it names a whole one, and where its words begin and end.

    ``end`` lies before the end of the line when the article's first sentence follows in it,
    ``start`` after its beginning when other words go before.
    """

    day: date | None
    role: Role
    certainty: Certainty
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Words:
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    tokens: tuple[tuple[str, re.Pattern[str]], ...]
    labels: re.Pattern[str]
    bylines: re.Pattern[str]
    forbidden: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    match: re.Match[str]


@dataclass(frozen=True, slots=True)
class _Scan:
    start: int
    end: int
    tokens: tuple[_Token, ...]

    def has(self, *kinds: str) -> bool:
        return any(token.kind in kinds for token in self.tokens)


def read_date_line(line: str, language: Language | None) -> DateLine | None:
    """Return what a line says as a date line, or nothing if it is an ordinary line.

    Without a language only dates in digits are understood.
    """
    words = _words_of(language.code) if language else _digits_alone()
    head = line[:_LOOK_AT_CHARACTERS]
    if words.forbidden.search(head):
        return None
    for start in islice(_starts(head), _PREFIX_WORDS):
        scan = _scan(head, start, words)
        if scan.has("whole", "iso") or (start == 0 and _is_bare_time(scan)):
            return _judged(line, scan, words)
    return _at_the_end(line, words)


def _at_the_end(line: str, words: _Words) -> DateLine | None:
    """Return the date that follows a label, as in "Published: …", after other words."""
    for label in words.labels.finditer(line, max(0, len(line) - _LOOK_AT_CHARACTERS)):
        scan = _scan(line, label.start(), words)
        if scan.end == len(line) and scan.has("whole", "iso"):
            return DateLine(*_best(scan, words), scan.start, len(line.rstrip()))
    return None


def _starts(line: str) -> Iterator[int]:
    return (match.start() for match in re.finditer(r"\S+", line))


def _scan(line: str, start: int, words: _Words) -> _Scan:
    tokens = []
    position = start
    while position < len(line):
        token = _token_at(line, position, words)
        if token is None:
            break
        tokens.append(token)
        position = token.match.end()
    if position < len(line):
        _give_back_fillers(tokens)
    end = tokens[-1].match.end() if tokens else start
    return _Scan(start, end, tuple(tokens))


def _give_back_fillers(tokens: list[_Token]) -> None:
    """Drop the small words at the end: they begin the sentence that follows."""
    while any(token.kind == "filler" for token in tokens[-2:]):
        tokens.pop()


def _token_at(line: str, position: int, words: _Words) -> _Token | None:
    for kind, pattern in words.tokens:
        match = pattern.match(line, position)
        if match:
            return _Token(kind, match)
    return None


def _is_bare_time(scan: _Scan) -> bool:
    return scan.has("clock", "partial") and scan.has("published", "updated", "clock", "weekday")


def _judged(line: str, scan: _Scan, words: _Words) -> DateLine | None:
    rest = line[scan.end :].strip()
    if not _fits_before(line[: scan.start], scan, words):
        return None
    if rest and not _is_aside(rest, scan):
        if not _starts_an_article(rest, scan):
            return None
        end = line.rindex(rest)
    else:
        end = len(line.rstrip())
    day, role, certainty = _best(scan, words)
    if certainty == Certainty.HIGH and _is_nothing_but_a_date(line, scan):
        certainty = Certainty.MEDIUM  # "4 July 1776" may be what the article is about
    return DateLine(day, role, certainty, _first(line), end)


def _is_nothing_but_a_date(line: str, scan: _Scan) -> bool:
    """Tell whether no label, weekday, time or name beside the date speaks for a date line."""
    outside = line[: scan.start] + line[scan.end :]
    clocked = any(token.kind == "iso" and ":" in token.match[0] for token in scan.tokens)
    named = scan.has("published", "updated", "weekday", "clock", "partial", "aside")
    return not (outside.strip() or clocked or named)


def _first(line: str) -> int:
    return len(line) - len(line.lstrip())


def _fits_before(prefix: str, scan: _Scan, words: _Words) -> bool:
    """Tell whether what stands before the date is an agency, a place or an author."""
    names = prefix.split()
    if not names or words.bylines.match(prefix.strip()):
        return True
    if scan.tokens[0].kind in {"published", "updated"} and prefix.rstrip().endswith((",", "|")):
        return True
    if not all(name[0].isupper() or not name[0].isalnum() for name in names):
        return False
    return names[0].isupper() or (len(names) <= _SUFFIX_WORDS and scan.has("clock"))


def _is_aside(rest: str, scan: _Scan) -> bool:
    names = rest.split()
    if len(names) > _SUFFIX_WORDS or rest.endswith("."):
        return False
    return rest.upper() == rest or (scan.has("published", "updated") and not rest[0].islower())


def _starts_an_article(rest: str, scan: _Scan) -> bool:
    last = scan.tokens[-1].match[0]
    if len(rest.split()) < _GLUED_WORDS or rest[0].islower() or last.strip() in {",", ":"}:
        return False
    dashed = set(last.strip()) <= set("-–— )") and (scan.start > 0 or ")" in last)
    return scan.has("published", "updated", "iso") or (bool(last.strip()) and dashed)


def _best(scan: _Scan, words: _Words) -> tuple[date | None, Role, Certainty]:
    """Return the line's best day: the published one, else the first without a word."""
    found = [
        (role, day, certainty)
        for role, token in _with_roles(scan.tokens)
        for day, certainty in [_day_of(token, scan, words)]
        if day
    ]
    if not found:
        return None, Role.NONE, Certainty.LOW
    role, day, certainty = min(found, key=lambda item: item[0])
    return day, role, _lowered(certainty, role)


def _lowered(certainty: Certainty, role: Role) -> Certainty:
    return Certainty.MEDIUM if (certainty, role) == (Certainty.HIGH, Role.UPDATED) else certainty


def _with_roles(tokens: Iterable[_Token]) -> Iterator[tuple[Role, _Token]]:
    role = Role.BARE
    for token in tokens:
        if token.kind in {"published", "updated"}:
            role = Role[token.kind.upper()]
        elif token.kind in {"whole", "iso"}:
            yield role, token


def _day_of(token: _Token, scan: _Scan, words: _Words) -> tuple[date | None, Certainty]:
    weekdays = {
        words.weekdays[item.match["word"].casefold()]
        for item in scan.tokens
        if item.kind == "weekday"
    }
    readings = tuple(_readings(token.match.groupdict(), scan, words))
    agreeing = [day for day in readings if not weekdays or day.isoweekday() in weekdays]
    if not readings:
        return None, Certainty.LOW
    if not agreeing:
        return readings[0], Certainty.LOW
    if len(set(agreeing)) > 1:  # 03/04/2023 is two days; the reader of the page knows which
        return None, Certainty.LOW
    return agreeing[0], Certainty.HIGH


def _readings(fields: Mapping[str, str | None], scan: _Scan, words: _Words) -> Iterator[date]:
    """Yield the days that a date's digits allow, the likeliest first."""
    year = _year(fields["year"] or "")
    if fields.get("month"):
        name = (fields["month"] or "").casefold()
        orders = [(words.months.get(name) or int(name), int(fields["day"] or 0))]
    else:
        first, second = int(fields["first"] or 0), int(fields["second"] or 0)
        orders = [(first, second), (second, first)]
        if fields["separator"] == "." or scan.has("day_first"):
            orders.reverse()
        if fields["separator"] == "." or scan.has("day_first", "month_first"):
            orders = [order for order in orders if order[0] <= 12][:1]  # noqa: PLR2004 - months
    for month, day in orders:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - two digits leave the century open
        return year
    return year + (19 if year >= _PIVOT else 20) * _CENTURY


@cache
def _words_of(code: str) -> _Words:
    language = packs.load(code)
    months = {form: int(number) for form, number in language.lexicon["month"].items()}
    weekdays = {form: int(number) for form, number in language.lexicon["weekday_any"].items()}
    cues = {key: either(language.words(f"date_line.{key}")) for key in _CUES}
    return _Words(
        months,
        weekdays,
        _tokens(either(months), either(weekdays), cues),
        re.compile(rf"(?<!\w){cues['published']}\s?:", re.IGNORECASE),
        re.compile(rf"{cues['bylines']}(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w){cues['not_published']}(?!\w)", re.IGNORECASE),
    )


@cache
def _digits_alone() -> _Words:
    never = re.compile(NEVER)
    return _Words({}, {}, _tokens(NEVER, NEVER, dict.fromkeys(_CUES, NEVER)), never, never, never)


def _tokens(
    month: str, weekday: str, cues: Mapping[str, str]
) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the kinds of token with their patterns, in the order in which they are tried."""
    month = rf"(?<!\w)(?P<month>{month})(?!\w)\.?"
    day = rf"(?<!\d)(?P<day>\d{{1,2}})(?:{cues['ordinals']})?(?!\w)"
    year = r"(?P<year>\d{4}(?!\d)|(?<=-)\d\d(?!\w)|(?<=['’])\d\d(?!\w))"
    half = rf"(?:\s?{cues['half_days']}(?!\w)\.?)"
    zone = rf"(?:GMT|UTC)[+-]\d{{1,2}}(?::?\s?\d{{1,2}})?(?!\w)|[+-]\d\d:?\d\d(?!\w|{half})"
    military = rf"\d{{4}}(?=\s?{cues['after_four_figures']})"
    clock = rf"\d{{1,2}}[:.]\s?\d\d(?!\d)(?::\d\d)?{half}?|\d{{1,2}}{half}|{military}"
    patterns = (
        ("iso", rf"(?P<year>\d{{4}})([-/.])(?P<month>\d\d)\2(?P<day>\d\d)(?!\d){_ISO_CLOCK}"),
        ("whole", rf"{day}(?:\s{cues['fillers']})?[\s./-]*{month}[\s.,/-]*['’]?{year}"),
        ("whole", rf"{month}[\s.-]*{day},?[\s.-]*['’]?{year}(?!:)"),
        ("whole", _IN_DIGITS),
        ("partial", rf"{month}[\s.-]*{day}(?!\d)|{_renamed(day)}\s*{_renamed(month)}"),
        ("clock", rf"T?(?:{clock})"),
        ("month_first", rf"{cues['month_first_zones']}(?!\w)"),
        ("day_first", rf"{zone}|{cues['day_first_zones']}(?!\w)"),
        ("weekday", rf"(?P<word>{weekday})(?!\w)\.?"),
        ("published", rf"{cues['published']}(?!\w)"),
        ("updated", rf"{cues['updated']}(?!\w)"),
        ("filler", rf"{cues['fillers']}(?!\w)"),
        ("aside", r"\([^()\d]{1,30}\)"),
        ("separator", r"(?:[\s|,;:)\[\]–—\-/@•·.*_#]|\((?![^()\d]{1,30}\)))+"),
    )
    return tuple((kind, re.compile(source, re.IGNORECASE)) for kind, source in patterns)


def _renamed(source: str) -> str:
    """Return a pattern without its group's name, which may stand only once."""
    return re.sub(r"\?P<\w+>", "?:", source)
