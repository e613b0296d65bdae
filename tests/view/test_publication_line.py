"""Changing when articles were published, after a look at what would move, in a real window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def until_settled(qtbot, window):
    return lambda: qtbot.waitUntil(lambda: not window.session.is_deriving, timeout=20_000)


def shown(window):
    timeline = window.session.timeline
    dated = [timeline.event(index) for index in range(len(timeline))]
    return {event.id: event for event in (*dated, *timeline.undated)}


@pytest.fixture
def ask(qtbot, window, event_titled):
    """A function that selects events and presses P, and returns the field."""

    def press(*titles):
        window.session.select([event_titled(window, words).id for words in titles])
        qtbot.keyClick(window.strip, Qt.Key.Key_P)
        return window.findChild(QLineEdit, "publishedField")

    return press


@pytest.fixture
def outcome(qtbot, window):
    """A function that waits until the line says what would move."""

    def wait():
        label = window.findChild(QLabel, "publicationOutcome")
        qtbot.waitUntil(lambda: "move" in label.text() and "…" not in label.text(), timeout=9000)
        return label.text()

    return wait


def moved(before, after):
    return sum(before[key].time != after[key].time for key in before.keys() & after.keys())


def test_the_preview_says_how_many_move_and_just_these_do(
    qtbot, window, ask, outcome, until_settled
):
    before = shown(window)
    field = ask("closed to lorries")
    field.setText("23 Oct 2023")
    assert outcome() == "1 of 3 events move."
    assert shown(window) == before
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until_settled()
    assert moved(before, shown(window)) == 1


def test_a_ghost_stands_where_the_event_would_move(window, ask, outcome):
    field = ask("closed to lorries")
    field.setText("23 Oct 2023")
    outcome()
    assert len(window.editing.dates.ghosts.shown) == 1


def test_what_the_person_dated_stays_and_is_counted(qtbot, window, ask, outcome, event_titled):
    bridge = event_titled(window, "closed to lorries")
    window.editing.dates.set_date((bridge.id,), event_titled(window, "ferry").time)
    field = ask("closed to lorries")
    field.setText("23 Oct 2023")
    assert outcome() == "0 of 3 events move; 1 set by you stay."
    before = shown(window)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.session.is_deriving, timeout=20_000)
    assert shown(window)[bridge.id].time == before[bridge.id].time


def test_the_change_is_undone_in_one_step(qtbot, window, ask, outcome, until_settled):
    before = shown(window)
    field = ask("closed to lorries", "council m")
    field.setText("30 Oct 2023")
    outcome()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until_settled()
    assert window.commands.undo.text() == "&Undo Change 2 Publication Dates"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    until_settled()
    assert shown(window) == before


def test_an_undated_article_gets_its_date(qtbot, window, ask, outcome, until_settled):
    field = ask("tram line")
    field.setText("12 October 2023")
    assert outcome().startswith("1 of ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until_settled()
    letter = window.session.articles[window.reader.article_id]
    assert letter.publication.day == date(2023, 10, 12)
    told = [one for one in shown(window).values() if one.first_article == letter.id]
    assert any(one.time for one in told)


def test_a_publication_date_is_cleared_and_taken_as_found_again(
    qtbot, window, ask, outcome, until_settled
):
    before = shown(window)
    ask("council m")
    for name in ("unknownPublication", "returnPublication"):
        qtbot.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
        outcome()
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        until_settled()
        if name == "unknownPublication":
            days = {one.publication.day for one in window.session.articles.values()}
            assert date(2023, 10, 20) not in days
            ask("council m")
            assert window.findChild(QPushButton, "returnPublication").isVisible()
    assert shown(window) == before


def test_a_month_is_no_day_of_publication(window, ask):
    ask("closed to lorries").setText("October 2023")
    assert not window.findChild(QPushButton, "applyPublication").isEnabled()


def test_esc_changes_nothing(qtbot, window, ask, outcome):
    before = shown(window)
    field = ask("closed to lorries")
    field.setText("23 Oct 2023")
    outcome()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert shown(window) == before
    assert not window.editing.dates.ghosts.isVisible()


def test_the_reader_and_the_list_of_sources_lead_to_the_field(qtbot, window, event_titled):
    window.session.select((event_titled(window, "council m").id,))
    qtbot.mouseClick(
        window.reader.findChild(QPushButton, "changePublication"), Qt.MouseButton.LeftButton
    )
    field = window.findChild(QLineEdit, "publishedField")
    assert field.text() == "Fri 20 Oct 2023"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    window.sources.view.setFocus()
    window.sources.view.selectAll()
    qtbot.keyClick(window.sources.view, Qt.Key.Key_P)
    caption = window.findChild(QLabel, "lineCaption")
    assert field.isVisible()
    assert "4 articles" in {
        one.text()[-10:] for one in window.findChildren(QLabel, caption.objectName())
    }


def test_a_day_that_the_articles_words_exclude_is_told_before_it_is_applied(
    qtbot, open_window, tmp_path
):
    (tmp_path / "tram.txt").write_text(
        "A letter\n\nThe tram was shut on Wednesday. It failed yesterday (21 November 2023).\n"
    )
    window = open_window(tmp_path)
    (key,) = window.session.articles
    window.editing.publications.ask((key,))
    window.findChild(QLineEdit, "publishedField").setText("1 March 2020")
    said = window.findChild(QLabel, "publicationAllowed").text()
    assert said.startswith("The article speaks against this day. ")
    assert window.reader.article_id == key


def test_after_a_restart_the_preview_still_knows_what_moves(
    qtbot, open_window, stories, tmp_path, event_titled
):
    open_window(stories, data_folder=tmp_path / "data").close()
    window = open_window(stories, data_folder=tmp_path / "data")
    window.session.select((event_titled(window, "closed to lorries").id,))
    window.editing.publications.ask_about_events(window.session.selection)
    window.findChild(QLineEdit, "publishedField").setText("23 Oct 2023")
    label = window.findChild(QLabel, "publicationOutcome")
    qtbot.waitUntil(lambda: label.text() == "1 of 3 events move.", timeout=9000)


def test_the_reader_tells_the_new_date_at_once(qtbot, window, ask, outcome, until_settled):
    field = ask("tram line")
    field.setText("12 October 2023")
    outcome()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until_settled()
    said = [one.text() for one in window.reader.findChildren(QLabel)]
    assert "Published Thursday 12 October 2023 · set by you" in said
    assert window.reader.findChild(QPushButton, "changePublication").text() == "Change date…"
