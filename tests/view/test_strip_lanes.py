"""The lanes of the strip: collapsed, moved, scrolled, with echoes."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QScrollBar

from tests.strips import NONE, wheel
from tests.timelines import every_kind, told_by_two
from timeline_app.layout.lanes import LaneMode
from timeline_app.painting.theme import theme


def test_many_lanes_scroll(qtbot, strip):
    strip.resize(1200, 200)
    strip.set_lane_mode(LaneMode.EACH)
    before = strip.rect_of("month").y()
    wheel(strip, angle=(0, -120), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert strip.rect_of("month").y() < before


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
