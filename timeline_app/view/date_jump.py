"""View ▸ Go to Date: a field over the strip that says what it has understood."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from timeline_app.model.typed import Typed
from timeline_app.view.figures import date_in_words, date_words, precision_in_words

_WIDTH_PX = 320
_TOP_PX = 8


class DateJump(QFrame):
    """Asks for a date in words or EDTF.

    Signals:
        date_chosen(TimeSpan): Enter was pressed on a date with one meaning.
        left: Esc was pressed, or the field was left.
    """

    date_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget, read: Callable[[str], Typed]) -> None:
        """Make the field, hidden; ``read`` says what typed words mean."""
        super().__init__(parent)
        self._read_date = read
        self._words = date_words()
        self.setObjectName("dateJump")
        self.setAccessibleName(self.tr("Go to date"))
        self.setFixedWidth(_WIDTH_PX)
        self.field = QLineEdit(self)
        self.field.setObjectName("jumpField")
        self.field.setAccessibleName(self.tr("Date to go to"))
        self.field.setPlaceholderText(self.tr("14 Oct 2023, May 1968, 44 BCE …"))
        self.meaning = QLabel(self)
        self.meaning.setObjectName("jumpMeaning")
        self.meaning.setWordWrap(True)
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.meaning)
        self._typed = Typed()
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._choose)
        self.hide()

    def ask(self) -> None:
        """Show the field, its words ready to be typed over."""
        parent = self.parentWidget()
        assert parent is not None
        self._read(self.field.text())
        self.move((parent.width() - self.width()) // 2, _TOP_PX)
        self.show()
        self.raise_()
        self.field.selectAll()
        self.field.setFocus()

    def _read(self, words: str) -> None:
        self._typed = self._read_date(words)
        self.meaning.setText(self._in_words(words))
        self.adjustSize()

    def _in_words(self, words: str) -> str:
        times = self._typed.times
        if self._typed.time is not None:
            said = date_in_words(self._typed.time, self._words, long=True)
            return f"{said} · {precision_in_words(self._typed.time)}"
        if times:
            either = self.tr(" or ").join(
                date_in_words(time, self._words, long=True) for time in times
            )
            return self.tr("That could be {0}. Write the month as a word.").format(either)
        if self._typed.is_open:
            return self.tr("Which year? Write the whole date.")
        return self.tr("This is no date that Timeline reads.") if words.strip() else ""

    def _choose(self) -> None:
        if self._typed.time is not None:
            self.hide()
            self.date_chosen.emit(self._typed.time)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
