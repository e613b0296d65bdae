"""The workers of a Dask cluster, as an executor that loses at most the file that kills them."""

import multiprocessing
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any, ParamSpec, TypeVar

from timeline_app import __version__
from timeline_app.errors import TimelineError
from timeline_app.pipeline.workers import WorkerExecutor
from timeline_app.readers import limits

P = ParamSpec("P")
T = TypeVar("T")

CONNECT_SECONDS = 15
"""How long a scheduler may take to answer, and again its first worker to appear."""
_EACH_THREAD = 3
_MOST_IN_FLIGHT = 2_000
_NO_DASK = (
    "--dask needs the package distributed. Install it with: pip install 'timeline-app[cluster]'"
)
_CLOSE_SECONDS = 5
_SILENT_SECONDS = 15 * limits.SECONDS
"""Some deadlines of a file, which workers that start anew need too."""


_Task = tuple[Callable[[], Any], Future[Any]]


class ClusterExecutor(Executor):
    """Runs functions on a cluster's workers, each in a process beside them that can be killed.

    On every worker a `WorkerExecutor` holds the deadline and the memory limit, so a file that
    hangs or crashes its reader costs the cluster nothing. If a worker itself dies, the scheduler
    runs its tasks elsewhere. Those that were there whenever a worker died it gives up after some
    times; they are run again one by one, and only a task that then loses its workers once more
    fails, with `RuntimeError`.
    """

    def __init__(self, client: Any, deadline_seconds: float = limits.SECONDS) -> None:
        """Take a `distributed.Client` that is connected, and what one task may take."""
        self._client = client
        self._deadline_seconds = deadline_seconds
        self._pool = client.get_executor(pure=False)
        self._lock = threading.RLock()
        self._heard = monotonic()
        self._running: set[Future[Any]] = set()
        self._held: deque[_Task] = deque()
        self._suspects: deque[_Task] = deque()

    @property
    def in_flight(self) -> int:
        """How many tasks keep the workers busy."""
        threads: int = sum(self._client.nthreads().values())
        return min(_MOST_IN_FLIGHT, max(1, threads) * _EACH_THREAD)

    def is_silent(self) -> bool:
        """Tell whether nothing has come from the workers for so long that nothing will."""
        return monotonic() - self._heard > _SILENT_SECONDS

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Schedule a function that the workers can import."""
        future: Future[T] = Future()
        task = (partial(fn, *args, **kwargs), future)
        with self._lock:
            if self._suspects:
                self._held.append(task)
            else:
                self._start(task, is_alone=False)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Accept no more tasks; the cluster itself stays as it is."""
        if cancel_futures:
            with self._lock:
                self._held.clear()
                self._suspects.clear()
                running = tuple(self._running)
            for future in running:
                future.cancel()
        self._pool.shutdown(wait=wait and not cancel_futures)

    def _start(self, task: "_Task", *, is_alone: bool) -> None:
        call, _ = task
        inner = self._pool.submit(_run_apart, call, self._deadline_seconds)
        self._running.add(inner)
        inner.add_done_callback(partial(self._end, task, is_alone))

    def _end(self, task: "_Task", is_alone: bool, inner: Future[Any]) -> None:
        from distributed import KilledWorker

        self._heard = monotonic()
        _, outer = task
        lost = not inner.cancelled() and isinstance(inner.exception(), KilledWorker)
        with self._lock:
            self._running.discard(inner)
            if lost and not is_alone:
                self._suspects.append(task)
        if not lost or is_alone:
            _hand_on(inner, outer)
        with self._lock:
            self._go_on()

    def _go_on(self) -> None:
        """Start what waits: a suspect as soon as nothing else runs, all else without suspects."""
        if self._running:
            return
        if self._suspects:
            self._start(self._suspects.popleft(), is_alone=True)
            return
        while self._held:
            self._start(self._held.popleft(), is_alone=False)


