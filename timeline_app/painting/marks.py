"""Paints marks, each shape in one batch for each colour."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QLine, QLineF, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPaintEngine, QPainter, QPen, QPolygon

from timeline_app.layout.lanes import Placed
from timeline_app.layout.marks import ARROW_PX, Glyph
from timeline_app.layout.scene import Rect, Scene
from timeline_app.model.columns import Flag
from timeline_app.painting.theme import Theme, colour

FILL_ALPHA = 0.16
_OUTLINE_PX = 1.8
# Qt's coordinates end at 32 bits, so a long bar is cut where no picture reaches.
_LEFT_PX, _RIGHT_PX = -1_000, 40_000
_FADE_PX = 24
_HEAD_PX = 5
_FAINT = 0.4
_FADE_STEPS = 8
WHISKER_PX = 3
_HATCH_PX = 8
_SOLID = {Glyph.BLOCK, Glyph.BAR}
_PLANNED = int(Flag.PLANNED)
_CONFIRMED = int(Flag.CONFIRMED)
_CHECK_PEN_PX = 2

Pair = tuple[Placed, Rect]


def draw_marks(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Draw every mark of a scene."""
    groups: dict[tuple[str, int, Glyph, bool], list[Pair]] = {}
    for mark in scene.marks:
        code = _code(mark, theme, is_dimmed=scene.is_dimmed(mark))
        is_outline = bool(mark.flags & _PLANNED) or scene.is_dimmed(mark)
        pair = mark, scene.mark_rect(mark)
        groups.setdefault((code, mark.lane, mark.glyph, is_outline), []).append(pair)
    for (code, lane, glyph, is_outline), pairs in groups.items():
        shade = colour(code)
        if is_outline and glyph in {Glyph.BLOCK, Glyph.BAR}:
            _hollow(painter, pairs, shade)
        else:
            _DRAW[glyph](painter, pairs, shade, is_outline)
        if glyph in _SOLID and not is_outline:
            painter.setBrushOrigin(-scene.viewport.offset % _HATCH_PX, 0)
            hatch(painter, _rects(pairs), lane, theme)


def _code(mark: Placed, theme: Theme, *, is_dimmed: bool) -> str:
    """Return the colour of a mark: what others were searched for has none of its own."""
    if is_dimmed:
        return theme.border
    return theme.warning if mark.glyph is Glyph.PROVISIONAL else theme.lane(mark.lane)


def hatch(painter: QPainter, rects: Sequence[QRect], lane: int, theme: Theme) -> None:
    """Strike rectangles through where a lane's colour is another's too."""
    if lane >= len(theme.lanes):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour(theme.background), Qt.BrushStyle.BDiagPattern))
        painter.drawRects(list(rects))


