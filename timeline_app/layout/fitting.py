"""Which stretch of time to show: all of a timeline, or where most of it happens."""

from timeline_app.layout.timescale import MAX_SPAN, Viewport
from timeline_app.model.columns import Flag
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, HOUR

SHOW_ALL = 50
_LABELLED = 100
LEFT_PX = 24
RIGHT_PX = 280
_FEW = 10
_MARGIN = 0.1
_LEAST_ROOM_PX = 30
_LABEL_SHARE = 0.4


def initial(timeline: Timeline, width: int) -> Viewport:
    """Show all of a small timeline, else where it is densest.

    That is the shortest stretch in which half of the events start, or as many as have room for
    a label.
    """
    if len(timeline) <= SHOW_ALL or timeline.extent is None:
        return fitted(timeline, width)
    first, last = densest(timeline, min(max(SHOW_ALL, len(timeline) // 2), _LABELLED))
    end = max(last + DAY, first + 7 * DAY)
    return _fitting(first, end, width, (LEFT_PX, _label_room(width)), timeline.extent[0])


def fitted(
    timeline: Timeline, width: int, left_px: int = LEFT_PX, right_px: int | None = None
) -> Viewport:
    """Show all events, with room for the label of the last; ten or fewer get a margin.

    Without ``right_px`` that room is less in a narrow picture.
    """
    if timeline.extent is None:
        return Viewport.of_span(0, 1, max(1, width))
    start, end = timeline.extent
    least = HOUR if bool((timeline.flags & Flag.CLOCK).any()) else 3 * DAY
    margin = max((least - (end - start)) // 2, 0)
    if len(timeline) <= _FEW:
        margin += round((end - start) * _MARGIN)
    right = _label_room(width) if right_px is None else right_px
    return _fitting(start - margin, end + margin, width, (left_px, right), start)


def longest(timeline: Timeline, width: int) -> float:
    """Return the most seconds to show: 20,000 years, or what all events need if that is more."""
    return max(MAX_SPAN, fitted(timeline, width).span)


def _label_room(width: int) -> int:
    return min(RIGHT_PX, round(_LABEL_SHARE * width))


def _fitting(start: int, end: int, width: int, margins: tuple[int, int], zero: int) -> Viewport:
    left, right = margins
    room = width - left - right
    if room < _LEAST_ROOM_PX:
        left, right = 0, 0
        room = max(1, width)
    pixel = (end - start) / room
    first, last = round(start - left * pixel), round(end + right * pixel)
    return Viewport.of_span(first, last, max(1, width), zero)


def densest(timeline: Timeline, count: int) -> tuple[int, int]:
    """Return the first and last start of the shortest stretch in which so many events start.

    Args:
        timeline: it has dated events.
        count: from 1 to their number.
    """
    import numpy as np

    start = timeline.start
    first = int(np.argmin(start[count - 1 :] - start[: len(start) - count + 1]))
    return int(start[first]), int(start[first + count - 1])
