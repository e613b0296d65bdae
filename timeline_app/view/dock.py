"""A dock with a caption and a button that is large enough to hit."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QToolButton,
    QWidget,
)

_BUTTON_PX = 24
_USUAL_LINE_PX = 15
_LARGEST_FACTOR = 1.25


def roomy(width_px: int) -> int:
    """Return a pane's width for the size of the text: wider for larger text, within bounds."""
    larger = QFontMetrics(QApplication.font()).height() / _USUAL_LINE_PX
    return round(width_px * max(min(larger, _LARGEST_FACTOR), 1))


def widen(window: QMainWindow, widths_px: Mapping[QDockWidget, int]) -> None:
    """Give docks of a window their usual widths, with room for larger text."""
    widths = [roomy(width) for width in widths_px.values()]
    window.resizeDocks(list(widths_px), widths, Qt.Orientation.Horizontal)


class Dock(QDockWidget):
    """Holds one pane; can be moved, torn off by a double click on its caption, and closed."""

    def __init__(self, name: str, caption: str, pane: QWidget, parent: QWidget) -> None:
        super().__init__(caption, parent)
        self.setObjectName(name)
        self.setAccessibleName(caption)
        self.setTitleBarWidget(self._title_bar(caption))
        self.setWidget(pane)

    def _title_bar(self, caption: str) -> QWidget:
        bar = QWidget(self)
        bar.setObjectName("dockTitle")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(QLocale().toUpper(caption), bar)
        label.setObjectName("caption")
        close = QToolButton(bar)
        close.setObjectName("dockClose")
        close.setText("×")
        close.setAccessibleName(self.tr("Close {0}").format(caption))
        close.setToolTip(close.accessibleName())
        close.setMinimumSize(_BUTTON_PX, _BUTTON_PX)
        close.setAutoRaise(True)
        close.clicked.connect(self.close)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(14, 6, 6, 2)
        layout.addWidget(label)
        layout.addStretch()
        layout.addWidget(close)
        return bar