def draw_whiskers(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Draw a thin line from a mark to each other date that its sources give."""
    for mark in scene.marks:
        if mark.whiskers:
            code = _code(mark, theme, is_dimmed=scene.is_dimmed(mark))
            painter.setPen(QPen(colour(code), 1))
            rect = scene.mark_rect(mark)
            low = rect.y + rect.height + WHISKER_PX
            for column in mark.whiskers:
                x = near(column - scene.viewport.offset)
                edge = rect.x if x < rect.x else rect.x + rect.width
                painter.drawLine(near(edge), low, x, low)
                painter.drawLine(x, low - 2 * WHISKER_PX, x, low)


def draw_checks(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Draw a check over each confirmed mark that has no label to say so."""
    for mark in scene.marks:
        if mark.flags & _CONFIRMED and not mark.label:
            ink = theme.muted if scene.is_dimmed(mark) else theme.text
            painter.setPen(QPen(colour(ink), _CHECK_PEN_PX))
            rect = scene.mark_rect(mark)
            x, y = near(rect.x + rect.width // 2) - 3, rect.y - 1
            painter.drawLines([QLine(x, y - 2, x + 2, y), QLine(x + 2, y, x + 6, y - 4)])


def near(x: int) -> int:
    """Return a pixel, or the one nearest to it that Qt can paint."""
    return min(max(x, _LEFT_PX), _RIGHT_PX)


def cut(rect: Rect) -> QRect:
    """Return a rectangle, cut where no picture reaches, as one that Qt can hold."""
    left = near(rect.x)
    return QRect(left, rect.y, max(1, near(rect.x + rect.width) - left), rect.height)


def _rects(pairs: Iterable[Pair]) -> list[QRect]:
    return [cut(rect) for _, rect in pairs]


def _solid(painter: QPainter, rects: Sequence[QRect], shade: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRects(list(rects))


def _block(painter: QPainter, pairs: list[Pair], shade: QColor, _planned: bool) -> None:
    _solid(painter, _rects(pairs), shade)


def _hollow(painter: QPainter, pairs: list[Pair], shade: QColor, _planned: bool = True) -> None:
    painter.setPen(QPen(shade, _OUTLINE_PX, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(_thin(shade))
    inner = (QRectF(rect) for rect in _rects(pairs))
    painter.drawRects([rect.adjusted(1, 1, -1, -1) for rect in inner])


def _disc(painter: QPainter, pairs: list[Pair], shade: QColor, planned: bool) -> None:
    if planned:
        _hollow_disc(painter, pairs, shade, planned)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    for _, rect in pairs:
        painter.drawEllipse(QRectF(rect.x, rect.y + 0.5, rect.width, rect.width))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _hollow_disc(painter: QPainter, pairs: list[Pair], shade: QColor, _planned: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(QPen(shade, _OUTLINE_PX))
    painter.setBrush(_thin(shade))
    for _, r in pairs:
        painter.drawEllipse(QRectF(r.x + 1, r.y + 1.5, r.width - 2, r.width - 2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _provisional(painter: QPainter, pairs: list[Pair], shade: QColor, _planned: bool) -> None:
    """Draw hollow bars with a dashed outline, and a question mark inside."""
    pen = QPen(shade, 1, j=Qt.PenJoinStyle.MiterJoin)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rects = _rects(pairs)
    painter.drawRects([rect.adjusted(0, 0, -1, -1) for rect in rects])
    usual, font = painter.font(), painter.font()
    font.setBold(True)
    font.setPixelSize(max(8, rects[0].height() - 1))
    painter.setFont(font)
    for rect in rects:
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
    painter.setFont(usual)


def _faded(painter: QPainter, pairs: list[Pair], shade: QColor, _planned: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for _, rect in pairs:
        first, last = float(rect.x), float(rect.x + rect.width)
        share = min(0.4, _FADE_PX / rect.width)
        whole = cut(rect)
        for strength, area in (
            (FILL_ALPHA * 1.5, whole),
            (1.0, whole.adjusted(0, 0, 0, 2 - whole.height())),
            (1.0, whole.adjusted(0, whole.height() - 2, 0, 0)),
        ):
            if painter.paintEngine().type() == QPaintEngine.Type.Pdf:
                _fade_in_steps(painter, area, share, shade, strength)
                continue
            gradient = QLinearGradient(first, 0, last, 0)
            clear, full = QColor(shade), QColor(shade)
            clear.setAlphaF(0)
            full.setAlphaF(strength)
            gradient.setColorAt(0, clear)
            gradient.setColorAt(share, full)
            gradient.setColorAt(1 - share, full)
            gradient.setColorAt(1, clear)
            painter.fillRect(area, gradient)


def _fade_in_steps(
    painter: QPainter, area: QRect, share: float, shade: QColor, strength: float
) -> None:
    """Fill an area that fades at both ends with plain colours; Qt's PDF has no other fading."""
    step = area.width() * share / _FADE_STEPS
    x, right = float(area.left()), float(area.left() + area.width())
    for number in range(_FADE_STEPS):
        pale = colour(shade.name(), strength * (number + 0.5) / _FADE_STEPS)
        for left in (x + number * step, right - (number + 1) * step):
            painter.fillRect(QRectF(left, area.top(), step, area.height()), pale)
    inner = QRectF(area).adjusted(_FADE_STEPS * step, 0, -_FADE_STEPS * step, 0)
    painter.fillRect(inner, colour(shade.name(), strength))


def _since(painter: QPainter, pairs: list[Pair], shade: QColor, planned: bool) -> None:
    bodies = [(m, r._replace(width=max(1, r.width - ARROW_PX))) for m, r in pairs]
    _bars(painter, bodies, shade, planned)
    for _, r in pairs:
        _arrow(painter, r.x + r.width - ARROW_PX, r.x + r.width, _middle(r), shade)


def _until(painter: QPainter, pairs: list[Pair], shade: QColor, planned: bool) -> None:
    bodies = [
        (m, r._replace(x=r.x + ARROW_PX, width=max(1, r.width - ARROW_PX))) for m, r in pairs
    ]
    _bars(painter, bodies, shade, planned)
    for _, r in pairs:
        _arrow(painter, r.x + ARROW_PX, r.x, _middle(r), shade)


def _bars(painter: QPainter, pairs: list[Pair], shade: QColor, planned: bool) -> None:
    if planned:
        _hollow(painter, pairs, shade)
    else:
        _solid(painter, _rects(pairs), shade)


def _before(painter: QPainter, pairs: list[Pair], shade: QColor, _planned: bool) -> None:
    for _, r in pairs:
        _bracket(painter, r, r.x + r.width - 1, -1, shade)


def _after(painter: QPainter, pairs: list[Pair], shade: QColor, _planned: bool) -> None:
    for _, r in pairs:
        _bracket(painter, r, r.x, 1, shade)


def _bracket(painter: QPainter, r: Rect, x: int, direction: int, shade: QColor) -> None:
    """Draw a bracket at a moment, and an arrow that fades on the side where the event lies."""
    if x != near(x):
        return
    painter.setPen(QPen(shade, 2))
    bottom = r.y + r.height - 1
    painter.drawLines(
        [
            QLine(x, r.y, x, bottom),
            QLine(x, r.y, x + 4 * direction, r.y),
            QLine(x, bottom, x + 4 * direction, bottom),
        ]
    )
    tip = x + (r.width - 2) * direction
    middle, length = _middle(r), abs(tip - x)
    # Steps of plain colour, since a drawing (SVG) knows no line that fades.
    edges = [x + direction * length * step // _FADE_STEPS for step in range(_FADE_STEPS + 1)]
    for step, (one, other) in enumerate(pairwise(edges)):
        strength = 1 - (1 - _FAINT) * step / (_FADE_STEPS - 1)
        stretch = QRect(min(one, other), middle - 1, abs(other - one), 2)
        painter.fillRect(stretch, colour(shade.name(), strength))
    painter.setPen(QPen(colour(shade.name(), _FAINT), 2))
    back = tip - _HEAD_PX * direction
    painter.drawLines(
        [QLineF(tip, middle, back, middle - 4), QLineF(tip, middle, back, middle + 4)]
    )


def _arrow(painter: QPainter, start: int, tip: int, y: int, shade: QColor) -> None:
    if start != near(start):
        return
    direction = 1 if tip > start else -1
    painter.setPen(QPen(shade, 2, Qt.PenStyle.DashLine))
    back = tip - 2 * _HEAD_PX * direction
    painter.drawLine(start, y, back, y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    points = [QPoint(tip, y), QPoint(back, y - _HEAD_PX), QPoint(back, y + _HEAD_PX)]
    painter.drawPolygon(QPolygon(points))


def _middle(r: Rect) -> int:
    return r.y + r.height // 2


def _thin(shade: QColor) -> QColor:
    return colour(shade.name(), FILL_ALPHA)


_DRAW: dict[Glyph, Callable[[QPainter, list[Pair], QColor, bool], None]] = {
    Glyph.DISC: _disc,
    Glyph.BLOCK: _block,
    Glyph.HOLLOW_BLOCK: _hollow,
    Glyph.HOLLOW: _hollow,
    Glyph.HOLLOW_DISC: _hollow_disc,
    Glyph.FADED: _faded,
    Glyph.BAR: _block,
    Glyph.SINCE: _since,
    Glyph.UNTIL: _until,
    Glyph.BEFORE: _before,
    Glyph.AFTER: _after,
    Glyph.PROVISIONAL: _provisional,
}
