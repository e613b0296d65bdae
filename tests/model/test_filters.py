from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timelines import day, event, every_kind, provisional, with_provisional
from timeline_app.model.event import EventKind, Mention, TimelineEvent
from timeline_app.model.filters import OPEN, EventFilter
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import seconds_of


def kept(chosen, timeline=None):
    result, _ = chosen.apply(timeline or every_kind())
    dated = [result.event(index).id for index in range(len(result))]
    return {*dated, *(one.id for one in result.undated)}


def test_without_a_filter_all_is_kept():
    timeline = every_kind()
    assert OPEN.apply(timeline)[0].hidden == timeline.hidden


def test_exact_dates_are_known_to_the_day():
    assert kept(EventFilter(is_exact=True)) == {"day", "clock", "plan", "disputed", "hours"}


def test_unsure_dates_are_all_others_and_those_that_are_missing():
    unsure, exact = kept(EventFilter(is_exact=False)), kept(EventFilter(is_exact=True))
    assert {"month", "since", "undated"} <= unsure
    assert not unsure & exact


def test_plans_alone_are_shown():
    assert kept(EventFilter(kind=EventKind.PLANNED)) == {"plan"}


@pytest.mark.parametrize("kind", EventKind)
def test_a_kind_keeps_its_own(kind):
    events = [event(str(one), day(2023, 1, 1), kind=one) for one in EventKind]
    assert kept(EventFilter(kind=kind), Timeline.from_events(events, {})) == {str(kind)}


def test_several_sources_are_two_articles_and_not_two_quotes():
    one = event("one", day(2023, 1, 1))
    quoted = TimelineEvent("twice", "T", one.time, one.kind, 0.5, one.mentions * 2)
    mention = one.mentions[0]
    other = Mention("other", mention.span, mention.time, None, mention.kind, mention.title)
    told = TimelineEvent("told", "T", one.time, one.kind, 0.5, (mention, other))
    timeline = Timeline.from_events([one, quoted, told], {})
    assert kept(EventFilter(is_several=True), timeline) == {"told"}


def test_a_stretch_of_time_keeps_what_overlaps_it_and_no_undated_events():
    chosen = EventFilter(span=(seconds_of(2023, 11, 6), seconds_of(2023, 11, 12)))
    assert kept(chosen) == {"during", "early", "plan"}


@pytest.mark.parametrize(("is_confirmed", "names"), [(True, {"yes", "late"}), (False, {"no"})])
def test_what_a_person_has_confirmed_is_kept_or_all_the_rest(is_confirmed, names):
    sure = Status.CONFIRMED
    events = [
        replace(event("yes", day(2023, 1, 1)), status=sure),
        event("no", day(2023, 1, 1)),
        replace(event("late", None), status=sure),
    ]
    assert kept(EventFilter(is_confirmed=is_confirmed), Timeline.from_events(events, {})) == names


@given(
    st.sampled_from([None, True, False]),
    st.sampled_from([None, *EventKind]),
    st.booleans(),
    st.none() | st.tuples(st.integers(-10, 10), st.integers(0, 40)),
)
def test_what_is_kept_and_hidden_add_up_whatever_is_chosen(is_exact, kind, is_several, days):
    start = seconds_of(2023, 10, 1)
    span = (start + days[0] * 86_400, start + (days[0] + days[1]) * 86_400) if days else None
    timeline = every_kind()
    result, mask = EventFilter(is_exact, kind, is_several, span).apply(timeline)
    assert result.total == timeline.total
    assert int(mask.sum()) == len(result)
    assert EventFilter(is_exact, kind, is_several, span).count(timeline) == (
        len(result) + len(result.undated)
    )


def test_provisional_dates_are_unsure_also_where_they_name_one_day():
    timeline = Timeline.from_events([day_event(), provisional(16, 16)], {})
    assert kept(EventFilter(is_exact=False), timeline) == {"maybe"}
    assert kept(EventFilter(is_exact=True), timeline) == {"day"}


def test_provisional_dates_alone_are_shown_without_the_undated():
    assert kept(EventFilter(is_provisional=True), with_provisional()) == {"maybe"}


def test_without_the_others_the_provisional_ones_still_add_up():
    shown, _ = EventFilter(is_provisional=True).apply(with_provisional())
    assert (len(shown), shown.hidden, shown.total) == (1, 3, 4)


def day_event():
    return event("day", day(2023, 10, 14))


@pytest.mark.parametrize(
    ("tag", "names"), [("port", {"one", "late"}), ("", {"none"}), ("x", set())]
)
def test_what_has_a_tag_is_kept_or_what_has_none(tag, names):
    events = [
        replace(event("one", day(2023, 1, 1)), tags=("bridge", "port")),
        replace(event("late", None), tags=("port",)),
        event("none", day(2023, 1, 2)),
    ]
    assert kept(EventFilter(tag=tag), Timeline.from_events(events, {})) == names


def test_what_a_person_has_hidden_is_kept_alone():
    events = [
        replace(event("hidden", day(2023, 1, 1)), is_hidden=True),
        replace(event("late", None), is_hidden=True),
        event("shown", day(2023, 1, 2)),
    ]
    assert kept(EventFilter(is_hidden=True), Timeline.from_events(events, {})) == {
        "hidden",
        "late",
    }
