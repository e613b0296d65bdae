"""What an extraction has got so far, on disk, so that it can stop and go on where it stopped."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError

_APPLICATION = 0x71AE71ED
_BATCH = 1_000
_ENCODING, _ERRORS = "utf-8", "surrogatepass"
_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE files (
    number INTEGER PRIMARY KEY, path BLOB NOT NULL, member INTEGER NOT NULL, name BLOB NOT NULL,
    size INTEGER, modified INTEGER, run INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0,
    problems BLOB, UNIQUE (path, member)
);
CREATE INDEX unfinished ON files (path, member) WHERE state = 0;
CREATE TABLE articles (
    file INTEGER NOT NULL, place INTEGER NOT NULL, id BLOB NOT NULL, events INTEGER NOT NULL,
    rows BLOB NOT NULL, UNIQUE (file, place)
);
"""
_WAITING, _DONE, _LISTED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, or a member of an archive; ``member`` counts these from 1, a file has 0."""

    number: int
    path: Path
    member: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """An article's events as lines, each a JSON object.

    ``path`` is where its file lies, ``name`` what it is called in its archive, or nothing,
    ``place`` its place among the articles of the file.
    """

    path: Path
    name: str
    place: int
    rows: bytes


@dataclass(frozen=True, slots=True)
class Totals:
    """How many files are known, how many of them are finished, and what they gave."""

    files: int
    finished: int
    articles: int
    events: int
    problems: int


class Ledger:
    """The files of an extraction, which of them are finished, and what was in those.

    Nothing of it is held in memory. Each method that changes something does so whole or not at
    all, also when the process is killed meanwhile.
    """

    def __init__(self, database: sqlite3.Connection, run: int) -> None:
        """Take a database that `opened` has prepared; ``run`` counts how often that was."""
        self._database = database
        self._run = run

    def follow(self, paths: Iterable[Path]) -> None:
        """Hold just these files: what changed or could not be read is to be read anew.

        A file is taken for unchanged that has the size and the time that it had.
        """
        stamped = ((os.fsencode(path), *_stamp(path), self._run) for path in paths)
        with self._whole():
            self._run_sql("UPDATE files SET state = 0 WHERE problems IS NOT NULL")
            self._run_sql(
                "UPDATE files SET state = 0 WHERE member = 0 AND path IN "
                "(SELECT path FROM files WHERE member > 0 AND state = 0)"
            )
        while batch := list(islice(stamped, _BATCH)):
            with self._whole():
                for row in batch:
                    self._follow(*row)
        with self._whole():
            self._run_sql(
                "DELETE FROM files WHERE path IN "
                "(SELECT path FROM files WHERE member = 0 AND run < ?)",
                self._run,
            )
            self._run_sql("DELETE FROM articles WHERE file NOT IN (SELECT number FROM files)")

    def waiting(self) -> Iterator[Entry]:
        """Yield the files that are not finished, in the order of their paths; no members."""
        last = b""
        while True:
            found = self._all(
                "SELECT number, path FROM files "
                "WHERE state = 0 AND member = 0 AND path > ? ORDER BY path LIMIT ?",
                last,
                _BATCH,
            )
            for number, path in found:
                yield Entry(number, Path(os.fsdecode(path)))
            if not found:
                return
            last = found[-1][1]

    def begin(self, archive: Entry, member: int, name: str) -> Entry | None:
        """Return the entry of an archive's member, or nothing if it is finished."""
        path = os.fsencode(archive.path)
        with self._whole():
            self._run_sql(
                "INSERT INTO files (path, member, name, run) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                path,
                member,
                name.encode(_ENCODING, _ERRORS),
                self._run,
            )
        ((number, state),) = self._all(
            "SELECT number, state FROM files WHERE path = ? AND member = ?", path, member
        )
        return None if state else Entry(number, archive.path, member)

    def finish(
        self,
        entry: Entry,
        articles: Iterable[tuple[bytes, int, bytes]] = (),
        problems: Sequence[str] = (),
    ) -> None:
        """Note that a file is finished.

        Args:
            entry: the file or member.
            articles: the id, the number of events and the rows of each article in it.
            problems: sentences about what of it could not be read.
        """
        said = "\n".join(problems).encode(_ENCODING, _ERRORS) if problems else None
        with self._whole():
            self._run_sql("DELETE FROM articles WHERE file = ?", entry.number)
            for place, article in enumerate(articles):
                self._run_sql(
                    "INSERT INTO articles VALUES (?, ?, ?, ?, ?)", entry.number, place, *article
                )
            self._run_sql(
                "UPDATE files SET state = ?, problems = ? WHERE number = ?",
                _DONE,
                said,
                entry.number,
            )

    def list_whole(self, archive: Entry) -> None:
        """Note that all members of an archive are known; it is finished once they are."""
        with self._whole():
            self._run_sql("UPDATE files SET state = ? WHERE number = ?", _LISTED, archive.number)

    def totals(self) -> Totals:
        """Count the files and what is in them; an archive counts beside its members."""
        files, finished, problems = self._all(
            "SELECT COUNT(*), COUNT(*) FILTER (WHERE state > 0), COUNT(problems) FROM files"
        )[0]
        articles, events = self._all("SELECT COUNT(*), IFNULL(SUM(events), 0) FROM articles")[0]
        return Totals(files, finished, articles, events, problems)

    def problems(self) -> Iterator[tuple[Path, str, str]]:
        """Yield the path, the name in its archive, and the sentence of what could not be read."""
        rows = self._each(
            "SELECT path, name, problems FROM files WHERE problems IS NOT NULL "
            "ORDER BY path, member"
        )
        for path, name, problems in rows:
            for sentence in problems.decode(_ENCODING, _ERRORS).split("\n"):
                yield Path(os.fsdecode(path)), name.decode(_ENCODING, _ERRORS), sentence

    def articles(self) -> Iterator[Held]:
        """Yield the articles in the order of their files; of those with one text the first."""
        self._run_sql("DROP TABLE IF EXISTS temp.met")
        self._run_sql("CREATE TEMP TABLE met (id BLOB PRIMARY KEY) WITHOUT ROWID")
        rows = self._each(
            "SELECT path, name, place, id, rows FROM files JOIN articles ON file = number "
            "ORDER BY path, member, place"
        )
        for path, name, place, key, lines in rows:
            if self._run_sql("INSERT INTO temp.met VALUES (?) ON CONFLICT DO NOTHING", key):
                yield Held(Path(os.fsdecode(path)), name.decode(_ENCODING, _ERRORS), place, lines)

    def _follow(self, path: bytes, size: int | None, modified: int | None, run: int) -> None:
        known = self._all("SELECT size, modified FROM files WHERE path = ? AND member = 0", path)
        if known == [(size, modified)]:
            self._run_sql("UPDATE files SET run = ? WHERE path = ? AND member = 0", run, path)
            return
        if known:
            self._run_sql(
                "DELETE FROM articles WHERE file IN (SELECT number FROM files WHERE path = ?)",
                path,
            )
            self._run_sql("DELETE FROM files WHERE path = ?", path)
        self._run_sql(
            "INSERT INTO files (path, member, name, size, modified, run) "
            "VALUES (?, 0, x'', ?, ?, ?)",
            path,
            size,
            modified,
            run,
        )

    @contextmanager
    def _whole(self) -> Iterator[None]:
        self._database.execute("BEGIN")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # a full disk has undone it already
                self._database.execute("ROLLBACK")
            raise

    def _run_sql(self, statement: str, *values: Any) -> int:
        """Run a statement; return how many rows it changed."""
        return self._database.execute(statement, values).rowcount

    def _all(self, statement: str, *values: Any) -> list[Any]:
        return self._database.execute(statement, values).fetchall()

    def _each(self, statement: str) -> Iterator[Any]:
        with closing(self._database.execute(statement)) as cursor:
            yield from cursor


