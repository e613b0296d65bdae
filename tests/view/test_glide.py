"""Views that glide to a place, or on after they were let go."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from tests.timelines import one_day_each
from timeline_app.model.timespan import DAY
from timeline_app.painting.theme import theme
from timeline_app.view.strip_view import StripView

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def strip(qtbot):
    """A strip whose last events lie out of sight, and which glides."""
    view = StripView(theme("light"))
    qtbot.addWidget(view)
    view.resize(1000, 500)
    timeline = one_day_each(40)
    view.show_timeline(timeline)
    view.show()
    qtbot.waitExposed(view)
    first = timeline.extent[0]
    view.camera.show_exactly(first, first + 20 * DAY)
    view.camera.glide.is_off = False
    return view


def throw(view, moves, moment_ms):
    """Drag to some places at some moments, and let go at a last one."""
    device = QPointingDevice.primaryPointingDevice()
    (began_ms, first), (_, last) = moves[0], moves[-1]
    for kind, ms, x, button in (
        (QMouseEvent.Type.MouseButtonPress, began_ms, first, LEFT),
        *((QMouseEvent.Type.MouseMove, ms, x, NO_BUTTON) for ms, x in moves),
        (QMouseEvent.Type.MouseButtonRelease, moment_ms, last, LEFT),
    ):
        point = QPointF(x, 400)
        there = QPointF(view.mapToGlobal(QPoint(x, 400)))
        keys = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, point, there, button, LEFT, keys, device)
        event.setTimestamp(ms)
        QApplication.sendEvent(view, event)


def test_an_event_out_of_sight_is_glided_to(qtbot, strip):
    before = strip.viewport()
    with qtbot.waitSignal(strip.camera.arrived):
        strip.select(("30",))
        assert strip.viewport() == before
    assert 0 < strip.rect_of("30").left() < strip.width()


def test_where_motion_is_reduced_an_event_is_in_sight_at_once(strip):
    strip.camera.glide.is_off = True
    strip.select(("30",))
    assert 0 < strip.rect_of("30").left() < strip.width()


def test_gliding_is_one_step_back(qtbot, strip):
    before = strip.viewport()
    with qtbot.waitSignal(strip.camera.arrived):
        strip.select(("30",))
    strip.camera.go_back()
    assert strip.viewport() == before


def test_zooming_ends_a_glide(strip):
    strip.select(("30",))
    strip.zoom_by(2)
    assert not strip.camera.glide.is_moving


def test_a_view_that_was_thrown_goes_on_in_the_same_direction(qtbot, strip):
    throw(strip, [(0, 600), (20, 560), (40, 500), (60, 440)], 65)
    let_go = strip.viewport().offset
    qtbot.waitUntil(lambda: strip.viewport().offset > let_go + 20)
    strip.camera.glide.stop()


def test_a_press_stops_a_view_that_was_thrown(strip):
    throw(strip, [(0, 600), (20, 560), (40, 500), (60, 440)], 65)
    throw(strip, [(90, 500)], 95)
    assert not strip.camera.glide.is_moving


def test_a_view_that_was_held_before_it_was_let_go_stays(strip):
    throw(strip, [(0, 600), (20, 560), (40, 500), (60, 440)], 500)
    assert not strip.camera.glide.is_moving


def test_where_motion_is_reduced_a_thrown_view_stays(strip):
    strip.camera.glide.is_off = True
    throw(strip, [(0, 600), (20, 560), (40, 500), (60, 440)], 65)
    assert not strip.camera.glide.is_moving


def test_the_setting_reduces_motion_in_the_window(open_window, stories):
    window = open_window(stories)
    glides = not window.strip.camera.glide.is_off
    window.session.change_settings(replace(window.session.settings, reduce_motion=True))
    assert glides
    assert window.strip.camera.glide.is_off
