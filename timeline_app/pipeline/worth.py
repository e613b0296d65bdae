"""Decides which events a timeline shows: what only fills in a story gets no card of its own."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline_app.model.event import Mention
from timeline_app.model.timespan import DAY
from timeline_app.model.timex import AnchorKind
from timeline_app.pipeline.likeness import bounds, overlap
from timeline_app.pipeline.telling import Told

_LEAD = 3
_LEAST_TELLERS = 2
_STORY_TELLERS = 4
_FEW_WORDS = 4
_LONGEST = 10 * DAY
_KIND = 0.5
_REPEATED = 0.72


@dataclass(frozen=True, slots=True)
class Story:
    """What several articles tell on one card.

    Args:
        articles: their ids.
        size: how many tellings there are.
        times: when each stands that names a day or a week, half-open.
        stems: all their words.
        kinds: the share of the tellings that name each kind of happening.
    """

    articles: frozenset[str]
    size: int
    times: frozenset[tuple[int, int]]
    stems: frozenset[str]
    kinds: Mapping[str, float]

    def holds(self, one: Told) -> bool:
        """Tell whether what an article tells of the same time is said here, or says too little."""
        if one.time is None or not any(overlap(bounds(one.time), time) for time in self.times):
            return False
        return self.says(one) or _says_little(one)

    def says(self, one: Told) -> bool:
        """Tell whether the words of a telling, or words for its kind of happening, are here."""
        said = len(one.terms.stems & self.stems) / max(1, len(one.terms.stems))
        kind = max((self.kinds.get(kind, 0.0) for kind in one.terms.kinds), default=0.0)
        return said + _KIND * kind >= _REPEATED


def story(group: Sequence[Told]) -> Story | None:
    """Return what the tellings of an event make of a story, if enough articles tell it."""
    articles = frozenset(one.article_id for one in group)
    if len(articles) < _STORY_TELLERS:
        return None
    kinds = Counter(kind for one in group for kind in one.terms.kinds)
    times = (bounds(one.time) for one in group if one.time)
    return Story(
        articles,
        len(group),
        frozenset(time for time in times if time[1] - time[0] <= _LONGEST),
        frozenset[str]().union(*(one.terms.stems for one in group)),
        {kind: tellers / len(group) for kind, tellers in kinds.items()},
    )


class Stories:
    """The stories that each article takes part in."""

    def __init__(self, stories: Iterable[Story]) -> None:
        """Find them by their articles."""
        self._of: defaultdict[str, list[Story]] = defaultdict(list)
        for one in stories:
            for article_id in one.articles:
                self._of[article_id].append(one)

    def repeated(self, group: Sequence[Told]) -> bool:
        """Tell whether a single article says again what it shares with others on a larger card.

        Below its headline an article comes back to its story with details and variants. Those
        that the story's words cover, or that have hardly words of their own, need no card.

        Args:
            group: the tellings of one event.
        """
        articles = {one.article_id for one in group}
        if len(articles) > 1 or any(one.is_headline for one in group):
            return False
        (article_id,) = articles
        return any(
            len(group) < story.size and all(map(story.holds, group))
            for story in self._of.get(article_id, ())
        )


def is_worth_a_card(group: Sequence[Told]) -> bool:
    """Tell whether a careful editor would put what a group of tellings tells on a timeline.

    Sentences that name no time fill in what their article tells of that day, however many they
    are. One of them makes an event of its own where a headline or a lead tells it, where several
    articles think it worth telling, or where the article tells nothing else of the day, as under
    the dates of a diary. A time in a telling's own words always does, and also one that only
    waits for the day of its article ("on Friday"): what cannot be dated yet is not hidden.

    Args:
        group: the tellings of one event.
    """
    if len({one.article_id for one in group}) >= _LEAST_TELLERS:
        return True
    return any(_stands_out(one) for one in group)


def _stands_out(told: Told) -> bool:
    if told.position < _LEAD:
        return True
    if told.time is None:
        return any(_waits_for_its_day(mention) for mention in told.mentions)
    return told.is_dated or told.is_first


def _says_little(one: Told) -> bool:
    return len(one.terms.stems) <= _FEW_WORDS and not one.terms.names


def _waits_for_its_day(mention: Mention) -> bool:
    """Tell whether a mention's own expression has a date once the article's day is known."""
    timex = mention.timex
    if timex is None or not mention.span.covers(timex.span):
        return False
    return any(
        one.anchor.kind == AnchorKind.DCT and not one.anchor.value for one in (timex, *timex.parts)
    )
