"""Says over which days events may stand whose article has only bounds for its own date."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import EventKind, Mention, TimelineEvent, counted_mentions
from timeline_app.model.proposal import Proposal
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan
from timeline_app.model.timex import Timex
from timeline_app.pipeline.asides import Asides
from timeline_app.pipeline.relations import relations_of
from timeline_app.pipeline.times import ends_before, time_of
from timeline_app.tagger.language import Language
from timeline_app.tagger.recogniser import Recognised
from timeline_app.tagger.resolver import resolve
from timeline_app.tagger.tagging import pack_for

_MOST_DAYS = 60
_MOST_TRIED = 8


class Provisional:
    """Lets undated events stand over all that the bounds of their article's date allow.

    It comes after merging, so that a provisional time decides nothing there.
    """

    def __init__(self) -> None:
        self._read: dict[str, tuple[Proposal, _Reading]] = {}

    def stand(
        self,
        events: Iterable[TimelineEvent],
        articles: Mapping[str, Article],
        proposals: Mapping[str, Proposal],
        recognised: Callable[[str], Sequence[Recognised]],
    ) -> tuple[TimelineEvent, ...]:
        """Return the events, those that can stand provisionally with such a time.

        Args:
            events: dated and undated.
            articles: all articles by their ids.
            proposals: when those without a publication date may have been published.
            recognised: gives an article's time expressions by its id; asked only where needed.
        """
        self._read = {key: read for key, read in self._read.items() if key in proposals}
        stood = []
        for event in events:
            time = None
            if all(mention.time is None for mention in event.mentions) and event.time is None:
                times = (
                    self._time(mention, articles, proposals, recognised)
                    for mention in counted_mentions(event)
                )
                time = next((one for one in times if one), None)
            stood.append(replace(event, time=time, is_provisional=True) if time else event)
        return tuple(stood)

    def _time(
        self,
        mention: Mention,
        articles: Mapping[str, Article],
        proposals: Mapping[str, Proposal],
        recognised: Callable[[str], Sequence[Recognised]],
    ) -> TimeSpan | None:
        key = mention.article_id
        proposal = proposals.get(key)
        if proposal is None:
            return None
        if key not in self._read or self._read[key][0] != proposal:
            days = proposal.days(_MOST_DAYS) if _is_narrow(proposal) else ()
            self._read[key] = proposal, _Reading(articles[key], days, lambda: recognised(key))
        return self._read[key][1].time(mention)


class _Reading:
    """An article's time expressions as of each of several days."""

    def __init__(
        self,
        article: Article,
        days: Sequence[date],
        recognised: Callable[[], Sequence[Recognised]],
    ) -> None:
        self._text = article.text
        language = pack_for(article.language) if days else None
        self._language = language
        self._days = tuple(days)
        self._timexes: dict[date, Mapping[TextSpan, Timex]] = {}
        if language is not None:
            self._found = recognised()
            self._asides = Asides(article, language)
            self._relations = relations_of(language)

    def time(self, mention: Mention) -> TimeSpan | None:
        """Return the days that a mention's words name as of one day or another, at their widest.

        Nothing where they name none, or no end, as of any of the days.
        """
        timex = mention.timex
        if timex is None or self._language is None or not self._dates(timex, self._language):
            return None
        tried = self._ends(timex, mention.kind, _some_of(self._days), self._language)
        if tried != sorted(tried):  # it jumps back, so the days between may lie outside
            tried = self._ends(timex, mention.kind, self._days, self._language)
        if not tried:
            return None
        start, end = min(start for start, _ in tried), max(end for _, end in tried)
        whole = (start // DAY * DAY, -(-end // DAY) * DAY)
        return TimeSpan(*whole, Granularity.INTERVAL, TimeKind.WITHIN)

    def _ends(
        self, timex: Timex, kind: EventKind, days: Sequence[date], language: Language
    ) -> list[tuple[int, int]]:
        """Return the stretch that an expression names as of each day, if it does as of all."""
        found = []
        for day in days:
            if day not in self._timexes:
                self._timexes[day] = _as_of(day, self._found, self._text, language)
            time = _time(self._timexes[day].get(timex.span), kind, day)
            if time is None or time.start is None or time.end is None:
                return []
            found.append((time.start, time.end))
        return found

    def _dates(self, timex: Timex, language: Language) -> bool:
        """Tell whether words name the event's own day: not one before it, nor a bare hour."""
        start = timex.span.start
        return not (
            language.rules[timex.rule].production == "clock"
            or self._relations.beside(self._text, timex.span)
            or self._asides.quotes(start)
        )


def _is_narrow(proposal: Proposal) -> bool:
    bounds = proposal.bounds
    return bounds is not None and (bounds[1] - bounds[0]).days <= _MOST_DAYS


def _some_of(days: Sequence[date]) -> tuple[date, ...]:
    """Return all days if they are few, else the first, the last and some in even steps between."""
    if len(days) <= _MOST_TRIED:
        return tuple(days)
    step = (len(days) - 1) / (_MOST_TRIED - 1)
    return tuple(days[round(number * step)] for number in range(_MOST_TRIED))


def _as_of(
    day: date, recognised: Sequence[Recognised], text: str, language: Language
) -> dict[TextSpan, Timex]:
    return {timex.span: timex for timex in resolve(recognised, text, day, language)}


def _time(timex: Timex | None, kind: EventKind, published: date) -> TimeSpan | None:
    """Return what an expression says as of a day; a plan that is over by then says nothing."""
    time = time_of(timex) if timex else None
    if time and kind == EventKind.PLANNED and ends_before(time, published):
        return None
    return time
