from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip

from tests.benchmarks.synthetic import synthetic_timeline
from tests.strips import NONE, click, hover, wheel
from tests.timelines import article, day, event, every_kind, one_day_each
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, TimeSpan, seconds_of
from timeline_app.model.timex import span_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def pinch(view, value):
    point = QPointF(500, 300)
    gesture = QNativeGestureEvent(
        *(Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2),
        *(point, point, QPointF(view.mapToGlobal(point)), value, QPointF()),
    )
    QApplication.sendEvent(view, gesture)


def test_a_click_selects_an_event(qtbot, strip):
    with qtbot.waitSignal(strip.selection_changed) as signal:
        click(qtbot, strip, "day")
    assert signal.args == [("day",)]


def test_a_click_beside_events_selects_nothing(qtbot, strip):
    click(qtbot, strip, "day")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, NONE, QPoint(600, 590))
    assert strip.selection() == ()


def test_ctrl_click_adds_an_event(qtbot, strip):
    click(qtbot, strip, "day")
    click(qtbot, strip, "plan", CTRL)
    assert strip.selection() == ("day", "plan")


def test_shift_click_extends_in_order_of_time(qtbot, strip):
    click(qtbot, strip, "day")
    click(qtbot, strip, "disputed", SHIFT)
    assert strip.selection() == ("day", "clock", "disputed")


def test_extending_over_ten_thousand_events_selects_each_once(qtbot, strip):
    strip.show_timeline(synthetic_timeline(10_000))
    strip.select(tuple(map(str, range(5_000, 10_000))))
    qtbot.keyClick(strip, Qt.Key.Key_Home, SHIFT)
    assert sorted(map(int, strip.selection())) == list(range(10_000))


def test_a_double_click_opens_an_event(qtbot, strip):
    with qtbot.waitSignal(strip.event_activated) as signal:
        point = strip.rect_of("day").center()
        qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, NONE, point)
    assert signal.args == ["day"]


def test_a_double_click_beside_events_zooms_in(qtbot, strip):
    span = strip.viewport().span
    qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, NONE, QPoint(600, 590))
    assert strip.viewport().span == pytest.approx(span / 2)


def test_a_double_click_on_the_axis_shows_the_unit_there(qtbot, strip):
    strip.camera.show_span(seconds_of(2023, 10, 1), seconds_of(2023, 11, 1))
    point = QPoint(strip.viewport().x_of(seconds_of(2023, 10, 14, 12)), 30)
    qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, NONE, point)
    view = strip.viewport()
    assert (view.start, view.end) == (seconds_of(2023, 10, 14), seconds_of(2023, 10, 15))


def test_ctrl_and_wheel_zoom_about_the_cursor(strip):
    before = strip.viewport().time_at(500)
    for _ in range(5):
        wheel(strip, angle=(0, 120), modifiers=CTRL)
    assert abs(strip.viewport().time_at(500) - before) * strip.viewport().scale <= 5


def test_a_pinch_zooms_by_as_much_more_as_it_says(strip):
    before = strip.viewport().span
    pinch(strip, 0.25)
    assert strip.viewport().span == pytest.approx(before / 1.25)


def test_a_pinch_that_closes_entirely_shows_twice_as_much(strip):
    before = strip.viewport().span
    pinch(strip, -1)
    assert strip.viewport().span == pytest.approx(before * 2)


def test_the_wheel_pans_and_does_not_zoom(strip):
    before = strip.viewport()
    wheel(strip, angle=(0, -120))
    assert strip.viewport().scale == before.scale
    assert strip.viewport().offset > before.offset


def test_two_fingers_sideways_pan_by_as_many_pixels(strip):
    before = strip.viewport().offset
    wheel(strip, pixels=(-30, 0))
    assert strip.viewport().offset == before + 30


def test_dragging_an_empty_place_pans(qtbot, strip):
    before = strip.viewport().offset
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, NONE, QPoint(600, 590))
    qtbot.mouseMove(strip, QPoint(650, 590))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, NONE, QPoint(650, 590))
    assert strip.viewport().offset == before - 50


def test_counts_add_up_to_the_total(strip):
    assert strip.counts().total == every_kind().total


def test_the_year_is_among_the_labels(strip):
    assert any("2023" in label for label in strip.labels())


