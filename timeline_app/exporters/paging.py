"""Divides a timeline among sheets of paper: time runs from sheet to sheet, rows go on below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline_app.exporters.appendix import Line, Style, appendix
from timeline_app.exporters.options import ExportOptions
from timeline_app.exporters.stretch import axis_within, shown_span, whole_scene
from timeline_app.layout.labels import Measure
from timeline_app.layout.lanes import BAR_HEIGHT_PX, Placed
from timeline_app.layout.scene import Scene
from timeline_app.model.timeline import Timeline

_LEFT_PX = 24
_TOP_PX = 6
_GAP_PX = 12
_TRIES = 4


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a sheet, below its header.

    Attributes:
        scene: its part of the strip, if any.
        lines: its part of the legend, the undated events and the sources.
        lines_y: where they begin.
        overlap_x: from where on the next sheet shows the same again, if it does.
        follower: which sheet that is, counted from 0.
    """

    scene: Scene | None = None
    lines: tuple[Line, ...] = ()
    lines_y: int = 0
    overlap_x: int | None = None
    follower: int = 0


@dataclass(frozen=True, slots=True)
class _Column:
    """A stretch of columns for sheets below each other; at ``core`` the next one takes over."""

    start: int
    core: int | None


@dataclass(frozen=True, slots=True)
class _Row:
    """A stretch of heights; marks that begin in it are drawn in it, down to ``end`` at most."""

    top: int
    following: int
    end: int


def paged(
    timeline: Timeline, options: ExportOptions, width: int, height: int, measure: Measure
) -> tuple[tuple[Page, ...], Scene]:
    """Divide what was chosen of a timeline.

    Args:
        timeline: the events.
        options: what was chosen; the pages are as high as they are.
        width: the room on a sheet in logical pixels.
        height: the room on a sheet between header and footer.
        measure: the width of a text.

    Returns:
        The sheets, and the whole strip.

    Raises:
        TimelineError: the sheets are too narrow for the labels.
    """
    options = replace(options, height_px=None)
    scene = _scene(timeline, options, width, measure)
    pages = list(_strip_pages(scene, shown_span(timeline, options), width, height))
    lines = appendix(scene, timeline, options, width, measure)
    below = 0
    if len(pages) == 1 and pages[0].scene is not None:
        below = pages[0].scene.frame.height_px + _GAP_PX
    return tuple(_with_lines(pages, lines, below, height)), scene


def _scene(timeline: Timeline, options: ExportOptions, width: int, measure: Measure) -> Scene:
    """Lay out the strip so that it takes as many sheets beside each other as were chosen."""
    total = width * options.across
    for _ in range(_TRIES):
        scene = whole_scene(timeline, options, total, measure)
        starts = [column.start for column in _columns(scene, width)]
        if len(starts) <= options.across:
            return scene
        step = (starts[options.across - 1] - starts[0]) // (options.across - 1)
        total = min(total - _LEFT_PX, (options.across - 1) * step + width)
    return scene


def _strip_pages(
    scene: Scene, span: tuple[int, int] | None, width: int, height: int
) -> Iterator[Page]:
    columns = tuple(_columns(scene, width))
    rows = tuple(_rows(scene, height - scene.axis_px - _TOP_PX))
    parts = [
        (place, column, part)
        for column_place, column in enumerate(columns)
        for row_place, row in enumerate(rows)
        for place in [(column_place, row_place)]
        for part in [_part(scene, span, column, row, width)]
        if place == (0, 0) or _has_own(part, column)
    ]
    numbers = {place: number for number, (place, _, _) in enumerate(parts)}
    for (across, down), column, part in parts:
        follower = numbers.get((across + 1, down))
        overlap = column.core if follower is not None else None
        yield Page(
            part,
            overlap_x=None if overlap is None else overlap - column.start,
            follower=follower or 0,
        )


def _has_own(part: Scene, column: _Column) -> bool:
    """Tell whether a sheet shows something that the next one does not show whole."""
    return any(column.core is None or mark.x0 < column.core for mark in part.marks)


