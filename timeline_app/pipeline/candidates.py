"""Decides which of an article's time expressions may say when something happened at all."""

import re
from collections.abc import Sequence

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.timex import AnchorKind, Timex, TimexType
from timeline_app.pipeline.asides import Asides
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.naming import wreaks
from timeline_app.pipeline.plans import plans_of
from timeline_app.pipeline.relations import relations_of
from timeline_app.pipeline.spans import between, last_begun
from timeline_app.pipeline.times import is_fine, time_of
from timeline_app.pipeline.words import words_in, words_of
from timeline_app.tagger.language import Language

YEAR = re.compile(r"-?\d{4}")
"""The TIMEX3 value of a year."""

_LOOK_BACK = 40
_CLAUSE_REACH = 300
_BARE_YEAR = re.compile(r"['’]?\d{2,4}")
_DATES_WHAT_FOLLOWS = re.compile(r"(?::|\s[–—-])\s+\S")
_REFERENCE = re.compile(r"(?:PAST|PRESENT|FUTURE)_REF")


class Candidates:
    """Tells the expressions of one article that may date from those that do not.

    Years in a name, times that only describe a thing, come again or never came date nothing.
    """

    def __init__(
        self,
        article: Article,
        timexes: tuple[Timex, ...],
        lines: Sequence[TextSpan],
        language: Language,
        grammar: Grammar,
    ) -> None:
        self._text = article.text
        self._all = timexes
        self._lines = lines
        self._language = language
        self._grammar = grammar
        self._date_line = article.publication.span
        self._asides = Asides(article, language)
        self._relations = relations_of(language)
        self._plans = plans_of(language)
        self._habitual = frozenset(language.words("relations.habitual"))

    def may_date(self, timex: Timex) -> bool:
        """Tell whether an expression may say when something happened."""
        where = self._date_line
        if where and where.start < timex.span.end and timex.span.start < where.end:
            return False
        if timex.type not in {TimexType.DATE, TimexType.TIME} or _REFERENCE.match(timex.value):
            return False
        is_year = YEAR.fullmatch(timex.value) and not self._is_free_year(timex.span)
        if is_year and not self._is_of_subject(timex.span):
            return False
        if self._is_life(timex) or self._is_habitual(timex):
            return False
        if self._only_describes(timex) or self._never_came(timex):
            return False
        return not (timex.anchor.value and self._asides.quotes(timex.span.start))

    def fell_through(self, span: TextSpan) -> bool:
        """Tell whether what was planned for the time at a span fell through."""
        return self._plans.fell_through(*self._around(span))

    def _is_life(self, timex: Timex) -> bool:
        """Tell years in brackets that say when a name was: "Bach (1685-1750) wrote it"."""
        start, end = timex.span.start, timex.span.end
        bracketed = self._text.endswith("(", 0, start) and self._text.startswith(")", end)
        if not bracketed or "/" not in timex.value:
            return False
        name = words_of(self._text, TextSpan(max(0, start - _LOOK_BACK), start))[-1:]
        sentence = last_begun(self._lines, start)
        told = sentence is not None and sentence.covers(timex.span) and self._has_verb(sentence)
        return told and any(word.text[:1].isupper() for word in name)

    def _has_verb(self, sentence: TextSpan) -> bool:
        words = words_of(self._text, sentence)
        return next(self._grammar.verbs(self._text, words), None) is not None

    def _is_habitual(self, timex: Timex) -> bool:
        """Tell a time of day that comes again: "open daily from 10am"."""
        if timex.type != TimexType.TIME or timex.anchor.kind == AnchorKind.NONE:
            return False
        sentence = last_begun(self._lines, timex.span.start)
        if sentence is None or not sentence.covers(timex.span):
            return False
        within = between(self._all, sentence)
        if any(one.type == TimexType.DATE for one in within):
            return False
        return any(one.type == TimexType.SET for one in within) or any(
            word.lower in self._habitual for word in words_of(self._text, sentence)
        )

    def _only_describes(self, timex: Timex) -> bool:
        start = timex.span.start
        sentence = last_begun(self._lines, start)
        return (
            self._relations.compares(self._text, start)
            or self._relations.tells_age(self._text, timex.span)
            or (sentence is not None and self._relations.counts_since(self._text, sentence, start))
            or (not is_fine(time_of(timex)) and self._describes(timex))
        )

    def _describes(self, timex: Timex) -> bool:
        """Tell a time that says of when a thing is, or goes on with one that does."""
        if self._relations.describes(self._text, timex.span.start):
            return not self._is_of_subject(timex.span)
        start = timex.span.start
        before = between(self._all, TextSpan(max(0, start - _LOOK_BACK), start))
        if not before:
            return False
        between_them = words_in(self._text[before[-1].span.end : timex.span.start])
        joined = [word.lower in self._grammar.coordinators for word in between_them] == [True]
        return joined and self._describes(before[-1])

    def _is_of_subject(self, span: TextSpan) -> bool:
        sentence = last_begun(self._lines, span.start)
        if sentence is None or not sentence.covers(span) or between(self._all, sentence)[1:]:
            return False
        return wreaks(self._text, span, sentence, self._language, self._grammar)

    def _never_came(self, timex: Timex) -> bool:
        before, after = self._around(timex.span)
        return self._plans.supposes(before) or self._plans.fell_through(before, after)

    def _around(self, span: TextSpan) -> tuple[str, str]:
        """Return what stands in its sentence before an expression, and behind it."""
        sentence = last_begun(self._lines, span.start) or span
        before = self._text[max(sentence.start, span.start - _CLAUSE_REACH) : span.start]
        return before, self._text[span.end : min(sentence.end, span.end + _CLAUSE_REACH)]

    def _is_free_year(self, span: TextSpan) -> bool:
        """Tell a year that dates ("in 1967") from one in a name ("the 1967 borders")."""
        if not _BARE_YEAR.fullmatch(span.of(self._text)):
            return True
        if self._text.endswith("(", 0, span.start) or self._goes_on(span) or self._leads(span):
            return True
        before = words_of(self._text, TextSpan(max(0, span.start - _LOOK_BACK), span.start))
        return bool(before) and before[-1].lower in self._language.words("relations.year_openers")

    def _leads(self, span: TextSpan) -> bool:
        """Tell a year before what it dates: "2009: a leak is found", "1834 wurde sie verkauft".

        Only where verbs come second may a year stand right before its verb.
        """
        sentence = last_begun(self._lines, span.start)
        if sentence is None or sentence.start != span.start:
            return False
        if _DATES_WHAT_FOLLOWS.match(self._text, span.end):
            return True
        if not self._language.words("inversion.openers"):
            return False
        then = words_of(self._text, TextSpan(span.end, min(sentence.end, span.end + _LOOK_BACK)))
        return any(
            word.lower in self._grammar.auxiliaries or self._grammar.is_past(word.lower)
            for word in then[:1]
        )

    def _goes_on(self, span: TextSpan) -> bool:
        """Tell a year behind another and a comma: "in 1998, 2001 and 2007"."""
        reach = max(0, span.start - _LOOK_BACK)
        if not self._text.endswith(", ", 0, span.start) or "(" in self._text[reach : span.start]:
            return False
        before = between(self._all, TextSpan(reach, span.start - 2))
        years = [one for one in before if YEAR.fullmatch(one.value)]
        return bool(years) and years[-1].span.end == span.start - 2
