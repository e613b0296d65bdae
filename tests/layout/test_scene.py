from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.benchmarks.synthetic import synthetic_timeline
from tests.scenes import WIDTH, mark, scene_of
from tests.timelines import (
    article,
    day,
    event,
    every_kind,
    one_day_each,
    provisional,
    with_provisional,
)
from timeline_app.layout.earlier import members
from timeline_app.layout.fitting import fitted, initial
from timeline_app.layout.labels import full_text
from timeline_app.layout.lanes import LaneMode
from timeline_app.layout.marks import Glyph
from timeline_app.layout.packing import MAX_LABELS, MAX_MARKS
from timeline_app.layout.timescale import Viewport
from timeline_app.model.columns import Flag
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, HOUR, Granularity, TimeSpan, seconds_of
from timeline_app.model.timex import span_of

MANY = synthetic_timeline(5000)


@pytest.mark.parametrize(
    ("event_id", "glyph"),
    [
        ("day", Glyph.BLOCK),
        ("clock", Glyph.DISC),
        ("month", Glyph.HOLLOW),
        ("early", Glyph.FADED),
        ("during", Glyph.BAR),
        ("since", Glyph.SINCE),
        ("until", Glyph.UNTIL),
        ("before", Glyph.BEFORE),
        ("after", Glyph.AFTER),
    ],
)
def test_each_meaning_has_its_shape(event_id, glyph):
    assert mark(scene_of(every_kind()), event_id).glyph == glyph


def test_a_month_is_as_wide_as_its_days():
    scene = scene_of(every_kind())
    width = scene.mark_rect(mark(scene, "month")).width
    assert abs(width - 31 * DAY * scene.viewport.scale) <= 1


def test_a_day_is_hollow_once_its_hours_could_be_told():
    viewport = Viewport.of_span(seconds_of(2023, 10, 12), seconds_of(2023, 10, 17), WIDTH)
    assert mark(scene_of(every_kind(), viewport), "day").glyph == Glyph.HOLLOW_BLOCK


def test_a_month_seen_from_afar_is_a_hollow_disc():
    viewport = Viewport.of_span(seconds_of(1900), seconds_of(2030), WIDTH)
    assert mark(scene_of(every_kind(), viewport), "month").glyph == Glyph.HOLLOW_DISC


def test_a_label_says_how_exact_the_date_is():
    assert mark(scene_of(every_kind()), "month").label.endswith("Oct 2023 (day unknown)")


def test_a_state_says_as_of_when():
    assert "(as of 20 Oct 2023)" in mark(scene_of(every_kind()), "since").label


def test_a_plan_says_so():
    assert mark(scene_of(every_kind()), "plan").label.startswith("→ ")


