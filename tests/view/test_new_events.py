"""Events that a person adds, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from timeline_app.exporters import export
from timeline_app.exporters.options import ExportOptions
from timeline_app.model.timespan import seconds_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def field(window, name):
    return window.findChild(QLineEdit, name)


def add(qtbot, window, title, date):
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL | SHIFT)
    field(window, "titleField").setText(title)
    qtbot.keyClick(field(window, "titleField"), Qt.Key.Key_Return)
    field(window, "newDateField").setText(date)
    qtbot.keyClick(field(window, "newDateField"), Qt.Key.Key_Return)
    (selected,) = window.session.selection
    return window.session.event_of(selected)


def test_ctrl_shift_n_asks_for_title_and_date_and_adds_the_event(qtbot, window):
    event = add(qtbot, window, "Market held", "12 Oct 2023")
    assert (event.title, event.time.start) == ("Market held", seconds_of(2023, 10, 12))
    assert window.strip.rect_of(event.id) is not None
    assert window.commands.undo.text() == "&Undo Add Event"


def test_the_pane_says_that_the_person_added_it(qtbot, window):
    event = add(qtbot, window, "Market held", "12 Oct 2023")
    assert window.detail.event_id == event.id
    claim = window.detail.findChild(object, "whyClaim").text()
    assert claim == "You → 12 Oct 2023"


def test_without_a_date_the_event_stands_in_the_tray(qtbot, window):
    event = add(qtbot, window, "Market held", "")
    assert event.id in {card.event_id for card in window.tray.model.cards}


def test_an_added_event_is_taken_back(qtbot, window):
    event = add(qtbot, window, "Market held", "12 Oct 2023")
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.event_of(event.id) is None


@pytest.fixture
def council(window, event_titled):
    """The reader with the article that tells of the ferry."""
    ferry = event_titled(window, "ferry sank")
    window.session.select((ferry.id,))
    window.reader.page.setFocus()
    return window.reader.page


def select(page, words):
    cursor = page.document().find(words)
    page.setTextCursor(cursor)


def test_d_makes_an_event_of_the_selected_words_with_their_date(qtbot, window, council):
    select(council, "The old ferry sank on 3 March 2011 near the mole")
    qtbot.keyClick(council, Qt.Key.Key_D)
    assert field(window, "newDateField").text() == "3 March 2011"
    field(window, "titleField").setText("Ferry lost")
    qtbot.keyClick(field(window, "titleField"), Qt.Key.Key_Return)
    (selected,) = window.session.selection
    event = window.session.event_of(selected)
    (mention,) = event.mentions
    article = window.session.articles[mention.article_id]
    said = "The old ferry sank on 3 March 2011 near the mole"
    assert mention.span.of(article.text) == said
    assert (event.title, event.time.start) == ("Ferry lost", seconds_of(2011, 3, 3))


def test_a_relative_date_in_the_words_counts_from_the_articles_day(qtbot, window, council):
    select(council, "met on Thursday")
    qtbot.keyClick(council, Qt.Key.Key_D)
    assert field(window, "newDateField").text() == "Thursday"
    assert window.editing.new_events._line.date.meaning.text().startswith(
        "Thursday 19 October 2023"
    )


def test_d_without_a_selection_says_what_to_do(qtbot, window, council):
    council.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(council, Qt.Key.Key_D)
    assert "Select the words" in window.banner.words


def test_an_added_event_is_exported_and_opens_again(qtbot, window, open_window, tmp_path):
    event = add(qtbot, window, "Market held", "12 Oct 2023")
    path = tmp_path / "t.json"
    export(window.session.timeline, ExportOptions(), path)
    other = open_window(path)
    again = other.session.event_of(event.id)
    assert (again.title, again.time, again.is_made) == (event.title, event.time, True)
