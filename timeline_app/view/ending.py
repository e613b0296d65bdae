"""Closes the windows when the program is told to end, so that nothing half-done is left."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class Ending(QObject):
    """Waits for SIGTERM. Qt's loop runs no Python by itself, so a socket wakes it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._heard, self._told = socket.socketpair()
        self._told.setblocking(False)
        self._heard.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._former_fd = signal.set_wakeup_fd(self._told.fileno())
        self._former = signal.signal(signal.SIGTERM, self._end)

    def stop(self) -> None:
        """Wait no longer."""
        signal.signal(signal.SIGTERM, self._former or signal.SIG_DFL)
        signal.set_wakeup_fd(self._former_fd)
        self._notifier.setEnabled(False)
        for end in (self._heard, self._told):
            end.close()
        self.deleteLater()

    def _wake(self) -> None:
        """Take what the signal wrote; its handler runs as soon as this returns."""
        self._heard.recv(64)

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        self._application.closeAllWindows()
