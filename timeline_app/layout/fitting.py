"""Which stretch of time to show: all of a timeline, or where most of it happens."""

from timeline_app.layout.timescale import Viewport
from timeline_app.model.timeline import Flag, Timeline
from timeline_app.model.timespan import DAY, HOUR

SHOW_ALL = 50
_LEFT_PX = 24
_RIGHT_PX = 220
_FEW = 10
_MARGIN = 0.1


def initial(timeline: Timeline, width: int) -> Viewport:
    """Show all of a small timeline, else the stretch in which most events start."""
    if len(timeline) <= SHOW_ALL or timeline.extent is None:
        return fitted(timeline, width)
    start, end = timeline.extent
    length = max((end - start) * SHOW_ALL // len(timeline), 7 * DAY)
    first = timeline.densest(length)
    return _fitting(first, first + length, width, start)


def fitted(timeline: Timeline, width: int) -> Viewport:
    """Show all events, with room for the label of the last; ten or fewer get a margin."""
    if timeline.extent is None:
        return Viewport.of_span(0, 1, max(1, width))
    start, end = timeline.extent
    least = HOUR if bool((timeline.flags & Flag.CLOCK).any()) else 3 * DAY
    margin = max((least - (end - start)) // 2, 0)
    if len(timeline) <= _FEW:
        margin += round((end - start) * _MARGIN)
    return _fitting(start - margin, end + margin, width, start)


def _fitting(start: int, end: int, width: int, zero: int) -> Viewport:
    room = width - _LEFT_PX - _RIGHT_PX
    if room < width // 2:
        return Viewport.of_span(start, end, max(1, width), zero)
    pixel = (end - start) / room
    return Viewport.of_span(
        round(start - _LEFT_PX * pixel), round(end + _RIGHT_PX * pixel), width, zero
    )
