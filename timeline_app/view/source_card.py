"""A quote in the event's pane, with the file that it is from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app.model.event import Mention
from timeline_app.view.elided_label import ElidedLabel
from timeline_app.view.pane_parts import text

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class SourceCard(QFrame):
    """A quote with its file; a click or Enter asks for its place in the article.

    Signals:
        chosen: the mention.
        parting_wanted: the mention's article shall tell an event by itself.
    """

    chosen = Signal(object)
    parting_wanted = Signal()

    def __init__(self, mention: Mention, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sourceCard")
        self.setAccessibleName(self.tr("Source: {0}").format(title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._mention = mention

    def fill(self, file_names: str, quote: str, *, can_part: bool = False) -> None:
        """Show where the quote is from and the quote, which is rich text.

        Args:
            file_names: where it is from.
            quote: rich text.
            can_part: offer to let the article tell an event by itself.
        """
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 8, 6)
        layout.setSpacing(2)
        name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        name.setObjectName("sourceName")
        name.setText(file_names)
        top = QHBoxLayout()
        top.addWidget(name, 1)
        if can_part:
            top.addWidget(self._parting())
        layout.addLayout(top)
        words = text("", "sourceQuote", selectable=False)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(quote)
        layout.addWidget(words)

    def _parting(self) -> QPushButton:
        button = QPushButton(self.tr("Split off"), self)
        button.setObjectName("splitOff")
        button.setFlat(True)
        button.setToolTip(self.tr("Show what this article tells as an event of its own"))
        button.clicked.connect(self.parting_wanted)
        return button

    # Qt overrides

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the passage."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit(self._mention)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the passage on Enter and Space."""
        if event.key() in _ENTER:
            self.chosen.emit(self._mention)
        else:
            super().keyPressEvent(event)
