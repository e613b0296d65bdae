from dataclasses import replace

import pytest

from tests.timelines import day, event
from timeline_app.model.tags import all_tags, retagged, shared_tags, tags_typed
from timeline_app.model.timeline import Timeline


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ("port", ("port",)),
        (" the  port , bridge,", ("the port", "bridge")),
        ("port, Port", ("port",)),
        (" , ", ()),
        ("", ()),
    ],
)
def test_tags_are_typed_with_commas_between(words, tags):
    assert tags_typed(words) == tags


def test_a_known_tag_keeps_its_spelling():
    assert tags_typed("PORT, new", ["Port"]) == ("Port", "new")


def test_shared_tags_are_those_of_all_events():
    assert shared_tags([("a", "b", "c"), ("c", "a"), ("a", "x", "c")]) == ("a", "c")


def test_retagging_keeps_what_only_some_events_have():
    assert retagged(("a", "own"), former=("a",), typed=("new",)) == ("new", "own")


def test_a_tag_that_is_typed_again_stands_once():
    assert retagged(("a", "own"), former=("a",), typed=("own", "a")) == ("own", "a")


def test_all_tags_are_those_of_dated_and_undated_events_in_order():
    events = [
        replace(event("dated", day(2023, 1, 1)), tags=("port", "Bridge")),
        replace(event("undated", None), tags=("mole", "port")),
    ]
    assert all_tags(Timeline.from_events(events, {})) == ("Bridge", "mole", "port")
