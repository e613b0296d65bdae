"""Turns an article's sentences and their time expressions into mentions with a time and kind."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timespan import TimeKind
from timeline_app.model.timex import Timex
from timeline_app.pipeline.asides import Asides
from timeline_app.pipeline.clauses import Clause, ClauseKind, clauses, verb_of
from timeline_app.pipeline.dating import LEAD_SENTENCES, Dated, Dating, carried
from timeline_app.pipeline.grammar import Tense, Verb, grammar_of
from timeline_app.pipeline.lists import Item, Lists
from timeline_app.pipeline.recalled import Recalled
from timeline_app.pipeline.saying import Saying
from timeline_app.pipeline.sentences import sentences
from timeline_app.pipeline.substance import Substance
from timeline_app.pipeline.terms import terms
from timeline_app.pipeline.times import (
    begins_after,
    ends_before,
    is_due_after,
    is_fine,
    is_week_or_less,
    time_of,
)
from timeline_app.pipeline.titles import Telling, Titler
from timeline_app.pipeline.words import words_of, words_of_all
from timeline_app.tagger.language import Language

_LEAST_STEMS = 2
_RESTATED = 0.75
"""The share of a headline's words that the lead says again where it tells the same."""

_saying_of = cache(Saying)  # as many as there are languages


@dataclass(frozen=True, slots=True)
class _Telling:
    """A clause that becomes a mention."""

    clause: Clause
    dated: Dated
    kind: EventKind
    verb: Verb | None
    focus: TextSpan | None = None
    said: bool = False
    is_empty: bool = False
    told: tuple[TextSpan, ...] = ()


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
        self.grammar = grammar_of(language)
        self.by_now = language.words("verbs.by_now")
        self.pronouns = language.words("pronouns.person")
        self.labels = language.words("headline.labels")
        self.asides = Asides(article, language)
        self.sentences = sentences(article.text, article.paragraphs, language)
        self.dating = Dating(article, timexes, self.sentences, language, self.grammar)
        self.published = article.publication.day
        self.news = self.dating.news()
        self.has_news = article.headline is not None
        self.lists = Lists(article.text, self.grammar)
        self.saying = _saying_of(language, self.grammar)
        self.substance = Substance(article, language, self.grammar, self.asides)
        self.recalled = Recalled(article.text, language, self.grammar)
        self.titler = Titler(article, language, self.grammar)

    def mentions(self) -> Iterator[Mention]:
        told = list(self._told())
        if self.article.headline:
            yield from self._headline(self.article.headline, told)
        yield from told

    def _told(self) -> Iterator[Mention]:
        """Yield what stands below the headline."""
        paragraphs = iter(self.article.paragraphs)
        lent: Dated | None = self.news
        ends = 0
        for index, sentence in enumerate(self.sentences):
            while sentence.start >= ends:
                ends = next(paragraphs).end
                if not self.goes_on(sentence):
                    lent = self.news
            if lent and not self.dating.inside(sentence):
                known = self.recalled.day_of(sentence)
                lent = known or self.dating.borrowed(sentence, lent)
            tellings = (
                *self._tellings(index, sentence, lent),
                *self._of_years(sentence),
                *self._told_then(sentence),
            )
            for telling in tellings:
                if not telling.is_empty:
                    mention = self._mention(sentence, telling, alone=len(tellings) == 1)
                    self.recalled.remember(mention)
                    yield mention
            lent = _lent_on(tellings, lent)
            self.titler.remember(sentence, self.dating.left_out(sentence))

    def goes_on(self, sentence: TextSpan) -> bool:
        """Tell whether a sentence begins with a pronoun: then it goes on with what was told."""
        words = words_of(self.text, sentence)
        return bool(words) and words[0].lower in self.pronouns

    def _headline(self, headline: TextSpan, told: Sequence[Mention]) -> Iterator[Mention]:
        whole = Clause(ClauseKind.MAIN, (headline,))
        inside = self.dating.inside(headline)
        if inside:
            dated = self.dating.best(headline, inside, None, self.news)
        else:
            restated = self._restated_days(headline, told[:1])
            dated = restated or self.dating.borrowed(headline, self.news)
        label, _, rest = headline.of(self.text).partition(": ")
        if rest and label.lower() in self.labels:
            return  # it names a kind of article and tells no event
        verb = self.grammar.main_verb(self.text, words_of(self.text, headline))
        planned = verb is not None and verb.tense == Tense.FUTURE
        kind = EventKind.PLANNED if planned else EventKind.HAPPENED
        yield self._mention(headline, _Telling(whole, dated, kind, verb), alone=True)

    def _restated_days(self, headline: TextSpan, lead: Sequence[Mention]) -> Dated | None:
        """Return the week or more that the lead gives for what the headline says.

        "Bridge closed" is no news of today where "the bridge was closed last week".
        """
        for one in lead:
            time = one.time
            past = time is not None and self.published and ends_before(time, self.published)
            if not past or time is None or time.kind != TimeKind.WITHIN or is_fine(time):
                continue
            ours, theirs = (
                terms((span.of(self.text),), self.article.language).stems
                for span in (headline, one.span)
            )
            if len(ours) >= _LEAST_STEMS and len(ours & theirs) >= len(ours) * _RESTATED:
                return Dated(time, one.timex)
        return None

    def _tellings(self, index: int, sentence: TextSpan, lent: Dated | None) -> Iterator[_Telling]:
        within = self.dating.inside(sentence)
        inside = [one for one in within if not self.dating.looks_back(sentence, one)]
        if not inside:
            if lent:
                whole = clauses(self.text, sentence, (), self.grammar)[0]
                yield from self._news_telling(index, whole, lent)
            return
        parts = clauses(self.text, sentence, [timex.span for timex in inside], self.grammar)
        owned = [(part, [one for one in inside if part.holds(one.span)]) for part in parts]
        added = all(self._is_added(index, part, own) for part, own in owned if own)
        for part, own in owned:
            if own:
                yield from self._dated_telling(index, sentence, part, own, lent)
            elif added and lent and part.kind == ClauseKind.MAIN:
                yield from self._news_telling(index, part, lent)

    def _reported(self, clause: Clause, verb: Verb) -> Clause | None:
        """Return what somebody says has happened: in the lead that is the news."""
        if verb.negated or not verb.reporting:
            return None
        return self.saying.content(self.text, clause, verb)

    def _is_added(self, index: int, part: Clause, own: Sequence[Timex]) -> bool:
        """Tell whether a dated part leaves the main clause without a date of its own.

        A relative clause does, and in the lead a day or week that names what the news came after.
        """
        if part.kind == ClauseKind.NOUN:
            near = all(is_week_or_less(time_of(timex)) for timex in own)
            return near and index < LEAD_SENTENCES
        return part.kind == ClauseKind.RELATIVE

    def _news_telling(self, index: int, whole: Clause, dated: Dated) -> Iterator[_Telling]:
        """Yield a clause without an expression when it says that something happened.

        Without a publication date only the article's first such sentence is kept, undated.
        """
        sentence = whole.pieces[0]
        if self.asides.quotes(sentence.start) or self.asides.captions(sentence):
            return
        verb = self._verb(whole)
        reported = self._reported(whole, verb) if verb and index < LEAD_SENTENCES else None
        if verb and reported:
            kept = self.saying.is_tied(self.text, whole, verb)
            whole, verb = whole if kept else reported, self._verb(reported)
        if verb is None or self._follows_infinitive(reported or whole, verb):
            return
        doing = index < LEAD_SENTENCES and self.substance.goes_on(reported or whole, verb)
        if not (verb.tells or doing or self.dating.tells_undoing(sentence)):
            return
        if words_of(self.text, sentence)[0].lower in self.grammar.had:
            return
        first = index < LEAD_SENTENCES and not self.has_news
        if self.published or first:
            self.has_news = True
            yield _Telling(whole, dated, EventKind.HAPPENED, verb, said=whole == reported)

    def _dated_telling(
        self,
        index: int,
        sentence: TextSpan,
        clause: Clause,
        own: Sequence[Timex],
        lent: Dated | None,
    ) -> Iterator[_Telling]:
        told = self.substance.what_happened(clause, own)
        is_part, clause = told != clause, told
        verb = self._verb(clause)
        dated = self.dating.best(sentence, own, verb, lent)
        assert dated.timex is not None
        focus = self.dating.named_event(dated.timex.span)
        content = self._content(clause, verb, dated) if verb and not focus else None
        if verb and content:
            if lent and self.saying.announces(self.text, clause, verb) and not verb.negated:
                yield _Telling(clause, lent, EventKind.HAPPENED, verb)
            verb, clause = self._verb(content), content
        elif verb and not focus and self._is_beside(clause, verb, dated):
            if lent:
                yield from self._news_telling(index, clause, lent)
            return
        is_empty = not focus and self.substance.is_missing(
            sentence, clause, own, dated, in_lead=index < LEAD_SENTENCES
        )
        kind = self._kind(dated, verb, focus)
        listed = () if focus or is_empty else self.lists.items(clause, own)
        if listed:
            yield from self._listed(sentence, listed, verb, lent)
            return
        said = content is not None or is_part
        yield _Telling(clause, dated, kind, verb, focus, said, is_empty)
        yield from self._named(sentence, own, dated)

    def _listed(
        self, sentence: TextSpan, items: Iterable[Item], verb: Verb | None, lent: Dated | None
    ) -> Iterator[_Telling]:
        """Yield the things of a list, each on its date."""
        for item in items:
            dated = self.dating.best(sentence, [item.timex], verb, lent)
            part = Clause(ClauseKind.MAIN, (item.span,))
            kind = self._kind(dated, verb, None)
            yield _Telling(part, dated, kind, verb, told=item.told)

    def _named(self, sentence: TextSpan, own: Sequence[Timex], main: Dated) -> Iterator[_Telling]:
        """Yield the other events of a clause that are named by their date."""
        for timex in own:
            focus = self.dating.named_event(timex.span)
            if timex != main.timex and focus:
                dated = self.dating.best(sentence, [timex], None, None)
                clause = Clause(ClauseKind.NOUN, (focus,))
                yield _Telling(clause, dated, self._kind(dated, None, focus), None, focus)

    def _of_years(self, sentence: TextSpan) -> Iterator[_Telling]:
        """Yield the events that a sentence names by their year."""
        for dated, focus in self.dating.of_years(sentence):
            clause = Clause(ClauseKind.NOUN, (focus,))
            yield _Telling(clause, dated, self._kind(dated, None, focus), None, focus)

    def _told_then(self, sentence: TextSpan) -> Iterator[_Telling]:
        """Yield what happened at the times that a sentence only mentions."""
        for dated, span, verb in self.dating.told_then(sentence):
            yield _Telling(Clause(ClauseKind.MAIN, (span,)), dated, EventKind.HAPPENED, verb)

    def _is_beside(self, clause: Clause, verb: Verb, dated: Dated) -> bool:
        """Tell whether a past month or more is no time for what has happened by now.

        "The firm has announced closures in the third quarter" tells of an announcement today.
        """
        time = dated.time
        if time is None or is_fine(time) or verb.tense != Tense.PERFECT or not self.published:
            return False
        words = words_of_all(self.text, clause.pieces)
        by_now = words[verb.first].lower in self.by_now
        past = time.kind in {TimeKind.WITHIN, TimeKind.DURING}
        return by_now and past and ends_before(time, self.published)

    def _content(self, clause: Clause, verb: Verb, dated: Dated) -> Clause | None:
        """Return what is said, where a month or more stands in it: that dates no saying."""
        if dated.timex is None or is_fine(dated.time):
            return None
        return self.saying.content(self.text, clause, verb, dated.timex.span)

    def _mention(self, sentence: TextSpan, telling: _Telling, *, alone: bool) -> Mention:
        pieces = telling.clause.pieces
        whole = alone and telling.clause.kind == ClauseKind.MAIN and not telling.said
        span = sentence if whole else TextSpan(pieces[0].start, pieces[-1].end)
        told = Telling(
            sentence,
            (telling.focus,) if telling.focus else telling.told or pieces,
            ClauseKind.NOUN if telling.focus else telling.clause.kind,
            self.dating.left_out(sentence),
        )
        title = self.titler.title(told)
        dated = telling.dated
        return Mention(self.article.id, span, dated.time, dated.timex, telling.kind, title)

    def _kind(self, dated: Dated, verb: Verb | None, focus: TextSpan | None) -> EventKind:
        time, timex = dated.time, dated.timex
        if time and self.published and begins_after(time, self.published):
            return EventKind.PLANNED
        if time and self.published and is_due_after(time, self.published):
            return EventKind.PLANNED
        foretold = verb is not None and verb.tense == Tense.FUTURE and not focus
        if foretold and not (timex and self.dating.dates_saying(timex.span)):
            return EventKind.PLANNED
        if time and time.kind in {TimeKind.SINCE, TimeKind.UNTIL, TimeKind.DURING}:
            return EventKind.STATE
        return EventKind.HAPPENED

    def _verb(self, clause: Clause) -> Verb | None:
        return verb_of(self.text, clause, self.grammar)

    def _follows_infinitive(self, clause: Clause, verb: Verb) -> bool:
        """Tell whether "to" and a verb come first: then the main verb was not recognised."""
        words = words_of_all(self.text, clause.pieces)
        pairs = pairwise(words[: verb.first])
        return any(
            first.lower in self.grammar.infinitive
            and then.text[:1].islower()
            and then.lower not in self.grammar.articles
            for first, then in pairs
        )


def _lent_on(tellings: Iterable[_Telling], lent: Dated | None) -> Dated | None:
    """Return what dates the paragraph's next sentence, after those that tell or describe."""
    for telling in tellings:
        if telling.clause.kind != ClauseKind.RELATIVE and not telling.focus:
            lent = carried(telling.dated, lent)
    return lent
