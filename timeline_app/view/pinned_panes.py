"""The panes of pinned events, side by side."""

from collections.abc import Callable, Mapping
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow

from timeline_app.model.article import Article
from timeline_app.model.event import TimelineEvent
from timeline_app.painting.theme import Theme
from timeline_app.view.detail_pane import DetailPane
from timeline_app.view.dock import Dock

_WIDTH_PX = 240
_SHARE = 0.7


class PinnedPanes(QObject):
    """Keeps events open in docks of their own, until they are closed.

    Signals:
        passage_wanted: the mention whose place in its article is to be shown.
    """

    passage_wanted = Signal(object)

    def __init__(self, window: QMainWindow, first: QDockWidget) -> None:
        """Make no pane yet. ``first`` is the dock that the panes stand beside."""
        super().__init__(window)
        self._window = window
        self._first = first
        self._panes: dict[QDockWidget, DetailPane] = {}

    def pin(
        self, event: TimelineEvent, articles: Mapping[str, Article], theme: Theme
    ) -> DetailPane:
        """Open an event in a pane of its own, beside the others."""
        pane = DetailPane(theme, can_pin=False)
        pane.setObjectName("pinnedPane")
        pane.show_event(event, articles)
        pane.passage_wanted.connect(self.passage_wanted)
        taken = {dock.objectName() for dock in self._panes}
        names = (f"pinnedDock{number}" for number in count(1))
        name = next(name for name in names if name not in taken)
        dock = Dock(name, self.tr("Pinned"), pane, self._window)
        dock.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._place(dock)
        self._panes[dock] = pane
        dock.destroyed.connect(lambda: self._panes.pop(dock, None))
        return pane

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The ids of the pinned events, in the order of pinning."""
        return tuple(filter(None, (pane.event_id for pane in self._panes.values())))

    def close_all(self) -> None:
        """Let go of every pane."""
        for dock in tuple(self._panes):
            dock.close()
        self._panes.clear()

    def refresh(
        self, find: Callable[[str], TimelineEvent | None], articles: Mapping[str, Article]
    ) -> None:
        """Show the pinned events as they are now; one that is gone stays as it was."""
        for pane in self._panes.values():
            event = find(pane.event_id or "")
            if event is not None:
                pane.show_event(event, articles)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for pane in self._panes.values():
            pane.set_theme(theme)

    def _place(self, dock: QDockWidget) -> None:
        """Put a pane beside the others, or in tabs with the last where room is short."""
        row = [self._first, *self._panes]
        if (len(row) + 1) * _WIDTH_PX < self._window.width() * _SHARE:
            self._window.splitDockWidget(row[-1], dock, Qt.Orientation.Horizontal)
            row.append(dock)
            widths = [_WIDTH_PX] * len(row)
            self._window.resizeDocks(row, widths, Qt.Orientation.Horizontal)
        else:
            self._window.tabifyDockWidget(row[-1], dock)
