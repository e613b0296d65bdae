"""Says aloud, where a screen reader runs, what is otherwise only seen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from timeline_app.model.search import Found
from timeline_app.view.figures import in_figures
from timeline_app.view.import_words import import_in_words
from timeline_app.view.search_control import SearchControl
from timeline_app.view.session import ImportReport, Session


class Announcer(QObject):
    """Announces what came of an import, how many events a search found, what was undone.

    Signals:
        announced(str): the sentence that was said.
    """

    announced = Signal(str)

    def __init__(self, session: Session, searching: SearchControl, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._stack = session.undo_stack
        self._place = self._stack.index()
        self._undone: list[QUndoCommand] = []
        self._found: int | None = None
        session.import_finished.connect(self._tell_import)
        session.problem.connect(self.say)
        session.timeline_opened.connect(self._note_place)
        searching.found_changed.connect(self._tell_found)
        self._stack.indexChanged.connect(self._tell_step)

    def say(self, sentence: str) -> None:
        """Say a sentence, once what is being said has ended."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))
        self.announced.emit(sentence)

    def _tell_import(self, report: ImportReport) -> None:
        self.say(import_in_words(report))

    def _tell_found(self, found: Found | None) -> None:
        count = found.count if found else None
        if count is not None and count != self._found:
            words = self.tr("{0} event found") if count == 1 else self.tr("{0} events found")
            self.say(words.format(in_figures(count)))
        self._found = count

    def _tell_step(self, place: int) -> None:
        """Tell what was undone or redone; what is done anew is seen by whoever did it."""
        if not isValid(self._stack):  # it forgets its steps when it is deleted
            return
        former, self._place = self._place, place
        if place == former - 1:
            self._undone.append(self._stack.command(place))
            self.say(self.tr("Undone: {0}").format(self._stack.text(place)))
        elif self._undone and self._stack.command(former) is self._undone[-1]:
            self._undone.pop()
            self.say(self.tr("Redone: {0}").format(self._stack.text(former)))
        else:
            self._undone.clear()

    def _note_place(self) -> None:
        self._place = self._stack.index()
        self._undone.clear()
