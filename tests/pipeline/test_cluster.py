"""Reading on a Dask cluster: a real one of two worker processes on this machine."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import dask
import pytest
from distributed import Client, LocalCluster

from tests import faults
from timeline_app.cli import main
from timeline_app.commands.extracted import extract_file
from timeline_app.commands.extracting import Extraction
from timeline_app.commands.unpacking import Unpacked
from timeline_app.errors import TimelineError
from timeline_app.pipeline.cluster import connected
from timeline_app.store import ledger

ARTICLES = 8
PATIENCE_SECONDS = 60


@pytest.fixture(scope="module")
def cluster():
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster,
    ):
        yield cluster


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    folder = tmp_path_factory.mktemp("news")
    for number in range(ARTICLES):
        words = f"Bridge {number} closed\n\nThe bridge {number} was closed on 5 May 2016.\n"
        (folder / f"{number}.txt").write_text(words)
    return folder


@pytest.fixture(scope="module")
def with_killer(news, tmp_path_factory):
    """The same articles, and among them one that is fatal."""
    folder = tmp_path_factory.mktemp("killer")
    for path in news.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "killer.txt").write_text("Bridge\n\nIt fell on 5 May 2016.\n")
    return folder


@contextmanager
def extraction_of(folder, tmp_path, name):
    with ledger.opened(tmp_path / name, "test") as kept:
        extraction = Extraction(kept, Unpacked(tmp_path / f"{name}-members"), [folder])
        extraction.survey(lambda path: False)
        yield kept, extraction


def rows(kept):
    return [(held.path, held.rows) for held in kept.articles()]


def read_here(folder, tmp_path):
    with (
        extraction_of(folder, tmp_path, "here") as (kept, extraction),
        ThreadPoolExecutor(1) as executor,
    ):
        assert len(list(extraction.run(executor, in_flight=2))) == ARTICLES
        return rows(kept)


def read_there(cluster, folder, tmp_path, read, after=lambda number: None, **options):
    """Read a folder on the cluster; return the rows and the problems."""
    with (
        extraction_of(folder, tmp_path, "there") as (kept, extraction),
        connected(cluster.scheduler_address, [folder], **options) as executor,
    ):
        done = extraction.run(executor, in_flight=executor.in_flight, read=read)
        for number, _ in enumerate(done, 1):
            after(number)
        return rows(kept), [(path.name, sentence) for path, _, sentence in kept.problems()]


def test_a_worker_that_is_killed_half_way_changes_nothing(cluster, news, tmp_path):
    def kill_one(number):
        if number == ARTICLES // 2:
            os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)

    found, problems = read_there(cluster, news, tmp_path, extract_file, kill_one)
    assert (found, problems) == (read_here(news, tmp_path), [])


def named(found):
    return {path.name for path, _ in found}


def names(folder):
    return {path.name for path in folder.iterdir()} - {"killer.txt"}


def test_a_file_that_kills_every_worker_costs_only_itself(cluster, with_killer, tmp_path):
    found, problems = read_there(cluster, with_killer, tmp_path, faults.kill_the_worker)
    assert (named(found), [name for name, _ in problems]) == (names(with_killer), ["killer.txt"])


def pids(cluster):
    with Client(cluster) as client:
        client.wait_for_workers(len(cluster.workers), timeout=PATIENCE_SECONDS)
    return {worker.pid for worker in cluster.workers.values()}


def test_a_file_that_crashes_its_reader_costs_no_worker(cluster, with_killer, tmp_path):
    before = pids(cluster)
    found, problems = read_there(cluster, with_killer, tmp_path, faults.crash)
    assert (named(found), pids(cluster)) == (names(with_killer), before)
    assert ["crashed" in sentence for _, sentence in problems] == [True]


def test_a_file_that_hangs_is_given_up_at_the_deadline(cluster, with_killer, tmp_path):
    _, problems = read_there(cluster, with_killer, tmp_path, faults.hang, deadline_seconds=1)
    assert ["took longer" in sentence for _, sentence in problems] == [True]


def test_extract_on_a_cluster_gives_the_same_bytes(cluster, news, tmp_path):
    here, there = tmp_path / "here.jsonl", tmp_path / "there.jsonl"
    main(["extract", str(news), "-o", str(here)])
    main(["extract", str(news), "-o", str(there), "--dask", cluster.scheduler_address])
    assert there.read_bytes() == here.read_bytes()


def test_a_path_that_the_workers_do_not_see_is_told_before_reading(cluster, tmp_path):
    with (
        pytest.raises(TimelineError, match="does not see"),
        connected(cluster.scheduler_address, [tmp_path / "missing"]),
    ):
        pass


def test_a_scheduler_that_is_not_there_is_told(unused_address):
    with (
        pytest.raises(TimelineError, match="no Dask scheduler"),
        connected(unused_address, [], connect_seconds=0.5),
    ):
        pass


@pytest.fixture
def unused_address():
    import socket

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return f"tcp://127.0.0.1:{listener.getsockname()[1]}"


def test_what_is_no_address_is_told():
    with (
        pytest.raises(TimelineError, match="no Dask scheduler"),
        connected("nonsense://", [], connect_seconds=0.5),
    ):
        pass


def test_a_cluster_without_workers_is_told():
    with (
        LocalCluster(n_workers=0, processes=False, dashboard_address=":0") as empty,
        pytest.raises(TimelineError, match="no workers"),
        connected(empty.scheduler_address, [], connect_seconds=0.5),
    ):
        pass
