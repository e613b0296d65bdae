"""Garbage is collected on the main thread alone."""

import gc
import threading
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
