"""Everything a strip shows at one moment, as rectangles; what lies under the pointer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from timeline_app.layout.earlier import EDGE_PX, PILL_PAD_PX, groups_at_left, passed, pill_text
from timeline_app.layout.labels import Measure
from timeline_app.layout.lanes import BAR_HEIGHT_PX, PILL_PX, Heap, Pill, Placed
from timeline_app.layout.packing import Frame, LaneBox, Packing
from timeline_app.layout.ticks import Axis, axis_of
from timeline_app.layout.timescale import Viewport
from timeline_app.model.columns import Flag
from timeline_app.model.timeline import Timeline

ECHO_PX = 6
_REACH_PX = 4
_LEAST_LABEL_PX = 48
# A plain number, since arithmetic on flags is slow and done for every mark.
_FOUND = int(Flag.FOUND)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many events are where; together all that the timeline has.

    ``groups`` is how many pills and collapsed lanes hold the grouped ones.
    """

    drawn: int = 0
    grouped: int = 0
    outside: int = 0
    hidden: int = 0
    undated: int = 0
    groups: int = 0

    @property
    def total(self) -> int:
        """All events."""
        return self.drawn + self.grouped + self.outside + self.hidden + self.undated


class Rect(NamedTuple):
    """A rectangle in logical pixels of the picture."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: float, y: float, reach: int = 0) -> bool:
        """Tell whether a point lies inside or within reach."""
        across = self.x - reach <= x < self.x + self.width + reach
        return across and self.y - reach <= y < self.y + self.height + reach

    def overlaps(self, other: "Rect") -> bool:
        """Tell whether two rectangles share a pixel."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


class Echo(NamedTuple):
    """A small mark in the lane of an article that tells an event of another's lane too."""

    place: int
    lane: int
    x: int


