from tests.timelines import every_kind
from timeline_app.view.lane_order import LaneOrder


def titles(order, timeline):
    numbers = order.numbers(timeline) or range(len(timeline.lane_ids))
    return [timeline.lane_ids[number] for number in numbers]


def test_lanes_begin_as_the_timeline_has_them():
    assert LaneOrder().numbers(every_kind()) == ()


def test_a_lane_moves_down_past_the_next():
    order, timeline = LaneOrder(), every_kind()
    order.move("article-0", 1, timeline)
    assert titles(order, timeline) == ["article-1", "article-0", "article-2"]


def test_a_lane_moves_no_further_than_the_top():
    order, timeline = LaneOrder(), every_kind()
    for _ in range(5):
        order.move("article-2", -1, timeline)
    assert titles(order, timeline)[0] == "article-2"


def test_a_lane_moves_past_one_with_events_and_not_past_an_empty_one():
    order, timeline = LaneOrder(), every_kind()
    part = timeline.part((timeline.lane != 1).nonzero()[0])
    order.move("article-0", 1, part)
    assert [one for one in titles(order, part) if one != "article-1"] == ["article-2", "article-0"]


def test_toggling_twice_expands_again():
    order, timeline = LaneOrder(), every_kind()
    order.toggle("article-1")
    collapsed = order.collapsed(timeline)
    order.toggle("article-1")
    assert (collapsed, order.collapsed(timeline)) == (frozenset({1}), frozenset())
