"""A file that cannot be opened or written says so in a sentence, and stays as it is."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from timeline_app.store.library import Library
from timeline_app.store.opening import set_aside
from timeline_app.store.problems import LibraryError, Problem
from timeline_app.store.rows import StateValue, UserRecord
from timeline_app.store.schema import MIGRATIONS

HOLD = """
import sys
from pathlib import Path
from timeline_app.store.library import Library
library = Library(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def contents(folder):
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


@pytest.fixture
def kept(path, opened):
    """A timeline that was closed as it should be."""
    library = opened(path)
    library.write(UserRecord("note", "a", b"kept"))
    library.close()
    return path


@pytest.fixture
def killed(path):
    """A timeline whose process was killed, so that its last changes are in the log."""
    code = HOLD.replace(
        "print(", "library.write(UserRecord('note', 'a', b'kept')).result()\nprint("
    )
    code = code.replace(
        "import Library\n", "import Library\nfrom timeline_app.store.rows import *\n"
    )
    with running(code, path) as process:
        process.kill()
    return path


def running(code, path):
    process = subprocess.Popen(
        [sys.executable, "-c", code, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "open\n"
    return process


def refusal(path):
    with pytest.raises(LibraryError) as raised:
        Library(path)
    return raised.value


def test_a_new_timeline_is_made_with_its_folders(path, opened):
    opened(path).close()
    assert [one.name for one in path.parent.iterdir()] == ["news.timeline"]


def test_an_empty_file_becomes_a_timeline(path, opened):
    path.parent.mkdir()
    path.touch()
    opened(path).write(UserRecord("note", "a", b"1")).result()


@pytest.mark.parametrize("content", [b"a" * 5000, b"SQLite format 3\0", b"\0" * 8192, b"x"])
def test_another_kind_of_file_is_no_timeline_and_stays_as_it_is(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert refusal(path).problem is Problem.FOREIGN
    assert contents(path.parent) == {"news.timeline": content}


def test_a_foreign_database_is_no_timeline_and_stays_as_it_is(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE stamps (value)")
    before = contents(path.parent)
    assert refusal(path).problem is Problem.FOREIGN
    assert contents(path.parent) == before


def test_a_foreign_database_with_a_mark_of_its_own_is_no_timeline(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA application_id = 42")
        other.execute("CREATE TABLE stamps (value)")
    assert refusal(path).problem is Problem.FOREIGN


def test_a_folder_is_no_timeline(path):
    path.mkdir(parents=True)
    assert "news.timeline" in str(refusal(path))


def test_a_timeline_in_a_place_that_is_a_file_cannot_be_made(path):
    path.parent.touch()
    assert str(path) in str(refusal(path))


def test_a_newer_timeline_is_never_touched(kept):
    with closing(sqlite3.connect(kept)) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        newer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = contents(kept.parent)
    assert refusal(kept).problem is Problem.NEWER
    assert contents(kept.parent) == before


def test_a_timeline_without_one_of_its_tables_is_damaged(kept):
    with closing(sqlite3.connect(kept)) as broken:
        broken.execute("DROP TABLE event")
    assert refusal(kept).problem is Problem.DAMAGED


def test_a_timeline_whose_tables_are_overwritten_is_damaged(kept):
    whole = kept.read_bytes()
    kept.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    assert refusal(kept).problem is Problem.DAMAGED


def test_a_timeline_cut_short_is_damaged(kept):
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    assert refusal(kept).problem is Problem.DAMAGED


def test_a_damaged_timeline_is_set_aside_untouched_and_a_new_one_begun(kept, opened):
    kept.write_bytes(b"\0" * 9000)
    aside = set_aside(kept)
    opened(kept).write(UserRecord("note", "a", b"new")).result()
    assert (aside.name, aside.read_bytes()) == ("news.damaged.timeline", b"\0" * 9000)


def test_a_second_damaged_timeline_does_not_replace_the_first(kept):
    first = set_aside(kept)
    kept.write_bytes(b"second")
    second = set_aside(kept)
    assert second.name == "news.damaged-2.timeline"
    assert first.exists()


def test_the_log_of_a_timeline_is_set_aside_with_it(killed, opened):
    aside = set_aside(killed)
    assert {one.name for one in aside.parent.iterdir()} >= {aside.name, f"{aside.name}-wal"}
    assert opened(aside).records("note") == {"a": b"kept"}


def test_a_timeline_that_is_not_there_cannot_be_set_aside(path):
    with pytest.raises(LibraryError):
        set_aside(path)


def test_a_second_window_does_not_open_the_timeline(kept, opened):
    opened(kept)
    assert refusal(kept).problem is Problem.IN_USE


def test_a_timeline_that_another_process_has_open_is_in_use(path):
    with running(HOLD, path) as process:
        assert refusal(path).problem is Problem.IN_USE
        process.stdin.close()


def test_a_timeline_is_free_again_once_its_process_was_killed(killed, opened):
    assert opened(killed).records("note") == {"a": b"kept"}


def test_a_timeline_is_free_again_once_it_is_closed(kept, opened):
    assert opened(kept).records("note") == {"a": b"kept"}


def test_nothing_but_the_timeline_lies_there_once_it_is_closed(killed, opened):
    opened(killed).close()
    assert [one.name for one in killed.parent.iterdir()] == ["news.timeline"]


@pytest.fixture(
    params=[(0o555, 0o444), (0o777, 0o444), (0o555, 0o666)], ids=["all", "the file", "the folder"]
)
def protected(request, shared_folder, opened, unprivileged):
    """A timeline that may only be read, opened by somebody for whom that holds."""
    path = shared_folder / "news.timeline"
    library = opened(path)
    library.write(UserRecord("note", "a", b"kept"))
    library.close()
    path.chmod(request.param[1])
    shared_folder.chmod(request.param[0])
    with unprivileged():
        library = Library(path)
        yield library
        library.close()


def test_a_timeline_that_may_only_be_read_is_shown(protected):
    assert protected.records("note") == {"a": b"kept"}


def test_a_timeline_that_may_only_be_read_says_so_at_once(protected):
    assert protected.is_read_only
    assert protected.problem.problem is Problem.READ_ONLY
    assert str(protected.path) in str(protected.problem)


def test_what_is_written_to_a_timeline_that_may_only_be_read_fails(protected):
    assert protected.write(StateValue("view", b"1")).exception() is protected.problem


def test_a_timeline_that_may_only_be_read_can_be_saved_elsewhere_and_written_there(protected):
    with TemporaryDirectory() as name:
        folder = Path(name)
        protected.save_as(folder / "copy.timeline")
        protected.write(UserRecord("note", "b", b"new")).result()
        assert protected.problem is None
        assert protected.records("note") == {"a": b"kept", "b": b"new"}


def test_a_timeline_that_cannot_be_made_in_a_folder_says_where(shared_folder, unprivileged):
    shared_folder.chmod(0o555)
    with unprivileged():
        problem = refusal(shared_folder / "news.timeline")
    assert problem.problem is Problem.FAILED
    assert str(shared_folder / "news.timeline") in str(problem)


def test_a_timeline_that_may_not_even_be_read_is_not_opened(shared_folder, opened, unprivileged):
    path = shared_folder / "news.timeline"
    opened(path).close()
    path.chmod(0)
    with unprivileged():
        assert refusal(path).problem is Problem.FAILED
