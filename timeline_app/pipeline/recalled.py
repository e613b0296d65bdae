"""Finds the day of an event that a text recalls by its name: "on the day of his arrest"."""

from timeline_app.model.article import TextSpan
from timeline_app.model.event import Mention
from timeline_app.model.timespan import TimeKind
from timeline_app.pipeline.dating import Dated
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.terms import STEM_LENGTH
from timeline_app.pipeline.times import is_fine, whole_day
from timeline_app.pipeline.words import words_in
from timeline_app.tagger.language import Language

_REACH = 60


class Recalled:
    """What one article has told of single days so far."""

    def __init__(self, text: str, language: Language, grammar: Grammar) -> None:
        """Take the words from ``relations.day_of`` in the language's ``narrative.toml``."""
        self._text = text
        known = language.words("relations.day_of")
        self._day_of = language.pattern("relations.day_of") if known else None
        self._grammar = grammar
        self._told: list[Mention] = []

    def remember(self, mention: Mention) -> None:
        """Take note of what happened on a day."""
        time = mention.time
        if time is not None and is_fine(time) and time.kind != TimeKind.BEFORE:
            self._told.append(mention)

    def day_of(self, sentence: TextSpan) -> Dated | None:
        """Return the day that a sentence gives by an event, if that was told in the same words."""
        if self._day_of is None:
            return None
        found = self._day_of.search(self._text, sentence.start, sentence.end)
        if found is None:
            return None
        behind = words_in(self._text[found.end() : min(sentence.end, found.end() + _REACH)])
        named = [word.lower for word in behind if word.lower not in self._grammar.articles][:1]
        for mention in reversed(self._told):
            words = words_in(mention.span.of(self._text))
            if any(word.lower.startswith(name[:STEM_LENGTH]) for name in named for word in words):
                assert mention.time is not None
                return Dated(whole_day(mention.time), mention.timex)
        return None
