"""Times that nothing happened at, and what may happen at times to come."""

import pytest

from tests.stories import day, one, tell
from timeline_app.model.event import EventKind
from timeline_app.model.timespan import TimeKind
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


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The first lane could reopen in May, the council said."),
        ("en", "The mayor may resign in May."),
        ("de", "Die Brücke könnte im Mai wieder öffnen."),
        ("tr", "Bakan 2024 yılının mayıs ayında istifa edebilir."),
    ],
)
def test_what_may_happen_at_a_time_to_come_is_planned(code, text):
    assert one(text, code=code).kind == EventKind.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "The mayor could be rich by May.",
        "The bridge could reopen in May if it is paid for.",
        "The mayor could have left in May.",
        '"We could reopen the bridge in May," she said.',
        "The mayor might have left on Friday.",
    ],
)
def test_what_may_be_so_or_depends_on_something_is_no_plan(text):
    assert tell(text) == ()


def test_what_must_be_done_by_a_day_to_come_is_planned():
    assert one("The firm must pay by Friday.").kind == EventKind.PLANNED


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The trial will begin no earlier than June 3."),
        ("en", "The trial will begin on June 3 at the earliest."),
        ("de", "Der Prozess beginnt frühestens am 3. Juni."),
    ],
)
def test_what_happens_no_earlier_than_a_day_may_happen_on_it(code, text):
    time = one(text, code=code).time
    assert (time.kind, time.start, time.end) == (TimeKind.AFTER, day(2024, 6, 3), None)


def test_a_title_leaves_no_bound_of_its_date_behind():
    told = one("The trial will begin no earlier than June 3.")
    assert told.title == "Trial will begin"


def test_what_is_due_no_later_than_a_day_is_compared_to_nothing():
    time = one("The shop will close no later than June 3.").time
    assert (time.kind, time.end) == (TimeKind.BEFORE, day(2024, 6, 4))
