"""The strip by keys alone, and what is selected without the pointer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip

from tests.strips import click
from tests.timelines import article, day, event, every_kind
from timeline_app.layout.lanes import LaneMode
from timeline_app.model.timeline import Timeline


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
