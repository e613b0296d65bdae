"""Event ▸ Edit Date: a field over strip or list, and the ways back to no date or the found one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.timespan import TimeSpan
from timeline_app.model.typed import Typed
from timeline_app.view.date_field import DateField
from timeline_app.view.over_line import OverLine


class DateLine(OverLine):
    """Asks for the date of events.

    Signals:
        date_chosen(TimeSpan): Enter or the button was pressed on a date with one meaning.
        cleared: the events shall have no date.
        returned: the events shall have the date that was found for them.
        previewed(TimeSpan | None): what is typed means this now.
    """

    date_chosen = Signal(object)
    cleared = Signal()
    returned = Signal()
    previewed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent, "dateLine", "")
        self.setAccessibleName(self.tr("Date of the event"))
        self.field = DateField(self)
        self.column.addWidget(self.field)
        self._set = self.button("setDate", self.tr("Set date"), primary=True)
        self._clear = self.button("clearDate", self.tr("No date"))
        self._return = self.button("returnDate", self.tr("As found"))
        self.row(self._set, self._clear, self._return)
        self.field.changed.connect(self._show_meaning)
        self.field.entered.connect(self._choose)
        self._set.clicked.connect(self._choose_typed)
        self._clear.clicked.connect(self._leave_for(self.cleared.emit))
        self._return.clicked.connect(self._leave_for(self.returned.emit))

    def ask(
        self,
        caption: str,
        words: str,
        read: Callable[[str], Typed],
        *,
        can_clear: bool,
        found: str,
    ) -> None:
        """Show the field.

        Args:
            caption: what is dated.
            words: the date that it has.
            read: says what typed words mean.
            can_clear: it has a date.
            found: what was found for it, where a person has changed it.
        """
        self.caption.setText(caption)
        self._clear.setVisible(can_clear)
        self._return.setVisible(bool(found))
        self._return.setText(self.tr("As found: {0}").format(found))
        self.open()
        self.field.begin(words, read)
        self.field.setFocus()

    def _show_meaning(self) -> None:
        self._set.setEnabled(self.field.time is not None)
        self.settle()
        self.previewed.emit(self.field.time)

    def _choose_typed(self) -> None:
        if self.field.time is not None:
            self._choose(self.field.time)

    def _choose(self, time: TimeSpan) -> None:
        self.hide()
        self.date_chosen.emit(time)

    def _leave_for(self, tell: Callable[[], None]) -> Callable[[], None]:
        def leave() -> None:
            self.hide()
            tell()

        return leave
