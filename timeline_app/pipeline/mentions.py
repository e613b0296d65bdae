"""Turns an article's sentences and their time expressions into mentions with a time and kind."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan
from timeline_app.model.timex import Mod, Timex, TimexType, span_of
from timeline_app.pipeline.clauses import (
    Clause,
    ClauseKind,
    Grammar,
    Tense,
    Verb,
    clauses,
    words_of,
)
from timeline_app.pipeline.naming import named_event
from timeline_app.pipeline.sentences import sentences
from timeline_app.pipeline.titles import Telling, Titler
from timeline_app.pipeline.unplaced import Unplaced
from timeline_app.tagger.language import Language

_LEAD_SENTENCES = 3
_LEAD_DAYS = 7
_LOOK_BACK = 40
_SPEECH_REACH = 30
_LEAST_PHRASE = 3
_YEAR = re.compile(r"-?\d{4}")
_BARE_YEAR = re.compile(r"['’]?\d{2,4}")
_REFERENCE = re.compile(r"(?:PAST|PRESENT|FUTURE)_REF")
_QUOTED = re.compile(
    r"„[^“”]{0,2000}(?:[“”]|$)|“[^”]{0,2000}(?:”|$)|»[^«]{0,2000}(?:«|$)|\"[^\"]{0,2000}(?:\"|$)"
)
_DAY_OR_FINER = {Granularity.DAY, Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND}


@dataclass(frozen=True, slots=True)
class _Dated:
    """A time, and the expression that gives it; no expression means the publication date."""

    time: TimeSpan | None
    timex: Timex | None


@dataclass(frozen=True, slots=True)
class _Telling:
    """A clause that becomes a mention."""

    clause: Clause
    dated: _Dated
    kind: EventKind
    verb: Verb | None
    focus: TextSpan | None = None


def mentions(
    article: Article, timexes: Sequence[Timex], language: Language
) -> tuple[Mention, ...]:
    """Return what an article tells that can be dated, or could be with its publication date.

    A sentence is dated by its own expression. One that names no time is dated by the day of the
    lead, else by the publication date, when it says that something happened. One that names a
    time without a date ("decades ago") stays undated.
    """
    return tuple(_Teller(article, timexes, language).mentions())


class _Teller:
    """One article on its way to mentions."""

    def __init__(self, article: Article, timexes: Sequence[Timex], language: Language) -> None:
        self.article = article
        self.text = article.text
        self.language = language
        self.grammar = Grammar(language)
        fillers = language.pattern("relations.fillers").pattern
        self.fillers = re.compile(rf"(?:{fillers}\s{{1,9}}){{1,3}}$", re.IGNORECASE)
        self.quotes = _quotes(article)
        self.all_timexes = tuple(timexes)
        self.timexes = tuple(timex for timex in timexes if self._may_date(timex))
        self.dating = {timex.span for timex in self.timexes}
        self.sentences = sentences(article.text, article.paragraphs, language)
        self.published = article.publication.day
        self.news = self._news()
        self.has_news = article.headline is not None
        self.titler = Titler(article, language, self.grammar)
        self.unplaced = Unplaced(language, self.grammar)

    def mentions(self) -> Iterator[Mention]:
        if self.article.headline:
            yield from self._headline(self.article.headline)
        paragraphs = iter(self.article.paragraphs)
        carried: _Dated | None = self.news
        ends = 0
        for index, sentence in enumerate(self.sentences):
            while sentence.start >= ends:
                ends, carried = next(paragraphs).end, self.news
            if carried and not self._inside(sentence):
                carried = self._borrowed(sentence, carried)
            tellings = tuple(self._tellings(index, sentence, carried))
            for telling in tellings:
                yield self._mention(sentence, telling, alone=len(tellings) == 1)
                if telling.clause.kind == ClauseKind.MAIN and not telling.focus:
                    carried = _carried(telling.dated, carried)
            self.titler.remember(sentence, self._left_out(sentence))

    def _headline(self, headline: TextSpan) -> Iterator[Mention]:
        whole = Clause(ClauseKind.MAIN, (headline,))
        inside = self._inside(headline)
        dated = (
            self._best(headline, inside, None) if inside else self._borrowed(headline, self.news)
        )
        verb = self.grammar.main_verb(self.text, words_of(self.text, headline))
        planned = verb is not None and verb.tense == Tense.FUTURE
        kind = EventKind.PLANNED if planned else EventKind.HAPPENED
        yield self._mention(headline, _Telling(whole, dated, kind, verb), alone=True)

    def _tellings(
        self, index: int, sentence: TextSpan, carried: _Dated | None
    ) -> Iterator[_Telling]:
        inside = [one for one in self._inside(sentence) if not self._looks_back(sentence, one)]
        if not inside:
            if carried:
                yield from self._news_telling(index, sentence, carried)
            return
        spans = [timex.span for timex in inside]
        for clause in clauses(self.text, sentence, spans, self.grammar):
            own = [timex for timex in inside if clause.holds(timex.span)]
            if own:
                yield from self._dated_telling(sentence, clause, own)

    def _borrowed(self, sentence: TextSpan, lent: _Dated) -> _Dated:
        """Return what dates a sentence without a date of its own: nothing if it names a time."""
        within = _between(self.all_timexes, sentence)
        named = [timex for timex in within if not self._is_quoted(timex.span.start)]
        if not self.unplaced.names_time(self.text, sentence, named):
            return lent
        return _Dated(None, self.unplaced.vague(self.text, named))

    def _news_telling(self, index: int, sentence: TextSpan, dated: _Dated) -> Iterator[_Telling]:
        """Yield a sentence without an expression when it says that something happened.

        Without a publication date only the article's first such sentence is kept, undated.
        """
        if self._is_quoted(sentence.start) or self._is_caption(sentence):
            return
        whole = clauses(self.text, sentence, (), self.grammar)[0]
        verb = self._verb(whole)
        if verb is None or not verb.tells or self._follows_infinitive(whole, verb):
            return
        first = index < _LEAD_SENTENCES and not self.has_news
        if self.published or first:
            self.has_news = True
            yield _Telling(whole, dated, EventKind.HAPPENED, verb)

    def _dated_telling(
        self, sentence: TextSpan, clause: Clause, own: Sequence[Timex]
    ) -> Iterator[_Telling]:
        verb = self._verb(clause)
        dated = self._best(sentence, own, verb)
        assert dated.timex is not None
        focus = self._named_event(dated.timex.span)
        if self._says_nothing(clause, verb, own) and not focus:
            return
        kind = self._kind(dated, verb, focus)
        yield _Telling(clause, dated, kind, verb, focus)

    def _says_nothing(self, clause: Clause, verb: Verb | None, own: Sequence[Timex]) -> bool:
        """Tell a clause that denies or supposes, or a bare place and date, from a telling."""
        if verb:
            return verb.negated or verb.tense == Tense.MODAL
        words = [word for piece in clause.pieces for word in words_of(self.text, piece)]
        inside = [
            word for word in words if any(t.span.start <= word.start < t.span.end for t in own)
        ]
        return len(words) - len(inside) < _LEAST_PHRASE

    def _mention(self, sentence: TextSpan, telling: _Telling, *, alone: bool) -> Mention:
        pieces = telling.clause.pieces
        span = sentence if alone else TextSpan(pieces[0].start, pieces[-1].end)
        told = Telling(
            sentence,
            (telling.focus,) if telling.focus else pieces,
            ClauseKind.NOUN if telling.focus else telling.clause.kind,
            self._left_out(sentence),
        )
        title = self.titler.title(told)
        dated = telling.dated
        return Mention(self.article.id, span, dated.time, dated.timex, telling.kind, title)

    # What dates

    def _news(self) -> _Dated:
        """Return the day of the lead, else the publication date, else nothing."""
        if self.published is None:
            return _Dated(None, None)
        leads = [one for one in self.sentences if not self._is_caption(one)][:_LEAD_SENTENCES]
        for sentence in leads:
            for timex in self._inside(sentence):
                day = _day_of(timex, self.published)
                if day:
                    return _Dated(day, timex)
        return _Dated(TimeSpan.of_date(self.published), None)

    def _may_date(self, timex: Timex) -> bool:
        where = self.article.publication.span
        if where and where.start < timex.span.end and timex.span.start < where.end:
            return False
        if timex.type not in {TimexType.DATE, TimexType.TIME} or _REFERENCE.match(timex.value):
            return False
        if _YEAR.fullmatch(timex.value) and not self._is_free_year(timex.span):
            return False
        if self._follows(timex.span.start, "comparing"):
            return False
        return not (timex.anchor.value and self._is_quoted(timex.span.start))

    def _is_free_year(self, span: TextSpan) -> bool:
        """Tell a year that dates ("in 1967") from one in a name ("the 1967 borders")."""
        before = words_of(self.text, TextSpan(max(0, span.start - _LOOK_BACK), span.start))
        if not _BARE_YEAR.fullmatch(span.of(self.text)):
            return True
        if self.text.endswith("(", 0, span.start):
            return True
        return bool(before) and before[-1].lower in self.language.words("relations.year_openers")

    def _best(self, sentence: TextSpan, own: Sequence[Timex], verb: Verb | None) -> _Dated:
        """Return the time of the expression that dates the clause best."""
        words = words_of(self.text, sentence)
        at = words[verb.first].start if verb and verb.first < len(words) else sentence.start

        def rank(timex: Timex) -> tuple[bool, bool, bool, int]:
            time = _certain_span(timex)
            coarse = time is None or time.granularity not in _DAY_OR_FINER
            away = abs(timex.span.start - at)
            return (time is None, self._dates_saying(timex.span), coarse, away)

        timex = min(own, key=rank)
        return _Dated(self._time(timex), timex)

    def _time(self, timex: Timex) -> TimeSpan | None:
        time = _certain_span(timex)
        if time is None or time.kind == TimeKind.DURING:
            return time
        match self._relation(timex):
            case "since":
                time = replace(time, end=None, kind=TimeKind.SINCE)
            case "until":
                time = replace(time, start=None, kind=TimeKind.UNTIL)
            case "before":
                time = replace(time, start=None, end=time.start, kind=TimeKind.BEFORE)
            case "by":
                time = replace(time, start=None, kind=TimeKind.BEFORE)
            case "after":
                time = replace(time, start=time.end, end=None, kind=TimeKind.AFTER)
        return time

    def _relation(self, timex: Timex) -> str:
        """Return the preposition that stands before an expression, by its meaning."""
        if timex.mod in {Mod.BEFORE, Mod.AFTER}:
            return timex.mod.value.lower()
        if self._named_event(timex.span):
            return ""
        relations = ("since", "until", "before", "after", "by")
        start = timex.span.start
        return next((relation for relation in relations if self._follows(start, relation)), "")

    def _follows(self, start: int, relation: str) -> bool:
        """Tell whether one of a relation's words, and perhaps fillers, come right before."""
        before = self.text[max(0, start - _LOOK_BACK) : start]
        before = self.fillers.sub("", before).rstrip()
        pattern = self.language.pattern(f"relations.{relation}")
        return any(match.end() == len(before) for match in pattern.finditer(before))

    def _dates_saying(self, span: TextSpan) -> bool:
        """Tell whether an expression dates who said it ("officials said Monday")."""
        before = self.text[max(0, span.start - _SPEECH_REACH) : span.start]
        words = words_of(before, TextSpan(0, len(before)))
        fillers = self.language.words("reporting.fillers")
        while words and words[-1].lower in fillers:
            words = words[:-1]
        return bool(words) and words[-1].lower in self.grammar.reporting

    def _looks_back(self, sentence: TextSpan, timex: Timex) -> bool:
        """Tell whether an expression dates what had happened before what the sentence tells."""
        words = words_of(self.text, sentence)
        verbs = list(self.grammar.verbs(self.text, words))
        before = [verb for verb in verbs if words[verb.first].start < timex.span.start]
        return (
            len(before) > 1
            and before[0].tense == Tense.PAST
            and before[-1].tense == Tense.PAST_PERFECT
            and not before[0].reporting
        )

    # What is told

    def _kind(self, dated: _Dated, verb: Verb | None, focus: TextSpan | None) -> EventKind:
        time, timex = dated.time, dated.timex
        if time and self.published and _begins_after(time, self.published):
            return EventKind.PLANNED
        foretold = verb is not None and verb.tense == Tense.FUTURE and not focus
        if foretold and not (timex and self._dates_saying(timex.span)):
            return EventKind.PLANNED
        if time and time.kind in {TimeKind.SINCE, TimeKind.UNTIL, TimeKind.DURING}:
            return EventKind.STATE
        return EventKind.HAPPENED

    def _named_event(self, span: TextSpan) -> TextSpan | None:
        sentence = _last_begun(self.sentences, span.start)
        if sentence is None or not sentence.covers(span):
            return None
        return named_event(self.text, sentence, span, self.grammar)

    def _verb(self, clause: Clause) -> Verb | None:
        words = [word for piece in clause.pieces for word in words_of(self.text, piece)]
        return self.grammar.main_verb(self.text, words)

    def _follows_infinitive(self, clause: Clause, verb: Verb) -> bool:
        """Tell whether "to" and a verb come first: then the main verb was not recognised."""
        words = [word for piece in clause.pieces for word in words_of(self.text, piece)]
        pairs = pairwise(words[: verb.first])
        return any(
            first.lower in self.grammar.infinitive
            and then.text[:1].islower()
            and then.lower not in self.grammar.articles
            for first, then in pairs
        )

    # Where things stand

    def _inside(self, span: TextSpan) -> tuple[Timex, ...]:
        return _between(self.timexes, span)

    def _left_out(self, sentence: TextSpan) -> tuple[TextSpan, ...]:
        """Return the expressions that a title does without: those that date, and openings."""
        return tuple(
            timex.span
            for timex in _between(self.all_timexes, sentence)
            if timex.span in self.dating or timex.span.start == sentence.start
        )

    def _is_quoted(self, offset: int) -> bool:
        quote = _last_begun(self.quotes, offset)
        return quote is not None and offset < quote.end

    def _is_caption(self, sentence: TextSpan) -> bool:
        near = self.text[sentence.start : sentence.end + _LOOK_BACK].partition("\n")[0]
        bracket = near.rfind("(")
        pattern = self.language.pattern("caption.credits")
        return bracket >= 0 and pattern.search(near, bracket) is not None


