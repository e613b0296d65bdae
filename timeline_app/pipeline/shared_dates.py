"""Bounds an article's day by events that it tells in relative words and others by their date."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta

from timeline_app.model.article import Article
from timeline_app.model.event import EventKind
from timeline_app.model.proposal import Clue, Hint
from timeline_app.model.timex import AnchorKind, Timex
from timeline_app.pipeline.counting import Days, days_of, published_when
from timeline_app.pipeline.likeness import agreement
from timeline_app.pipeline.telling import Told
from timeline_app.pipeline.words import words_of
from timeline_app.tagger.quotes import is_quoted
from timeline_app.tagger.reading import Operation
from timeline_app.tagger.tagging import pack_for

Met = Callable[[tuple[str, int]], Iterable[Told]]

_CLOCK = re.compile(r"T\d")
_WEEK_DAYS = 7
_WITHOUT_YEAR = {
    Operation.NEAREST_YEAR,
    Operation.DAY_ON_OR_BEFORE,
    Operation.MONTH_ON_OR_BEFORE,
    Operation.MONTH_ON_OR_AFTER,
}
_NAMING_MONTHS = {Operation.IN_ANCHOR_YEAR, Operation.MONTH_BEFORE}
_SURE = 1.2
"""The agreement asked of words that name neither weekday, month nor day, and so fit any date."""
_ENOUGH = 0.85
"""The agreement asked of those that do."""
_LEAST = 0.3
"""The share of the shorter's words that both have, where they name an event alike."""
_NAME_WORDS = 3
_WORD = re.compile(r"[^\W\d_]{4,}")


def shared_clues(
    told: Iterable[Told], met_by: Met, articles: Mapping[str, Article]
) -> Iterator[Clue]:
    """Yield what bounds an article's day since others date what it tells.

    A date counts when it comes from words of the other article and more articles give it than
    any other.

    Args:
        told: what the article without a publication date tells.
        met_by: the tellings that share words with one, given by its key.
        articles: all articles by their ids.
    """
    for one in told:
        timex = one.mentions[0].timex
        article = articles[one.article_id]
        if one.time is None and timex is not None and _counts(timex, one, article):
            yield from _from_others(one, timex, met_by, articles)


def _counts(timex: Timex, one: Told, article: Article) -> bool:
    """Tell whether an expression counts whole days or more from the publication.

    A day counted beside a verb of saying may be the day of saying.
    """
    if timex.anchor.kind is not AnchorKind.DCT or _CLOCK.search(timex.value):
        return False
    language = pack_for(article.language)
    if language is None or is_quoted(article.text, timex.span.start):
        return False
    saying = language.words("reporting.verbs")
    words = words_of(article.text, one.mentions[0].span)
    return _is_checked(timex) or not any(word.lower in saying for word in words)


def _from_others(
    one: Told, timex: Timex, met_by: Met, articles: Mapping[str, Article]
) -> Iterator[Clue]:
    article = articles[one.article_id]
    least = _ENOUGH if _is_checked(timex) else _SURE
    found: dict[Days, dict[str, Told]] = defaultdict(dict)
    for other in sorted(met_by(one.key), key=lambda other: other.key):
        if other.article_id == one.article_id:
            continue
        days = _days_from(timex, one, other, article)
        if days and (agreement(one, other) >= least or _is_named(timex, one, other)):
            found[days].setdefault(other.article_id, other)
    most = max(map(len, found.values()), default=0)
    chosen = [days for days, tellers in found.items() if len(tellers) == most]
    if len(chosen) == 1:
        days = chosen[0]
        other = next(iter(found[days].values()))
        loose = timedelta(days=_WEEK_DAYS if most == 1 and _may_be_a_week_off(other) else 0)
        there = articles[other.article_id]
        yield _clue(timex, (days[0] - loose, days[1]), article, other, there)


def _is_named(timex: Timex, one: Told, other: Told) -> bool:
    """Tell whether two give an event the same name of several words, and its month fits."""
    ours, theirs = one.terms.stems, other.terms.stems
    alike = len(ours & theirs) >= _LEAST * min(len(ours), len(theirs))
    if timex.steps[0].operation not in _NAMING_MONTHS or not alike:
        return False
    return not _runs(one.wording).isdisjoint(_runs(other.wording))


def _runs(wording: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(wording)
    return frozenset(zip(*(words[place:] for place in range(_NAME_WORDS)), strict=False))


def _is_checked(timex: Timex) -> bool:
    """Tell whether the words can only come to some dates: a weekday, a month, a day of one."""
    return bool(timex.steps) and timex.steps[0].operation != Operation.COUNTED


def _days_from(timex: Timex, one: Told, other: Told, article: Article) -> Days | None:
    known = days_of(other.time) if other.time else None
    if other.time is None or known is None or not other.is_dated or not _is_trusted(other):
        return None
    if _may_have_other_year(timex, known[0].year, article.text):
        return None
    days = published_when(timex, other.time)
    if days and _is_told_as_past(timex, one, other):
        return max(days[0], known[0]), days[1]
    if days and _is_doubtful_plan(timex, one):
        return days[0], days[1] + timedelta(days=_WEEK_DAYS)
    return days


def _may_have_other_year(timex: Timex, year: int, text: str) -> bool:
    """Tell a date without a year in a text that names the year: it may lean on that one."""
    if not timex.steps or timex.steps[0].operation not in _WITHOUT_YEAR:
        return False
    return re.search(rf"(?<!\d){year}(?!\d)", text) is not None


def _is_told_as_past(timex: Timex, one: Told, other: Told) -> bool:
    """Tell a day of some year that both tell as what has happened."""
    if timex.steps[0].operation != Operation.NEAREST_YEAR:
        return False
    return EventKind.HAPPENED == one.mentions[0].kind == other.mentions[0].kind


def _is_doubtful_plan(timex: Timex, one: Told) -> bool:
    """Tell a weekday read as the next one where no verb says that it is still to come."""
    ahead = timex.steps[0].operation == Operation.WEEKDAY_ON_OR_AFTER
    return ahead and one.mentions[0].kind != EventKind.PLANNED


def _is_trusted(told: Told) -> bool:
    """Tell a date in words from a weekday that may be that of another week."""
    timex = told.mentions[0].timex
    if timex is None or timex.anchor.kind is AnchorKind.PREVIOUS or _CLOCK.search(timex.value):
        return False
    gap = _gap(told)
    return gap is None or 0 <= gap < _WEEK_DAYS


def _may_be_a_week_off(told: Told) -> bool:
    """Tell a weekday that is that of the publication: some mean the one a week before."""
    return _gap(told) == 0


def _gap(told: Told) -> int | None:
    """Return how many days before its publication an article puts a weekday that it names."""
    timex = told.mentions[0].timex
    days = days_of(told.time) if told.time else None
    if timex is None or told.published is None or days is None or not timex.steps:
        return None
    if not timex.steps[0].operation.startswith("weekday"):
        return None
    return (told.published - days[0]).days


def _clue(timex: Timex, days: Days, article: Article, other: Told, there: Article) -> Clue:
    words = other.mentions[0].timex
    return Clue(
        Hint.SHARED,
        timex.span.of(article.text),
        timex.span,
        earliest=days[0],
        latest=days[1],
        known=other.time,
        known_words=words.span.of(there.text) if words else "",
        article_id=there.id,
    )
