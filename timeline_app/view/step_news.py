"""Says on the status line what was just done, and how it is taken back."""

from PySide6.QtCore import QObject, QTimer

from timeline_app.view.session import Session
from timeline_app.view.status_line import StatusLine

_SHOWN_MS = 15_000


class StepNews(QObject):
    """Follows a session's steps, done, undone and redone."""

    def __init__(self, session: Session, status: StatusLine) -> None:
        super().__init__(status)
        self._session = session
        self._status = status
        self._said = ""
        self._rest = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._rest.timeout.connect(self._fall_silent)
        session.undo_stack.stepped.connect(self._tell)

    def _tell(self, label: str, is_undone: bool) -> None:
        if self._session.is_importing:
            return
        words = self.tr("Undone: {0}") if is_undone else self.tr("{0} · Ctrl+Z takes it back")
        self._said = words.format(label)
        self._status.show_rest(self._said)
        self._rest.start()

    def _fall_silent(self) -> None:
        if self._status.message == self._said:
            self._status.show_rest()
