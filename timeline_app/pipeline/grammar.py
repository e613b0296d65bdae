"""Verbs: what a language's verbs say about when their events stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from operator import attrgetter

from timeline_app.pipeline.words import Word
from timeline_app.tagger.language import Language

_GROUP_REACH = 4
_SHORTEST_PAST = 4
_COMMAS_AROUND = 2
_REMEMBERED = 4096


class Tense(StrEnum):
    """What a verb says about when its event stands, as far as dating cares."""

    PAST = "past"
    PERFECT = "perfect"
    PAST_PERFECT = "past perfect"
    PRESENT = "present"
    FUTURE = "future"
    MODAL = "modal"


@dataclass(frozen=True, slots=True)
class Verb:
    """A finite verb: the words ``first`` to ``last`` (indices, inclusive)."""

    first: int
    last: int
    tense: Tense
    stative: bool = False
    negated: bool = False
    reporting: bool = False

    @property
    def tells(self) -> bool:
        """Whether it says that something happened."""
        told = self.tense in {Tense.PAST, Tense.PERFECT}
        return told and not (self.stative or self.negated or self.reporting)


@dataclass(slots=True)
class _Read:
    """The verbs of some words, and which is the main clause's, once that was asked for."""

    text: str
    words: Sequence[Word]
    verbs: tuple[Verb, ...]
    main: Verb | None = None
    has_main: bool = False


