"""Lays out the strip of a picture so that no mark and no label is cut by an edge."""

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.errors import TimelineError
from timeline_app.exporters.options import ExportOptions
from timeline_app.layout.fitting import LEFT_PX, RIGHT_PX, fitted
from timeline_app.layout.labels import Measure
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import Scene, build_scene
from timeline_app.layout.ticks import Axis, Tick, axis_of
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import Sentence

_EDGE_PX = 8
_SPARE_PX = 4
_OUTSIDE_PX = -100
_TRIES = 8
_LEAST_ROOM_PX = 40
_ANY_PX = 10_000


def whole_scene(timeline: Timeline, options: ExportOptions, width: int, measure: Measure) -> Scene:
    """Lay out what was chosen of a timeline, as high as it gets.

    What lasts beyond the stretch that was chosen ends with it, and so does the axis: the edges
    beside it hold labels alone.

    Raises:
        TimelineError: the picture is too narrow for its labels.
    """
    shown = timeline if options.span is None else _cut(timeline, options.span)
    frame = _frame(options)
    left, right = (LEFT_PX, RIGHT_PX) if options.span is None else (_EDGE_PX, _EDGE_PX)
    for _ in range(_TRIES):
        scene = build_scene(shown, _viewport(shown, options, width, left, right), measure, frame)
        over = _overlaps(scene)
        if max(over) <= 0:
            return _finished(scene, timeline, options)
        left += over[0] + _SPARE_PX if over[0] > 0 else 0
        right += over[1] + _SPARE_PX if over[1] > 0 else 0
    raise TimelineError(
        Sentence("The picture is too narrow for its labels. Choose a greater width.")
    )


def _cut(timeline: Timeline, span: tuple[int, int]) -> Timeline:
    """Return what overlaps a stretch of time, cut where that begins and ends."""
    import numpy as np

    kept = timeline.kept(timeline.window(*span), timeline.undated)
    return kept.replaced(
        start=np.maximum(kept.start, span[0]),
        end=np.minimum(kept.end, span[1]),
        hidden=timeline.hidden,
    )


def _frame(options: ExportOptions) -> Frame:
    return Frame(
        options.height_px or 0,
        options.lanes,
        whole=options.height_px is None,
        order=options.lane_order,
        collapsed=options.collapsed,
        words=options.words,
    )


def _viewport(
    timeline: Timeline, options: ExportOptions, width: int, left: int, right: int
) -> Viewport:
    room = width - left - right
    if room < _LEAST_ROOM_PX:
        raise TimelineError(
            Sentence("The picture is too narrow for its labels. Choose a greater width.")
        )
    if options.span is None:
        exact = fitted(timeline, room, 0, 0)
    else:
        start, end = options.span
        exact = Viewport.of_span(start, end, room, start)
    return replace(exact, offset=exact.offset - left, width=width)


def _overlaps(scene: Scene) -> tuple[int, int]:
    """Return how many pixels the marks and labels reach past the left and the right edge."""
    marks, start = list(scene.packing.everything()), scene.viewport.offset
    first = min((mark.x0 for mark in marks), default=start)
    last = max((mark.right for mark in marks), default=start)
    return start - first, last - start - scene.viewport.width


def _finished(scene: Scene, timeline: Timeline, options: ExportOptions) -> Scene:
    """Give the scene its height, the axis of the stretch, and the counts of the timeline."""
    counts = replace(scene.counts, outside=len(timeline) - len(scene.timeline))
    height = scene.axis_px + scene.packing.content_px
    frame = replace(scene.frame, height_px=height)
    axis = axis_within(scene.viewport, shown_span(timeline, options), scene)
    return replace(scene, frame=frame, axis=axis, counts=counts)


def shown_span(timeline: Timeline, options: ExportOptions) -> tuple[int, int] | None:
    """Return the stretch that was chosen, or that of all events; without any there is none."""
    if options.span is not None or not len(timeline):
        return options.span
    whole = fitted(timeline, _ANY_PX, 0, 0)
    return whole.start, whole.end


def axis_within(viewport: Viewport, span: tuple[int, int] | None, scene: Scene) -> Axis:
    """Return the axis of a viewport as far as it lies in a stretch of time; labels go on."""
    measure, words = scene.packing.measure, scene.frame.words
    if span is None:
        return axis_of(viewport, measure, words=words)
    first = max(viewport.x_of(span[0]), 0)
    width = max(min(viewport.x_of(span[1]), viewport.width) - first, 1)
    inner = replace(viewport, offset=viewport.offset + first, width=width)
    return _moved(axis_of(inner, measure, words=words), first, width)


def _moved(axis: Axis, by: int, width: int) -> Axis:
    def ticks(row: tuple[Tick, ...]) -> Iterator[Tick]:
        for tick in row:
            # The first may lie before the stretch, with its label inside.
            x = tick.x + by if tick.x >= 0 else _OUTSIDE_PX
            yield replace(tick, x=x, label_x=tick.label_x + by)

    weekends = tuple((max(first, 0) + by, min(last, width) + by) for first, last in axis.weekends)
    return Axis(tuple(ticks(axis.major)), tuple(ticks(axis.minor)), weekends, None)
