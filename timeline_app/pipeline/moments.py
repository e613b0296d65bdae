"""Finds what happened at a time that is only mentioned: "shut since 2016, when a mill burned"."""

import re
from collections.abc import Iterator, Sequence

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import Timex, TimexType
from timeline_app.pipeline.grammar import Grammar, Tense, Verb
from timeline_app.pipeline.words import words_of
from timeline_app.tagger.language import Language

_END = re.compile(r"[,;:()–—]")


class Moments:
    """A language's words for "when"."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        moments = language.pattern("clauses.moments").pattern
        self._when = re.compile(rf",\s(?:{moments})\s", re.IGNORECASE)
        self._grammar = grammar

    def told(
        self, text: str, sentence: TextSpan, timexes: Sequence[Timex]
    ) -> Iterator[tuple[Timex, TextSpan, Verb]]:
        """Yield each expression behind which a clause says what happened then.

        Args:
            text: the article's.
            sentence: where to look.
            timexes: the sentence's expressions, in order.
        """
        for timex in timexes:
            opened = self._when.match(text, timex.span.end, sentence.end)
            if opened is None or timex.type not in {TimexType.DATE, TimexType.TIME}:
                continue
            verb = self._verb(text, TextSpan(opened.end(), sentence.end))
            if verb is not None:
                yield timex, *verb

    def _verb(self, text: str, rest: TextSpan) -> tuple[TextSpan, Verb] | None:
        words = words_of(text, rest)
        verb = self._grammar.main_verb(text, words)
        if verb is None or not verb.tells or verb.negated or verb.tense != Tense.PAST:
            return None
        end = _END.search(text, words[verb.last].end, rest.end)
        whole = TextSpan(rest.start, end.start() if end else rest.end)
        told = whole.of(text).rstrip(" .!?\"'”’")
        return TextSpan(whole.start, whole.start + len(told)), verb
