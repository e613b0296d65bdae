"""The library: a timeline as one file, written by one thread and read by any."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from timeline_app.errors import TimelineError
from timeline_app.model.article import Article
from timeline_app.model.codec import decode
from timeline_app.model.search import Query
from timeline_app.store import words
from timeline_app.store.connection import Readers
from timeline_app.store.lock import FileLock
from timeline_app.store.opening import Opened, copy, open_timeline
from timeline_app.store.problems import UNUSABLE, Problem, problem_with, said
from timeline_app.store.rows import JournalEntry, StoredFile, Write, stored_article
from timeline_app.store.writer import Writer

_PAGE = 500


class Library:
    """An open timeline's file.

    Whatever is written is queued and kept in order; a write's `Future` is done when it outlasts
    the end of the process and a power cut. Reading, on any thread, sees what is written by then;
    `flush` waits for all that is queued. What goes wrong with the file is a `LibraryError`:
    raised by what reads, given to the `Future` and to ``on_problem`` by what writes.

    ``problem`` is what the person should know from the beginning: that the file may only be
    read. Then every write fails with it.
    """

    def __init__(
        self, path: Path, on_problem: Callable[[TimelineError], None] = lambda _: None
    ) -> None:
        """Open a timeline, making the file and its folder if need be.

        Args:
            path: the file, ``NAME.timeline``.
            on_problem: told what cannot be written, on the writing thread.

        Raises:
            LibraryError: it is damaged, foreign, newer than the program, in use, or unreadable.
        """
        self._on_problem = on_problem
        self._writer: Writer | None = None
        self._lock: FileLock | None = None
        self._readers: Readers
        self._take(path, open_timeline(path))

    @property
    def path(self) -> Path:
        """The file that is written to."""
        return self._path

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._writer is None

    def close(self) -> None:
        """Write what is queued, and let others open the file."""
        if self._writer:
            self._writer.close()
        self._readers.close()
        if self._lock:
            self._lock.release()
        self._writer, self._lock = None, None

    def write(self, *writes: Write, may_join: bool = False) -> "Future[None]":
        """Queue writes that are kept together or not at all, in the order given.

        Args:
            writes: the values of `rows`: articles come before the files that hold them.
            may_join: lets others that may join share the transaction, which makes the many
                small steps of an import fast. A user's command never does.
        """
        if self._writer is None:
            return self._refused()
        return self._writer.write(writes, may_join=may_join)

    def flush(self) -> None:
        """Wait until all that is queued is written, or has failed."""
        if self._writer:
            self._writer.do(lambda: None).result()

    def save_as(self, path: Path) -> None:
        """Copy all that is written and queued to another file, over what is there; work on that.

        It takes as long as copying the file does.

        Raises:
            TimelineError: the other file cannot be written, or is open in another window; work
                goes on in the former.
        """
        if path.absolute() == self._path.absolute():
            self.flush()
        elif self._writer:
            self._writer.do(lambda: self._move(path)).result()
        else:
            self._move(path)

    def article_ids(self) -> tuple[str, ...]:
        """Return the articles' ids, in the order of adding."""
        with self._reading() as connection:
            rows = connection.execute("SELECT id FROM article ORDER BY number").fetchall()
        return tuple(row[0] for row in rows)

    def articles(self) -> Iterator[Article]:
        """Yield every article, in the order of adding."""
        last = -1
        while True:
            with self._reading() as connection:
                rows = connection.execute(
                    "SELECT number, record, text FROM article JOIN article_body "
                    "USING (number) WHERE number > ? ORDER BY number LIMIT ?",
                    (last, _PAGE),
                ).fetchall()
                page = [stored_article(row[1], row[2]) for row in rows]
            if not rows:
                return
            last = rows[-1][0]
            yield from page

    def article(self, article_id: str) -> Article | None:
        """Return one article, if it is in."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT record, text FROM article JOIN article_body USING (number) WHERE id = ?",
                (article_id,),
            ).fetchone()
            return stored_article(*row) if row else None

    def derived(self, article_id: str) -> bytes | None:
        """Return what was derived from one article, if it is in."""
        return self._value(
            "SELECT derived FROM article JOIN article_body USING (number) WHERE id = ?", article_id
        )

    def files(self) -> tuple[StoredFile, ...]:
        """Return the files that were added, in the order of their paths.

        Their ``article_ids`` are those that are in.
        """
        with self._reading() as connection:
            rows = connection.execute("SELECT record FROM file ORDER BY path").fetchall()
            ids = {row[0] for row in connection.execute("SELECT id FROM article")}
            found = [decode(row[0], StoredFile) for row in rows]
        return tuple(_holding(one, ids) for one in found)

    def columns(self) -> dict[str, bytes]:
        """Return the named bytes that were derived from the whole timeline."""
        with self._reading() as connection:
            return dict(connection.execute("SELECT name, value FROM derived").fetchall())

    def event(self, event_id: str) -> bytes | None:
        """Return an event's record, if it is there."""
        return self._value("SELECT record FROM event WHERE id = ?", event_id)

    def events(self, event_ids: Sequence[str]) -> dict[str, bytes]:
        """Return the records of some events; those that are not there are left out."""
        found: dict[str, bytes] = {}
        with self._reading() as connection:
            for first in range(0, len(event_ids), _PAGE):
                some = event_ids[first : first + _PAGE]
                marks = ", ".join("?" * len(some))
                found |= connection.execute(
                    f"SELECT id, record FROM event WHERE id IN ({marks})", some
                )
        return found

    def every_event(self) -> Iterator[bytes]:
        """Yield the records of all events, also of those that are gone."""
        last = ""
        while True:
            with self._reading() as connection:
                rows = connection.execute(
                    "SELECT id, record FROM event WHERE id > ? ORDER BY id LIMIT ?", (last, _PAGE)
                ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            yield from (record for _, record in rows)

    def records(self, kind: str) -> dict[str, bytes]:
        """Return what the person made of a kind, by key."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT key, value FROM record WHERE kind = ? ORDER BY rowid", (kind,)
            ).fetchall()
        return {words.to_text(key): value for key, value in rows}

    def journal(self) -> tuple[JournalEntry, ...]:
        """Return the changes that can be undone or done again, the oldest first."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT number, change, done FROM change ORDER BY number"
            ).fetchall()
        return tuple(JournalEntry(number, change, bool(done)) for number, change, done in rows)

    def state(self, name: str) -> bytes | None:
        """Return how the timeline was shown, as far as a `StateValue` of this name says."""
        return self._value("SELECT value FROM state WHERE name = ?", name)

    def search(self, query: Query) -> frozenset[str]:
        """Return the ids of the articles that say every part of a query (see `words.search`)."""
        with self._reading() as connection:
            return words.search(connection, query)

    def not_saying(self, query: Query) -> frozenset[str]:
        """Return the ids of articles of which the index knows that they do not say a query."""
        with self._reading() as connection:
            return words.left_out(connection, query)

    def _move(self, path: Path) -> None:
        former_readers, former_lock = self._readers, self._lock
        if self._writer:
            copy(self._writer.connection, path)
        else:
            with self._reading() as connection:
                copy(connection, path)
        self._take(path, open_timeline(path))
        former_readers.close()
        if former_lock:
            former_lock.release()

    def _take(self, path: Path, opened: Opened) -> None:
        self._path, self._lock, self.problem = path, opened.lock, opened.problem
        self._readers = Readers(path, opened.mode)
        if opened.connection and self._writer:
            self._writer.move(opened.connection, path)
        elif opened.connection:
            self._writer = Writer(opened.connection, path, self._on_problem)

    def _value(self, statement: str, key: str) -> bytes | None:
        with self._reading() as connection:
            row = connection.execute(statement, (key,)).fetchone()
        return row[0] if row else None

    def _refused(self) -> "Future[None]":
        future: Future[None] = Future()
        future.set_exception(self.problem or problem_with(self._path, Problem.READ_ONLY))
        return future

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._readers.lent() as connection:
                yield connection
        except UNUSABLE as error:
            raise said(self._path, error) from error


def _holding(file: StoredFile, ids: set[str]) -> StoredFile:
    """Return a file without the articles that are no more."""
    if ids.issuperset(file.article_ids):
        return file
    return replace(file, article_ids=tuple(key for key in file.article_ids if key in ids))
