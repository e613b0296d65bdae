"""Decides which of an article's time expressions dates what it tells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.timespan import TimeKind, TimeSpan
from timeline_app.model.timex import AnchorKind, Mod, Timex, TimexType
from timeline_app.pipeline.asides import Asides
from timeline_app.pipeline.candidates import YEAR, Candidates
from timeline_app.pipeline.clauses import Clause, ClauseKind, clauses, verb_of
from timeline_app.pipeline.grammar import Grammar, Tense, Verb
from timeline_app.pipeline.moments import Moments
from timeline_app.pipeline.naming import is_attribute, named_event, of_a_year
from timeline_app.pipeline.periods import Periods
from timeline_app.pipeline.plans import plans_of
from timeline_app.pipeline.relations import related, relations_of
from timeline_app.pipeline.spans import between, last_begun
from timeline_app.pipeline.times import (
    begins_after,
    days_before,
    ends_before,
    is_fine,
    on_day,
    time_of,
    whole_day,
)
from timeline_app.pipeline.unplaced import Unplaced
from timeline_app.pipeline.words import words_in, words_of
from timeline_app.tagger.language import Language

LEAD_SENTENCES = 4
"""How many sentences an article opens with."""

_LEAD_DAYS = range(8)
_LOOK_BACK = 40
_SPEECH_REACH = 30
_OF_STORY = frozenset({"from_previous", "part_of_told_day", "told_part", "told_unit"})


_unplaced_of = cache(Unplaced)  # as many as there are languages


@dataclass(frozen=True, slots=True)
class Dated:
    """A time, and the expression that gives it; no expression means the publication date."""

    time: TimeSpan | None
    timex: Timex | None


class Dating:
    """One article's expressions, and the days that they give to what it tells."""

    def __init__(
        self,
        article: Article,
        timexes: Sequence[Timex],
        sentences: Sequence[TextSpan],
        language: Language,
        grammar: Grammar,
    ) -> None:
        self._text = article.text
        self._language = language
        self._grammar = grammar
        self._relations = relations_of(language)
        self._unplaced = _unplaced_of(language, grammar)
        self._asides = Asides(article, language)
        self._sentences = sentences
        headline = (article.headline,) if article.headline else ()
        self._lines = sorted((*headline, *sentences), key=lambda line: line.start)
        self._plans = plans_of(language)
        self._happenings = frozenset(language.words("relations.of_a_year"))
        self._counting = grammar.adjuncts | frozenset(language.words("unplaced.counting"))
        self._moments = Moments(language, self._grammar)
        self._periods = Periods(language)
        self._read: tuple[TextSpan | None, tuple[Verb, ...]] = None, ()
        self._all = tuple(timexes)
        self._published = article.publication.day
        self._date_line = article.publication.span
        self._candidates = Candidates(article, self._all, self._lines, language, grammar)
        self._timexes = tuple(timex for timex in self._all if self._candidates.may_date(timex))
        self._dating = {timex.span for timex in self._timexes}

    def inside(self, span: TextSpan) -> tuple[Timex, ...]:
        """Return the expressions inside a span that may date."""
        return between(self._timexes, span)

    def left_out(self, sentence: TextSpan) -> tuple[TextSpan, ...]:
        """Return the expressions that a title does without.

        Those are what dates, what opens the sentence, and "five years" of "five years after".
        """
        within = between(self._all, sentence)
        periods = (self._periods.up_to(self._text, timex, within) for timex in within)
        whole = [period.span for period in periods if period]
        single = [
            timex.span
            for timex in within
            if timex.span in self._dating
            or (timex.span.start == sentence.start and not self._belongs_to_noun(timex))
            or self._is_counted_from(timex)
        ]
        kept = (span for span in single if not any(one.covers(span) for one in whole))
        return tuple(sorted((*whole, *kept), key=lambda span: span.start))

    def _belongs_to_noun(self, timex: Timex) -> bool:
        """Tell "three days of mourning", and how old a thing is."""
        if self._relations.tells_age(self._text, timex.span):
            return True
        behind = self._text[timex.span.end : timex.span.end + _LOOK_BACK].split()[:1]
        is_of = any(word.lower() in self._language.words("relations.of") for word in behind)
        return timex.type == TimexType.DURATION and is_of

    def _is_counted_from(self, timex: Timex) -> bool:
        """Tell a duration with "after", "before" or "later" behind it."""
        if timex.type != TimexType.DURATION:
            return False
        end = timex.span.end
        behind = words_in(self._text[end : end + _LOOK_BACK])[:1]
        return any(not word.start > 1 and word.lower in self._counting for word in behind)

    def news(self) -> Dated:
        """Return the day of the lead, else the publication date, else nothing."""
        if self._published is None:
            return Dated(None, None)
        leads = [one for one in self._sentences if self._is_told(one)]
        days = [
            timex
            for sentence in leads[:LEAD_SENTENCES]
            for timex in self._of_telling(sentence)
            if days_before(time_of(timex), self._published) in _LEAD_DAYS
            and not self._is_bare_clock(timex)
        ]
        if not days or self._is_of_today(leads[0], days):
            return Dated(TimeSpan.of_date(self._published), None)
        timex = self._day_of_saying(leads[0], days)
        timex = timex or min(days, key=lambda timex: self.dates_saying(timex.span))
        time = time_of(timex)
        assert time is not None
        return Dated(whole_day(time), timex)

    def _is_told(self, sentence: TextSpan) -> bool:
        """Tell the words of a story from a caption and from the line that dates it."""
        line = self._date_line
        dates = line is not None and sentence.covers(line) and not self._verbs_of(sentence)
        return not dates and not self._asides.captions(sentence)

    def _of_telling(self, sentence: TextSpan) -> tuple[Timex, ...]:
        """Return the expressions that do not only date what came before.

        "After Monday's fire" does, and "the bridge, which fell on Monday" and "had fallen".
        """
        inside = self.inside(sentence)
        if not inside:
            return ()
        parts = clauses(self._text, sentence, [timex.span for timex in inside], self._grammar)
        before = [part for part in parts if self._is_background(part)]
        return tuple(one for one in inside if not any(part.holds(one.span) for part in before))

    def _is_background(self, part: Clause) -> bool:
        if part.kind != ClauseKind.MAIN:
            return part.kind in {ClauseKind.NOUN, ClauseKind.RELATIVE}
        verb = verb_of(self._text, part, self._grammar)
        return verb is not None and verb.tense == Tense.PAST_PERFECT

    def _is_of_today(self, first: TextSpan, days: Sequence[Timex]) -> bool:
        """Tell news that has happened by now, before the days of what led to it.

        "A man has been charged. The fire broke out on Sunday": he was not charged on Sunday.
        """
        if any(first.covers(timex.span) or self.dates_saying(timex.span) for timex in days):
            return False
        return self._has_happened(first)

    def _day_of_saying(self, first: TextSpan, days: Sequence[Timex]) -> Timex | None:
        """Return when it was said that something has happened by now, if the lead says that.

        "A man has been charged, police said on Friday. He was arrested on Monday."
        """
        inside = [timex for timex in days if first.covers(timex.span)]
        said = all(self.dates_saying(timex.span) for timex in inside)
        return inside[0] if inside and said and self._has_happened(first) else None

    def _has_happened(self, sentence: TextSpan) -> bool:
        verb = self._grammar.main_verb(self._text, words_of(self._text, sentence))
        return verb is not None and verb.tense == Tense.PERFECT

    def borrowed(self, sentence: TextSpan, lent: Dated) -> Dated:
        """Return what dates a sentence without a date of its own: nothing if it names a time."""
        within = between(self._all, sentence)
        named = [timex for timex in within if not self._asides.quotes(timex.span.start)]
        if not self._unplaced.names_time(self._text, sentence, named):
            return lent
        return Dated(None, self._unplaced.vague(self._text, named))

    def best(
        self, sentence: TextSpan, own: Sequence[Timex], verb: Verb | None, lent: Dated | None
    ) -> Dated:
        """Return the time of the expression that dates the clause best.

        A time of day is one of the day that was lent, where nothing says of which day it is.
        """
        words = words_of(self._text, sentence)
        at = words[verb.first].start if verb and verb.first < len(words) else sentence.start

        def rank(timex: Timex) -> tuple[bool, bool, bool, int]:
            time = time_of(timex)
            away = abs(timex.span.start - at)
            return (time is None, self.dates_saying(timex.span), not is_fine(time), away)

        timex = min(own, key=rank)
        time = self._time(timex)
        if time and lent and lent.time and self._is_bare_clock(timex):
            time = on_day(time, lent.time)
        if time and verb and self._is_misplaced(timex, time, verb):
            time = None
        period = self._periods.up_to(self._text, timex, between(self._all, sentence))
        return Dated(time_of(period), period) if period and time else Dated(time, timex)

    def _is_misplaced(self, timex: Timex, time: TimeSpan, verb: Verb) -> bool:
        """Tell a count from the wrong day: what is to come is not over, what was has happened."""
        if verb.tense == Tense.FUTURE:
            return self._is_over(timex, time)
        return (
            verb.tense == Tense.PAST
            and verb.tells
            and self._is_of_story(timex)
            and self._published is not None
            and begins_after(time, self._published)
        )

    def _is_of_story(self, timex: Timex) -> bool:
        """Tell what is counted from where the story has come to: "the following morning"."""
        production = self._language.rules[timex.rule].production
        return timex.anchor.kind == AnchorKind.PREVIOUS or production in _OF_STORY

    def _is_over(self, timex: Timex, time: TimeSpan) -> bool:
        """Tell a time that was counted from the publication and lies before it."""
        if self._published is None or timex.anchor.kind != AnchorKind.DCT:
            return False
        if self.dates_saying(timex.span):
            return False
        return ends_before(time, self._published)

    def dates_saying(self, span: TextSpan) -> bool:
        """Tell whether an expression dates who said it ("officials said Monday")."""
        before = self._text[max(0, span.start - _SPEECH_REACH) : span.start]
        words = words_of(before, TextSpan(0, len(before)))
        fillers = self._language.words("reporting.fillers")
        while words and words[-1].lower in fillers:
            words = words[:-1]
        return bool(words) and words[-1].lower in self._grammar.reporting

    def looks_back(self, sentence: TextSpan, timex: Timex) -> bool:
        """Tell whether an expression dates what had happened before what the sentence tells."""
        words = words_of(self._text, sentence)
        verbs = self._verbs_of(sentence)
        before = [verb for verb in verbs if words[verb.first].start < timex.span.start]
        return (
            len(before) > 1
            and before[0].tense == Tense.PAST
            and before[-1].tense == Tense.PAST_PERFECT
            and not before[0].reporting
        )

    def _verbs_of(self, sentence: TextSpan) -> tuple[Verb, ...]:
        """Return a sentence's verbs, kept while its expressions ask for them one by one."""
        if self._read[0] != sentence:
            words = words_of(self._text, sentence)
            self._read = sentence, tuple(self._grammar.verbs(self._text, words))
        return self._read[1]

    def named_event(self, span: TextSpan) -> TextSpan | None:
        """Return the noun phrase that an expression names an event in: "the May 3 vote"."""
        sentence = last_begun(self._lines, span.start)
        if sentence is None or not sentence.covers(span):
            return None
        return named_event(self._text, sentence, span, self._grammar)

    def of_years(self, sentence: TextSpan) -> Iterator[tuple[Dated, TextSpan]]:
        """Yield the events that a sentence names by their year: "a 2012 car crash"."""
        for timex in between(self._all, sentence):
            free = timex.span in self._dating or not YEAR.fullmatch(timex.value)
            if free or self._asides.quotes(timex.span.start):
                continue
            phrase = of_a_year(self._text, timex.span, sentence, self._happenings, self._grammar)
            if phrase:
                yield Dated(time_of(timex), timex), phrase

    def told_then(self, sentence: TextSpan) -> Iterator[tuple[Dated, TextSpan, Verb]]:
        """Yield what is said to have happened at a time that the sentence mentions."""
        for timex, span, verb in self._moments.told(
            self._text, sentence, between(self._all, sentence)
        ):
            if time_of(timex) is not None and not self._asides.quotes(span.start):
                yield Dated(time_of(timex), timex), span, verb

    def _is_attribute(self, span: TextSpan) -> bool:
        """Tell whether an expression only dates a noun: "after the Monday attack"."""
        sentence = last_begun(self._lines, span.start)
        return sentence is not None and is_attribute(self._text, sentence, span, self._grammar)

    def tells_undoing(self, sentence: TextSpan) -> bool:
        """Tell whether a sentence says that what was planned for a time fell through."""
        return any(
            timex.span not in self._dating and self._candidates.fell_through(timex.span)
            for timex in between(self._all, sentence)
        )

    def _time(self, timex: Timex) -> TimeSpan | None:
        time = time_of(timex)
        if time is None or time.kind == TimeKind.DURING:
            return time
        return related(time, self._relation(timex))

    def _is_bare_clock(self, timex: Timex) -> bool:
        """Tell a time of day that no other words of the text give a day."""
        anchor, line = timex.anchor, self._date_line
        given = anchor.kind == AnchorKind.PREVIOUS and not (
            line and anchor.span and line.covers(anchor.span)
        )
        if given or self._language.rules[timex.rule].production != "clock":
            return False
        words = words_of(self._text, timex.span)
        return not any(w.lower in self._language.words("relations.day_words") for w in words)

    def _relation(self, timex: Timex) -> str:
        if timex.mod in {Mod.BEFORE, Mod.AFTER}:
            return timex.mod.value.lower()
        if self._is_attribute(timex.span):
            return ""
        start = timex.span.start
        if self._plans.put_off(self._text[max(0, start - _LOOK_BACK) : start]):
            return ""
        return self._relations.beside(self._text, timex.span)


def carried(dated: Dated, before: Dated | None) -> Dated | None:
    """Return what dates the paragraph's next sentence if that has no expression of its own.

    A story goes on on the day it has come to. After a month or a year it could be any day.
    """
    if dated.time is None:
        return before
    if is_fine(dated.time) and dated.time.kind == TimeKind.AT:
        return Dated(whole_day(dated.time), dated.timex)
    return None
