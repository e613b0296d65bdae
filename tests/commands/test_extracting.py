"""Going through the files of an extraction."""

import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.commands.extracting import names_of
from timeline_app.commands.unpacking import safe_name
from timeline_app.store.ledger import Held

ROOT = Path(__file__).resolve().parents[2]
FEW, MANY = 500, 5_000
CACHES = 4 << 20
"""What SQLite may keep of its files in memory, however large they grow: 2 MiB of each."""
MEASURED = """
import sys
from concurrent.futures import Executor, Future
from pathlib import Path
from tests.faults import crash
from tests.memory import peak_bytes
from timeline_app.commands.extracting import Extraction, names_of
from timeline_app.commands.unpacking import Unpacked
from timeline_app.store import event_files, ledger


class Inline(Executor):
    def submit(self, fn, *args):
        future = Future()
        future.set_result(fn(*args))
        return future


folder, root = map(Path, sys.argv[1:])
with ledger.opened(folder / "part", "test") as kept:
    extraction = Extraction(kept, Unpacked(folder / "members"), [root])
    extraction.survey(lambda path: False)
    done = sum(1 for _ in extraction.run(Inline(), in_flight=4, read=crash))
    name_of = names_of([root])
    named = ((name_of(held), held.rows) for held in kept.articles())
    event_files.write(folder / "events.jsonl", named)
print(done, peak_bytes())
"""


def most_memory(folder, count):
    """Return what reading so many small files takes at most, in bytes."""
    root = folder / "root"
    root.mkdir()
    for number in range(count):
        (root / f"{number}.txt").write_text(f'{{"id": "{number}"}}\n')
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(folder), str(root)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found, memory = map(int, done.stdout.split())
    assert (found, (folder / "events.jsonl").read_bytes().count(b"\n")) == (count, count)
    return memory


def test_ten_times_the_articles_take_no_more_memory_but_for_caches(tmp_path):
    for name in ("few", "many"):
        (tmp_path / name).mkdir()
    few = most_memory(tmp_path / "few", FEW)
    many = most_memory(tmp_path / "many", MANY)
    assert many - few < CACHES


SAFE = {
    "a.txt": "a.txt",
    "2023/11/22/a.txt": "2023/11/22/a.txt",
    "../../etc/passwd": "etc/passwd",
    "/etc/passwd": "etc/passwd",
    "c:\\windows\\a.txt": "c_/windows/a.txt",
    "a\x00b\nc.txt": "a_b_c.txt",
    "..": "_",
    "": "_",
    "x" * 300 + ".txt": "x" * 76 + ".txt",
    "1/2/3/4/5/6/7/8.txt": "3/4/5/6/7/8.txt",
}


@pytest.mark.parametrize(("name", "safe"), SAFE.items(), ids=map(repr, SAFE))
def test_a_name_in_an_archive_becomes_one_that_leads_nowhere_else(name, safe):
    assert safe_name(name) == Path(safe)


def name(roots, path, member="", place=0):
    return names_of(roots)(Held(path, member, place, b""))


def test_an_article_is_named_below_the_folder_that_was_given(tmp_path):
    assert name([tmp_path], tmp_path / "a" / "b.txt") == "a/b.txt"


def test_below_two_folders_the_name_counts_from_the_one_that_they_share(tmp_path):
    roots = [tmp_path / "one", tmp_path / "two"]
    for root in roots:
        root.mkdir()
    assert name(roots, roots[1] / "b.txt") == "two/b.txt"


def test_an_archive_given_by_itself_is_part_of_the_name(tmp_path):
    assert name([tmp_path / "a.zip"], tmp_path / "a.zip", "b/c.txt") == "a.zip/b/c.txt"


def test_the_second_article_of_a_file_is_numbered(tmp_path):
    assert name([tmp_path], tmp_path / "a.mbox", place=1) == "a.mbox#2"
