"""A timeline may come from a stranger: whatever is in it, it opens or is refused."""

import os
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from timeline_app.model.search import Query
from timeline_app.store.library import Library
from timeline_app.store.problems import LibraryError, Problem
from timeline_app.store.rows import (
    Derived,
    FileState,
    JournalEntry,
    RemovedArticle,
    StateValue,
    StoredArticle,
    StoredFile,
    UserRecord,
)

DAMAGES = 30
ENDLESS = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT "


@pytest.fixture
def kept(opened, path, article):
    """A timeline with something in each table."""
    library = opened(path)
    for number in range(30):
        one = article(f"The ferry number {number} left. " * 20)
        name = Path(f"/news/{number}")
        read = StoredFile(name, FileState.READ, article_ids=(one.id,))
        library.write(StoredArticle(one, b"derived"), read)
        library.write(UserRecord("note", str(number), b"n"), JournalEntry(number, b"c"))
    library.write(Derived({"start": b"1" * 5000}, {str(k): b"e" * 500 for k in range(50)}))
    library.write(StateValue("view", b"v"))
    library.close()
    return path


def changed(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        for one in statements:
            connection.execute(one)


def use(path):
    """Read and write everything that there is, as far as it can be."""
    with closing(Library(path)) as library:
        ids = library.article_ids()
        for read in (
            lambda: list(library.articles()),
            library.files,
            library.columns,
            library.journal,
            lambda: [library.article(one) for one in ids],
            lambda: library.events([str(number) for number in range(50)]),
            lambda: library.records("note"),
            lambda: library.state("view"),
            lambda: library.search(Query.of("ferry 1")),
        ):
            with suppress(LibraryError):
                read()
        futures = [
            *(library.write(RemovedArticle(one)) for one in ids[:3]),
            library.write(Derived({"start": b"1"}, {"0": b"A"})),
            library.write(UserRecord("note", "new", b"1"), JournalEntry(99, b"1")),
        ]
        for future in futures:
            with suppress(LibraryError):
                future.result()


@pytest.mark.parametrize("seed", range(DAMAGES))
def test_a_damaged_timeline_is_used_as_far_as_it_goes_or_refused(kept, tmp_path, seed):
    rolled = random.Random(seed)
    path = tmp_path / "damaged.timeline"
    shutil.copy(kept, path)
    data = bytearray(path.read_bytes())
    for _ in range(rolled.choice((1, 5, 50, 500))):
        data[rolled.randrange(100, len(data))] = rolled.randrange(256)
    path.write_bytes(data)
    with suppress(LibraryError):
        use(path)


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE event", f"CREATE VIEW event AS {ENDLESS} i AS id, i AS record FROM n"),
        (f"CREATE TRIGGER t AFTER INSERT ON record BEGIN {ENDLESS} max(i) FROM n; END",),
        ("CREATE UNIQUE INDEX one ON record (kind, key, value)",),
        ("DROP TABLE state", "CREATE TABLE state (name, value)"),
    ],
    ids=["a view without end", "a trigger without end", "an index of its own", "another table"],
)
def test_a_timeline_that_is_made_differently_is_refused(kept, statements):
    changed(kept, *statements)
    with pytest.raises(LibraryError) as raised:
        Library(kept)
    assert raised.value.problem is Problem.DAMAGED


@pytest.mark.parametrize("value", ["7", "'text'", "x'01'", "2.5"])
@pytest.mark.parametrize("column", ["article.record", "article_body.text", "file.record"])
def test_values_of_a_foreign_type_are_refused_where_they_are_read(kept, column, value):
    table, name = column.split(".")
    changed(kept, f"UPDATE {table} SET {name} = {value}")
    use(kept)


@pytest.mark.parametrize("table", ["article_words_data", "article_words_idx", "word"])
def test_a_torn_index_costs_nothing_but_speed(kept, opened, article, table):
    changed(kept, f"DELETE FROM {table}" + (" WHERE id < 99" if table.endswith("data") else ""))
    library = opened(kept)
    new = article("A tram.")
    library.write(StoredArticle(new)).result()
    assert library.article(new.id) == new


@pytest.mark.parametrize(
    "name", [b"a b?c#d%20.timeline", b"caf\xe9.timeline", "Ünï.timeline".encode(), b"'\".timeline"]
)
def test_a_timeline_may_have_any_name(opened, tmp_path, name):
    path = tmp_path / os.fsdecode(name)
    library = opened(path)
    library.write(UserRecord("note", "a", b"1")).result()
    assert library.records("note") == {"a": b"1"}
    library.close()
    assert list(tmp_path.iterdir()) == [path]
