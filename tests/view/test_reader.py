"""The reader shows words as they are, whatever they are."""

import re
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from timeline_app.model.article import UNKNOWN, Article, TextSpan
from timeline_app.model.search import Query
from timeline_app.painting.theme import theme
from timeline_app.view.reader import Reader


def article(text, *paragraphs):
    spans = tuple(TextSpan(text.index(part), text.index(part) + len(part)) for part in paragraphs)
    return Article("1", (Path("a.txt"),), "A", text, None, spans, (), "en", UNKNOWN)


@pytest.fixture
def reader(qtbot):
    widget = Reader(theme("light"))
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


def span(text, words):
    start = text.index(words)
    return TextSpan(start, start + len(words))


def test_markup_in_an_article_is_shown_as_its_characters(reader):
    text = '<img src="http://example.org/a.png"> <a href="x">on Friday</a>'
    reader.show_article(article(text, text), ())
    assert reader.page.toPlainText() == text


def test_expressions_after_an_emoji_are_boxed_exactly(reader):
    text = "🚢🚢 The ferry sank on 3 March 2011."
    reader.show_article(article(text, text), (span(text, "3 March 2011"),))
    assert reader.page.boxed == ("3 March 2011",)


def test_a_line_end_inside_a_paragraph_moves_no_box(reader):
    text = "One line\r\nand a second\non Friday and more."
    reader.show_article(article(text, text), (span(text, "Friday"),))
    assert reader.page.boxed == ("Friday",)


def test_what_stands_between_the_paragraphs_is_shown_too(reader):
    text = "date 2023-11-22\n\nThe ferry sank."
    reader.show_article(article(text, "The ferry sank."), (span(text, "2023-11-22"),))
    assert "date 2023-11-22" in reader.page.toPlainText()
    assert reader.page.boxed == ("2023-11-22",)


def test_what_stands_beside_the_paragraphs_takes_the_colours_of_another_theme(reader):
    text = "date 2023-11-22\n\nThe ferry sank."
    reader.show_article(article(text, "The ferry sank."), ())
    reader.set_theme(theme("dark"))
    aside, paragraph = (
        QTextCursor(reader.page.document().findBlockByNumber(number)) for number in (0, 1)
    )
    aside.movePosition(QTextCursor.MoveOperation.NextCharacter)
    paragraph.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert aside.charFormat().foreground().color().name().upper() == theme("dark").muted
    assert paragraph.charFormat().foreground().style() == Qt.BrushStyle.NoBrush


def test_a_passage_far_down_is_scrolled_into_view(reader):
    parts = [f"Paragraph number {number} stands here." for number in range(80)]
    text = "\n\n".join(parts)
    reader.show_article(article(text, *parts), ())
    reader.show_passage(span(text, "number 70 stands"))
    assert reader.page.outlined == "number 70 stands"
    assert reader.page.viewport().rect().contains(reader.page.cursorRect().center())


def test_another_article_replaces_the_first(reader):
    first = article("One.", "One.")
    reader.show_article(first, ())
    reader.show_article(replace(article("Two.", "Two."), id="2"), ())
    assert reader.page.toPlainText() == "Two."


def rainy_days(count):
    text = " ".join(f"It rained on 3 May {1000 + number} here." for number in range(count))
    return text, tuple(TextSpan(at.start(), at.end()) for at in re.finditer(r"3 May \d+", text))


def test_every_date_of_one_very_long_paragraph_is_boxed(reader):
    text, dates = rainy_days(2_000)
    reader.show_article(article(text, text), dates)
    assert reader.page.boxed == tuple(date.of(text) for date in dates)


def test_painting_measures_only_the_boxes_in_view(reader):
    text, dates = rainy_days(2_000)
    reader.show_article(article(text, text), dates)
    reader.show_passage(dates[1_000])
    page = reader.page
    shown = page.toPlainText()
    first = page.cursorForPosition(page.viewport().rect().topLeft()).position()
    last = page.cursorForPosition(page.viewport().rect().bottomRight()).position()
    seen = re.findall(r"3 May \d+", shown[first:last])
    assert "3 May 2000" in seen
    assert len(seen) <= len(page.boxes_in_view()) <= len(seen) + 2


