"""Search for words over the articles: an index by SQLite's FTS5, or their texts without it.

A part of a query may stand anywhere in a word, which FTS5 alone does not find: "haven" is in
"Bremerhaven". So the words of all articles are listed beside the index, the list is looked
through, and the index asked for the words found.
"""

import hashlib
import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from timeline_app.model.codec import DamagedBytesError, decode
from timeline_app.model.folding import folded, folded_in_parts
from timeline_app.model.search import Query
from timeline_app.store.connection import transaction
from timeline_app.store.problems import code_of

_MOST_WORDS = 2_000
"""A part that stands in more words than these narrows nothing that is worth asking for."""

_INDEX = "store: index of words"
_WORD = re.compile(r"[^\W_]+")
_CHARACTERS = "".join(map(chr, (*range(0x20, 0x250), *range(0x2000, 0x2070))))


class _NoIndexError(Exception):
    """The index cannot be used; without it the texts are looked through."""


@dataclass(frozen=True, slots=True)
class _Titled:
    """What is needed of an `Article` here."""

    title: str


def to_bytes(text: str) -> bytes:
    """Return a text as it is stored: UTF-8 that keeps lone surrogates."""
    return text.encode("utf-8", "surrogatepass")


def to_text(data: bytes) -> str:
    """Return a stored text.

    Raises:
        DamagedBytesError: it is none.
    """
    try:
        return str(data, "utf-8", "surrogatepass")
    except (TypeError, UnicodeDecodeError) as error:
        raise DamagedBytesError("This is no text.") from error


def prepare(connection: sqlite3.Connection) -> None:
    """Make the index where SQLite can, if there is none or words were folded differently."""
    row = connection.execute("SELECT value FROM state WHERE name = ?", (_INDEX,)).fetchone()
    if (row and row[0] == _folding()) or not has_index(connection):
        return
    with suppress(_NoIndexError), _asking(), transaction(connection):
        connection.execute("DROP TABLE IF EXISTS article_words")
        connection.execute("DROP TABLE IF EXISTS word")
        connection.execute("CREATE TABLE word (word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID")
        # Its tokens are exactly our words: all that is not ASCII belongs to one.
        connection.execute(
            "CREATE VIRTUAL TABLE article_words USING fts5 "
            "(said, content = '', tokenize = 'ascii', detail = none)"
        )
        for number, _, title, text in _articles(connection):
            add(connection, number, title, text)
        connection.execute("REPLACE INTO state VALUES (?, ?)", (_INDEX, _folding()))


def has_index(connection: sqlite3.Connection) -> bool:
    """Tell whether this SQLite can keep an index of words."""
    try:
        connection.execute("CREATE VIRTUAL TABLE temp.probe USING fts5 (word)")
        connection.execute("DROP TABLE temp.probe")
    except sqlite3.OperationalError:
        return False
    return True


def add(connection: sqlite3.Connection, number: int | None, title: str, text: str) -> None:
    """Put an article's words into the index."""
    words = _words(title, text)
    with _indexing(connection):
        connection.execute(
            "INSERT OR IGNORE INTO word SELECT value FROM json_each(?)", (json.dumps(words),)
        )
        connection.execute(
            "INSERT INTO article_words (rowid, said) VALUES (?, ?)", (number, " ".join(words))
        )


