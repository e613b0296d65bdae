"""``timeline-app extract``, called in this process; its workers are others."""

import json
import os
import signal
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from timeline_app import __version__
from timeline_app.cli import main
from timeline_app.commands.extract import MEMBERS, PART
from timeline_app.store import ledger

ROOT = Path(__file__).resolve().parents[2]
BRIDGE = "Bridge falls in storm\n6 September 2016\n\nThe old bridge fell on Monday.\n"
TRAM = "Tram line shut\n22 March 2017\n\nThe tram line was shut on 20 March 2017.\n"
FERRY = "Ferry sank\n\nThe ferry sank on Wednesday.\n"
NAMES = ["bridge.txt", "south/tram.txt"]


def extract(*arguments):
    return main(["extract", *map(str, arguments)])


def rows_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def told(path):
    return [(row["article"], row["date"]) for row in rows_of(path)]


def laid_out(folder):
    """Write two articles that can be read, and a film."""
    (folder / "south").mkdir(parents=True)
    (folder / "bridge.txt").write_text(BRIDGE)
    (folder / "south" / "tram.txt").write_text(TRAM)
    (folder / "clip.mp4").write_bytes(b"\x00\x01")
    return folder


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    return laid_out(tmp_path_factory.mktemp("extract") / "news")


@pytest.fixture(scope="module")
def whole(news):
    """The status with which the command ended, and the file of events."""
    target = news.parent / "events.jsonl"
    return extract(news, "-o", target), target


@pytest.fixture
def target(tmp_path):
    return tmp_path / "events.jsonl"


def test_each_event_is_a_row_in_the_order_of_the_articles(whole):
    _, target = whole
    assert told(target) == [("bridge.txt", "2016-09-05"), ("south/tram.txt", "2017-03-20")]


def test_a_row_says_why_it_stands_on_its_date(whole):
    _, target = whole
    (row, _) = rows_of(target)
    said = (row["words"], row["anchor"], row["anchor_value"], row["published_source"])
    assert said == ("Monday", "dct", "2016-09-06", "date line")


def test_a_row_quotes_its_article_at_its_place(whole):
    _, target = whole
    (row, _) = rows_of(target)
    assert BRIDGE[row["quote_start"] : row["quote_end"]] == row["quote"]


def test_extract_ends_with_1_when_a_file_could_not_be_read(whole):
    status, _ = whole
    assert status == 1


def test_what_was_kept_is_gone_when_all_is_done(whole):
    _, target = whole
    assert [path.name for path in target.parent.glob("events.*")] == ["events.jsonl"]


def zip_of(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bridge.txt", BRIDGE)
        archive.writestr("south/tram.txt", TRAM)
        archive.writestr("south/.hidden.txt", TRAM)


def tar_of(path):
    with tarfile.open(path, "w:gz") as archive:
        for name in NAMES:
            archive.add(path.parent / "news" / name, name)


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    """What comes of a folder with two archives, one nested in a third, and one that is broken."""
    folder = tmp_path_factory.mktemp("packed")
    laid_out(folder / "news")
    archives = folder / "archives"
    archives.mkdir()
    zip_of(archives / "a.zip")
    tar_of(folder / "b.tar.gz")
    (archives / "broken.zip").write_bytes((archives / "a.zip").read_bytes()[:-20])
    with zipfile.ZipFile(archives / "nested.zip", "w") as archive:
        archive.write(archives / "a.zip", "a.zip")
        archive.writestr("../../2021/05/06/ferry.txt", FERRY)
    (folder / "b.tar.gz").rename(archives / "b.tar.gz")
    target = folder / "events.jsonl"
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "extract", str(archives), "-o", str(target)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done, target


def test_articles_in_an_archive_are_named_below_it(packed):
    _, target = packed
    names = {name for name, _ in told(target) if name.startswith("a.zip")}
    assert names == {f"a.zip/{name}" for name in NAMES}


def test_the_same_article_in_two_archives_comes_once(packed):
    _, target = packed
    assert sum(name.endswith("tram.txt") for name, _ in told(target)) == 1


def test_the_folders_in_an_archive_date_an_article(packed):
    _, target = packed
    assert "2021-05-05" in {date for _, date in told(target)}


def test_a_name_that_leads_out_of_its_archive_leads_nowhere(packed):
    done, target = packed
    strays = {path.name for path in target.parent.rglob("ferry.txt")}
    assert (strays, done.stderr.count("ferry")) == (set(), 0)


def test_what_of_archives_could_not_be_read_is_named(packed):
    done, _ = packed
    lines = done.stderr.splitlines()
    assert ["broken.zip: " in lines[0], "nested.zip/a.zip: " in lines[1]] == [True, True]


def test_an_archive_of_which_some_could_not_be_read_ends_with_1(packed):
    done, _ = packed
    assert done.returncode == 1


WRONG = {
    "no target": ["news"],
    "an unknown suffix": ["news", "-o", "events.doc"],
    "a missing folder": ["news", "-o", "missing/events.jsonl"],
    "a missing file": ["missing.txt", "-o", "events.jsonl"],
    "an empty folder": ["empty", "-o", "events.jsonl"],
    "an unknown language": ["news", "-o", "events.jsonl", "--language", "xx"],
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_wrong_use_ends_with_2_and_leaves_nothing(tmp_path, monkeypatch, arguments):
    laid_out(tmp_path / "news")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    assert (extract(*arguments), {path.name for path in tmp_path.iterdir()}) == (
        2,
        {"empty", "news"},
    )


def test_a_timeline_among_the_articles_is_no_article(tmp_path, target):
    (tmp_path / "old.json").write_text('{"format": "timeline/1", "documents": [], "events": []}')
    assert extract(tmp_path / "old.json", "-o", target) == 2


INTERRUPTED = """
import os, signal, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from timeline_app.commands.extracting import Extraction
from timeline_app.commands.unpacking import Unpacked
from timeline_app.store import ledger

part, members, made_with, root, count = sys.argv[1:]
with ledger.opened(Path(part), made_with) as kept, ThreadPoolExecutor(1) as executor:
    extraction = Extraction(kept, Unpacked(Path(members)), [Path(root)])
    extraction.survey(lambda path: False)
    for number, _ in enumerate(extraction.run(executor, in_flight=2), 1):
        if number == int(count):
            os.kill(os.getpid(), signal.SIGKILL)
"""


def interrupted(target, root, count):
    """Let a process read so many files of a folder and be killed in the midst of it."""
    part, members = (target.with_name(target.name + end) for end in (PART, MEMBERS))
    words = (part, members, f"{__version__} ", root, count)
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, *map(str, words)], cwd=ROOT, check=False
    )
    assert done.returncode == -signal.SIGKILL


