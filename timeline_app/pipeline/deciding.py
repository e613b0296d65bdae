"""Decides what a group of tellings says: when the event was, its title, its kind, its id."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.timespan import DAY, TimeKind, TimeSpan
from timeline_app.pipeline.likeness import bounds
from timeline_app.pipeline.salience import salience
from timeline_app.pipeline.telling import Told
from timeline_app.pipeline.terms import STEM_LENGTH
from timeline_app.pipeline.worth import Story, story

_ID_LENGTH = 16
_COARSE = 2 * DAY
_CUT = "…"
_WORD = re.compile(r"\w+")
_SIGNS = 2
_FEW_WORDS = 4
_SHARED_WORDS = 2
_LONG_WORD = 4
_WHOLE_WORDS = 4

_Age = tuple[bool, int, str, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """An event that has the id it would have by itself.

    Args:
        event: the event.
        owner: the telling that gives it this id: the one that was published first.
        place: puts the events in an order.
        anchors: the words that it is known by, of all its tellings.
        told: its tellings.
        story: what several articles tell here, if so many do.
    """

    event: TimelineEvent
    owner: Told
    place: tuple[str, int]
    anchors: frozenset[str]
    told: tuple[Told, ...]
    story: Story | None


def decide(group: Sequence[Told]) -> Draft:
    """Return what a group of tellings, in the order of their keys, makes of an event."""
    owner = min(group, key=age)
    first = _first(group)
    others = [one for one in group if one is not first]
    mentions = tuple(mention for one in (first, *others) for mention in one.mentions)
    event = TimelineEvent(
        id=next(ids(owner)),
        title=_title(mentions),
        time=first.time,
        kind=_kind(mentions),
        salience=salience([one.position for one in _by_article(group)]),
        mentions=mentions,
        disputes=tuple(_disputes(first, others)),
    )
    anchors = frozenset[str]().union(*(one.anchors for one in group))
    return Draft(event, owner, group[0].key, anchors, tuple(group), story(group))


def age(told: Told) -> _Age:
    """Order by publication: what an article tells keeps its id when later articles tell it too."""
    day = told.published.toordinal() if told.published else 0
    return (told.published is None, day, told.article_id, told.number)


def ids(told: Told) -> Iterator[str]:
    """Yield the ids that an event may have whose oldest telling this is, the plainest first.

    Where a text repeats itself or another, the article and the time tell the events apart.
    """
    yield _hash(told.anchor)
    for number in count():
        yield _hash("\n".join((told.anchor, told.article_id, repr(told.time), str(number))))


def _first(group: Sequence[Told]) -> Told:
    """Return the telling that title and time rest on.

    It has happened rather than being planned, to the day if any is; its day is the one that most
    articles give in their own words, or else that most were written about; it stands early
    in its article, at best in a headline that need not be cut and has the words of the others.
    """
    dated = [one for one in group if one.is_dated and _day(one) is not None]
    votes = Counter(day for day, _ in {(_day(one), one.article_id) for one in dated or group})

    stems = Counter(stem for one in group for stem in one.terms.stems)

    def rank(one: Told) -> tuple[bool, bool, bool, bool, int, int, int, bool, float, _Age]:
        day = _day(one)
        return (
            one.mentions[0].kind == EventKind.PLANNED,
            one.time is None,
            day is None,
            not _begins_on_a_day(one.time),
            0 if day is None else -votes[day],
            0 if day is None else day,
            one.position,
            one.is_headline and _is_cut(one.mentions[0]),
            -_centrality(one, stems) if one.is_headline else 0.0,
            age(one),
        )

    return min(group, key=rank)


def _centrality(headline: Told, stems: Mapping[str, int]) -> float:
    """Return how many of a group's tellings have a word of a headline's title, on average."""
    words = _WORD.findall(headline.mentions[0].title.lower())
    known = {word[:STEM_LENGTH] for word in words} & stems.keys()
    return sum(stems[stem] for stem in known) / max(_FEW_WORDS, len(known))


def _is_cut(headline: Mention) -> bool:
    """Tell whether the title of a headline leaves words of it out, and not only its quotes."""
    return len(headline.title) < headline.span.end - headline.span.start - _SIGNS


def _title(mentions: Sequence[Mention]) -> str:
    """Return the first mention's title, or where it is cut off a whole one that says the same."""
    first = mentions[0].title
    if not first.endswith(_CUT):
        return first
    titles = [mention.title for mention in mentions if not mention.title.endswith(_CUT)]
    whole = [title for title in titles if len(title.split()) >= _WHOLE_WORDS]
    same = (title for title in whole if len(_weighty(first) & _weighty(title)) >= _SHARED_WORDS)
    return next(same, first)


def _weighty(title: str) -> frozenset[str]:
    words = title.rstrip(_CUT).split()
    return frozenset(w.casefold() for w in words if len(w) >= _LONG_WORD or w.isupper())


def _day(told: Told) -> int | None:
    if told.time is None or not _is_fine(told.time):
        return None
    return bounds(told.time)[0] // DAY


def _is_fine(time: TimeSpan | None) -> bool:
    return time is not None and time.kind == TimeKind.AT and _begins_on_a_day(time)


def _begins_on_a_day(time: TimeSpan | None) -> bool:
    """Tell a time whose first day is known, be its end open: "closed since 12 March"."""
    if time is None or time.kind not in {TimeKind.AT, TimeKind.SINCE}:
        return False
    start, end = bounds(time)
    return end - start < _COARSE


def _disputes(first: Told, others: Iterable[Told]) -> Iterator[Dispute]:
    """Yield the other days that articles give in their own words, each article's once."""
    ours = _day(first)
    said: set[tuple[int, str]] = set()
    for one in others:
        day = _day(one)
        if ours is None or day is None or day == ours or not one.is_dated:
            continue
        if one.time is not None and (day, one.article_id) not in said:
            said.add((day, one.article_id))
            yield Dispute(one.time, one.article_id)


def _kind(mentions: Sequence[Mention]) -> EventKind:
    """Return what the event is: told once as a fact, it is no plan any more."""
    kinds = {mention.kind for mention in mentions}
    if EventKind.PLANNED in kinds and len(kinds) > 1:
        kinds.discard(EventKind.PLANNED)
    return mentions[0].kind if mentions[0].kind in kinds else min(kinds)


def _by_article(group: Sequence[Told]) -> Iterator[Told]:
    """Yield each article's first telling."""
    seen: set[str] = set()
    for one in sorted(group, key=lambda one: one.position):
        if one.article_id not in seen:
            seen.add(one.article_id)
            yield one


def _hash(anchor: str) -> str:
    return hashlib.sha256(anchor.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]
