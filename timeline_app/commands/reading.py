"""Reads the files of a command in worker processes."""

import signal
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import TYPE_CHECKING

from timeline_app.workspace import Workspace

if TYPE_CHECKING:
    from timeline_app.pipeline.outcomes import Rejected


@contextmanager
def open_workers() -> Iterator[Executor]:
    """Give worker processes that are up, and end them afterwards."""
    from timeline_app.pipeline.workers import WorkerExecutor

    workers = WorkerExecutor()
    try:
        with _interrupts_held():
            workers.warm_up()
        yield workers
    finally:
        workers.shutdown(wait=True, cancel_futures=True)


@contextmanager
def open_workspace() -> Iterator[Workspace]:
    """Give a workspace that reads in such worker processes."""
    with open_workers() as workers:
        yield Workspace(workers)


def reason(rejected: "Rejected") -> str:
    """Return the sentence that names a file which could not be read, and why."""
    return f"{rejected.path}: {' '.join((rejected.reason, rejected.advice)).strip()}"


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let processes and threads that start meanwhile never see Ctrl+C, only this one, later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    # It would lift the block again if it were started by the first worker.
    resource_tracker.ensure_running()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
