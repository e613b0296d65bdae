"""Event ▸ New: a title and a date, over strip or list."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from timeline_app.model.timespan import TimeSpan
from timeline_app.model.typed import Typed
from timeline_app.view.date_field import DateField
from timeline_app.view.over_line import OverLine


class NewEventLine(OverLine):
    """Asks for the title and the date of a new event; without a date it is undated.

    Signals:
        made(str, TimeSpan | None): an event was described.
        previewed(TimeSpan | None): what is typed means this now.
    """

    made = Signal(str, object)
    previewed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent, "newEventLine", "", 420)
        self.setAccessibleName(self.tr("New event"))
        self.title = QLineEdit(self)
        self.title.setObjectName("titleField")
        self.title.setAccessibleName(self.tr("What happened"))
        self.title.setPlaceholderText(self.tr("What happened"))
        self.date = DateField(self, "newDateField")
        self.column.addWidget(self.title)
        self.column.addWidget(self.date)
        self._add = self.button("addEvent", self.tr("Add event"), primary=True)
        self.row(self._add)
        self.title.textChanged.connect(self._show_state)
        self.date.changed.connect(self._show_meaning)
        self.title.returnPressed.connect(self._go_on)
        self.date.field.returnPressed.connect(self._choose)
        self._add.clicked.connect(self._choose)

    def ask(self, caption: str, title: str, words: str, read: Callable[[str], Typed]) -> None:
        """Show it with a title and the words of a date to begin with; ``read`` reads those."""
        self.caption.setText(caption)
        self.title.setText(title)
        self.open()
        self.date.begin(words, read)
        self.title.setFocus()
        self.title.selectAll()

    def _go_on(self) -> None:
        """Go from the title to the date, or add the event where that is there already."""
        if self.date.time is not None:
            self._choose()
        else:
            self.date.setFocus()

    def _show_meaning(self) -> None:
        self._show_state()
        self.settle()
        self.previewed.emit(self.date.time)

    def _show_state(self) -> None:
        self._add.setEnabled(self._is_whole())
        undated = self.date.is_empty
        self._add.setText(self.tr("Add without a date") if undated else self.tr("Add event"))

    def _is_whole(self) -> bool:
        is_dated: TimeSpan | None = self.date.time
        return bool(self.title.text().strip()) and (is_dated is not None or self.date.is_empty)

    def _choose(self) -> None:
        if self._is_whole():
            self.hide()
            self.made.emit(" ".join(self.title.text().split()), self.date.time)
