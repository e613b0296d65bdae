"""What a timeline's file holds, and how an older one is brought up to date."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from timeline_app.files import replacing
from timeline_app.store.problems import Problem, problem_with

APPLICATION_ID = 0x744C696E
"""What the header of the file says of it: "tLin"."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE article (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        record BLOB NOT NULL
    );
    CREATE TABLE article_body (
        number INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
        text BLOB NOT NULL,
        derived BLOB NOT NULL
    );
    CREATE TABLE file (
        path BLOB NOT NULL PRIMARY KEY,
        state TEXT NOT NULL,
        record BLOB NOT NULL
    );
    CREATE TABLE file_article (
        path BLOB NOT NULL REFERENCES file ON DELETE CASCADE,
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        PRIMARY KEY (path, article_id)
    ) WITHOUT ROWID;
    CREATE INDEX file_of_article ON file_article (article_id);
    CREATE TABLE event (id TEXT NOT NULL PRIMARY KEY, record BLOB NOT NULL);
    CREATE TABLE derived (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL);
    CREATE TABLE record (
        kind TEXT NOT NULL,
        key BLOB NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (kind, key)
    );
    CREATE TABLE change (
        number INTEGER PRIMARY KEY,
        change BLOB NOT NULL,
        done INTEGER NOT NULL
    );
    CREATE TABLE state (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL);
    """,
)
"""Each brings a file from the version that its place counts, from 0, to the next.

Append to them; never change one. Text that may hold a lone surrogate is a BLOB of UTF-8.
"""

_LOG_BYTES = 16 * 1024 * 1024


def prepare(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[str] = MIGRATIONS
) -> None:
    """Bring a file up to date, and set how it is written.

    An older file is first copied beside itself, as ``NAME.timeline.backup-vN``. Where the disk
    knows no write-ahead log, as some network drives, an ordinary journal takes its place.

    Args:
        connection: in autocommit mode.
        path: the file that it is connected to.
        migrations: as `MIGRATIONS`.

    Raises:
        LibraryError: the file is not a timeline, newer than the program, or damaged.
        sqlite3.Error: it cannot be read or written.
    """
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
    version = check(connection, path, migrations)
    if version < len(migrations):
        if version:
            _back_up(connection, path.with_name(f"{path.name}.backup-v{version}"))
        _migrate(connection, version, migrations)
    _use_write_ahead_log(connection)
    # Only the log's own flush makes a commit outlast a power cut, not just an end of the process.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")


def check(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[str] = MIGRATIONS
) -> int:
    """Return the version of a file, 0 for an empty one; see `prepare`."""
    made = _made(connection)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    if not made and not version and not identity:
        return 0
    if identity != APPLICATION_ID:
        raise problem_with(path, Problem.FOREIGN)
    if version > len(migrations):
        raise problem_with(path, Problem.NEWER)
    if version < 1 or not _is_ours(made, migrations[:version]):
        raise problem_with(path, Problem.DAMAGED)
    return version


def _made(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Return how each table, index, view and trigger was made, by kind and name."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}


def _is_ours(made: dict[tuple[str, str], str], migrations: Sequence[str]) -> bool:
    """Tell whether a file is as the migrations make it; tables beside those do no harm.

    A stranger's file might have views in place of tables, or triggers, that never end.
    """
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript("\n".join(migrations))
        ours = _made(fresh)
    more = made.keys() - ours.keys()
    return ours.items() <= made.items() and all(kind == "table" for kind, _ in more)


def _migrate(connection: sqlite3.Connection, version: int, migrations: Sequence[str]) -> None:
    steps = "\n".join(migrations[version:])
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE; {steps} PRAGMA application_id = {APPLICATION_ID}; "
            f"PRAGMA user_version = {len(migrations)}; COMMIT;"
        )
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    # So that the header itself tells the version, to whoever looks at the file alone.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    with replacing(target) as temporary, closing(sqlite3.connect(temporary)) as copy:
        connection.backup(copy)


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.execute("PRAGMA journal_mode = DELETE")