@contextmanager
def opened(path: Path, made_with: str) -> Iterator[Ledger]:
    """Give the ledger in a file; one that was begun otherwise is begun anew.

    Args:
        path: the file, made if it is not there.
        made_with: what the rows depend on beside the files.

    Raises:
        TimelineError: the file cannot be written, is in use, damaged or no ledger. Also what
            goes wrong while the ledger is used is raised so.
    """
    try:
        with closing(_connected(path)) as database:
            yield Ledger(database, _prepared(database, made_with))
    except sqlite3.Error as error:
        raise TimelineError(_sentence(path, error)) from error


def remove(path: Path) -> None:
    """Delete a ledger that is not open."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _connected(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        _check_ours(database)
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")
    except BaseException:
        database.close()
        raise
    return database


def _check_ours(database: sqlite3.Connection) -> None:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (tables,) = database.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if application != _APPLICATION and (application or tables):
        raise sqlite3.DatabaseError


def _prepared(database: sqlite3.Connection, made_with: str) -> int:
    """Make the tables where they are missing or of other making; return the number of this run."""
    known = database.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]
    meta = dict(database.execute("SELECT key, value FROM meta")) if known else {}
    if meta.get("made_with") != made_with:
        names = [name for (name,) in database.execute(_TABLES)]
        drops = "".join(f"DROP TABLE {name};" for name in names)
        database.executescript(
            f"BEGIN;{drops}{_SCHEMA}PRAGMA application_id = {_APPLICATION};COMMIT;"
        )
        meta = {}
    run = int(meta.get("run", "0")) + 1
    database.execute("BEGIN")
    database.executemany(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)",
        [("made_with", made_with), ("run", str(run))],
    )
    database.execute("COMMIT")
    return run


_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


def _stamp(path: Path) -> tuple[int | None, int | None]:
    """Return a file's size and time, nothing where there is none to read."""
    try:
        found = path.stat()
    except (OSError, ValueError):  # reading it says why
        return None, None
    return found.st_size, found.st_mtime_ns


def _sentence(path: Path, error: sqlite3.Error) -> str:
    match getattr(error, "sqlite_errorname", ""):
        case "SQLITE_FULL":
            return (
                f"{path} cannot be written: the disk is full. Make room and give the same command "
                "again; what was read so far is kept."
            )
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return f"{path} is in use: another extraction is writing there."
        case "SQLITE_OPERATIONAL" | "SQLITE_CANTOPEN" | "SQLITE_READONLY":
            return f"{path} cannot be written: {error}."
        case name if name.startswith("SQLITE_IOERR"):
            return f"{path} cannot be written or read: {error}."
    return f"{path} is damaged or not what an extraction left; move it away to begin anew."
