from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip

from tests.benchmarks.synthetic import synthetic_timeline
from tests.timelines import article, day, event, every_kind, one_day_each, told_by_two
from timeline_app.layout.lanes import LaneMode
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import span_of
from timeline_app.painting.layers import caption_rect
from timeline_app.painting.theme import theme
from timeline_app.view.strip_view import StripView

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def wheel(view, *, angle=(0, 0), pixels=(0, 0), modifiers=NONE):
    x, y = 500, 300
    event = QWheelEvent(
        *(QPointF(x, y), QPointF(view.mapToGlobal(QPoint(x, y)))),
        *(QPoint(*pixels), QPoint(*angle), Qt.MouseButton.NoButton, modifiers),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, event)


def hover(view, point):
    """Move the pointer here, whatever other window may lie above."""
    at, button = QPointF(point), Qt.MouseButton.NoButton
    where = QPointF(view.mapToGlobal(at))
    moved = QMouseEvent(QEvent.Type.MouseMove, at, where, button, button, NONE)
    QApplication.sendEvent(view, moved)


def pinch(view, value):
    point = QPointF(500, 300)
    gesture = QNativeGestureEvent(
        *(Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2),
        *(point, point, QPointF(view.mapToGlobal(point)), value, QPointF()),
    )
    QApplication.sendEvent(view, gesture)


def click(qtbot, view, event_id, modifiers=NONE):
    point = view.rect_of(event_id).center()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, modifiers, point)


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


def test_home_and_right_go_from_the_first_event_to_the_next(qtbot, strip):
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    first = strip.selection()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert (first, strip.selection()) == (("since",), ("month",))


@pytest.fixture
def rows(qtbot, strip):
    """Return a strip with two events of one day in two rows, and one far away."""
    times = {"one": (2023, 10, 1), "other": (2023, 10, 1), "far": (2023, 12, 1)}
    events = [event(name, day(*when)) for name, when in times.items()]
    strip.show_timeline(Timeline.from_events(events, {"article-0": article(0)}))
    return strip


def test_down_and_up_go_to_the_nearest_event_in_the_next_row(qtbot, rows):
    first, second = sorted(("one", "other"), key=rows.row_of)
    rows.select((first,))
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    below = rows.selection()
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert (below, rows.selection()) == ((second,), (first,))


def test_up_in_the_first_row_keeps_the_selection(qtbot, rows):
    first = min(("one", "other"), key=rows.row_of)
    rows.select((first,))
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.selection() == (first,)


def test_down_goes_on_into_the_next_lane(qtbot, strip):
    strip.set_lane_mode(LaneMode.EACH)
    strip.select(("since",))
    timeline = every_kind()
    for _ in range(10):
        qtbot.keyClick(strip, Qt.Key.Key_Down)
    (last,) = strip.selection()
    assert timeline.lane[timeline.index_of(last)] == max(timeline.lane)


def test_end_selects_the_last_event(qtbot, strip):
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.selection() == ("plan",)


def test_enter_opens_the_selected_event(qtbot, strip):
    click(qtbot, strip, "plan")
    with qtbot.waitSignal(strip.event_activated) as signal:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert signal.args == ["plan"]


def test_escape_clears_the_selection(qtbot, strip):
    click(qtbot, strip, "plan")
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert strip.selection() == ()


def test_0_shows_everything_again(qtbot, strip):
    before = strip.viewport()
    strip.camera.zoom_by(20, 100)
    qtbot.keyClick(strip, Qt.Key.Key_0)
    assert strip.viewport() == before


def test_a_selected_event_out_of_sight_is_panned_into_view(strip):
    strip.camera.zoom_by(30, 100)
    strip.select(("plan",))
    assert 0 <= strip.rect_of("plan").x() < strip.width()


def test_selecting_from_outside_sends_no_signal(qtbot, strip):
    with qtbot.assertNotEmitted(strip.selection_changed):
        strip.select(("plan",))


def test_counts_add_up_to_the_total(strip):
    assert strip.counts().total == every_kind().total


def test_the_year_is_among_the_labels(strip):
    assert any("2023" in label for label in strip.labels())


