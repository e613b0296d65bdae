"""Lanes in the scene: their rows, order, echoes, and those that are collapsed."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scenes import mark, scene_of
from tests.timelines import article, day, event, every_kind, told_by_two
from timeline_app.layout.lanes import LaneMode
from timeline_app.layout.packing import shares
from timeline_app.model.event import EventKind
from timeline_app.model.laning import by_kind, by_tag
from timeline_app.model.timeline import Timeline


def test_articles_are_lanes_with_their_titles():
    scene = scene_of(every_kind(), mode=LaneMode.EACH)
    assert [box.title for box in scene.lanes][1:] == ["Council minutes", "Field notes"]


def test_a_lane_has_the_rows_that_others_do_not_need():
    crowd = [event(f"many {n}", day(2023, 10, 14), article_number=0) for n in range(7)]
    few = [event(f"few {n}", day(2023, 10, 14), article_number=n) for n in (1, 2)]
    timeline = Timeline.from_events([*crowd, *few], {f"article-{n}": article(n) for n in range(3)})
    assert scene_of(timeline, mode=LaneMode.EACH).counts.grouped == 0


def test_in_lanes_with_room_each_of_a_few_events_has_a_row():
    stories = [event(f"{n}", day(2023, 1 + n % 12, 1), article_number=n % 5) for n in range(60)]
    timeline = Timeline.from_events(stories, {f"article-{n}": article(n) for n in range(5)})
    assert scene_of(timeline, mode=LaneMode.EACH).counts.grouped == 0


@given(st.lists(st.integers(0, 500), max_size=30), st.integers(0, 200), st.integers(1, 5))
def test_room_is_shared_out_to_those_who_need_it(needs, room, least):
    given_out = shares(needs, room, least)
    assert all(min(need, least) <= got <= need for need, got in zip(needs, given_out, strict=True))
    assert sum(given_out) <= max(room, least * sum(need > 0 for need in needs))
    if sum(given_out) < min(room, sum(needs)):
        wanting = [got for need, got in zip(needs, given_out, strict=True) if got < need]
        assert room - sum(given_out) < len(wanting)


def test_one_story_is_drawn_in_full_though_its_first_lane_is_collapsed():
    scene = scene_of(every_kind(), collapsed=frozenset({0}))
    assert scene.counts.grouped == 0


def test_a_collapsed_lane_shows_its_density_and_counts_as_a_group():
    scene = scene_of(every_kind(), mode=LaneMode.EACH, collapsed=frozenset({0}))
    assert {one.lane for one in scene.marks} == {1, 2}
    assert {heap.lane for heap in scene.heaps} == {0}
    assert scene.counts.total == every_kind().total
    assert scene.counts.groups == 1


def test_lanes_stand_in_the_order_asked_for():
    scene = scene_of(every_kind(), mode=LaneMode.EACH, order=(2, 0, 1))
    tops = {box.number: box.top for box in scene.lanes}
    assert sorted(tops, key=tops.get) == [2, 0, 1]


@pytest.mark.parametrize("order", [(), (2, 1, 0), (1,), (7, 2)])
def test_lanes_never_overlap_whatever_their_order(order):
    scene = scene_of(every_kind(), mode=LaneMode.EACH, order=order)
    boxes = sorted(scene.lanes, key=lambda box: box.top)
    assert all(one.top + one.height == two.top for one, two in pairwise(boxes))


def test_a_lane_without_events_takes_no_room_and_the_others_keep_their_numbers():
    timeline = every_kind()
    part = timeline.part((timeline.lane != 1).nonzero()[0])
    scene = scene_of(part, mode=LaneMode.EACH)
    assert [box.height > 0 for box in scene.lanes] == [True, False, True]
    assert mark(scene, "month").lane == timeline.lane[timeline.index_of("month")]


def test_the_title_of_a_lane_is_found_where_it_stands():
    scene = scene_of(every_kind(), mode=LaneMode.EACH)
    box = scene.lanes[1]
    y = scene.axis_px + box.top + 3
    assert scene.header_at(y) == scene.lane_at(y) == box
    assert scene.header_at(y + box.header_px) is None


def test_lanes_by_kind_hold_their_kinds():
    titles = {kind: f"Lane of {kind}" for kind in EventKind}
    timeline = by_kind(every_kind(), titles)
    scene = scene_of(timeline, mode=LaneMode.EACH)
    assert scene.lanes[mark(scene, "plan").lane].title == "Lane of planned"
    assert scene.lanes[mark(scene, "day").lane].title == "Lane of happened"


def test_an_event_of_two_articles_is_drawn_in_the_firsts_lane_with_an_echo_in_the_others():
    scene = scene_of(told_by_two(), mode=LaneMode.EACH)
    (echo,) = scene.echoes
    assert (mark(scene, "shared").lane, echo.lane) == (0, 1)
    assert scene.timeline.event(echo.place).id == "shared"
    assert scene.counts.drawn == 2


def test_pointing_at_an_echo_finds_it():
    scene = scene_of(told_by_two(), mode=LaneMode.EACH)
    (echo,) = scene.echoes
    rect = scene.echo_rect(echo)
    assert scene.hit(rect.x + 2, rect.y + 2) == echo


@pytest.mark.parametrize(
    "timeline", [told_by_two(), by_kind(told_by_two(), dict.fromkeys(EventKind, "x"))]
)
def test_without_articles_lanes_nothing_echoes(timeline):
    mode = LaneMode.NONE if timeline.lane_titles[0] != "x" else LaneMode.EACH
    assert scene_of(timeline, mode=mode).echoes == ()


def test_a_lane_whose_events_are_all_drawn_in_others_is_seen_with_their_echoes():
    both = replace(event("both", day(2023, 10, 14)), tags=("bridge", "port"))
    scene = scene_of(by_tag(Timeline.from_events([both], {}), "none"), mode=LaneMode.EACH)
    (echo,) = scene.echoes
    box = scene.lanes[echo.lane]
    assert (box.title, scene.echo_rect(echo).y < scene.axis_px + box.top + box.height) == (
        "port",
        True,
    )
