"""Cards of undated events dropped on the strip, in a real window."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from timeline_app.model.timespan import DAY, seconds_of


@pytest.fixture
def window(open_window, stories):
    opened = open_window(stories)
    opened.strip.camera.show_exactly(seconds_of(2023, 10), seconds_of(2023, 11))
    return opened


@pytest.fixture
def tram(window, event_titled):
    return event_titled(window, "tram line")


def card_of(window, event):
    model = window.tray.model
    row = next(n for n, card in enumerate(model.cards) if card.event_id == event.id)
    return model.mimeData([model.index(row)])


def drag(window, data, x, *kinds):
    at, left = QPointF(x, 200), Qt.MouseButton.LeftButton
    none, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    for kind in kinds:
        where = at if kind is QDropEvent else at.toPoint()
        event = kind(where, action, data, left, none)
        QApplication.sendEvent(window.strip, event)
    return event


def test_a_card_that_is_dropped_stands_on_the_day_under_the_pointer(window, tram):
    x = window.strip.viewport().x_of(seconds_of(2023, 10, 11, 12))
    drag(window, card_of(window, tram), x, QDragEnterEvent, QDragMoveEvent, QDropEvent)
    time = window.session.event_of(tram.id).time
    assert (time.start, time.end) == (seconds_of(2023, 10, 11), seconds_of(2023, 10, 11) + DAY)
    assert window.commands.undo.text() == "&Undo Set Date of Event"


def test_while_it_is_dragged_a_ghost_names_the_day(window, tram):
    x = window.strip.viewport().x_of(seconds_of(2023, 10, 11, 12))
    drag(window, card_of(window, tram), x, QDragEnterEvent, QDragMoveEvent)
    (ghost,) = window.editing.dates.ghosts.shown
    assert ghost.words == "11 Oct 2023"
    assert window.session.event_of(tram.id).time is None


def test_files_are_left_to_the_window(window):
    data = QMimeData()
    data.setText("no card")
    assert not drag(window, data, 300, QDragEnterEvent).isAccepted()
