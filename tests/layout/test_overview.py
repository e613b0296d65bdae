from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timelines import (
    FixedMeasure,
    article,
    day,
    event,
    one_day_each,
    with_provisional,
)
from timeline_app.layout.overview import AsideKind, Overview
from timeline_app.layout.ticks import dates_of
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, seconds_of

WIDTH = 800


def overview_of(*days):
    events = [event(str(number), day(*when)) for number, when in enumerate(days)]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    return Overview(timeline, WIDTH, FixedMeasure())


def test_a_lonely_event_has_the_lowest_bar_and_the_densest_place_the_highest():
    overview = overview_of(*[(2023, 1, 1)] * 9, (2023, 12, 1))
    assert overview.bars[0].height == 1
    assert 0 < overview.bars[-1].height < 0.5


def test_bars_are_as_many_as_places_with_events():
    assert len(overview_of((2023, 1, 1), (2023, 6, 1), (2023, 12, 1)).bars) == 3


def test_a_long_gap_among_close_events_is_named():
    close = [(2020, 1, number) for number in range(1, 20)]
    (gap,) = overview_of(*close, (2023, 1, 1)).gaps
    assert gap.label == "3 years"


def test_a_gap_of_less_than_thirty_days_has_no_name():
    close = [(2020, 1, number) for number in range(1, 10)]
    assert overview_of(*close, (2020, 1, 31)).gaps == ()


def test_evenly_spaced_events_have_no_gaps():
    assert overview_of(*[(year, 1, 1) for year in range(2000, 2020)]).gaps == ()


def test_the_box_of_all_that_is_shown_is_the_whole_width():
    overview = Overview(one_day_each(50), WIDTH, FixedMeasure())
    assert overview.box(overview.viewport) == (0, WIDTH)


def test_an_empty_timeline_has_neither_bars_nor_gaps():
    overview = overview_of()
    assert (overview.bars, overview.gaps) == ((), ())


@given(
    days=st.lists(st.dates(date(1, 1, 1), date(9999, 12, 30)), max_size=30),
    width=st.integers(1, 2000),
)
def test_bars_and_gaps_stay_on_the_overview_and_gaps_hold_no_bar(days, width):
    events = [event(str(n), day(d.year, d.month, d.day)) for n, d in enumerate(days)]
    timeline = Timeline.from_events(events, {"article-0": article(0)})
    overview = Overview(timeline, width, FixedMeasure())
    assert all(0 <= bar.x <= width and 0 < bar.height <= 1 for bar in overview.bars)
    assert all(0 <= gap.x0 < gap.x1 <= width for gap in overview.gaps)
    assert not [b for b in overview.bars for g in overview.gaps if g.x0 < b.x and b.x + 3 < g.x1]


@pytest.mark.parametrize(("start", "end"), [(2023, 2024), (1900, 2100)])
def test_the_box_stands_where_the_strip_looks(start, end):
    overview = overview_of((2000, 1, 1), (2040, 1, 1))
    shown = Viewport.of_span(seconds_of(start), seconds_of(end), 1000)
    first, last = overview.box(shown)
    assert first == overview.viewport.x_of(shown.start)
    assert last == overview.viewport.x_of(shown.end)


def test_what_was_found_has_bars_of_its_own_no_higher_than_all():
    timeline = one_day_each(50)
    found = timeline.start % 5 == timeline.start[0] % 5
    overview = Overview(timeline.searched(found), WIDTH, FixedMeasure())
    heights = {bar.x: bar.height for bar in overview.bars}
    assert overview.found_bars
    assert all(bar.height <= heights[bar.x] for bar in overview.found_bars)


def test_without_a_search_nothing_is_found():
    assert Overview(one_day_each(50), WIDTH, FixedMeasure()).found_bars == ()


def test_what_is_undated_and_what_is_provisional_has_a_bar_each_with_its_count():
    overview = Overview(with_provisional(), WIDTH, FixedMeasure())
    counted = [(aside.kind, aside.count) for aside in overview.asides]
    assert counted == [(AsideKind.UNDATED, 2), (AsideKind.PROVISIONAL, 1)]


def test_the_bars_aside_stand_at_the_right_edge_beside_all_of_time():
    overview = Overview(with_provisional(), WIDTH, FixedMeasure())
    assert overview.asides[0].x == overview.room
    assert overview.asides[-1].x + overview.aside_px == WIDTH
    assert overview.box(overview.viewport) == (0, overview.room)


def test_a_place_tells_whose_bar_lies_there():
    overview = Overview(with_provisional(), WIDTH, FixedMeasure())
    found = [overview.aside_at(x) for x in (0, overview.room - 1, overview.room, WIDTH - 1)]
    assert found == [None, None, AsideKind.UNDATED, AsideKind.PROVISIONAL]


def test_where_every_date_is_sure_time_has_the_whole_width():
    overview = Overview(one_day_each(50), WIDTH, FixedMeasure())
    assert (overview.asides, overview.room) == ((), WIDTH)


@pytest.mark.parametrize(
    ("days", "named"),
    [
        (((1700, 1, 1), (2020, 1, 1)), "1750"),
        (((2012, 5, 1), (2020, 1, 1)), "2015"),
        (((2020, 1, 10), (2020, 5, 3)), "Apr 2020"),
        (((2020, 1, 10), (2020, 1, 13)), "12 Jan 2020"),
    ],
)
def test_the_dates_below_have_their_year(days, named):
    assert named in [tick.label for tick in overview_of(*days).dates]


@given(st.integers(0, 20_000), st.integers(1, 20_000))
def test_dates_below_neither_touch_each_other_nor_an_edge(first, length):
    ends = (seconds_of(2024) - first * DAY, seconds_of(2024) - first * DAY + length * DAY)
    measure = FixedMeasure()
    shown = [tick for tick in dates_of(Viewport.of_span(*ends, WIDTH), measure) if tick.label]
    edges = [edge for tick in shown for edge in (tick.label_x, tick.label_x + measure(tick.label))]
    assert edges == sorted(edges)
    assert all(0 <= edge <= WIDTH for edge in edges)


def test_another_search_shows_its_matches_over_the_same_bars():
    overview = overview_of(*[(2023, month, 1) for month in range(1, 11)])
    found = np.zeros(10, np.bool_)
    found[3] = True
    first = overview.timeline.searched(found)
    former = Overview(first, WIDTH, FixedMeasure(), former=overview)
    second = overview.timeline.searched(~found)
    later = Overview(second, WIDTH, FixedMeasure(), former=former)
    assert (len(former.found_bars), len(later.found_bars)) == (1, 9)
    assert later.bars == Overview(second, WIDTH, FixedMeasure()).bars


def test_other_events_have_other_bars():
    former = overview_of((2023, 1, 1), (2023, 12, 1))
    assert former.bars
    fresh = overview_of(*[(2023, month, 1) for month in range(1, 11)])
    assert Overview(fresh.timeline, WIDTH, FixedMeasure(), former=former).bars == fresh.bars
