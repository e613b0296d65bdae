"""Runs generators on threads and hands over, by queued signals, what they yield."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class Job(QObject):
    """One generator on its way.

    Signals:
        item: something that the generator yielded; none comes after `cancel`.
        ended: the generator is exhausted, failed or cancelled; the last signal.
        failed: the exception that ended it.
    """

    item = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _crossed = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = False
        self._crossed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        """Tell whether nobody wants the rest."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask for the end; the thread stops before its next item."""
        self._cancelled = True

    def run_through(self, items: Generator[Any, None, None]) -> None:
        """Iterate to the end. Called on the thread of the pool."""
        try:
            with closing(items):
                while not self._cancelled:
                    self._crossed.emit("item", next(items))
        except StopIteration:
            pass
        except Exception as error:
            self._crossed.emit("failed", error)
        finally:
            self._crossed.emit("ended", None)

    def _deliver(self, what: str, value: object) -> None:
        if what == "ended":
            self.ended.emit()
        elif not self._cancelled:
            (self.item if what == "item" else self.failed).emit(value)


class Jobs(QObject):
    """Owns every running job until it has finished.

    Signals:
        crashed: an exception that no job's starter takes care of.
    """

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Job] = set()
        self.destroyed.connect(partial(_end, self._pool, self._running))

    def start(
        self,
        make: Callable[[], Iterator[Any]],
        on_item: Callable[[Any], None],
        on_end: Callable[[], None],
    ) -> Job:
        """Iterate over what ``make`` returns on a thread; the slots are called on this one.

        ``on_item`` is not called after the job was cancelled; ``on_end`` always is, once.
        """
        job = Job(self)
        job.item.connect(on_item)
        job.failed.connect(self.crashed)
        job.ended.connect(on_end)
        job.ended.connect(self._forget)
        self._running.add(job)
        self._pool.start(_Runnable(job, make))
        return job

    def cancel_all(self) -> None:
        """Cancel every job without waiting."""
        _cancel(self._running)

    def wait(self, milliseconds: int) -> bool:
        """Wait until no thread runs any more; tell whether that was reached in time."""
        return self._pool.waitForDone(milliseconds)

    def _forget(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._running.discard(job)
        job.deleteLater()


def _cancel(running: set[Job]) -> None:
    for job in running:
        job.cancel()


def _end(pool: QThreadPool, running: set[Job]) -> None:
    """Wait for the threads before Qt does, which would keep Python's lock from them for ever."""
    _cancel(running)
    pool.waitForDone()


class _Runnable(QRunnable):
    def __init__(self, job: Job, make: Callable[[], Iterator[Any]]) -> None:
        super().__init__()
        self._job = job
        self._make = make

    # Qt overrides

    def run(self) -> None:
        self._job.run_through(_lazily(self._make))


def _lazily(make: Callable[[], Iterator[Any]]) -> Generator[Any, None, None]:
    yield from make()
