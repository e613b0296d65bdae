"""Going to a date in the window."""

import pytest
from PySide6.QtCore import Qt

from timeline_app.model.timespan import seconds_of
from timeline_app.view.date_jump import DateJump


@pytest.fixture
def window(open_window, stories):
    opened = open_window(stories)
    opened.activateWindow()
    opened.commands.go_to.trigger()
    return opened


@pytest.fixture
def jump(window):
    return window.strip.findChild(DateJump)


def test_enter_puts_the_date_in_the_middle(qtbot, window, jump):
    qtbot.keyClicks(jump.field, "3 March 2011")
    qtbot.keyClick(jump.field, Qt.Key.Key_Return)
    view = window.strip.viewport()
    assert abs(view.x_of(seconds_of(2011, 3, 3, 12)) - view.width // 2) <= 1
    assert jump.isHidden()
    assert window.strip.hasFocus()


def test_the_field_says_what_it_has_understood(qtbot, jump):
    qtbot.keyClicks(jump.field, "Oct 2023")
    assert jump.meaning.text() == "October 2023 · day unknown"


def test_a_date_with_two_readings_names_both_and_goes_nowhere(qtbot, window, jump):
    before = window.strip.viewport()
    qtbot.keyClicks(jump.field, "03/04/2023")
    qtbot.keyClick(jump.field, Qt.Key.Key_Return)
    assert "4 March 2023 or" in jump.meaning.text()
    assert window.strip.viewport() == before
    assert jump.isVisible()


@pytest.mark.parametrize(("words", "said"), [("5 May", "Which year"), ("xyz", "no date")])
def test_what_is_no_whole_date_is_said_so(qtbot, jump, words, said):
    qtbot.keyClicks(jump.field, words)
    assert said in jump.meaning.text()


def test_escape_leaves_the_view_alone(qtbot, window, jump):
    before = window.strip.viewport()
    qtbot.keyClicks(jump.field, "2011")
    qtbot.keyClick(jump.field, Qt.Key.Key_Escape)
    assert jump.isHidden()
    assert window.strip.viewport() == before
    assert window.strip.hasFocus()


def test_a_decade_that_is_longer_than_the_view_is_shown_whole(qtbot, window, jump):
    window.strip.zoom_by(1e6)
    qtbot.keyClicks(jump.field, "the 1960s")
    qtbot.keyClick(jump.field, Qt.Key.Key_Return)
    view = window.strip.viewport()
    assert view.start < seconds_of(1960) < seconds_of(1970) < view.end
