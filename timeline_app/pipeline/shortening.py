"""Brings a headline to its length without parting names or phrases."""

import re
from collections.abc import Sequence

from timeline_app.pipeline.attribution import EDGES
from timeline_app.pipeline.clauses import Grammar, Word, words_in
from timeline_app.tagger.language import Language

LONGEST = 60

_TITLE_CASE = 0.65
"""The share of capitals from which they no longer tell names."""
_SPACE = re.compile(r"\s+")
_BEFORE_PUNCTUATION = re.compile(r"\s+(?=[,.;:!?])")
_DOUBLED = re.compile(r"[,;:](?=\s*[,;:.])")


class Shortener:
    """A language's ways of saying less."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        self._language = language
        self._grammar = grammar

    def within_length(self, text: str) -> str:
        """Return the text, shortened by what matters least until it fits."""
        text = text.strip(EDGES)
        for shorten in (
            self._without_announcement,
            self._without_adverbs,
            self.without_roles,
            self._without_asides,
        ):
            if len(text) <= LONGEST:
                return text
            text = shorten(text)
        return text if len(text) <= LONGEST else self._cut(text)

    def without_trailing(self, text: str) -> str:
        """Drop the function words that a left-out date or a cut leaves at the end."""
        particles = frozenset(self._language.words("headline.particles"))
        trailing = frozenset(self._language.words("headline.trailing")) - particles
        words = words_in(text)
        verb = self._grammar.main_verb(text, words)
        least = verb.last + 1 if verb else 1
        while len(words) > max(1, least) and words[-1].lower in trailing:
            words = words[:-1]
            text = text[: words[-1].end]
        return text

    def _without_announcement(self, text: str) -> str:
        """Keep what was announced rather than who announced it."""
        match = self._language.pattern("reporting.announcing").search(text)
        return text[match.end() :].strip() if match and match.start() else text

    def _without_adverbs(self, text: str) -> str:
        return tidy(self._language.pattern("headline.adverbs").sub("", text))

    def without_roles(self, text: str) -> str:
        """Drop ranks before a name of two words or more."""
        words = words_in(text)
        roles = self._language.pattern("headline.roles")
        for match in reversed(list(roles.finditer(text))):
            after = [word for word in words if word.start >= match.end()][:2]
            named = len(after) > 1 and all(word.text[:1].isupper() for word in after)
            if named and not text[match.end() : after[0].start].strip(" ."):
                start = match.start()
                before = [word for word in words if word.end < start][-1:]
                if (
                    before
                    and before[0].text[:1].isupper()
                    and "," not in text[before[0].end : start]
                ):
                    start = before[0].start
                text = text[:start] + text[after[0].start :]
        return text

    def _without_asides(self, text: str) -> str:
        """Drop what stands between two commas near the beginning."""
        first, _, others = text.partition(", ")
        aside, comma, rest = others.partition(", ")
        words = words_in(rest)
        if not comma or list(self._grammar.verbs(aside, words_in(aside))):
            return text
        verb = self._grammar.main_verb(rest, words)
        goes_on = verb is not None and verb.first == 0
        return f"{first} {rest}" if goes_on else text

    def _cut(self, text: str) -> str:
        """Cut at the last boundary between phrases that fits, else between two words."""
        words = words_in(text)
        verb = self._grammar.main_verb(text, words)
        least = words[verb.last].end if verb else 0
        trailing = frozenset(self._language.words("headline.trailing"))
        closing = self._grammar.closing(text, words, verb.first) if verb else None
        if closing and words[closing].end > LONGEST:
            return self._broken_off(text, words)
        fallback = ""
        for index in range(len(words) - 1, 0, -1):
            end = words[index - 1].end
            if end > LONGEST or self._parts_name(text, words, index):
                continue
            if words[index - 1].lower in trailing:
                continue
            if self._is_boundary(text, words, index) and end >= least:
                return self._whole_phrases(text[:end], least)
            fallback = fallback or text[:end]
        return fallback or text[: LONGEST - 1].rstrip() + "…"

    def _broken_off(self, text: str, words: Sequence[Word]) -> str:
        """Cut between two words and show it: the verb's other half is missing."""
        ends = [word.end for word in words if word.end < LONGEST]
        return f"{text[: ends[-1]]}…" if ends else f"{text[: LONGEST - 1]}…"

    def _whole_phrases(self, text: str, least: int) -> str:
        """Drop a last phrase after a comma that the cut left without its verb."""
        head, comma, tail = text.rpartition(", ")
        whole = list(self._grammar.verbs(tail, words_in(tail)))
        return text if not comma or whole or len(head) < least else head

    def _is_boundary(self, text: str, words: Sequence[Word], index: int) -> bool:
        between = text[words[index - 1].end : words[index].start]
        openers = self._grammar.prepositions | self._grammar.infinitive
        return between.strip() != "" or words[index].lower in openers

    def _parts_name(self, text: str, words: Sequence[Word], index: int) -> bool:
        """Tell whether a cut before a word would part a name or a number from its unit."""
        before, after = words[index - 1], words[index]
        capitals = sum(word.text[:1].isupper() for word in words)
        if capitals > _TITLE_CASE * len(words):
            return not self._is_boundary(text, words, index)
        if text[before.end : after.start].strip(" "):
            return False
        if before.text[-1].isdigit():
            return True
        if after.text[:1].isupper():
            return before.text[:1].isupper()
        following = words[index + 1] if index + 1 < len(words) else None
        links = after.lower in self._language.words("headline.name_links")
        return bool(
            links and before.text[:1].isupper() and following and following.text[:1].isupper()
        )


def tidy(text: str) -> str:
    """Return the text with single spaces and no punctuation left over from a gap."""
    text = _BEFORE_PUNCTUATION.sub("", _SPACE.sub(" ", text))
    return _DOUBLED.sub("", text).strip()
