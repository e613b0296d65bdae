"""What goes into a timeline's file, as values; each knows how it is written."""

import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

from timeline_app.model.article import Article
from timeline_app.model.codec import DamagedBytesError, decode, encode
from timeline_app.sentence import UNSAID, Sentence
from timeline_app.store import words

Connection = sqlite3.Connection


class Write(Protocol):
    """One thing to write; several make up a transaction."""

    def write(self, connection: Connection) -> None:
        """Write it, inside of a transaction."""


class FileState(StrEnum):
    """How far a file has come."""

    WAITING = "waiting"
    """It is to be read: an import that was interrupted goes on with it."""
    READ = "read"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that was added, in place of what was known of the path before.

    ``size`` (bytes) and ``modified_ns`` (nanoseconds) are the file's when it was read.
    ``reason`` and ``advice`` tell why it was rejected. ``article_ids`` are the articles found in
    it, each of which has to be in the library by the end of the transaction. ``extra`` is
    whatever else the program keeps of it, for instance a timeline file's own events.
    """

    path: Path
    state: FileState
    size: int = 0
    modified_ns: int = 0
    reason: Sentence = UNSAID
    advice: Sentence = UNSAID
    article_ids: tuple[str, ...] = ()
    extra: bytes = b""

    def write(self, connection: Connection) -> None:
        """Write the file and its articles' names; it comes after the articles."""
        path = os.fsencode(self.path)
        connection.execute(
            "INSERT INTO file (path, state, record) VALUES (?, ?, ?) "
            "ON CONFLICT (path) DO UPDATE SET state = excluded.state, record = excluded.record",
            (path, self.state, encode(self)),
        )
        connection.execute("DELETE FROM file_article WHERE path = ?", (path,))
        connection.executemany(
            "INSERT OR IGNORE INTO file_article VALUES (?, ?)",
            ((path, article_id) for article_id in self.article_ids),
        )


@dataclass(frozen=True, slots=True)
class ForgottenFile:
    """A file that is no longer among those added; its articles stay."""

    path: Path

    def write(self, connection: Connection) -> None:
        """Drop the file and its links to articles."""
        connection.execute("DELETE FROM file WHERE path = ?", (os.fsencode(self.path),))


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with what was derived from it, in place of an earlier one with its id.

    ``derived`` is whatever can be computed again: expressions, tellings, clues. ``None`` leaves
    what is stored. An article that is written again keeps its place in the order of adding.
    """

    article: Article
    derived: bytes | None = b""

    def write(self, connection: Connection) -> None:
        """Write the article, its text and its words."""
        article = self.article
        known = connection.execute(
            "SELECT number FROM article WHERE id = ?", (article.id,)
        ).fetchone()
        if known:
            self._rewrite(connection, known[0])
            return
        number = connection.execute(
            "INSERT INTO article (id, record) VALUES (?, ?)", (article.id, _without_text(article))
        ).lastrowid
        connection.execute(
            "INSERT INTO article_body VALUES (?, ?, ?)",
            (number, words.to_bytes(article.text), self.derived or b""),
        )
        words.add(connection, number, article.title, article.text)

    def _rewrite(self, connection: Connection, number: int) -> None:
        """Replace an article; its text is the same, since its id is, unless it is damaged."""
        article = self.article
        former = _stored(connection, number)
        if (former.title, former.text) != (article.title, article.text):
            words.remove(connection, number, former.title, former.text)
            words.add(connection, number, article.title, article.text)
            connection.execute(
                "UPDATE article_body SET text = ? WHERE number = ?",
                (words.to_bytes(article.text), number),
            )
        record = _without_text(article)
        connection.execute("UPDATE article SET record = ? WHERE number = ?", (record, number))
        if self.derived is not None:
            connection.execute(
                "UPDATE article_body SET derived = ? WHERE number = ?", (self.derived, number)
            )


@dataclass(frozen=True, slots=True)
class RemovedArticle:
    """An article that is no longer in, with its links to files; the files stay."""

    article_id: str

    def write(self, connection: Connection) -> None:
        """Remove the article, if it is in."""
        row = connection.execute(
            "SELECT number FROM article WHERE id = ?", (self.article_id,)
        ).fetchone()
        if row:
            former = _stored(connection, row[0])
            words.remove(connection, row[0], former.title, former.text)
            connection.execute("DELETE FROM article WHERE number = ?", row)


@dataclass(frozen=True, slots=True)
class Derived:
    """What was computed of the whole timeline.

    ``columns`` are named bytes such as numpy arrays', each in place of the former; ``events``
    are encoded events by id. Those that are not named stay: an event that is gone may come back,
    and is known again by what it was.
    """

    columns: Mapping[str, bytes] = field(default_factory=dict)
    events: Mapping[str, bytes] = field(default_factory=dict)

    def write(self, connection: Connection) -> None:
        """Write columns and events."""
        connection.executemany("REPLACE INTO derived VALUES (?, ?)", self.columns.items())
        connection.executemany("REPLACE INTO event VALUES (?, ?)", self.events.items())


@dataclass(frozen=True, slots=True)
class UserRecord:
    """Something that the person made, by its kind and key; ``None`` takes it away."""

    kind: str
    key: str
    value: bytes | None

    def write(self, connection: Connection) -> None:
        """Write or delete the record."""
        key = words.to_bytes(self.key)
        if self.value is None:
            connection.execute("DELETE FROM record WHERE kind = ? AND key = ?", (self.kind, key))
        else:
            connection.execute(
                "REPLACE INTO record VALUES (?, ?, ?)", (self.kind, key, self.value)
            )


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A change in the journal, which takes the place of its number and of all that follow it.

    Numbers count up from any start. ``change`` is whatever undoing needs; ``done`` is false
    while the change is undone.
    """

    number: int
    change: bytes
    done: bool = True

    def write(self, connection: Connection) -> None:
        """Push the change; what was undone before it can no longer be done again."""
        connection.execute("DELETE FROM change WHERE number >= ?", (self.number,))
        connection.execute(
            "INSERT INTO change VALUES (?, ?, ?)", (self.number, self.change, self.done)
        )


@dataclass(frozen=True, slots=True)
class JournalMark:
    """A change of the journal that was undone or done again."""

    number: int
    done: bool

    def write(self, connection: Connection) -> None:
        """Mark the change."""
        connection.execute("UPDATE change SET done = ? WHERE number = ?", (self.done, self.number))


@dataclass(frozen=True, slots=True)
class StateValue:
    """Something about how the timeline is shown: view, selection, filters, panes."""

    name: str
    value: bytes

    def write(self, connection: Connection) -> None:
        """Write the value in place of the former."""
        connection.execute("REPLACE INTO state VALUES (?, ?)", (self.name, self.value))


class _Indexed(NamedTuple):
    title: str
    text: str


def stored_article(record: bytes, text: bytes) -> Article:
    """Return an article from its two columns.

    Raises:
        DamagedBytesError: they do not hold one.
    """
    article = decode(record, Article)
    # Nobody has seen it yet; `replace` would take half as long again as all the decoding.
    object.__setattr__(article, "text", words.to_text(text))
    return article


def _without_text(article: Article) -> bytes:
    return encode(replace(article, text=""))


def _stored(connection: Connection, number: int) -> "_Indexed":
    """Return what the index holds of an article."""
    row = connection.execute(
        "SELECT record, text FROM article JOIN article_body USING (number) WHERE number = ?",
        (number,),
    ).fetchone()
    try:
        article = stored_article(*row)
    except DamagedBytesError:
        words.distrust(connection)
        return _Indexed("", "")
    return _Indexed(article.title, article.text)
