"""Groups at the left edge: what is still going on there, began before, and found no row."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from timeline_app.layout.lanes import GAP_PX, PILL_PX, Lane, Pill, Placed
from timeline_app.layout.packing import Packing
from timeline_app.layout.timescale import Viewport
from timeline_app.model.columns import Flag
from timeline_app.model.timeline import Timeline

PILL_PAD_PX = 6
EDGE_PX = 6
_WIDEST = 99_000
_CLOCK = int(Flag.CLOCK)


def pill_text(pill: Pill) -> str:
    """Return what a pill says: "+12", "+34k", "◂ +12" of what began earlier."""
    size = f"+{pill.size}" if pill.size < 10_000 else f"+{pill.size / 1000:.0f}k"  # noqa: PLR2004 - four digits fit
    return f"◂ {size}" if pill.is_earlier else size


def groups_at_left(
    packing: Packing, viewport: Viewport, marks: Iterable[Placed]
) -> Mapping[int, Pill]:
    """Return for each lane that has one the group at its left edge.

    It takes in the groups of the stretches that begin under it.
    """
    drawn: dict[int, list[Placed]] = {}
    for mark in marks:
        drawn.setdefault(mark.lane, []).append(mark)
    end = _end(packing, viewport.offset)
    lanes = (lane for lane in packing.lanes if lane.rules.rows and not lane.is_complete)
    found = (_group(lane, viewport, end, drawn.get(lane.number, ())) for lane in lanes)
    return {pill.lane: pill for pill in found if pill is not None}


def members(pill: Pill, packing: Packing, viewport: Viewport) -> Iterator[int]:
    """Yield the places in the whole timeline of the events that a group stands for."""
    start, timeline = viewport.moment_of(pill.x0), packing.timeline
    if pill.is_earlier:
        places = timeline.window(viewport.start, viewport.moment_of(pill.x1)).tolist()
    else:
        places = range(*timeline.between(start, viewport.moment_of(pill.x1)))
    for index in places:
        in_lane = not packing.has_lanes or timeline.lane[index] == pill.lane
        if in_lane and packing.place_of(index) is None:
            yield index


def passed(
    timeline: Timeline, viewport: Viewport, place_of: Callable[[int], Placed | None]
) -> int:
    """Count the events that last into view, but whose mark, at their beginning, is out of it.

    Args:
        timeline: the events.
        viewport: what is shown.
        place_of: tells where an event is drawn, by its place in the timeline.
    """
    places = timeline.reaching(viewport.start)
    clocked = places[(timeline.flags[places] & _CLOCK) > 0].tolist()
    drawn = (item for place in clocked if (item := place_of(place)) is not None)
    return sum(1 for item in drawn if item.reach[1] <= viewport.offset)


def _end(packing: Packing, first: int) -> int:
    """Return the column from which on groups stand by themselves."""
    widest = packing.measure(pill_text(Pill(0, 0, 0, _WIDEST, is_earlier=True)))
    taken = first + EDGE_PX + round(widest) + 2 * PILL_PAD_PX + GAP_PX
    return -(-taken // PILL_PX) * PILL_PX


def _group(lane: Lane, viewport: Viewport, end: int, drawn: Iterable[Placed]) -> Pill | None:
    timeline, left = lane.timeline, viewport.start
    until = min(viewport.moment_of(end), viewport.end)
    marks = [mark for mark in drawn if mark.start < until and mark.end > left]
    elsewhere = passed(timeline, viewport, lane.place_of)
    begun_before = timeline.count(left, left + 1) - _starting(lane, left, left + 1) - elsewhere
    if begun_before <= sum(1 for mark in marks if mark.start < left):
        return None
    size = timeline.count(left, until) - len(marks) - elsewhere
    return Pill(lane.number, viewport.offset, end, size, is_earlier=True)


def _starting(lane: Lane, start: int, end: int) -> int:
    low, high = lane.timeline.between(start, end)
    return high - low
