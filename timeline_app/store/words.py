"""Full-text search over the articles: SQLite's own index, or their texts where it is missing."""

import re
import sqlite3
from collections.abc import Iterator

from timeline_app.model.article import Article
from timeline_app.model.codec import decode
from timeline_app.model.folding import folded
from timeline_app.model.search import Query
from timeline_app.store.connection import transaction

_STALE = "store: words are missing from the index"
_SPOKEN = re.compile(r"[^\W_]")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_NUL = "\0"


def to_bytes(text: str) -> bytes:
    """Return a text as it is stored: UTF-8 that keeps lone surrogates."""
    return text.encode("utf-8", "surrogatepass")


def to_text(data: bytes) -> str:
    """Return a stored text."""
    return data.decode("utf-8", "surrogatepass")


def prepare(connection: sqlite3.Connection) -> None:
    """Make the index where SQLite can, of all articles where it lacks some.

    The index holds folded words and no text, since it is asked for articles alone.
    """
    try:
        connection.execute("SELECT rowid FROM article_words LIMIT 1").fetchall()
        is_whole = not connection.execute(
            "SELECT 1 FROM state WHERE name = ?", (_STALE,)
        ).fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        is_whole = False
    if not is_whole and has_index(connection):
        _make_anew(connection)


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
    _change(
        connection,
        "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)",
        (number, *_words(title, text)),
    )


def remove(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    """Take an article's words out of the index; they have to be those that were put in."""
    _change(
        connection,
        "INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', ?, ?, ?)",
        (number, *_words(title, text)),
    )


def search(connection: sqlite3.Connection, query: Query) -> frozenset[str]:
    """Return the ids of the articles that say every part of a query; none without a part.

    A part is found where a word begins with it, or several words in a row whose last does; one
    without letters and figures, or in a script that writes no spaces, anywhere. Case and accents
    make no difference.
    """
    if not query.parts:
        return frozenset()
    wordy = [part for part in query.parts if _SPOKEN.search(part) and not _UNSPACED.search(part)]
    others = Query(tuple(part for part in query.parts if part not in wordy))
    try:
        numbers = _indexed(connection, wordy) if wordy else None
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        numbers, others = None, query  # there is no index
    if numbers is not None and not others.parts:
        return frozenset(_ids(connection, numbers))
    return frozenset(
        article_id
        for number, article_id, said in _articles(connection)
        if (numbers is None or number in numbers) and others.is_said(said)
    )


def _indexed(connection: sqlite3.Connection, parts: list[str]) -> frozenset[int]:
    """Return the numbers of the articles that the index gives for the parts."""
    phrases = (part.replace(_NUL, " ").replace('"', " ") for part in parts)
    wanted = " AND ".join(f'"{phrase}" *' for phrase in phrases)
    found = connection.execute(
        "SELECT rowid FROM article_words WHERE article_words MATCH ?", (wanted,)
    )
    return frozenset(row[0] for row in found)


def _ids(connection: sqlite3.Connection, numbers: frozenset[int]) -> Iterator[str]:
    for row in connection.execute("SELECT number, id FROM article"):
        if row[0] in numbers:
            yield row[1]


def _articles(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str]]:
    """Yield each article's number, its id, and what it says, folded."""
    for number, article_id, record, text in connection.execute(
        "SELECT number, id, record, text FROM article JOIN article_body USING (number)"
    ):
        yield number, article_id, "\n".join(_words(decode(record, Article).title, to_text(text)))


def _make_anew(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        connection.execute("DROP TABLE IF EXISTS article_words")
        connection.execute(
            "CREATE VIRTUAL TABLE article_words USING fts5 "
            "(title, text, content = '', tokenize = 'unicode61 remove_diacritics 2')"
        )
        for number, record, text in connection.execute(
            "SELECT number, record, text FROM article JOIN article_body USING (number)"
        ):
            add(connection, number, decode(record, Article).title, to_text(text))
        connection.execute("DELETE FROM state WHERE name = ?", (_STALE,))


def _change(connection: sqlite3.Connection, statement: str, values: tuple[object, ...]) -> None:
    """Change the index, or note that it has to be made anew where this SQLite cannot."""
    try:
        connection.execute(statement, values)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        connection.execute("INSERT OR IGNORE INTO state VALUES (?, x'')", (_STALE,))


def _words(title: str, text: str) -> tuple[str, str]:
    """Return a title and a text as they are indexed and looked through."""
    return _SURROGATE.sub("\ufffd", folded(title)), _SURROGATE.sub("\ufffd", folded(text))
