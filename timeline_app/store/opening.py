"""Opens a timeline's file, or says why it cannot be opened or written to."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from timeline_app.files import replacing
from timeline_app.store import schema, words
from timeline_app.store.connection import connect, transaction
from timeline_app.store.lock import FileLock
from timeline_app.store.problems import UNUSABLE, LibraryError, Problem, problem_with, said

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_VERSION_AT, _IDENTITY_AT = 60, 68
_BESIDE = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that can be read; ``connection`` and ``lock`` are there when it can be written.

    ``mode`` is how to read it (see `connect`); without a connection ``problem`` says why.
    """

    mode: str
    connection: sqlite3.Connection | None = None
    lock: FileLock | None = None
    problem: LibraryError | None = None


def open_timeline(path: Path) -> Opened:
    """Open a timeline, making the file and its folder if need be.

    Raises:
        LibraryError: it is damaged, foreign, newer than the program, in use, or unreadable.
    """
    lock = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        check_header(path)
        lock = FileLock(path)
        opened = Opened("rw", _writing(path), lock)
    except (*UNUSABLE, OSError, LibraryError) as error:
        if lock:
            lock.release()
        problem = error if isinstance(error, LibraryError) else said(path, error)
        if problem.problem is not Problem.READ_ONLY:
            raise problem from error
        return _read_only(path, problem)
    return opened


def check_header(path: Path) -> None:
    """Look at the beginning of a file, without touching it.

    Raises:
        LibraryError: it is no timeline, or a newer one.
        OSError: it cannot be read.
    """
    if not path.exists() or path.with_name(f"{path.name}-journal").exists():
        return  # SQLite restores the beginning from the journal first
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        return
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise problem_with(path, Problem.FOREIGN)
    version = int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4])
    identity = int.from_bytes(header[_IDENTITY_AT : _IDENTITY_AT + 4])
    if identity not in {0, schema.APPLICATION_ID}:
        raise problem_with(path, Problem.FOREIGN)
    if identity and version > len(schema.MIGRATIONS):
        raise problem_with(path, Problem.NEWER)


def copy(source: sqlite3.Connection, path: Path) -> None:
    """Copy a timeline to another file, whole or not at all, over what is there.

    Raises:
        LibraryError: that file is open in another window, or cannot be written.
        TimelineError: its folder cannot be written to.
    """
    try:
        lock = FileLock(path)
        try:
            with replacing(path) as temporary:
                with closing(connect(temporary)) as target:
                    source.backup(target)
                for end in _BESIDE[1:]:
                    path.with_name(path.name + end).unlink(missing_ok=True)
        finally:
            lock.release()
    except (*UNUSABLE, OSError) as error:
        raise said(path, error) from error


def set_aside(path: Path) -> Path:
    """Move a file that cannot be opened out of the way, as it is; return where it lies now.

    It becomes ``NAME.damaged.timeline``, or ``NAME.damaged-2.timeline`` and so on where that
    is taken. What SQLite keeps beside it goes along.

    Raises:
        LibraryError: the file cannot be moved.
    """
    for number in count(1):
        suffix = f"-{number}" if number > 1 else ""
        target = path.with_name(f"{path.stem}.damaged{suffix}{path.suffix}")
        if not any(target.with_name(target.name + end).exists() for end in _BESIDE):
            break
    try:
        path.rename(target)
        for end in _BESIDE[1:]:
            with suppress(FileNotFoundError):
                path.with_name(path.name + end).rename(target.with_name(target.name + end))
    except OSError as error:
        raise said(path, error) from error
    return target


def _writing(path: Path) -> sqlite3.Connection:
    connection = connect(path)
    try:
        schema.prepare(connection, path)
        words.prepare(connection)
        _try_writing(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _try_writing(connection: sqlite3.Connection) -> None:
    """Write what is there already, since SQLite opens what it may only read without a word."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    with transaction(connection):
        connection.execute(f"PRAGMA user_version = {version}")


def _read_only(path: Path, problem: LibraryError) -> Opened:
    """Open a file that may only be read."""
    refusal: Exception | None = None
    for mode in ("ro", "immutable"):
        try:
            with closing(connect(path, mode)) as connection:
                version = schema.check(connection, path)
        except UNUSABLE as error:
            refusal = error
            continue
        if version == len(schema.MIGRATIONS):
            return Opened(mode, problem=problem)
        raise problem
    raise problem_with(path, Problem.FAILED, str(refusal)) from refusal
