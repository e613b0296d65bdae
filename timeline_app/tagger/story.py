"""Where in time a text has come to while it tells a story, for what counts from there."""

import re
from dataclasses import replace
from datetime import date

from timeline_app.model.timex import AnchorKind, Timex, TimexType
from timeline_app.tagger.language import Language
from timeline_app.tagger.reading import Direction

_CALENDAR = re.compile(r"\d{4}(?!\d)")
_BARE_YEAR = len("2024")
_LOOK_BACK = 40
_RECENT_YEARS = 1
_FARTHEST = 2000
_PARAGRAPHS = 2
"""How many line breaks may lie between an expression and what counts from it."""


class Story:
    """The calendar expression that a story has come to.

    What dates a report ("police said on Friday") does not move it.
    """

    def __init__(self, dct: date | None, text: str, language: Language) -> None:
        self._dct = dct
        self._text = text
        self._reporting = frozenset(language.words("reporting.verbs"))
        self._fillers = frozenset(language.words("reporting.fillers"))
        self._at: Timex | None = None
        self.is_news = False
        """Whether some expression was counted from the publication date."""

    def tell(self, timex: Timex) -> None:
        """Take note of an expression, in reading order."""
        if timex.anchor.kind == AnchorKind.DCT:
            self.is_news = True
        if timex.type not in {TimexType.DATE, TimexType.TIME}:
            return
        value = timex.value.rpartition("/")[2]
        if _CALENDAR.match(value) and (self._at is None or not self._dates_saying(timex)):
            self._at = replace(timex, value=value)

    def at(self, offset: int) -> Timex | None:
        """Return what the story has come to before an offset: here or a paragraph before."""
        at = self._at
        if (
            at is None
            or offset - at.span.end > _FARTHEST
            or self._breaks(at, offset) > _PARAGRAPHS
        ):
            return None
        return at

    def frame(self, offset: int, direction: Direction) -> Timex | None:
        """Return the expression whose year a date without one has, where a story is told.

        That is one years before the publication. Where some date was already counted from that
        a bare year rather gives the background of news than the time of a story.
        """
        at = self.at(offset)
        if at is None or direction == Direction.FUTURE:
            return None
        if self._dct and int(at.value[:4]) >= self._dct.year - _RECENT_YEARS:
            return None
        if self.is_news and (len(at.value) == _BARE_YEAR or self._breaks(at, offset)):
            return None
        return at

    def _breaks(self, timex: Timex, offset: int) -> int:
        return self._text.count("\n", timex.span.end, offset)

    def _dates_saying(self, timex: Timex) -> bool:
        start = timex.span.start
        words = self._text[max(0, start - _LOOK_BACK) : start].casefold().split()
        while words and words[-1].strip(",") in self._fillers:
            words.pop()
        return bool(words) and words[-1].strip(",") in self._reporting
