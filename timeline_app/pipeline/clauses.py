"""Parts a sentence into its clauses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.grammar import Grammar, Tense, Verb
from timeline_app.pipeline.sentences import joined, trimmed
from timeline_app.pipeline.words import Word, words_of, words_of_all

_REACH = 24
"""How many characters of fillers may stand before a time: "until at least April"."""


class ClauseKind(StrEnum):
    """How a clause hangs on its sentence."""

    MAIN = "main"
    RELATIVE = "relative"
    ADJUNCT = "adjunct"
    """Begun by after, since, following …"""
    NOUN = "noun"
    """An adjunct that holds no verb: "following an attack on Monday"."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: one stretch of the sentence, or several when another clause parts it."""

    kind: ClauseKind
    pieces: tuple[TextSpan, ...]

    def holds(self, span: TextSpan) -> bool:
        """Tell whether the span begins inside."""
        return any(piece.start <= span.start < piece.end for piece in self.pieces)


def rest_of(text: str, clause: Clause, start: int) -> Clause:
    """Return what of a clause stands from a place on, as a main clause."""
    pieces = (
        span
        for piece in clause.pieces
        if piece.end > start
        for span in trimmed(text, max(piece.start, start), piece.end)
    )
    return Clause(ClauseKind.MAIN, tuple(pieces))


def clauses(
    text: str, sentence: TextSpan, timexes: Sequence[TextSpan], grammar: Grammar
) -> tuple[Clause, ...]:
    """Return a sentence's clauses in order, the main clause whole.

    ``timexes`` are never cut, and a word such as "since" right before one opens no clause.
    """
    return _clauses(text, sentence, tuple(timexes), grammar)


@lru_cache(maxsize=16)  # a sentence is asked for again by each of its expressions
def _clauses(
    text: str, sentence: TextSpan, timexes: tuple[TextSpan, ...], grammar: Grammar
) -> tuple[Clause, ...]:
    words = words_of(text, sentence)
    verbs = list(grammar.verbs(text, words))
    cutter = _Cutter(text, words, verbs, timexes, grammar)
    cuts = list(cutter.cuts())
    if not cuts:
        return tuple(
            Clause(ClauseKind.MAIN, (whole,))
            for whole in trimmed(text, sentence.start, sentence.end)
        )
    edges = [sentence.start, *(cut for cut, _ in cuts), sentence.end]
    first = ClauseKind.MAIN if cutter.leading is None else ClauseKind.RELATIVE
    kinds = [first, *(kind for _, kind in cuts)]
    resumes = [False, *(kind is None for _, kind in cuts)]
    found: list[tuple[ClauseKind, list[TextSpan]]] = []
    main = latest = 0
    for start, end, kind, resumed in zip(edges, edges[1:], kinds, resumes, strict=False):
        pieces = list(trimmed(text, start, end))
        has_verb = any(start <= words[index].start < end for index in cutter.verbs)
        if resumed and found:
            found[main][1].extend(pieces)
            latest = main
            continue
        if kind is None or not found:
            found.append((kind or ClauseKind.MAIN, pieces))
            main = len(found) - 1
        elif not has_verb and kind != ClauseKind.ADJUNCT:
            found[latest][1].extend(pieces)
            continue
        else:
            noun = kind == ClauseKind.ADJUNCT and not has_verb
            found.append((ClauseKind.NOUN if noun else kind, pieces))
            main = len(found) - 1 if kind == ClauseKind.MAIN else main
        latest = len(found) - 1
    return tuple(Clause(kind, tuple(joined(text, pieces))) for kind, pieces in found if pieces)


def verb_of(text: str, clause: Clause, grammar: Grammar) -> Verb | None:
    """Return a clause's main verb; a participle that opens a sentence is one of its own."""
    words = words_of_all(text, clause.pieces)
    if clause.kind == ClauseKind.RELATIVE and words and grammar.may_open(words):
        return Verb(0, 0, Tense.PAST)
    return grammar.main_verb(text, words)


