"""Takes off a clause what only leads up to its subject."""

from collections.abc import Sequence
from functools import lru_cache

from timeline_app.pipeline.attribution import EDGES
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.words import Word, words_in
from timeline_app.tagger.language import Language

_SHORTEST_WORDS = 2
_PHRASE_WORDS = 5
_ROUNDS = 3
_REMEMBERED = 64
"""How many texts are kept: titles and subjects ask for the same again."""


class Openings:
    """A language's ways of leading up to what is told."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        self._known_without_opening = lru_cache(maxsize=_REMEMBERED)(self._free_of_opening)
        self._language = language
        self._grammar = grammar
        self._leading = language.pattern("headline.leading")
        self._clause = language.pattern("headline.clause_openers")
        self._subjects = frozenset(language.words("headline.subject_pronouns"))
        self._wholes = language.pattern("headline.wholes")
        self._endings = (*grammar.participle_endings, *language.words("headline.adverb_endings"))

    def without_opening(self, text: str) -> str:
        """Drop what leads up to the subject: "Meanwhile, ", "As part of the tour, "."""
        return self._known_without_opening(text)

    def _free_of_opening(self, text: str) -> str:
        for _ in range(_ROUNDS):
            match = self._leading.match(text)
            if match:
                text = text[match.end() :].lstrip(EDGES)
            shorter = self._after_phrase(text) or self._after_clause(text)
            if not shorter:
                break
            text = shorter
        return text

    def _after_phrase(self, text: str) -> str:
        """Return what follows an opening phrase or clause that a comma ends, else nothing."""
        parts = text.split(", ")
        after = words_in(parts[1])[:1] if len(parts) > 1 else ()
        if any(word.lower in self._grammar.coordinators for word in after):
            return ""
        if not self._opens(text) or not self._leads_up(parts[0]):
            return ""
        for index in range(1, len(parts)):
            words = words_in(parts[index])
            verb = next(self._grammar.verbs(parts[index], words), None)
            if not words or words[0].lower in self._grammar.relatives:
                continue
            if verb is not None and verb.first > 0:
                return ", ".join(parts[index:])
            rest = ", ".join(parts[index:])
            if index == 1 and words[0].lower not in self._grammar.articles:
                return rest if list(self._grammar.verbs(rest, words_in(rest))) else ""
        return ""

    def _leads_up(self, part: str) -> bool:
        """Tell a phrase, or a clause with an opener of its own, from a main clause."""
        words = words_in(part)
        if not words:
            return True
        first = words[0].lower
        if first in self._grammar.subordinators or self._clause.match(part):
            return True
        if any(word.lower in self._grammar.relatives for word in words):
            return True
        verbs = list(self._grammar.verbs(part, words))
        participles = all(verb.first == verb.last for verb in verbs)
        tells = any(verb.tells for verb in verbs)  # "operating profit fell, the firm said"
        shaped = first.endswith(self._grammar.participle_endings) and not tells
        return not verbs or shaped or (participles and first in self._grammar.prepositions)

    def _opens(self, text: str) -> bool:
        words = words_in(text)
        if not words or self._wholes.match(text):
            return False
        first = words[0].lower
        openers = self._grammar.prepositions | self._grammar.subordinators
        verb = next(self._grammar.verbs(text, words), None)
        is_subject = verb is not None and verb.first == 1
        return (
            first in openers
            or (first.endswith(self._endings) and "," in text and not is_subject)
            or self._clause.match(text) is not None
        )

    def _after_clause(self, text: str) -> str:
        """Return what follows an opening that a pronoun ends: "When they arrived they …"."""
        words = words_in(text)
        if not self._subjects or not self._opens(text):
            return ""
        clause = self._clause.match(text) or words[0].lower in self._grammar.subordinators
        verbs = [verb.first for verb in self._grammar.verbs(text, words)]
        earlier = 1 if clause else 0
        if len(verbs) <= earlier or words[0].lower in self._grammar.coordinators:
            return ""
        start = verbs[0] + 1 if clause else 1
        return self._from_subject(text, words[start : verbs[earlier]])

    def _from_subject(self, text: str, words: Sequence[Word]) -> str:
        if not words or len(words) > _PHRASE_WORDS or "," in text[: words[-1].end]:
            return ""
        pronoun = words[-1]
        return text[pronoun.start :] if pronoun.lower in self._subjects else ""

    def subject_before(self, text: str, rest: str) -> str:
        """Return the subject of an opening clause: "the men" of "When the men came, they …"."""
        opening = text[: len(text) - len(rest)] if text.endswith(rest) else ""
        clause = self._clause.match(opening)
        start = clause.end() if clause else 0
        words = words_in(opening[start:])
        if not clause and words and words[0].lower in self._grammar.subordinators:
            words = words[1:]
        verb = next(self._grammar.verbs(opening[start:], words), None)
        if verb is None or verb.first == 0 or words[0].lower in self._subjects:
            return ""
        return opening[start:][words[0].start : words[verb.first - 1].end]

    def without_pointing(self, text: str) -> str:
        """Begin with what is told: "There were 300 guests" becomes "300 guests"."""
        pattern = self._language.pattern
        pointing = pattern("headline.existing").match(text)
        if pointing is None:
            pointing = pattern("headline.pointing").match(text)
            place = pointing.end() + 1 if pointing else 0
            if pointing is None or not pattern("headline.pointed").match(text, place):
                return text
        told = text[pointing.end() :].lstrip(EDGES)
        dropped = pattern("headline.pointed_dropped").match(told)
        told = told[dropped.end() :].lstrip(EDGES) if dropped else told
        return told if len(words_in(told)) >= _SHORTEST_WORDS else text
