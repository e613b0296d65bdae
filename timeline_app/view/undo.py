"""Undo and redo: every action is a change, and its inverse takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from timeline_app.model.records import Change


class UndoStack(QUndoStack):
    """What was done, as changes, the latest last; without a limit.

    Signals:
        restored(tuple[str, ...]): the ids of the events whose edits were undone or redone.
    """

    restored = Signal(tuple)

    def __init__(self, put: Callable[[Change], None], parent: QObject) -> None:
        """Begin with nothing done. ``put`` puts in place what a change says."""
        super().__init__(parent)
        self._put = put

    def do(self, change: Change) -> None:
        """Do what a change says; from now on it can be undone."""
        self._put(change)
        self.note(change)

    def note(self, change: Change) -> None:
        """Take a change that is in place already, so that it can be undone."""
        self.push(_Step(change, self._restore))

    def _restore(self, change: Change) -> None:
        self._put(change)
        if change.event_ids:
            self.restored.emit(change.event_ids)


class _Step(QUndoCommand):
    """A change that is in place; Qt redoes it when it is pushed, which does nothing."""

    def __init__(self, change: Change, put: Callable[[Change], None]) -> None:
        super().__init__(change.label)
        self._change = change
        self._put = put
        self._is_done = True

    # Qt overrides

    def redo(self) -> None:
        """Put the change in place, unless it is there already."""
        if not self._is_done:
            self._put(self._change)
        self._is_done = True

    def undo(self) -> None:
        """Take the change back."""
        self._put(self._change.inverse)
        self._is_done = False
