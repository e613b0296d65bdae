"""Asks a workspace for its timeline, one question at a time, and again when it was lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from timeline_app.workspace import LOST, Question, Workspace

_LEAST_MS = 250
_REST = 4
"""How many times as long as an answer takes there is none after it, while reading goes on."""


class Asking(QObject):
    """Keeps the timeline that is shown up with the workspace.

    Signals:
        shown: the workspace shows another timeline.
        settled: the timeline that is shown is that of all that is in.
        failed: the events could not be made, twice.
    """

    shown = Signal()
    settled = Signal()
    failed = Signal()
    _answered = Signal(object)

    def __init__(
        self, workspace: Workspace, hidden: Callable[[], frozenset[str]], parent: QObject
    ) -> None:
        """Ask nothing yet.

        Args:
            workspace: who is asked.
            hidden: gives the ids of the articles whose events are left out.
            parent: the owner.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._hidden = hidden
        self._question: Question | None = None
        self._is_outdated = False
        self._is_retry = False
        self._is_at_once = False
        self._least_ms = _LEAST_MS
        self._clock = QElapsedTimer()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.ask)
        self._answered.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Tell whether the timeline is being made anew, or is about to be."""
        return self._question is not None or self._soon.isActive()

    def ask_soon(self) -> None:
        """Ask a moment from now; the longer the answers take, the later."""
        if not self._soon.isActive():
            self._soon.start(self._least_ms)

    def ask(self) -> None:
        """Ask now, or once the answer to the former question is there."""
        self._soon.stop()
        if self._question is not None:
            self._is_outdated = True
            return
        self._is_outdated = False
        self._clock.start()
        self._question = self._workspace.ask(self._hidden())
        self._is_at_once = self._question.answer.done()
        self._question.answer.add_done_callback(self._answered.emit)

    def stop(self) -> None:
        """Show nothing any more."""
        self._soon.stop()
        self._question = None

    def _take(self, answer: object) -> None:
        question = self._question
        if question is None or question.answer is not answer:
            return
        try:
            self._workspace.show(question)
        except LOST:
            self._question = None
            self._ask_again()
            return
        except Exception:
            self._question = None
            self.settled.emit()
            raise
        self._is_retry = False
        self._least_ms = max(_LEAST_MS, _REST * self._clock.elapsed())
        if self._is_at_once:
            self._tell(question)
        else:  # what a person does meanwhile comes between taking much and showing it
            QTimer.singleShot(0, self, partial(self._tell, question))

    def _tell(self, question: Question) -> None:
        if question is not self._question:
            return
        self._question = None
        self.shown.emit()
        if self._is_outdated:
            self.ask()
        else:
            self.settled.emit()

    def _ask_again(self) -> None:
        """Ask once more after the process that makes the events was lost."""
        self._is_retry = not self._is_retry
        if self._is_retry:
            self.ask()
        else:
            self.failed.emit()
            self.settled.emit()
