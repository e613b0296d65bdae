"""The search field on the tool bar, what was found, and the ways through it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from timeline_app.model.search import Found

_FIELD_PX = 190


class SearchField(QLineEdit):
    """Where the words are typed.

    Signals:
        step_wanted(int): Enter was pressed, with Shift to go back.
        left: Esc was pressed.
    """

    step_wanted = Signal(int)
    left = Signal()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through what was found, or leave."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_wanted.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """Field, count, and the choice to show only what was found.

    Signals:
        words_changed(str): what is typed.
        only_found_changed(bool): show only what was found, or the rest too.
        step_wanted(int): go to the next event found, or the one before.
        left: Esc was pressed in the field.
    """

    words_changed = Signal(str)
    only_found_changed = Signal(bool)
    step_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self)
        self.field.setObjectName("searchField")
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setToolTip(self.tr("Titles, quotes and sources (Ctrl+F); Enter for the next"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(_FIELD_PX)
        self.count = QLabel(self)
        self.count.setObjectName("searchCount")
        self.count.setAccessibleName(self.tr("Events found"))
        self.only = QToolButton(self)
        self.only.setObjectName("barButton")
        self.only.setText(self.tr("Only matches"))
        self.only.setAccessibleName(self.only.text())
        self.only.setCheckable(True)
        self.only.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        for widget in (self.field, self.count, self.only):
            layout.addWidget(widget)
        self.field.textChanged.connect(self.words_changed)
        self.field.step_wanted.connect(self.step_wanted)
        self.field.left.connect(self.left)
        self.only.toggled.connect(self.only_found_changed)
        self.show_found(None, 0)

    def show_found(self, found: Found | None, total: int) -> None:
        """Say how many of all events match."""
        is_searched = found is not None
        self.count.setVisible(is_searched)
        self.only.setVisible(is_searched)
        if found is not None:
            self.count.setText(self.tr("{0} of {1}").format(found.count, total))
