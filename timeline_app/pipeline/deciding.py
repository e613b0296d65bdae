"""Decides what a group of tellings says: when the event was, its title, its kind, its id."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from timeline_app.model.event import Dispute, EventKind, Mention, TimelineEvent
from timeline_app.model.timespan import DAY, TimeKind, TimeSpan
from timeline_app.pipeline import salience
from timeline_app.pipeline.likeness import bounds
from timeline_app.pipeline.telling import Told

_ID_LENGTH = 16
_COARSE = 2 * DAY


@dataclass(frozen=True, slots=True)
class Draft:
    """An event without its id, and the telling that gives it one."""

    event: TimelineEvent
    owner: Told
    place: tuple[str, int]


def decide(group: Sequence[Told]) -> Draft:
    """Return what a group of tellings, in the order of their keys, makes of an event."""
    first = _first(group)
    others = [one for one in group if one is not first]
    mentions = tuple(mention for one in (first, *others) for mention in one.mentions)
    event = TimelineEvent(
        id="",
        title=first.mentions[0].title,
        time=first.time,
        kind=_kind(mentions),
        salience=salience.salience(one.position for one in _by_article(group)),
        mentions=mentions,
        disputes=tuple(_disputes(first, others)),
    )
    owner = min(group, key=_age)
    return Draft(event, owner, group[0].key)


def ids(drafts: Sequence[Draft]) -> list[str]:
    """Return an id for each draft: that of the telling that was published first.

    Where a text repeats itself or another, the article and the time tell the events apart.
    """
    taken: set[str] = set()
    found: dict[int, str] = {}
    for index in sorted(range(len(drafts)), key=lambda index: _age(drafts[index].owner)):
        key = next(key for key in _keys(drafts[index].owner) if key not in taken)
        taken.add(key)
        found[index] = key
    return [found[index] for index in range(len(drafts))]


def _age(told: Told) -> tuple[bool, int, str, int]:
    """Order by publication: what an article tells keeps its id when later articles tell it too."""
    day = told.published.toordinal() if told.published else 0
    return (told.published is None, day, told.article_id, told.number)


def _keys(told: Told) -> Iterator[str]:
    yield _hash(told.anchor)
    for number in count():
        yield _hash("\n".join((told.anchor, told.article_id, repr(told.time), str(number))))


def _first(group: Sequence[Told]) -> Told:
    """Return the telling that title and time rest on.

    It has happened rather than being planned, its own words date it, to the day; its day
    is the one that most articles give; it comes early in its article, in the headline at best.
    """
    firm = any(one.is_dated and one.time is not None for one in group)
    votes = Counter(
        day
        for day, _ in {(_day(one), one.article_id) for one in group if one.is_dated or not firm}
    )

    def rank(one: Told) -> tuple[bool, bool, bool, int, int, int, str, int]:
        fine = _is_fine(one.time)
        day = _day(one)
        return (
            one.mentions[0].kind == EventKind.PLANNED,
            one.time is None,
            not fine,
            0 if day is None else -votes[day],
            0 if day is None else day,
            one.position,
            one.article_id,
            one.number,
        )

    return min(group, key=rank)


def _day(told: Told) -> int | None:
    if told.time is None or not _is_fine(told.time):
        return None
    return bounds(told.time)[0] // DAY


def _is_fine(time: TimeSpan | None) -> bool:
    if time is None or time.kind != TimeKind.AT:
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
