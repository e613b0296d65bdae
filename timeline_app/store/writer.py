"""The one thread that writes to a timeline's file, in the order in which it is asked to."""

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.store.connection import transaction
from timeline_app.store.problems import UNUSABLE, said
from timeline_app.store.rows import Write

_TOGETHER = 256
"""How many writes that may join others make one transaction at most."""


@dataclass(frozen=True, slots=True)
class _Task:
    """Something to write, or with ``work`` to do with the connection outside a transaction."""

    writes: Sequence[Write] = ()
    may_join: bool = False
    work: Callable[[], Any] | None = None
    future: "Future[Any]" = field(default_factory=Future)


class Writer:
    """Writes on a thread of its own.

    What may join others shares their transaction; a user's command has its own. Whatever fails
    is undone as a whole, told to who waits for it and to ``on_problem`` (on the thread), and
    the next is tried again.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        on_problem: Callable[[TimelineError], None],
    ) -> None:
        """Start writing.

        Args:
            connection: in autocommit mode; it is the thread's from now on.
            path: the file that it is connected to.
            on_problem: told what cannot be written.
        """
        self._connection, self._path = connection, path
        self._on_problem = on_problem
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._held: _Task | None = None
        self._told = ""
        self._thread = Thread(target=self._run, name=f"writing {path.name}", daemon=True)
        self._thread.start()

    def write(self, writes: Sequence[Write], *, may_join: bool) -> "Future[None]":
        """Queue writes that belong into one transaction; done once they outlast a power cut."""
        return self._put(_Task(tuple(writes), may_join))

    def do(self, work: "Callable[[], Any]") -> "Future[Any]":
        """Queue something to be done by the thread, when all before it is written."""
        return self._put(_Task(work=work))

    def move(self, connection: sqlite3.Connection, path: Path) -> None:
        """Write to another file from now on; to be called on the thread, by `do`."""
        self._connection.close()
        self._connection, self._path = connection, path

    @property
    def connection(self) -> sqlite3.Connection:
        """The thread's own connection."""
        return self._connection

    def close(self) -> None:
        """Write what is queued, and end."""
        self._tasks.put(None)
        self._thread.join()
        self._connection.close()

    def _put(self, task: _Task) -> "Future[Any]":
        self._tasks.put(task)
        return task.future

    def _run(self) -> None:
        while group := self._next():
            if group[0].work:
                self._call(group[0].work, group[0].future)
            else:
                self._commit(group)

    def _next(self) -> list[_Task]:
        """Wait for the next task; with one that may join others come those that wait already."""
        task = self._held or self._tasks.get()
        self._held = None
        group = [task] if task else []
        while task and task.may_join and len(group) < _TOGETHER:
            try:
                task = self._tasks.get_nowait()
            except Empty:
                break
            if task and task.may_join:
                group.append(task)
            elif task:
                self._held = task
            else:
                self._tasks.put(None)
        return group

    def _call(self, work: Callable[[], Any], future: "Future[Any]") -> None:
        try:
            result = work()
        except (TimelineError, *UNUSABLE, OSError) as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    def _commit(self, group: list[_Task]) -> None:
        try:
            with transaction(self._connection):
                for task in group:
                    for one in task.writes:
                        one.write(self._connection)
        except (sqlite3.Error, ValueError, OverflowError) as error:
            if len(group) == 1:
                self._fail(group[0].future, error)
                return
        else:
            self._told = ""
            for task in group:
                task.future.set_result(None)
            return
        for task in group:  # so that one does not take the others along
            self._commit([task])

    def _fail(self, future: "Future[Any]", error: Exception) -> None:
        if not isinstance(error, UNUSABLE):
            future.set_exception(error)
            return
        problem = said(self._path, error)
        future.set_exception(problem)
        if str(problem) != self._told:  # a full disk fails many writes, and is said once
            self._told = str(problem)
            self._on_problem(problem)
