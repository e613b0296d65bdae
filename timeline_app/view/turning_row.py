"""A row of buttons that becomes a column where it has no room."""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_GAP_PX = 8


class TurningRow(QWidget):
    """Holds widgets beside each other, or below each other where that would cut their words."""

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = widgets
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.turn)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP_PX)
        for widget in widgets:
            self._box.addWidget(widget)

    def turn(self) -> None:
        """Be a row if there is room for it, else a column; for words that have changed too."""
        way = QBoxLayout.Direction
        fits = self.width() >= self.sizeHint().width()
        direction = way.LeftToRight if fits else way.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)

    def _widths_px(self) -> list[int]:
        return [one.sizeHint().width() for one in self._widgets if not one.isHidden()] or [0]

    # Qt overrides

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the room of a row."""
        widths = self._widths_px()
        return QSize(sum(widths) + _GAP_PX * (len(widths) - 1), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with the room of the widest."""
        return QSize(max(self._widths_px()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where there is too little room for a row, or enough again."""
        super().resizeEvent(event)
        self.turn()

    def changeEvent(self, event: QEvent) -> None:
        """Turn when the text of all widgets has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._soon.start()
