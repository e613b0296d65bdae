"""What the strip paints, however far the events lie from what is in sight."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QToolTip

from tests.benchmarks.synthetic import synthetic_timeline
from tests.strips import hover
from tests.timelines import article, day, event, every_kind, one_day_each, told_by_two
from timeline_app.layout.lanes import LaneMode
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.painting.layers import caption_rect
from timeline_app.painting.theme import theme
from timeline_app.view.strip_view import StripView


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
