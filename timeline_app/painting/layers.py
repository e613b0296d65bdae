"""Paints a scene, layer over layer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from timeline_app.layout.earlier import PILL_PAD_PX, pill_text
from timeline_app.layout.labels import elided
from timeline_app.layout.lanes import Pill, Placed
from timeline_app.layout.scene import Rect, Scene
from timeline_app.layout.ticks import TODAY
from timeline_app.painting.marks import draw_checks, draw_marks, draw_whiskers, hatch, near
from timeline_app.painting.text import draw_text
from timeline_app.painting.theme import Theme, colour, mixed

Layer = Callable[[QPainter, Scene, Theme], None]

LANE_BAR_PX = 4
HALO_PX = 3
_PAD_PX = 5
_DENSITY_SHADE = 0.22
_DENSITY_SHARE = 0.8
_LEAST_HEAT_PX = 5
_EXPANDED, _COLLAPSED = "▾", "▸"


@dataclass(frozen=True, slots=True)
class Lit:
    """What stands out: the selected marks, and the one under the pointer.

    ``elsewhere`` are the columns of selected events that found no row; a line marks them.
    ``captioned`` is the place of the one of these whose words stand beside its line.
    """

    selected: Sequence[Placed] = ()
    hovered: Placed | None = None
    elsewhere: Sequence[int] = ()
    captioned: int | None = None


def paint_strip(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Paint the whole scene. The painter's font is the one that the scene was measured in."""
    for layer in LAYERS:
        layer(painter, scene, theme)


def paint_body(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Paint what moves with time alone, so that a scrolled picture stays right."""
    for layer in BODY_LAYERS:
        layer(painter, scene, theme)


def paint_fixed(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Paint what keeps to the picture's edges: axis, lane titles, labels that were moved."""
    for layer in FIXED_LAYERS:
        layer(painter, scene, theme)


def paint_marks(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Paint the marks with their labels alone, over what is there."""
    for layer in MARK_LAYERS:
        layer(painter, scene, theme)


def paint_overlay(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    lit: Lit,
) -> None:
    """Paint frames about what is selected and what is under the pointer."""
    painter.save()
    painter.setClipRect(_body(scene))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if lit.hovered is not None:
        painter.setPen(QPen(colour(theme.muted), 1))
        painter.drawRoundedRect(frame_rect(scene, lit.hovered), 4, 4)
    painter.setPen(QPen(colour(theme.selection), 2))
    for mark in lit.selected:
        frame = frame_rect(scene, mark)
        painter.drawRoundedRect(frame, 4, 4)
        x = near(max(scene.mark_rect(mark).x, 0)) + 2
        painter.setPen(QPen(colour(theme.selection), 1))
        painter.drawLine(x, scene.axis_px, x, int(frame.top()))
        painter.setPen(QPen(colour(theme.selection), 2))
    chosen = {mark.place for mark in lit.selected}
    for echo in scene.echoes:
        if echo.place in chosen:
            painter.drawRect(QRect(*scene.echo_rect(echo)).adjusted(-2, -2, 2, 2))
    for column in lit.elsewhere:
        x = column - scene.viewport.offset
        if 0 <= x < scene.viewport.width:
            painter.drawLine(x, scene.axis_px, x, scene.frame.height_px)
    rect = caption_rect(scene, lit)
    if rect is not None and lit.captioned is not None:
        painter.setBrush(colour(theme.surface))
        painter.drawRoundedRect(QRect(*rect).adjusted(-_PAD_PX, -2, _PAD_PX, 2), 4, 4)
        painter.setPen(colour(theme.text))
        draw_text(painter, rect.x, rect.y, scene.packing.label_of(lit.captioned)[0])
    painter.restore()


def caption_rect(scene: Scene, lit: Lit) -> Rect | None:
    """Return where the words of a selected event without a row stand: over its lane's groups."""
    if lit.captioned is None:
        return None
    timeline, view = scene.timeline, scene.viewport
    x = view.x_of(int(timeline.start[lit.captioned]))
    if not 0 <= x < view.width and not view.start < timeline.end[lit.captioned] <= view.end:
        return None
    packing, (_, width) = scene.packing, scene.packing.label_of(lit.captioned)
    box = scene.lanes[int(timeline.lane[lit.captioned]) if packing.has_lanes else 0]
    bottom = scene.axis_px + box.top + box.height - scene.frame.scroll_px - packing.pill_row_px
    left = max(min(x + 2 * _PAD_PX, view.width - width - 2 * _PAD_PX), 2 * _PAD_PX)
    return Rect(left, bottom - packing.measure.line_px - _PAD_PX, width, packing.measure.line_px)


def frame_rect(scene: Scene, mark: Placed) -> QRectF:
    """Return the frame about a mark and its label, cut near the picture's edges."""
    result = QRectF(*scene.mark_rect(mark))
    label = scene.label_rect(mark)
    if label is not None:
        result = result.united(QRectF(*label))
    near = QRectF(-8, -9999, scene.viewport.width + 16, 1 << 20)
    return result.intersected(near).adjusted(-4, -2, 4, 2)


def _background(painter: QPainter, scene: Scene, theme: Theme) -> None:
    painter.fillRect(_body(scene), colour(theme.background))


def _weekends(painter: QPainter, scene: Scene, theme: Theme) -> None:
    top, height = scene.axis_px, scene.frame.height_px - scene.axis_px
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.weekend))
    painter.drawRects([QRect(x0, top, x1 - x0, height) for x0, x1 in scene.axis.weekends])


