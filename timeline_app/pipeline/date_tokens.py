"""The words of a date line: dates, times, weekdays, labels, and what stands between them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from timeline_app.tagger import language as packs
from timeline_app.tagger.language import Language
from timeline_app.tagger.patterns import NEVER, either

_OF_MAIL = "en"
_CENTURY = 100
_PIVOT = 69
_MONTHS = 12
_YEARS = range(1600, 2101)
"""In which articles are published; other figures are numbers."""
_CUES = (
    "published",
    "of_anything",
    "updated",
    "fillers",
    "bylines",
    "papers",
    "joining",
    "half_days",
    "after_four_figures",
    "ordinals",
    "month_first_zones",
    "day_first_zones",
    "asides",
    "not_published",
)
_DAY_FIRST_EVERYWHERE = frozenset({"d.m.yyyy", "d.m.yy"})
_INVISIBLE = dict.fromkeys((*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0xFEFF), " ")
_INVISIBLE |= dict.fromkeys(range(0x2066, 0x206A), " ")
_DASH_INSIDE = re.compile(r"(?<=\w)[\u2010-\u2015](?=\w)")
_ISO_CLOCK = r"(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?"
_ISO = (
    r"(?<![\w/.-])(?P<year>\d{4})([-/.])\s?(?P<month>\d\d)\2\s?(?P<day>\d\d)(?!\d|-\d{3})"
    + _ISO_CLOCK
)
_COMPACT = (
    r"(?<![\w-])(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)"
    r"(?:T?\d{4}(?:\d\d)?Z?)?(?![\w-])"
)
_IN_DIGITS = (
    r"(?<![\w/.-])(?P<first>\d{1,2})(?P<separator>[/.-])\s?(?P<second>\d{1,2})(?P=separator)\s?"
    r"(?P<year>\d{4}|\d\d)(?!\d|\.\d)"
)


@dataclass(frozen=True, slots=True)
class Words:
    """A language's patterns for date lines; ``day_first`` holds shapes such as d.m.yyyy."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    tokens: tuple[tuple[str, re.Pattern[str]], ...]
    labels: re.Pattern[str]
    published: re.Pattern[str]
    of_anything: re.Pattern[str]
    updated: re.Pattern[str]
    bylines: re.Pattern[str]
    papers: re.Pattern[str]
    joining: re.Pattern[str]
    forbidden: re.Pattern[str]
    day_first: frozenset[str]
    fold: Callable[[str], str] = str.casefold


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a date line, and what kind it is."""

    kind: str
    match: re.Match[str]

    @property
    def words(self) -> str:
        """What stands there, without the space around it."""
        return self.match[0].strip()


@dataclass(frozen=True, slots=True)
class Scan:
    """The unbroken row of tokens from a place in a line on."""

    start: int
    end: int
    tokens: tuple[Token, ...]

    def has(self, *kinds: str) -> bool:
        """Tell whether one of the tokens is of one of the kinds."""
        return any(token.kind in kinds for token in self.tokens)

    def before(self, *kinds: str) -> str:
        """Return what stands before the first token of one of the kinds."""
        ends = (token.match.start() for token in self.tokens if token.kind in kinds)
        return self._line[self.start : next(ends, self.end)]

    @property
    def words(self) -> str:
        """What stands there."""
        return self._line[self.start : self.end]

    @property
    def _line(self) -> str:
        return self.tokens[0].match.string if self.tokens else ""


@cache
def words_of(code: str | None) -> Words:
    """Return what date lines are read with in a language; without one only digits are read."""
    if code is None:
        return _digits_alone()
    language = packs.load(code)
    months, weekdays = _numbers(language, "month"), _numbers(language, "weekday_any")
    cues = {key: either(language.words(f"date_line.{key}")) for key in _CUES}
    return Words(
        months,
        weekdays,
        _tokens(either(months), either(weekdays), cues),
        labels=_pattern(rf"(?<!\w){cues['published']}\s?:"),
        published=_pattern(rf"\W*{cues['published']}(?!\w)"),
        of_anything=_pattern(rf"{cues['of_anything']}\W*$"),
        updated=_pattern(rf"\W*{cues['updated']}(?!\w)"),
        bylines=_pattern(rf"{cues['bylines']}(?!\w)"),
        papers=_pattern(rf"{_papers(language)}(?!\w)"),
        joining=_pattern(rf"(?:{cues['joining']}|{cues['fillers']}|{cues['bylines']})$"),
        forbidden=_pattern(rf"(?<!\w){cues['not_published']}(?!\w)"),
        day_first=frozenset(language.words("date_line.day_first")),
        fold=language.fold,
    )


def months_of(language: Language | None) -> Mapping[str, int]:
    """Return the names of the months with their numbers, folded."""
    return words_of(language.code).months if language else {}


def fold_in(language: Language | None) -> Callable[[str], str]:
    """Return how words of a language are folded to be looked up."""
    return str.casefold if language is None else language.fold


def _numbers(language: Language, slot: str) -> dict[str, int]:
    """Return a slot's forms with their numbers; mail prints English ones in any language."""
    both = {**packs.load(_OF_MAIL).lexicon[slot], **language.lexicon[slot]}
    return {form: int(number) for form, number in both.items()}