@contextmanager
def connected(
    address: str,
    paths: Sequence[Path],
    *,
    connect_seconds: float = CONNECT_SECONDS,
    deadline_seconds: float = limits.SECONDS,
) -> Iterator[ClusterExecutor]:
    """Give the workers of a cluster.

    Args:
        address: of its scheduler, as ``tcp://host:8786``.
        paths: what all workers have to see under the same names as this machine.
        connect_seconds: how long the scheduler may take to answer, and its first worker to come.
        deadline_seconds: what one task may take.

    Raises:
        TimelineError: there is no such scheduler, it has no workers, these lack Timeline or have
            another version, or do not see the paths.
    """
    try:
        import distributed
    except ImportError as error:
        raise TimelineError(_NO_DASK) from error
    try:
        client = _new_client(distributed, address, connect_seconds)
    except (OSError, ValueError) as error:
        raise TimelineError(f"There is no Dask scheduler at {address}.") from error
    try:
        _check(client, address, paths, connect_seconds)
        executor = ClusterExecutor(client, deadline_seconds)
        try:
            yield executor
        finally:
            executor.shutdown(cancel_futures=True)
            client.run(_end_processes, on_error="ignore")
    finally:
        client.close(timeout=_CLOSE_SECONDS)


def _new_client(distributed: Any, address: str, seconds: float) -> Any:
    return distributed.Client(address, timeout=seconds, set_as_default=False)


def _check(client: Any, address: str, paths: Sequence[Path], seconds: float) -> None:
    """Find out before the long reading what would go wrong on every file."""
    try:
        client.wait_for_workers(1, timeout=seconds)
        found = client.run(_answer, tuple(paths))
    except TimeoutError as error:
        raise TimelineError(f"The Dask cluster at {address} has no workers.") from error
    except ImportError as error:
        raise TimelineError(
            f"The workers of the Dask cluster at {address} lack Timeline; install it there too."
        ) from error
    for worker, (version, unseen) in sorted(found.items()):
        if version != __version__:
            raise TimelineError(f"The worker {worker} has Timeline {version}, not {__version__}.")
        if unseen:
            raise TimelineError(
                f"The worker {worker} does not see {unseen}. What is read and written has to lie "
                "where all workers find it under the same name."
            )


def _answer(paths: Sequence[Path]) -> tuple[str, str]:
    """Return this worker's version, and the first of the paths that it does not see."""
    return __version__, next((str(path) for path in paths if not path.exists()), "")


_apart: dict[float, WorkerExecutor] = {}
_apart_lock = threading.Lock()


def _run_apart(
    call: Callable[[], T], deadline_seconds: float
) -> tuple[T | None, Exception | None]:
    """Run a function in a process of this worker's own; return its result or how that ended."""
    try:
        return _processes(deadline_seconds).submit(call).result(), None
    except TimeoutError as error:
        return None, TimeoutError(str(error))
    except (RuntimeError, OSError) as error:  # its process is gone
        return None, RuntimeError(str(error))


def _processes(deadline_seconds: float) -> WorkerExecutor:
    """Return this worker's processes: as many as it runs tasks at a time."""
    from distributed import get_worker

    with _apart_lock:
        if deadline_seconds not in _apart:
            # Dask's workers are daemons, which multiprocessing lets have no children; ours end
            # by themselves when they lose their parent.
            multiprocessing.current_process().daemon = False
            count = get_worker().state.nthreads
            _apart[deadline_seconds] = WorkerExecutor(count, deadline_seconds=deadline_seconds)
        return _apart[deadline_seconds]


def _end_processes() -> None:
    with _apart_lock:
        while _apart:
            _apart.popitem()[1].shutdown(wait=True, cancel_futures=True)


def _hand_on(inner: Future[Any], outer: Future[Any]) -> None:
    """Give what came of a task on the cluster to who waits for it."""
    if inner.cancelled():
        outer.cancel()
    if not outer.set_running_or_notify_cancel():
        return
    error = inner.exception()
    result, failure = (None, RuntimeError(str(error))) if error else inner.result()
    if failure:
        outer.set_exception(failure)
    else:
        outer.set_result(result)