def _columns(scene: Scene, width: int) -> Iterator[_Column]:
    """Cut the time axis so that each label is whole on the sheet on which its mark begins."""
    start = scene.viewport.offset
    last = start + scene.viewport.width
    marks = sorted(scene.marks, key=lambda mark: mark.x0)
    while start + width < last:
        end = start + width
        cut = (mark.x0 for mark in marks if start < mark.x0 < end and _need(mark) > end)
        # A label longer than two thirds of a sheet is shortened.
        core = max(next(cut, end), start + width // 3)
        yield _Column(start, core)
        start = core - _LEFT_PX
    yield _Column(start, None)


def _need(mark: Placed) -> int:
    """Return the column past what must be seen whole: bars go on, labels don't."""
    return mark.label_x1 if mark.label else min(mark.x1, mark.x0 + BAR_HEIGHT_PX)


def _rows(scene: Scene, height: int) -> Iterator[_Row]:
    """Cut the rows so that no mark and no label is cut."""
    extents = sorted((*(_extent(scene, mark) for mark in scene.marks), *_titles(scene)))
    content = max(scene.packing.content_px, 1)
    top = 0
    while top < content:
        end = min(top + height, content)
        crossing = (first for first, last in extents if top < first < end < last)
        following = min(crossing, default=end)
        yield _Row(top, following, end)
        top = following


def _titles(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield the heights of the lanes' titles, each with room for a row: none stands alone."""
    for box in scene.lanes:
        if box.title and box.height:
            yield box.top, box.rows_top + scene.packing.measure.line_px


def _extent(scene: Scene, mark: Placed) -> tuple[int, int]:
    """Return the heights that a mark with its label takes, below the axis."""
    rows_y = scene.rows_y(mark.lane) - scene.axis_px
    bottom = max(mark.y + BAR_HEIGHT_PX, mark.label_y + scene.packing.measure.line_px)
    return rows_y + min(mark.y, mark.label_y if mark.label else mark.y), rows_y + bottom


def _part(
    scene: Scene, span: tuple[int, int] | None, column: _Column, row: _Row, width: int
) -> Scene:
    """Return what a sheet shows of the strip."""
    viewport = replace(scene.viewport, offset=column.start, width=width)
    first, last = column.start, column.start + width
    marks = tuple(
        mark
        for mark in scene.marks
        if mark.x0 < last
        and mark.right > first
        and row.top <= _extent(scene, mark)[0] < row.following
    )
    pad = _TOP_PX if row.top else 0
    height = scene.axis_px + row.end - row.top + pad
    frame = replace(scene.frame, scroll_px=row.top - pad, height_px=height)
    part = replace(
        scene,
        viewport=viewport,
        frame=frame,
        axis=axis_within(viewport, span, scene),
        marks=marks,
        moved=frozenset(),
    )
    return replace(part, moved=_moved(part))


def _moved(part: Scene) -> frozenset[int]:
    """Find the labels that the sheet's edges move or shorten."""
    found = set()
    for mark in part.marks:
        rect = part.label_rect(mark)
        whole = (mark.label_x0 - part.viewport.offset, mark.label_x1 - mark.label_x0)
        if mark.label and (rect is None or (rect.x, rect.width) != whole):
            found.add(mark.place)
    return frozenset(found)


def _with_lines(
    pages: Sequence[Page], lines: Sequence[Line], below: int, height: int
) -> Iterator[Page]:
    """Put lines below the only part of a strip, or else on sheets of their own."""
    *former, last = pages
    yield from former
    page = last
    if not below and lines:
        yield page
        page = Page()
    edges = [0, *_breaks(lines, below, height), len(lines)]
    for number, (first, end) in enumerate(pairwise(edges)):
        y = below if number == 0 else 0
        yield replace(page if number == 0 else Page(), lines=tuple(lines[first:end]), lines_y=y)


def _breaks(lines: Sequence[Line], below: int, height: int) -> Iterator[int]:
    """Yield the lines with which a new sheet begins."""
    y = below
    for number, line in enumerate(lines):
        # A heading never stands alone at the foot of a sheet.
        following = lines[number + 1 : number + 2] if line.style is Style.HEADING else ()
        if y + line.height + sum(one.height for one in following) > height and y:
            yield number
            y = 0
        y += line.height
