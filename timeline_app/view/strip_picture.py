"""The strip's picture, kept between frames: panning scrolls it and paints what came in."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPixmap, QRegion

from timeline_app.layout.lanes import Pill, Placed
from timeline_app.layout.marks import Glyph
from timeline_app.layout.scene import Rect, Scene
from timeline_app.painting.layers import HALO_PX, paint_body
from timeline_app.painting.marks import WHISKER_PX, cut
from timeline_app.painting.theme import Theme

_REACH_PX = 64
_ROUND = {Glyph.DISC, Glyph.HOLLOW_DISC}
_FADING = {Glyph.FADED, Glyph.BEFORE, Glyph.AFTER}


class StripPicture:
    """Holds the part of a strip that moves with time alone."""

    def __init__(self) -> None:
        """Start without a picture."""
        self.pixmap = QPixmap()
        self._shown: Scene | None = None
        self._theme: Theme | None = None

    def forget(self) -> None:
        """Paint all of it next time."""
        self._shown = None

    def show(self, scene: Scene, theme: Theme, font: QFont, ratio: float) -> QPixmap:
        """Return the picture of a scene; ``ratio`` is device pixels to a logical one."""
        size = QSize(scene.viewport.width, scene.frame.height_px) * ratio
        if size != self.pixmap.size() or ratio != self.pixmap.devicePixelRatio():
            self.pixmap = QPixmap(size)
            self.pixmap.setDevicePixelRatio(ratio)
            self._shown = None
        shown, self._shown = self._shown, scene
        if shown is None or theme is not self._theme or not _is_pan(shown, scene, ratio):
            self._theme = theme
            self._paint(scene, theme, font, None)
        elif shown is not scene:
            self._scroll(shown, scene, theme, font)
        return self.pixmap

    def _scroll(self, shown: Scene, scene: Scene, theme: Theme, font: QFont) -> None:
        dx = shown.viewport.offset - scene.viewport.offset
        top, width = scene.axis_px, scene.viewport.width
        height = scene.frame.height_px - top
        rects = [_natural_rect(scene, mark) for mark in _changed(shown, scene)]
        rects += _changed_pills(shown, scene)
        rects += _changed_whiskers(shown, scene)
        if dx:
            ratio = self.pixmap.devicePixelRatio()
            sides = (round(side * ratio) for side in (0, top, width, height))
            self.pixmap.scroll(round(dx * ratio), 0, QRect(*sides))
            # A label's background reaches beyond it: over the seam, and in from outside.
            came_in = abs(dx) + HALO_PX
            left, right = (came_in, HALO_PX) if dx > 0 else (HALO_PX, came_in)
            rects.append(QRect(0, top, left, height))
            rects.append(QRect(width - right, top, right, height))
            # Qt shades what fades a little otherwise at another place.
            rects += list(_areas(scene, _FADING))
        rects += [
            rect for rect in _smooth(scene) if any(rect.intersects(other) for other in rects)
        ]
        if rects:
            self._paint(_near(scene, rects), theme, font, rects)

    def _paint(
        self, scene: Scene, theme: Theme, font: QFont, rects: Iterable[QRect] | None
    ) -> None:
        painter = QPainter(self.pixmap)
        painter.setFont(font)
        if rects is not None:
            region = QRegion()
            for rect in rects:
                region += rect
            painter.setClipRegion(region)
        paint_body(painter, scene, theme)
        painter.end()


def _is_pan(shown: Scene, scene: Scene, ratio: float) -> bool:
    dx = shown.viewport.offset - scene.viewport.offset
    return (
        shown.packing is scene.packing
        and shown.frame == scene.frame
        and abs(dx) < scene.viewport.width
        and (dx * ratio).is_integer()
        and (scene.axis_px * ratio).is_integer()
    )


def _changed(shown: Scene, scene: Scene) -> list[Placed]:
    """Return the marks whose label an edge moves now and did not, or the other way round."""
    changed = shown.moved ^ scene.moved
    return [mark for mark in scene.marks if mark.place in changed]


def _changed_pills(shown: Scene, scene: Scene) -> list[QRect]:
    """Return where the pills stood, or stand now, that an edge moves only before or after."""
    moved = {pill for pill in shown.pills if shown.is_at_edge(pill)}
    moved ^= {pill for pill in scene.pills if scene.is_at_edge(pill)}
    return [_round(scene, pill) for pill in moved]


def _changed_whiskers(shown: Scene, scene: Scene) -> Iterator[QRect]:
    """Yield where the whiskers of a mark reach that is only shown before or after."""
    for mark in {*shown.marks} ^ {*scene.marks}:
        if mark.whiskers:
            first, last = mark.reach
            rect = scene.mark_rect(mark)
            high = rect.height + 2 * WHISKER_PX
            yield cut(
                rect._replace(x=first - scene.viewport.offset, width=last - first, height=high)
            )


def _round(scene: Scene, pill: Pill) -> QRect:
    return QRect(*scene.natural_pill_rect(pill)).adjusted(-1, -1, 1, 1)


def _smooth(scene: Scene) -> Iterator[QRect]:
    """Yield what is round or fades: Qt shades it otherwise where a clip or an edge cuts it."""
    for pill in scene.pills:
        yield _round(scene, pill)
    yield from _areas(scene, _ROUND | _FADING)


def _areas(scene: Scene, glyphs: Set[Glyph]) -> Iterator[QRect]:
    """Yield where the marks of some shapes are."""
    for mark in scene.marks:
        if mark.glyph in glyphs:
            yield cut(scene.mark_rect(mark)).adjusted(-1, -1, 1, 1)


def _natural_rect(scene: Scene, mark: Placed) -> QRect:
    x = mark.label_x0 - scene.viewport.offset - 4
    y = scene.rows_y(mark.lane) + mark.label_y
    width = mark.label_x1 - mark.label_x0 + 8
    return cut(Rect(x, y, width, scene.packing.measure.line_px))


def _near(scene: Scene, rects: list[QRect]) -> Scene:
    """Leave out of a scene what lies beside the rectangles to paint."""
    offset = scene.viewport.offset
    spans = [
        (offset + rect.left() - _REACH_PX, offset + rect.right() + _REACH_PX) for rect in rects
    ]

    def touches(first: int, last: int) -> bool:
        return any(first < end and last > start for start, end in spans)

    return replace(
        scene,
        marks=tuple(mark for mark in scene.marks if mark.whiskers or touches(mark.x0, mark.right)),
        pills=tuple(pill for pill in scene.pills if touches(pill.x0, pill.x1)),
        heaps=tuple(heap for heap in scene.heaps if touches(heap.x, heap.x + heap.width)),
    )
