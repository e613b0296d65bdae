"""All lanes of a timeline at one zoom, and how high each is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from timeline_app.layout.labels import TITLE_PX, Labels, Measure
from timeline_app.layout.lanes import TILE_PX, Heap, Lane, LaneMode, Pill, Placed, Rules
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import ENGLISH, DateWords

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HEAT_PX = 18
MAX_LABELS = 200
MAX_MARKS = 400
ROOMY_EVENTS = 10
_PACK_ALL = 400
_ROOMY_ROW_PX = 40
_LEAST_ROWS = 8
_HEADER_SPARE_PX = 10
_NO_LIMIT = 1 << 30
_TOP_PX = 4
_FOOT_PX = 8
_PILL_SPARE_PX = 10


@dataclass(frozen=True, slots=True)
class Frame:
    """What a scene is made for, beside its viewport.

    Attributes:
        height_px: the height of the picture with its axis.
        mode: what makes a lane.
        scroll_px: how far the lanes are scrolled down.
        now: the moment of the today line, in civil seconds.
        whole: give every event a row and a label, however high that gets.
        order: the lanes from top to bottom; those that are not named follow by their numbers.
        collapsed: the lanes of which only the density is shown.
        words: names of months and weekdays.
    """

    height_px: int
    mode: LaneMode = LaneMode.NONE
    scroll_px: int = 0
    now: int | None = None
    whole: bool = False
    order: tuple[int, ...] = ()
    collapsed: frozenset[int] = frozenset()
    words: DateWords = ENGLISH


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane's place, in pixels below the axis before scrolling; an empty lane has no height."""

    number: int
    title: str
    top: int
    header_px: int
    height: int
    is_collapsed: bool = False

    @property
    def rows_top(self) -> int:
        """Where the first row begins."""
        return self.top + self.header_px


