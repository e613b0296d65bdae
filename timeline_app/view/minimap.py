"""The minimap: the whole timeline above the strip, and the stretch that the strip shows."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.layout.overview import AsideKind, Overview
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.painting.overview import box_rect, paint_box, paint_overview
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour
from timeline_app.view.figures import date_words
from timeline_app.view.strip_pointer import ZOOM_STEP

_HEIGHT_PX = 58
_BARS_PX = 26
_EDGE_PX = 5
_STEP = 0.25
_FOCUS_PX = 2


class _Grip(Enum):
    """What of the box is held by the pointer."""

    MIDDLE = auto()
    LEFT = auto()
    RIGHT = auto()


class Minimap(QWidget):
    """Shows all events as density, and moves the strip.

    Signals:
        pan_wanted(int): show later times by so many pixels of the strip, earlier if negative.
        centre_wanted(int): a moment to put in the middle, in civil seconds.
        stretch_wanted(int, int): a stretch of time to show from edge to edge, in civil seconds.
        zoom_wanted(float): zoom in by a factor above 1, out below.
        fit_wanted: show all events.
        undated_wanted: go to the events that have no date.
        provisional_wanted: show the events whose date is provisional.
    """

    pan_wanted = Signal(int)
    centre_wanted = Signal(object)
    stretch_wanted = Signal(object, object)
    zoom_wanted = Signal(float)
    fit_wanted = Signal()
    undated_wanted = Signal()
    provisional_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Overview of the whole timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._measure = TextMeasure(self.font())
        self._words = date_words()
        self._overview: Overview | None = None
        self._picture = QPixmap()  # of all but the box, which alone moves from frame to frame
        self._shown: Viewport | None = None
        self._grip: _Grip | None = None
        self._held_x = 0.0

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these events instead of the former ones."""
        width = max(1, self.width())
        self._overview = Overview(timeline, width, self._measure, self._words, self._overview)
        counted = {aside.kind: aside.count for aside in self._overview.asides}
        self.setAccessibleDescription(
            self.tr("{0} undated, {1} provisional").format(
                counted.get(AsideKind.UNDATED, 0), counted.get(AsideKind.PROVISIONAL, 0)
            )
        )
        self._paint_anew()

    def show_viewport(self, viewport: Viewport) -> None:
        """Mark the stretch of time that the strip shows."""
        self._shown = viewport
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._paint_anew()

    def box(self) -> QRect | None:
        """Return the rectangle that stands for what the strip shows."""
        if self._overview is None or self._shown is None:
            return None
        return box_rect(self._overview, self._overview.box(self._shown), self.height())

    def overview(self) -> Overview | None:
        """Return what is drawn."""
        return self._overview

    def _paint_anew(self) -> None:
        self._picture = QPixmap()
        self.update()

    def _painted(self, overview: Overview) -> QPixmap:
        """Return the picture of an overview, kept from an earlier frame if it is the same."""
        ratio = self.devicePixelRatioF()
        if self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            painter = QPainter(self._picture)
            painter.setFont(self._measure.font)
            paint_overview(painter, overview, self.height(), self._measure.line_px, self._theme)
            painter.end()
        return self._picture

    def _grip_at(self, point: QPointF) -> _Grip | None:
        box = self.box()
        if box is None or not box.left() - _EDGE_PX <= point.x() <= box.right() + _EDGE_PX:
            return None
        near_left = abs(point.x() - box.left()) <= _EDGE_PX
        near_right = abs(point.x() - box.right()) <= _EDGE_PX
        if near_left and near_right:
            return _Grip.MIDDLE
        if near_left:
            return _Grip.LEFT
        return _Grip.RIGHT if near_right else _Grip.MIDDLE

    def _drag_to(self, x: float) -> None:
        if self._overview is None or self._shown is None:
            return
        moment = round(self._overview.viewport.time_at(min(max(x, 0), self._overview.room)))
        if self._grip is _Grip.LEFT and moment < self._shown.end:
            self.stretch_wanted.emit(moment, self._shown.end)
        elif self._grip is _Grip.RIGHT and moment > self._shown.start:
            self.stretch_wanted.emit(self._shown.start, moment)
        elif self._grip is _Grip.MIDDLE:
            seconds = (x - self._held_x) / self._overview.viewport.scale
            columns = round(seconds * self._shown.scale)
            if columns:
                self._held_x += columns / self._shown.scale * self._overview.viewport.scale
                self.pan_wanted.emit(columns)

    def _show_grip(self, point: QPointF) -> None:
        aside = self._overview.aside_at(point.x()) if self._overview else None
        grip = self._grip or (None if aside else self._grip_at(point))
        shape = Qt.CursorShape.ArrowCursor
        self.setToolTip(self._about(aside))
        if aside is not None and grip is None:
            shape = Qt.CursorShape.PointingHandCursor
        elif grip is _Grip.MIDDLE:
            shape = Qt.CursorShape.OpenHandCursor
        elif grip is not None:
            shape = Qt.CursorShape.SizeHorCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def _about(self, aside: AsideKind | None) -> str:
        return {
            AsideKind.UNDATED: self.tr("Events without a date; click to go to them"),
            AsideKind.PROVISIONAL: self.tr("Events with a provisional date; click to see these"),
            None: "",
        }[aside]

    # Qt overrides

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a low band: for the bars, and for two lines of words."""
        return QSize(400, max(_HEIGHT_PX, _BARS_PX + 2 * self._measure.line_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint density, gaps, and the box of what is shown."""
        painter = QPainter(self)
        overview = self._overview
        if overview is None:
            painter.fillRect(event.rect(), colour(self._theme.surface))
            return
        painter.drawPixmap(0, 0, self._painted(overview))
        box = self.box()
        if box is not None:
            paint_box(painter, box, self._theme)
        if self.hasFocus():
            painter.setPen(QPen(colour(self._theme.selection), _FOCUS_PX))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Take the new width."""
        if self._overview is not None:
            self.show_timeline(self._overview.timeline)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure = TextMeasure(self.font())
            self.updateGeometry()
            if self._overview is not None:
                self.show_timeline(self._overview.timeline)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the box; beside it, bring it here first."""
        if event.button() != Qt.MouseButton.LeftButton or self._overview is None:
            return
        aside = self._overview.aside_at(event.position().x())
        if aside is not None:
            wanted = {AsideKind.UNDATED: self.undated_wanted}
            wanted.get(aside, self.provisional_wanted).emit()
            return
        self._grip = self._grip_at(event.position())
        if self._grip is None:
            self._grip = _Grip.MIDDLE
            self.centre_wanted.emit(round(self._overview.viewport.time_at(event.position().x())))
        self._held_x = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        if self._grip is not None:
            self._drag_to(event.position().x())
        self._show_grip(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Let go."""
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all events."""
        if self._overview is None or self._overview.aside_at(event.position().x()) is None:
            self.fit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, zoom with plus and minus, show all with 0."""
        key, width = Qt.Key, self._shown.width if self._shown else 0
        match event.key():
            case key.Key_Left:
                self.pan_wanted.emit(-round(width * _STEP))
            case key.Key_Right:
                self.pan_wanted.emit(round(width * _STEP))
            case key.Key_Plus | key.Key_Equal:
                self.zoom_wanted.emit(ZOOM_STEP)
            case key.Key_Minus:
                self.zoom_wanted.emit(1 / ZOOM_STEP)
            case key.Key_0:
                self.fit_wanted.emit()
            case key.Key_Home | key.Key_End if self._overview and self._overview.timeline.extent:
                place = 0 if event.key() == key.Key_Home else 1
                self.centre_wanted.emit(self._overview.timeline.extent[place])
            case _:
                super().keyPressEvent(event)
