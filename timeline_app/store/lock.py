"""Keeps a second window from writing to a timeline that is open."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from timeline_app.store.problems import Problem, code_of, problem_with


class FileLock:
    """Held by whoever has a timeline open for writing; the system frees it with the process.

    It is an empty SQLite file beside the timeline, held by a transaction, since SQLite knows how
    each system locks files.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock of a timeline's file, without waiting.

        Raises:
            LibraryError: somebody else has it open.
            sqlite3.Error: nothing may be written beside the file.
            OSError: the same.
        """
        self._timeline = path
        self._file = path.with_name(f"{path.name}-lock")
        while not (connection := self._taken()):
            continue  # whoever had it took the file away just now
        self._connection = connection

    def _taken(self) -> sqlite3.Connection | None:
        """Return the connection that holds the lock, if the file is still the one beside us."""
        self._file.touch()
        before = self._file.stat().st_ino
        connection = sqlite3.connect(
            self._file, timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("BEGIN EXCLUSIVE")
            if self._file.exists() and self._file.stat().st_ino == before:
                return connection
        except sqlite3.Error as error:
            connection.close()
            if code_of(error) == sqlite3.SQLITE_BUSY:
                raise problem_with(self._timeline, Problem.IN_USE) from error
            raise
        connection.close()
        return None

    def release(self) -> None:
        """Let others open the timeline."""
        with suppress(OSError):  # an open file cannot be removed on Windows
            self._file.unlink(missing_ok=True)
            self._connection.close()
            return
        self._connection.close()
        with suppress(OSError):  # somebody else holds it by now
            self._file.unlink(missing_ok=True)
