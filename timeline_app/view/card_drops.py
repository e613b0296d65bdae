"""Cards of undated events that are dropped on the strip stand there from then on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from timeline_app.layout.grains import grain_at
from timeline_app.view.undated_tray import dragged_events

if TYPE_CHECKING:
    from timeline_app.view.date_commands import DateCommands
    from timeline_app.view.strip_view import StripView


class CardDrops(QObject):
    """Dates what is dropped by the unit of the calendar under the pointer, which a ghost shows."""

    def __init__(self, strip: "StripView", dates: "DateCommands") -> None:
        super().__init__(strip)
        self._strip = strip
        self._dates = dates
        strip.setAcceptDrops(True)
        strip.installEventFilter(self)

    def _move(self, event: QDropEvent) -> bool:
        ids = dragged_events(event.mimeData())
        if not ids:
            return False  # files, which the window takes
        time = grain_at(self._strip.viewport(), event.position().x())
        self._dates.show_ghost(time)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        is_ours = self._move(event)
        if is_ours:
            self._dates.show_ghost(None)
            time = grain_at(self._strip.viewport(), event.position().x())
            self._dates.set_date(dragged_events(event.mimeData()), time)
            self._strip.setFocus()
        return is_ours

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Watch for cards that are dragged over the strip."""
        match event:
            case QDragEnterEvent() | QDragMoveEvent():
                return self._move(event)
            case QDragLeaveEvent():
                self._dates.show_ghost(None)
            case QDropEvent():
                return self._drop(event)
        return False
