"""A workspace is asked for its timeline, and what it answers is shown."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject

from timeline_app.pipeline.deriving import DeriverHere
from timeline_app.view.asking import Asking
from timeline_app.workspace import Workspace


class Later:
    """Derives in this process, when it is told to."""

    def __init__(self):
        self._here = DeriverHere()
        self._asked = []

    def derive(self, make):
        self._asked.append((make, Future()))
        return self._asked[-1][1]

    def answer(self, number):
        make, answer = self._asked[number]
        answer.set_result(self._here.derive(make).result())

    def close(self):
        self._here.close()


@pytest.fixture
def later():
    return Later()


@pytest.fixture
def asking(qapp, executor, later):
    parent = QObject()
    workspace = Workspace(executor, later)
    yield Asking(workspace, frozenset, parent)
    workspace.close()


def test_what_a_person_does_comes_between_an_answer_and_showing_it(qtbot, asking, later):
    shown = []
    asking.shown.connect(lambda: shown.append(True))
    asking.ask()
    with qtbot.waitSignal(asking.settled):
        later.answer(0)
        was_shown = bool(shown)
    assert (was_shown, bool(shown)) == (False, True)


def test_it_is_busy_until_the_answer_is_shown(qtbot, asking, later):
    asking.ask()
    with qtbot.waitSignal(asking.settled):
        later.answer(0)
        was_busy = asking.is_busy
    assert (was_busy, asking.is_busy) == (True, False)


def test_an_answer_that_nobody_waits_for_any_more_is_not_shown(qtbot, asking, later):
    asking.ask()
    asking.stop()
    asking.ask()
    with qtbot.assertNotEmitted(asking.shown):
        later.answer(0)
    with qtbot.waitSignal(asking.shown):
        later.answer(1)
