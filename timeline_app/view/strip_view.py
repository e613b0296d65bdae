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

from timeline_app.layout.fitting import fitted, initial, longest
from timeline_app.layout.lanes import LaneMode, Pill, Placed
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import Counts, Scene, build_scene
from timeline_app.layout.ticks import unit_at
from timeline_app.layout.timescale import MAX_SPAN, Viewport, range_in_words
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeSpan
from timeline_app.painting.layers import paint_fixed, paint_overlay
from timeline_app.painting.marks import cut
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour
from timeline_app.view.hover_tip import HoverTip
from timeline_app.view.lane_order import LaneOrder
from timeline_app.view.strip_keys import StripKeys
from timeline_app.view.strip_picture import StripPicture
from timeline_app.view.strip_pointer import StripPointer
from timeline_app.view.strip_selection import StripSelection, ids_within
from timeline_app.view.view_history import ViewHistory

_PAGE = 0.9
_TOOLTIP_MS = 300
_EDGE_PX = 24
_FOCUS_PX = 2
_NOT_ALONE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class StripView(QWidget):
    """Shows a timeline.

    Signals:
        selection_changed(tuple[str, ...]): ids of the selected events, the latest chosen last.
        event_activated(str): an event's id; Enter or a double click asks to open it.
        group_clicked(tuple[str, ...]): ids of a group that zooming cannot separate.
        counts_changed(Counts): how many events are drawn, grouped, outside …
        viewport_changed(Viewport): what stretch of time is shown.
        lane_menu_wanted(int): what can be done with a lane was asked for, by its number.
        range_chosen(int, int): a stretch of time was marked, from and to, in civil seconds.
    """

    selection_changed = Signal(tuple)
    event_activated = Signal(str)
    group_clicked = Signal(tuple)
    counts_changed = Signal(object)
    viewport_changed = Signal(object)
    lane_menu_wanted = Signal(int)
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
        self._viewport = Viewport.of_span(now or 0, (now or 0) + 1, 1)
        self._is_placed = False
        self._scene: Scene | None = None
        self._counts = Counts()
        self._measure = TextMeasure(self.font())
        self._picture = StripPicture()
        self._selection = StripSelection()
        self._history = ViewHistory()
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
        if not self._is_placed:
            self._viewport = initial(timeline, self._viewport.width)
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

    def fit(self) -> None:
        """Show all events."""
        if self._timeline is not None:
            self._history.leave(self._viewport)
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
        longest = self._longest(self.width())
        self._go(self._viewport.zoomed(factor, about, self._extent(), longest), "zoom")

    def pan_by(self, dx: int) -> None:
        """Show later times by so many pixels, earlier ones if negative."""
        self._go(self._viewport.panned(dx, self._extent()), "pan")

    def scroll_lanes(self, dy: int) -> None:
        """Show lanes further down by so many pixels, further up if negative."""
        self._bar.setValue(self._bar.value() + dy)

    def centre_on(self, moment: int) -> None:
        """Put a moment in the middle."""
        self._go(self._viewport.centred(moment).panned(0, self._extent()), "pan")

    def show_span(self, start: int, end: int) -> None:
        """Show a stretch of time with a margin."""
        self._go(self._viewport.framing(start, end))

    def show_exactly(self, start: int, end: int) -> None:
        """Show a stretch of time from edge to edge."""
        self._go(Viewport.of_span(start, end, self._viewport.width, self._viewport.zero))

    def show_again(self, viewport: Viewport) -> None:
        """Show what was shown at another time, at the width of today."""
        self._go(viewport.resized(self._viewport.width, self._longest(self.width())))

    def show_time(self, time: TimeSpan) -> None:
        """Put a time in the middle, as close as now; one that is too long for that is fitted."""
        start = time.start if time.start is not None else time.end
        end = time.end if time.end is not None else start
        assert start is not None
        assert end is not None
        if end - start >= self._viewport.span:
            self.show_span(start, end)
        else:
            self._go(self._viewport.centred((start + end) // 2))

    def go_back(self) -> None:
        """Show what was shown before."""
        self._turn_to(self._history.back(self._viewport))

    def go_forth(self) -> None:
        """Show what was gone back from."""
        self._turn_to(self._history.forth(self._viewport))

    def set_lane_mode(self, mode: LaneMode) -> None:
        """Choose what makes a lane."""
        self._mode = mode
        self._lay_out()

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
        return self._viewport

    def counts(self) -> Counts:
        """Return how many events are drawn, grouped, outside, hidden and undated."""
        return self._counts

    def visible_range_in_words(self) -> str:
        """Return what is shown: "25 Sep – 12 Nov 2023 · 48 days"."""
        return range_in_words(self._viewport)

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

    def hit(self, point: QPointF) -> Placed | Pill | None:
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
        members = self._scene.packing.members(pill, self._viewport)
        starts = [int(self._timeline.start[index]) for index in members]
        if not starts:
            return
        span = (min(starts), max(starts) + 1)
        closer = self._viewport.framing(*span)
        if span[1] - span[0] > 1 and closer.scale > self._viewport.scale:
            self._go(closer)
        else:
            self.group_clicked.emit(tuple(self.id_of(index) for index in members))

    def fit_unit(self, point: QPointF) -> None:
        """Show just the day, month, year … of the axis that lies under a point."""
        if self._scene is not None:
            larger = point.y() < self._scene.axis_px / 2
            self.show_exactly(*unit_at(self._viewport, self._measure, point.x(), larger=larger))

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

    def _go(self, viewport: Viewport, motion: str = "") -> None:
        if viewport != self._viewport:
            self._history.leave(self._viewport, motion)
        self._is_placed = True
        self._move(viewport)

    def _turn_to(self, viewport: Viewport | None) -> None:
        if viewport is not None:
            self._is_placed = True
            self._move(viewport.resized(self._viewport.width, self._longest(self.width())))

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

    def _anchor(self) -> int:
        """Return the pixel about which keys zoom: the selected event, else the middle."""
        span = self._selected_span()
        if span is not None and 0 <= self._viewport.x_of(span[0]) < self._viewport.width:
            return self._viewport.x_of(span[0])
        return self._viewport.width // 2

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
        paint_overlay(painter, scene, theme, self._selection.lit(scene, self._hover_tip.mark))
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
        """Ask for the menu of the lane under the pointer, or of the selected event's."""
        box = None
        if self._scene is not None and event.reason() == QContextMenuEvent.Reason.Mouse:
            box = self._scene.lane_at(event.pos().y())
        elif self._scene is not None:
            mark = self.mark_of(self._selection.latest or "")
            box = self._scene.lanes[mark.lane if mark else 0] if self._scene.lanes else None
        if box is not None and box.title:
            self.lane_menu_wanted.emit(box.number)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Point out nothing."""
        self._hover_tip.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for."""
        if not self._keys.press(event):
            super().keyPressEvent(event)
