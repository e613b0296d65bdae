"""Worker processes that read files: kept warm, limited, and killable one by one."""

import gc
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

from timeline_app.readers import limits

P = ParamSpec("P")
T = TypeVar("T")

_FEWEST = 2
_GIVING_WAY = 19
"""How far the processes stand behind the window where there are not enough processors for all."""
_GARBAGE = 50_000
"""How many objects come into being before any is looked at."""


class WorkerExecutor(Executor):
    """Runs functions in spawned processes; one that hangs or crashes takes only its task along.

    A task that exceeds the deadline fails with `TimeoutError` and its process is replaced, as is
    one that crashes. Cancelling a running task's future kills it. The processes start with the
    first task, or with `warm_up`. Safe to use from any thread.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        deadline_seconds: float = limits.SECONDS,
        memory_bytes: int = limits.MEMORY_BYTES,
    ) -> None:
        self._workers = workers or max(_FEWEST, (os.cpu_count() or 1) - 1)
        self._deadline_seconds = deadline_seconds
        self._memory_bytes = memory_bytes
        self._lock = threading.Lock()
        self._unfinished: set[Future[Any]] = set()
        self._ended = False
        self._used = False
        self._pool: Any = self._new_pool()

    def warm_up(self) -> None:
        """Start the processes, so that the first file need not wait for them."""
        self.submit(_nothing)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Schedule a function that can be pickled; its deadline counts from when it starts.

        After `shutdown` the future is already cancelled.
        """
        with self._lock:
            if self._ended:
                return _cancelled()
            if self._used and not self._pool.active:  # broken: a crash took the pool along
                self._pool = self._new_pool()
            self._used = True
            future: Future[T] = self._pool.schedule(
                fn, args=args, kwargs=kwargs, timeout=self._deadline_seconds
            )
            self._unfinished.add(future)
        future.add_done_callback(self._unfinished.discard)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Accept no more tasks; with ``cancel_futures`` kill those that run, within a second."""
        with self._lock:
            self._ended = True
            unfinished = tuple(self._unfinished)
        if cancel_futures:
            for future in unfinished:
                future.cancel()
            self._pool.stop()
        else:
            self._pool.close()
        if wait:
            self._pool.join()

    def _new_pool(self) -> Any:
        from pebble import ProcessPool

        self._used = False
        return ProcessPool(
            max_workers=self._workers,
            initializer=_prepare,
            initargs=(self._memory_bytes,),
            context=multiprocessing.get_context("spawn"),
        )


def _cancelled() -> Future[T]:
    future: Future[T] = Future()
    future.cancel()
    return future


def _prepare(memory_bytes: int) -> None:
    """Limit this process, and import what every file needs."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # pebble's handler waits for C code to return
    _limit(memory_bytes)
    if hasattr(os, "nice"):  # not on Windows
        os.nice(_GIVING_WAY)
    for library in ("trafilatura", "htmldate"):  # else Python prints what they complain of
        logging.getLogger(library).addHandler(logging.NullHandler())
    from timeline_app.pipeline import ingest  # noqa: F401 - imported to be warm

    # What a file leaves goes by itself, but for a few circles; looking for those is a tenth of
    # the time that reading takes.
    gc.freeze()
    gc.set_threshold(_GARBAGE, 20, 100)


def _limit(memory_bytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    for kind, value in ((resource.RLIMIT_AS, memory_bytes), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):  # macOS may refuse
            continue


def _nothing() -> None:
    pass
