"""The tool bars: beside each other, or in two rows where the window has no room for all."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

_WHEN = {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}


class ToolBars(QObject):
    """Two bars of a window. No word on them is ever cut off."""

    def __init__(self, window: QMainWindow, first: str, second: str) -> None:
        """Make them, empty, with these captions."""
        super().__init__(window)
        self._window = window
        self.first = self._bar("toolBar", first)
        self.second = self._bar("viewBar", second)
        window.installEventFilter(self)

    def buttons(self) -> tuple[QToolButton, ...]:
        """Return the buttons from left to right, those of the second bar last."""
        return tuple(
            button
            for bar in (self.first, self.second)
            for button in bar.findChildren(QToolButton, "barButton")
        )

    def _bar(self, name: str, caption: str) -> QToolBar:
        bar = self._window.addToolBar(caption)
        bar.setObjectName(name)
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.toggleViewAction().setEnabled(False)
        return bar

    def _arrange(self) -> None:
        """Take as many rows as the bars need."""
        needed = self.first.sizeHint().width() + self.second.sizeHint().width()
        is_short = needed > self._window.width()
        if is_short and not self._window.toolBarBreak(self.second):
            self._window.insertToolBarBreak(self.second)
        elif not is_short and self._window.toolBarBreak(self.second):
            self._window.removeToolBarBreak(self.second)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Look again for room when the window or what is in it has another size."""
        if event.type() in _WHEN:
            self._arrange()
        return False
