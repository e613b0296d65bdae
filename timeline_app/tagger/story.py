"""Where in time a text has come to while it tells a story, for what counts from there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from timeline_app.model.timex import AnchorKind, Timex, TimexType
from timeline_app.tagger.direction import direction_of
from timeline_app.tagger.language import Language
from timeline_app.tagger.quotes import is_quoted
from timeline_app.tagger.reading import Direction, Operation, year_in
from timeline_app.tagger.recogniser import Recognised

_CLAUSE_END = re.compile(r"[.,;:!?\n]")
_YEAR = re.compile(r"\d{4}")
_CALENDAR = re.compile(r"\d{4}(?!\d)")
_LOOK_BACK = 40
_TURN = 160
_RECENT_YEARS = 1
_FARTHEST = 2000
_PARAGRAPHS = 2
"""How many line breaks may lie between an expression and what counts from it."""
_BESIDE = 6
"""How many characters may lie between a year and a day of it: ", on " and the like."""
_ENDS = frozenset(".!?;:\n")
_FAR_YEARS = 2
_LEAST_FAR = 2
_FAR_PER_DEICTIC = 5
DEICTIC = frozenset(
    ("ago", "ahead", "day_offset", "shifted_unit", "weekday", "weekday_of_week", "weekend")
)
"""Productions that count from the publication date."""


class Genre(StrEnum):
    """What a text tells of: years gone by, the days of its publication, or that is open."""

    HISTORY = "history"
    NEWS = "news"
    OPEN = "open"


def genre_of(
    recognised: Sequence[Recognised], text: str, dct: date | None, language: Language
) -> Genre:
    """Return what a text tells of, by its expressions.

    A history writes out years that lie away from its own, more of them than of its own, and
    seldom counts from its own day; what it quotes may count from another. A day without a year
    that is yet to come counts from its own. Where its day is unknown, one expression that counts
    from it is enough to make a text news.
    """
    years = [year for one in recognised for year in _years(one)]
    deictic = sum(
        (language.rules[one.rule].production in DEICTIC or _is_ahead(one, text, language))
        and not is_quoted(text, one.span.start)
        for one in recognised
    )
    if dct is None:
        return Genre.NEWS if deictic or len(years) < _LEAST_FAR else Genre.HISTORY
    far = sum(abs(year - dct.year) >= _FAR_YEARS for year in years)
    if far >= max(_LEAST_FAR, _FAR_PER_DEICTIC * deictic) and far > len(years) - far:
        return Genre.HISTORY
    return Genre.NEWS if deictic else Genre.OPEN


def _is_ahead(expression: Recognised, text: str, language: Language) -> bool:
    """Tell a day without a year that a verb in the future dates: "will open on 20 March"."""
    parts = (expression, *(part for _, part in expression.parts))
    if not any(_is_day_without_year(part, language) for part in parts):
        return False
    return direction_of(expression, text, language) == Direction.FUTURE


def _is_day_without_year(expression: Recognised, language: Language) -> bool:
    captures = dict(expression.captures)
    is_date = language.rules[expression.rule].production == "calendar_date"
    return is_date and "day" in captures and year_in(captures) is None


def _years(expression: Recognised) -> Iterator[int]:
    captures = dict(expression.captures)
    if "era" in captures and "year" in captures:
        yield -int("".join(filter(str.isdigit, captures["year"])))
    else:
        year = year_in(captures)
        if year is not None:
            yield year
    for _, part in expression.parts:
        yield from _years(part)


def _steps_back(timex: Timex) -> bool:
    """Tell whether an expression was counted back from where a story has come to."""
    return timex.anchor.kind == AnchorKind.PREVIOUS and any(
        step.operation == Operation.COUNTED and step.operand.startswith("-")
        for step in timex.steps
    )


class Story:
    """The calendar expression that a story has come to.

    What dates a report ("police said on Friday") does not move it.
    """

    def __init__(self, dct: date | None, text: str, language: Language, genre: Genre) -> None:
        self._dct = dct
        self._text = text
        self._reporting = frozenset(language.words("reporting.verbs"))
        self._fillers = frozenset(language.words("reporting.fillers"))
        self._had = frozenset(language.words("verbs.had"))
        self._until = frozenset(language.words("relations.until"))
        self._since = frozenset(language.words("relations.since"))
        self._day_of = (
            language.pattern("relations.day_of") if language.words("relations.day_of") else None
        )
        self._latest: Timex | None = None
        self._is_unclear = False
        self._at: Timex | None = None
        """The same but for what a history counts from its publication."""
        self._ended: Timex | None = None
        """What something lasted until, where a history goes on in its next paragraph."""
        self.is_history = genre is Genre.HISTORY
        self.is_news = genre is Genre.NEWS
        """Whether the text counts from its publication, as a whole or so far."""

    def tell(self, timex: Timex) -> None:
        """Take note of an expression, in reading order."""
        if timex.anchor.kind == AnchorKind.DCT and not self.is_history:
            self.is_news = True
        if timex.type not in {TimexType.DATE, TimexType.TIME} or timex.alternatives:
            return
        quoted = timex.anchor.kind == AnchorKind.DCT and is_quoted(self._text, timex.span.start)
        if self.is_history and quoted:
            return
        value = timex.value.rpartition("/")[2]
        if not _CALENDAR.match(value) or _steps_back(timex):
            return
        self._ended = None
        words = self._words_before(timex)
        lasts = any(" ".join(words[-count:]) in self._since for count in (1, 2))
        if lasts and not self.is_history:
            return
        if self._latest and words and words[-1] in self._until:
            self._ended = replace(timex, value=value)
        elif self._latest is None or not self._reports(words):
            self._come_to(replace(timex, value=value))

    def _come_to(self, timex: Timex) -> None:
        self._is_unclear = self._latest is not None and self._looks_back(timex)
        self._latest = timex
        if not self.is_history or timex.anchor.kind != AnchorKind.DCT:
            self._at = self._latest

    def at(self, offset: int) -> Timex | None:
        """Return what the story has come to before an offset: here or a paragraph before.

        In a history that may lie farther back. After a look back ("it had closed on 3 May") it
        is unclear whether the story goes on from there.
        """
        return None if self._is_unclear or self.turns(offset) else self._near(self._latest, offset)

    def turns(self, offset: int) -> bool:
        """Tell whether the story has turned to another day that it does not name again.

        "On the day of his arrest he lost his post. Three months later …"
        """
        if self._latest is None or self._day_of is None:
            return False
        first = max(self._latest.span.end, offset - _TURN)
        return self._day_of.search(self._text, first, offset) is not None

    def _looks_back(self, timex: Timex) -> bool:
        """Tell whether a past perfect leads up to an expression, in the same clause."""
        start = timex.span.start
        before = _CLAUSE_END.split(self._text[max(0, start - _LOOK_BACK) : start])[-1]
        return not self._had.isdisjoint(before.casefold().split())

    def _near(self, at: Timex | None, offset: int) -> Timex | None:
        if self.is_history and self._ended and self._breaks(self._ended, offset):
            return self._ended
        if at is None or self.is_history:
            return at
        far = offset - at.span.end > _FARTHEST or self._breaks(at, offset) > _PARAGRAPHS
        return None if far else at

    def frame(self, offset: int, direction: Direction) -> Timex | None:
        """Return the expression whose year a date without one has, where a story is told.

        That is one years before the publication, and in news one of the same paragraph.
        """
        at = self._near(self._at, offset)
        if at is None or self.is_history:
            return at
        if direction == Direction.FUTURE and self._dct:
            return None
        if self._dct and int(at.value[:4]) >= self._dct.year - _RECENT_YEARS:
            return None
        if at.anchor.kind == AnchorKind.DCT and _YEAR.fullmatch(at.value):
            return None  # "two years ago" looks back from today
        if self.is_news and self._breaks(at, offset):
            return None
        return at

    def is_sure(self, at: Timex | None, offset: int) -> bool:
        """Tell whether its year is the one meant: in a history, or beside it ("In 1969, on")."""
        if at is None or self.is_history:
            return at is not None
        between = self._text[at.span.end : offset]
        return len(between) <= _BESIDE and not _ENDS.intersection(between)

    def _breaks(self, timex: Timex, offset: int) -> int:
        return self._text.count("\n", timex.span.end, offset)

    def _words_before(self, timex: Timex) -> list[str]:
        start = timex.span.start
        return self._text[max(0, start - _LOOK_BACK) : start].casefold().split()

    def _reports(self, words: list[str]) -> bool:
        """Tell whether words before an expression make it the day of a report."""
        while words and words[-1].strip(",") in self._fillers:
            words.pop()
        return bool(words) and words[-1].strip(",") in self._reporting