def searched(reader, text, words):
    reader.show_article(article(text, text), ())
    reader.show_matches(Query.of(words))
    return reader.page


def test_what_is_looked_for_is_marked_whatever_its_case_and_accents(reader):
    page = searched(reader, "A café, the CAFE and tea.", "cafe")
    assert page.matched == ("café", "CAFE")


def test_steps_lead_from_place_to_place_and_end_at_the_last(reader):
    page = searched(reader, "One bridge, two bridges.", "bridge")
    went = [(reader.step_match(1), page.match_number) for _ in range(3)]
    assert went == [(True, 0), (True, 1), (False, 1)]


def test_the_first_step_back_leads_to_the_last_place(reader):
    page = searched(reader, "One bridge, two bridges.", "bridge")
    reader.step_match(-1)
    assert page.match_number == 1


def test_a_step_brings_its_place_into_view(reader):
    parts = [f"Paragraph number {number} stands here." for number in range(80)]
    text = "\n\n".join(parts)
    reader.show_article(article(text, *parts), ())
    reader.show_matches(Query.of('"number 70"'))
    reader.step_match(1)
    assert reader.page.viewport().rect().contains(reader.page.cursorRect().center())


def test_without_a_place_there_is_no_step(reader):
    searched(reader, "Only rain.", "bridge")
    assert not reader.step_match(1)


@pytest.fixture
def window(open_window, stories):
    opened = open_window(stories / "bridge.txt")
    opened.activateWindow()
    return opened


def test_stepping_through_the_dates_selects_what_they_tell(qtbot, window, event_titled):
    cables = event_titled(window, "cables")
    window.session.select((event_titled(window, "closed to lorries").id,))
    window.reader.page.setFocus()
    qtbot.keyClick(window.reader.page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.reader.page.outlined == "September 2022"
    assert window.session.selection == (cables.id,)
    qtbot.keyClick(window.reader.page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.reader.page.outlined == "Saturday"


def test_a_click_on_a_date_selects_what_it_tells(qtbot, window, event_titled):
    window.session.select((event_titled(window, "closed to lorries").id,))
    page = window.reader.page
    cursor = page.document().find("September 2022")
    cursor.setPosition(cursor.selectionStart() + 3)
    at = page.cursorRect(cursor).center()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.selection == (event_titled(window, "cables").id,)


def test_the_original_opens_in_its_own_program(qtbot, window, stories, event_titled):
    class Desktop(QObject):
        opened: ClassVar = []

        @Slot(QUrl)
        def open(self, url):
            self.opened.append(url.toLocalFile())

    desktop = Desktop()
    window.session.select((event_titled(window, "cables").id,))
    QDesktopServices.setUrlHandler("file", desktop, "open")
    qtbot.mouseClick(
        window.reader.findChild(QPushButton, "openOriginal"), Qt.MouseButton.LeftButton
    )
    QDesktopServices.unsetUrlHandler("file")
    assert desktop.opened == [str(stories / "bridge.txt")]


def test_pointing_at_a_date_frames_its_event_and_the_other_way_round(qtbot, window, event_titled):
    cables = event_titled(window, "cables")
    window.session.select((event_titled(window, "closed to lorries").id,))
    page = window.reader.page
    cursor = page.document().find("September 2022")
    cursor.setPosition(cursor.selectionStart() + 3)
    qtbot.mouseMove(page.viewport(), page.cursorRect(cursor).center())
    qtbot.waitUntil(lambda: window.editing.dates.ghosts is not None)
    assert [one.event_id for one in window.editing.dates.ghosts.shown] == [cables.id]
    mark = window.strip.rect_of(cables.id).center()
    move = QMouseEvent(
        *(QEvent.Type.MouseMove, QPointF(mark), QPointF(window.strip.mapToGlobal(mark))),
        *(Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
    )
    QApplication.sendEvent(window.strip, move)
    assert page.pointed == "September 2022"
    assert page.outlined == "Saturday"
