"""Collects garbage on the main thread alone: Qt's objects must not end on another."""

import gc
from time import thread_time

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_EVERY_MS = 200
_BUSY_SECONDS = 0.01
_REST_MS = 30_000
"""How long nothing must have been read before the oldest objects are looked through: longer than
one file may take."""
_OLDEST = 2


class Collector(QObject):
    """Takes the place of Python's own collector, which may run on any thread, while it lives."""

    def __init__(self, parent: QObject) -> None:
        """Begin; the parent must live on the main thread.

        What is there already, the program itself, is not looked through again.
        """
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self.destroyed.connect(gc.enable)
        self._worked = thread_time()
        self._rested = QElapsedTimer()
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.collect_due)
        timer.start()

    def put_off(self) -> None:
        """Leave the oldest objects alone for a while: something is being read or was just now."""
        self._rested.start()

    def collect_due(self) -> None:
        """Collect the oldest generation that Python itself would have collected by now.

        The oldest of all takes long with many events open, so it waits until nothing has been
        read for a while, and this thread has had next to nothing to do since the last time.
        """
        before, self._worked = self._worked, thread_time()
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(counts, thresholds, strict=True))
            if threshold and count > threshold
        ]
        if due:
            is_busy = self._worked - before > _BUSY_SECONDS or self._is_put_off
            gc.collect(min(due[-1], _OLDEST - 1) if is_busy else due[-1])
        self._worked = thread_time()

    @property
    def _is_put_off(self) -> bool:
        return self._rested.isValid() and not self._rested.hasExpired(_REST_MS)