def test_many_lanes_scroll(qtbot, strip):
    strip.resize(1200, 200)
    strip.set_lane_mode(LaneMode.EACH)
    before = strip.rect_of("month").y()
    wheel(strip, angle=(0, -120), modifiers=SHIFT)
    assert strip.rect_of("month").y() < before


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


@pytest.mark.parametrize("make", [every_kind, told_by_two, lambda: synthetic_timeline(5000)])
@pytest.mark.parametrize("zoom", [0.1, 1, 6])
@pytest.mark.parametrize("mode", LaneMode)
def test_a_scrolled_picture_equals_a_full_repaint(qtbot, make, zoom, mode):
    scrolled, fresh = StripView(theme("light")), StripView(theme("light"))
    for view in (scrolled, fresh):
        qtbot.addWidget(view)
        view.resize(900, 500)
        view.set_lane_mode(mode)
        view.show_timeline(make())
        view.zoom_by(zoom)
    for dx in (13, 170, -40, -333, 5, 899, -250, 1, 7, -9, 880, 333, -890, 120):
        scrolled.camera.pan_by(dx)
        fresh.camera.pan_by(dx)
        image = scrolled.grab().toImage()
        fresh._picture.forget()
        assert image == fresh.grab().toImage()


def test_an_empty_strip_is_painted(qtbot):
    view = StripView(theme("dark"))
    qtbot.addWidget(view)
    view.resize(300, 200)
    assert view.grab().toImage().pixelColor(150, 150).name() == "#16191d"


def test_painting_ten_thousand_times_does_not_crash(qtbot):
    view = StripView(theme("light"))
    qtbot.addWidget(view)
    view.resize(60, 40)
    view.show_timeline(one_day_each(3))
    view.show()
    qtbot.waitExposed(view)
    for step in range(10_000):
        view.camera.pan_by(1 if step % 2 else -1)
        view.repaint()
    assert view.counts().total == 3


@pytest.fixture
def century(qtbot):
    """Return a strip that shows ten minutes within a bar of a hundred years."""
    view = StripView(theme("light"))
    qtbot.addWidget(view)
    view.resize(1600, 600)
    start, end = seconds_of(1920), seconds_of(2024)
    long = TimeSpan(start, end, Granularity.INTERVAL, TimeKind.DURING)
    events = [event("long", long), event("last", day(2023, 12, 31))]
    view.show_timeline(Timeline.from_events(events, {"article-0": article(0)}))
    view.show()
    qtbot.waitExposed(view)
    view.zoom_by(1e9)
    return view


def test_a_bar_far_longer_than_the_strip_can_be_gone_to(qtbot, century):
    qtbot.keyClick(century, Qt.Key.Key_Home)
    century.camera.pan_by(100)
    assert not century.grab().isNull()
    assert century.selection() == ("long",)


def test_a_bar_far_longer_than_the_strip_fills_it(century):
    rect = century.rect_of("long")
    assert rect.left() < 0
    assert rect.right() > century.width()


def test_selected_events_far_beside_the_strip_are_painted(century):
    century.camera.show_span(seconds_of(1920), seconds_of(1920) + 600)
    century.select(("last", "long"))
    assert not century.grab().isNull()


def test_a_bar_far_longer_than_the_strip_has_a_tooltip(qtbot, century):
    hover(century, century.rect_of("long").intersected(century.rect()).center())
    qtbot.waitUntil(lambda: "Event long" in QToolTip.text())


def test_a_selected_event_without_a_row_has_its_words_beside_its_line(strip):
    events = [event(str(number), day(2023, 10, 14)) for number in range(80)]
    strip.show_timeline(Timeline.from_events(events, {"article-0": article(0)}))
    scene = strip.scene()
    grouped = next(one.id for one in events if strip.row_of(one.id) is None)
    strip.select((grouped,))
    lit = strip._lit(scene)
    rect = caption_rect(scene, lit)
    assert scene.packing.label_of(lit.captioned)[0] == f"Event {grouped}"
    assert QRect(0, scene.axis_px, strip.width(), strip.height()).contains(QRect(*rect))


