"""Finds out which sentences name a time that has no place on the timeline."""

import re
from collections.abc import Sequence

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import Timex, TimexType, span_of
from timeline_app.tagger.language import Language

_VAGUE = re.compile(r"(?:PAST|FUTURE)_REF|XXXX.*")


class Unplaced:
    """Knows a language's words for times without a date: "years ago", "in antiquity".

    A sentence that names such a time happened then, so it may not borrow another day.
    """

    def __init__(self, language: Language) -> None:
        """Take the words from ``unplaced`` in the language's ``narrative.toml``."""

        def source(key: str) -> str:
            return language.pattern(f"unplaced.{key}").pattern

        fillers = rf"(?:{source('fillers')}\s{{1,4}}){{0,3}}"
        self._era = re.compile(
            rf"{source('openers')}\s{{1,4}}{fillers}{source('eras')}", re.IGNORECASE
        )
        self._adverb = language.pattern("unplaced.adverbs")
        self._other_sense = language.pattern("unplaced.other_senses")
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
        if self._era.search(text, sentence.start, sentence.end):
            return True
        meant = self._other_sense.sub("", sentence.of(text))
        return self._adverb.search(meant) is not None

    def vague(self, text: str, timexes: Sequence[Timex]) -> Timex | None:
        """Return the first expression that says past, future or a date it does not complete.

        One that only describes a noun ("the recent talks") does not date what is told.
        """
        found = (
            one
            for one in timexes
            if one.type != TimexType.DURATION
            and _VAGUE.fullmatch(one.value)
            and span_of(one.value) is None
            and one.span.of(text).lower() not in self._attributes
        )
        return next(found, None)
