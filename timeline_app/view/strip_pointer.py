"""What mouse, wheel and touchpad do on a strip."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QRubberBand

from timeline_app.layout.lanes import Placed
from timeline_app.layout.scene import Echo

if TYPE_CHECKING:
    from timeline_app.view.strip_view import StripView

ZOOM_STEP = 1.2
_NOTCH = 120
_NOTCH_PX = 96
_PIXELS_A_STEP = 40
_LEAST_PINCH = 0.5
_LEAST_RANGE_PX = 2
_THROW_MS = 80
_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class _Drag(Enum):
    """What dragging does, by where it began and with which keys."""

    PAN = auto()
    ZOOM = auto()
    RANGE = auto()
    BAND = auto()


class _Throw:
    """How fast the pointer was when it let go."""

    def __init__(self) -> None:
        self._noted: list[tuple[int, int]] = []

    def note(self, moment_ms: int, x: int) -> None:
        """Note where the pointer is; what is long past no longer counts."""
        late = moment_ms - _THROW_MS
        self._noted = [*(one for one in self._noted if one[0] >= late), (moment_ms, x)]

    def speed(self, moment_ms: int) -> float:
        """Return the pixels a second at a moment; 0 where the pointer had come to rest."""
        recent = [one for one in self._noted if one[0] >= moment_ms - _THROW_MS]
        if len(recent) < 2:  # noqa: PLR2004 - a way has two ends
            return 0.0
        (began, first), (_, last) = recent[0], recent[-1]
        return (last - first) * 1000 / max(moment_ms - began, 1)


class StripPointer:
    """Turns pointer events into what a strip can do; the strip hands them on as they come."""

    def __init__(self, strip: "StripView") -> None:
        """Serve a strip."""
        self._strip = strip
        self._pressed: QPoint | None = None
        self._reached: QPoint | None = None
        self._drag = _Drag.PAN
        self._band: QRubberBand | None = None
        self._throw = _Throw()
        self.wheel_zooms = False

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() not in {_LEFT, _MIDDLE}:
            return
        self._strip.camera.glide.stop()
        self._throw = _Throw()
        self._pressed = event.position().toPoint()
        self._reached = None
        self._drag = self._drag_of(event)

    def move(self, event: QMouseEvent) -> None:
        """Go on with a drag, else point out what lies here."""
        point = event.position().toPoint()
        if self._pressed is None:
            self._strip.hover_at(event.position())
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._reached is None and far:
            self._reached = self._pressed
            self._strip.setCursor(
                Qt.CursorShape.ClosedHandCursor
                if self._drag is _Drag.PAN
                else Qt.CursorShape.CrossCursor
            )
        if self._reached is None:
            return
        if self._drag is _Drag.PAN:
            self._strip.camera.pan_by(self._reached.x() - point.x())
            self._strip.scroll_lanes(self._reached.y() - point.y())
            self._throw.note(event.timestamp(), point.x())
        else:
            self._show_band(point)
        self._reached = point

    def release(self, event: QMouseEvent) -> None:
        """End a drag, or select what was clicked."""
        if self._pressed is None:
            return
        pressed, dragged = self._pressed, self._reached is not None
        self.give_up()
        if dragged:
            self._end(pressed, event)
        elif event.button() == _LEFT:
            self._click(event.position(), event.modifiers())

    def double_click(self, event: QMouseEvent) -> None:
        """Open an event, show a unit of the axis, or zoom in on an empty place."""
        strip = self._strip
        found = strip.hit(event.position())
        if strip.is_on_axis(event.position()):
            strip.fit_unit(event.position())
        elif found is None:
            strip.camera.zoom_by(2, round(event.position().x()))
        elif isinstance(found, Placed | Echo):
            strip.choose(strip.id_of(found.place))
            strip.activate()

    def turn(self, event: QWheelEvent) -> None:
        """Pan; zoom with Ctrl; scroll the lanes with Shift or with two fingers.

        Where ``wheel_zooms``, a mouse's wheel zooms alone and pans with Ctrl.
        """
        pixels, angle = event.pixelDelta(), event.angleDelta()
        strip = self._strip
        notches = (angle.y() or angle.x()) / _NOTCH
        with_ctrl = bool(event.modifiers() & _CTRL)
        zooms = with_ctrl != (self.wheel_zooms and pixels.isNull())
        if zooms and not event.modifiers() & _SHIFT:
            steps = pixels.y() / _PIXELS_A_STEP if not pixels.isNull() else angle.y() / _NOTCH
            strip.camera.zoom_by(ZOOM_STEP**steps, round(event.position().x()))
        elif not pixels.isNull():
            strip.camera.pan_by(-pixels.x())
            strip.scroll_lanes(-pixels.y())
        elif event.modifiers() & _SHIFT:
            strip.scroll_lanes(-round(notches * _NOTCH_PX))
        else:
            strip.camera.pan_by(-round(notches * _NOTCH_PX))
        event.accept()

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Zoom as two fingers move."""
        self._strip.camera.zoom_by(
            max(1 + event.value(), _LEAST_PINCH), round(event.position().x())
        )

    def give_up(self) -> bool:
        """End a drag without doing what it stands for; tell whether there was one."""
        was_dragged = self._reached is not None
        self._pressed = self._reached = None
        if self._band is not None:
            self._band.hide()
        if was_dragged:
            self._strip.setCursor(Qt.CursorShape.ArrowCursor)
        return was_dragged

    def _drag_of(self, event: QMouseEvent) -> _Drag:
        if event.button() == _LEFT and self._strip.is_on_axis(event.position()):
            return _Drag.ZOOM
        if event.button() == _LEFT and event.modifiers() & _SHIFT:
            return _Drag.RANGE
        if event.button() == _LEFT and event.modifiers() & _CTRL:
            return _Drag.BAND
        return _Drag.PAN

    def _show_band(self, point: QPoint) -> None:
        assert self._pressed is not None
        if self._band is None:
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self._strip)
        self._band.setGeometry(self._dragged_over(self._pressed, point))
        self._band.show()

    def _dragged_over(self, pressed: QPoint, point: QPoint) -> QRect:
        rect = QRect(pressed, QSize(1, 1)).united(QRect(point, QSize(1, 1)))
        if self._drag is not _Drag.BAND:
            rect.setTop(0)
            rect.setBottom(self._strip.height())
        return rect.intersected(self._strip.rect())

    def _end(self, pressed: QPoint, event: QMouseEvent) -> None:
        rect = self._dragged_over(pressed, event.position().toPoint())
        if self._drag is _Drag.PAN:
            self._strip.camera.glide.coast(-self._throw.speed(event.timestamp()))
        elif self._drag is _Drag.BAND:
            self._strip.choose_within(rect)
        elif rect.width() >= _LEAST_RANGE_PX:
            viewport = self._strip.viewport()
            first = viewport.moment_of(viewport.offset + rect.left())
            last = viewport.moment_of(viewport.offset + rect.right() + 1)
            if self._drag is _Drag.ZOOM:
                self._strip.camera.show_exactly(first, last)
            else:
                self._strip.range_chosen.emit(first, last)

    def _click(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        found, scene = self._strip.hit(point), self._strip.scene()
        header = scene.header_at(point.y()) if scene is not None else None
        if found is None and header is not None:
            self._strip.toggle_lane(header.number)
        elif found is None:
            if not modifiers & (_CTRL | _SHIFT):
                self._strip.choose_nothing()
        elif isinstance(found, Placed | Echo):
            toggle, extend = bool(modifiers & _CTRL), bool(modifiers & _SHIFT)
            self._strip.choose(self._strip.id_of(found.place), toggle=toggle, extend=extend)
        else:
            self._strip.open_group(found)
