"""Editing an event in its pane, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from timeline_app.view.pane_parts import PaneText


@pytest.fixture
def write(qtbot, window):
    """A function that presses a key on the strip, writes into the field that it leads to."""

    def one(key, words, end=Qt.Key.Key_Return):
        qtbot.keyClick(window.strip, key)
        field = window.focusWidget()
        field.selectAll()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, end)

    return one


def texts(window, name):
    return [one.text() for one in window.detail.findChildren(QLabel, name)]


def event(window, event_id):
    return window.session.event_of(event_id)


def test_f2_leads_to_the_title_and_enter_takes_it(qtbot, window, bridge, write):
    write(Qt.Key.Key_F2, "Lorries kept off")
    qtbot.waitUntil(lambda: event(window, bridge).title == "Lorries kept off")
    assert window.commands.undo.text() == "&Undo Edit Title of Event"


def test_esc_gives_a_title_up(qtbot, window, bridge, write):
    before = event(window, bridge).title
    write(Qt.Key.Key_F2, "Lorries kept off", Qt.Key.Key_Escape)
    assert window.detail.findChild(PaneText, "eventTitle").toPlainText() == before


def test_n_leads_to_the_note_which_is_kept_when_it_is_left(qtbot, window, bridge, write):
    write(Qt.Key.Key_N, "Ask the harbour office", Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: event(window, bridge).note == "Ask the harbour office")


def test_the_history_tells_the_date_and_what_it_was(window, bridge, event_titled):
    window.editing.dates.set_date((bridge,), event_titled(window, "cables").time)
    (line,) = texts(window, "historyLine")[:1]
    assert line.endswith("Date: Sep 2022; was 14 Oct 2023")


def test_the_history_forgets_what_is_undone(window, bridge):
    before = texts(window, "historyLine")
    window.editing.toggle_confirmed((bridge,))
    assert len(texts(window, "historyLine")) == len(before) + 1
    window.commands.undo.trigger()
    assert texts(window, "historyLine") == before


def test_the_pane_says_how_far_the_date_may_be_trusted(window, event_titled):
    window.session.select((event_titled(window, "ferry sank").id,))
    assert "Confidence: high. The sentence itself names the date." in texts(window, "mutedText")


@pytest.fixture
def disputed(open_window, tmp_path):
    """A window on two articles that give one event two days."""
    said = "The old stone bridge over the Lune fell into the river on {} September 2016.\n"
    for number in (4, 5):
        (tmp_path / f"{number}.txt").write_text(
            f"Stone bridge over the Lune falls\n6 September 2016\n\n{said.format(number)}"
        )
    window = open_window(tmp_path)
    window.session.select((window.session.timeline.event(0).id,))
    return window


def press(qtbot, window, name):
    qtbot.mouseClick(window.detail.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_another_reading_is_taken_with_one_click(qtbot, disputed):
    (event_id,) = disputed.session.selection
    other = event(disputed, event_id).disputes[0].time
    press(qtbot, disputed, "useReading")
    qtbot.waitUntil(lambda: event(disputed, event_id).time == other)
    assert "You set this date." in texts(disputed, "mutedText")


def test_a_source_is_split_off_with_one_click(qtbot, disputed):
    press(qtbot, disputed, "splitOff")
    qtbot.waitUntil(lambda: len(disputed.session.timeline) == 2)
    assert disputed.commands.undo.text() == "&Undo Split Off a Source"