@dataclass(frozen=True, slots=True)
class Scene:
    """A laid-out strip. ``marks``, ``pills`` and ``heaps`` hold absolute columns.

    The methods turn them into pixels of the picture. ``earlier`` are the groups at the left
    edge, by their lanes; what begins under one is in it. ``moved`` are the places of the marks
    whose label an edge of the picture moves, shortens or hides.
    """

    timeline: Timeline
    viewport: Viewport
    frame: Frame
    packing: Packing
    axis: Axis
    axis_px: int
    lanes: tuple[LaneBox, ...]
    marks: tuple[Placed, ...]
    pills: tuple[Pill, ...]
    earlier: Mapping[int, Pill]
    heaps: tuple[Heap, ...]
    echoes: tuple[Echo, ...]
    counts: Counts
    moved: frozenset[int]

    def is_dimmed(self, mark: Placed) -> bool:
        """Tell whether a mark steps back behind those that were searched for."""
        return self.timeline.is_searched and not mark.flags & _FOUND

    def mark_rect(self, mark: Placed) -> Rect:
        """Return where a mark is drawn."""
        return Rect(
            mark.x0 - self.viewport.offset,
            self.rows_y(mark.lane) + mark.y,
            mark.x1 - mark.x0,
            BAR_HEIGHT_PX,
        )

    def echo_rect(self, echo: Echo) -> Rect:
        """Return where an echo is drawn: at the foot of its lane's title."""
        y = self.rows_y(echo.lane) - ECHO_PX - 1
        return Rect(echo.x - self.viewport.offset, y, ECHO_PX, ECHO_PX)

    def label_rect(self, mark: Placed) -> Rect | None:
        """Return where a mark's label is drawn, or nothing where it has none in sight.

        The label of a bar that is cut off at the left stays at the left edge; one that would
        be cut off at the right edge has what room is left.
        """
        if not mark.label or not self._is_in_sight(mark):
            return None
        x, width = mark.label_x0 - self.viewport.offset, mark.label_x1 - mark.label_x0
        if mark.label_x0 == mark.x0:
            furthest = mark.x1 - self.viewport.offset - width
            x = max(x, min(EDGE_PX, furthest))
        if x < 0:
            return None
        room = self.viewport.width - x
        if width > room and room < _LEAST_LABEL_PX:
            return None
        y = self.rows_y(mark.lane) + mark.label_y
        return Rect(x, y, min(width, room), self.packing.measure.line_px)

    @property
    def groups(self) -> Iterator[Pill]:
        """All pills, also those at the left edge."""
        yield from self.earlier.values()
        yield from self.pills

    def pill_rect(self, pill: Pill) -> Rect | None:
        """Return where a pill is drawn, or nothing where its stretch has no room in sight."""
        return self._in_sight(pill, self.natural_pill_rect(pill))

    def _in_sight(self, pill: Pill, rect: Rect) -> Rect | None:
        """Move a pill away from the edges as far as its stretch goes."""
        if pill.is_earlier:
            return rect._replace(x=EDGE_PX)
        if _is_within(pill, self.earlier):
            return None
        first = pill.x0 // PILL_PX * PILL_PX - self.viewport.offset
        left, right = max(first, 0), min(first + PILL_PX, self.viewport.width)
        x = min(max(rect.x, left), right - rect.width)
        if x < left:
            return None
        return rect if x == rect.x else rect._replace(x=x)

    def natural_pill_rect(self, pill: Pill) -> Rect:
        """Return where a pill is drawn away from the edges: amid its events, in its stretch."""
        width = round(self.packing.measure(pill_text(pill))) + 2 * PILL_PAD_PX
        height = self.pill_px
        box, first = self.lanes[pill.lane], pill.x0 // PILL_PX * PILL_PX
        bottom = self.axis_px + box.top + box.height - self.frame.scroll_px
        middle = (pill.x0 + pill.x1) // 2 - width // 2
        x = max(min(middle, first + PILL_PX - width), first) - self.viewport.offset
        y = bottom - (self.packing.pill_row_px + height) // 2
        return Rect(x, y, width, height)

    @property
    def pill_px(self) -> int:
        """The height of a pill: its words with a pixel above and below."""
        return self.packing.measure.line_px + 2

    def is_at_edge(self, pill: Pill) -> bool:
        """Tell whether an edge of the picture moves or hides a pill."""
        rect = self.natural_pill_rect(pill)
        return self._in_sight(pill, rect) != rect

    def rows_y(self, lane: int) -> int:
        """Return where a lane's first row begins, in pixels from the picture's top."""
        return self.axis_px + self.lanes[lane].rows_top - self.frame.scroll_px

    def header_at(self, y: float) -> LaneBox | None:
        """Return the lane whose title stands at this height."""
        below = y - self.axis_px + self.frame.scroll_px
        titled = (box for box in self.lanes if y >= self.axis_px and box.title)
        return next((box for box in titled if box.top <= below < box.rows_top), None)

    def lane_at(self, y: float) -> LaneBox | None:
        """Return the lane that takes this height."""
        below = y - self.axis_px + self.frame.scroll_px
        inside = (box for box in self.lanes if box.top <= below < box.top + box.height)
        return next(inside, None) if y >= self.axis_px else None

    def hit(self, x: float, y: float) -> Placed | Echo | Pill | None:
        """Return what lies under a point: a mark or label, else an echo, else a pill."""
        if y < self.axis_px:
            return None
        for mark in self.marks:
            label = self.label_rect(mark)
            if self.mark_rect(mark).holds(x, y, _REACH_PX) or (label and label.holds(x, y)):
                return mark
        for echo in self.echoes:
            if self.echo_rect(echo).holds(x, y, _REACH_PX):
                return echo
        for pill in self.groups:
            rect = self.pill_rect(pill)
            if rect is not None and rect.holds(x, y, _REACH_PX):
                return pill
        return None

    def in_next_row(self, mark: Placed, step: int) -> Placed | None:
        """Return the mark nearest to one in the next row, in its lane or another, that holds any.

        Args:
            mark: where to start.
            step: 1 to look below, -1 to look above.
        """
        rows = sorted({(item.lane, item.row) for item in (*self.marks, mark)})
        place = rows.index((mark.lane, mark.row)) + step
        if not 0 <= place < len(rows):
            return None
        following = rows[place]
        beside = (other for other in self.marks if (other.lane, other.row) == following)
        return min(beside, key=lambda other: _distance(mark, other))

    def _is_in_sight(self, mark: Placed) -> bool:
        left = self.viewport.offset
        return mark.x0 < left + self.viewport.width and mark.x1 > left


