"""Times that nothing happened at."""

import pytest

from timeline_app.pipeline.plans import Plans
from timeline_app.tagger import language

PLANS = Plans(language.load("en"))


@pytest.mark.parametrize(
    "before", ["If he had left in ", "Had he left in ", "Rome asked whether "]
)
def test_words_suppose_after_if_and_inverted_had(before):
    assert PLANS.supposes(before)


@pytest.mark.parametrize("before", ["If it rains, he leaves in ", "He had left in ", ""])
def test_words_behind_a_supposition_suppose_nothing(before):
    assert not PLANS.supposes(before)


def test_what_was_due_and_then_cancelled_fell_through():
    assert PLANS.fell_through("The launch was due on ", " but was called off.")


def test_what_was_cancelled_on_a_day_did_not_fall_through_on_it():
    assert not PLANS.fell_through("The launch was called off on ", " by the mayor.")


def test_until_behind_what_undoes_gives_a_new_time():
    assert PLANS.put_off("The vote was postponed until ")
    assert not PLANS.put_off("The road was closed until ")
