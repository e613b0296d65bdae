import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.synthetic import synthetic_timeline
from tests.timelines import article, day, event, every_kind
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, seconds_of

SPANS = st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 900)), max_size=300)


def of_spans(spans):
    starts = np.array([start for start, _ in spans], np.int64)
    ends = starts + np.array([length for _, length in spans], np.int64)
    count = len(spans)
    salience = (np.arange(count) * 37 % 101 / 101).astype(np.float32)
    lanes, flags = np.zeros(count, np.int32), np.zeros(count, np.uint16)
    return Timeline.from_columns(starts, ends, salience, lanes, flags, lambda row: row)


def test_events_are_in_order_of_their_start():
    timeline = Timeline.from_events([event("b", day(2024, 2, 1)), event("a", day(2023, 1, 1))], {})
    assert [timeline.event(0).id, timeline.event(1).id] == ["a", "b"]


def test_an_events_place_is_found_by_its_id():
    timeline = every_kind()
    assert timeline.event(timeline.index_of("month")).id == "month"


def test_an_unknown_id_has_no_place():
    assert every_kind().index_of("nobody") is None


def test_dated_undated_and_hidden_events_are_the_total():
    timeline = every_kind()
    assert timeline.total == len(timeline) + 1 + 2


def test_an_empty_timeline_has_no_extent():
    assert Timeline.from_events([], {}).extent is None


def test_a_state_lasts_until_its_latest_article_was_published():
    since = event("s", TimeSpan(seconds_of(2021), None, Granularity.YEAR, TimeKind.SINCE))
    timeline = Timeline.from_events([since], {"article-0": article(0)})
    assert timeline.end[0] == seconds_of(2023, 10, 21)


def test_a_state_of_an_undated_article_ends_nowhere():
    since = event("s", TimeSpan(seconds_of(2021), None, Granularity.YEAR, TimeKind.SINCE))
    assert Timeline.from_events([since], {}).as_of(since) is None


def test_an_event_is_in_the_lane_of_its_first_article():
    timeline = every_kind()
    place = timeline.index_of("disputed")
    assert timeline.lane_ids[timeline.lane[place]] == "article-1"


def test_each_of_40_000_articles_is_a_lane():
    events = (event(str(n), day(2024, 2, 1), article_number=n) for n in range(40_000))
    assert len(set(Timeline.from_events(events, {}).lane.tolist())) == 40_000


def test_columns_take_at_most_64_bytes_an_event():
    assert synthetic_timeline(10_000).bytes_per_event <= 64


@given(SPANS, st.integers(-100, 6000), st.integers(0, 2000))
def test_a_window_always_holds_all_that_overlaps_it(spans, start, length):
    timeline = of_spans(spans)
    end = start + length
    overlaps = (timeline.start < end) & (timeline.end > start)
    assert sorted(timeline.window(start, end)) == list(np.flatnonzero(overlaps))


@given(SPANS, st.integers(-100, 6000), st.integers(1, 2000))
def test_counting_a_window_always_agrees_with_looking_at_it(spans, start, length):
    timeline = of_spans(spans)
    assert timeline.count(start, start + length) == len(timeline.window(start, start + length))


@given(SPANS, st.integers(1, 40))
def test_the_top_is_always_the_most_salient(spans, count):
    timeline = of_spans(spans)
    top = timeline.top(0, len(timeline), count)
    best = np.sort(timeline.salience)[::-1][:count]
    assert np.allclose(np.sort(timeline.salience[top])[::-1], best)


def test_the_top_of_many_events_is_the_most_salient():
    timeline = synthetic_timeline(20_000)
    top = timeline.top(100, 19_900, 5)
    assert timeline.salience[top].min() == pytest.approx(
        np.sort(timeline.salience[100:19_900])[-5]
    )


def test_counts_tell_how_many_start_between_edges():
    timeline = of_spans([(0, 5), (10, 5), (11, 500), (20, 1)])
    assert list(timeline.counts(np.array([0, 10, 20, 30]))) == [1, 2, 1]


def test_a_part_keeps_its_events():
    timeline = every_kind()
    members = timeline.lane_members(1)
    part = timeline.part(members)
    assert part.event(0) == timeline.event(int(members[0]))


def test_a_day_lasts_a_day():
    timeline = Timeline.from_events([event("a", day(2023, 1, 1))], {})
    assert timeline.end[0] - timeline.start[0] == DAY


def test_the_most_salient_none_of_a_range_are_none():
    assert list(synthetic_timeline(100).top(0, 100, 0)) == []
