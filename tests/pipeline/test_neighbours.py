"""Who may tell the same event."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tellings import NOVEMBER, day, told
from timeline_app.pipeline import neighbours
from timeline_app.pipeline.neighbours import Neighbours

WORDS = ("stone bridge fell", "bridge fell storm", "storm stone river", "bridge fell", "river ice")
TIMES = (day(3), day(4), day(19), NOVEMBER, None)
TOLD = [
    replace(told(f"{number:02}", f"The {words}.", time, dated=number % 2 == 0), number=number)
    for number, (words, time) in enumerate((w, t) for w in WORDS for t in TIMES)
]
KEYS = [one.key for one in TOLD]


def held(tellings):
    found = Neighbours()
    for one in tellings:
        found.add(one)
    found.settle()
    return found


def agreements(found):
    return {key: dict(found.of(key)) for key in found.told}


@pytest.fixture
def few_seen(monkeypatch):
    monkeypatch.setattr(neighbours, "_SEEN", 2)


def test_tellings_with_two_words_in_common_are_compared():
    assert held(TOLD[:2]).of(KEYS[0])


def test_tellings_with_one_word_in_common_are_not():
    one, other = told("a", "The bridge fell.", day(3)), told("b", "A storm fell.", day(3))
    assert not held([one, other]).of(one.key)


@given(st.permutations(TOLD))
def test_the_order_of_adding_never_matters(tellings):
    assert agreements(held(tellings)) == agreements(held(TOLD))


@given(st.lists(st.sampled_from(TOLD), unique=True), st.data())
def test_removing_always_leaves_what_never_having_been_added_leaves(added, data):
    kept = [one for one in TOLD if one not in added]
    found = held(data.draw(st.permutations(TOLD)))
    for one in added:
        found.remove(one.key)
    found.settle()
    assert agreements(found) == agreements(held(kept))


@pytest.mark.usefixtures("few_seen")
def test_out_of_sight_the_order_of_adding_does_not_matter_either():
    step_by_step = Neighbours()
    for one in reversed(TOLD):
        step_by_step.add(one)
        step_by_step.settle()
    assert agreements(step_by_step) == agreements(held(TOLD))


@pytest.fixture
def few_guests(monkeypatch):
    monkeypatch.setattr(neighbours, "_CROWD", 4)


@pytest.mark.usefixtures("few_guests")
def test_an_undated_telling_is_not_compared_by_a_word_that_many_have():
    undated = [one for one in TOLD if one.time is None]
    assert len(agreements(held(TOLD))[undated[0].key]) < len(TOLD) // 2


@pytest.mark.usefixtures("few_guests")
def test_in_a_crowd_the_order_of_adding_does_not_matter_either():
    step_by_step = Neighbours()
    for one in reversed(TOLD):
        step_by_step.add(one)
        step_by_step.settle()
    assert agreements(step_by_step) == agreements(held(TOLD))


@pytest.mark.usefixtures("few_guests")
def test_what_is_left_of_a_crowd_is_compared():
    found = held(TOLD)
    for one in TOLD[:12]:
        found.remove(one.key)
        found.settle()
    assert agreements(found) == agreements(held(TOLD[12:]))


@pytest.mark.usefixtures("few_seen")
def test_who_comes_into_sight_is_compared():
    found = held(TOLD)
    for one in TOLD[:12]:
        found.remove(one.key)
        found.settle()
    assert agreements(found) == agreements(held(TOLD[12:]))


def test_what_changed_is_what_agrees_with_the_newcomer():
    found = held(TOLD[1:])
    found.add(TOLD[0])
    assert found.settle() == {KEYS[0], *found.of(KEYS[0])}
