"""A timeline as sorted numpy columns; events are fetched by index."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from timeline_app.model.article import Article
from timeline_app.model.columns import (
    BLOCK,
    Columns,
    Flag,
    as_of,
    block_max,
    block_members,
    columns_of,
)
from timeline_app.model.event import TimelineEvent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Moments: TypeAlias = NDArray[np.int64]
    Indices: TypeAlias = NDArray[np.intp]

_FOUND_FIRST = 2
"""More than any salience, which is at most 1."""
_NOT_FOUND = 0xFFFF ^ int(Flag.FOUND)


class Timeline:
    """Dated events in order of their start, and those that have no place on the axis.

    ``start`` and ``end`` (int64, civil seconds, half-open) are what the strip can draw: an open
    end stands at the latest day that its articles vouch for, or one second from the known end;
    ``flags`` say that it is open. ``salience`` is float32, ``lane`` an int32 into ``lane_ids``
    (the event's first article), ``flags`` uint16. Nothing changes after construction.
    ``lane_titles`` are the lanes' names, by default their articles' titles. ``echoes`` are the
    places of events of another lane that belong to a lane too, by default what its article tells.
    ``is_searched`` tells that some events were looked for: those whose flags say so are found.
    ``rank`` (float32) says who is drawn and labelled first: what was found, then the salient.
    """

    def __init__(  # noqa: PLR0913 - the columns belong together
        self,
        *,
        start: "Moments",
        end: "Moments",
        salience: "NDArray[np.float32]",
        lane: "NDArray[np.int32]",
        flags: "NDArray[np.uint16]",
        fetch: Callable[[int], TimelineEvent],
        lane_ids: Sequence[str] = (),
        undated: Iterable[TimelineEvent] = (),
        articles: Mapping[str, Article] | None = None,
        hidden: int = 0,
        index_of: Callable[[str], int | None] | None = None,
        is_searched: bool = False,
        lane_titles: Sequence[str] | None = None,
        echoes: Mapping[int, Sequence[int]] | None = None,
    ) -> None:
        """Take columns that are sorted by start; see `from_columns` for any order."""
        self.start, self.end, self.salience = start, end, salience
        self.lane, self.flags = lane, flags
        self.lane_ids = tuple(lane_ids)
        self.undated = tuple(undated)
        self.articles: Mapping[str, Article] = articles or {}
        self.lane_titles = self._titles() if lane_titles is None else tuple(lane_titles)
        self.hidden = hidden
        self.is_searched = is_searched
        self._fetch = fetch
        self._index_of = index_of
        self._given_echoes = echoes
        self.rank = self._ranked()
        self._block_rank = block_max(self.rank)

    @classmethod
    def from_events(
        cls,
        events: Iterable[TimelineEvent],
        articles: Mapping[str, Article],
        hidden: int = 0,
    ) -> Self:
        """Sort events into a timeline. ``hidden`` is how many a filter left out."""
        every = tuple(events)
        columns, ordered = columns_of(every, articles)
        undated = [event for event in every if event.time is None]
        return cls.stored(columns, ordered.__getitem__, undated, articles, hidden)

    @classmethod
    def stored(
        cls,
        columns: Columns,
        fetch: Callable[[int], TimelineEvent],
        undated: Iterable[TimelineEvent],
        articles: Mapping[str, Article],
        hidden: int = 0,
    ) -> Self:
        """Make a timeline of columns whose events are fetched by their rows when asked for."""
        places: dict[str, int] = {}

        def place(event_id: str) -> int | None:
            if not places:
                places.update((one, index) for index, one in enumerate(columns.ids))
            return places.get(event_id)

        return cls(
            start=columns.start,
            end=columns.end,
            salience=columns.salience,
            lane=columns.lane,
            flags=columns.flags,
            fetch=fetch,
            lane_ids=columns.lane_ids,
            undated=undated,
            articles=articles,
            hidden=hidden,
            index_of=place,
        )

    @classmethod
    def from_columns(  # noqa: PLR0913, PLR0917 - the columns belong together
        cls,
        start: "Moments",
        end: "Moments",
        salience: "NDArray[np.float32]",
        lane: "NDArray[np.int32]",
        flags: "NDArray[np.uint16]",
        fetch: Callable[[int], TimelineEvent],
        lane_ids: Sequence[str] = (),
        index_of: Callable[[str], int | None] | None = None,
    ) -> Self:
        """Make a timeline of many events without making an object of each.

        ``fetch`` gives the event of a row of the columns as they are passed; rows that are not
        in order of start are put in order here. ``index_of`` finds an event's place in time by
        its id; without it, finding one means looking at all.
        """
        import numpy as np

        if len(start) and bool(np.any(start[1:] < start[:-1])):
            order = np.argsort(start, kind="stable")
            start, end, salience = start[order], end[order], salience[order]
            lane, flags = lane[order], flags[order]
        return cls(
            start=start,
            end=end,
            salience=salience,
            lane=lane,
            flags=flags,
            fetch=fetch,
            lane_ids=lane_ids,
            index_of=index_of,
        )

    @cached_property
    def _ends(self) -> "Moments":
        import numpy as np

        return np.sort(self.end)

    @cached_property
    def _block_end(self) -> "Moments":
        return block_max(self.end)

    def __len__(self) -> int:
        """Return the number of dated events."""
        return len(self.start)

    @property
    def total(self) -> int:
        """All events: dated, undated and hidden."""
        return len(self) + len(self.undated) + self.hidden

    @property
    def extent(self) -> tuple[int, int] | None:
        """The first start and the last end, in seconds."""
        return (int(self.start[0]), int(self._ends[-1])) if len(self) else None

    @property
    def bytes_per_event(self) -> float:
        """Return the memory that the columns take, text aside."""
        columns = (self.start, self.end, self.salience, self.lane, self.flags, self._ends)
        size = sum(column.nbytes for column in columns)
        size += self._block_end.nbytes + self._block_rank.nbytes
        return size / max(1, len(self))

    def event(self, index: int) -> TimelineEvent:
        """Return a dated event by its place in order of time."""
        return self._fetch(index)

    def index_of(self, event_id: str) -> int | None:
        """Return the place of a dated event, or nothing where the timeline lacks it."""
        if self._index_of is not None:
            return self._index_of(event_id)
        matches = (index for index in range(len(self)) if self._fetch(index).id == event_id)
        return next(matches, None)

    def as_of(self, event: TimelineEvent) -> int | None:
        """Return the end of the latest day on which one of its articles was published."""
        return as_of(event, self.articles)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of places whose start lies in a half-open stretch of time."""
        import numpy as np

        low, high = np.searchsorted(self.start, (start, end))
        return int(low), int(high)

    def reaching(self, moment: int) -> "Indices":
        """Return the places of events that began before a moment and end after it."""
        import numpy as np

        before = int(np.searchsorted(self.start, moment))
        blocks = np.flatnonzero(self._block_end[: -(-before // BLOCK)] > moment)
        places = block_members(blocks, before)
        return places[self.end[places] > moment]

    def window(self, start: int, end: int) -> "Indices":
        """Return the places of all events that overlap a half-open stretch of time."""
        import numpy as np

        low, high = self.between(start, end)
        return np.concatenate((self.reaching(start), np.arange(low, max(low, high))))

    def count(self, start: int, end: int) -> int:
        """Return how many events overlap a half-open stretch of time."""
        import numpy as np

        begun = int(np.searchsorted(self.start, end))
        return begun - int(np.searchsorted(self._ends, start, side="right"))

    def counts(self, edges: "Moments") -> "Indices":
        """Return how many events start between each edge and the next."""
        import numpy as np

        return np.diff(np.searchsorted(self.start, edges))

    def top(self, low: int, high: int, count: int) -> "Indices":
        """Return the places of the events of a range that rank first, in order of time."""
        import numpy as np

        if high - low <= count:
            return np.arange(low, max(low, high))
        if not count:
            return np.arange(0)
        places = self._promising(low, high, count)
        least = np.partition(self.rank[places], len(places) - count)[len(places) - count]
        places = places[self.rank[places] >= least]
        order = np.lexsort((places, -self.rank[places]))[:count]
        return np.sort(places[order])

    def _promising(self, low: int, high: int, count: int) -> "Indices":
        """Narrow a range to blocks that can hold one of its most salient events."""
        import numpy as np

        first, last = -(-low // BLOCK), high // BLOCK
        if last - first <= 2 * count:
            return np.arange(low, high)
        inner = self._block_rank[first:last]
        best = np.lexsort((np.arange(first, last), -inner))[:count] + first
        edges = (np.arange(low, first * BLOCK), np.arange(last * BLOCK, high))
        return np.concatenate((edges[0], block_members(np.sort(best), high), edges[1]))

    def echoes(self, lane: int) -> "Indices":
        """Return the places of events that belong to a lane too, and are drawn in another."""
        import numpy as np

        return np.array(self._echoes.get(lane, ()), np.intp)

    @cached_property
    def _echoes(self) -> Mapping[int, Sequence[int]]:
        import numpy as np

        if self._given_echoes is not None:
            return self._given_echoes
        number = {lane_id: lane for lane, lane_id in enumerate(self.lane_ids)}
        found: dict[int, list[int]] = {}
        for index in np.flatnonzero(self.flags & int(Flag.SEVERAL)).tolist():
            tellers = {mention.article_id for mention in self._fetch(index).mentions}
            for lane in sorted({number[one] for one in tellers if one in number}):
                if lane != self.lane[index]:
                    found.setdefault(lane, []).append(index)
        return found

    @cached_property
    def filled_lanes(self) -> frozenset[int]:
        """The lanes that have dated events, of their own or drawn in another."""
        import numpy as np

        return frozenset(np.unique(self.lane).tolist()).union(self._echoes)

    def lane_members(self, lane: int) -> "Indices":
        """Return the places of a lane's events."""
        import numpy as np

        return np.flatnonzero(self.lane == lane)

    def part(self, places: "Indices") -> "Timeline":
        """Return a timeline of some of the dated events alone."""
        return self._of(places, (), 0)

    def kept(self, places: "Indices", undated: Iterable[TimelineEvent]) -> "Timeline":
        """Return a timeline of some of the events; the others count as hidden.

        Args:
            places: of the dated events to keep, in order of time.
            undated: the undated events to keep.
        """
        kept = tuple(undated)
        left_out = len(self) - len(places) + len(self.undated) - len(kept)
        return self._of(places, kept, self.hidden + left_out)

    def _of(
        self, places: "Indices", undated: tuple[TimelineEvent, ...], hidden: int
    ) -> "Timeline":
        return self.replaced(
            start=self.start[places],
            end=self.end[places],
            salience=self.salience[places],
            lane=self.lane[places],
            flags=self.flags[places],
            fetch=_through(places, self._fetch),
            undated=undated,
            hidden=hidden,
            index_of=self._index_among(places),
            echoes=self._echoes_among(places),
        )

    def _echoes_among(self, places: "Indices") -> Mapping[int, Sequence[int]] | None:
        """Return the given echoes of some of the events; what articles tell is found again."""
        import numpy as np

        if self._given_echoes is None:
            return None
        among = {
            lane: np.flatnonzero(np.isin(places, echoes)).tolist()
            for lane, echoes in self._given_echoes.items()
        }
        return {lane: found for lane, found in among.items() if found}

    def replaced(self, **changed: Any) -> "Timeline":
        """Return the same timeline with some of what it was made of changed."""
        made_of = {
            "start": self.start,
            "end": self.end,
            "salience": self.salience,
            "lane": self.lane,
            "flags": self.flags,
            "fetch": self._fetch,
            "lane_ids": self.lane_ids,
            "undated": self.undated,
            "articles": self.articles,
            "hidden": self.hidden,
            "index_of": self._index_of,
            "is_searched": self.is_searched,
            "lane_titles": self.lane_titles,
            "echoes": self._given_echoes,
        }
        fresh = Timeline(**{**made_of, **changed})
        if fresh.end is self.end:
            fresh._ends, fresh._block_end = self._ends, self._block_end
        return fresh

    def _index_among(self, places: "Indices") -> Callable[[str], int | None]:
        import numpy as np

        def index_of(event_id: str) -> int | None:
            whole = self.index_of(event_id)
            place = 0 if whole is None else int(np.searchsorted(places, whole))
            found = whole is not None and place < len(places) and int(places[place]) == whole
            return place if found else None

        return index_of

    def searched(self, found: "NDArray[np.bool_]") -> "Timeline":
        """Return the same timeline with these dated events found, which come before the others."""
        import numpy as np

        flags = np.where(found, self.flags | int(Flag.FOUND), self.flags & _NOT_FOUND)
        return self.replaced(flags=flags.astype(np.uint16), is_searched=True)

    def _ranked(self) -> "NDArray[np.float32]":
        import numpy as np

        if not self.is_searched:
            return self.salience
        found = (self.flags & int(Flag.FOUND)) > 0
        return (self.salience + _FOUND_FIRST * found).astype(np.float32)

    def _titles(self) -> tuple[str, ...]:
        """Return the titles of the lanes' articles."""
        known = (self.articles.get(lane_id) for lane_id in self.lane_ids)
        return tuple(article.title if article else "" for article in known)


def _through(
    order: "Indices", fetch: Callable[[int], TimelineEvent]
) -> Callable[[int], TimelineEvent]:
    return lambda index: fetch(int(order[index]))