class _Cutter:
    """Walks through a sentence's words and says where its clauses begin."""

    def __init__(
        self,
        text: str,
        words: Sequence[Word],
        verbs: Sequence[Verb],
        timexes: Sequence[TextSpan],
        grammar: Grammar,
    ) -> None:
        self._text = text
        self._words = words
        self._finite = [words[verb.first] for verb in verbs]
        self._timexes = timexes
        self._grammar = grammar
        self._starts = {verb.first for verb in verbs}
        self._last = max(self._starts, default=-1)
        full = grammar.without_reduced(words, verbs)
        self._reduced = self._starts - {verb.first for verb in full}
        self._reduced |= set(self._inserted(verbs))
        self.verbs = self._starts | self._reduced
        """Where verbs begin, and participles that stand for one."""
        self._relatives = grammar.relatives_in(words, verbs)
        self._current, self._seen, self._is_told = ClauseKind.MAIN, 0, False
        self._last_cut = 0
        self.leading = self._end_of_opening(verbs)
        """Where the subject stands of a dated participle before it: "Built in 1931, the mill"."""
        if self.leading is not None:
            self._current = ClauseKind.RELATIVE
            self.verbs.add(0)

    def _end_of_opening(self, verbs: Sequence[Verb]) -> int | None:
        words, grammar = self._words, self._grammar
        if not words or not grammar.may_open(words):
            return None
        last = max((verb.first for verb in verbs), default=0)
        dated = min((one.end for one in self._timexes), default=words[-1].end)
        begun = {verb.first for verb in verbs}
        for index in range(1, last):
            after_date = words[index].start > dated and "," in self._gap_before(index)
            if after_date and index not in begun:
                return index
        return None

    def _inserted(self, verbs: Sequence[Verb]) -> Iterator[int]:
        """Yield where a participle stands between commas: "the trust, set up in 1974, resigned".

        What may be a verb as well is one where somebody says it behind the last comma.
        """
        resumed = [verb for verb in verbs if verb.first and "," in self._gap_before(verb.first)]
        last = max((verb.first for verb in resumed), default=0)
        told = max((verb.first for verb in resumed if not verb.reporting), default=0)
        for index in range(1, min(last, verbs[0].first + 1 if verbs else 0)):
            ends = told if index in self._starts else last
            inserted = "," in self._gap_before(index) and index < ends
            if inserted and self._grammar.may_describe(self._words, index):
                yield index

    def cuts(self) -> Iterator[tuple[int, ClauseKind | None]]:
        """Yield where clauses begin and their kind, ``None`` where the main clause goes on."""
        for index, between in self._turns():
            kind = self._kind_at(index, between)
            begun = index in self._starts
            if kind:
                self._current, self._seen = kind, 0
            elif index in self._reduced and not between.strip(" ,"):
                kind = self._current = ClauseKind.RELATIVE
                self._seen = 1
            elif begun:
                self._seen += 1
            if kind:
                self._last_cut = self._words[index].start
                yield self._last_cut, kind
                continue
            if self._goes_on(index, between, begun=begun):
                self._current = ClauseKind.MAIN
                yield self._words[index].start, None
            self._is_told = self._is_told or (begun and self._current == ClauseKind.MAIN)

    def _turns(self) -> Iterator[tuple[int, str]]:
        """Yield where a clause may begin, and what stands between each word and the one before.

        That is outside of expressions at those that are marked, those that open or join clauses,
        and behind a sign.
        """
        words, marked = self._words, self._relatives | self.verbs
        for index in range(1, len(words)):
            word = words[index]
            between = self._text[words[index - 1].end : word.start]
            opens = index in marked or word.lower in self._grammar.clause_openers
            if between == " " and not opens:
                continue
            if not any(span.start < word.start < span.end for span in self._timexes):
                yield index, between

    def _kind_at(self, index: int, between: str) -> ClauseKind | None:
        word = self._words[index]
        if index == self.leading:
            return ClauseKind.MAIN
        if self._finite and word.lower in self._grammar.coordinators and self._joins_dated(index):
            opening = self.leading is not None and index < self.leading
            return ClauseKind.RELATIVE if opening or self._is_within() else ClauseKind.MAIN
        if "," in between and self._lists_dated(index):
            return ClauseKind.MAIN
        if word.lower in self._grammar.moments and self._follows_date(index):
            return ClauseKind.RELATIVE
        kind = self._opens(word, between)
        return ClauseKind.RELATIVE if kind is None and index in self._relatives else kind

    def _opens(self, word: Word, between: str) -> ClauseKind | None:
        grammar = self._grammar
        if ";" in between or ("," in between and word.lower in grammar.coordinators):
            return ClauseKind.MAIN
        before_timex = any(
            0 <= span.start - word.end <= _REACH
            and grammar.fillers.fullmatch(self._text, word.end, span.start)
            for span in self._timexes
        )
        if word.lower in grammar.adjuncts and not before_timex:
            return None if grammar.adverbs.match(self._text, word.start) else ClauseKind.ADJUNCT
        return None

    def _joins_dated(self, index: int) -> bool:
        """Tell an "and" between two verbs that each have a date of their own."""
        word, then, timexes = self._words[index], self._words[index + 1 :], self._timexes
        date = next((span for span in timexes if span.start >= word.end), None)
        if date is None or not then:
            return False
        if min(self.verbs) > index or timexes[0].end > word.start:
            return False
        opening = [w for w in then if w.start < date.start]
        dated = all(w.lower in self._grammar.prepositions for w in opening)
        if not opening and any(span.end + 1 == word.start for span in timexes):
            return False
        behind = any(verb.start >= date.end for verb in self._finite)
        if then[0] in self._finite or (dated and behind):
            return True
        return self._has_own_subject(index, date)

    def _has_own_subject(self, index: int, date: TextSpan) -> bool:
        """Tell an "and" before a subject with a dated verb: "and the jury met on June 30"."""
        verbs = [at for at in sorted(self._starts - self._reduced) if at > index]
        if not verbs or verbs[0] == index + 1 or not self._is_dated_up_to(index):
            return False
        subject = range(index + 1, verbs[0])
        grammar = self._grammar
        parts = grammar.clause_openers | grammar.subordinators | grammar.repeating
        if any(at in self._relatives or self._words[at].lower in parts for at in subject):
            return False
        if any("," in self._gap_before(at) for at in (*subject, verbs[0])):
            return False
        return len(verbs) == 1 or date.start < self._words[verbs[1]].start

    def _is_dated_up_to(self, index: int) -> bool:
        """Tell a main clause that has told something with a date by a word."""
        begun, end = self._last_cut or self._words[0].start, self._words[index].start
        opener = next(word.lower for word in self._words if word.start >= begun)
        if self._current == ClauseKind.ADJUNCT or opener in self._grammar.subordinators:
            return False
        told = any(begun <= verb.start < end for verb in self._finite)
        return told and any(begun <= span.start and span.end <= end for span in self._timexes)

    def _lists_dated(self, index: int) -> bool:
        """Tell a further verb of the same subject: "was born in 1920, moved to Rome in 1938"."""
        word = self._words[index]
        if self._current != ClauseKind.MAIN or not self._is_told or index in self._reduced:
            return False
        if word.lower in self._grammar.reporting or not self._may_be_listed(index):
            return False
        begun = max(self._last_cut, min(one.start for one in self._finite))
        before = any(self._dates_what_is_before(span, begun, index) for span in self._timexes)
        if not before or all(span.start < word.end for span in self._timexes):
            return False
        self.verbs.add(index)
        return True

    def _dates_what_is_before(self, span: TextSpan, begun: int, index: int) -> bool:
        """Tell an expression behind a preposition, or right before the comma before a word."""
        if span.start < begun or span.end > self._words[index].start:
            return False
        at_comma = span.end >= self._words[index - 1].end
        before = (word.lower for word in reversed(self._words[:index]) if word.end <= span.start)
        return at_comma or next(before, "") in self._grammar.prepositions - self._grammar.that

    def _may_be_listed(self, index: int) -> bool:
        """Tell a verb, or what may be a participle where an "and" with a verb ends the list."""
        if index in self._starts:
            return True
        if not self._grammar.is_listed(self._text, self._words, index):
            return False
        rest = self._words[index:]
        return any(
            word.lower in self._grammar.coordinators and self._grammar.is_past(after.lower)
            for word, after in pairwise(rest)
        )

    def _follows_date(self, index: int) -> bool:
        """Tell what says more of a date: "in May 2016, when a fire killed two workers"."""
        end = self._words[index - 1].end
        return "," in self._gap_before(index) and any(one.end == end for one in self._timexes)

    def _is_within(self) -> bool:
        """Tell a relative clause whose main clause has its verb yet to come, behind a comma.

        "The mayor, who took office in May and promised reform in June, resigned."
        """
        if self._current != ClauseKind.RELATIVE or self._is_told:
            return False
        return any(at and "," in self._gap_before(at) for at in self._starts)

    def _gap_before(self, index: int) -> str:
        return self._text[self._words[index - 1].end : self._words[index].start]

    def _goes_on(self, index: int, between: str, *, begun: bool) -> bool:
        """Tell whether the main clause goes on: at its verb, or once an adjunct has ended.

        "In March, days after the fire, the school moved."
        """
        if begun and self._current == ClauseKind.RELATIVE:
            joined = self._words[index - 1].lower in self._grammar.coordinators
            return self._seen > 1 and not joined
        if self._current != ClauseKind.ADJUNCT or "," not in between:
            return False
        return self._seen == 1 if begun else index < self._last and not self._is_told
