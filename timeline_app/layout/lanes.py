"""Which lane and row each drawn event sits in, decided once per zoom, tile by tile.

Every choice depends on absolute columns alone (see `timescale.Viewport`), and what is decided
stays: an event that is seen before and after a pan keeps its row.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from timeline_app.layout.labels import Labels
from timeline_app.layout.marks import Glyph, mark_of
from timeline_app.layout.timescale import Viewport
from timeline_app.model.columns import Flag
from timeline_app.model.timeline import Timeline

TILE_PX = 480
BUCKET_PX = 24
PILL_PX = 96
GAP_PX = 8
LABEL_GAP_PX = 6
BELOW_PX = 48
BAR_HEIGHT_PX = 11
_LABEL_REACH_PX = 640
_MARK_REACH_PX = 80
_DENSITY_PX = 4
_CROWD = 24
_LONG_TILES = 4
# Plain numbers, since arithmetic on flags is slow and done for every mark.
_DISPUTED = int(Flag.DISPUTED)
_FOUND = int(Flag.FOUND)
_MOST_FIRST = 200
"""More matches than that are placed tile by tile, like all events."""


class LaneMode(StrEnum):
    """What makes a lane."""

    NONE = "none"
    """One story: no lanes."""
    EACH = "each"
    """A lane for each of the timeline's lanes that has events."""


class Placed(NamedTuple):
    """An event with its place. Columns are absolute, heights count from the lane's first row.

    ``x1`` and ``label_x1`` are past the end; an event without a label has an empty one.
    ``whiskers`` are the columns of the dates that other articles give.
    """

    place: int
    start: int
    end: int
    glyph: Glyph
    flags: int
    lane: int
    row: int
    x0: int
    x1: int
    y: int
    label: str = ""
    label_x0: int = 0
    label_x1: int = 0
    label_y: int = 0
    whiskers: tuple[int, ...] = ()

    @property
    def right(self) -> int:
        """The column past mark and label."""
        return max(self.x1, self.label_x1)

    @property
    def reach(self) -> tuple[int, int]:
        """The columns from the first to past the last of mark, label and whiskers."""
        return min((self.x0, *self.whiskers)), max((self.right, *(x + 1 for x in self.whiskers)))


class Pill(NamedTuple):
    """A group of events that found no row: ``size`` that start in a stretch of columns.

    Where ``is_earlier`` they began before the stretch or in it, and last into it.
    """

    lane: int
    x0: int
    x1: int
    size: int
    is_earlier: bool = False


class Heap(NamedTuple):
    """A density bar: how many events start within a few columns, as a height of 0 to 1."""

    lane: int
    x: int
    width: int
    height: float


@dataclass(frozen=True, slots=True)
class Rules:
    """How a lane is filled.

    ``rows`` is the most there may be, ``labels`` and ``marks`` the most that a tile adds with
    and without words. Rows of ``row_px`` hold a bar with its label below if ``roomy``;
    otherwise such a pair takes two rows.
    """

    row_px: int
    line_px: int
    roomy: bool
    rows: int
    labels: int
    marks: int


