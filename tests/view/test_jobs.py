"""Jobs hand over what generators yield, and stop when asked."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from timeline_app.view.jobs import Jobs


@pytest.fixture
def jobs(qtbot):
    running = Jobs()
    yield running
    running.cancel_all()
    assert running.wait(5000)


def test_items_arrive_in_order_on_the_starting_thread(jobs, qtbot):
    seen, ended = [], []
    jobs.start(
        lambda: iter("abc"),
        lambda item: seen.append((item, QThread.currentThread().isMainThread())),
        lambda: ended.append(True),
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert seen == [("a", True), ("b", True), ("c", True)]


def test_the_generator_runs_on_another_thread(jobs, qtbot):
    seen, ended = [], []

    def idents():
        yield threading.get_ident()

    jobs.start(idents, seen.append, lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert seen != [threading.get_ident()]


def test_nothing_arrives_after_cancelling_and_the_generator_is_closed(jobs, qtbot):
    seen, ended, closed = [], [], threading.Event()

    def endless():
        try:
            while True:
                yield 1
        finally:
            closed.set()

    def take(item):
        seen.append(item)
        job.cancel()

    job = jobs.start(endless, take, lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert seen == [1]
    assert closed.is_set()


def test_an_exception_is_reported_and_ends_the_job(jobs, qtbot):
    errors, ended = [], []

    def failing():
        yield 1
        raise ValueError("broken")

    jobs.crashed.connect(errors.append)
    jobs.start(failing, lambda _: None, lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert [str(error) for error in errors] == ["broken"]


@pytest.mark.parametrize("delete", [shiboken6.delete, QObject.deleteLater])
def test_a_parent_that_goes_while_a_job_runs_ends_the_job(qtbot, delete):
    closed = threading.Event()

    def endless():
        try:
            while True:
                yield 1
        finally:
            closed.set()

    seen = []
    parent = QObject()
    Jobs(parent).start(endless, seen.append, lambda: None)
    qtbot.waitUntil(lambda: bool(seen))
    delete(parent)
    qtbot.waitUntil(closed.is_set)
