"""The strip: a timeline as one painted widget to scroll, zoom, point at and select in."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from timeline_app.layout.lanes import LaneMode, Pill, Placed
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import Counts, Echo, Scene, build_scene
from timeline_app.layout.ticks import unit_at
from timeline_app.layout.timescale import Viewport, range_in_words
from timeline_app.model.timeline import Timeline
from timeline_app.painting.layers import paint_fixed, paint_overlay
from timeline_app.painting.marks import cut
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour
from timeline_app.view.camera import Camera
from timeline_app.view.hover_tip import HoverTip
from timeline_app.view.lane_order import LaneOrder
from timeline_app.view.strip_keys import StripKeys
from timeline_app.view.strip_picture import StripPicture
from timeline_app.view.strip_pointer import StripPointer
from timeline_app.view.strip_selection import StripSelection, ids_within

_EDGE_PX = 24
_FOCUS_PX = 2


class StripView(QWidget):
    """Shows a timeline.

    Signals:
        selection_changed(tuple[str, ...]): ids of the selected events, the latest chosen last.
        event_activated(str): an event's id; Enter or a double click asks to open it.
        group_clicked(tuple[str, ...]): ids of a group that zooming cannot separate.
        counts_changed(Counts): how many events are drawn, grouped, outside …
        viewport_changed(Viewport): what stretch of time is shown.
        lane_menu_wanted(int): what can be done with a lane was asked for, by its number.
        event_menu_wanted(int): the same with the selected events, of which one is in this lane.
        range_chosen(int, int): a stretch of time was marked, from and to, in civil seconds.
    """

    selection_changed = Signal(tuple)
    event_activated = Signal(str)
    group_clicked = Signal(tuple)
    counts_changed = Signal(object)
    viewport_changed = Signal(object)
    lane_menu_wanted = Signal(int)
    event_menu_wanted = Signal(int)
    range_chosen = Signal(object, object)

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
        self._lanes = LaneOrder()
        self._timeline: Timeline | None = None
        self.camera = Camera(now or 0, self)
        self.camera.moved.connect(self._lay_out)
        self._scene: Scene | None = None
        self._counts = Counts()
        self._measure = TextMeasure(self.font())
        self._picture = StripPicture()
        self._selection = StripSelection()
        self._pointer = StripPointer(self)
        self._keys = StripKeys(self)
        self._hover_tip = HoverTip(self)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Scroll lanes"))
        self._bar.hide()
        self._bar.valueChanged.connect(self._lay_out)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline. The view stays once the user has moved it; until then all is shown."""
        self._timeline = timeline
        self._hover_tip.point_at(None)
        self.camera.show_timeline(timeline)
        known = (i for i in self._selection.ids if timeline.index_of(i) is not None)
        self._selection.ids = tuple(known)
        self._lay_out()

    def select(self, ids: tuple[str, ...]) -> None:
        """Show these events as selected, without a signal; the last one is panned into view."""
        known = tuple(i for i in ids if self._index(i) is not None)
        if known == self._selection.ids:
            return
        self._selection.ids = known
        self.update()
        if known:
            self.reveal(known[-1])

    def selection(self) -> tuple[str, ...]:
        """Return the ids of the selected events."""
        return self._selection.ids

    def centre_selection(self) -> None:
        """Put the selected events in the middle; where they are already, fit them."""
        span = self._selected_span()
        if span is not None:
            self.camera.centre_or_fit(*span)

    def zoom_by(self, factor: float) -> None:
        """Zoom about the selected event, else about the middle."""
        self.camera.zoom_by(factor, self._anchor())

    def scroll_lanes(self, dy: int) -> None:
        """Show lanes further down by so many pixels, further up if negative."""
        self._bar.setValue(self._bar.value() + dy)

    def set_lane_mode(self, mode: LaneMode) -> None:
        """Choose what makes a lane."""
        self._mode = mode
        self._lay_out()

    def set_wheel_zooms(self, *, zooms: bool) -> None:
        """Let the mouse wheel zoom, or move in time."""
        self._pointer.wheel_zooms = zooms

    def toggle_lane(self, number: int) -> None:
        """Collapse a lane, or expand it again."""
        if self._timeline is not None:
            self._lanes.toggle(self._timeline.lane_ids[number])
            self._lay_out()

    def collapse_lanes(self, *, collapsed: bool) -> None:
        """Collapse all lanes, or expand all."""
        if self._timeline is not None:
            self._lanes.collapse_all(self._timeline, collapsed=collapsed)
            self._lay_out()

    def move_lane(self, number: int, by: int) -> None:
        """Move a lane up if negative, or down."""
        if self._timeline is not None:
            self._lanes.move(self._timeline.lane_ids[number], by, self._timeline)
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
        return self.camera.viewport

    def counts(self) -> Counts:
        """Return how many events are drawn, grouped, outside, hidden and undated."""
        return self._counts

    def visible_range_in_words(self) -> str:
        """Return what is shown: "25 Sep – 12 Nov 2023 · 48 days"."""
        return range_in_words(self.camera.viewport)

    def rect_of(self, event_id: str) -> QRect | None:
        """Return where an event's mark is drawn, in pixels of the strip; cut far beside it."""
        mark = self.mark_of(event_id)
        return cut(self._scene.mark_rect(mark)) if mark and self._scene else None

    def row_of(self, event_id: str) -> int | None:
        """Return the row of an event in its lane, from 0."""
        mark = self.mark_of(event_id)
        return mark.row if mark else None

    def glyph_of(self, event_id: str) -> str | None:
        """Return the shape of an event's mark; see `timeline_app.layout.marks.Glyph`."""
        mark = self.mark_of(event_id)
        return mark.glyph if mark else None

    def labels(self) -> tuple[str, ...]:
        """Return all words on the strip: the axis', then the events' that are in sight."""
        if self._scene is None:
            return ()
        axis = (*self._scene.axis.major, *self._scene.axis.minor)
        marks = (mark for mark in self._scene.marks if self._scene.label_rect(mark))
        return (*(tick.label for tick in axis if tick.label), *(mark.label for mark in marks))

    def mark_of(self, event_id: str) -> Placed | None:
        """Return how an event is drawn, if it is."""
        index = self._index(event_id)
        if index is None or self._scene is None:
            return None
        return self._scene.packing.place_of(index)

    def scene(self) -> Scene | None:
        """Return what is laid out now."""
        return self._scene

    # What the pointer asks for

    def hit(self, point: QPointF) -> Placed | Echo | Pill | None:
        """Return the event or the group that is drawn at a point."""
        return self._scene.hit(point.x(), point.y()) if self._scene is not None else None

    def is_on_axis(self, point: QPointF) -> bool:
        """Tell whether a point lies on the axis."""
        return self._scene is not None and point.y() < self._scene.axis_px

    def hover_at(self, point: QPointF) -> None:
        """Point out what is drawn at a point."""
        self._hover_tip.point_at(self.hit(point))

    def id_of(self, index: int) -> str:
        """Return the id of an event by its place in the timeline."""
        assert self._timeline is not None
        return self._timeline.event(index).id

    def choose(self, event_id: str, *, toggle: bool = False, extend: bool = False) -> None:
        """Select an event: alone, or added or taken out, or with all up to it."""
        if toggle:
            self._change_selection(self._selection.toggled(event_id))
        elif extend and self._selection.ids and self._timeline is not None:
            self._change_selection(self._selection.extended(event_id, self._timeline))
        else:
            self._change_selection((event_id,))

    def choose_nothing(self) -> None:
        """Select no event."""
        self._change_selection(())

    def reveal(self, event_id: str) -> None:
        """Pan as little as brings an event's mark into view, and scroll to its lane."""
        index = self._index(event_id)
        if index is None or self._timeline is None:
            return
        first = self.camera.viewport.x_of(int(self._timeline.start[index]))
        last = self.camera.viewport.x_of(int(self._timeline.end[index]))
        if last <= 0 or first >= self.camera.viewport.width - _EDGE_PX:
            moment = (int(self._timeline.start[index]) + int(self._timeline.end[index])) // 2
            self.camera.centre_on(moment)
        rect = self.rect_of(event_id)
        if rect is not None and self._scene is not None:
            top, bottom = self._scene.axis_px, self.height()
            if rect.top() < top or rect.bottom() > bottom:
                self._bar.setValue(self._bar.value() + rect.center().y() - (top + bottom) // 2)

    def choose_within(self, rect: QRect) -> None:
        """Add the events whose marks lie in a rectangle of the strip to the selection."""
        if self._scene is not None:
            self._change_selection(self._selection.joined(ids_within(self._scene, rect)))

    def choose_between(self, start: int, end: int) -> None:
        """Select the events that begin in a stretch of time."""
        if self._timeline is not None:
            low, high = self._timeline.between(start, end)
            self._change_selection(tuple(map(self.id_of, range(low, high))))

    def count_between(self, start: int, end: int) -> int:
        """Return how many events begin in a stretch of time."""
        low, high = self._timeline.between(start, end) if self._timeline is not None else (0, 0)
        return high - low

    def open_group(self, pill: Pill) -> None:
        """Zoom to a group, or tell its members where zooming cannot separate them."""
        if self._timeline is None or self._scene is None:
            return
        members = self._scene.packing.members(pill, self.camera.viewport)
        starts = [int(self._timeline.start[index]) for index in members]
        if not starts:
            return
        span = (min(starts), max(starts) + 1)
        closer = self.camera.viewport.framing(*span)
        if span[1] - span[0] > 1 and closer.scale > self.camera.viewport.scale:
            self.camera.show_span(*span)
        else:
            self.group_clicked.emit(tuple(self.id_of(index) for index in members))

    def fit_unit(self, point: QPointF) -> None:
        """Show just the day, month, year … of the axis that lies under a point."""
        if self._scene is not None:
            larger = point.y() < self._scene.axis_px / 2
            self.camera.show_exactly(
                *unit_at(self.camera.viewport, self._measure, point.x(), larger=larger)
            )

    def give_up(self) -> None:
        """Leave off dragging, else select nothing."""
        if not self._pointer.give_up():
            self.choose_nothing()

    def activate(self) -> None:
        """Ask to open the event chosen last."""
        if self._selection.latest is not None:
            self.event_activated.emit(self._selection.latest)

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
        frame = Frame(
            height_px=max(1, self.height()),
            mode=self._mode,
            scroll_px=scroll_px,
            now=self._now,
            order=self._lanes.numbers(self._timeline),
            collapsed=self._lanes.collapsed(self._timeline),
        )
        packing = self._scene.packing if self._scene is not None else None
        return build_scene(self._timeline, self.camera.viewport, self._measure, frame, packing)

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

    def _index(self, event_id: str) -> int | None:
        return None if self._timeline is None else self._timeline.index_of(event_id)

    def _anchor(self) -> int:
        """Return the pixel about which keys zoom: the selected event, else the middle."""
        span = self._selected_span()
        if (
            span is not None
            and 0 <= self.camera.viewport.x_of(span[0]) < self.camera.viewport.width
        ):
            return self.camera.viewport.x_of(span[0])
        return self.camera.viewport.width // 2

    def _selected_span(self) -> tuple[int, int] | None:
        return self._selection.span(self._timeline) if self._timeline is not None else None

    def _change_selection(self, ids: tuple[str, ...]) -> None:
        if ids != self._selection.ids:
            self._selection.ids = ids
            self.selection_changed.emit(ids)
            self.update()

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
        paint_overlay(painter, scene, theme, self._selection.lit(scene, self._hover_tip.lit))
        if self.hasFocus():
            painter.setPen(QPen(colour(theme.selection), _FOCUS_PX))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Keep the scale; until the view was moved, show all that was shown."""
        width = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        self.camera.resize(max(1, self.width()))
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
            self._pointer.pinch(event)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, zoom or scroll the lanes."""
        self._pointer.turn(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, else point out what lies here."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or select what was clicked."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an event, show a unit of the axis, or zoom in on an empty place."""
        self._pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the event under the pointer or selected, else for that of a lane."""
        if self._scene is None or not self._scene.lanes:
            return
        is_pointed = event.reason() == QContextMenuEvent.Reason.Mouse
        latest = self.mark_of(self._selection.latest or "")
        found = self.hit(QPointF(event.pos())) if is_pointed else latest
        if isinstance(found, Placed | Echo):
            if self.id_of(found.place) not in self._selection.ids:
                self.choose(self.id_of(found.place))
            self.event_menu_wanted.emit(found.lane)
            return
        box = self._scene.lane_at(event.pos().y()) if is_pointed else self._scene.lanes[0]
        if box is not None and box.title:
            self.lane_menu_wanted.emit(box.number)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Point out nothing."""
        self._hover_tip.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for."""
        if not self._keys.press(event):
            super().keyPressEvent(event)
