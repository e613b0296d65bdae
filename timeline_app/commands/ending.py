"""Lets a command that is told to end clear up first."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from timeline_app.commands.console import Status


@contextmanager
def tidily_ended() -> Iterator[None]:
    """Turn SIGTERM into an exception, so that no half-written file is left behind."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, former or signal.SIG_DFL)


def _end(_number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(Status.TERMINATED)
