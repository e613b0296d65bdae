"""What the event's pane is made of: captions, texts, and texts that can be edited in place."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QVBoxLayout, QWidget

_MARGIN_PX = 3
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PaneText(QTextEdit):
    """A text that is edited where it stands and is as high as it needs.

    Enter takes it, Shift+Enter begins a line where there may be several, Esc brings back what it
    was. To leave it takes it too.

    Signals:
        edited(str): another text was taken.
    """

    edited = Signal(str)

    def __init__(self, words: str, name: str, caption: str, *, has_lines: bool) -> None:
        """Show words.

        Args:
            words: the text to begin with.
            name: the object name.
            caption: what a screen reader calls it.
            has_lines: it may have several lines.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(caption)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN_PX)
        self._has_lines = has_lines
        self._words = words
        self.setPlainText(words)
        self.textChanged.connect(self._fit)

    def _fit(self) -> None:
        height = max(self.fontMetrics().height(), round(self.document().size().height()))
        self.setFixedHeight(height + 2)

    def _take(self) -> None:
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        words = ("\n" if self._has_lines else " ").join(lines).strip()
        if words == self._words:
            return
        if not words and not self._has_lines:
            self.setPlainText(self._words)
            return
        self._words = words
        self.edited.emit(words)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        return QSize(40, self.fontMetrics().height() + 2 * _MARGIN_PX + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Have Esc before the window has it, as long as there is something to give up."""
        is_asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_asked and is_esc and self.toPlainText() != self._words:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the words with Enter, or give them up with Esc."""
        is_line = self._has_lines and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._words:
            self.setPlainText(self._words)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() in _ENTER and not is_line:
            self._take()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the words."""
        super().focusOutEvent(event)
        self._take()


def section(layout: QVBoxLayout, caption: str) -> QWidget:
    """Add a part with a caption to a pane, and return what its widgets go into."""
    layout.addSpacing(8)
    box = QWidget()
    inside = QVBoxLayout(box)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(4)
    inside.addWidget(text(caption, "caption", selectable=False))
    layout.addWidget(box)
    return box


def text(words: str, name: str, *, selectable: bool = True, wrap: bool = True) -> QLabel:
    """Return a label for plain text, under an object name."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    label.setWordWrap(wrap)
    label.setMinimumWidth(20)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
