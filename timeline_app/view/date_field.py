"""A field for a date in words or EDTF that says at once what it has understood."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeline_app.model.timespan import TimeSpan
from timeline_app.model.typed import Typed
from timeline_app.view.figures import date_in_words, precision_in_words


def _nothing_typed(words: str) -> Typed:  # noqa: ARG001 - reads what was typed
    return Typed()


class DateField(QWidget):
    """Takes a date; where the words have two meanings, offers both.

    Signals:
        changed: what is typed means something else now.
        entered(TimeSpan): Enter was pressed on a date with one meaning.
    """

    changed = Signal()
    entered = Signal(object)

    def __init__(self, parent: QWidget, name: str = "dateField") -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setObjectName(name)
        self.field.setAccessibleName(self.tr("Date in words or EDTF"))
        self.field.setPlaceholderText(self.tr("14 Oct 2023, last Friday, early 2024, 2021/.."))
        self.meaning = QLabel(self)
        self.meaning.setObjectName("dateMeaning")
        self.meaning.setWordWrap(True)
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self._read_words: Callable[[str], Typed] = _nothing_typed
        self._typed = Typed()
        self._choices: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.field)
        self._column.addWidget(self.meaning)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._enter)

    @property
    def time(self) -> TimeSpan | None:
        """The one time that is typed, or chosen of several."""
        return self._typed.time

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is typed."""
        return not self.field.text().strip()

    def begin(self, words: str, read: Callable[[str], Typed]) -> None:
        """Start with some words, ready to be typed over; ``read`` says what words mean."""
        self._read_words = read
        self.field.setText(words)
        self._read(words)
        self.field.selectAll()

    def _read(self, words: str) -> None:
        self._take(self._read_words(words))

    def _take(self, typed: Typed) -> None:
        self._typed = typed
        self.meaning.setText(self._in_words(typed))
        for choice in self._choices:
            choice.hide()
            choice.deleteLater()
        self._choices = [self._choice(time) for time in typed.times if typed.time is None]
        self.changed.emit()

    def _choice(self, time: TimeSpan) -> QPushButton:
        button = QPushButton(date_in_words(time, long=True), self)
        button.setObjectName("dateChoice")
        button.setAutoDefault(False)
        # Queued: taking it removes the button, which has to outlive its own click.
        choose = partial(self._choose, time)
        button.clicked.connect(choose, Qt.ConnectionType.QueuedConnection)
        self._column.addWidget(button)
        button.show()
        return button

    def _choose(self, time: TimeSpan) -> None:
        self._take(Typed((time,)))
        self.field.setFocus()

    def _in_words(self, typed: Typed) -> str:
        if typed.time is not None:
            return f"{date_in_words(typed.time, long=True)} · {precision_in_words(typed.time)}"
        if typed.times:
            return self.tr("This can be read in two ways. Choose one:")
        if typed.is_open:
            return self.tr("Which year? Write the whole date.")
        return "" if self.is_empty else self.tr("Timeline reads no date in this yet.")

    def _enter(self) -> None:
        if self._typed.time is not None:
            self.entered.emit(self._typed.time)
