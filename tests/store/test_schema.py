"""An older timeline is brought up to date, after a copy of it was kept."""

import sqlite3
from contextlib import closing

import pytest

from timeline_app.store import schema
from timeline_app.store.connection import connect
from timeline_app.store.rows import UserRecord
from timeline_app.store.schema import MIGRATIONS, prepare

NEXT = (*MIGRATIONS, "CREATE TABLE stamp (value); INSERT INTO stamp SELECT value FROM record;")
LATER = (*NEXT, "ALTER TABLE stamp ADD COLUMN day;")
BROKEN = (*MIGRATIONS, "CREATE TABLE stamp (value); CREATE TABLE record (value);")


@pytest.fixture
def older(path, opened):
    library = opened(path)
    library.write(UserRecord("note", "a", b"kept"))
    library.close()
    return path


def version(path):
    with closing(connect(path, "ro")) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def brought(path, migrations):
    with closing(connect(path)) as connection:
        prepare(connection, path, migrations)


def value(path, statement):
    with closing(connect(path)) as connection:
        return connection.execute(statement).fetchone()[0]


def test_an_older_timeline_goes_through_each_step_it_lacks(older):
    brought(older, LATER)
    assert version(older) == len(LATER)
    assert value(older, "SELECT value FROM stamp WHERE day IS NULL") == b"kept"


def test_a_timeline_is_copied_before_it_is_brought_up_to_date(older):
    brought(older, LATER)
    backup = older.with_name(f"news.timeline.backup-v{len(MIGRATIONS)}")
    assert version(backup) == len(MIGRATIONS)
    assert value(backup, "SELECT value FROM record") == b"kept"


def test_a_timeline_that_is_up_to_date_is_not_copied(older):
    brought(older, MIGRATIONS)
    assert [one.name for one in older.parent.iterdir()] == ["news.timeline"]


def test_a_step_that_fails_leaves_the_timeline_as_it_was(older):
    with pytest.raises(sqlite3.Error):
        brought(older, BROKEN)
    assert version(older) == len(MIGRATIONS)
    assert value(older, "SELECT count(*) FROM sqlite_master WHERE name = 'stamp'") == 0


def test_the_header_alone_tells_the_version_while_the_timeline_is_open(older):
    with closing(connect(older)) as connection:
        prepare(connection, older, LATER)
        assert older.read_bytes()[60:64] == len(LATER).to_bytes(4)


def test_a_disk_without_shared_memory_gets_an_ordinary_journal(path):
    path.parent.mkdir()
    address = f"{path.as_uri()}?vfs=unix-dotfile"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        prepare(connection, path)
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"


def test_a_commit_outlasts_a_power_cut(older):
    with closing(connect(older)) as connection:
        prepare(connection, older)
        full = 2
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == full
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_timeline_holds_each_table_that_opening_asks_for(older):
    with closing(connect(older)) as connection:
        assert schema.check(connection, older) == len(MIGRATIONS)
