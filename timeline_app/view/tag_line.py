"""Event ▸ Tag…: a field over strip or list that completes the tags which there are."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from timeline_app.model.tags import SEPARATOR, tags_in_words, tags_typed

_WIDTH_PX = 320
_TOP_PX = 8


class TagLine(QFrame):
    """Asks for tags, separated by commas.

    Signals:
        tags_chosen(tuple[str, ...]): Enter was pressed; these are the tags now.
        left: Esc was pressed.
    """

    tags_chosen = Signal(tuple)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the field, hidden."""
        super().__init__(parent)
        self.setObjectName("tagLine")
        self.setAccessibleName(self.tr("Tags"))
        self.setFixedWidth(_WIDTH_PX)
        self.caption = QLabel(self)
        self.caption.setObjectName("tagCaption")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit(self)
        self.field.setObjectName("tagField")
        self.field.setAccessibleName(self.tr("Tags, separated by commas"))
        self.field.setPlaceholderText(self.tr("Tags, separated by commas"))
        self._known: tuple[str, ...] = ()
        self._completer = _LastTagCompleter(self.field)
        self.field.setCompleter(self._completer)
        column = QVBoxLayout(self)
        column.addWidget(self.caption)
        column.addWidget(self.field)
        self.field.returnPressed.connect(self._choose)
        self.hide()

    def ask(self, caption: str, tags: Iterable[str], known: Iterable[str]) -> None:
        """Show the field with the tags of what is selected.

        Args:
            caption: what is tagged.
            tags: those that it has.
            known: all that are in use, to be completed.
        """
        parent = self.parentWidget()
        assert parent is not None
        self._known = tuple(known)
        self._completer.offer(self._known)
        words = tags_in_words(tags)
        self.caption.setText(caption)
        self.field.setText(f"{words}{SEPARATOR} " if words else "")
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, _TOP_PX)
        self.show()
        self.raise_()
        self.field.setFocus()

    def _choose(self) -> None:
        popup = self._completer.popup()
        if popup is None or not popup.isVisible():
            self.hide()
            self.tags_chosen.emit(tags_typed(self.field.text(), self._known))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _LastTagCompleter(QCompleter):
    """Completes what stands after the last comma."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._tags = QStringListModel(self)
        self.setModel(self._tags)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def offer(self, tags: Iterable[str]) -> None:
        """Complete these."""
        self._tags.setStringList(list(tags))

    # Qt overrides

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is to be completed."""
        return [path.rpartition(SEPARATOR)[2].lstrip()]

    def pathFromIndex(  # noqa: N802 - Qt's name
        self, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """Return all that is typed with its end completed."""
        before, comma, _ = self._field.text().rpartition(SEPARATOR)
        tag = str(index.data(Qt.ItemDataRole.DisplayRole))
        return f"{before}{comma} {tag}" if comma else tag
