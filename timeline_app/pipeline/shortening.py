"""Brings a headline to its length without parting names or phrases."""

import re
from collections.abc import Sequence

from timeline_app.pipeline.attribution import EDGES
from timeline_app.pipeline.grammar import Grammar, Verb
from timeline_app.pipeline.phrases import Phrases, without_asides
from timeline_app.pipeline.words import Word, words_in
from timeline_app.tagger.language import Language

LONGEST = 60

_TITLE_CASE = 0.65
"""The share of capitals from which they no longer tell names."""
_SPACE = re.compile(r"\s+")
_BEFORE_PUNCTUATION = re.compile(r"\s+(?=[,.;:!?])")
_BREAK = re.compile(r"[,;:–—…]|\s-")
_SIGN = re.compile(r"[%‰°$€£]|(?<=s)['’](?=\s)|\.(?=\S)|(?<=\b[A-Z])\.|(?<=Jr|Sr|Co|No)\.")
_DENIAL_REACH = 2
_LONG_ENOUGH = 0.6
"""What share of its length a title keeps at least where its verb is not known."""
_DOUBLED = re.compile(r"[,;:](?=\s*[,;:.])")


class Shortener:
    """A language's ways of saying less."""

    def __init__(self, language: Language, grammar: Grammar) -> None:
        self._language = language

        def words(key: str) -> frozenset[str]:
            return frozenset(language.words(key))

        self._grammar = grammar
        self._phrases = Phrases(language, grammar)
        self._trailing = words("headline.trailing")
        self._owning = words("headline.owning")
        self._unfinished = words("headline.unfinished")
        self._completing = words("headline.completing")
        self._wholes = words("headline.wholes")
        self._particles = words("headline.verb_particles")
        self._asking = words("headline.asking")
        self._adverbs = words("headline.adverbs")
        self._limits = words("headline.limits")
        self._denials = grammar.negation | self._limits | words("headline.denials")

    def within_length(self, text: str, longest: int = LONGEST) -> str:
        """Return the text, shortened by what matters least until it fits."""
        text = text.strip(EDGES)
        for shorten in (
            self._without_announcement,
            self._without_adverbs,
            self.without_roles,
            self._without_asides,
        ):
            if len(text) <= longest:
                return text
            text = shorten(text)
        if len(text) <= longest:
            return text
        return self._cut(self._with_short_subject(text, longest), longest)

    def _without_asides(self, text: str) -> str:
        return without_asides(text, self._grammar, self._adverbs)

    def _with_short_subject(self, text: str, longest: int) -> str:
        """Return the text with its verb early enough for a cut to leave what the verb needs."""
        for shorter in (text, *self._phrases.shorter_subjects(text)):
            words = words_in(shorter)
            verb = self._phrases.plain_verb(shorter, words)
            if verb is None or len(shorter) <= longest:
                return shorter
            if self._boundaries(shorter, words, longest):
                return shorter
        return text

    def without_trailing(self, text: str) -> str:
        """Drop the function words that a left-out date or a cut leaves at the end."""
        particles = frozenset(self._language.words("headline.particles"))
        behind_verb = self._language.words("headline.before_bare_dates")
        trailing = self._trailing - particles
        words = words_in(text)
        verb = self._grammar.main_verb(text, words)
        least = verb.last + 1 if verb else 1
        if verb and words[least:] and words[least].lower in behind_verb:
            least += 1
        while len(words) > max(1, least) and words[-1].text in trailing:
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
        if _is_title_case(words):
            return text
        roles = self._language.pattern("headline.roles")
        kept = len(text)
        for match in reversed(list(roles.finditer(text))):
            after = [word for word in words if word.start >= match.end()][:2]
            named = len(after) > 1 and all(word.text[:1].isupper() for word in after)
            apart = not named or text[match.end() : after[0].start].strip(" .")
            start = self._role_start(text, words, match.start())
            if match.end() > kept or apart or start is None:
                continue
            text = text[:start] + text[after[0].start :]
            kept = start
        return text

    def _role_start(self, text: str, words: Sequence[Word], start: int) -> int | None:
        """Return where a rank begins with what belongs to it; nothing where it must stay."""
        for before in reversed([word for word in words if word.end < start]):
            if not self._belongs_to_role(text, before, start):
                break
            start = before.start
        left = [word for word in words if word.end < start][-1:]
        if left and self._is_adjective(left[0]):
            return None
        return left[0].start if left and left[0].lower in self._grammar.articles else start

    def _is_adjective(self, word: Word) -> bool:
        """Tell an adjective that would be left before a name: "den französischen Anna Berg"."""
        endings = self._language.words("headline.adjective_endings")
        known = self._grammar.articles | self._grammar.prepositions
        bare = word.text.islower() and word.lower not in known
        return bare and word.lower.endswith(endings) and not self._grammar.is_past(word.lower)

    def _belongs_to_role(self, text: str, before: Word, start: int) -> bool:
        """Tell whether a word is a capital of a rank's, as in "Superior Court Judge"."""
        opens = self._grammar.prepositions | self._grammar.articles
        capital = before.text[:1].isupper() and before.lower not in opens
        return capital and not text[before.end : start].strip(" .")

    def _cut(self, text: str, longest: int) -> str:
        """Cut at the last boundary between phrases that fits, else show that it is cut."""
        words = words_in(text)
        if len(text) <= longest:
            return text
        verb = self._phrases.main_verb(text, words)
        closing = self._grammar.closing(text, words, verb.first) if verb else None
        ends = self._boundaries(text, words, longest)
        limited = ends and self._limits & {w.lower for w in words if w.start >= ends[0]}
        if not ends or limited or (closing and words[closing].end > longest):
            return self._broken_off(text, words, longest)
        return self._whole_phrases(text[: ends[0]], words[verb.last].end if verb else 0)

    def _boundaries(self, text: str, words: Sequence[Word], longest: int) -> list[int]:
        """Return where the text may be cut, the last first.

        What the verb needs stays with it, and so does what denies or limits.
        """
        verb = self._phrases.plain_verb(text, words)
        least = self._least(text, words, verb) if verb else 2
        found = []
        for index in range(least, len(words)):
            end = _end(text, words[index - 1])
            if end > longest:
                break
            said = (
                verb is not None and index == verb.last + 1 and words[index].lower in self._asking
            )
            if said:
                continue
            if self._is_boundary(text, words, index) and self._may_cut(text, words, index):
                found.append(end)
        known = verb is not None or (found and found[-1] >= _LONG_ENOUGH * longest)
        return found[::-1] if known else []

    def _least(self, text: str, words: Sequence[Word], verb: Verb) -> int:
        """Return the first word before which a cut leaves the verb what it needs."""
        if verb.last + 1 == len(words):
            return verb.last + 1
        after = words[verb.last + 1]
        apart = "," in text[words[verb.last].end : after.start]
        needed = verb.first == verb.last or after.lower in self._completing
        return verb.last + (2 if needed and not apart else 1)

    def _may_cut(self, text: str, words: Sequence[Word], index: int) -> bool:
        before, after = words[index - 1].lower, words[index].lower
        following = {word.lower for word in words[index : index + _DENIAL_REACH]}
        joined = index > 1 and words[index - 2].lower in self._grammar.coordinators
        if joined and (self._grammar.is_past(before) or before in self._grammar.participles):
            return False
        hangs = before in self._trailing | self._grammar.prepositions
        if (hangs and not self._ends_verb(text, words, index)) or following & (self._denials):
            return False
        if before in self._unfinished and after in self._completing:
            return False
        return not self._parts_name(text, words, index)

    def _ends_verb(self, text: str, words: Sequence[Word], index: int) -> bool:
        """Tell a particle that belongs to the verb before it: "was switched off, because …"."""
        verb = words[index - 2].lower if index > 1 else ""
        told = self._grammar.is_past(verb) or verb in self._grammar.participles
        then = words[index].lower in self._grammar.infinitive
        apart = text[words[index - 1].end : words[index].start].startswith(",")
        return told and (then or apart) and words[index - 1].lower in self._particles

    def _broken_off(self, text: str, words: Sequence[Word], longest: int) -> str:
        """Cut between two words and show it: something that matters is missing."""
        best = ""
        for index in range(len(words) - 1, 0, -1):
            end = _end(text, words[index - 1])
            fits = end < longest and words[index - 1].lower not in self._trailing
            if fits and not self._parts_name(text, words, index):
                best = text[:end]
                break
        if len(best) < _LONG_ENOUGH * longest:
            ends = [
                _end(text, words[index - 1])
                for index in range(1, len(words))
                if words[index].text[:1].islower()
                and words[index - 1].lower not in self._trailing
                and not words[index - 1].text[-1].isdigit()
            ]
            best = max((best, *(text[:end] for end in ends if end < longest)), key=len)
        return f"{best or text[: longest - 1].rstrip()}…"

    def _whole_phrases(self, text: str, least: int) -> str:
        """Drop a last phrase after a comma that the cut left without its verb."""
        head, comma, tail = text.rpartition(", ")
        whole = list(self._grammar.verbs(tail, words_in(tail)))
        if not comma or whole or len(head) < least:
            return text
        last = words_in(head)[-1:]
        return f"{text}…" if any(word.lower in self._trailing for word in last) else head

    def _is_boundary(self, text: str, words: Sequence[Word], index: int) -> bool:
        between = text[words[index - 1].end : words[index].start]
        openers = self._grammar.prepositions | self._grammar.infinitive
        if _BREAK.search(between):
            return True
        adverbial = words[index].lower in openers - self._grammar.coordinators
        if adverbial and self._is_particle(text, words, index):
            return False
        phrase = text[words[index].start : words[min(index + 1, len(words) - 1)].end].lower()
        return words[index].lower in openers and phrase not in self._wholes

    def _is_particle(self, text: str, words: Sequence[Word], index: int) -> bool:
        """Tell a verb's particle from a preposition: nothing follows it, or one that is."""
        if index + 1 == len(words):
            return True
        apart = text[words[index].end : words[index + 1].start].strip()
        then = words[index + 1].lower
        return bool(apart) or then in self._grammar.prepositions - self._phrases.breaks

    def _parts_name(self, text: str, words: Sequence[Word], index: int) -> bool:
        """Tell whether a cut before a word would part a name or a number from its unit."""
        before, after = words[index - 1], words[index]
        between = text[before.end : after.start]
        figures = before.text[-1].isdigit()
        if not between[-1:].isspace() or (figures and after.text[0].isdigit()):
            return True
        if _is_title_case(words):
            return not self._is_boundary(text, words, index)
        if figures and not between.strip():
            return after.lower in self._owning or not self._is_boundary(text, words, index)
        apart = bool(between.strip(" ."))
        if after.text[:1].isupper():
            return before.text[:1].isupper() and not apart
        following = words[index + 1] if index + 1 < len(words) else None
        links = after.lower in self._language.words("headline.name_links")
        return bool(
            links
            and not apart
            and before.text[:1].isupper()
            and following
            and following.text[:1].isupper()
        )


def _is_title_case(words: Sequence[Word]) -> bool:
    return sum(word.text[:1].isupper() for word in words) > _TITLE_CASE * len(words)


def _end(text: str, word: Word) -> int:
    """Return where a word ends with what belongs to it: a sign after a figure, an owner's mark."""
    sign = _SIGN.match(text, word.end)
    return sign.end() if sign else word.end


def tidy(text: str) -> str:
    """Return the text with single spaces and no punctuation left over from a gap."""
    text = _BEFORE_PUNCTUATION.sub("", " ".join(text.split()))
    return _DOUBLED.sub("", text).strip()
