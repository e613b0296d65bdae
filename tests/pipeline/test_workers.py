import os
import sys
import time
from concurrent.futures import CancelledError

import pytest

from timeline_app.pipeline.ingest import ingest
from timeline_app.pipeline.outcomes import Ingested, Rejected
from timeline_app.pipeline.workers import WorkerExecutor

PATIENCE_SECONDS = 60


@pytest.fixture
def executor():
    executor = WorkerExecutor(1, deadline_seconds=PATIENCE_SECONDS)
    yield executor
    executor.shutdown(cancel_futures=True)


@pytest.fixture
def hasty():
    executor = WorkerExecutor(1, deadline_seconds=2)
    yield executor
    executor.shutdown(cancel_futures=True)


@pytest.fixture
def slow_page(tmp_path):
    """A page that holds the parser for longer than a minute, inside C."""
    path = tmp_path / "slow.html"
    attributes = " ".join(f'a{number}="{number}"' for number in range(100_000))
    path.write_text(f"<html><body><p {attributes}>Words.</p></body></html>")
    return path


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text("Bridge closed\nThe bridge was closed on 5 May 2016, the council said.\n")
    return path


def test_a_task_runs_in_another_process(executor):
    assert executor.submit(os.getpid).result(PATIENCE_SECONDS) != os.getpid()


def test_a_worker_is_kept_for_the_next_task(executor):
    first = executor.submit(os.getpid).result(PATIENCE_SECONDS)
    assert executor.submit(os.getpid).result(PATIENCE_SECONDS) == first


def test_an_error_in_a_task_is_its_future_s(executor):
    with pytest.raises(ZeroDivisionError):
        executor.submit(divmod, 1, 0).result(PATIENCE_SECONDS)


def test_a_task_over_the_deadline_fails(hasty):
    with pytest.raises(TimeoutError):
        hasty.submit(time.sleep, PATIENCE_SECONDS).result(PATIENCE_SECONDS)


def test_the_next_task_runs_after_one_that_crashed(executor):
    crash = executor.submit(os.abort)
    crash.exception(PATIENCE_SECONDS)
    assert executor.submit(divmod, 7, 2).result(PATIENCE_SECONDS) == (3, 1)


def test_cancelling_a_running_task_frees_its_worker(executor):
    executor.submit(os.getpid).result(PATIENCE_SECONDS)
    stuck = executor.submit(time.sleep, 10 * PATIENCE_SECONDS)
    stuck.cancel()
    assert executor.submit(divmod, 7, 2).result(PATIENCE_SECONDS) == (3, 1)


def test_shutting_down_cancels_what_runs():
    executor = WorkerExecutor(1)
    stuck = executor.submit(time.sleep, PATIENCE_SECONDS)
    executor.shutdown(cancel_futures=True)
    with pytest.raises(CancelledError):
        stuck.result()


def test_a_task_given_after_the_shutdown_is_cancelled():
    executor = WorkerExecutor(1)
    executor.shutdown(cancel_futures=True)
    assert executor.submit(os.getpid).cancelled()


if sys.platform == "linux":

    def test_a_task_may_not_take_more_memory_than_allowed(executor):
        with pytest.raises(MemoryError):
            executor.submit(bytes, 4 << 30).result(PATIENCE_SECONDS)


def test_a_page_that_hangs_the_parser_is_stopped_and_the_others_are_read(
    hasty, slow_page, article
):
    kinds = [type(item) for item in ingest([slow_page, article], hasty)]
    assert kinds == [Rejected, Ingested]


def test_a_stopped_file_says_why(hasty, slow_page):
    (item,) = ingest([slow_page], hasty)
    assert "took longer than" in item.reason


def test_closing_the_reading_frees_the_workers(executor, slow_page, article):
    reading = ingest([article, slow_page], executor)
    next(reading)
    reading.close()
    assert executor.submit(divmod, 7, 2).result(PATIENCE_SECONDS / 2) == (3, 1)