def _papers(language: Language) -> str:
    """Return a pattern of what papers are called; where words are joined, their last part."""
    names = language.words("date_line.papers")
    endings = either(name[1:] for name in names if name.startswith("-"))
    whole = either(name for name in names if not name.startswith("-"))
    return rf"(?:\w*{endings}|(?<!\w){whole})"


def _digits_alone() -> Words:
    never = re.compile(NEVER)
    tokens = _tokens(NEVER, NEVER, dict.fromkeys(_CUES, NEVER))
    return Words(
        {},
        {},
        tokens,
        never,
        never,
        never,
        never,
        never,
        never,
        never,
        never,
        _DAY_FIRST_EVERYWHERE,
    )


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def plain(line: str) -> str:
    """Return a line of the same length without what no reader sees and with plain hyphens."""
    return _DASH_INSIDE.sub("-", line.translate(_INVISIBLE))


def scan(line: str, start: int, words: Words) -> Scan:
    """Return the tokens from a place on, up to the first word that is none."""
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
    return Scan(start, end, tuple(tokens))


def _give_back_fillers(tokens: list[Token]) -> None:
    """Drop the small words at the end: they begin the sentence that follows."""
    while any(token.kind == "filler" for token in tokens[-2:]):
        tokens.pop()


def _token_at(line: str, position: int, words: Words) -> Token | None:
    for kind, pattern in words.tokens:
        match = pattern.match(line, position)
        if match:
            return Token(kind, match)
    return None


def days_of(token: Token, row: Scan, words: Words) -> tuple[date, ...]:
    """Return the days that a date's digits allow, the likeliest first."""
    fields = token.match.groupdict()
    year = _year(fields["year"] or "")
    if fields.get("month"):
        name = words.fold(fields["month"] or "")
        orders = [(words.months.get(name) or int(name), int(fields["day"] or 0))]
    else:
        orders = _orders(fields, row, words)
    return tuple(_days(year, orders))


def _orders(fields: Mapping[str, str | None], row: Scan, words: Words) -> list[tuple[int, int]]:
    """Return how the digits may be read as month and day."""
    first, second = int(fields["first"] or 0), int(fields["second"] or 0)
    separator = fields["separator"]
    shape = f"d{separator}m{separator}{'y' * len(fields['year'] or '')}"
    day_first = shape in words.day_first or row.has("day_first")
    orders = [(first, second), (second, first)]
    if day_first:
        orders.reverse()
    if day_first or row.has("month_first"):
        orders = [order for order in orders if order[0] <= _MONTHS][:1]
    return orders


