"""Finds out which sentences name a time that has no place on the timeline."""

import re
from collections.abc import Sequence

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import Timex, TimexType, span_of
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.words import Word, words_of
from timeline_app.tagger.language import Language

_LOOK_BACK = 40
_FIRST_WORD = re.compile(r"\w+")
_YEARS = re.compile(r"P(?:\d+(?:\.\d+)?|X)(?:Y|DE|CE)")
_VAGUE = re.compile(r"(?:PAST|FUTURE)_REF|XXXX.*")


class Unplaced:
    """Knows a language's words for times without a date: "years ago", "in antiquity".

    A sentence that names such a time happened then, so it may not borrow another day.
    """

    def __init__(self, language: Language, grammar: Grammar) -> None:
        """Take the words from ``unplaced`` in the language's ``narrative.toml``."""

        def source(key: str) -> str:
            return language.pattern(f"unplaced.{key}").pattern

        fillers = rf"(?:{source('fillers')}\s{{1,4}}){{0,3}}"
        self._era = re.compile(
            rf"{source('openers')}\s{{1,4}}{fillers}{source('eras')}", re.IGNORECASE
        )
        self._adverb = language.pattern("unplaced.adverbs")
        self._begun = frozenset(
            _FIRST_WORD.findall(words)[0].lower()
            for key in ("openers", "adverbs")
            for words in language.words(f"unplaced.{key}")
        )
        self._before_verbs = frozenset(language.words("unplaced.before_verbs"))
        self._counting = re.compile(rf"\s{{1,4}}{source('counting')}", re.IGNORECASE)
        self._lasting = re.compile(rf"{source('lasting')}\s{{1,4}}$", re.IGNORECASE)
        self._terms = frozenset(language.words("unplaced.terms"))
        self._grammar = grammar
        self._attributes = frozenset(language.words("unplaced.attributes"))

    def names_time(self, text: str, sentence: TextSpan, timexes: Sequence[Timex]) -> bool:
        """Tell whether a sentence names a time that cannot be valued.

        Args:
            text: the article's text.
            sentence: where the sentence stands.
            timexes: the expressions inside it.
        """
        if self.vague(text, timexes):
            return True
        words = words_of(text, sentence)
        if self._may_say_when(words) and (
            self._era.search(text, sentence.start, sentence.end)
            or self._adverb.search(text, sentence.start, sentence.end)
        ):
            return True
        if any(self._lasts(text, one) for one in timexes):
            return not any(word.lower in self._terms for word in words)
        adverbs = [
            index for index, word in enumerate(words[1:-1], 1) if word.lower in self._before_verbs
        ]
        return any(self._was_once(words[index - 1], words[index + 1]) for index in adverbs)

    def _may_say_when(self, words: Sequence[Word]) -> bool:
        """Tell whether a word is there with which an era or an adverb of time can begin."""
        begun = self._begun
        return any(word.lower in begun or not word.lower.isalnum() for word in words)

    def vague(self, text: str, timexes: Sequence[Timex]) -> Timex | None:
        """Return the first expression that says past, future or a date it does not complete.

        One that only describes a noun ("the recent talks") does not date what is told.
        """
        found = (
            one
            for one in timexes
            if self._counts_on(text, one)
            or (
                one.type != TimexType.DURATION
                and _VAGUE.fullmatch(one.value)
                and span_of(one.value) is None
                and one.span.of(text).lower() not in self._attributes
            )
        )
        return next(found, None)

    def _counts_on(self, text: str, timex: Timex) -> bool:
        """Tell whether a duration counts from what the text does not date ("a week after it").

        What came hours later still belongs to the day of the story.
        """
        if timex.type != TimexType.DURATION or timex.value.startswith("PT"):
            return False
        return self._counting.match(text, timex.span.end) is not None

    def _lasts(self, text: str, timex: Timex) -> bool:
        """Tell a stretch of years that something went on for: "for three years"."""
        before = text[max(0, timex.span.start - _LOOK_BACK) : timex.span.start]
        years = timex.type == TimexType.DURATION and _YEARS.fullmatch(timex.value)
        return bool(years and self._lasting.search(before))

    def _was_once(self, before: Word, after: Word) -> bool:
        """Tell "the king once visited" from "once the king had left" and "at once"."""
        if before.lower in self._grammar.prepositions:
            return False
        return self._grammar.is_past(after.lower) or after.lower in self._grammar.participles