def test_escape_takes_the_selection_away_first_and_then_goes_back(qtbot, strip):
    before = strip.viewport()
    strip.camera.show_span(*every_kind().extent)
    moved = strip.viewport()
    strip.select(("day",))
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert (strip.selection(), strip.viewport()) == ((), moved)
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert strip.viewport() == before


def test_a_shortened_title_is_told_in_full_once_its_event_is_selected_by_key(qtbot, strip):
    title = "Lorries were turned back at the bridge by its keeper, who had raised the alarm"
    events = [event("long", day(2023, 10, 14), title)]
    strip.show_timeline(Timeline.from_events(events, {"article-0": article(0)}))
    strip.activateWindow()
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "raised the alarm" in QToolTip.text())


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


@pytest.fixture
def lanes(strip):
    strip.set_lane_mode(LaneMode.EACH)
    return strip


def title_of(view, number):
    scene = view.scene()
    return QPoint(20, scene.axis_px + scene.lanes[number].top + 6)


def test_a_click_on_a_lanes_title_collapses_it_and_another_expands_it(qtbot, lanes):
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, NONE, title_of(lanes, 1))
    collapsed = [box.is_collapsed for box in lanes.scene().lanes]
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, NONE, title_of(lanes, 1))
    assert collapsed == [False, True, False]
    assert not any(box.is_collapsed for box in lanes.scene().lanes)


def test_an_event_in_a_collapsed_lane_is_seen_in_the_lanes_colour(lanes):
    lanes.toggle_lane(1)
    scene = lanes.scene()
    (heap, *_) = [one for one in scene.heaps if one.lane == 1]
    box = scene.lanes[1]
    x, bottom = heap.x - scene.viewport.offset, scene.axis_px + box.top + box.height
    image = lanes.grab().toImage()
    assert image.pixelColor(x + 1, bottom - 4).name() == theme("light").lane(1).lower()


def test_the_scroll_bar_of_the_lanes_covers_no_label(lanes):
    lanes.resize(500, 200)
    bar = lanes.findChild(QScrollBar)
    scene = lanes.scene()
    ends = [rect.x + rect.width for one in scene.marks if (rect := scene.label_rect(one))]
    assert bar.isVisible()
    assert max(ends) <= bar.x()


def test_a_lane_moved_up_stands_above(lanes):
    lanes.move_lane(2, -1)
    tops = {box.number: box.top for box in lanes.scene().lanes}
    assert tops[0] < tops[2] < tops[1]


def test_all_lanes_collapse_at_once(lanes):
    lanes.collapse_lanes(collapsed=True)
    assert all(box.is_collapsed for box in lanes.scene().lanes)
    assert lanes.counts().total == every_kind().total


def press_menu_key(view):
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, QPoint(0, 0), QPoint(0, 0)))


def test_the_menu_key_asks_for_the_menu_of_the_selected_event_in_its_lane(qtbot, lanes):
    lanes.select(("disputed",))
    with qtbot.waitSignal(lanes.event_menu_wanted) as signal:
        press_menu_key(lanes)
    assert signal.args == [1]


def test_the_menu_key_asks_for_the_menu_of_the_first_lane_where_nothing_is_selected(qtbot, lanes):
    with qtbot.waitSignal(lanes.lane_menu_wanted) as signal:
        press_menu_key(lanes)
    assert signal.args == [0]


def test_a_click_on_an_echo_selects_the_event(qtbot, lanes):
    lanes.show_timeline(told_by_two())
    rect = lanes.scene().echo_rect(lanes.scene().echoes[0])
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, NONE, QPoint(rect.x + 3, rect.y + 3))
    assert lanes.selection() == ("shared",)


def test_selecting_an_event_lights_its_echo_too(lanes):
    lanes.show_timeline(told_by_two())
    rect = QRect(*lanes.scene().echo_rect(lanes.scene().echoes[0])).adjusted(-4, -4, 4, 4)
    before = lanes.grab(rect).toImage()
    lanes.select(("shared",))
    assert lanes.grab(rect).toImage() != before
