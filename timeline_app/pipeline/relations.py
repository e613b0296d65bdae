"""Reads how an event relates to a date from the word before it: since, until, by and others."""

import re
from dataclasses import replace
from functools import cache

from timeline_app.model.article import TextSpan
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan
from timeline_app.pipeline.times import whole_day
from timeline_app.pipeline.words import words_of
from timeline_app.tagger.language import Language

_LOOK_BACK = 40
_REACH = 300
_AMOUNT = re.compile(r"\S*\d\S*\s+(?:[^\W\d]+\s+){0,2}$")
_RELATIONS = ("since", "until", "before", "after", "by", "from")
_BOUNDS = ("by", "from")
_SAME_DAY = frozenset({"before", "after", "by"})


class Relations:
    """A language's words for how something stands to a date."""

    def __init__(self, language: Language) -> None:
        fillers = language.pattern("relations.fillers").pattern
        self._fillers = re.compile(rf"(?:{fillers}\s{{1,9}}){{1,3}}$", re.IGNORECASE)
        names = (
            *_RELATIONS,
            *(f"{name}_behind" for name in _RELATIONS),
            "comparing",
            "of",
            "dating_of",
            "of_things",
            "of_things_behind",
        )
        self._counted = frozenset(language.words("relations.counted"))
        self._counted_endings = language.words("relations.counted_endings")
        self._patterns = {name: language.pattern(f"relations.{name}") for name in names}
        self._last_words = {
            name: tuple(words.split()[-1].lower() for words in language.words(f"relations.{name}"))
            for name in names
        }
        self._before: tuple[str, int, str, str] = ("", 0, "", "")

    def beside(self, text: str, span: TextSpan) -> str:
        """Return which relation stands right before a date or right behind it, or nothing."""
        start, end = span.start, span.end
        before = next((name for name in _RELATIONS if self._ends(text, start, name)), "")
        return before or next((name for name in _RELATIONS if self._begins(text, end, name)), "")

    def compares(self, text: str, start: int) -> bool:
        """Tell whether what begins here is only compared to: "up from 2008", "from 5% in May"."""
        if any(self._ends(text, start, bound) for bound in _BOUNDS):
            return False  # "no later than Friday"
        if self._ends(text, start, "comparing"):
            return True
        amount = _AMOUNT.search(text, max(0, start - _LOOK_BACK), start)
        return amount is not None and self._ends(text, amount.start(), "comparing")

    def counts_since(self, text: str, sentence: TextSpan, start: int) -> bool:
        """Tell whether a date only says from when on something is counted.

        "Its first loss since 1992" is no state that has lasted from 1992 on.
        """
        if not self._ends(text, start, "since"):
            return False
        return any(
            word.lower in self._counted
            or bool(self._counted_endings and word.lower.endswith(self._counted_endings))
            for word in words_of(text, TextSpan(max(sentence.start, start - _REACH), start))
        )

    def describes(self, text: str, start: int) -> bool:
        """Tell whether what begins here says of when the thing before it is: "stars of 1950"."""
        return self._ends(text, start, "of") and not self._ends(text, start, "dating_of")

    def tells_age(self, text: str, span: TextSpan) -> bool:
        """Tell whether a time says how old a thing is: "a temple dating from 300 BC"."""
        return self._ends(text, span.start, "of_things") or self._begins(
            text, span.end, "of_things"
        )

    def _begins(self, text: str, end: int, relation: str) -> bool:
        """Tell whether one of a relation's words comes right behind."""
        words = self._patterns[f"{relation}_behind"]
        return text[end : end + 1].isspace() and words.match(text, end + 1) is not None

    def _ends(self, text: str, start: int, relation: str) -> bool:
        """Tell whether one of a relation's words, and perhaps fillers, come right before."""
        before, lower = self._before_place(text, start)
        if not lower.endswith(self._last_words[relation]):
            return False
        return any(m.end() == len(before) for m in self._patterns[relation].finditer(before))

    def _before_place(self, text: str, start: int) -> tuple[str, str]:
        """Return what stands before a place but for fillers, also in lower case."""
        if self._before[:2] != (text, start):
            before = text[max(0, start - _LOOK_BACK) : start]
            before = self._fillers.sub("", before).rstrip()
            self._before = (text, start, before, before.lower())
        return self._before[2:]


@cache  # as large as the languages are many
def relations_of(language: Language) -> Relations:
    """Return a language's words for how something stands to a date."""
    return Relations(language)


def related(time: TimeSpan, relation: str) -> TimeSpan:
    """Return what stands in a relation to a time: before it, after it, from it on.

    What happened before or after a time of day happened on that day.
    """
    return _on_its_day(time, relation) or _anywhere(time, relation)


def _anywhere(time: TimeSpan, relation: str) -> TimeSpan:
    match relation:
        case "since":
            return replace(time, end=None, kind=TimeKind.SINCE)
        case "until":
            return replace(time, start=None, kind=TimeKind.UNTIL)
        case "before":
            return replace(time, start=None, end=time.start, kind=TimeKind.BEFORE)
        case "by":
            return replace(time, start=None, kind=TimeKind.BEFORE)
        case "after" | "from":
            start = time.end if relation == "after" else time.start
            return replace(time, start=start, end=None, kind=TimeKind.AFTER)
    return time


def _on_its_day(time: TimeSpan, relation: str) -> TimeSpan | None:
    """Return what of its day lies before or after a time of day."""
    start, end = time.start, time.end
    if relation not in _SAME_DAY or start is None or end is None or end - start >= DAY:
        return None
    day = whole_day(time)
    first = end if relation == "after" else day.start
    last = {"before": start, "by": end, "after": day.end}[relation]
    if first is None or last is None or first >= last:
        return None
    # Somewhere in those hours, not at the minute that bounds them.
    return replace(time, start=first, end=last, kind=TimeKind.WITHIN, granularity=Granularity.HOUR)