def test_zooming_out_and_in_again_and_resizing_keep_a_timeline_of_50_000_years_in_sight(strip):
    times = [TimeSpan.of_date(date(2016, 1, 1)), span_of("BC48000")]
    events = [event(str(number), time) for number, time in enumerate(times)]
    strip.show_timeline(Timeline.from_events(events, {"article-0": article(0)}))
    for factor in (3, 0.1):
        strip.camera.zoom_by(factor, 600)
    strip.resize(700, 600)
    strip.resize(1200, 600)
    assert strip.counts().outside == 0


def test_a_new_timeline_leaves_a_moved_view_alone(strip):
    strip.camera.zoom_by(3, 200)
    before = strip.viewport()
    strip.show_timeline(one_day_each(5))
    assert strip.viewport() == before


def test_where_nothing_happens_the_strip_says_where_events_are(strip):
    extent = every_kind().extent
    strip.show_timeline(one_day_each(3))
    shown = strip.hint()
    strip.camera.show_exactly(extent[1] + 90 * DAY, extent[1] + 99 * DAY)
    assert not shown
    assert "Earlier: 3, later: 0" in strip.hint()


def test_a_group_that_is_pointed_at_says_how_many_it_holds(qtbot, strip):
    events = [event(str(number), day(2023, 10, 14)) for number in range(80)]
    strip.show_timeline(Timeline.from_events(events, {"article-0": article(0)}))
    (pill,) = strip.scene().pills
    hover(strip, QRect(*strip.scene().pill_rect(pill)).center())
    qtbot.waitUntil(lambda: f"{pill.size} events have no room" in QToolTip.text())


def test_a_tooltip_shows_a_title_as_it_is_whatever_markup_it_looks_like(qtbot, strip):
    title = '<b>x</b><img src="file:///etc/passwd">'
    events = [event("markup", day(2023, 10, 14), title)]
    strip.show_timeline(Timeline.from_events(events, {"article-0": article(0)}))
    hover(strip, strip.rect_of("markup").center())
    document = QTextDocument()

    def is_told() -> bool:
        document.setHtml(QToolTip.text())
        return title in document.toPlainText()

    qtbot.waitUntil(is_told)


def test_back_at_the_overview_every_event_is_where_it_was(strip):
    strip.show_timeline(synthetic_timeline(3_000))
    strip.camera.fit()
    before = {item.place: item.row for item in strip.scene().marks}
    strip.camera.zoom_by(3.0, 400)
    strip.camera.pan_by(900)
    strip.camera.fit()
    assert {item.place: item.row for item in strip.scene().marks} == before


def test_the_widest_view_is_the_same_whether_it_was_prepared_or_not(qtbot, strip):
    timeline = synthetic_timeline(3_000)
    strip.show_timeline(timeline)
    strip.camera.fit()
    at_once = strip.scene().marks
    strip.forget()
    strip.show_timeline(timeline.part(np.arange(3_000)))
    shown = strip.scene().marks
    qtbot.waitUntil(lambda: strip._overview.scale < strip.viewport().scale)
    assert strip.scene().marks == shown
    strip.camera.fit()
    assert strip.scene().marks == at_once


def test_who_shows_all_of_many_events_sees_all_of_them_after_a_search(strip):
    timeline = synthetic_timeline(3_000)
    strip.show_timeline(timeline)
    strip.camera.fit()
    before = strip.viewport()
    strip.show_timeline(timeline.searched(timeline.start > timeline.start[1_500]))
    assert strip.viewport() == before


def test_who_shows_all_of_many_events_sees_all_of_them_at_another_width(qtbot, strip):
    timeline = synthetic_timeline(3_000)
    strip.show_timeline(timeline)
    strip.camera.fit()
    strip.resize(strip.width() - 200, strip.height())
    qtbot.waitUntil(lambda: strip.viewport().width == strip.width())
    view = strip.viewport()
    assert timeline.count(view.start, view.end) == len(timeline)


def test_after_a_search_every_event_is_where_it_was(strip):
    timeline = synthetic_timeline(3_000)
    strip.show_timeline(timeline)
    before = strip.scene().marks
    strip.show_timeline(timeline.searched(timeline.start > timeline.start[2_990]))
    strip.show_timeline(timeline)
    assert strip.scene().marks == before