class Grammar:
    """A language's verbs and clause openers, ready for looking up."""

    def __init__(self, language: Language) -> None:
        def words(key: str) -> frozenset[str]:
            return frozenset(language.words(key))

        self.past = words("verbs.past")
        self.endings = language.words("verbs.past_endings")
        self.participle_endings = language.words("verbs.participle_endings")
        self.not_past = words("verbs.not_past")
        self.participles = words("verbs.participles")
        self._know_forms(language)
        self.owner_marks = language.words("pronouns.owner_marks")
        self._describing = (*self.owner_marks, *self.participle_endings)
        self._brackets = words("verbs.brackets")
        self._closing_starts = language.words("verbs.closing_starts")
        self._closing_endings = language.words("verbs.closing_endings")
        self.be = words("verbs.be")
        self.be_past = words("verbs.be_past")
        self.have = words("verbs.have")
        self.had = words("verbs.had")
        self.do = words("verbs.do")
        self.stative = words("verbs.stative")
        self.modal = words("modal.cues")
        self.negation = words("negation.cues")
        self._nobody = words("negation.openers")
        self._not_nobody = words("negation.not_behind_openers")
        self.reporting = words("reporting.verbs")
        self.articles = words("relations.articles")
        self.prepositions = words("clauses.prepositions")
        self.relatives = words("clauses.relatives")
        self._relative_subjects = words("clauses.relative_subjects")
        self.coordinators = words("clauses.coordinators")
        self.subordinators = words("clauses.subordinators")
        fillers = "|".join(map(re.escape, words("relations.fillers") - self.articles))
        self.fillers = re.compile(rf"(?:\s(?:{fillers}))*\s?", re.IGNORECASE)
        self.infinitive = words("clauses.infinitive")
        self.that = words("reporting.that")
        joining = self.coordinators | self.subordinators | self.relatives
        ends_clauses = language.words("direction.clause_order")[-1] == "verb"  # as in Turkish
        before_nouns = self.articles | (set() if ends_clauses else self.prepositions - joining)
        self._before_finite = self.coordinators | self.relatives | words("pronouns.personal")
        self._units = frozenset(language.lexicon.get("unit", ()))
        self._before_nouns = before_nouns - self._relative_subjects
        days = {form for key in ("weekday", "month") for form in language.lexicon.get(key, ())}
        self._without_object = self.prepositions | words("verbs.without_object") | days
        self.future = language.pattern("future.cues")
        self._after_pasts = self.infinitive | self.that
        self._read: dict[int, _Read] = {}
        self.clause_openers = self.coordinators | self.adjuncts | self.moments
        self._relative_words = self.relatives | self._relative_subjects
        self._is_past: dict[str, bool] = {}
        self._may_be_verb: dict[str, bool] = {}
        self._future_begins = tuple(cue.lower()[:2] for cue in language.words("future.cues"))
        self.auxiliaries = self.be | self.be_past | self.have | self.had | self.do | self.modal

    def _know_forms(self, language: Language) -> None:
        """Take the words that open clauses, and those that tell a participle from a past."""
        self.adjuncts = frozenset(language.words("clauses.adjuncts"))
        self.adverbs = language.pattern("clauses.adverbs")
        self.moments = frozenset(language.words("clauses.moments"))
        self.repeating = frozenset(language.words("clauses.repeating"))
        self._been = frozenset(language.words("verbs.been"))
        self._transitive = frozenset(language.words("verbs.transitive"))
        self._intransitive = frozenset(language.words("verbs.intransitive"))
        self._particles = frozenset(language.words("verbs.particles"))
        self._purposes = frozenset(language.words("verbs.purposes"))
        self.before_dates = frozenset(language.words("headline.before_dates"))

    def verbs(self, text: str, words: Sequence[Word]) -> Iterator[Verb]:
        """Yield the finite verbs among the words, in order."""
        return iter(self._reading(text, words).verbs)

    def _reading(self, text: str, words: Sequence[Word]) -> "_Read":
        """Return what is known of some words, which a title asks for again and again."""
        read = self._read.get(id(words))
        # What it was read from is held with it, so that no other words have its identity.
        if read is None or read.words is not words or read.text != text:
            read = _Read(text, words, self._verbs_of(text, words))
            if isinstance(words, tuple):
                if len(self._read) >= _REMEMBERED:
                    self._read.clear()
                self._read[id(words)] = read
        return read

    def _verbs_of(self, text: str, words: Sequence[Word]) -> tuple[Verb, ...]:
        found: list[Verb] = []
        inserted: list[int] = []
        behind = 0
        known = self._may_be_verb
        for index, word in enumerate(words):
            begins = known.get(word.lower)
            if begins is None:
                begins = self._begins_verb(word.lower)
            if begins and index >= behind:
                verb = self._verb_at(text, words, index)
                if verb:
                    found.append(verb)
                    behind = verb.last + 1
                elif self.is_listed(text, words, index):
                    inserted.append(index)
        if inserted and (resumed := self._resumed(text, words, inserted, found)):
            found = sorted((*found, resumed), key=attrgetter("first"))
        return tuple(found)

    def is_listed(self, text: str, words: Sequence[Word], index: int) -> bool:
        """Tell a past that may be a participle as well between a comma and a preposition."""
        if not 0 < index < len(words) - 1 or not self.is_past(words[index].lower):
            return False
        between = text[words[index - 1].end : words[index].start]
        return between.strip() == "," and words[index + 1].lower in self.prepositions

    def _resumed(
        self, text: str, words: Sequence[Word], inserted: Sequence[int], found: Sequence[Verb]
    ) -> Verb | None:
        """Return the main verb behind an insertion: "Ann Lee, born in Rome, moved to Paris".

        Only where there is no other, but participles before and a relative clause behind.
        """
        last = inserted[-1]
        if text.count(",", words[0].start, words[last].start) < _COMMAS_AROUND:
            return None
        if not all(self.may_describe(words, verb.first) for verb in found if verb.first < last):
            return None
        behind = [verb.first for verb in found if verb.first > last]
        between = {word.lower for word in words[last : behind[0]]} if behind else frozenset()
        if behind and self._relative_words.isdisjoint(between):
            return None
        reporting = words[last].lower in self.reporting
        return Verb(last, last, Tense.PAST, negated=self.denies(words), reporting=reporting)

    def without_reduced(self, words: Sequence[Word], verbs: Sequence[Verb]) -> list[Verb]:
        """Return the verbs but for those that describe a noun: "a man jailed in May sued".

        A verb that needs an object and has none behind it is a participle where another verb
        follows.
        """
        return [verb for verb in verbs if verb is verbs[-1] or not self.is_reduced(words, verb)]

    def is_reduced(self, words: Sequence[Word], verb: Verb) -> bool:
        """Tell whether a verb needs an object and stands behind a noun without one."""
        if verb.first != verb.last or not verb.first or verb.last + 1 >= len(words):
            return False
        before, word, after = words[verb.first - 1 : verb.first + 2]
        if word.lower not in self._transitive or before.lower in self._before_finite:
            return False
        if after.lower in self._after_pasts:
            return False
        counted = words[verb.last + 2 : verb.last + 3]
        return after.lower in self._without_object or any(w.lower in self._units for w in counted)

    def may_describe(self, words: Sequence[Word], index: int) -> bool:
        """Tell whether a word may be a participle that has no object behind it."""
        word = words[index].lower
        shaped = word in self.participles or word in self._transitive
        if word in self._intransitive or word in self.not_past or words[index].text[:1].isupper():
            return False
        after = {one.lower for one in words[index + 1 : index + 2]}
        bare = not after.isdisjoint((self._without_object - self._purposes) | self._particles)
        return bare and (shaped or (word not in self.past and word.endswith(self.endings)))

    def may_open(self, words: Sequence[Word]) -> bool:
        """Tell whether a participle opens a sentence: "Built in 1931, the bridge collapsed"."""
        word, after = words[0].lower, words[1].lower if len(words) > 1 else ""
        if word in self.reporting or word in self._intransitive or word in self.auxiliaries:
            return False
        shaped = word in self.participles or word in self._transitive
        return (shaped or self.is_past(word)) and after in self._without_object

    def relatives_in(self, words: Sequence[Word], verbs: Sequence[Verb]) -> frozenset[int]:
        """Return which words open a relative clause.

        Some do only between a noun and a verb: "the storm that hit Rome", not "said that it".
        """
        known = self._relative_words
        opening = [(index, word) for index, word in enumerate(words) if word.lower in known]
        if not opening:
            return frozenset()
        begun = {verb.first for verb in verbs}
        ended = {verb.last for verb in verbs}
        return frozenset(
            index
            for index, word in opening
            if word.lower in self.relatives
            or (
                word.lower in self._relative_subjects
                and index
                and index + 1 in begun
                and index - 1 not in ended
            )
        )

    def main_verb(self, text: str, words: Sequence[Word]) -> Verb | None:
        """Return the verb of the main clause: one after a leading or relative clause's own."""
        read = self._reading(text, words)
        if not read.has_main:
            read.main, read.has_main = self._main_verb(words, read.verbs), True
        return read.main

    def _main_verb(self, words: Sequence[Word], found: Sequence[Verb]) -> Verb | None:
        if not found:
            return None
        skipped = 1 if words[0].lower in self.subordinators else 0
        verbs = self.without_reduced(words, found)
        relatives = self.relatives_in(words, verbs)
        for verb in verbs:
            inside = any(index < verb.first for index in relatives)
            if skipped == 0 and not (inside and verb is not verbs[-1] and verb is verbs[0]):
                return verb
            skipped = 0
        return verbs[-1]

    def is_past(self, word: str) -> bool:
        """Tell whether a lower-case word has the form of a past."""
        known = self._is_past.get(word)
        if known is None:
            if len(self._is_past) >= _REMEMBERED:
                self._is_past.clear()
            ends = len(word) >= _SHORTEST_PAST and word.endswith(self.endings)
            known = word in self.past or (ends and word not in self.not_past)
            self._is_past[word] = known
        return known

    def _begins_verb(self, word: str) -> bool:
        """Tell whether a finite verb can begin with a lower-case word, whatever is beside it."""
        if len(self._may_be_verb) >= _REMEMBERED:
            self._may_be_verb.clear()
        listed = word in self.auxiliaries or word in self.reporting
        known = listed or self.is_past(word) or word.startswith(self._future_begins)
        self._may_be_verb[word] = known
        return known

    def _verb_at(self, text: str, words: Sequence[Word], index: int) -> Verb | None:
        word = words[index].lower
        future = word.startswith(self._future_begins) and self.future.match(
            text, words[index].start
        )
        if future:
            last = index
            while last + 1 < len(words) and words[last + 1].end <= future.end():
                last += 1
            if last + 1 < len(words) and words[last + 1].lower not in self.prepositions:
                last += 1
            return Verb(index, last, Tense.FUTURE, negated=self._is_negated(words, index, last))
        follows_infinitive = index and words[index - 1].lower in self.infinitive
        if follows_infinitive or words[index].text[:1].isupper():
            return None
        if word in self.auxiliaries:
            return self._group(text, words, index)
        if word in self.reporting or (self.is_past(word) and self._is_finite(text, words, index)):
            stative, reporting = word in self.stative, word in self.reporting
            negated = self._is_negated(words, index, index)
            return Verb(index, index, Tense.PAST, stative, negated, reporting)
        return None

    def _is_finite(self, text: str, words: Sequence[Word], index: int) -> bool:
        if index == 0:
            return words[0].text[:1].islower()
        word, before = words[index], words[index - 1]
        if word.text[:1].isupper() or before.lower in self._before_nouns:
            return False
        named = index > 1 and words[index - 2].lower in self.articles  # "the meeting ended"
        if before.lower.endswith(self.owner_marks if named else self._describing):
            return False
        between = text[before.end : word.start]
        after = words[index + 1].lower if index + 1 < len(words) else ""
        participle = (
            "," in between
            and after in self.prepositions
            and word.lower not in self.past | self._intransitive
        )
        return not participle

    def closing(self, text: str, words: Sequence[Word], index: int) -> int | None:
        """Return which word is the participle that a verb has at the end of its clause, if any.

        "The court has two men to long terms sentenced" is how some languages put it.
        """
        if words[index].lower not in self._brackets:
            return None
        last = index
        while last + 1 < len(words):
            between = text[words[last].end : words[last + 1].start]
            if between.strip(" .") or words[last + 1].lower in self.coordinators:
                break
            last += 1
        word = words[last].lower
        if last == index or words[last].text[:1].isupper():
            return None
        shaped = word.startswith(self._closing_starts) and word.endswith(self._closing_endings)
        return last if shaped or word in self.participles else None

    def _group(self, text: str, words: Sequence[Word], index: int) -> Verb:
        word = words[index].lower
        last, head = index, ""
        for place in range(index + 1, min(index + 1 + _GROUP_REACH, len(words))):
            candidate = words[place].lower
            if candidate in self.prepositions or candidate in self.articles:
                break
            if self.is_past(candidate) or candidate in self.participles:
                last, head = place, candidate
                goes_on = candidate == words[index + 1].lower or candidate in self._been
                if candidate not in self.participles or not goes_on:
                    break
        if not head:
            closing = self.closing(text, words, index)
            head = words[closing].lower if closing else ""
        tense, stative = self._tense(word, head)
        stative = stative or head in self.stative
        negated = self._is_negated(words, index, last)
        return Verb(index, last, tense, stative, negated, head in self.reporting)

    def _tense(self, word: str, head: str) -> tuple[Tense, bool]:
        if word in self.modal:
            return Tense.MODAL, False
        if word in self.be_past:
            return Tense.PAST, not head
        if word in self.have and head:
            return Tense.PERFECT, False
        if word in self.had:
            return (Tense.PAST_PERFECT, False) if head else (Tense.PAST, True)
        return Tense.PRESENT, True

    def _is_negated(self, words: Sequence[Word], first: int, last: int) -> bool:
        if self.denies(words):
            return True
        near = [word.lower for word in words[max(0, first - 1) : last + 2]]
        return not self.negation.isdisjoint(near)

    def denies(self, words: Sequence[Word]) -> bool:
        """Tell "no meeting took place" from "no fewer than 30 ships sank" and "No. 3 won"."""
        if not words or words[0].lower not in self._nobody:
            return False
        behind = words[1].lower if len(words) > 1 else ""
        return behind not in self._not_nobody and not behind.isdigit()


@cache  # as large as the languages are many
def grammar_of(language: Language) -> Grammar:
    """Return a language's grammar."""
    return Grammar(language)