class Lane:
    """One lane's events at one zoom."""

    def __init__(
        self,
        number: int,
        timeline: Timeline,
        labels: Labels,
        viewport: Viewport,
        rules: Rules,
    ) -> None:
        """Prepare an empty lane; `pack` fills it."""
        self.number = number
        self.timeline = timeline
        self.rules = rules
        self.rows_used = 0
        self._labels = labels
        self._viewport = viewport
        self._rows: list[_Row] = []
        self._full: dict[int, int] = {}
        """By column: how many rows from the first on are known to be taken there."""
        self._tiles: list[int] = []
        self._placed: dict[int, Placed] = {}
        self._by_tile: dict[int, list[Placed]] = {}
        self._long: list[Placed] = []
        self._pills: dict[int, list[Pill]] = {}
        self._heaps: dict[int, list[Heap]] = {}
        if timeline.is_searched:
            self._place_found()

    def pack_all(self) -> None:
        """Decide everything, from the first event to the last."""
        columns = (self._viewport.column(int(start)) for start in self.timeline.start)
        for tile in sorted({column // TILE_PX for column in columns}):
            self._pack(tile)

    def pack(self, first: int, last: int) -> None:
        """Decide what can be seen between two columns."""
        # The first tile of all decides for its left neighbours too, so it lies out of sight.
        for tile in range(first // TILE_PX - 1, last // TILE_PX + 1):
            if not self._is_packed(tile):
                self._pack(tile)

    def placed(self, first: int, last: int) -> list[Placed]:
        """Return what is drawn between two columns, each event once."""
        seen = {item.place: item for item in self._long}
        for tile in range(first // TILE_PX, last // TILE_PX + 1):
            for item in self._by_tile.get(tile, ()):
                seen[item.place] = item
        return [item for item in seen.values() if _touches(item, first, last)]

    @property
    def has_groups(self) -> bool:
        """Tell whether some events found no row so far."""
        return bool(self._pills)

    @property
    def is_complete(self) -> bool:
        """Tell whether every event of this lane has its row."""
        return len(self._placed) == len(self.timeline)

    def place_of(self, index: int) -> Placed | None:
        """Return where an event of this lane is drawn, if it is."""
        return self._placed.get(index)

    def everything(self) -> Iterable[Placed]:
        """Return all that was placed so far."""
        return self._placed.values()

    def pills(self, first: int, last: int) -> Iterator[Pill]:
        """Yield the groups between two columns."""
        for tile in range(first // TILE_PX, last // TILE_PX + 1):
            yield from self._pills.get(tile, ())

    def heaps(self, first: int, last: int) -> Iterator[Heap]:
        """Yield the density between two columns, where it is crowded."""
        for tile in range(first // TILE_PX, last // TILE_PX + 1):
            yield from self._heaps.get(tile, ())

    def _place_found(self) -> None:
        """Place the few that were searched for before anything else takes their room."""
        import numpy as np

        found = np.flatnonzero(self.timeline.flags & _FOUND)
        for index in found.tolist() if len(found) <= _MOST_FIRST else ():
            if not self._place(index, labelled=True):
                self._place(index, labelled=False)

    def _is_packed(self, tile: int) -> bool:
        place = bisect_left(self._tiles, tile)
        return place < len(self._tiles) and self._tiles[place] == tile

    def _pack(self, tile: int) -> None:
        with_label, without = self._candidates(tile)
        for index in with_label:
            if not self._place(index, labelled=True):
                without.append(index)
        for index in without:
            self._place(index, labelled=False)
        self._tiles.insert(bisect_left(self._tiles, tile), tile)
        self._group(tile)

    def _candidates(self, tile: int) -> tuple[list[int], list[int]]:
        """Return the most salient undecided events that touch a tile, first with a label."""
        import numpy as np

        left = tile * TILE_PX
        start = self._viewport.moment_of(left - _LABEL_REACH_PX)
        end = self._viewport.moment_of(left + TILE_PX + _MARK_REACH_PX)
        low, high = self.timeline.between(start, end)
        most = self.rules.labels + self.rules.marks
        # Two thirds of the stretch may have been decided with the tile's neighbours.
        best = self.timeline.top(low, high, 3 * most)
        places = np.concatenate((self.timeline.reaching(start), best))
        rank = places[np.lexsort((places, -self.timeline.rank[places]))]
        undecided = (index for index in rank.tolist() if not self._is_decided(index))
        chosen = list(islice(undecided, most))
        with_label = chosen[: self.rules.labels]
        if len(chosen) <= self.rules.rows // 2:
            with_label.sort()
        return with_label, chosen[self.rules.labels :]

    def _is_decided(self, index: int) -> bool:
        """Tell whether an event was placed, or passed over where it would have been seen."""
        if index in self._placed:
            return True
        first = self._viewport.column(int(self.timeline.start[index])) - _MARK_REACH_PX
        last = self._viewport.column(int(self.timeline.end[index])) + _LABEL_REACH_PX
        place = bisect_left(self._tiles, first // TILE_PX)
        return place < len(self._tiles) and self._tiles[place] <= last // TILE_PX

    def _place(self, index: int, *, labelled: bool) -> bool:
        item = self._measured(index, labelled=labelled)
        below = bool(item.label) and item.label_x0 == item.x0
        height = 2 if below and not self.rules.roomy else 1
        row = self._free_row(item.x0, item.right + GAP_PX, height)
        if row is None:
            return False
        for line in range(row, row + height):
            self._rows[line].take(item.x0, item.right + GAP_PX)
        self.rows_used = max(self.rows_used, row + height)
        self._keep(self._set_down(item, row, below=below))
        return True

    def _measured(self, index: int, *, labelled: bool) -> Placed:
        start, end = int(self.timeline.start[index]), int(self.timeline.end[index])
        flags = int(self.timeline.flags[index])
        column = self._viewport.column
        glyph, x0, x1 = mark_of(flags, column(start), column(end))
        label, label_x0, width = "", 0, 0
        if labelled:
            label, width = self._labels.label(index)
            label_x0 = x0 if x1 - x0 >= BELOW_PX else x1 + LABEL_GAP_PX
        whiskers = self._whiskers(index) if flags & _DISPUTED else ()
        return Placed(
            *(index, start, end, glyph, flags, self.number, 0, x0, x1, 0),
            *(label, label_x0, label_x0 + width if label else 0, 0, whiskers),
        )

    def _whiskers(self, index: int) -> tuple[int, ...]:
        times = (dispute.time for dispute in self.timeline.event(index).disputes)
        moments = (time.start if time.start is not None else time.end for time in times)
        return tuple(self._viewport.column(moment) for moment in moments if moment is not None)

    def _set_down(self, item: Placed, row: int, *, below: bool) -> Placed:
        rules = self.rules
        top = row * rules.row_px
        label_y = top + (rules.row_px - rules.line_px) // 2
        y = top + (rules.row_px - BAR_HEIGHT_PX) // 2
        if below and rules.roomy:
            y = top + max(0, rules.row_px - BAR_HEIGHT_PX - rules.line_px - 2) // 2
            label_y = y + BAR_HEIGHT_PX + 2
        elif below:
            y = top + rules.row_px - BAR_HEIGHT_PX - 1
            label_y = top + rules.row_px + 1
        return item._replace(row=row, y=y, label_y=label_y)

    def _free_row(self, left: int, right: int, height: int) -> int | None:
        free = 0
        rows, full = self._rows, self._full.get(left, 0)
        for line in range(full, self.rules.rows):
            if line == len(rows):
                rows.append(_Row())
            row = rows[line]
            place = bisect_left(row.ends, left + 1)
            begins = row.starts[place] if place < len(row.starts) else right
            if begins <= left and line == full:
                full += 1
            free = free + 1 if begins >= right else 0
            if free == height:
                self._full[left] = full
                return line - height + 1
        self._full[left] = full
        return None

    def _keep(self, item: Placed) -> None:
        self._placed[item.place] = item
        first, last = (column // TILE_PX for column in item.reach)
        if last - first > _LONG_TILES:
            self._long.append(item)
            return
        for tile in range(first, last + 1):
            self._by_tile.setdefault(tile, []).append(item)

    def _group(self, tile: int) -> None:
        """Gather what starts in a tile and found no row."""
        import numpy as np

        left = tile * TILE_PX
        moments = [self._viewport.moment_of(x) for x in _edges(left, BUCKET_PX)]
        edges = np.array(moments, np.int64)
        counts = self.timeline.counts(edges)
        drawn = [item.start for item in self.placed(left - GAP_PX, left + TILE_PX + GAP_PX)]
        counts -= np.diff(np.searchsorted(np.sort(np.array(drawn, np.int64)), edges))
        if not counts.any():
            return
        is_collapsed = not self.rules.rows
        if not is_collapsed:
            self._pills[tile] = list(_pills(self.number, left, [int(count) for count in counts]))
        if is_collapsed or int(counts.sum()) >= _CROWD:
            self._heaps[tile] = list(self._density(left))

    def _density(self, left: int) -> Iterator[Heap]:
        import numpy as np

        columns = list(_edges(left, _DENSITY_PX))
        moments = np.array([self._viewport.moment_of(x) for x in columns], np.int64)
        counts = self.timeline.counts(moments)
        heights = np.log1p(counts) / np.log1p(len(self.timeline))
        for x, height in zip(columns, heights.tolist(), strict=False):
            if height:
                yield Heap(self.number, x, _DENSITY_PX, height)


def _touches(item: Placed, first: int, last: int) -> bool:
    """Tell whether anything of a mark lies between two columns."""
    if item.whiskers:
        begin, end = item.reach
        return begin < last and end > first
    return item.x0 < last and item.right > first


class _Row:
    """The taken stretches of a row; they never overlap, so both ends are sorted."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []

    def take(self, left: int, right: int) -> None:
        place = bisect_left(self.starts, left)
        self.starts.insert(place, left)
        self.ends.insert(place, right)


def _edges(left: int, step: int) -> Iterable[int]:
    return range(left, left + TILE_PX + 1, step)


def _pills(lane: int, left: int, counts: list[int]) -> Iterator[Pill]:
    """Make a pill of each bucket, or of four where several neighbours would touch."""
    share = PILL_PX // BUCKET_PX
    for first in range(0, len(counts), share):
        group = counts[first : first + share]
        filled = [place for place, count in enumerate(group) if count]
        if not filled:
            continue
        x0 = left + (first + filled[0]) * BUCKET_PX
        yield Pill(lane, x0, left + (first + filled[-1] + 1) * BUCKET_PX, sum(group))
