"""The order in which F6 and Tab go through the window."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


class FocusRing(QObject):
    """Goes from pane to pane, round and round, past those that are not shown."""

    def __init__(self, window: QWidget, panes: Callable[[], Sequence[QWidget]]) -> None:
        """Serve a window.

        Args:
            window: holds the focus.
            panes: returns the panes in their order; there may be more of them later.
        """
        super().__init__(window)
        self._window = window
        self._panes = panes

    def go_on(self) -> None:
        """Focus the next pane."""
        self._move(1)

    def go_back(self) -> None:
        """Focus the pane before."""
        self._move(-1)

    def _move(self, step: int) -> None:
        panes = [pane for pane in self._panes() if pane.isVisible()]
        focused = self._window.focusWidget()
        here = [number for number, pane in enumerate(panes) if _holds(pane, focused)]
        start = here[-1] if here else (-1 if step > 0 else 0)
        panes[(start + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def order_tabs(chain: Sequence[QWidget]) -> None:
    """Let Tab go through these widgets one after the other."""
    for first, second in pairwise(chain):
        QWidget.setTabOrder(first, second)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