def test_of_a_thousand_events_in_one_lane_only_those_near_what_is_in_sight_have_a_row():
    thousand = synthetic_timeline(1000)
    whole = fitted(thousand, WIDTH)
    near = Viewport.of_span(whole.start, whole.start + (whole.end - whole.start) // 20, WIDTH)
    assert len(list(scene_of(thousand, near).packing.everything())) < 200


def test_the_label_of_a_bar_cut_off_at_the_left_stays_in_sight():
    viewport = Viewport.of_span(seconds_of(2023, 10, 9), seconds_of(2023, 10, 30), WIDTH)
    scene = scene_of(every_kind(), viewport)
    assert scene.label_rect(mark(scene, "month")).x == 6


def test_ten_events_fit_with_a_margin_and_all_have_labels():
    timeline = one_day_each(10)
    scene = scene_of(timeline, initial(timeline, WIDTH))
    assert all(scene.label_rect(item) for item in scene.marks)
    assert scene.counts.drawn == 10


def test_a_hundred_events_begin_with_the_shortest_stretch_that_holds_half_of_them():
    timeline = one_day_each(100)
    counts = scene_of(timeline, initial(timeline, WIDTH)).counts
    assert 50 <= counts.drawn + counts.grouped < 100


def test_many_events_begin_where_as_many_as_have_room_for_a_label_stand_closest():
    assert initial(MANY, WIDTH).span < fitted(MANY, WIDTH).span / 10


def test_a_frame_has_at_most_so_many_marks():
    scene = scene_of(MANY)
    labelled = [item for item in scene.marks if item.label]
    assert len(labelled) <= MAX_LABELS
    assert len(scene.marks) - len(labelled) <= MAX_MARKS


def test_pills_hold_all_that_is_grouped():
    scene = scene_of(MANY)
    assert sum(pill.size for pill in scene.pills) == scene.counts.grouped


ONE_DAY = Timeline.from_events(
    [event(str(number), day(2023, 10, 14)) for number in range(60)], {"article-0": article(0)}
)


NOON = Viewport.of_span(
    seconds_of(2023, 10, 14) + 12 * HOUR, seconds_of(2023, 10, 14) + 15 * HOUR, WIDTH
)


def test_inside_a_crowded_day_a_group_at_the_left_edge_holds_what_has_no_row():
    scene = scene_of(ONE_DAY, NOON)
    (group,) = scene.groups
    assert group.is_earlier
    assert group.size == scene.counts.grouped > 0
    assert scene.pill_rect(group).x >= 0


def test_the_group_at_the_left_edge_names_its_events():
    scene = scene_of(ONE_DAY, NOON)
    (group,) = scene.groups
    drawn = {item.place for item in scene.marks}
    assert set(members(group, scene.packing, NOON)) == set(range(60)) - drawn


def test_an_hour_whose_mark_at_its_beginning_is_out_of_sight_is_outside():
    hour = TimeSpan(seconds_of(2023, 10, 14), seconds_of(2023, 10, 14) + HOUR, Granularity.HOUR)
    timeline = Timeline.from_events([event("hour", hour)], {"article-0": article(0)})
    view = Viewport.of_span(hour.end - HOUR // 4, hour.end, WIDTH, hour.start)
    counts = scene_of(timeline, view).counts
    assert (counts.grouped, counts.outside) == (0, 1)


def test_a_tooltip_tells_a_time_that_has_an_offset_in_utc_too():
    made = event("one", span_of("2023-10-14T01:30+03:00"))
    said = full_text(made, Timeline.from_events([made], {"article-0": article(0)}))
    assert "14 October 2023, 01:30 +03:00" in said
    assert "13 October 2023, 22:30 UTC" in said


def test_a_tooltip_leaves_a_named_zone_as_it_is():
    time = replace(span_of("2023-10-14T01:30"), zone="EST")
    made = event("one", time)
    assert "UTC" not in full_text(made, Timeline.from_events([made], {"article-0": article(0)}))


def test_a_whisker_is_shown_while_its_mark_is_out_of_sight():
    view = Viewport.of_span(seconds_of(2023, 10, 18), seconds_of(2023, 10, 30), WIDTH)
    scene = scene_of(every_kind(), view)
    disputed = mark(scene, "disputed")
    assert scene.mark_rect(disputed).x + scene.mark_rect(disputed).width < 0
    assert disputed in scene.marks


def test_where_all_that_goes_on_is_drawn_there_is_no_group_at_the_left_edge():
    assert not scene_of(every_kind(), fitted(every_kind(), WIDTH).panned(300)).earlier


viewports = st.builds(
    lambda start, days: Viewport.of_span(
        seconds_of(1995) + start * DAY, seconds_of(1995) + (start + days) * DAY, WIDTH
    ),
    st.integers(0, 10_000),
    st.integers(1, 4000),
)


@settings(max_examples=25)
@given(viewports, st.sampled_from(LaneMode))
def test_labels_and_marks_never_overlap(viewport, mode):
    scene = scene_of(every_kind() if viewport.offset % 2 else MANY, viewport, mode=mode)
    rects = [
        rect
        for item in scene.marks
        for rect in (scene.mark_rect(item), scene.label_rect(item))
        if rect is not None
    ]
    assert not any(a.overlaps(b) for a, b in combinations(rects, 2))


@settings(max_examples=25)
@given(viewports)
def test_labels_are_never_cut_at_an_edge(viewport):
    scene = scene_of(MANY, viewport)
    rects = [rect for item in scene.marks if (rect := scene.label_rect(item))]
    assert all(rect.x >= 0 and rect.x + rect.width <= WIDTH for rect in rects)


@settings(max_examples=25)
@given(viewports, st.lists(st.integers(-900, 900), max_size=6), st.sampled_from(LaneMode))
def test_counts_always_add_up(viewport, pans, mode):
    for timeline in (MANY, every_kind()):
        scene = scene_of(timeline, viewport, mode=mode)
        for dx in pans:
            viewport = viewport.panned(dx)
            scene = scene_of(timeline, viewport, scene.packing, mode=mode)
            assert scene.counts.total == timeline.total
            assert min(scene.counts.grouped, scene.counts.outside) >= 0


@settings(max_examples=20)
@given(viewports, st.lists(st.integers(-900, 900), max_size=6))
def test_an_event_always_keeps_its_row_while_panning(viewport, pans):
    scene = scene_of(MANY, viewport)
    rows: dict[int, tuple[int, str]] = {}
    for dx in pans:
        rows |= {item.place: (item.row, item.label) for item in scene.marks}
        viewport = viewport.panned(dx)
        scene = scene_of(MANY, viewport, scene.packing)
        assert all(
            rows.get(item.place, (item.row, item.label)) == (item.row, item.label)
            for item in scene.marks
        )


@settings(max_examples=20)
@given(viewports)
def test_pointing_always_finds_what_is_drawn_there(viewport):
    scene = scene_of(every_kind(), viewport)
    for item in scene.marks:
        rect = scene.mark_rect(item)
        x = min(max(rect.x + rect.width // 2, 0), WIDTH - 1)
        assert scene.hit(x, rect.y + 5) == item


def test_pointing_at_the_axis_finds_nothing():
    assert scene_of(every_kind()).hit(100, 5) is None


def test_a_whole_picture_gives_titles_in_full_that_a_window_shortens():
    title = "Engineers hear from the lander for the first time in months"
    timeline = Timeline.from_events([event("a", day(2015, 6, 13), title)], {})
    labels = [scene_of(timeline, whole=whole).marks[0].label for whole in (True, False)]
    assert labels[0] == title
    assert labels[1].endswith("…")


def test_a_provisional_event_has_its_own_shape_over_all_its_days():
    scene = scene_of(with_provisional(), viewport=Viewport.of_span(*_OCTOBER, WIDTH))
    placed = mark(scene, "maybe")
    ends = [scene.viewport.column(seconds_of(2023, 10, number)) for number in (16, 19)]
    assert (placed.glyph, placed.x0, placed.x1) == (Glyph.PROVISIONAL, *ends)


def test_a_provisional_event_of_one_day_has_not_the_shape_of_an_exact_one():
    timeline = Timeline.from_events([provisional(16, 16)], {})
    assert mark(scene_of(timeline), "maybe").glyph == Glyph.PROVISIONAL


def test_counts_add_up_with_provisional_events():
    counts = scene_of(with_provisional()).counts
    assert (counts.drawn, counts.undated, counts.total) == (2, 2, 4)


_OCTOBER = (seconds_of(2023, 10), seconds_of(2023, 11))


def test_the_label_of_a_confirmed_event_says_so():
    confirmed = replace(event("a", day(2023, 10, 14), "Ferry sank"), status=Status.CONFIRMED)
    scene = scene_of(Timeline.from_events([confirmed], {}))
    assert mark(scene, "a").label.startswith("✓ Ferry sank")


def found_every(timeline, step):
    """Return a timeline in which every so many-th event was searched for."""
    return timeline.searched(np.arange(len(timeline)) % step == step - 1)


@pytest.mark.parametrize("timeline", [one_day_each(400), MANY], ids=["400", "5000"])
def test_what_was_searched_for_is_drawn_with_its_label_however_crowded_it_is(timeline):
    searched = found_every(timeline, len(timeline) // 20)
    scene = scene_of(searched)
    found = np.flatnonzero(searched.flags & int(Flag.FOUND))
    assert all(scene.packing.place_of(index).label for index in found.tolist())
    assert scene.counts.grouped > 0


@given(st.integers(2, 60), st.integers(-400, 400))
@settings(max_examples=30, deadline=None)
def test_rows_stay_and_labels_never_overlap_while_searching(step, by):
    searched = found_every(MANY, step)
    before = scene_of(searched)
    after = scene_of(searched, before.viewport.panned(by), before.packing)
    rows = {mark.place: mark.row for mark in before.marks}
    assert all(rows.get(mark.place, mark.row) == mark.row for mark in after.marks)
    rects = [rect for mark in after.marks if (rect := after.label_rect(mark))]
    assert not any(one.overlaps(other) for one, other in combinations(rects, 2))
    assert after.counts.total == len(searched)
