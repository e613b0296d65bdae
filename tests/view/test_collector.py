"""Garbage is collected on the main thread alone."""

import gc
import threading
import time
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QObject

from timeline_app.view.collector import Collector


@pytest.fixture
def parent(qapp):
    """What owns a collector; another's state comes back afterwards."""
    was_on = gc.isenabled()
    parent = QObject()
    yield parent
    if shiboken6.isValid(parent):
        shiboken6.delete(parent)
    if not was_on:
        gc.disable()


@pytest.fixture
def collector(parent):
    return Collector(parent)


class Ring:
    """An object in a cycle, so that only the collector can free it."""

    def __init__(self):
        self.itself = self


def test_another_thread_frees_no_ring(collector):
    ring = weakref.ref(Ring())
    worker = threading.Thread(target=lambda: [Ring() for _ in range(20_000)])
    worker.start()
    worker.join()
    assert ring() is not None


def test_the_main_thread_frees_rings_when_they_are_due(collector, qtbot):
    ring = weakref.ref(Ring())
    rings = [Ring() for _ in range(20_000)]
    rings.clear()
    qtbot.waitUntil(lambda: ring() is None)


def test_pythons_own_collector_comes_back_afterwards(parent, collector):
    shiboken6.delete(parent)
    assert gc.isenabled()


@pytest.fixture
def old_ring():
    """Return a ring that nobody holds among the oldest objects, which are due to be collected."""
    former = gc.get_threshold()
    held = Ring()
    gc.collect()
    ring = weakref.ref(held)
    del held
    gc.set_threshold(1_000_000, 1_000_000, 1)
    for _ in range(3):
        gc.collect(1)
    yield ring
    gc.set_threshold(*former)


def test_what_is_old_is_collected_once_the_main_thread_has_nothing_to_do(collector, old_ring):
    busy_until = time.thread_time() + 0.05
    while time.thread_time() < busy_until:
        pass
    collector.collect_due()
    was_kept = old_ring() is not None
    collector.collect_due()
    assert (was_kept, old_ring()) == (True, None)


def test_what_is_old_waits_while_something_is_being_read(collector, old_ring):
    collector.put_off()
    for _ in range(2):
        collector.collect_due()
    assert old_ring() is not None