def _between(timexes: Sequence[Timex], span: TextSpan) -> tuple[Timex, ...]:
    """Return the expressions inside a span; they stand in reading order without overlaps."""
    first = bisect_left(timexes, span.start, key=lambda timex: timex.span.start)
    after = bisect_right(timexes, span.end, key=lambda timex: timex.span.end)
    return tuple(timexes[first:after])


def _last_begun(spans: Sequence[TextSpan], offset: int) -> TextSpan | None:
    """Return the last of some sorted spans that begins at or before an offset."""
    index = bisect_right(spans, offset, key=lambda span: span.start)
    return spans[index - 1] if index else None


def _certain_span(timex: Timex) -> TimeSpan | None:
    """Return the time of an expression that has one reading: 03/04/2023 is two days.

    Two times of one day are that day.
    """
    if timex.alternatives:
        days = {value.partition("T")[0] for value in (timex.value, *timex.alternatives)}
        return span_of(days.pop()) if len(days) == 1 else None
    time = span_of(timex.value, timex.mod)
    if time is None or timex.zone is None or "T" not in timex.value:
        return time
    return replace(time, zone=timex.zone)


def _carried(dated: _Dated, before: _Dated | None) -> _Dated | None:
    """Return what dates the paragraph's next sentence if that has no expression of its own.

    A story goes on on the day it has come to. After a month or a year it could be any day.
    """
    if dated.time is None:
        return before
    if dated.time.granularity in _DAY_OR_FINER and dated.time.kind == TimeKind.AT:
        return _Dated(_whole_day(dated.time), dated.timex)
    return None


def _whole_day(time: TimeSpan) -> TimeSpan:
    assert time.start is not None
    start = time.start // DAY * DAY
    return TimeSpan(start, start + DAY, Granularity.DAY)


def _quotes(article: Article) -> tuple[TextSpan, ...]:
    """Return what stands in quotation marks; one left open ends with its paragraph."""
    return tuple(
        TextSpan(match.start(), match.end())
        for part in article.paragraphs
        for match in _QUOTED.finditer(article.text, part.start, part.end)
    )


def _day_of(timex: Timex, published: date) -> TimeSpan | None:
    """Return the day of an expression when it lies in the week up to the publication."""
    time = _certain_span(timex)
    if time is None or time.granularity not in _DAY_OR_FINER or time.start is None:
        return None
    start = time.start // DAY * DAY
    today = TimeSpan.of_date(published).start
    assert today is not None
    if not 0 <= today - start <= _LEAD_DAYS * DAY:
        return None
    return TimeSpan(start, start + DAY, Granularity.DAY)


def _begins_after(time: TimeSpan, published: date) -> bool:
    end = TimeSpan.of_date(published).end
    return time.start is not None and end is not None and time.start >= end