def _days(year: int, orders: Iterable[tuple[int, int]]) -> Iterator[date]:
    seen = set()
    for month, day in orders if year in _YEARS else ():
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found not in seen:
            yield found
        seen.add(found)


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - two digits leave the century open
        return year
    return year + (19 if year >= _PIVOT else 20) * _CENTURY


def _tokens(
    month_names: str, weekday: str, cues: Mapping[str, str]
) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the kinds of token with their patterns, in the order in which they are tried."""
    month = rf"(?<!\w)(?P<month>{month_names})(?!\w)\.?"
    day = rf"(?<!\d)(?P<day>\d{{1,2}})(?:{cues['ordinals']})?(?!\w)"
    full_year = r"\d{4}(?!\d(?!\d?:\d\d))|(?<=['’])\d\d(?!\w)"
    hyphened = rf"(?P<year>{full_year}|(?<=-)\d\d(?!\w))"
    half = rf"(?:\s?{cues['half_days']}(?!\w)\.?)"
    zone = rf"(?:GMT|UTC)[+-]\d{{1,2}}(?::?\s?\d{{1,2}})?(?!\w)|[+-]\d\d:?\d\d(?!\w|{half})"
    zones = rf"{zone}|{cues['month_first_zones']}|{cues['day_first_zones']}"
    military = rf"\d{{4}}(?=\s?{cues['after_four_figures']})"
    clock = (
        rf"\d{{1,2}}[:.]\s?\d\d(?!\d)(?::\d\d)?{half}?|\d{{1,2}}h\d\d(?!\w)|"
        rf"\d{{1,2}}{half}|{military}"
    )
    aside = rf"\((?!{weekday}\.?\))[^()\d]{{1,30}}\)"
    patterns = (
        ("iso", _ISO),
        ("iso", _COMPACT),
        ("whole", rf"{day}(?:\s{cues['fillers']})?[\s.,/-]*{month}[\s.,/-]*['’]?{hyphened}"),
        ("whole", rf"(?<!\w)(?P<day>\d{{1,2}})(?P<month>{month_names})(?P<year>\d{{4}})(?!\d)"),
        ("whole", rf"{month}[\s.-]*{day}\s?,?[\s.-]*['’]?(?P<year>{full_year})(?!:)"),
        ("whole", rf"{month}-{day}-(?P<year>\d\d)(?!\w)"),
        (
            "whole",
            rf"{month}\s{{1,2}}{day},?\s(?:{clock})(?:\s(?:{zones}))?\s(?P<year>\d{{4}})(?!\w)",
        ),
        ("whole", _IN_DIGITS),
        (
            "aside",
            rf"(?:\d{{1,6}}[\s-]?)?{cues['asides']}(?:[\s:#.]{{0,3}}[A-Z]?\d{{1,6}})?(?!\w)",
        ),
        ("partial", rf"{month}[\s.-]*{day}(?!\d)|{_renamed(day)}\s*{_renamed(month)}"),
        ("clock", rf"T?(?:{clock})"),
        ("month_first", rf"{cues['month_first_zones']}(?!\w)"),
        ("day_first", rf"{zone}|{cues['day_first_zones']}(?!\w)"),
        ("weekday", rf"(?P<word>{weekday})(?!\w)\.?"),
        ("published", rf"{cues['published']}(?![^\W\d])"),
        ("updated", rf"{cues['updated']}(?![^\W\d])"),
        ("filler", rf"{cues['fillers']}(?!\w)"),
        ("aside", rf"{aside}|\s?/[^/\d]{{1,30}}/(?=[\s.])"),
        (
            "separator",
            rf"(?:[\s|,;:)\[\]–—\-/@•·.*_#]|\((?!(?!{weekday}\.?\))[^()\d]{{1,30}}\)))+",
        ),
    )
    return tuple((kind, re.compile(source, re.IGNORECASE)) for kind, source in patterns)


def _renamed(source: str) -> str:
    """Return a pattern without its group's name, which may stand only once."""
    return re.sub(r"\?P<\w+>", "?:", source)
