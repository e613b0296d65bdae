"""Takes who says something off what is said."""

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.inversion import end_of_noun
from timeline_app.pipeline.names import is_name, possessive
from timeline_app.pipeline.words import Word, words_in
from timeline_app.tagger.language import Language

EDGES = " ,;:.!–—-…/"
"""What a phrase that was cut out does not begin or end with."""

_SHORTEST_WORDS = 2
_REACH_WORDS = 6
_SPEAKER_LENGTH = 20
_REMEMBERED = 64
"""How many texts are kept: titles and subjects ask for the same again."""


class Attribution:
    """A language's ways of saying who says something."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        self._known_without_attribution = lru_cache(maxsize=_REMEMBERED)(self._free_of_attribution)
        self._language = language
        self._grammar = grammar
        self._sources = language.pattern("reporting.sources")
        behind = language.words("reporting.sources_behind")
        self._sources_behind = language.pattern("reporting.sources_behind") if behind else None
        self._owners = frozenset(language.words("inversion.owners"))
        self._vague = language.words("inversion.indefinite")
        self._subject_may_follow = bool(language.words("inversion.openers"))
        self._doubting = frozenset(language.words("reporting.doubting"))
        self._pronouns = frozenset(language.words("pronouns.personal"))
        self._addressing = language.words("reporting.addressing")
        self._that = frozenset(language.words("reporting.that"))

    def without_attribution(self, text: str) -> str:
        """Return what is told, without who told it."""
        return self._known_without_attribution(text)

    def _free_of_attribution(self, text: str) -> str:
        text = self._without_source(text)
        parts = text.split(", ")
        for index in range(1, len(parts)):
            before = ", ".join(parts[:index])
            if self._is_attribution(parts[index], before):
                return before
        return self._without_speaker(self._plain(text))

    def doubt(self, text: str) -> str:
        """Return who claims what is told, as a headline ends: ", suit claims"; else nothing.

        What is claimed or alleged is no fact: its title says so.
        """
        words = words_in(self._plain(text))
        verb = self._grammar.main_verb(self._plain(text), words)
        if verb is None or verb.first == 0 or words[verb.last].lower not in self._doubting:
            return ""
        if self._without_speaker(self._plain(text)) == self._plain(text):
            return ""
        name = [
            word.text for word in words[: verb.first] if word.lower not in self._grammar.articles
        ]
        speaker = " ".join(name)
        said = words[verb.last].text
        short = speaker if len(speaker) <= _SPEAKER_LENGTH else name[-1]
        return f", {short} {said}"

    def _plain(self, text: str) -> str:
        """Return the text without what stands between commas behind a speaker."""
        parts = text.split(", ")
        for index in range(1, len(parts)):
            words = words_in(parts[index])
            if words and words[0].lower in self._grammar.reporting:
                only_named = not any(self._grammar.verbs(parts[0], words_in(parts[0])))
                if index > 1 or only_named:
                    return f"{parts[0]} {', '.join(parts[index:])}"
        return text

    def _without_source(self, text: str) -> str:
        if self._sources_behind and (match := self._sources_behind.search(text)):
            return self._without_source_before(text, match)
        match = self._sources.search(text)
        if match is None:
            return text
        if match.start() > 0:
            return self._without_inner_source(text, match)
        _, comma, rest = text.partition(", ")
        if comma or not self._subject_may_follow:
            return rest if comma else text
        words = words_in(text)
        verb = next(self._grammar.verbs(text, words), None)
        return text[words[verb.first].start :] if verb and verb.first else text

    def _without_source_before(self, text: str, match: re.Match[str]) -> str:
        """Leave out "police according to", as some languages say it, with the words before it.

        That is all back to a comma, or where nouns have capitals the last noun and its article.
        """
        head, rest = text[: match.start()].rstrip(), text[match.end() :].strip(EDGES)
        if "," in head:
            before = head.rpartition(",")[0]
        elif self._subject_may_follow:
            words = words_in(head)
            first = len(words)
            while first and words[first - 1].text[:1].isupper():
                first -= 1
            first -= bool(first) and words[first - 1].lower in self._grammar.articles
            before = head[: words[first].start] if first < len(words) else head
        else:
            before = ""
        return f"{before.rstrip(EDGES)} {rest}".strip() or text

    def _without_inner_source(self, text: str, match: re.Match[str]) -> str:
        """Leave out a source inside a sentence: "the man, according to police, fled"."""
        before = text[: match.start()].rstrip(EDGES)
        source, comma, rest = text[match.end() :].partition(", ")
        if comma and next(self._grammar.verbs(before, words_in(before)), None) is None:
            return f"{before} {rest}"
        if not self._subject_may_follow or text[: match.start()].rstrip().endswith(","):
            return before
        words = words_in(source)
        vague = bool(words) and words[0].lower.startswith(self._vague)
        end = end_of_noun(source, words, 0, self._owners if vague else frozenset())
        rest = source[words[end - 1].end :] if end else ""
        return f"{before}{rest}{comma}{text[match.end() :].partition(', ')[2]}"

    def speaker(self, text: str) -> str:
        """Return who says what follows, without an article; nothing where nobody does."""
        text = self._plain(text)
        words = words_in(text)
        verb = self._grammar.main_verb(text, words)
        if verb is None or not verb.reporting or "," in text[: words[verb.first].start]:
            return ""
        first = 1 if words[0].lower in self._grammar.articles else 0
        if words[0].lower in self._grammar.coordinators | self._pronouns:
            return ""
        return text[words[first].start : words[verb.first - 1].end] if verb.first > first else ""

    def _is_attribution(self, part: str, before: str) -> bool:
        """Tell "police sources said" from a part of the story."""
        words = words_in(part)
        says = [i for i, word in enumerate(words) if word.lower in self._grammar.reporting]
        if not says:
            return False
        if any(words[index].lower in self._doubting for index in says):
            return False
        told = bool(list(self._grammar.verbs(before, words_in(before))))
        return (says[0] == 0 and told) or 0 < len(words) - says[0] <= _SHORTEST_WORDS + 1

    def _without_speaker(self, text: str) -> str:
        """Turn "A said that B did" into "B did"."""
        words = words_in(text)
        verb = self._grammar.main_verb(text, words)
        if verb is None or not verb.reporting or verb.last + 1 >= len(words):
            return text
        rest = words[verb.last + 1 :]
        that = [i for i, word in enumerate(rest[:_REACH_WORDS]) if word.lower in self._that]
        if not that and self._subject_may_follow and "," not in _between(text, words, verb.last):
            return text
        addressed = not that and words[verb.last].lower in self._addressing
        doubted = words[verb.last].lower in self._doubting and self._subject_may_follow
        rest = rest[that[0] + 1 :] if that else rest
        if addressed or doubted or not self._stands_alone(text, rest):
            return text
        speaker = text[words[0].start : words[verb.first].start].strip(EDGES)
        told = text[rest[0].start :]
        after = told[len(rest[0].text) :]
        if is_name(words_in(speaker)) and rest[0].lower in self._language.words("pronouns.person"):
            return speaker + after
        if is_name(words_in(speaker)) and rest[0].lower in self._language.words(
            "pronouns.possessive"
        ):
            return possessive(speaker, self._language) + after
        return told

    def _stands_alone(self, text: str, rest: Sequence[Word]) -> bool:
        """Tell whether what follows "said" is a sentence of its own."""
        if not rest or rest[0].lower in self._grammar.prepositions:
            return False
        inner = list(self._grammar.verbs(text, rest))
        long_enough = len(rest) > _SHORTEST_WORDS and self._begins_clause(rest[0])
        return long_enough or bool(inner and inner[0].first > 0)

    def _begins_clause(self, word: Word) -> bool:
        return word.text[:1].isupper() or word.lower in self._grammar.articles


def _between(text: str, words: Sequence[Word], index: int) -> str:
    """Return what stands between a word and the next."""
    return text[words[index].end : words[index + 1].start]
