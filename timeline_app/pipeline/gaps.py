"""Leaves the time expressions out of a clause, and what belongs to them."""

import re
from collections.abc import Sequence
from functools import cache

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.attribution import EDGES
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.naming import has_own_article
from timeline_app.pipeline.words import words_in
from timeline_app.tagger.language import Language

_GAP = "\0"
"""Stands where a time expression was left out."""
_SHORTEST_WORDS = 2
_NOUN = re.compile(r"\s([a-zß-ÿ]{3,})\b")


class Gaps:
    """One text's pieces without their time expressions."""

    def __init__(self, text: str, language: Language, grammar: Grammar) -> None:
        self._text = text
        self._language = language
        self._grammar = grammar
        self._relation, self._behind = _beside_dates(language)
        self._counting = _counting(language)

    def without_dates(self, pieces: Sequence[TextSpan], timexes: Sequence[TextSpan]) -> str:
        """Return the words without the expressions and the prepositions before them."""
        parts = []
        for piece in pieces:
            place = piece.start
            for span in timexes:
                if not piece.covers(span) or self._is_subject(span, piece):
                    continue
                before = self._before_date(self._text[place : span.start], span)
                parts.append(f"{before}{_GAP}")
                place = span.end - self._left_at_end(span, piece)
                place += self._owner_mark_at(place) + self._behind_date(place)
                if not before.strip(EDGES) and self._text.startswith(",", place):
                    place += 1
                place = self._at_next(place, timexes, piece)
            rest = self._text[place : piece.end].rstrip(", ")
            # "Adler, the chemist, died": what stands in the middle keeps both its commas.
            aside = words_in(rest.rpartition(", ")[2])[:1] if ", " in rest else ()
            named = any(word.lower in self._grammar.articles for word in aside)
            parts.append(f"{rest}, " if named and piece is not pieces[-1] else f"{rest} ")
        return self._without_dated_asides("".join(parts)).replace(_GAP, "")

    def _at_next(self, place: int, timexes: Sequence[TextSpan], piece: TextSpan) -> int:
        """Return where the next expression begins that only an "and" parts from a place."""
        then = next((span for span in timexes if span.start >= place), None)
        if then is None or not piece.covers(then):
            return place
        parts = words_in(self._text[place : then.start])
        joined = [word.lower in self._grammar.coordinators for word in parts] == [True]
        return then.start if joined else place

    def _before_date(self, before: str, span: TextSpan) -> str:
        """Drop the preposition before a date, but not a verb's particle: "checked in today"."""
        match = self._relation.search(before)
        if match and match.start() and self._is_attribute(match[0], span):
            return before
        bare = self._language.pattern("headline.bare_dates").match(span.of(self._text))
        bare = bare or self._counting.match(self._text, span.end)  # "took over a year later"
        particles = self._language.words("headline.before_bare_dates")
        if match is None or (bare and match[0].strip().lower() in particles):
            return before
        return before[: match.start()]

    def _is_attribute(self, before: str, span: TextSpan) -> bool:
        """Tell "in the December riots", where the date only describes."""
        articles = self._grammar.articles
        words = words_in(before)
        if words and has_own_article(words, span.of(self._text), self._grammar):
            return False
        follows = _NOUN.match(self._text, span.end)
        if follows is None or not any(word.lower in articles for word in words):
            return False
        noun = follows[1]
        joins = self._grammar.prepositions | self._grammar.subordinators | self._grammar.relatives
        return noun not in joins | self._grammar.auxiliaries and not self._grammar.is_past(noun)

    def _is_subject(self, span: TextSpan, piece: TextSpan) -> bool:
        """Tell an expression that is what its clause tells of: "the night turned"."""
        words = words_in(span.of(self._text))
        before = self._text[piece.start : span.start].strip(EDGES)
        if before or not words or words[0].lower not in self._grammar.articles:
            return False
        return self.begins_with_verb(self._text[span.end : piece.end].lstrip())

    def _left_at_end(self, span: TextSpan, piece: TextSpan) -> int:
        """Return how much of an expression's end stays: "after" in "the day after he left"."""
        text = span.of(self._text)
        last = text.rpartition(" ")[2]
        following = self._text[span.end : piece.end]
        after = last.lower() in self._language.words("unplaced.counting")
        return len(last) if after and " " in text and re.match(r"\s\w", following) else 0

    def _owner_mark_at(self, place: int) -> int:
        """Return how long the owner's mark is that stands behind a left-out expression."""
        marks = self._language.words("pronouns.owner_marks")
        return next((len(m) for m in marks if self._text.startswith(f"{m} ", place)), 0)

    def _behind_date(self, place: int) -> int:
        """Return how long what belongs to a left-out expression is that stands behind it."""
        match = self._behind.match(self._text, place)
        return len(match[0]) if match else 0

    def _without_dated_asides(self, text: str) -> str:
        """Drop what only a date held together: "The launch, set for May, took place"."""
        if _GAP not in text:
            return text
        parts = text.split(", ")
        inner = [i for i in range(1, len(parts) - 1) if _GAP in parts[i]]
        short = [
            i
            for i in inner
            if len(words_in(parts[i])) <= _SHORTEST_WORDS and self.begins_with_verb(parts[i + 1])
        ]
        if not short:
            return text
        kept = [part for index, part in enumerate(parts) if index not in short]
        return f"{kept[0]} {', '.join(kept[1:])}"

    def begins_with_verb(self, text: str) -> bool:
        """Tell whether a text's first word is its verb."""
        verb = next(self._grammar.verbs(text, words_in(text)), None)
        return verb is not None and verb.first == 0


@cache  # as large as the languages are many
def _beside_dates(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what goes with a date that is left out, before it and behind it."""
    relation = re.compile(
        rf"(?:{language.pattern('headline.before_dates').pattern}\s+)?"
        rf"(?:{language.pattern('relations.fillers').pattern}\s+){{0,2}}$",
        re.IGNORECASE,
    )
    behind = language.pattern("headline.behind_dates").pattern
    return relation, re.compile(rf"\s+{behind}", re.IGNORECASE)


@cache
def _counting(language: Language) -> re.Pattern[str]:
    """Return what counts a length of time on from something, behind it."""
    return re.compile(rf"\s{language.pattern('unplaced.counting').pattern}", re.IGNORECASE)
