"""Parts a sentence into its clauses."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.grammar import Grammar, Verb, Word, words_of
from timeline_app.pipeline.sentences import joined, trimmed

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
    cuts = list(_cuts(text, words, verbs, timexes, grammar))
    if not cuts:
        return tuple(
            Clause(ClauseKind.MAIN, (whole,))
            for whole in trimmed(text, sentence.start, sentence.end)
        )
    edges = [sentence.start, *(cut for cut, _ in cuts), sentence.end]
    kinds = [ClauseKind.MAIN, *(kind for _, kind in cuts)]
    resumes = [False, *(kind is None for _, kind in cuts)]
    found: list[tuple[ClauseKind, list[TextSpan]]] = []
    main = 0
    for start, end, kind, resumed in zip(edges, edges[1:], kinds, resumes, strict=False):
        pieces = list(trimmed(text, start, end))
        has_verb = any(start <= words[verb.first].start < end for verb in verbs)
        if resumed and found:
            found[main][1].extend(pieces)
        elif kind is None or not found:
            found.append((ClauseKind.MAIN, pieces))
            main = len(found) - 1
        elif not has_verb and kind != ClauseKind.ADJUNCT:
            found[-1][1].extend(pieces)
        else:
            noun = kind == ClauseKind.ADJUNCT and not has_verb
            found.append((ClauseKind.NOUN if noun else kind, pieces))
            main = len(found) - 1 if kind == ClauseKind.MAIN else main
    return tuple(Clause(kind, tuple(joined(text, pieces))) for kind, pieces in found if pieces)


def _cuts(
    text: str,
    words: Sequence[Word],
    verbs: Sequence[Verb],
    timexes: Sequence[TextSpan],
    grammar: Grammar,
) -> Iterator[tuple[int, ClauseKind | None]]:
    """Yield where clauses begin and their kind, ``None`` where the main clause goes on."""
    starts = {verb.first for verb in verbs}
    reduced = starts - {verb.first for verb in grammar.without_reduced(words, verbs)}
    relatives = grammar.relatives_in(words, verbs)
    current, seen = ClauseKind.MAIN, 0
    for index, between in _turns(text, words, relatives | starts, timexes, grammar):
        word = words[index]
        joins = (
            verbs
            and word.lower in grammar.coordinators
            and _joins_dated(
                words[index + 1 :], [words[verb.first] for verb in verbs], word, timexes, grammar
            )
        )
        kind = ClauseKind.MAIN if joins else _opens(text, word, between, timexes, grammar)
        if kind is None and index in relatives:
            kind = ClauseKind.RELATIVE
        if kind:
            current, seen = kind, 0
            yield word.start, kind
        elif index in reduced and not between.strip(" ,"):
            current, seen = ClauseKind.RELATIVE, 1
            yield word.start, ClauseKind.RELATIVE
        elif index in starts:
            seen += 1
            joined = words[index - 1].lower in grammar.coordinators
            goes_on = current == ClauseKind.RELATIVE and seen > 1 and not joined
            if goes_on or (current == ClauseKind.ADJUNCT and seen == 1 and "," in between):
                current = ClauseKind.MAIN
                yield word.start, None


def _turns(
    text: str,
    words: Sequence[Word],
    marked: Collection[int],
    timexes: Sequence[TextSpan],
    grammar: Grammar,
) -> Iterator[tuple[int, str]]:
    """Yield at which words a clause may begin, and what stands between each and the one before.

    That is outside of expressions at those that are marked, those that open or join clauses,
    and behind a sign.
    """
    for index in range(1, len(words)):
        word = words[index]
        between = text[words[index - 1].end : word.start]
        if between == " " and index not in marked and word.lower not in grammar.clause_openers:
            continue
        if not any(span.start < word.start < span.end for span in timexes):
            yield index, between


def _opens(
    text: str, word: Word, between: str, timexes: Sequence[TextSpan], grammar: Grammar
) -> ClauseKind | None:
    if ";" in between or ("," in between and word.lower in grammar.coordinators):
        return ClauseKind.MAIN
    before_timex = any(
        0 <= span.start - word.end <= _REACH
        and grammar.fillers.fullmatch(text, word.end, span.start)
        for span in timexes
    )
    if word.lower in grammar.adjuncts and not before_timex:
        return ClauseKind.ADJUNCT
    return None


def _joins_dated(
    then: Sequence[Word],
    verbs: Sequence[Word],
    word: Word,
    timexes: Sequence[TextSpan],
    grammar: Grammar,
) -> bool:
    """Tell an "and" between two verbs that each have a date of their own, before it or behind."""
    date = next((span for span in timexes if span.start >= word.end), None)
    if date is None or not then or verbs[0].start > word.start or timexes[0].end > word.start:
        return False
    opening = [w for w in then if w.start < date.start]
    dated = all(w.lower in grammar.prepositions for w in opening)
    if not opening and any(span.end + 1 == word.start for span in timexes):
        return False
    return then[0] in verbs or (dated and any(verb.start >= date.end for verb in verbs))
