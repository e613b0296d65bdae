"""Where a `Derivation` lives: in this process, or in one of its own that stops nobody."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol

from timeline_app.pipeline.steps import Derived, Step

if TYPE_CHECKING:
    from timeline_app.pipeline.derivation import Derivation

MEMORY_BYTES = 4 << 30
"""What a process may take that holds what thousands of articles tell."""
DEADLINE_SECONDS = 600


class LostError(Exception):
    """The process that knew the steps before is gone; the next step has to be a first one."""


class Deriver(Protocol):
    """Takes steps one after the other and answers each."""

    def derive(self, make: Callable[[], Step]) -> Future[Derived]:
        """Take a step; the future may fail, then the next step has to be a first one.

        Args:
            make: gives the step; it may be called on another thread.
        """
        ...

    def close(self) -> None:
        """Let go of what it holds."""
        ...


class DeriverHere:
    """Derives in this process: the answer is there at once."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._held: list[Derivation] = []

    def derive(self, make: Callable[[], Step]) -> Future[Derived]:
        """Take a step; see `Deriver`."""
        answer: Future[Derived] = Future()
        answer.set_result(_derive(make(), self._held))
        return answer

    def close(self) -> None:
        """Let go of what it holds."""
        self._held.clear()


class DeriverElsewhere:
    """Derives in a process of its own, which starts with the first step."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._executor: Executor | None = None
        self._waiting = ThreadPoolExecutor(1, "deriving")

    def derive(self, make: Callable[[], Step]) -> Future[Derived]:
        """Take a step; see `Deriver`."""
        return self._waiting.submit(self._answer, make)

    def close(self) -> None:
        """End the process."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._waiting.shutdown(wait=True, cancel_futures=True)

    def _answer(self, make: Callable[[], Step]) -> Derived:
        if self._executor is None:
            from timeline_app.pipeline.workers import WorkerExecutor

            self._executor = WorkerExecutor(
                1, deadline_seconds=DEADLINE_SECONDS, memory_bytes=MEMORY_BYTES
            )
        return self._executor.submit(_derive_here, make()).result()


_of_this_process: "list[Derivation]" = []


def _derive_here(step: Step) -> Derived:
    return _derive(step, _of_this_process)


def _derive(step: Step, held: "list[Derivation]") -> Derived:
    from timeline_app.pipeline.derivation import Derivation

    if step.is_first:
        held[:] = [Derivation()]
    if not held:
        raise LostError
    return held[0].derive(step)