def _distance(one: Placed, other: Placed) -> tuple[int, int]:
    """Return the columns between two marks, then those between their starts."""
    gap = max(other.x0 - one.x1, one.x0 - other.x1, 0)
    return gap, abs(other.x0 - one.x0)


def build_scene(
    timeline: Timeline,
    viewport: Viewport,
    measure: Measure,
    frame: Frame,
    packing: Packing | None = None,
) -> Scene:
    """Lay out what a viewport shows.

    Args:
        timeline: the events.
        viewport: the stretch of time, and the width.
        measure: the width of a text.
        frame: height, lanes, scrolling and clock.
        packing: an earlier scene's, to keep every event in its row; another zoom or size makes
            a new one.
    """
    if packing is None or not packing.serves(timeline, viewport, measure, frame):
        packing = Packing(timeline, viewport, measure, frame, packing)
    packing.pack(viewport)
    first, last = viewport.offset, viewport.offset + viewport.width
    marks = tuple(packing.placed(first, last))
    pills = tuple(packing.pills(first, last))
    earlier = groups_at_left(packing, viewport, marks)
    groups = len(earlier) + packing.collapsed
    groups += sum(1 for pill in pills if not _is_within(pill, earlier))
    return Scene(
        timeline=timeline,
        viewport=viewport,
        frame=frame,
        packing=packing,
        axis=axis_of(viewport, measure, frame.now, frame.words),
        axis_px=packing.axis_px,
        lanes=packing.boxes,
        marks=marks,
        pills=pills,
        earlier=earlier,
        heaps=tuple(packing.heaps(first, last)),
        echoes=tuple(_echoes(timeline, viewport, packing)),
        counts=_counts(viewport, packing, marks, groups),
        moved=_moved(marks, first, last),
    )


def _is_within(pill: Pill, earlier: Mapping[int, Pill]) -> bool:
    """Tell whether a pill's events are in the group at the left edge."""
    return pill.lane in earlier and pill.x0 < earlier[pill.lane].x1


def _echoes(timeline: Timeline, viewport: Viewport, packing: Packing) -> Iterator[Echo]:
    """Find the echoes in sight; only articles' lanes have any."""
    for box in packing.boxes if packing.has_lanes else ():
        places = timeline.echoes(box.number)
        if not len(places) or not box.height:
            continue
        starts = timeline.start[places]
        first, last = viewport.moment_of(viewport.offset - ECHO_PX), viewport.end
        for place in places[(starts >= first) & (starts < last)].tolist():
            yield Echo(place, box.number, viewport.column(int(timeline.start[place])))


def _counts(
    viewport: Viewport, packing: Packing, marks: tuple[Placed, ...], groups: int
) -> Counts:
    timeline, start, end = packing.timeline, viewport.start, viewport.end
    drawn = sum(1 for mark in marks if mark.start < end and mark.end > start)
    within = timeline.count(start, end)
    if within > drawn:
        within -= passed(timeline, viewport, packing.place_of)
    return Counts(
        drawn=drawn,
        grouped=within - drawn,
        outside=len(timeline) - within,
        hidden=timeline.hidden,
        undated=len(timeline.undated),
        groups=groups,
    )


def _moved(marks: tuple[Placed, ...], first: int, last: int) -> frozenset[int]:
    """Find the labels that are not simply where their columns say."""
    return frozenset(
        mark.place
        for mark in marks
        if mark.label
        and (
            mark.label_x1 > last
            or mark.label_x0 < (first + EDGE_PX if mark.label_x0 == mark.x0 else first)
            or mark.x1 <= first
        )
    )
