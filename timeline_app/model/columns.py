"""What the columns of a timeline hold of an event."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntFlag
from typing import TYPE_CHECKING, Any

from timeline_app.model.article import Article
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BLOCK = 64
"""How many events have a highest rank and a latest end in common."""
KINDS = tuple(TimeKind)
_CLOCKS = frozenset({Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR})


class Flag(IntFlag):
    """What the strip must know of an event without fetching it."""

    KIND = 0b111
    """Bits that hold the position of the event's `TimeKind` in `KINDS`."""
    CLOCK = 1 << 3
    """The time of day is known."""
    APPROX = 1 << 4
    PLANNED = 1 << 5
    DISPUTED = 1 << 6
    FOUND = 1 << 7
    """What was searched for."""
    SEVERAL = 1 << 8
    """Told by two articles or more."""
    LASTING = 1 << 9
    """A state rather than something that happened."""
    PROVISIONAL = 1 << 10
    """It stands where the bounds of a publication date allow."""
    CONFIRMED = 1 << 11
    """A person has confirmed it."""
    HIDDEN = 1 << 12
    """A person has hidden it."""
    TAGGED = 1 << 13
    """A person has given it a tag or more."""


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Dated events in order of their start, a row each; see `Timeline` for what stands there.

    ``ids`` are the events', ``lane_ids`` those of the articles that ``lane`` counts.
    """

    start: "NDArray[np.int64]"
    end: "NDArray[np.int64]"
    salience: "NDArray[np.float32]"
    lane: "NDArray[np.int32]"
    flags: "NDArray[np.uint16]"
    ids: tuple[str, ...]
    lane_ids: tuple[str, ...]


def columns_of(
    events: Iterable[TimelineEvent], articles: Mapping[str, Article]
) -> tuple[Columns, tuple[TimelineEvent, ...]]:
    """Return the columns of dated events, and the events in the order of their rows."""
    import numpy as np

    dated = [(*shown(event.time, as_of(event, articles)), event) for event in events if event.time]
    dated.sort(key=lambda row: row[:2])
    ordered = tuple(event for _, _, event in dated)
    lanes, lane_ids = lanes_of(ordered, articles)
    columns = Columns(
        start=np.array([row[0] for row in dated], np.int64),
        end=np.array([row[1] for row in dated], np.int64),
        salience=np.array([event.salience for event in ordered], np.float32),
        lane=np.array(lanes, np.int32),
        flags=np.array([flags_of(event) for event in ordered], np.uint16),
        ids=tuple(event.id for event in ordered),
        lane_ids=lane_ids,
    )
    return columns, ordered


def tellers_of(event: TimelineEvent) -> int:
    """Return how many articles tell an event."""
    return len({mention.article_id for mention in event.mentions})


def is_told_by_several(event: TimelineEvent) -> bool:
    """Tell whether two articles or more tell an event."""
    return tellers_of(event) > 1


def as_of(event: TimelineEvent, articles: Mapping[str, Article]) -> int | None:
    """Return the end of the latest day on which one of an event's articles was published."""
    published = (
        articles[mention.article_id].publication.day
        for mention in event.mentions
        if mention.article_id in articles
    )
    latest = max((day for day in published if day is not None), default=None)
    return None if latest is None else _end_of(latest)


def _end_of(day: date) -> int:
    end = TimeSpan.of_date(day).end
    assert end is not None
    return end


def shown(time: TimeSpan, as_of: int | None) -> tuple[int, int]:
    """Return the start and the end that the strip can draw, in civil seconds; see `Timeline`."""
    if time.start is None:
        assert time.end is not None
        return time.end - 1, time.end
    if time.end is not None:
        return time.start, time.end
    if time.kind == TimeKind.SINCE and as_of is not None:
        return time.start, max(as_of, time.start + 1)
    return time.start, time.start + 1


def flags_of(event: TimelineEvent) -> int:
    """Return the flags of a dated event."""
    assert event.time is not None
    said = (
        (Flag.CLOCK, event.time.granularity in _CLOCKS),
        (Flag.APPROX, event.time.approx),
        (Flag.PLANNED, event.kind == EventKind.PLANNED),
        (Flag.LASTING, event.kind == EventKind.STATE),
        (Flag.DISPUTED, bool(event.disputes)),
        (Flag.SEVERAL, is_told_by_several(event)),
        (Flag.PROVISIONAL, event.is_provisional),
    )
    kind = KINDS.index(event.time.kind) | made_flags(event)
    return kind | sum(flag.value for flag, is_set in said if is_set)


def made_flags(event: TimelineEvent) -> int:
    """Return the flags of what a person made of an event, dated or not."""
    said = (
        (Flag.CONFIRMED, event.status == Status.CONFIRMED),
        (Flag.HIDDEN, event.is_hidden),
        (Flag.TAGGED, bool(event.tags)),
    )
    return sum(flag.value for flag, is_set in said if is_set)


def lanes_of(
    events: Sequence[TimelineEvent], articles: Mapping[str, Article]
) -> tuple[list[int], tuple[str, ...]]:
    """Number the articles in the order in which they were added, whether they tell anything.

    So an article keeps its number while others are hidden.
    """
    first = [event.mentions[0].article_id if event.mentions else "" for event in events]
    ids = list(articles)
    ids += sorted(set(first).difference(ids))
    number = {article_id: index for index, article_id in enumerate(ids)}
    return [number[article_id] for article_id in first], tuple(ids)


def block_max(values: "NDArray[Any]") -> "NDArray[Any]":
    """Return the highest value of each block of a column."""
    import numpy as np

    if not len(values):
        return values
    return np.maximum.reduceat(values, np.arange(0, len(values), BLOCK))


def block_members(blocks: "NDArray[np.intp]", limit: int) -> "NDArray[np.intp]":
    """Return the places that lie in some blocks, up to a limit."""
    import numpy as np

    places = (blocks[:, None] * BLOCK + np.arange(BLOCK)).ravel()
    return places[places < limit]
