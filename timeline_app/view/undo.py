"""Undo and redo: every action is a change, and its inverse takes it back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from timeline_app.model.records import Change, JournalMark


class UndoStack(QUndoStack):
    """What was done, as changes, the latest last; without a limit.

    Signals:
        restored(tuple[str, ...]): the ids of the events whose edits were undone or redone.
        stepped(str, bool): what was done by what it is called, and whether it was undone.
    """

    restored = Signal(tuple)
    stepped = Signal(str, bool)

    def __init__(
        self,
        put: Callable[[Change, JournalMark], None],
        mark: Callable[[JournalMark], None],
        parent: QObject,
        now: Callable[[], float] = time,
    ) -> None:
        """Begin with nothing done.

        Args:
            put: puts in place what a change says, and marks it in the journal.
            mark: marks a change in the journal that is in place already.
            parent: the owner.
            now: tells the time in seconds since 1970.
        """
        super().__init__(parent)
        self._now = now
        self._changes: list[Change] = []
        self._count = 0
        self._put = put
        self._mark = mark
        self._is_reopening = False

    @property
    def done(self) -> Sequence[Change]:
        """What was done and not undone, in order."""
        return self._changes[: self._count]

    def do(self, change: Change) -> None:
        """Do what a change says; from now on it can be undone."""
        change = self._noted(change)
        self._put(change, JournalMark(self.index(), True, change))
        self.push(_Step(change, self.index(), self._restore))
        self.stepped.emit(change.label, False)

    def note(self, change: Change) -> None:
        """Take a change that is in place already, so that it can be undone."""
        change = self._noted(change)
        self._mark(JournalMark(self.index(), True, change))
        self.push(_Step(change, self.index(), self._restore))

    def reopen(self, journal: Sequence[tuple[Change, bool]]) -> None:
        """Take the changes of a journal, done and undone, which are in place as it says."""
        self._is_reopening = True
        self.clear()
        self._changes = [change for change, _ in journal]
        for place, (change, _) in enumerate(journal):
            self.push(_Step(change, place, self._restore))
        self._count = sum(is_done for _, is_done in journal)
        self.setIndex(self._count)
        self._is_reopening = False

    def _noted(self, change: Change) -> Change:
        """Return a change with the time at which it is done, and remember it."""
        change = replace(change, moment=round(self._now()))
        self._changes[self.index() :] = [change]
        self._count = len(self._changes)
        return change

    def _restore(self, change: Change, mark: JournalMark) -> None:
        if self._is_reopening:
            return
        self._count = mark.place + mark.is_done
        self._put(change, mark)
        if change.event_ids:
            self.restored.emit(change.event_ids)
        self.stepped.emit(change.label, not mark.is_done)


class _Step(QUndoCommand):
    """A change that is in place; Qt redoes it when it is pushed, which does nothing."""

    def __init__(
        self, change: Change, place: int, put: Callable[[Change, JournalMark], None]
    ) -> None:
        super().__init__(change.label)
        self._change = change
        self._place = place
        self._put = put
        self._is_done = True

    # Qt overrides

    def redo(self) -> None:
        """Put the change in place, unless it is there already."""
        if not self._is_done:
            self._put(self._change, JournalMark(self._place, True))
        self._is_done = True

    def undo(self) -> None:
        """Take the change back."""
        self._put(self._change.inverse, JournalMark(self._place, False))
        self._is_done = False
