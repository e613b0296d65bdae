"""A small panel at the foot of strip or list that asks for something."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_GAP_PX = 12
_HEIGHT_PX = 28
_USUAL_LINE_PX = 15


def close_lines(parent: QWidget | None) -> None:
    """Hide the panels that stand over a widget."""
    for line in parent.findChildren(OverLine) if parent else ():
        line.hide()


def is_any_open(parent: QWidget) -> bool:
    """Tell whether a panel stands over a widget."""
    return any(line.isVisible() for line in parent.findChildren(OverLine))


class OverLine(QFrame):
    """Stands at the foot of what it is about, where it hides least; Esc leaves it.

    Signals:
        left: Esc was pressed.
    """

    left = Signal()

    def __init__(self, parent: QWidget, name: str, caption: str, width: int = 360) -> None:
        """Make it, hidden.

        Args:
            parent: what it stands over.
            name: its object name.
            caption: what a screen reader calls it.
            width: in pixels, with text of the usual size.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(caption)
        self.setProperty("overLine", True)
        self._width = width
        self.caption = QLabel(self)
        self.caption.setObjectName("lineCaption")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.caption)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it over its parent, in place of any other."""
        close_lines(self.parentWidget())
        self.settle()
        self.show()
        self.raise_()

    def settle(self) -> None:
        """Take the height that it needs now."""
        parent = self.parentWidget()
        assert parent is not None
        larger = max(1, self.fontMetrics().height() / _USUAL_LINE_PX)
        self.setFixedWidth(min(round(self._width * larger), max(parent.width() - _GAP_PX, 200)))
        self.adjustSize()
        top = max(0, parent.height() - self.height() - _GAP_PX)
        self.move((parent.width() - self.width()) // 2, top)

    def button(self, name: str, words: str, *, primary: bool = False) -> QPushButton:
        """Return a new button, which still has to be put into a row."""
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setMinimumHeight(_HEIGHT_PX)
        button.setProperty("primary", primary)
        button.setAutoDefault(False)
        return button

    def row(self, *buttons: QPushButton) -> None:
        """Put buttons in a row below the rest."""
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Stay at the foot of the parent when that is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.settle()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
