from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.timescale import MAX_SPAN, MIN_SPAN, Viewport, range_in_words
from timeline_app.model.timespan import DAY, seconds_of

START = seconds_of(2023, 9, 25)


def viewport(width=1200):
    return Viewport.of_span(START, seconds_of(2023, 11, 12), width)


def test_the_left_edge_is_the_start():
    assert viewport().x_of(START) == 0


@given(st.floats(0.01, 100), st.integers(0, 1199))
def test_zooming_always_keeps_the_time_under_the_cursor(factor, x):
    before = viewport()
    after = before.zoomed(factor, x)
    drift = (before.time_at(x) - after.time_at(x)) * after.scale
    assert abs(drift) <= 1


@given(st.lists(st.sampled_from([1.2, 1 / 1.2, 3.0, 1 / 3]), max_size=30))
def test_the_span_always_stays_within_its_limits(factors):
    view = viewport()
    for factor in factors:
        view = view.zoomed(factor, 300)
    assert MIN_SPAN * 0.999 <= view.span <= MAX_SPAN * 1.001


@given(st.floats(-10, 10))
def test_zooming_by_any_factor_always_stays_within_the_limits(factor):
    assert MIN_SPAN * 0.999 <= viewport().zoomed(factor, 300).span <= MAX_SPAN * 1.001


@given(st.integers(-3000, 3000), st.integers(-100, 100))
def test_panning_always_moves_every_moment_by_as_many_pixels(dx, days):
    view = viewport()
    moment = START + days * DAY
    assert view.x_of(moment) - view.panned(dx).x_of(moment) == dx


def test_panning_stops_one_viewport_before_the_data():
    extent = (START, START + DAY)
    assert viewport().panned(-100_000, extent).x_of(START) == 1200


def test_panning_stops_one_viewport_after_the_data():
    extent = (START, START + DAY)
    assert viewport().panned(100_000, extent).x_of(START + DAY) == 0


@given(st.integers(-(10**12), 10**12))
def test_the_first_moment_of_a_column_always_stands_in_it_or_after(column):
    view = viewport()
    assert view.column(view.moment_of(column)) >= column


def test_resizing_keeps_the_scale():
    assert abs(viewport().resized(700).scale - viewport().scale) < 1e-12


def test_the_range_is_said_with_its_length():
    assert range_in_words(viewport()) == "25 Sep – 11 Nov 2023 · 48 days"
