"""The strip: a timeline as one painted widget to scroll, zoom, point at and select in."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip, QWidget

from timeline_app.layout.fitting import fitted, initial, longest
from timeline_app.layout.labels import full_text
from timeline_app.layout.lanes import LaneMode, Pill, Placed
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import Counts, Scene, build_scene
from timeline_app.layout.ticks import unit_at
from timeline_app.layout.timescale import MAX_SPAN, Viewport, range_in_words
from timeline_app.model.timeline import Timeline
from timeline_app.painting.layers import Lit, paint_fixed, paint_overlay
from timeline_app.painting.marks import cut
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour
from timeline_app.view.quoting import tip
from timeline_app.view.strip_picture import StripPicture

ZOOM_STEP = 1.2
_NOTCH = 120
_NOTCH_PX = 96
_PIXELS_A_STEP = 40
_PAGE = 0.9
_LEAST_PINCH = 0.5
_TOOLTIP_MS = 300
_EDGE_PX = 24
_FOCUS_PX = 2
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class StripView(QWidget):
    """Shows a timeline.

    Signals:
        selection_changed(tuple[str, ...]): ids of the selected events, the latest chosen last.
        event_activated(str): an event's id; Enter or a double click asks to open it.
        group_clicked(tuple[str, ...]): ids of a group that zooming cannot separate.
        counts_changed(Counts): how many events are drawn, grouped, outside …
        viewport_changed(Viewport): what stretch of time is shown.
    """

    selection_changed = Signal(tuple)
    event_activated = Signal(str)
    group_clicked = Signal(tuple)
    counts_changed = Signal(object)
    viewport_changed = Signal(object)

    def __init__(
        self, theme: Theme, now: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Make an empty strip. ``now`` is the moment of the today line, in civil seconds."""
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._now = now
        self._mode = LaneMode.NONE
        self._timeline: Timeline | None = None
        self._viewport = Viewport.of_span(now or 0, (now or 0) + 1, 1)
        self._is_placed = False
        self._scene: Scene | None = None
        self._counts = Counts()
        self._measure = TextMeasure(self.font())
        self._picture = StripPicture()
        self._selected: tuple[str, ...] = ()
        self._hovered: Placed | None = None
        self._pressed: QPoint | None = None
        self._dragged: QPoint | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Scroll lanes"))
        self._bar.hide()
        self._bar.valueChanged.connect(self._lay_out)
        self._tooltip = QTimer(self, singleShot=True, interval=_TOOLTIP_MS)
        self._tooltip.timeout.connect(self._show_tooltip)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline. The view stays once the user has moved it; until then all is shown."""
        self._timeline = timeline
        self._hovered = None
        if not self._is_placed:
            self._viewport = initial(timeline, self._viewport.width)
        self._selected = tuple(i for i in self._selected if timeline.index_of(i) is not None)
        self._lay_out()

    def select(self, ids: tuple[str, ...]) -> None:
        """Show these events as selected, without a signal; the last one is panned into view."""
        known = tuple(i for i in ids if self._index(i) is not None)
        if known == self._selected:
            return
        self._selected = known
        self.update()
        if known:
            self._reveal(known[-1])

    def selection(self) -> tuple[str, ...]:
        """Return the ids of the selected events."""
        return self._selected

    def fit(self) -> None:
        """Show all events."""
        if self._timeline is not None:
            self._is_placed = False
            self._move(fitted(self._timeline, self._viewport.width))

    def centre_selection(self) -> None:
        """Put the selected events in the middle; where they are already, fit them."""
        span = self._selected_span()
        if span is None:
            return
        middle = (span[0] + span[1]) // 2
        if abs(self._viewport.x_of(middle) - self._viewport.width // 2) > 1:
            self._go(self._viewport.centred(middle))
        else:
            self._go(self._viewport.framing(*span))

    def zoom_by(self, factor: float, x: int | None = None) -> None:
        """Zoom in by a factor above 1, out below; the moment at ``x`` stays where it is."""
        about = self._anchor() if x is None else x
        self._go(self._viewport.zoomed(factor, about, self._extent(), self._longest(self.width())))

    def pan_by(self, dx: int) -> None:
        """Show later times by so many pixels, earlier ones if negative."""
        self._go(self._viewport.panned(dx, self._extent()))

    def show_span(self, start: int, end: int) -> None:
        """Show a stretch of time with a margin."""
        self._go(self._viewport.framing(start, end))

    def set_lane_mode(self, mode: LaneMode) -> None:
        """Choose what makes a lane."""
        self._mode = mode
        self._lay_out()

    def lane_mode(self) -> LaneMode:
        """Return what makes a lane."""
        return self._mode

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def viewport(self) -> Viewport:
        """Return what stretch of time is shown."""
        return self._viewport

    def counts(self) -> Counts:
        """Return how many events are drawn, grouped, outside, hidden and undated."""
        return self._counts

    def visible_range_in_words(self) -> str:
        """Return what is shown: "25 Sep – 12 Nov 2023 · 48 days"."""
        return range_in_words(self._viewport)

    def rect_of(self, event_id: str) -> QRect | None:
        """Return where an event's mark is drawn, in pixels of the strip; cut far beside it."""
        mark = self._mark_of(event_id)
        return cut(self._scene.mark_rect(mark)) if mark and self._scene else None

    def row_of(self, event_id: str) -> int | None:
        """Return the row of an event in its lane, from 0."""
        mark = self._mark_of(event_id)
        return mark.row if mark else None

    def glyph_of(self, event_id: str) -> str | None:
        """Return the shape of an event's mark; see `timeline_app.layout.marks.Glyph`."""
        mark = self._mark_of(event_id)
        return mark.glyph if mark else None

    def labels(self) -> tuple[str, ...]:
        """Return all words on the strip: the axis', then the events' that are in sight."""
        if self._scene is None:
            return ()
        axis = (*self._scene.axis.major, *self._scene.axis.minor)
        marks = (mark for mark in self._scene.marks if self._scene.label_rect(mark))
        return (*(tick.label for tick in axis if tick.label), *(mark.label for mark in marks))

    def scene(self) -> Scene | None:
        """Return what is laid out now."""
        return self._scene

    def _lay_out(self) -> None:
        if self._timeline is None:
            return
        before = self._scene
        self._scene = self._built(self._bar.value())
        overflow = self._scene.packing.content_px - (self.height() - self._scene.axis_px)
        self._set_scrolling(overflow)
        if self._bar.value() != self._scene.frame.scroll_px:
            self._scene = self._built(self._bar.value())
        self._announce(before, self._scene)
        self.update()

    def _built(self, scroll_px: int) -> Scene:
        assert self._timeline is not None
        frame = Frame(max(1, self.height()), self._mode, scroll_px, self._now)
        packing = self._scene.packing if self._scene is not None else None
        return build_scene(self._timeline, self._viewport, self._measure, frame, packing)

    def _set_scrolling(self, overflow: int) -> None:
        self._bar.setVisible(overflow > 0)
        if (self._bar.maximum(), self._bar.pageStep()) != (max(0, overflow), self.height()):
            self._bar.setPageStep(self.height())
            self._bar.setSingleStep(self._measure.line_px)
            self._bar.setRange(0, max(0, overflow))

    def _announce(self, before: Scene | None, scene: Scene) -> None:
        if scene.counts != self._counts:
            self._counts = scene.counts
            self.counts_changed.emit(scene.counts)
        if before is None or before.viewport != scene.viewport:
            self.viewport_changed.emit(scene.viewport)

    def _go(self, viewport: Viewport) -> None:
        self._is_placed = True
        self._move(viewport)

    def _move(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self._lay_out()

    def _extent(self) -> tuple[int, int] | None:
        return self._timeline.extent if self._timeline is not None else None

    def _longest(self, width: int) -> float:
        return longest(self._timeline, width) if self._timeline is not None else MAX_SPAN

    def _index(self, event_id: str) -> int | None:
        return None if self._timeline is None else self._timeline.index_of(event_id)

    def _mark_of(self, event_id: str) -> Placed | None:
        index = self._index(event_id)
        if index is None or self._scene is None:
            return None
        return self._scene.packing.place_of(index)

    def _anchor(self) -> int:
        """Return the pixel about which keys zoom: the selected event, else the middle."""
        span = self._selected_span()
        if span is not None and 0 <= self._viewport.x_of(span[0]) < self._viewport.width:
            return self._viewport.x_of(span[0])
        return self._viewport.width // 2

    def _selected_indices(self) -> list[int]:
        found = (self._index(event_id) for event_id in self._selected)
        return [index for index in found if index is not None]

    def _selected_span(self) -> tuple[int, int] | None:
        indices = self._selected_indices()
        if not indices or self._timeline is None:
            return None
        starts, ends = self._timeline.start[indices], self._timeline.end[indices]
        return int(starts.min()), int(ends.max())

    def _change_selection(self, ids: tuple[str, ...]) -> None:
        if ids != self._selected:
            self._selected = ids
            self.selection_changed.emit(ids)
            self.update()

    def _reveal(self, event_id: str) -> None:
        """Pan as little as brings an event's mark into view, and scroll to its lane."""
        index = self._index(event_id)
        if index is None or self._timeline is None:
            return
        first = self._viewport.x_of(int(self._timeline.start[index]))
        last = self._viewport.x_of(int(self._timeline.end[index]))
        if last <= 0 or first >= self._viewport.width - _EDGE_PX:
            moment = (int(self._timeline.start[index]) + int(self._timeline.end[index])) // 2
            self._go(self._viewport.centred(moment))
        rect = self.rect_of(event_id)
        if rect is not None and self._scene is not None:
            top, bottom = self._scene.axis_px, self.height()
            if rect.top() < top or rect.bottom() > bottom:
                self._bar.setValue(self._bar.value() + rect.center().y() - (top + bottom) // 2)

    def _click(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        found = self._hit(point)
        if isinstance(found, Pill):
            self._open_group(found)
        elif found is not None:
            self._choose(self._id_of(found.place), modifiers)
        elif not modifiers & (_CTRL | _SHIFT):
            self._change_selection(())

    def _hit(self, point: QPointF) -> Placed | Pill | None:
        return self._scene.hit(point.x(), point.y()) if self._scene is not None else None

    def _id_of(self, index: int) -> str:
        assert self._timeline is not None
        return self._timeline.event(index).id

    def _choose(self, event_id: str, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _CTRL:
            rest = tuple(i for i in self._selected if i != event_id)
            toggled = rest if event_id in self._selected else (*rest, event_id)
            self._change_selection(toggled)
        elif modifiers & _SHIFT and self._selected:
            self._extend_to(event_id)
        else:
            self._change_selection((event_id,))

    def _extend_to(self, event_id: str) -> None:
        first, last = self._index(self._selected[-1]), self._index(event_id)
        if first is None or last is None:
            return
        step = 1 if last >= first else -1
        between = tuple(self._id_of(index) for index in range(first, last + step, step))
        taken = set(between)
        kept = tuple(i for i in self._selected if i not in taken)
        self._change_selection((*kept, *between))

    def _open_group(self, pill: Pill) -> None:
        """Zoom to a group, or tell its members where zooming cannot separate them."""
        if self._timeline is None or self._scene is None:
            return
        members = self._scene.packing.members(pill, self._viewport)
        starts = [int(self._timeline.start[index]) for index in members]
        if not starts:
            return
        span = (min(starts), max(starts) + 1)
        closer = self._viewport.framing(*span)
        if span[1] - span[0] > 1 and closer.scale > self._viewport.scale:
            self._go(closer)
        else:
            self.group_clicked.emit(tuple(self._id_of(index) for index in members))

    def _step(self, by: int, *, extend: bool) -> None:
        """Select the next or the previous event in order of time."""
        if self._timeline is None or not len(self._timeline):
            return
        current = self._index(self._selected[-1]) if self._selected else None
        if current is None:
            low, high = self._timeline.between(self._viewport.start, self._viewport.end)
            current = low - 1 if by > 0 else high
        self._select_index(current + by, extend=extend)

    def _step_row(self, by: int, *, extend: bool) -> None:
        """Select the nearest event in the next row below, or above if negative."""
        mark = self._mark_of(self._selected[-1]) if self._selected else None
        if mark is None or self._scene is None:
            self._step(by, extend=extend)
            return
        beside = self._scene.in_next_row(mark, by)
        if beside is not None:
            self._select_index(beside.place, extend=extend)

    def _select_index(self, index: int, *, extend: bool = False) -> None:
        if self._timeline is None or not len(self._timeline):
            return
        event_id = self._id_of(min(max(index, 0), len(self._timeline) - 1))
        self._choose(event_id, _SHIFT if extend else Qt.KeyboardModifier.NoModifier)
        self._reveal(event_id)

    def _fit_unit(self, scene: Scene, point: QPointF) -> None:
        """Show just the day, month, year … of the axis that lies under a point."""
        larger = point.y() < scene.axis_px / 2
        start, end = unit_at(self._viewport, self._measure, point.x(), larger=larger)
        self._go(Viewport.of_span(start, end, self._viewport.width, self._viewport.zero))

    def _activate(self) -> None:
        if self._selected:
            self.event_activated.emit(self._selected[-1])

    def _hover(self, found: Placed | Pill | None) -> None:
        mark = found if isinstance(found, Placed) else None
        if mark == self._hovered:
            return
        self._hovered = mark
        QToolTip.hideText()
        self._tooltip.stop()
        if mark is not None:
            self._tooltip.start()
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self.update()

    def _show_tooltip(self) -> None:
        if self._hovered is None or self._scene is None or self._timeline is None:
            return
        rect = cut(self._scene.mark_rect(self._hovered))
        point = QPoint(max(0, rect.left()), rect.bottom() + self._measure.line_px)
        text = full_text(self._timeline.event(self._hovered.place), self._timeline)
        QToolTip.showText(self.mapToGlobal(point), tip(text), self)

    def _keys(self, *, extend: bool) -> dict[Qt.Key, Callable[[], object]]:
        page = round(self._viewport.width * _PAGE)
        key = Qt.Key
        return {
            key.Key_Left: lambda: self._step(-1, extend=extend),
            key.Key_Right: lambda: self._step(1, extend=extend),
            key.Key_Up: lambda: self._step_row(-1, extend=extend),
            key.Key_Down: lambda: self._step_row(1, extend=extend),
            key.Key_Home: lambda: self._select_index(0, extend=extend),
            key.Key_End: lambda: self._select_index(1 << 60, extend=extend),
            key.Key_PageUp: lambda: self.pan_by(-page),
            key.Key_PageDown: lambda: self.pan_by(page),
            key.Key_Plus: lambda: self.zoom_by(ZOOM_STEP),
            key.Key_Equal: lambda: self.zoom_by(ZOOM_STEP),
            key.Key_Minus: lambda: self.zoom_by(1 / ZOOM_STEP),
            key.Key_0: self.fit,
            key.Key_F: self.centre_selection,
            key.Key_Return: self._activate,
            key.Key_Enter: self._activate,
            key.Key_Escape: lambda: self._change_selection(()),
        }

    def _scroll_lanes(self, dy: int) -> None:
        self._bar.setValue(self._bar.value() + dy)

    # Qt overrides

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for a dozen rows."""
        return QSize(900, 500)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for a few rows."""
        return QSize(320, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the kept picture, and over it what keeps to the edges or stands out."""
        painter = QPainter(self)
        if self._scene is None:
            painter.fillRect(event.rect(), colour(self._theme.background))
            return
        scene, theme = self._scene, self._theme
        ratio = self.devicePixelRatioF()
        picture = self._picture.show(scene, theme, self._measure.font, ratio)
        painter.drawPixmap(0, 0, picture)
        painter.setFont(self._measure.font)
        paint_fixed(painter, scene, theme)
        indices = self._selected_indices()
        places = [scene.packing.place_of(index) for index in indices]
        elsewhere = [
            self._viewport.column(int(scene.timeline.start[index]))
            for index, place in zip(indices, places, strict=True)
            if place is None
        ]
        drawn = [place for place in places if place is not None]
        paint_overlay(painter, scene, theme, Lit(drawn, self._hovered, elsewhere))
        if self.hasFocus():
            painter.setPen(QPen(colour(theme.selection), _FOCUS_PX))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Keep the scale; until the view was moved, show all that was shown."""
        width = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        if self._timeline is not None and not self._is_placed:
            self._viewport = initial(self._timeline, max(1, self.width()))
        else:
            width = max(1, self.width())
            self._viewport = self._viewport.resized(width, self._longest(width))
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure = TextMeasure(self.font())
            self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Zoom when two fingers are pinched."""
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zoom:
            self.zoom_by(max(1 + event.value(), _LEAST_PINCH), round(event.position().x()))
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan; zoom with Ctrl; scroll the lanes with Shift or with two fingers."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & _CTRL:
            steps = pixels.y() / _PIXELS_A_STEP if not pixels.isNull() else angle.y() / _NOTCH
            self.zoom_by(ZOOM_STEP**steps, round(event.position().x()))
        elif not pixels.isNull():
            self.pan_by(-pixels.x())
            self._scroll_lanes(-pixels.y())
        elif event.modifiers() & _SHIFT:
            self._scroll_lanes(-round((angle.y() or angle.x()) / _NOTCH * _NOTCH_PX))
        else:
            self.pan_by(-round((angle.y() or angle.x()) / _NOTCH * _NOTCH_PX))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        buttons = Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton
        if event.button() & buttons:
            self._pressed = event.position().toPoint()
            self._dragged = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while dragging, else point out what lies here."""
        point = event.position().toPoint()
        if self._pressed is None:
            self._hover(self._hit(event.position()))
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and far:
            self._dragged = self._pressed
        if self._dragged is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan_by(self._dragged.x() - point.x())
            self._scroll_lanes(self._dragged.y() - point.y())
            self._dragged = point

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select what was clicked."""
        if self._pressed is None:
            return
        dragged = self._dragged is not None
        self._pressed = self._dragged = None
        if dragged:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position(), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an event, show a unit of the axis, or zoom in on an empty place."""
        found = self._hit(event.position())
        if self._scene is not None and event.position().y() < self._scene.axis_px:
            self._fit_unit(self._scene, event.position())
        elif found is None:
            self.zoom_by(2, round(event.position().x()))
        elif isinstance(found, Placed):
            self._choose(self._id_of(found.place), Qt.KeyboardModifier.NoModifier)
            self._activate()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Point out nothing."""
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for."""
        extend = bool(event.modifiers() & _SHIFT)
        action = self._keys(extend=extend).get(Qt.Key(event.key()))
        if action is None or event.modifiers() & (_CTRL | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        else:
            action()
