"""A small part of what ``python -m tests.torture`` does at length."""

import socket
import subprocess
import sys
from collections import Counter
from itertools import count
from random import Random

import pytest

from tests.torture.folder import WINDOW_MEGABYTES, WORKER_MEGABYTES, Watch, survive, wrong
from tests.torture.fuzz import SEEDS, Fate, damaged_file, fates
from tests.torture.guard import ForeignAccessError, allow_only
from tests.torture.hostile import SMALL, make_folder
from tests.torture.kill import Life, kill_once, outlive
from timeline_app.pipeline.workers import WorkerExecutor

PATIENCE_SECONDS = 60


@pytest.fixture(scope="module")
def executor():
    executor = WorkerExecutor(1)
    yield executor
    executor.shutdown(cancel_futures=True)


def guarded(path, action):
    """Do something in this process, which a test must give another process."""
    allow_only(path)
    try:
        action()
    except ForeignAccessError as error:
        return str(error)
    finally:
        allow_only(None)
    return ""


def connect():
    with socket.socket() as client:
        client.connect(("127.0.0.1", 9))


def read_a_secret():
    with open("/etc/passwd"):  # noqa: PTH123 - as a parser would
        pass


def run_a_program():
    subprocess.run([sys.executable, "-V"], check=True)


def test_a_damaged_file_is_always_the_same():
    assert damaged_file(3, 7) == damaged_file(3, 7)


def test_no_two_damaged_files_of_a_format_are_the_same():
    numbers = range(0, 20 * len(SEEDS), len(SEEDS))
    assert len({damaged_file(number, 0) for number in numbers}) > 15


@pytest.mark.parametrize("action", [connect, read_a_secret, run_a_program])
def test_what_reading_has_no_business_with_is_caught(executor, tmp_path, action):
    caught = executor.submit(guarded, tmp_path / "a.txt", action).result(PATIENCE_SECONDS)
    assert caught


def test_damaged_files_of_every_format_are_read_or_turned_down_with_a_sentence(executor):
    found = list(fates(4 * len(SEEDS), 1, executor))
    wrong = [victim for victim in found if victim.fate not in {Fate.READ, Fate.REJECTED}]
    assert not wrong
    assert Counter(victim.number for victim in found) == Counter(range(4 * len(SEEDS)))


if sys.platform == "linux":  # which tells what each process takes

    @pytest.fixture(scope="module")
    def survived(tmp_path_factory):
        """Return what a window said of a folder of hostile files, and what it took."""
        folder = make_folder(tmp_path_factory.mktemp("hostile") / "folder", SMALL)
        watch = Watch()
        return [*wrong(folder, survive(folder, tmp_path_factory.mktemp("home"), watch))], watch

    def test_of_hostile_files_the_good_are_read_and_the_others_turned_down(survived):
        assert survived[0] == []

    def test_hostile_files_take_no_more_memory_than_is_allowed(survived):
        watch = survived[1]
        assert watch.workers
        assert watch.window < WINDOW_MEGABYTES
        assert watch.worker < WORKER_MEGABYTES


def test_a_window_that_is_killed_while_it_reads_loses_nothing_and_goes_on(tmp_path):
    life = Life(tmp_path, 1, articles=20)
    life.begin()
    faults = []
    for attempt in count():  # the slower the machine the longer until a file is read
        faults += kill_once(life, Random(attempt), most_lines=60 << attempt)
        if attempt and life.files:
            break
    assert faults + list(outlive(life)) == []
