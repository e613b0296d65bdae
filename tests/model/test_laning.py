"""Lanes that stand for the status and the tags of events."""

from dataclasses import replace

import numpy as np
import pytest

from tests.timelines import day, event, every_kind
from timeline_app.model.edited import edited
from timeline_app.model.event import EventKind
from timeline_app.model.filters import OPEN, EventFilter
from timeline_app.model.laning import by_article, by_status, by_tag, only_lane
from timeline_app.model.records import Records, Status, UserEvent
from timeline_app.model.timeline import Timeline

TITLES = {Status.UNREVIEWED: "To review", Status.CONFIRMED: "Confirmed"}


def tagged(name, number, *tags):
    return replace(event(name, day(2023, 10, number)), tags=tags)


def several_tags():
    events = [
        tagged("plain", 1),
        tagged("port", 2, "port"),
        tagged("both", 3, "Bridge", "port"),
        replace(tagged("sure", 4), status=Status.CONFIRMED),
    ]
    return Timeline.from_events(events, {})


def lane_of(timeline, event_id):
    return timeline.lane_titles[timeline.lane[timeline.index_of(event_id)]]


def test_confirmed_events_have_a_lane_and_all_others_one():
    timeline = by_status(several_tags(), TITLES)
    assert lane_of(timeline, "sure") == "Confirmed"
    assert {lane_of(timeline, one) for one in ("plain", "port", "both")} == {"To review"}


def test_each_tag_has_a_lane_in_order_of_the_alphabet_and_the_untagged_the_last():
    assert by_tag(several_tags(), "Without").lane_titles == ("Bridge", "port", "Without")


def test_an_event_with_several_tags_stands_in_the_firsts_lane():
    assert lane_of(by_tag(several_tags(), "Without"), "both") == "Bridge"


def test_an_event_with_several_tags_has_an_echo_in_the_others_lanes():
    timeline = by_tag(several_tags(), "Without")
    places = timeline.echoes(timeline.lane_titles.index("port"))
    assert [timeline.event(place).id for place in places] == ["both"]


def test_of_some_events_alone_those_with_several_tags_keep_their_echoes():
    whole = by_tag(several_tags(), "Without")
    part = whole.kept(np.array([1, 2]), ())
    places = part.echoes(part.lane_titles.index("port"))
    assert [part.event(place).id for place in places] == ["both"]


def test_an_untagged_event_stands_in_the_last_lane():
    assert lane_of(by_tag(several_tags(), "Without"), "plain") == "Without"


def test_a_timeline_without_tags_has_one_lane():
    timeline = by_tag(Timeline.from_events([tagged("plain", 1)], {}), "Without")
    assert timeline.lane_titles == ("Without",)


@pytest.mark.parametrize(
    ("lane_id", "chosen"),
    [
        ("kind:planned", EventFilter(kind=EventKind.PLANNED)),
        ("status:confirmed", EventFilter(is_confirmed=True)),
        ("status:unreviewed", EventFilter(is_confirmed=False)),
        ("tag:a: b", EventFilter(tag="a: b")),
        ("tag:", EventFilter(tag="")),
    ],
)
def test_a_lane_alone_is_a_filter(lane_id, chosen):
    assert only_lane(lane_id, OPEN) == chosen


def test_what_no_article_tells_has_a_lane_with_a_title():
    records = Records(made={"mine": UserEvent("Mine", day(2023, 10, 15))})
    timeline = by_article(edited(every_kind(), records), "Added")
    lane = timeline.lane[timeline.index_of("mine")]
    assert timeline.lane_titles[lane] == "Added"
    assert timeline.lane_titles[:3] == every_kind().lane_titles[:3]
