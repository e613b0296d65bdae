"""The strip: a timeline as one painted widget to scroll, zoom, point at and select in."""

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from timeline_app.layout.earlier import members
from timeline_app.layout.labels import ELLIPSIS
from timeline_app.layout.lanes import Pill, Placed
from timeline_app.layout.scene import Echo, Scene
from timeline_app.layout.ticks import unit_at
from timeline_app.model.timeline import Timeline
from timeline_app.painting.layers import Lit
from timeline_app.painting.theme import Theme
from timeline_app.view.hover_tip import HoverTip
from timeline_app.view.strip_canvas import StripCanvas
from timeline_app.view.strip_keys import StripKeys
from timeline_app.view.strip_pointer import StripPointer
from timeline_app.view.strip_selection import StripSelection, ids_within

_EDGE_PX = 24


class StripView(StripCanvas):
    """Shows a timeline, and does what pointer and keys ask for.

    Signals:
        selection_changed(tuple[str, ...]): ids of the selected events, the latest chosen last.
        event_activated(str): an event's id; Enter or a double click asks to open it.
        group_clicked(tuple[str, ...]): ids of a group that zooming cannot separate.
        lane_menu_wanted(int): what can be done with a lane was asked for, by its number.
        event_menu_wanted(int): the same with the selected events, of which one is in this lane.
        range_chosen(int, int): a stretch of time was marked, from and to, in civil seconds.
    """

    selection_changed = Signal(tuple)
    event_activated = Signal(str)
    group_clicked = Signal(tuple)
    lane_menu_wanted = Signal(int)
    event_menu_wanted = Signal(int)
    range_chosen = Signal(object, object)

    def __init__(
        self, theme: Theme, now: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Make an empty strip. ``now`` is the moment of the today line, in civil seconds."""
        super().__init__(theme, now, parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._selection = StripSelection()
        self._pointer = StripPointer(self)
        self._keys = StripKeys(self)
        self._hover_tip = HoverTip(self)
        self._goal = ""
        self.camera.arrived.connect(self._show_row)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline; of the selected events those stay selected that it has."""
        self._hover_tip.point_at(None)
        known = (i for i in self._selection.ids if timeline.index_of(i) is not None)
        self._selection.ids = tuple(known)
        super().show_timeline(timeline)

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

    def set_wheel_zooms(self, *, zooms: bool) -> None:
        """Let the mouse wheel zoom, or move in time."""
        self._pointer.wheel_zooms = zooms

    # What the pointer asks for

    def hover_at(self, point: QPointF) -> None:
        """Point out what is drawn at a point."""
        self._hover_tip.point_at(self.hit(point))

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
        self._goal = event_id
        first = self.camera.viewport.x_of(int(self._timeline.start[index]))
        last = self.camera.viewport.x_of(int(self._timeline.end[index]))
        if last <= 0 or first >= self.camera.viewport.width - _EDGE_PX:
            moment = (int(self._timeline.start[index]) + int(self._timeline.end[index])) // 2
            self.camera.glide_to(moment)
        else:
            self._show_row()

    def _show_row(self) -> None:
        """Scroll to the lane of the event that was gone to; tell a shortened title in full."""
        mark = self.mark_of(self._goal)
        rect = self.rect_of(self._goal)
        if self.hasFocus():
            self._hover_tip.point_at(mark if mark and ELLIPSIS in mark.label else None)
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

    def open_group(self, pill: Pill) -> None:
        """Zoom to a group, or tell its members where zooming cannot separate them."""
        if self._timeline is None or self._scene is None:
            return
        grouped = list(members(pill, self._scene.packing, self.camera.viewport))
        starts = [int(self._timeline.start[index]) for index in grouped]
        if not starts:
            return
        span = (min(starts), max(starts) + 1)
        closer = self.camera.viewport.framing(*span)
        if span[1] - span[0] > 1 and closer.scale > self.camera.viewport.scale:
            self.camera.show_span(*span)
        else:
            self.group_clicked.emit(tuple(self.id_of(index) for index in grouped))

    def fit_unit(self, point: QPointF) -> None:
        """Show just the day, month, year … of the axis that lies under a point."""
        if self._scene is not None:
            larger = point.y() < self._scene.axis_px / 2
            self.camera.show_exactly(
                *unit_at(
                    *(self.camera.viewport, self._measure, point.x()),
                    larger=larger,
                    words=self.words,
                )
            )

    def give_up(self) -> None:
        """Leave off dragging, else select nothing, else look at what was shown before."""
        if self._pointer.give_up():
            return
        if self._selection.ids:
            self.choose_nothing()
        else:
            self.camera.go_back()

    def activate(self) -> None:
        """Ask to open the event chosen last."""
        if self._selection.latest is not None:
            self.event_activated.emit(self._selection.latest)

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

    def _lit(self, scene: Scene) -> Lit:
        return self._selection.lit(scene, self._hover_tip.lit)

    # Qt overrides

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