def _grid(painter: QPainter, scene: Scene, theme: Theme) -> None:
    top, bottom = scene.axis_px, scene.frame.height_px
    painter.setPen(QPen(colour(theme.grid), 1))
    painter.drawLines([QLine(tick.x, top, tick.x, bottom) for tick in scene.axis.minor])
    painter.setPen(QPen(colour(theme.border), 1))
    painter.drawLines([QLine(tick.x, top, tick.x, bottom) for tick in scene.axis.major])
    width = scene.viewport.width
    painter.setPen(QPen(colour(theme.grid), 1))
    for box in scene.lanes if len(scene.lanes) > 1 else ():
        y = scene.axis_px + box.top + box.height - 1 - scene.frame.scroll_px
        painter.drawLine(0, y, width, y)


def _today(painter: QPainter, scene: Scene, theme: Theme) -> None:
    if scene.axis.today is not None:
        painter.setPen(QPen(colour(theme.selection), 1, Qt.PenStyle.DashLine))
        x = scene.axis.today
        painter.drawLine(x, scene.axis_px, x, scene.frame.height_px)


def _density(painter: QPainter, scene: Scene, theme: Theme) -> None:
    groups: dict[int, list[QRect]] = {}
    for heap in scene.heaps:
        box = scene.lanes[heap.lane]
        room = (box.height - box.header_px * box.is_collapsed) * _DENSITY_SHARE
        least = _LEAST_HEAT_PX if box.is_collapsed else 1
        height = max(least, round(heap.height * room))
        bottom = scene.axis_px + box.top + box.height - scene.frame.scroll_px
        x = heap.x - scene.viewport.offset
        rect = QRect(x, bottom - height, heap.width, height)
        groups.setdefault(heap.lane, []).append(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    for lane, rects in groups.items():
        # Behind marks it is pale; in a collapsed lane it is all there is to see.
        shade = 1.0 if scene.lanes[lane].is_collapsed else _DENSITY_SHADE
        painter.setBrush(mixed(theme.lane(lane), theme.background, shade))
        painter.drawRects(rects)


def _halos(painter: QPainter, scene: Scene, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for is_found, fill in ((False, theme.background), (True, theme.match)):
        painter.setBrush(colour(fill))
        painter.drawRects(
            [
                _halo(rect)
                for mark in scene.marks
                if _is_found(scene, mark) == is_found
                and (rect := _resting(scene, mark)) is not None
            ]
        )


def _labels(painter: QPainter, scene: Scene, theme: Theme) -> None:
    for mark in scene.marks:
        rect = _resting(scene, mark)
        if rect is not None:
            painter.setPen(_ink(scene, mark, theme))
            draw_text(painter, rect.x, rect.y, mark.label)


def _edge_labels(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Draw the labels that an edge moved or shortened."""
    painter.save()
    painter.setClipRect(_body(scene))
    measure = scene.packing.measure
    for mark in scene.marks:
        rect = scene.label_rect(mark) if mark.place in scene.moved else None
        if rect is not None:
            # Whole steps, so that panning finds the shortened text in the cache.
            text = elided(mark.label, rect.width // 8 * 8, measure)
            full = rect.width >= mark.label_x1 - mark.label_x0
            fill = theme.match if _is_found(scene, mark) else theme.background
            painter.fillRect(_halo(rect), colour(fill))
            painter.setPen(_ink(scene, mark, theme))
            draw_text(painter, rect.x, rect.y, mark.label if full else text)
    painter.restore()


def _pills(painter: QPainter, scene: Scene, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    for pill in scene.pills:
        rect = scene.natural_pill_rect(pill)
        if rect == scene.pill_rect(pill):
            _draw_pill(painter, rect, pill, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _edge_pills(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Draw the pills that an edge moved, and those that stand there."""
    painter.save()
    painter.setClipRect(_body(scene))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pill in scene.groups:
        rect = scene.pill_rect(pill)
        if rect is not None and (pill.is_earlier or scene.is_at_edge(pill)):
            _draw_pill(painter, rect, pill, theme)
    painter.restore()


def _draw_pill(painter: QPainter, rect: Rect, pill: Pill, theme: Theme) -> None:
    painter.setPen(QPen(colour(theme.border), 1))
    painter.setBrush(colour(theme.surface))
    round_px = rect.height / 2
    frame = QRectF(*rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, round_px, round_px)
    painter.setPen(colour(theme.text))
    draw_text(painter, rect.x + PILL_PAD_PX, rect.y + 1, pill_text(pill))


def _echoes(painter: QPainter, scene: Scene, theme: Theme) -> None:
    painter.setBrush(colour(theme.background))
    for echo in scene.echoes:
        painter.setPen(QPen(colour(theme.lane(echo.lane)), 1))
        painter.drawRect(QRect(*scene.echo_rect(echo)).adjusted(0, 0, -1, -1))


def _lane_titles(painter: QPainter, scene: Scene, theme: Theme) -> None:
    if len(scene.lanes) == 1 and not scene.lanes[0].title:
        return
    painter.save()
    painter.setClipRect(_body(scene))
    for box in scene.lanes:
        top = scene.axis_px + box.top - scene.frame.scroll_px
        hidden = not box.height or top + box.height < scene.axis_px
        if hidden or top > scene.frame.height_px:
            continue
        bar = QRect(0, top, LANE_BAR_PX, box.height - 1)
        painter.fillRect(bar, colour(theme.lane(box.number)))
        hatch(painter, [bar], box.number, theme)
        sign = _COLLAPSED if box.is_collapsed else _EXPANDED
        title = elided(f"{sign} {box.title}", scene.viewport.width - 40, scene.packing.measure)
        width = round(scene.packing.measure(title))
        rect = Rect(LANE_BAR_PX + 6, top + 2, width, scene.packing.measure.line_px)
        painter.fillRect(_halo(rect), colour(theme.background))
        painter.setPen(colour(theme.muted))
        draw_text(painter, rect.x, rect.y, title)
    painter.restore()


def _axis(painter: QPainter, scene: Scene, theme: Theme) -> None:
    width, height = scene.viewport.width, scene.axis_px
    row = height // 2
    painter.fillRect(0, 0, width, height, colour(theme.background))
    painter.setPen(QPen(colour(theme.grid), 1))
    painter.drawLines([QLine(tick.x, row, tick.x, height) for tick in scene.axis.minor])
    painter.setPen(QPen(colour(theme.border), 1))
    painter.drawLines([QLine(tick.x, 2, tick.x, row) for tick in scene.axis.major])
    painter.setPen(QPen(colour(theme.axis), 1))
    painter.drawLine(0, height - 1, width, height - 1)
    painter.setPen(colour(theme.muted))
    for tick in scene.axis.minor:
        if tick.label:
            draw_text(painter, tick.label_x, row + 3, tick.label)
    _major_labels(painter, scene, theme)
    if scene.axis.today is not None:
        painter.setPen(colour(theme.selection))
        draw_text(painter, scene.axis.today + _PAD_PX, row + 3, scene.frame.words.say(TODAY))


def _major_labels(painter: QPainter, scene: Scene, theme: Theme) -> None:
    plain = QFont(painter.font())
    bold = QFont(plain)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(colour(theme.text))
    for tick in scene.axis.major:
        if tick.label:
            draw_text(painter, tick.label_x, 3, tick.label)
    painter.setFont(plain)


def _is_found(scene: Scene, mark: Placed) -> bool:
    return scene.timeline.is_searched and not scene.is_dimmed(mark)


def _ink(scene: Scene, mark: Placed, theme: Theme) -> QColor:
    return colour(theme.muted if scene.is_dimmed(mark) else theme.text)


def _body(scene: Scene) -> QRect:
    return QRect(0, scene.axis_px, scene.viewport.width, scene.frame.height_px - scene.axis_px)


def _resting(scene: Scene, mark: Placed) -> Rect | None:
    """Return where a label is that no edge moved."""
    return None if mark.place in scene.moved else scene.label_rect(mark)


def _halo(rect: Rect) -> QRect:
    return QRect(rect.x - HALO_PX, rect.y, rect.width + 2 * HALO_PX, rect.height)


BODY_LAYERS: tuple[Layer, ...] = (
    _background,
    _weekends,
    _density,
    _grid,
    _today,
    _halos,
    draw_whiskers,
    draw_marks,
    draw_checks,
    _labels,
    _pills,
    _echoes,
)
MARK_LAYERS: tuple[Layer, ...] = (
    _halos,
    draw_whiskers,
    draw_marks,
    draw_checks,
    _labels,
    _edge_labels,
)
FIXED_LAYERS: tuple[Layer, ...] = (_edge_labels, _edge_pills, _lane_titles, _axis)
LAYERS: tuple[Layer, ...] = (*BODY_LAYERS, *FIXED_LAYERS)