def seven_articles(folder):
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(BRIDGE.replace("bridge", f"bridge {number}"))
    with zipfile.ZipFile(folder / "1.zip", "w") as archive:
        for number in range(4, 7):
            archive.writestr(f"{number}.txt", BRIDGE.replace("bridge", f"bridge {number}"))
    return folder


@pytest.fixture
def many(tmp_path):
    """A folder of seven articles, three of them in an archive."""
    return seven_articles(tmp_path / "many")


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """The events of such a folder, read without interruption."""
    folder = tmp_path_factory.mktemp("undisturbed")
    extract(seven_articles(folder / "many"), "-o", folder / "events.jsonl")
    return (folder / "events.jsonl").read_bytes()


@pytest.mark.parametrize("count", [1, 4, 6])
def test_a_killed_extraction_goes_on_to_the_same_bytes(many, target, undisturbed, count):
    interrupted(target, many, count)
    extract(many, "-o", target)
    assert target.read_bytes() == undisturbed


def rewrite(path, text, *, keep_time):
    before = path.stat()
    path.write_text(text)
    if keep_time:
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_what_was_finished_is_not_read_again(many, target):
    interrupted(target, many, 1)
    rewrite(many / "0.txt", "x" * (many / "0.txt").stat().st_size, keep_time=True)
    extract(many, "-o", target)
    assert told(target)[0] == ("0.txt", "2016-09-05")


def test_a_file_that_changed_meanwhile_is_read_again(many, target):
    interrupted(target, many, 1)
    rewrite(many / "0.txt", TRAM, keep_time=False)
    extract(many, "-o", target)
    assert told(target)[0] == ("0.txt", "2017-03-20")


def test_a_file_that_is_gone_meanwhile_is_no_more_in_the_result(many, target):
    interrupted(target, many, 1)
    (many / "0.txt").unlink()
    extract(many, "-o", target)
    assert told(target)[0][0] == "1.txt"


def test_what_was_read_in_another_language_is_read_again(many, target):
    interrupted(target, many, 3)
    extract(many, "-o", target, "--language", "de")
    assert {row["language"] for row in rows_of(target)} == {"de"}


def test_a_second_run_at_the_same_time_is_turned_down(news, target, capsys):
    with ledger.opened(target.with_name(target.name + PART), "one"):
        status = extract(news, "-o", target)
    assert (status, "in use" in capsys.readouterr().err) == (2, True)


def test_a_strange_file_in_the_way_is_left_alone(news, target):
    strange = target.with_name(target.name + PART)
    strange.write_text("notes of mine, which nobody should overwrite")
    assert (extract(news, "-o", target), strange.read_text()[:5]) == (2, "notes")
