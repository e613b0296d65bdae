"""A process that is killed at any moment loses nothing that it was told is kept."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from timeline_app.model.search import Query
from timeline_app.store.rows import FileState

WRITING = """
import hashlib, sys
from itertools import count
from pathlib import Path
from timeline_app.model.article import UNKNOWN, Article
from timeline_app.store.library import Library
from timeline_app.store.rows import *

library = Library(Path(sys.argv[1]))
first = len(library.article_ids())
numbers = range(first, first + 3000)
library.write(*(StoredFile(Path(f"/news/{n}"), FileState.WAITING) for n in numbers))

def told(words):
    return lambda future: print(words, flush=True)

for n in numbers:
    text = f"The ferry number {n} left." * 40
    key = hashlib.sha256(text.encode()).hexdigest()
    path = Path(f"/news/{n}")
    article = Article(key, (path,), "Ferry", text, None, (), (), "en", UNKNOWN)
    read = StoredFile(path, FileState.READ, article_ids=(key,))
    future = library.write(StoredArticle(article, b"d" * 3000), read, may_join=True)
    future.add_done_callback(told(f"article {n} {key}"))
    if n % 7 == 0:
        edit = UserRecord("edit", str(n), b"made")
        future = library.write(edit, JournalEntry(n, b"made"))
        future.add_done_callback(told(f"edit {n} {key}"))
    if n % 50 == 0:
        column = str(n).encode() * 2000
        future = library.write(Derived({"start": column, "end": column}, {key: b"e"}))
        future.add_done_callback(told(f"event {n} {key}"))
        future.result()
"""
KILLS = 12
KINDS = ("article", "edit", "event")


def killed_while_writing(path, lines):
    """Kill a process that writes once it has confirmed so many things; return them."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITING, path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        confirmed = [process.stdout.readline().split() for _ in range(lines)]
        process.kill()
        confirmed += [line.split() for line in process.stdout if line.endswith("\n")]
        assert not process.stderr.read()
    return confirmed


@pytest.fixture(scope="module")
def survived(tmp_path_factory):
    """A timeline whose process was killed many times, and all that was ever confirmed."""
    path = tmp_path_factory.mktemp("killed") / "news.timeline"
    moments = random.Random(8)
    confirmed = []
    for _ in range(KILLS):
        confirmed += killed_while_writing(path, moments.randrange(1, 150))
    return path, confirmed


@pytest.fixture
def after(survived, opened):
    """The timeline as the next window opens it, and the names of what was confirmed by kind."""
    path, confirmed = survived
    library = opened(path)
    yield library, {kind: [words for words in confirmed if words[0] == kind] for kind in KINDS}
    library.close()


def test_many_things_were_confirmed_before_the_process_was_killed(survived):
    assert {words[0] for words in survived[1]} == set(KINDS)


def test_every_article_that_was_confirmed_is_there_with_its_text_and_its_file(after):
    library, confirmed = after
    read = {
        one.path.name: one.article_ids for one in library.files() if one.state is FileState.READ
    }
    for _, number, key in confirmed["article"]:
        assert f"number {number} " in library.article(key).text
        assert read[number] == (key,)


def test_every_change_of_the_person_that_was_confirmed_is_there(after):
    library, confirmed = after
    assert library.records("edit").keys() >= {number for _, number, _ in confirmed["edit"]}
    assert {str(one.number) for one in library.journal()} == set(library.records("edit"))


def test_every_event_that_was_confirmed_is_there_and_the_columns_are_of_one_moment(after):
    library, confirmed = after
    keys = [key for _, _, key in confirmed["event"]]
    assert library.events(keys).keys() == set(keys)
    assert library.columns()["start"] == library.columns()["end"]


def test_what_was_still_to_be_read_is_known(after):
    library, _ = after
    states = [one.state for one in library.files()]
    assert FileState.WAITING in states
    assert states.count(FileState.READ) == len(library.article_ids())


def test_every_article_is_found_by_its_words(after):
    library, _ = after
    assert library.search(Query.of("ferry left")) == set(library.article_ids())


def test_the_file_is_sound(survived, opened):
    library = opened(survived[0])
    library.close()
    with closing(sqlite3.connect(survived[0])) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("INSERT INTO article_words (article_words) VALUES ('integrity-check')")
