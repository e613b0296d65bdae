"""What a document has told of so far, for the expressions that count from it."""

import re
from datetime import date
from types import MappingProxyType

from timeline_app.model.timex import AnchorKind, Timex, TimexType
from timeline_app.tagger.direction import sentence_ends
from timeline_app.tagger.language import Language
from timeline_app.tagger.quotes import is_quoted
from timeline_app.tagger.reading import Context, Direction
from timeline_app.tagger.story import Genre, Story

_NEXT = 2
"""How many line breaks may lie between a paragraph and the next."""
_LONGEST_SENTENCE = 400
_SEVERAL_MONTHS = re.compile(r"P\d{1,2}[MQW]|P1Y")
_YEAR = re.compile(r"\d{4}")
_NAMES_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!/)")


class Document:
    """The calendar expressions of a document up to where it has been read."""

    def __init__(self, dct: date | None, text: str, language: Language, genre: Genre) -> None:
        self._dct = dct
        self._today = dct.isoformat() if dct else None
        self._text = text
        self._language = language
        self._previous: Timex | None = None
        self._quarter: Timex | None = None
        self._compared: Timex | None = None
        self._reported = False
        self._lead: Timex | None = None
        self._last: Timex | None = None
        self._last_past: Timex | None = None
        self._ancient: Timex | None = None
        self._named: dict[str, Timex] = {}
        self._story = Story(dct, text, language, genre)

    def context_at(self, offset: int, direction: Direction) -> Context:
        """Return what an expression that begins at an offset may be counted from."""
        frame = self._story.frame(offset, direction)
        return Context(
            self._today_at(offset),
            None if self._story.turns(offset) else self._previous,
            self._quarter,
            direction,
            told=self._told_before(offset, direction),
            compared=self._compared,
            reported=self._reported,
            beside=self._beside(offset),
            at=self._story.at(offset),
            frame=frame,
            is_news=self._story.is_news,
            is_history=self._story.is_history,
            is_sure=self._story.is_sure(frame, offset),
            ancient=self._ancient if self._story.is_history else None,
            named=MappingProxyType(self._named),
        )

    def _today_at(self, offset: int) -> date | None:
        """Return what "today" is: in what a history quotes, the day told of in its paragraph."""
        at = self._story.at(offset) if self._story.is_history else None
        if at is None or self._dct is None or not is_quoted(self._text, offset):
            return self._dct
        if self._text.find("\n", at.span.end, offset) >= 0:
            return self._dct
        day = _NAMES_DAY.match(at.value)
        return date.fromisoformat(day[0]) if day else self._dct

    def tell(self, timex: Timex, *, reported: bool = False) -> None:
        """Take note of an expression, in reading order.

        Args:
            timex: the expression.
            reported: whether it is a number of months that a report is about.
        """
        if reported and _SEVERAL_MONTHS.fullmatch(timex.value):
            self._compared, self._reported = None, True
        self._story.tell(timex)
        self._tell_era(timex)
        for one in timex.parts or (timex,):
            if one.anchor.kind == AnchorKind.NONE and _NAMES_DAY.match(one.value):
                self._named[one.value[len("2024-") : len("2024-03-08")]] = one
        if timex.type not in {TimexType.DATE, TimexType.TIME} or not timex.value[0].isdigit():
            return
        self._previous = timex
        if "-Q" in timex.value:
            self._quarter = self._compared = timex
            self._reported = True
        if _NAMES_DAY.match(timex.value):
            self._tell_day(timex)

    def _tell_era(self, timex: Timex) -> None:
        if timex.value.startswith("BC"):
            self._ancient = timex
        elif _YEAR.match(timex.value) and timex.anchor.kind != AnchorKind.DCT:
            self._ancient = None

    def _tell_day(self, timex: Timex) -> None:
        self._last = timex
        if self._today is None or timex.value[:10] <= self._today:
            self._last_past = timex
            if self._lead is None and timex.anchor.kind == AnchorKind.DCT:
                self._lead = timex

    def _beside(self, offset: int) -> Timex | None:
        """Return what stands before in the same sentence."""
        previous = self._previous
        if previous is None or offset - previous.span.end > _LONGEST_SENTENCE:
            return None
        between = self._text[previous.span.end : offset]
        return None if any(sentence_ends(between, self._language)) else previous

    def _goes_on(self, offset: int, direction: Direction) -> bool:
        """Tell whether the latest day may be meant, in its sentence or, if ahead, in the next."""
        if self._last is None or direction == Direction.PAST:
            return False
        if offset - self._last.span.end > 2 * _LONGEST_SENTENCE:
            return False
        between = self._text[self._last.span.end : offset]
        ends = sum(1 for _ in sentence_ends(between, self._language))
        return ends <= (direction == Direction.FUTURE)

    def _told_before(self, offset: int, direction: Direction) -> Timex | None:
        """Return what names the day told of: in the same paragraph, else the lead's.

        Only what lies ahead happens on a day that does. Where nothing counts from the
        publication a story goes on with its day in the next paragraph.
        """
        if self._story.is_history and self._last:
            return self._last
        last = self._last if self._goes_on(offset, direction) else self._last_past
        breaks = self._text.count("\n", last.span.end, offset) if last else 0
        return last if not breaks or (breaks <= _NEXT and not self._lead) else self._lead
