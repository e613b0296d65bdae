import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timelines import FixedMeasure, article, day, event
from timeline_app.layout.fitting import densest, fitted, initial, longest
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import build_scene
from timeline_app.layout.timescale import MAX_SPAN
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan, seconds_of

WIDTH = 1600


def since_the_ice_age(years=40_000):
    first = TimeSpan(
        seconds_of(2016 - years), seconds_of(2017 - years), Granularity.YEAR, TimeKind.WITHIN
    )
    events = [event("cave", first), event("found", day(2016, 3, 1))]
    return Timeline.from_events(events, {"article-0": article(0)})


@pytest.mark.parametrize("view_of", [initial, fitted])
def test_events_40_000_years_apart_are_all_drawn(view_of):
    timeline = since_the_ice_age()
    counts = build_scene(timeline, view_of(timeline, WIDTH), FixedMeasure(), Frame(600)).counts
    assert (counts.drawn, counts.outside) == (2, 0)


def test_zooming_out_ends_where_all_events_are_shown():
    timeline = since_the_ice_age()
    view = fitted(timeline, WIDTH)
    out = view.zoomed(0.5, 800, timeline.extent, longest(timeline, WIDTH))
    assert out.span == pytest.approx(view.span)


def test_zooming_out_of_a_short_timeline_ends_at_20_000_years():
    assert longest(since_the_ice_age(100), WIDTH) == MAX_SPAN


@given(st.integers(1, 10_000_000_000), st.integers(60, 4000))
def test_all_events_are_always_within_what_fits_them(years, width):
    timeline = since_the_ice_age(years)
    first, last = timeline.extent
    view = fitted(timeline, width)
    assert view.x_of(first) >= 0
    assert view.x_of(last - 1) <= width


def test_the_densest_stretch_is_the_shortest_with_so_many_starts():
    days = [day(2016, 3, number) for number in (1, 10, 11, 12, 25)]
    timeline = Timeline.from_events([event(str(one.start), one) for one in days], {})
    assert densest(timeline, 3) == (days[1].start, days[3].start)


def test_in_a_narrow_strip_all_is_fitted_with_room_for_the_words_of_the_last():
    timeline = Timeline.from_events(
        [event("one", day(2021, 12, 1)), event("other", day(2023, 10, 14))],
        {"article-0": article(0)},
    )
    scene = build_scene(timeline, fitted(timeline, 300), FixedMeasure(), Frame(400))
    assert all(scene.label_rect(mark) for mark in scene.marks)
