"""What a newcomer wants to do with the strip, step by step, by real events."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.synthetic import synthetic_timeline
from timeline_app.model.timespan import DAY
from timeline_app.painting.theme import theme
from timeline_app.view.strip_view import StripView

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(open_window, stories):
    opened = open_window(stories)
    opened.activateWindow()
    opened.strip.setFocus()
    return opened


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
