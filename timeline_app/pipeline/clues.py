"""What an article's own words tell about the day on which it was published."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.proposal import Clue, Hint
from timeline_app.model.timespan import Granularity, TimeSpan
from timeline_app.model.timex import AnchorKind, Timex, TimexType, span_of
from timeline_app.pipeline.clauses import clauses
from timeline_app.pipeline.counting import Days, days_of, published_when
from timeline_app.pipeline.grammar import Tense, Verb, grammar_of
from timeline_app.pipeline.sentences import sentences
from timeline_app.pipeline.spans import between
from timeline_app.pipeline.words import Word, words_of
from timeline_app.tagger.language import Language
from timeline_app.tagger.patterns import either
from timeline_app.tagger.quotes import is_quoted
from timeline_app.tagger.reading import Operation

_NAMED = {Granularity.DAY, Granularity.MONTH, Granularity.YEAR}
_FIRST_YEAR = 1000
_PAST = {Tense.PAST, Tense.PERFECT, Tense.PAST_PERFECT}
_SAID_WITHIN = 2
_CLOSING = (")", "]")
_ANY_YEAR = 2001
_LEAP_MONTH = 2
_SPEECH_REACH = 30
_LEAD_SENTENCES = 3
_LOOK_BACK = 40
_BESIDE_CHARACTERS = 30
_NAME_STEM = 5
_BOTH = 2
"""A name that only two sentences have ties them together."""
_NAME = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]{3,}")
_MONTH_AND_DAY = re.compile(r"XXXX-(\d\d)-(\d\d)")


def clues_of(article: Article, timexes: Sequence[Timex], language: Language) -> tuple[Clue, ...]:
    """Return what an article without a publication date tells about it, in reading order.

    Args:
        article: the article.
        timexes: its expressions, resolved without a publication date.
        language: its language's pack.
    """
    return tuple(_Looker(article, timexes, language).clues())


class _Looker:
    """One article that is searched for clues."""

    def __init__(self, article: Article, timexes: Sequence[Timex], language: Language) -> None:
        self.article = article
        self.text = article.text
        self.language = language
        self.grammar = grammar_of(language)
        parts = (article.headline, *article.paragraphs)
        wholes = sorted((part for part in parts if part), key=lambda part: part.start)
        self.timexes = [one for part in wholes for one in between(timexes, part)]
        self.sentences = sentences(article.text, wholes, language)
        self._ahead = frozenset(language.words("bounds.ahead"))
        self._announcing = language.pattern("bounds.announcing")
        self._openers = frozenset(language.words("bounds.openers"))
        self._small = frozenset(language.words("bounds.beside"))
        self._fillers = frozenset(language.words("reporting.fillers"))
        nouns = language.pattern("bounds.anniversaries").pattern
        ordinals = either(language.words("bounds.ordinals"))
        self._anniversary = re.compile(
            rf"(?<!\w)(?P<count>\d{{1,3}}){ordinals}\s{nouns}\s(?:[^\W\d_]+\s){{1,3}}"
            r"(?P<year>[12]\d{3})(?!\d)",
            re.IGNORECASE,
        )

    def clues(self) -> Iterator[Clue]:
        lead = self._lead()
        for sentence in self.sentences:
            inside = between(self.timexes, sentence)
            for timex in inside:
                yield from self._told(sentence, inside, timex)
                if sentence in lead:
                    yield from self._said(timex)
            for first, second in pairwise(inside):
                yield from self._beside(first, second)
        yield from self._pictured()
        yield from self._anniversaries()

    def _lead(self) -> Sequence[TextSpan]:
        body = [one for one in self.sentences if one != self.article.headline]
        return [one for one in body if not self._is_caption(one)][:_LEAD_SENTENCES]

    # Dates told as past or as still to come

    def _told(self, sentence: TextSpan, inside: Sequence[Timex], timex: Timex) -> Iterator[Clue]:
        days = _whole_days(timex)
        if days is None:
            return
        if self._is_caption(sentence):
            if days[0] == days[1]:
                yield self._clue(Hint.PAST, timex.span, earliest=days[0])
            return
        found = self._verb_of(sentence, inside, timex)
        if found is None or found[0].negated or self._looks_ahead(found[1], timex):
            return
        verb, _, first = found
        words = TextSpan(min(first, timex.span.start), timex.span.end)
        if verb.tense in _PAST:
            ahead = self._announcing.search(self.text, words.start, sentence.end)
            if not (verb.stative or ahead):
                yield self._clue(Hint.PAST, words, earliest=days[0])
        elif verb.tense == Tense.FUTURE and not is_quoted(self.text, timex.span.start):
            yield self._clue(Hint.PLANNED, words, latest=days[1])

    def _verb_of(
        self, sentence: TextSpan, inside: Sequence[Timex], timex: Timex
    ) -> tuple[Verb, tuple[Word, ...], int] | None:
        """Return the verb that an expression belongs to, the words between, where it begins.

        That is the last before it in its clause, else the first after it.
        """
        spans = [one.span for one in inside]
        for clause in clauses(self.text, sentence, spans, self.grammar):
            if not clause.holds(timex.span):
                continue
            words = [word for piece in clause.pieces for word in words_of(self.text, piece)]
            verbs = list(self.grammar.verbs(self.text, words))
            before = [verb for verb in verbs if words[verb.last].end <= timex.span.start]
            if before:
                verb = before[-1]
                between = words[verb.last + 1 :]
                kept = tuple(word for word in between if word.end <= timex.span.start)
                return verb, kept, words[verb.first].start
            if verbs:
                opening = tuple(word for word in words if word.end <= timex.span.start)
                return verbs[0], opening, timex.span.start
        return None

    def _looks_ahead(self, between: Sequence[Word], timex: Timex) -> bool:
        """Tell whether words between verb and date leave open if the date was past by then."""
        lower = [word.lower for word in between]
        if not self._ahead.isdisjoint(lower):
            return True
        day = _is_one_day(timex)
        if lower and not day and lower[-1] not in self._openers:
            return True
        return not all(self._is_place(word) for word in between)

    def _is_place(self, word: Word) -> bool:
        """Tell a word of "in Moscow in" from a noun that may lie ahead: "sought talks in"."""
        small = word.lower in self.grammar.prepositions or word.lower in self._openers
        return small or word.text[:1].isupper()

    # What counts from the publication, beside what does not

    def _said(self, timex: Timex) -> Iterator[Clue]:
        """Yield the weekday that a report names for what was said: it is soon after it."""
        step = timex.steps[0] if timex.steps else None
        if step is None or step.operation != Operation.WEEKDAY_ON_OR_BEFORE:
            return
        start = self._speech_before(timex.span.start)
        if start is None or is_quoted(self.text, start):
            return
        said = int(step.operand)
        weekdays = frozenset((said - 1 + days) % 7 + 1 for days in range(_SAID_WITHIN + 1))
        yield self._clue(Hint.SAID, TextSpan(start, timex.span.end), weekdays=weekdays)

    def _speech_before(self, end: int) -> int | None:
        """Return where the verb of saying begins that stands right before an offset."""
        words = list(words_of(self.text, TextSpan(max(0, end - _SPEECH_REACH), end)))
        while words and words[-1].lower in self._fillers:
            words.pop()
        if words and words[-1].lower in self.grammar.reporting:
            return words[-1].start
        return None

    def _beside(self, first: Timex, second: Timex) -> Iterator[Clue]:
        """Yield what follows from two expressions for one time: "yesterday (Nov. 21)"."""
        if not self._is_between(self.text[first.span.end : second.span.start]):
            return
        closed = self.text.startswith(_CLOSING, second.span.end)
        words = TextSpan(first.span.start, second.span.end + closed)
        for relative, other in ((first, second), (second, first)):
            known = _known(other)
            days = published_when(relative, known) if known else None
            if days:
                yield self._clue(Hint.BESIDE, words, earliest=days[0], latest=days[1], known=known)
            elif month_day := _day_of_each_year(relative, other):
                yield self._clue(Hint.BESIDE, words, month_day=month_day)

    def _is_between(self, between: str) -> bool:
        """Tell whether nothing but signs and small words stands between two expressions."""
        if len(between) > _BESIDE_CHARACTERS or not between.strip(" ") or "." in between:
            return False
        words = words_of(between, TextSpan(0, len(between)))
        signs = re.sub(r"[\w\s]", "", between)
        return bool(signs) and all(word.lower in self._small for word in words)

    def _pictured(self) -> Iterator[Clue]:
        """Yield what follows from a dated picture of what the text tells without a date."""
        captions = {one for one in self.sentences if self._is_caption(one)}
        names = {one: self._names(one) for one in self.sentences} if captions else {}
        known_to = Counter(name for found in names.values() for name in found)
        for caption in sorted(captions, key=lambda one: one.start):
            dated = between(self.timexes, caption)
            if len(dated) != 1 or not _is_one_day(dated[0]) or not (known := _known(dated[0])):
                continue
            for sentence in self.sentences:
                shared = names[caption] & names[sentence]
                if sentence not in captions and any(known_to[name] == _BOTH for name in shared):
                    yield from self._seen_in(sentence, dated[0], known)

    def _seen_in(self, sentence: TextSpan, dated: Timex, known: TimeSpan) -> Iterator[Clue]:
        for timex in between(self.timexes, sentence):
            if not _is_of_days(timex):
                continue
            days = published_when(timex, known)
            if days:
                yield self._clue(
                    Hint.PICTURED,
                    timex.span,
                    earliest=days[0],
                    latest=days[1],
                    known=known,
                    known_words=dated.span.of(self.text),
                )

    def _names(self, span: TextSpan) -> frozenset[str]:
        found = _NAME.finditer(self.text, span.start, span.end)
        return frozenset(match[0].casefold()[:_NAME_STEM] for match in found)

    def _anniversaries(self) -> Iterator[Clue]:
        """Yield what "the 20th anniversary of the 2001 attacks" says by its tense."""
        for sentence in self.sentences:
            words = words_of(self.text, sentence)
            verb = self.grammar.main_verb(self.text, words)
            for match in self._anniversary.finditer(self.text, sentence.start, sentence.end):
                year = int(match["count"]) + int(match["year"])
                span = TextSpan(*match.span())
                if verb and verb.tense == Tense.PAST and not verb.negated:
                    yield self._clue(Hint.ANNIVERSARY, span, earliest=date(year, 1, 1))
                elif verb and verb.tense == Tense.FUTURE:
                    yield self._clue(Hint.ANNIVERSARY, span, latest=date(year, 12, 31))

    # Where things stand

    def _clue(
        self,
        hint: Hint,
        span: TextSpan,
        **found: Any,
    ) -> Clue:
        return Clue(hint, " ".join(span.of(self.text).split()), span, **found)

    def _is_caption(self, sentence: TextSpan) -> bool:
        near = self.text[sentence.start : sentence.end + _LOOK_BACK].partition("\n")[0]
        bracket = near.rfind("(")
        pattern = self.language.pattern("caption.credits")
        return bracket >= 0 and pattern.search(near, bracket) is not None


def _known(timex: Timex) -> TimeSpan | None:
    """Return the time of an expression that gives the whole of it."""
    if timex.anchor.kind is not AnchorKind.NONE or timex.alternatives or timex.mod:
        return None
    if timex.type not in {TimexType.DATE, TimexType.TIME} or not timex.steps:
        return None
    return span_of(timex.value)


def _whole_days(timex: Timex) -> Days | None:
    """Return the days of a day, month or year that the words give whole."""
    known = _known(timex)
    if known is None or known.granularity not in _NAMED:
        return None
    days = days_of(known)
    return days if days and days[0].year >= _FIRST_YEAR else None


def _is_one_day(timex: Timex) -> bool:
    days = _whole_days(timex)
    return days is not None and days[0] == days[1]


def _day_of_each_year(relative: Timex, other: Timex) -> tuple[int, int] | None:
    """Return the month and day that "yesterday (21 November)" leaves, in whatever year."""
    if relative.anchor.kind is not AnchorKind.DCT or not relative.steps:
        return None
    counted = re.fullmatch(r"([+-]?\d+) D", relative.steps[0].operand)
    found = _MONTH_AND_DAY.fullmatch(other.value)
    if counted is None or found is None or int(found[1]) == _LEAP_MONTH:
        return None
    day = date(_ANY_YEAR, int(found[1]), int(found[2])) - timedelta(days=int(counted[1]))
    return None if day.month == _LEAP_MONTH else (day.month, day.day)


def _is_of_days(timex: Timex) -> bool:
    """Tell whether an expression names a weekday, a weekend or a day counted from today."""
    return timex.value.startswith(("XXXX-WXX-", "XXXX-XX-XX"))
