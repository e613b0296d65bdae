"""Connections to a timeline's file: one that writes, and a few that read on any thread."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from urllib.parse import quote

_BUSY_SECONDS = 5.0


def connect(path: Path, mode: str = "rwc") -> sqlite3.Connection:
    """Return a connection in autocommit mode that any thread may use, one at a time.

    Args:
        path: the file.
        mode: ``rwc`` also makes the file, ``rw`` writes, ``ro`` reads, and ``immutable`` reads a
            file that nobody changes, where not even a log may be made beside it.
    """
    how = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    connection = sqlite3.connect(
        f"{_address(path)}?{how}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    # A timeline may come from a stranger.
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _address(path: Path) -> str:
    """Return a file's address for SQLite, which knows no hosts: a network drive is a path too."""
    name = path.absolute().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name))}"


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep all that is written inside, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


class Readers:
    """Connections for reading, lent to whoever reads just now."""

    def __init__(self, path: Path, mode: str = "rw") -> None:
        """Lend connections to a file; see `connect`."""
        self._path, self._mode = path, mode
        self._idle: list[sqlite3.Connection] = []
        self._lock = Lock()
        self._is_closed = False

    @contextmanager
    def lent(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection that cannot write."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = connect(self._path, self._mode)
            connection.execute("PRAGMA query_only = ON")
        try:
            yield connection
        finally:
            with self._lock:
                if not self._is_closed:
                    self._idle.append(connection)
                    connection = None
            if connection is not None:
                connection.close()

    def close(self) -> None:
        """Close what nobody uses, and the rest as soon as it comes back."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
