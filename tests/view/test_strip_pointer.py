import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.timelines import every_kind

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def hold(qtbot, view, start, end, modifiers=NONE):
    qtbot.mousePress(view, LEFT, modifiers, QPoint(*start))
    qtbot.mouseMove(view, QPoint(*end))


def drag(qtbot, view, start, end, modifiers=NONE):
    hold(qtbot, view, start, end, modifiers)
    qtbot.mouseRelease(view, LEFT, modifiers, QPoint(*end))


def test_dragging_on_the_axis_zooms_to_the_stretch_that_was_drawn_over(qtbot, strip):
    before = strip.viewport()
    drag(qtbot, strip, (300, 10), (699, 10))
    after = strip.viewport()
    assert after.start == pytest.approx(before.time_at(300), abs=2 / after.scale)
    assert after.end == pytest.approx(before.time_at(700), abs=2 / after.scale)


def test_shift_and_drag_tell_which_stretch_of_time_was_marked(qtbot, strip):
    with qtbot.waitSignal(strip.range_chosen) as signal:
        drag(qtbot, strip, (300, 590), (699, 590), SHIFT)
    view = strip.viewport()
    assert signal.args == [view.moment_of(view.offset + 300), view.moment_of(view.offset + 700)]


def test_shift_and_drag_leave_the_view_alone(qtbot, strip):
    before = strip.viewport()
    drag(qtbot, strip, (300, 590), (699, 590), SHIFT)
    assert strip.viewport() == before


def test_ctrl_and_drag_select_what_the_rectangle_touches(qtbot, strip):
    rect = strip.rect_of("day").adjusted(-20, -8, 6, 8)
    corners = (rect.topLeft().toTuple(), rect.bottomRight().toTuple())
    drag(qtbot, strip, *corners, CTRL)
    assert "day" in strip.selection()
    assert "plan" not in strip.selection()


def test_ctrl_and_drag_add_to_what_is_selected(qtbot, strip):
    strip.select(("plan",))
    drag(qtbot, strip, (0, 60), (1199, 590), CTRL)
    assert {"plan", "day", "since"} <= set(strip.selection())


def test_escape_leaves_off_a_drag(qtbot, strip):
    before = strip.viewport()
    hold(qtbot, strip, (300, 10), (699, 10))
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    qtbot.mouseRelease(strip, LEFT, NONE, QPoint(699, 10))
    assert strip.viewport() == before


def test_a_stretch_between_is_selected_in_order_of_time(strip):
    strip.choose_between(strip.viewport().start, strip.viewport().end)
    timeline = every_kind()
    places = [timeline.index_of(event_id) for event_id in strip.selection()]
    assert places == sorted(places)
    assert len(places) == strip.count_between(strip.viewport().start, strip.viewport().end) > 0


def test_going_back_shows_what_was_shown_before_a_zoom(strip):
    before = strip.viewport()
    for _ in range(4):
        strip.camera.zoom_by(1.2, 300)
    strip.camera.go_back()
    assert strip.viewport() == before


def test_going_forth_shows_what_was_gone_back_from(strip):
    strip.camera.zoom_by(3, 300)
    after = strip.viewport()
    strip.camera.go_back()
    strip.camera.go_forth()
    assert strip.viewport() == after


def wheel(view, modifiers=NONE):
    point = QPointF(500, 300)
    event = QWheelEvent(
        *(point, QPointF(view.mapToGlobal(point)), QPoint(), QPoint(0, 120)),
        *(Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, event)


def test_the_wheel_zooms_where_that_is_chosen_and_pans_with_ctrl(strip):
    strip.set_wheel_zooms(zooms=True)
    span = strip.viewport().span
    wheel(strip)
    zoomed = strip.viewport()
    wheel(strip, CTRL)
    assert zoomed.span < span
    assert strip.viewport().span == zoomed.span
    assert strip.viewport().offset != zoomed.offset
