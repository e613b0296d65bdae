"""A button whose words take as many lines as they need."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

_SIDES_PX = 32


class WrappingButton(QPushButton):
    """Breaks its words into lines rather than cut them or ask for more width than there is."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with the width of the longest word."""
        longest = max(map(self.fontMetrics().horizontalAdvance, self._words.split()), default=0)
        return QSize(longest + _SIDES_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for the new width."""
        super().resizeEvent(event)
        broken = "\n".join(_lines(self._words, self.fontMetrics(), self.width() - _SIDES_PX))
        if broken != self.text():
            self.setText(broken)


def _lines(words: str, metrics: QFontMetrics, room_px: int) -> list[str]:
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room_px:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
