"""Edits whose words are gone after reading a file again, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton


@pytest.fixture
def window(open_window, stories):
    return open_window(stories)


@pytest.fixture
def until_settled(qtbot, window):
    session = window.session
    return lambda: qtbot.waitUntil(
        lambda: not (session.is_importing or session.is_deriving), timeout=20_000
    )


@pytest.fixture
def ferry(window, stories, event_titled, until_settled):
    """The id of an event that is confirmed and titled, before its words go from the file."""
    event = event_titled(window, "ferry sank")
    window.editing.toggle_confirmed((event.id,))
    window.editing.texts.set_title(event.id, "Ferry lost")
    (stories / "council.md").write_text("# Council\n\nThe quay was built on 3 May 1910.\n")
    window.session.add([stories / "council.md"])
    until_settled()
    return event


def test_what_was_edited_is_listed_when_its_words_are_gone(qtbot, window, ferry):
    menu = window.commands.events
    assert menu.review.text() == "Needs &Review (1)…"
    assert "Needs Review" in window.banner.words
    menu.review.trigger()
    listed = window.findChild(QListWidget, "reviewList")
    assert "Ferry lost" in listed.item(0).text()
    assert "council.md" in listed.item(0).text()


def test_it_is_kept_as_an_event_of_its_own(qtbot, window, ferry):
    window.commands.events.review.trigger()
    keep = window.findChild(QPushButton, "keepLost")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    event = window.session.event_of(ferry.id)
    assert (event.title, event.time, event.is_made) == ("Ferry lost", ferry.time, True)
    assert not window.commands.events.review.isEnabled()


def test_it_is_dropped_and_that_is_undone(qtbot, window, ferry):
    window.commands.events.review.trigger()
    drop = window.findChild(QPushButton, "dropLost")
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert window.editing.reviewing.lost == ()
    window.commands.undo.trigger()
    assert [one.event_id for one in window.editing.reviewing.lost] == [ferry.id]


def test_nothing_needs_review_when_the_article_was_taken_out(window, event_titled, until_settled):
    event = event_titled(window, "ferry sank")
    window.editing.toggle_confirmed((event.id,))
    window.session.remove_article(event.first_article)
    until_settled()
    assert window.editing.reviewing.lost == ()
