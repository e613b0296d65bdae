"""The search field on the tool bar, how much was found, and the ways through it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from timeline_app.model.search import Found
from timeline_app.view.figures import in_figures

_FIELD_PX = 230
_CLEAR_PX = 12
_GAP_PX = 6


class SearchField(QLineEdit):
    """Where the words are typed.

    Signals:
        step_wanted(int): Enter was pressed, with Shift to go back.
        left: Esc was pressed.
    """

    step_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setObjectName("searchCount")
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_count("")

    def show_count(self, words: str) -> None:
        """Show how much was found inside the field, at its end."""
        self.count.setText(words)
        self.count.setVisible(bool(words))
        self.count.adjustSize()
        self.setTextMargins(0, 0, self.count.width() + _GAP_PX if words else 0, 0)
        self._place_count()

    def _place_count(self) -> None:
        right = self.width() - self.fontMetrics().height() - _CLEAR_PX
        top = (self.height() - self.count.height()) // 2
        self.count.move(right - self.count.width(), top)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the end."""
        super().resizeEvent(event)
        self._place_count()

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
    """The field, with the count of what was found in it.

    Signals:
        words_changed(str): what is typed.
        step_wanted(int): go to the next event found, or the one before.
        left: Esc was pressed in the field.
    """

    words_changed = Signal(str)
    step_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self)
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setMinimumWidth(_FIELD_PX)
        self.count = self.field.count
        self.count.setAccessibleName(self.tr("Events found"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(self.field)
        self.field.textChanged.connect(self.words_changed)
        self.field.step_wanted.connect(self.step_wanted)
        self.field.left.connect(self.left)

    def set_ready(self, *, ready: bool) -> None:
        """Let words be typed, or say what the field waits for."""
        self.setEnabled(ready)
        usual = self.tr("Titles, quotes, sources and the articles' text (Ctrl+F)")
        self.field.setToolTip(usual if ready else self.tr("Add articles first"))

    def show_found(self, found: Found | None, total: int) -> None:
        """Say how many of all events match."""
        words = (
            ""
            if found is None
            else self.tr("{0} of {1}").format(in_figures(found.count), in_figures(total))
        )
        self.field.show_count(words)


class FoundLine(QWidget):
    """What can be done with what was found.

    Signals:
        only_found_changed(bool): show only what was found, or the rest too.
        step_wanted(int): go to the next place found, or the one before.
        articles_wanted: go to the articles that say the words beside the events found.
    """

    only_found_changed = Signal(bool)
    step_wanted = Signal(int)
    articles_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What was found"))
        former = self._button("←", self.tr("Previous match"), "Shift+F3")
        following = self._button("→", self.tr("Next match"), "F3")
        former.clicked.connect(lambda: self.step_wanted.emit(-1))
        following.clicked.connect(lambda: self.step_wanted.emit(1))
        self.only = self._button(self.tr("Only matches"), self.tr("Only matches"))
        self.only.setCheckable(True)
        self.only.toggled.connect(self.only_found_changed)
        self.also = QPushButton(self)
        self.also.setObjectName("alsoFound")
        self.also.setFlat(True)
        self.also.setToolTip(self.tr("Read the next of these articles where it says the words"))
        self.also.clicked.connect(self.articles_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        for widget in (former, following, self.only, self.also):
            layout.addWidget(widget)
        self.show_found(None)

    def show_found(self, found: Found | None) -> None:
        """Say how many articles say the words beside the events found, if any do."""
        self.setVisible(found is not None)
        also = len(found.also) if found else 0
        self.also.setVisible(also > 0)
        if found and found.count:
            words = self.tr("also in {0} articles") if also != 1 else self.tr("also in 1 article")
        else:
            words = self.tr("in {0} articles") if also != 1 else self.tr("in 1 article")
        self.also.setText(words.format(also))
        self.also.setAccessibleName(self.also.text())

    def _button(self, words: str, name: str, key: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName("chip")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where it is
        button.setToolTip(f"{name} ({key})" if key else "")
        return button
