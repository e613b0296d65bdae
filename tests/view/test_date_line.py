"""Correcting the date of events by words, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from timeline_app.model.timespan import Granularity, TimeSpan, seconds_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bridge(window, event_titled):
    """The event of the bridge's closing, selected."""
    found = event_titled(window, "closed to lorries")
    window.session.select((found.id,))
    return found


@pytest.fixture
def type_date(qtbot):
    """A function that presses E and types a date over the one that is there."""

    def type_one(window, words):
        qtbot.keyClick(window.strip, Qt.Key.Key_E)
        field = window.findChild(QLineEdit, "dateField")
        field.setText(words)
        return field

    return type_one


def time_of(window, event):
    return window.session.event_of(event.id).time


def meaning(window):
    return window.findChild(QLabel, "dateMeaning").text()


def press(qtbot, window, name):
    qtbot.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_e_opens_the_field_with_the_date_that_the_event_has(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_E)
    field = window.findChild(QLineEdit, "dateField")
    assert (field.text(), field.selectedText()) == ("14 Oct 2023", "14 Oct 2023")
    assert window.focusWidget() is field


def test_a_month_makes_a_hollow_bar_and_ctrl_z_brings_the_day_back(
    qtbot, window, bridge, type_date
):
    field = type_date(window, "Oct 2023")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    window.strip.camera.show_span(seconds_of(2023, 9), seconds_of(2023, 12))
    assert time_of(window, bridge).granularity is Granularity.MONTH
    assert window.strip.glyph_of(bridge.id) == "hollow"
    assert window.commands.undo.text() == "&Undo Set Date of Event"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert time_of(window, bridge) == bridge.time


def test_the_line_says_what_is_understood_and_how_exact_it_is(window, bridge, type_date):
    type_date(window, "Oct 2023")
    assert meaning(window) == "October 2023 · day unknown"


def test_a_relative_date_counts_from_the_articles_day(qtbot, window, bridge, type_date):
    field = type_date(window, "last friday")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    start = seconds_of(2023, 10, 13)
    assert (time_of(window, bridge).start, time_of(window, bridge).end) == (start, start + 86400)


def test_figures_with_two_meanings_cannot_be_committed(qtbot, window, bridge, type_date):
    field = type_date(window, "03/04/2023")
    assert not window.findChild(QPushButton, "setDate").isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert time_of(window, bridge) == bridge.time
    assert field.isVisible()


def test_one_of_two_meanings_is_chosen_and_then_committed(qtbot, window, bridge, type_date):
    field = type_date(window, "03/04/2023")
    choices = window.findChildren(QPushButton, "dateChoice")
    assert [one.text() for one in choices] == ["Saturday 4 March 2023", "Monday 3 April 2023"]
    qtbot.mouseClick(choices[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: meaning(window) == "Monday 3 April 2023 · exact day")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert time_of(window, bridge).start == seconds_of(2023, 4, 3)


def test_a_ghost_stands_where_the_event_would(window, bridge, type_date):
    type_date(window, "16 Oct 2023")
    (ghost,) = window.editing.dates.ghosts.shown
    assert (ghost.start, ghost.words) == (seconds_of(2023, 10, 16), "16 Oct 2023")
    assert window.editing.dates.ghosts.isVisible()


def test_esc_changes_nothing_and_leads_back_to_the_strip(qtbot, window, bridge, type_date):
    field = type_date(window, "16 Oct 2023")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert time_of(window, bridge) == bridge.time
    assert window.focusWidget() is window.strip
    assert not window.editing.dates.ghosts.isVisible()


def test_an_event_is_made_undated_and_dated_as_found_again(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_E)
    press(qtbot, window, "clearDate")
    assert time_of(window, bridge) is None
    qtbot.keyClick(window.tray.view, Qt.Key.Key_E)
    assert window.findChild(QPushButton, "returnDate").text() == "As found: 14 Oct 2023"
    press(qtbot, window, "returnDate")
    assert time_of(window, bridge) == bridge.time


def test_an_undated_event_is_dated_from_the_tray_by_words(qtbot, window, event_titled):
    tram = event_titled(window, "tram line")
    window.session.select((tram.id,))
    qtbot.keyClick(window.tray.view, Qt.Key.Key_E)
    field = window.findChild(QLineEdit, "dateField")
    field.setText("11 October 2023")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert time_of(window, tram).start == seconds_of(2023, 10, 11)


def test_several_events_are_dated_in_one_step(qtbot, window, type_date):
    ids = tuple(window.session.timeline.event(index).id for index in range(2))
    window.session.select(ids)
    field = type_date(window, "1931")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    times = {window.session.event_of(one).time for one in ids}
    assert times == {TimeSpan(seconds_of(1931), seconds_of(1932), Granularity.YEAR, "within")}
    assert window.commands.undo.text() == "&Undo Set Date of 2 Events"


def test_only_one_thing_is_asked_at_a_time(qtbot, window, bridge, type_date):
    type_date(window, "16 Oct 2023")
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.findChild(QLineEdit, "titleField").isVisible()
    assert not window.findChild(QLineEdit, "dateField").isVisible()
