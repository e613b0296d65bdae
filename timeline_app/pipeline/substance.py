"""Tells what happened from what is only described, asked, denied or supposed."""

import re
from collections.abc import Sequence

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.timespan import TimeKind, TimeSpan
from timeline_app.model.timex import Timex
from timeline_app.pipeline.asides import Asides
from timeline_app.pipeline.clauses import Clause, ClauseKind, rest_of, verb_of
from timeline_app.pipeline.dating import Dated
from timeline_app.pipeline.grammar import Grammar, Tense, Verb
from timeline_app.pipeline.terms import terms
from timeline_app.pipeline.times import begins_after, is_due_after, is_fine
from timeline_app.pipeline.words import Word, words_of_all
from timeline_app.tagger.language import Language

_LEAST_PHRASE = 3
_LEAST_MEANING = 2
_TOLD = frozenset({Tense.PAST, Tense.PERFECT, Tense.PAST_PERFECT, Tense.FUTURE})


class Substance:
    """Knows which clauses of an article that have a date of their own tell an event."""

    def __init__(
        self, article: Article, language: Language, grammar: Grammar, asides: Asides
    ) -> None:
        """Take the words from ``substance`` in the language's ``narrative.toml``."""
        self._text = article.text
        self._published = article.publication.day
        self._code = language.code
        self._grammar = grammar
        self._asides = asides
        self._stop_words = frozenset(language.words("headline.stop_words"))
        self._witness = frozenset(language.words("substance.witness"))
        self._planned = language.pattern("future.then")
        self._suppositions = frozenset(language.words("modal.suppositions"))
        self._coming = frozenset(language.words("modal.coming"))
        self._states = frozenset(language.words("modal.states"))
        self._falsely = frozenset(language.words("substance.falsely"))
        self._moments = frozenset(language.words("clauses.moments"))
        self._silence = language.pattern("substance.silence")
        refusing, between, unheard = (
            language.pattern(f"substance.{key}").pattern
            for key in ("refusing", "unheard_between", "unheard")
        )
        self._refusal = re.compile(
            rf"{refusing}(?:\s+{between}){{0,5}}\s+{unheard}", re.IGNORECASE
        )

    def is_missing(
        self,
        sentence: TextSpan,
        clause: Clause,
        own: Sequence[Timex],
        dated: Dated,
        *,
        in_lead: bool,
    ) -> bool:
        """Tell whether a clause only denies, supposes, asks or describes, or hardly says a thing.

        What an article opens with is its news even where it is put as a state.

        Args:
            sentence: the sentence that the clause stands in.
            clause: the clause.
            own: the expressions in it that may date.
            dated: the time that they give it.
            in_lead: the article opens with it.
        """
        words = self._words(clause)
        verb = verb_of(self._text, clause, self._grammar)
        if verb is None:
            return self._grammar.denies(words) or self._is_fragment(clause, own)
        if verb.negated or self._is_false(words, verb):
            return True
        if verb.tense == Tense.MODAL and not self._may_come(clause, verb, dated.time):
            return True
        return not in_lead and (
            self._asks_or_remembers(sentence, clause)
            or self._keeps_silent(clause)
            or (
                self._published is not None
                and _is_scene(dated.time)
                and self._only_describes(clause, own, dated)
            )
        )

    def _may_come(self, clause: Clause, verb: Verb, time: TimeSpan | None) -> bool:
        """Tell what may happen at a time to come, which is a plan: "could reopen in May".

        What may be so then ("could be rich by May"), a condition and a quotation are none.
        """
        today = self._published
        if time is None or today is None or clause.kind != ClauseKind.MAIN:
            return False
        if self._asides.quotes(clause.pieces[0].start):
            return False
        words = self._words(clause)
        if words[verb.first].lower not in self._coming:
            return False
        behind = {word.lower for word in words[verb.first + 1 : verb.first + 3]}
        is_state = verb.first == verb.last and not behind.isdisjoint(self._states)
        if is_state or any(word.lower in self._suppositions for word in words):
            return False
        return begins_after(time, today) or is_due_after(time, today)

    def what_happened(self, clause: Clause, own: Sequence[Timex]) -> Clause:
        """Return the clause, or of a denial what it was that came to nothing.

        "No one was hurt when a bus overturned on Sunday" tells of the bus.
        """
        words = self._words(clause)
        verb = self._grammar.main_verb(self._text, words)
        if verb is None or not (verb.negated or self._grammar.denies(words)):
            return clause
        for index in range(verb.last + 1, len(words) - 1):
            if words[index].lower in self._moments:
                told = rest_of(self._text, clause, words[index + 1].start)
                doing = self._grammar.main_verb(self._text, self._words(told))
                dated = all(told.holds(timex.span) for timex in own)
                return told if dated and doing and doing.tells else clause
        return clause

    def _is_false(self, words: Sequence[Word], verb: Verb) -> bool:
        """Tell "had wrongly been reported" and "falsely claimed" from what happened."""
        group = words[max(0, verb.first - 1) : verb.last + 1]
        return verb.reporting and any(word.lower in self._falsely for word in group)

    def goes_on(self, clause: Clause, verb: Verb) -> bool:
        """Tell what was being done: "crews were battling a fire"."""
        words = self._words(clause)
        was = verb.tense == Tense.PAST and words[verb.first].lower in self._grammar.be_past
        has_more = verb.last + 2 < len(words)  # "it was interesting" is no doing
        return was and has_more and self._may_be_doing(words, verb)

    def _is_fragment(self, clause: Clause, own: Sequence[Timex]) -> bool:
        """Tell a bare place and date, and "before the season", from a telling."""
        words = _outside(own, self._words(clause))
        if len(words) < _LEAST_PHRASE:
            return True
        meant = [word for word in words if self._means_something(word)]
        if clause.kind == ClauseKind.MAIN or len(meant) >= _LEAST_MEANING:
            return False
        return not self._names_happening(clause)

    def _means_something(self, word: Word) -> bool:
        small = self._stop_words | self._grammar.prepositions | self._grammar.adjuncts
        return word.lower not in small and not word.text.isdigit()

    def _asks_or_remembers(self, sentence: TextSpan, clause: Clause) -> bool:
        """Tell a question, and a witness who speaks of what is his own."""
        if sentence.of(self._text).rstrip(" \"'”’»)").endswith("?"):
            return True
        start = clause.pieces[0].start
        return self._asides.quotes(start) and any(
            word.lower in self._witness for word in self._words(clause)
        )

    def _keeps_silent(self, clause: Clause) -> bool:
        """Tell whether all that someone did was to say nothing."""
        silent = any(
            pattern.search(self._text, piece.start, piece.end)
            for piece in clause.pieces
            for pattern in (self._silence, self._refusal)
        )
        if not silent:
            return False
        verbs = self._grammar.verbs(self._text, self._words(clause))
        return sum(verb.tells for verb in verbs) <= 1

    def _only_describes(self, clause: Clause, own: Sequence[Timex], dated: Dated) -> bool:
        """Tell a state of the day ("the road is shut today") from what happened on it.

        With a month or a year a past state is the background that a reader looks for, a
        present one is not.
        """
        if any(self._planned.search(piece.of(self._text)) for piece in clause.pieces):
            return False
        words = self._words(clause)
        verbs = list(self._grammar.verbs(self._text, words))
        if not verbs:
            return False  # an opening participle: "Released on Monday, the film …"
        if is_fine(dated.time):
            empty = not _announces(verbs) and all(
                _is_empty(verb) and not self._may_be_doing(words, verb) for verb in verbs
            )
        else:
            empty = all(_is_present_state(one) for one in verbs)
        last = words[verbs[0].last].end
        said = [word for word in _outside(own, words) if word.start >= last]
        if not any(map(self._means_something, said)):
            return False  # "the funeral was on Tuesday" says when something was
        return empty and not self._names_happening(clause)

    def _may_be_doing(self, words: Sequence[Word], verb: Verb) -> bool:
        """Tell "was standing guard" and "had surgery" from "was a guard"."""
        if verb.negated:
            return False
        after = words[verb.last + 1 : verb.last + 2]
        endings = self._grammar.participle_endings
        return words[verb.first].lower in self._grammar.had or any(
            word.lower.endswith(endings) for word in after
        )

    def _names_happening(self, clause: Clause) -> bool:
        quotes = (piece.of(self._text) for piece in clause.pieces)
        return bool(terms(quotes, self._code).kinds)

    def _words(self, clause: Clause) -> tuple[Word, ...]:
        return words_of_all(self._text, clause.pieces)


def _outside(timexes: Sequence[Timex], words: Sequence[Word]) -> list[Word]:
    spans = [timex.span for timex in timexes]
    return [w for w in words if not any(s.start <= w.start < s.end for s in spans)]


def _is_scene(time: TimeSpan | None) -> bool:
    """Tell a time when things are seen as they are from when they begin, last or end."""
    return time is not None and time.kind in {TimeKind.AT, TimeKind.WITHIN}


def _is_empty(verb: Verb) -> bool:
    if verb.reporting or verb.negated or verb.tense == Tense.MODAL:
        return True
    return _is_present_state(verb) if verb.tense not in _TOLD else verb.stative


def _is_present_state(verb: Verb) -> bool:
    """Tell "is" from the passive "is crowned"."""
    return verb.tense == Tense.PRESENT and verb.first == verb.last


def _announces(verbs: Sequence[Verb]) -> bool:
    """Tell whether the saying is the news: it stands alone, or before what is to come.

    "Apple told its customers to wait" and "he said that all would get one" are news of the day.
    """
    if not verbs[0].reporting:
        return False
    rest = verbs[1:]
    return not rest or any(one.tense == Tense.MODAL and not one.negated for one in rest)
