"""What a newcomer wants to do with the strip, step by step, by real events."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.benchmarks.synthetic import synthetic_timeline
from timeline_app.model.timespan import DAY
from timeline_app.painting.theme import theme
from timeline_app.view.pane_parts import PaneText
from timeline_app.view.strip_view import StripView

NONE = Qt.KeyboardModifier.NoModifier


def scroll(view, angle=(0, 0), pixels=(0, 0), modifiers=NONE):
    point = QPointF(300, 200)
    event = QWheelEvent(
        *(point, QPointF(view.mapToGlobal(point)), QPoint(*pixels), QPoint(*angle)),
        *(Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, event)


def test_at_the_first_start_three_ways_to_begin_are_in_sight_and_tab_reaches_each(
    open_window, qtbot
):
    window = open_window()
    window.activateWindow()
    ways = [window.empty.add, window.empty.folder, window.empty.sample]
    assert all(way.isVisible() for way in ways)
    reached = set()
    for _ in range(20):
        reached.add(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert set(ways) <= reached


def test_a_month_is_hollow_and_31_days_wide_where_a_day_is_solid(window, event_titled):
    month = event_titled(window, "cables")
    day = event_titled(window, "closed to lorries")
    window.strip.camera.show_span(month.time.start, month.time.end)
    scale = window.strip.viewport().scale
    days = (month.time.end - month.time.start) // DAY
    assert window.strip.glyph_of(month.id) == "hollow"
    assert window.strip.glyph_of(day.id) == "block"
    assert window.strip.rect_of(month.id).width() == pytest.approx(days * DAY * scale, abs=1)


def test_the_time_under_the_cursor_stays_while_the_wheel_zooms_five_times(window):
    strip = window.strip
    before = strip.viewport().time_at(300)
    for _ in range(5):
        scroll(strip, angle=(0, 120), modifiers=Qt.KeyboardModifier.ControlModifier)
    view = strip.viewport()
    assert abs(view.x_of(round(before)) - 300) <= 1
    assert any("20" in label for label in strip.labels())


def test_scrolling_sideways_moves_and_never_zooms(window):
    strip = window.strip
    before = strip.viewport()
    scroll(strip, pixels=(-80, 0))
    assert strip.viewport().span == before.span
    assert strip.viewport().start > before.start


def test_the_third_event_is_opened_by_the_keyboard_alone(qtbot, window):
    strip = window.strip
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(strip, key)
    third = window.session.timeline.event(2)
    assert window.session.selection == (third.id,)
    assert window.detail.event_id == third.id
    assert window.detail.isAncestorOf(window.focusWidget()) or window.detail.hasFocus()


def test_rows_stay_and_counts_add_up_over_20_pans_of_100_000_events(qtbot):
    view = StripView(theme("light"))
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show_timeline(synthetic_timeline(100_000))
    view.show()
    qtbot.waitExposed(view)
    for step in range(20):
        before = {mark.place: mark.row for mark in view.scene().marks}
        scroll(view, pixels=(-37 if step % 3 else 90, 0))
        after = {mark.place: mark.row for mark in view.scene().marks}
        kept = before.keys() & after.keys()
        assert kept
        assert all(before[place] == after[place] for place in kept)
        assert view.counts().total == 100_000


def shown(window):
    timeline = window.session.timeline
    dated = [timeline.event(index) for index in range(len(timeline))]
    return {event.id: event for event in (*dated, *timeline.undated)}


def until_settled(qtbot, window):
    session = window.session
    qtbot.waitUntil(lambda: not (session.is_importing or session.is_deriving), timeout=20_000)


def drop(window, *paths):
    data, none = QMimeData(), Qt.KeyboardModifier.NoModifier
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(500, 400), action, data, left, none))
    yield window.drops.overlay
    QApplication.sendEvent(window, QDropEvent(QPointF(500, 400), action, data, left, none))
    yield window.drops.overlay


def test_five_mixed_files_are_dropped_and_all_of_them_accounted_for(qtbot, open_window, stories):
    window = open_window()
    names = ("bridge.txt", "council.md", "letter.txt", "empty.txt", "table.xlsx")
    overlays = drop(window, *(stories / name for name in names))
    assert next(overlays).isVisible()
    assert not next(overlays).isVisible()
    until_settled(qtbot, window)
    assert len(window.session.articles) + len(window.session.rejected) == len(names)
    counts = window.strip.counts()
    parts = (counts.drawn, counts.grouped, counts.outside, counts.hidden, counts.undated)
    assert sum(parts) == counts.total == window.session.timeline.total


def test_files_that_cannot_be_read_are_listed_with_a_reason_and_nothing_stops(
    open_window, stories
):
    (stories / "damaged.pdf").write_bytes(b"%PDF-1.7\nno more than a beginning")
    (stories / "nothing.pdf").write_bytes(b"")
    window = open_window(stories)
    reasons = {one.path.name: one.reason for one in window.session.rejected}
    assert reasons["damaged.pdf"]
    assert reasons["nothing.pdf"]
    assert QApplication.activeModalWidget() is None
    assert len(window.session.articles) == 4


def test_a_click_on_an_event_shows_its_title_words_quote_and_why(qtbot, window, event_titled):
    bridge = event_titled(window, "closed to lorries")
    window.strip.camera.show_span(bridge.time.start, bridge.time.end)
    at = window.strip.rect_of(bridge.id).center()
    qtbot.mouseClick(window.strip, Qt.MouseButton.LeftButton, pos=at)
    said = [one.text() for one in window.detail.findChildren(QLabel)]
    assert window.detail.findChild(PaneText, "eventTitle").toPlainText() == bridge.title
    assert "Saturday 14 October 2023 · exact day" in said
    assert any("The harbour bridge was closed to lorries" in one for one in said)
    assert window.detail.findChild(object, "whyDate").isVisible()
    assert window.reader.page.outlined == "Saturday"


def test_what_was_merged_and_edited_outlives_a_restart_and_reading_again(
    qtbot, open_window, stories, tmp_path, event_titled
):
    first = open_window(stories, data_folder=tmp_path / "data")
    before = shown(first)
    two = [event_titled(first, words) for words in ("closed to lorries", "council m")]
    first.session.select([one.id for one in two])
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    first.strip.setFocus()
    qtbot.keyClick(first.strip, Qt.Key.Key_M)
    (whole,) = first.session.selection
    first.editing.texts.set_title(whole, "Bridge closed, council meets")
    merged = shown(first)
    first.close()
    second = open_window(stories, data_folder=tmp_path / "data")
    assert shown(second) == merged
    path = stories / "bridge.txt"
    path.write_text(path.read_text() + "\nThe mole was built in May 1931.\n")
    second.session.add([path])
    until_settled(qtbot, second)
    assert second.session.event_of(whole).title == "Bridge closed, council meets"
    assert len(second.session.event_of(whole).mentions) == len(merged[whole].mentions)
    while second.commands.undo.isEnabled():
        second.commands.undo.trigger()
        until_settled(qtbot, second)
    assert not shown(second)
    second.commands.redo.trigger()
    until_settled(qtbot, second)
    assert shown(second) == before
