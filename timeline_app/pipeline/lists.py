"""Parts a list that says one thing of several dates: "the first in 1998, the second in 2001"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import Timex
from timeline_app.pipeline.clauses import Clause
from timeline_app.pipeline.grammar import Grammar, Verb
from timeline_app.pipeline.sentences import trimmed
from timeline_app.pipeline.times import time_of
from timeline_app.pipeline.words import Word, words_of

_MOST = 24
_REACH = 40


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a list: its date, its words, and those that tell it with the list's verb."""

    timex: Timex
    span: TextSpan
    told: tuple[TextSpan, ...]


@dataclass(frozen=True, slots=True)
class _List:
    """A clause that may be a list: its words up to its one verb, and those behind it."""

    whole: TextSpan
    own: Sequence[Timex]
    opening: Sequence[Word]
    after: Sequence[Word]

    @property
    def dates_lead(self) -> bool:
        """Whether each date stands before what it dates: "in 1998 the first, in 2001 …"."""
        return self.own[0].span.start < self.opening[-1].start


class Lists:
    """A language's words for parting a list."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._small = grammar.prepositions | grammar.articles | self._grammar.repeating

    def items(self, clause: Clause, own: Sequence[Timex]) -> tuple[Item, ...]:
        """Return the things that a clause lists with a date each; none where it is no list.

        Args:
            clause: a clause.
            own: its expressions that may date, in reading order.
        """
        found = self._list(clause, own)
        if found is None:
            return ()
        gaps = [self._parting(one, then, found) for one, then in pairwise(own)]
        parts = [gap for gap in gaps if gap]
        end = own[-1].span.end
        goes_on = not found.dates_lead and self._text[end : found.whole.end].strip(" .")
        if len(parts) != len(gaps) or any(map(self._compares, parts)):
            return ()
        if goes_on:
            return tuple(self._shared(found))
        return tuple(self._items(found, parts))

    def _shared(self, found: _List) -> Iterator[Item]:
        """Yield one thing on dates side by side: "they met on 3 and 17 March in Turin"."""
        own, whole = found.own, found.whole
        gaps = (TextSpan(one.span.end, then.span.start) for one, then in pairwise(own))
        between = [word for gap in gaps for word in words_of(self._text, gap)]
        if all(word.lower in self._small for word in between):
            ends = (TextSpan(whole.start, own[0].span.end), TextSpan(own[-1].span.end, whole.end))
            for timex in own:
                yield Item(timex, whole, ends)

    def _list(self, clause: Clause, own: Sequence[Timex]) -> _List | None:
        if len(clause.pieces) != 1 or not 1 < len(own) <= _MOST:
            return None
        if not (_are_alike(own) or self._repeats(own)):
            return None
        words = words_of(self._text, clause.pieces[0])
        verb = self._only_verb(words)
        if verb is None:
            return None
        last = verb.last + 1
        if own[1].span.start < words[verb.last].end:
            return None
        return _List(clause.pieces[0], own, words[:last], words[last:])

    def _repeats(self, own: Sequence[Timex]) -> bool:
        """Tell "in 2017 and again last spring", times of whatever grain."""
        for one, then in pairwise(own):
            gap = words_of(self._text, TextSpan(one.span.end, then.span.start))
            said = {word.lower for word in gap} - self._grammar.coordinators
            if said.isdisjoint(self._grammar.repeating) or not said <= self._small:
                return False
        return len({timex.value for timex in own}) == len(own)

    def _only_verb(self, words: Sequence[Word]) -> Verb | None:
        """Return the one verb, which tells, and has something on both sides."""
        verbs = list(self._grammar.verbs(self._text, words))
        if len(verbs) != 1 or not verbs[0].tells:
            return None
        return verbs[0] if verbs[0].first and verbs[0].last + 1 < len(words) else None

    def _parting(self, one: Timex, then: Timex, found: _List) -> TextSpan | None:
        """Return what parts two things: a comma, an "and" or both, before or behind the date."""
        start, end = one.span.end, then.span.start
        words = list(words_of(self._text, TextSpan(start, end)))
        while found.dates_lead and words and self._is_preposition(words[-1]):
            end = words.pop().start
        near = words[-1:] if found.dates_lead else words[:1]
        joins = [word for word in near if word.lower in self._grammar.coordinators]
        if joins:
            return TextSpan(joins[0].start, joins[0].end)
        gap = self._text[start:end].rstrip()
        if found.dates_lead:
            return TextSpan(start + len(gap) - 1, end) if gap.endswith(",") else None
        return TextSpan(start, start + 1) if gap.startswith(",") else None

    def _compares(self, part: TextSpan) -> bool:
        """Tell whether a participle follows: "five in 2001, compared with three in 2000"."""
        behind = words_of(self._text, TextSpan(part.end, part.end + _REACH))[:1]
        return any(
            self._grammar.is_past(word.lower)
            or word.lower.endswith(self._grammar.participle_endings)
            for word in behind
        )

    def _is_preposition(self, word: Word) -> bool:
        return word.lower in self._grammar.prepositions - self._grammar.coordinators

    def _items(self, found: _List, parts: Sequence[TextSpan]) -> Iterator[Item]:
        """Yield the things of a list; what says nothing new is told as the first is."""
        starts = (found.whole.start, *(part.end for part in parts))
        ends = (*(part.start for part in parts), found.whole.end)
        spans = [next(trimmed(self._text, *edge)) for edge in zip(starts, ends, strict=True)]
        for timex, span in zip(found.own, spans, strict=True):
            words = words_of(self._text, span)
            said = [
                word for word in words if not timex.span.covers(TextSpan(word.start, word.end))
            ]
            if span == spans[0] or all(word.lower in self._small for word in said):
                yield Item(timex, span, (spans[0],))
            else:
                yield Item(timex, span, (self._head(found, said[0]), span))

    def _head(self, found: _List, then: Word) -> TextSpan:
        """Return the subject and the verb, with a preposition that a later thing does without."""
        date = found.own[0].span
        start = next(w.start for w in found.opening if w.start >= date.end or not found.dates_lead)
        first = found.after[0]
        shared = first.lower in self._grammar.prepositions and then.lower not in self._small
        dates = TextSpan(first.end, date.start) if first.end < date.start else None
        if shared and dates and words_of(self._text, dates):
            return TextSpan(start, first.end)
        return TextSpan(start, found.opening[-1].end)


def _are_alike(own: Sequence[Timex]) -> bool:
    """Tell whether expressions give several times of one grain."""
    times = [time_of(timex) for timex in own]
    grains = {time.granularity if time else None for time in times}
    return len(grains) == 1 and None not in grains and len(set(times)) == len(times)
