"""What an extraction keeps on disk."""

import sqlite3
from itertools import chain

import pytest

from timeline_app.errors import TimelineError
from timeline_app.store import ledger

ONE = (b"\1" * 32, 1, b"one\n")
TWO = (b"\2" * 32, 1, b"two\n")


@pytest.fixture
def part(tmp_path):
    return tmp_path / "events.jsonl.part"


@pytest.fixture
def paths(tmp_path):
    found = [tmp_path / name for name in ("a.txt", "b.txt", "c.zip")]
    for path in found:
        path.write_text(path.name)
    return found


def read(kept, paths, *articles):
    """Finish all that waits, each file with these articles."""
    kept.follow(paths)
    for entry in kept.waiting():
        kept.finish(entry, articles)


def waiting(kept, paths):
    kept.follow(paths)
    return [entry.path.name for entry in kept.waiting()]


def test_what_is_finished_does_not_wait_in_the_next_run(part, paths):
    with ledger.opened(part, "1") as kept:
        read(kept, paths[:2])
    with ledger.opened(part, "1") as kept:
        assert waiting(kept, paths) == ["c.zip"]


def test_what_was_made_otherwise_is_begun_anew(part, paths):
    with ledger.opened(part, "1") as kept:
        read(kept, paths)
    with ledger.opened(part, "2") as kept:
        assert waiting(kept, paths) == ["a.txt", "b.txt", "c.zip"]


def test_what_could_not_be_read_waits_again(part, paths):
    with ledger.opened(part, "1") as kept:
        kept.follow(paths)
        for entry in kept.waiting():
            kept.finish(entry, (), ("It is broken.",) if entry.path.name == "b.txt" else ())
    with ledger.opened(part, "1") as kept:
        assert waiting(kept, paths) == ["b.txt"]


def test_a_file_that_grew_waits_again_and_loses_what_it_gave(part, paths):
    with ledger.opened(part, "1") as kept:
        read(kept, paths[:1], ONE)
    paths[0].write_text("more words")
    with ledger.opened(part, "1") as kept:
        assert (waiting(kept, paths[:1]), list(kept.articles())) == (["a.txt"], [])


def test_an_article_that_two_files_hold_comes_with_the_first(part, paths):
    with ledger.opened(part, "1") as kept:
        read(kept, paths[::-1], ONE, TWO)
        assert [(held.path.name, held.rows) for held in kept.articles()] == [
            ("a.txt", b"one\n"),
            ("a.txt", b"two\n"),
        ]


def test_an_archive_waits_again_while_one_of_its_members_does(part, paths):
    with ledger.opened(part, "1") as kept:
        kept.follow(paths[2:])
        (archive,) = kept.waiting()
        first, _ = (kept.begin(archive, number, f"{number}.txt") for number in (1, 2))
        kept.finish(first, [ONE])
        kept.list_whole(archive)
    with ledger.opened(part, "1") as kept:
        kept.follow(paths[2:])
        (archive,) = kept.waiting()
        begun = [kept.begin(archive, number, f"{number}.txt") for number in (1, 2)]
    assert [one is None for one in begun] == [True, False]


def test_names_that_are_no_unicode_are_kept(part, paths):
    with ledger.opened(part, "1") as kept:
        kept.follow(paths[2:])
        (archive,) = kept.waiting()
        member = kept.begin(archive, 1, "caf\udce9.txt")
        kept.finish(member, (), ("It is broken.",))
        assert [name for _, name, _ in kept.problems()] == ["caf\udce9.txt"]


def test_more_files_than_are_looked_at_together_are_all_found(part, tmp_path):
    many = [tmp_path / f"{number}.txt" for number in range(2_500)]
    with ledger.opened(part, "1") as kept:
        assert len(waiting(kept, many)) == len(many)


def test_a_damaged_ledger_is_told_and_left_alone(part, paths):
    with ledger.opened(part, "1") as kept:
        read(kept, paths, ONE)
    damaged = part.read_bytes()[:600] + b"x" * 20_000
    part.write_bytes(damaged)
    with pytest.raises(TimelineError, match="damaged"), ledger.opened(part, "1"):
        pass
    assert part.read_bytes() == damaged


def test_another_program_s_database_is_left_alone(part):
    with sqlite3.connect(part) as database:
        database.execute("CREATE TABLE mine (words)")
    database.close()
    with (
        pytest.raises(TimelineError, match="not what an extraction left"),
        ledger.opened(part, "1"),
    ):
        pass


PAGES = 40


def fill(part, paths):
    """Read more than a disk of some pages holds."""
    with ledger.opened(part, "1") as kept:
        kept._run_sql(f"PRAGMA max_page_count = {PAGES}")
        read(kept, paths, (b"\1" * 32, 1, b"x" * 4_000_000))


def test_a_full_disk_is_told_and_what_was_finished_stays(part, paths):
    with ledger.opened(part, "1") as kept:
        read(kept, paths[:1], TWO)
    with pytest.raises(TimelineError, match="disk is full"):
        fill(part, paths)
    with ledger.opened(part, "1") as kept:
        assert (waiting(kept, paths), kept.totals().articles) == (["b.txt", "c.zip"], 1)


def test_nothing_is_left_of_a_ledger_that_is_removed(part, paths):
    with ledger.opened(part, "1") as kept:
        read(kept, paths)
    ledger.remove(part)
    assert list(chain(part.parent.glob("*.part*"))) == []