class Packing:
    """Where events are drawn at one zoom; panning extends it and moves nothing."""

    def __init__(
        self,
        timeline: Timeline,
        viewport: Viewport,
        measure: Measure,
        frame: Frame,
        before: "Packing | None" = None,
    ) -> None:
        """Prepare for a zoom. What ``before`` has measured of the same timeline is reused."""
        self.timeline = timeline
        self.measure = measure
        self._frame = _lasting(frame)
        self._viewport = viewport
        self.parts = self._labelled_parts(before)
        rules = self._rules(frame, viewport.width)
        self.lanes = tuple(
            Lane(number, part, labels, viewport, own)
            for number, ((part, labels, _), own) in enumerate(
                zip(self.parts, self._shared(rules), strict=True)
            )
        )
        if self._is_complete:
            for lane in self.lanes:
                lane.pack_all()

    @property
    def scale(self) -> float:
        """Pixels per second."""
        return self._viewport.scale

    def serves(
        self, timeline: Timeline, viewport: Viewport, measure: Measure, frame: Frame
    ) -> bool:
        """Tell whether this packing is the one for a viewport: same zoom, same size."""
        mine, same = self._viewport, _lasting(frame)
        return (
            timeline is self.timeline
            and measure is self.measure
            and same == self._frame
            and (viewport.scale, viewport.zero, viewport.width)
            == (mine.scale, mine.zero, mine.width)
        )

    def shares(self, timeline: Timeline, measure: Measure, frame: Frame) -> bool:
        """Tell whether the parts and their labels can be used at another zoom."""
        same = timeline is self.timeline and measure is self.measure
        return same and (frame.mode, frame.words) == (self._frame.mode, self._frame.words)

    def pack(self, viewport: Viewport) -> None:
        """Decide what the viewport shows, if that is still open."""
        if self._is_complete:
            return
        for lane in self.lanes:
            lane.pack(viewport.offset, viewport.offset + viewport.width)

    @cached_property
    def boxes(self) -> tuple[LaneBox, ...]:
        """The lanes from top to bottom; their heights hold for this zoom."""
        if self._frame.mode == LaneMode.NONE:
            used = self.lanes[0].rows_used * self.lanes[0].rules.row_px + self.pill_row_px
            height = used if self._frame.whole else self._frame.height_px - self.axis_px
            return (LaneBox(0, "", 0, _TOP_PX, max(height, self.pill_row_px)),)
        return tuple(sorted(self._stacked(), key=lambda box: box.number))

    def _stacked(self) -> Iterator[LaneBox]:
        top = 0
        for number in self._from_top():
            lane, title = self.lanes[number], self.timeline.lane_titles[number]
            header, height = self._heights(lane)
            yield LaneBox(number, title, top, header, height, number in self._frame.collapsed)
            top += height

    def _from_top(self) -> list[int]:
        order = [number for number in self._frame.order if number < len(self.lanes)]
        return order + sorted(set(range(len(self.lanes))).difference(order))

    def _heights(self, lane: Lane) -> tuple[int, int]:
        """Return the height of a lane's title, and that of the lane with it."""
        header = self.header_px
        if not len(lane.timeline):
            echoes = len(self.timeline.echoes(lane.number))
            return (header, header + _FOOT_PX) if echoes else (0, 0)
        if lane.number in self._frame.collapsed:
            return header, header + HEAT_PX
        rows = lane.rows_used if self._is_complete else lane.rules.rows
        foot = self.pill_row_px if not self._is_complete or lane.has_groups else _FOOT_PX
        return header, header + max(1, rows) * lane.rules.row_px + foot

    @property
    def has_lanes(self) -> bool:
        """Tell whether there is more than one lane, each with a title."""
        return self._frame.mode == LaneMode.EACH

    @property
    def collapsed(self) -> int:
        """How many lanes with events show only their density."""
        return sum(1 for box in self.boxes if box.is_collapsed and box.height)

    @property
    def pill_row_px(self) -> int:
        """The height of the row below a lane in which its pills stand."""
        return self.measure.line_px + _PILL_SPARE_PX

    @property
    def header_px(self) -> int:
        """The height of a lane's title, with room for echoes below the words."""
        return self.measure.line_px + _HEADER_SPARE_PX

    @property
    def axis_px(self) -> int:
        """The height of the axis' two rows."""
        return 2 * (self.measure.line_px + 7)

    @property
    def content_px(self) -> int:
        """The height of all lanes."""
        return max((box.top + box.height for box in self.boxes), default=0)

    def place_of(self, index: int) -> Placed | None:
        """Return where an event is drawn, by its place in the whole timeline."""
        if self._frame.mode == LaneMode.NONE:
            return self.lanes[0].place_of(index)
        import numpy as np

        number = int(self.timeline.lane[index])
        places = self.parts[number][2]
        item = self.lanes[number].place_of(int(np.searchsorted(places, index)))
        return item and item._replace(place=index)

    def label_of(self, index: int) -> tuple[str, int]:
        """Return an event's words and their width, drawn or not, by its place in the timeline."""
        if not self.has_lanes:
            return self.parts[0][1].label(index)
        _, labels, places = self.parts[int(self.timeline.lane[index])]
        return labels.label(int(places.searchsorted(index)))

    def placed(self, first: int, last: int) -> list[Placed]:
        """Return what is drawn between two columns, with places in the whole timeline."""
        if self._frame.mode == LaneMode.NONE:
            return self.lanes[0].placed(first, last)
        return [
            item._replace(place=int(part[2][item.place]))
            for lane, part in zip(self.lanes, self.parts, strict=True)
            for item in lane.placed(first, last)
        ]

    def everything(self) -> Iterator[Placed]:
        """Yield all that was placed so far, with places in the lanes."""
        for lane in self.lanes:
            yield from lane.everything()

    def pills(self, first: int, last: int) -> list[Pill]:
        """Return the groups between two columns."""
        return [pill for lane in self.lanes for pill in lane.pills(first, last)]

    def heaps(self, first: int, last: int) -> list[Heap]:
        """Return the density between two columns."""
        return [heap for lane in self.lanes for heap in lane.heaps(first, last)]

    @property
    def _is_complete(self) -> bool:
        """Tell whether everything is packed at once: for its own sake, or for lanes' heights."""
        most = _PACK_ALL if self.has_lanes else MAX_LABELS
        return self._frame.whole or len(self.timeline) <= most

    @property
    def _is_small(self) -> bool:
        return len(self.timeline) <= MAX_LABELS

    def _labelled_parts(
        self, before: "Packing | None"
    ) -> tuple[tuple[Timeline, Labels, "NDArray[np.intp]"], ...]:
        if before is not None and before.shares(self.timeline, self.measure, self._frame):
            return before.parts
        import numpy as np

        # A picture has no tooltip to give a shortened title in full.
        title_px = max(TITLE_PX, self._viewport.width // 2) if self._frame.whole else TITLE_PX
        former = before.parts[0][1] if before is not None and before.parts else None
        if self._frame.mode == LaneMode.NONE:
            labels = self._labels(self.timeline, title_px, former)
            return ((self.timeline, labels, np.empty(0, np.intp)),)
        places = [self.timeline.lane_members(lane) for lane in range(len(self.timeline.lane_ids))]
        parts = [self.timeline.part(members) for members in places]
        return tuple(
            (part, self._labels(part, title_px, former), members)
            for part, members in zip(parts, places, strict=True)
        )

    def _labels(self, part: Timeline, title_px: int, former: Labels | None) -> Labels:
        labels = Labels(part, self.measure, title_px, self._frame.words)
        if former is not None:
            labels.take_over(former)
        return labels

    def _rules(self, frame: Frame, width: int) -> Rules:
        """Return how a lane is filled that has all the room there is."""
        line = self.measure.line_px
        room = frame.height_px - self.axis_px
        if self.has_lanes:
            filled = sum(1 for part, *_ in self.parts if len(part))
            room -= filled * (self.pill_row_px + self.header_px)
        else:
            room -= self.pill_row_px + _TOP_PX
        roomy_px = max(_ROOMY_ROW_PX, 2 * line + 4)
        # Lanes scroll; without them a row that is higher than the strip would cover its groups.
        fits = frame.whole or self.has_lanes or room >= roomy_px
        roomy = fits and len(self.timeline) <= ROOMY_EVENTS
        row_px = roomy_px if roomy else line + 6
        if frame.whole:
            return Rules(row_px, line, roomy, _NO_LIMIT, _NO_LIMIT, 0)
        # All of a few may have words wherever they are.
        tiles = 1 if self._is_small else width // TILE_PX + 3
        rows = max(1, room // row_px)
        return Rules(row_px, line, roomy, rows, MAX_LABELS // tiles, MAX_MARKS // tiles)

    def _shared(self, rules: Rules) -> Iterator[Rules]:
        """Share the room out: to each lane its rows and its part of the words."""
        if not self.has_lanes or self._frame.whole:
            yield from [rules] * len(self.parts)
            return
        sizes = [len(part) for part, *_ in self.parts]
        needs = [size * (1 if rules.roomy else 2) for size in sizes]
        for number in self._frame.collapsed:
            if number < len(needs):
                needs[number] = 0
        for size, rows in zip(sizes, shares(needs, rules.rows, _LEAST_ROWS), strict=True):
            share = 1 if self._is_small else size / len(self.timeline)
            yield replace(
                rules,
                rows=rows,
                labels=max(2, round(rules.labels * share)) if rows else 0,
                marks=max(4, round(rules.marks * share)) if rows else 0,
            )


def shares(needs: Sequence[int], room: int, least: int) -> list[int]:
    """Share room out evenly; what one does not need goes to the others.

    Args:
        needs: how much each can use.
        room: how much there is.
        least: what each gets of what it needs, even where there is not that much.
    """
    result = [0] * len(needs)
    wanting = sorted((need, number) for number, need in enumerate(needs) if need)
    for place, (need, number) in enumerate(wanting):
        even = max(least, room // (len(wanting) - place))
        result[number] = min(need, even)
        room -= result[number]
    return result


def _lasting(frame: Frame) -> Frame:
    """Leave out what may change without moving an event to another row."""
    return replace(frame, scroll_px=0, now=None, height_px=0 if frame.whole else frame.height_px)
