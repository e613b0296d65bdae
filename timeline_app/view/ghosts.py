"""Where events would stand: dashed outlines over the strip, before anything is changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from timeline_app.view.strip_view import StripView

_HEIGHT_PX = 14
_LEAST_PX = 10
_EDGE_PX = 6
_GAP_PX = 6


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where an event would stand, from and to in civil seconds, and what is written beside."""

    start: int
    end: int
    event_id: str = ""
    words: str = ""


class Ghosts(QWidget):
    """Paints ghosts; the strip below it acts as if nothing were there."""

    def __init__(self, strip: "StripView") -> None:
        super().__init__(strip)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._strip = strip
        self._ghosts: tuple[Ghost, ...] = ()
        self.hide()
        strip.installEventFilter(self)
        strip.viewport_changed.connect(self.update)

    @property
    def shown(self) -> tuple[Ghost, ...]:
        """What is painted."""
        return self._ghosts

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Paint these instead of the former ones."""
        self._ghosts = tuple(ghosts)
        self.setGeometry(self._strip.rect())
        self.setVisible(bool(self._ghosts))
        self.raise_()
        self.update()

    def rect_of(self, ghost: Ghost) -> QRectF:
        """Return where a ghost is painted; one beside the strip stands at its edge."""
        viewport, scene = self._strip.viewport(), self._strip.scene()
        width = self.width()
        left, right = viewport.x_of(ghost.start), viewport.x_of(ghost.end)
        right = max(right, left + _LEAST_PX)
        if right <= _EDGE_PX or left >= width - _EDGE_PX:
            left = min(max(left, _EDGE_PX), width - _EDGE_PX - _LEAST_PX)
            right = left + _LEAST_PX
        left, right = max(left, -_LEAST_PX), min(right, width + _LEAST_PX)
        mark = self._strip.rect_of(ghost.event_id) if ghost.event_id else None
        top = float(mark.center().y()) if mark else (scene.axis_px if scene else 0) + _HEIGHT_PX
        return QRectF(left, top - _HEIGHT_PX / 2, right - left, _HEIGHT_PX)

    def _paint(self, painter: QPainter, ghost: Ghost) -> None:
        rect = self.rect_of(ghost)
        fill = self.palette().highlight().color()
        fill.setAlphaF(0.15)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, 3, 3)
        if not ghost.words:
            return
        metrics = QFontMetrics(self.font())
        across = metrics.horizontalAdvance(ghost.words)
        left = rect.right() + _GAP_PX
        if left + across > self.width():
            left = max(0.0, rect.left() - _GAP_PX - across)
        ground = QRectF(left - 2, rect.center().y() - metrics.height() / 2, across + 4, 0)
        ground.setHeight(metrics.height())
        painter.fillRect(ground, self.palette().base())
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, ghost.words)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Grow with the strip."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._strip.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ghosts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(QPen(self.palette().highlight().color(), 2, Qt.PenStyle.DashLine))
        for ghost in self._ghosts:
            self._paint(painter, ghost)