def remove(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    """Take an article's words out of the index; they have to be those that were put in."""
    with _indexing(connection):
        connection.execute(
            "INSERT INTO article_words (article_words, rowid, said) VALUES ('delete', ?, ?)",
            (number, " ".join(_words(title, text))),
        )


def distrust(connection: sqlite3.Connection) -> None:
    """Have the index made anew when the timeline is opened next."""
    connection.execute("DELETE FROM state WHERE name = ?", (_INDEX,))


def search(connection: sqlite3.Connection, query: Query) -> frozenset[str]:
    """Return the ids of the articles that say every part of a query; none without a part.

    Title and text are looked through. Case and accents make no difference, and a part may stand
    inside a word.
    """
    if not query.parts:
        return frozenset()
    numbers, is_exact = candidates(connection, query)
    if numbers is not None and is_exact:
        return frozenset(_ids(connection, numbers))
    return frozenset(
        article_id
        for _, article_id, title, text in _articles(connection, numbers)
        if query.is_said(folded(title) + "\n" + folded(text))
    )


def left_out(connection: sqlite3.Connection, query: Query) -> frozenset[str]:
    """Return the ids of the articles of which the index knows that they do not say a query."""
    numbers, _ = candidates(connection, query)
    if numbers is None:
        return frozenset()
    rows = connection.execute("SELECT number, id FROM article")
    return frozenset(article_id for number, article_id in rows if number not in numbers)


def candidates(connection: sqlite3.Connection, query: Query) -> tuple[frozenset[int] | None, bool]:
    """Return the numbers of the articles that may say a query, and whether all of them do.

    ``None`` is any article: there is no index, or the words stand nearly everywhere. Of a part
    of several words or with other characters, the index knows only that its words are said.
    """
    words = [word for part in query.parts for word in _WORD.findall(part)]
    try:
        with _asking():
            groups = [_words_with(connection, word) for word in words]
            numbers = _saying(connection, groups)
    except _NoIndexError:
        return None, False
    is_exact = None not in groups and all(map(_WORD.fullmatch, query.parts))
    return numbers, is_exact


def _saying(
    connection: sqlite3.Connection, groups: list[list[str] | None]
) -> frozenset[int] | None:
    """Return the numbers of the articles that say a word of each group, if any is narrow."""
    asked = " AND ".join(_any_of(group) for group in groups if group)
    if [] in groups or not asked:
        return frozenset() if [] in groups else None
    found = connection.execute(
        "SELECT rowid FROM article_words WHERE article_words MATCH ?", (asked,)
    ).fetchall()
    return frozenset(row[0] for row in found)


def _words_with(connection: sqlite3.Connection, part: str) -> list[str] | None:
    """Return the words that a part stands in, or nothing where they are too many."""
    rows = connection.execute(
        "SELECT word FROM word WHERE instr(word, ?) LIMIT ?", (part, _MOST_WORDS + 1)
    ).fetchall()
    return [row[0] for row in rows] if len(rows) <= _MOST_WORDS else None


def _any_of(words: Iterable[str]) -> str:
    return "({})".format(" OR ".join(f'"{one}"' for one in words))


def _words(title: str, text: str) -> list[str]:
    """Return the words of a title and a text, each once.

    In parts, since no other thread could go on while a long text is folded or taken apart.
    """
    words = set(_WORD.findall(folded(title)))
    for part in folded_in_parts(text):
        words.update(_WORD.findall(part))
    return sorted(words)


def _folding() -> bytes:
    """Return what tells two ways of folding words apart."""
    folding = folded(_CHARACTERS) + unicodedata.unidata_version
    return hashlib.sha256(folding.encode()).digest()


@contextmanager
def _indexing(connection: sqlite3.Connection) -> Iterator[None]:
    """Change the index, or have it made anew later where it cannot be used."""
    try:
        with _asking():
            yield
    except _NoIndexError:
        distrust(connection)


@contextmanager
def _asking() -> Iterator[None]:
    """Tell an index that is not there, or that is torn, from all else that may go wrong."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if code_of(error) not in {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT_VTAB}:
            raise
        raise _NoIndexError from error


def _ids(connection: sqlite3.Connection, numbers: frozenset[int]) -> Iterator[str]:
    for row in connection.execute("SELECT number, id FROM article"):
        if row[0] in numbers:
            yield row[1]


def _articles(
    connection: sqlite3.Connection, numbers: Iterable[int] | None = None
) -> Iterator[tuple[int, str, str, str]]:
    """Yield articles' numbers, ids, titles and texts, by default of all."""
    statement = "SELECT number, id, record, text FROM article JOIN article_body USING (number)"
    if numbers is None:
        rows: Iterable[tuple[int, str, bytes, bytes]] = connection.execute(statement)
    else:
        one = f"{statement} WHERE number = ?"
        rows = (row for number in sorted(numbers) for row in connection.execute(one, (number,)))
    for number, article_id, record, text in rows:
        yield number, article_id, decode(record, _Titled).title, to_text(text)
