"""A timeline joined with what a person made of its events."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timelines import day, event, every_kind, provisional
from timeline_app.model.columns import Flag, flags_of
from timeline_app.model.edited import edited as with_records
from timeline_app.model.records import Dated, EventEdit, Records, Status
from timeline_app.model.timeline import Timeline

CONFIRMED = EventEdit(status=Status.CONFIRMED)
HIDDEN = EventEdit(is_hidden=True)
DELETED = EventEdit(is_deleted=True)


def edited(timeline, edits, **options):
    return with_records(timeline, Records(edits=edits), **options)


def shown(timeline):
    return {one.id: one for one in (*map(timeline.event, range(len(timeline))), *timeline.undated)}


def test_without_edits_the_timeline_is_the_one_that_was_derived():
    timeline = every_kind()
    assert edited(timeline, {}) is timeline


def test_an_edit_of_an_event_that_is_gone_changes_nothing_shown():
    timeline = every_kind()
    assert shown(edited(timeline, {"gone": HIDDEN})) == shown(timeline)


@pytest.mark.parametrize("event_id", ["day", "undated"])
def test_a_title_is_the_persons(event_id):
    joined = edited(every_kind(), {event_id: EventEdit(title="Mine")})
    assert shown(joined)[event_id].title == "Mine"


@pytest.mark.parametrize("event_id", ["day", "undated"])
def test_a_hidden_event_is_only_counted(event_id):
    timeline = every_kind()
    joined = edited(timeline, {event_id: HIDDEN})
    assert event_id not in shown(joined)
    assert (joined.hidden, joined.total) == (timeline.hidden + 1, timeline.total)


@pytest.mark.parametrize("event_id", ["day", "undated"])
def test_hidden_events_can_be_kept_to_be_seen(event_id):
    assert shown(edited(every_kind(), {event_id: HIDDEN}, with_hidden=True))[event_id].is_hidden


def test_a_confirmed_event_has_its_flag_and_no_other_has():
    joined = edited(every_kind(), {"month": CONFIRMED})
    flagged = [
        joined.event(index).id
        for index in range(len(joined))
        if joined.flags[index] & int(Flag.CONFIRMED)
    ]
    assert flagged == ["month"]


def test_an_event_that_is_given_another_day_stands_there():
    joined = edited(every_kind(), {"day": EventEdit(date=Dated(day(2024, 1, 1)))})
    assert joined.event(joined.index_of("day")).time == day(2024, 1, 1)
    assert joined.index_of("day") == len(joined) - 1


def test_a_date_given_to_a_provisional_event_is_no_longer_provisional():
    timeline = Timeline.from_events([provisional()], {})
    joined = edited(timeline, {"maybe": EventEdit(date=Dated(day(2023, 10, 17)))})
    assert not joined.flags[0] & int(Flag.PROVISIONAL)


def test_an_undated_event_that_is_given_a_day_leaves_the_undated():
    joined = edited(every_kind(), {"undated": EventEdit(date=Dated(day(2023, 10, 1)))})
    assert joined.undated == ()
    assert joined.event(joined.index_of("undated")).id == "undated"


def test_an_event_whose_date_is_taken_away_is_undated():
    joined = edited(every_kind(), {"day": EventEdit(date=Dated(None))})
    assert {one.id for one in joined.undated} == {"day", "undated"}
    assert joined.index_of("day") is None


@pytest.mark.parametrize("event_id", ["day", "undated"])
def test_a_deleted_event_is_neither_shown_nor_counted(event_id):
    timeline = every_kind()
    joined = edited(timeline, {event_id: DELETED}, with_hidden=True)
    assert event_id not in shown(joined)
    assert joined.total == timeline.total - 1


DAYS = st.none() | st.builds(Dated, st.none() | st.integers(1, 28).map(lambda n: day(2023, 2, n)))
EDITS = st.dictionaries(
    st.sampled_from([*(str(n) for n in range(6)), "gone"]),
    st.builds(
        EventEdit,
        date=DAYS,
        is_hidden=st.none() | st.booleans(),
        status=st.none() | st.sampled_from(Status),
        tags=st.none() | st.just(("a",)) | st.just(()),
    ),
)


@given(EDITS, st.booleans())
def test_a_joined_timeline_is_always_one_made_of_the_edited_events(edits, with_hidden):
    derived = [event(str(n), day(2023, 2, 1 + 3 * n) if n % 3 else None) for n in range(6)]
    joined = edited(Timeline.from_events(derived, {}), edits, with_hidden=with_hidden)
    expected = {}
    for one in derived:
        edit = edits.get(one.id, EventEdit())
        mine = replace(
            one,
            time=edit.date.time if edit.date else one.time,
            is_hidden=bool(edit.is_hidden),
            status=edit.status or Status.UNREVIEWED,
            tags=edit.tags or (),
            is_dated=edit.date is not None,
        )
        if with_hidden or not mine.is_hidden:
            expected[one.id] = mine
    assert shown(joined) == expected
    assert list(joined.start) == sorted(joined.start)
    assert joined.total == len(derived)
    for index in range(len(joined)):
        one = joined.event(index)
        assert joined.index_of(one.id) == index
        assert (joined.start[index], joined.end[index]) == (one.time.start, one.time.end)
        assert joined.flags[index] == flags_of(one)
