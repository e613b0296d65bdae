"""The strip as a screen reader sees it: a list of events, made as they are asked for."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget

from timeline_app.layout.lanes import Placed
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.wording import DateWords, how_exact, when_in_words

if TYPE_CHECKING:
    from timeline_app.view.strip_view import StripView

_MOST_KEPT = 2_000
"""So many events that were asked for are kept ready, for a reader goes from one to the next."""


def spoken(event: TimelineEvent, words: DateWords) -> str:
    """Return what is said of a dated event: title, date, precision, whether reviewed, sources."""
    translate = QCoreApplication.translate
    told = len({mention.article_id for mention in event.mentions})
    sources = translate("StripAccessible", "{0} sources")
    if told == 1:
        sources = translate("StripAccessible", "{0} source")
    is_confirmed = event.status is Status.CONFIRMED
    parts = (
        event.title.rstrip("."),
        when_in_words(event, words, long=True),
        how_exact(event, words),
        translate("StripAccessible", "confirmed") if is_confirmed else _not_reviewed(),
        sources.format(told),
    )
    return " ".join(f"{part}." for part in parts)


def _not_reviewed() -> str:
    return QCoreApplication.translate("StripAccessible", "not reviewed")


def serve(strip: "StripView") -> None:
    """Let screen readers see a strip, and hear which event is selected."""
    _install()
    strip.selection_changed.connect(lambda: tell_of_selection(strip))


def tell_of_selection(strip: "StripView") -> None:
    """Tell screen readers that the event selected last has the focus within the strip."""
    place = place_of_latest(strip)
    if place is not None and QAccessible.isActive():
        event = QAccessibleEvent(strip, QAccessible.Event.Focus)
        event.setChild(place)
        QAccessible.updateAccessibility(event)


def place_of_latest(strip: "StripView") -> int | None:
    """Return the place in time of the event selected last."""
    timeline, selected = strip.timeline(), strip.selection()
    return timeline.index_of(selected[-1]) if timeline is not None and selected else None


class StripList(QAccessibleInterface):
    """A strip as a list of the events that it shows, in order of time."""

    def __init__(self, strip: "StripView") -> None:
        super().__init__()
        self.strip = strip
        self._items: dict[int, StripItem] = {}
        self._made_of: object = None

    # Qt overrides

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Tell that the strip is there."""
        return True

    def object(self) -> QObject:
        """Return the strip."""
        return self.strip

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that the strip is in."""
        return self.strip.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what the strip is in."""
        owner = self.strip.parentWidget()
        return QAccessible.queryAccessibleInterface(owner) if owner else None

    def role(self) -> QAccessible.Role:
        """Return that it is a list."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Return whether it can be focused, and is."""
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.strip.hasFocus()
        state.multiSelectable = True
        state.invisible = not self.strip.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the strip's name, or what it shows."""
        match kind:
            case QAccessible.Text.Name:
                return self.strip.accessibleName()
            case QAccessible.Text.Description:
                return self.strip.visible_range_in_words()
            case _:
                return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Nothing here can be renamed."""

    def rect(self) -> QRect:
        """Return where the strip is on the screen."""
        return QRect(self.strip.mapToGlobal(QPoint(0, 0)), self.strip.size())

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many events there are."""
        timeline = self.strip.timeline()
        return 0 if timeline is None else len(timeline)

    def child(self, index: int) -> "QAccessibleInterface | None":  # type: ignore[override]
        """Return an event by its place in time."""
        if not 0 <= index < self.childCount():
            return None
        if self._made_of is not self.strip.timeline() or len(self._items) >= _MOST_KEPT:
            self._items = {}
            self._made_of = self.strip.timeline()
        if index not in self._items:
            item = StripItem(self, index, self.strip.id_of(index))
            QAccessible.registerAccessibleInterface(item)
            _KEPT.append(item)
            self._items[index] = item
        return self._items[index]

    def indexOfChild(self, item: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return the place in time of an event, or -1."""
        return item.index if isinstance(item, StripItem) else -1

    def childAt(self, x: int, y: int) -> "QAccessibleInterface | None":  # type: ignore[override] # noqa: N802
        """Return the event that is drawn at a point of the screen."""
        point = self.strip.mapFromGlobal(QPoint(x, y))
        drawn = self.strip.hit(QPointF(point))
        return self.child(drawn.place) if isinstance(drawn, Placed) else None

    def focusChild(self) -> "QAccessibleInterface | None":  # type: ignore[override] # noqa: N802
        """Return the event selected last."""
        place = place_of_latest(self.strip)
        return None if place is None else self.child(place)


class StripItem(QAccessibleInterface):
    """One event of a strip."""

    def __init__(self, owner: StripList, index: int, event_id: str) -> None:
        super().__init__()
        self._owner = owner
        self.index = index
        self._id = event_id

    # Qt overrides

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether the event still stands at its place."""
        count, strip = self._owner.childCount(), self._owner.strip
        return self.index < count and strip.id_of(self.index) == self._id

    def object(self) -> None:  # type: ignore[override]
        """Return nothing: an event is no widget."""

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that the strip is in."""
        return self._owner.window()

    def parent(self) -> QAccessibleInterface:
        """Return the list of events."""
        return self._owner

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Return whether the event is selected, focused and drawn."""
        strip = self._owner.strip
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = self._id in strip.selection()
        state.focused = strip.hasFocus() and place_of_latest(strip) == self.index
        state.offscreen = strip.rect_of(self._id) is None
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return what is said of the event."""
        if kind != QAccessible.Text.Name or not self.isValid():
            return ""
        timeline = self._owner.strip.timeline()
        assert timeline is not None
        return spoken(timeline.event(self.index), self._owner.strip.words)

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Nothing here can be renamed."""

    def rect(self) -> QRect:
        """Return where the event is drawn on the screen; empty where it is not."""
        strip = self._owner.strip
        drawn = strip.rect_of(self._id)
        return drawn.translated(strip.mapToGlobal(QPoint(0, 0))) if drawn else QRect()

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return that nothing is in it."""
        return 0

    def child(self, index: int) -> None:  # type: ignore[override]
        """Return nothing: an event has no parts."""

    def indexOfChild(self, item: QAccessibleInterface) -> int:  # noqa: ARG002, N802 - Qt's
        """Return -1: an event has no parts."""
        return -1

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override] # noqa: N802 - Qt's name
        """Return nothing: an event has no parts."""


_KEPT: list[QAccessibleInterface] = []
"""Qt holds no reference to what was made here; what it knows of must not be collected."""


@cache
def _install() -> None:
    QAccessible.installFactory(_interface_of)


def _interface_of(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if name != "StripView" or not isinstance(thing, QWidget):
        return None
    interface = StripList(thing)  # type: ignore[arg-type]
    _KEPT.append(interface)
    thing.destroyed.connect(lambda: _KEPT.remove(interface))
    return interface
