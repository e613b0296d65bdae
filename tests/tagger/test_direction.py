"""Whether an expression points back or ahead, from the verb that governs it."""

from datetime import date

import pytest

from tests.resolved import timexes_of, value_of


@pytest.mark.parametrize(
    "text",
    [
        "The minister is set to attend a meeting in Jordan on Thursday.",
        "He will speak on Thursday.",
        "The talks are to begin on Thursday.",
        "On Thursday, the court will hear the case.",
        "The truce was extended until Thursday.",
        "The museum may reopen on Thursday.",
        "The exhibition opens Thursday.",
        "Ballot boxes close on Thursday.",
        "Brandt sings in Oslo and plays in Bergen on Thursday.",
        "The vote is on Thursday.",
        "The towers will be brought down and switched off on Thursday.",
        "The tenants have until Thursday to leave.",
        "The court gave him until Thursday to pay.",
        "We'll know by Thursday.",
        "We’ll be back on Thursday.",
        "The launch was put off until Thursday because of rain.",
        "Their visit was delayed at least until Thursday.",
        "The deadline passes Thursday.",
        "Thursday is the first anniversary of the flood.",
        "The ferry firm said that, from Thursday, its boats will sail at full tide.",
        "The club play in Hull on Thursday.",
        "Arsenal play Chelsea on Thursday.",
    ],
)
def test_a_weekday_that_a_future_verb_governs_lies_ahead(text):
    assert value_of(text) == "2023-11-23"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor will consider what the engineers advised Thursday.",
        "Few understood the club's moves on Thursday.",
        "The minister's Cuba visit on Thursday drew crowds.",
        "The bridge could have collapsed on Thursday.",
        "The girls did not play on Thursday.",
        "The work should have begun on Thursday.",
        "The siege went on until Thursday.",
        "A driver hurt in Turin, Italy, on Thursday, will sue the firm.",
        "The nurse moved to Turin, Italy, on Thursday, for what is to be a long stay.",
    ],
)
def test_a_weekday_beside_a_past_verb_lies_behind_whatever_is_planned(text):
    assert value_of(text) == "2023-11-16"


@pytest.mark.parametrize(
    "text",
    [
        "Lessons resume in April.",
        "The parish council voted to sell the hall in April.",
        "The ministers announced a deal to lift the tariff in April.",
        "Our choir is back in Vienna in April.",
        "Copper for April delivery was dearer.",
    ],
)
def test_a_month_that_no_past_verb_governs_lies_ahead_when_near(text):
    assert value_of(text) == "2024-04"


def test_a_month_far_ahead_lies_behind_in_the_present_tense():
    assert value_of("Visitors are fewer than in October.") == "2023-10"


def test_a_month_that_opens_a_sentence_in_the_present_tense_lies_ahead_when_near():
    assert value_of("A second vote in April is certain.") == "2024-04"


def test_a_month_planned_for_in_the_past_is_the_nearest():
    assert value_of("The tenants had planned to move in October.") == "2023-10"
    assert value_of("The tenants were due to move in January.") == "2024-01"


def test_a_weekend_lies_ahead_where_it_bounds_what_is_so_now():
    assert value_of("The shelves may be empty by the weekend.") == "2023-W47-WE"
    assert value_of("The road was clear by the weekend.") == "2023-W46-WE"


def test_a_planned_weekday_may_be_the_publication_day_itself():
    text = "The mayor is set to open a session of the harbour board on Wednesday."
    assert value_of(text) == "2023-11-22"


def test_a_reporting_verb_right_before_a_weekday_wins_over_the_plan_it_reports():
    text = "The firm is expected to sell its shares, it said Friday."
    assert value_of(text) == "2023-11-17"


def test_a_plan_of_the_sentence_before_governs_no_weekday():
    assert value_of("He will come. Police arrived Friday.") == "2023-11-17"


def test_a_month_alone_is_past_without_a_cue_and_ahead_with_one():
    assert value_of("Finland was granted membership in April.") == "2023-04"
    assert value_of("Elections will be held in April.") == "2024-04"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They will meet again on the 27th.", "2023-11-27"),
        ("They will meet again on the 3rd.", "2023-12-03"),
        ("They met on the 3rd.", "2023-11-03"),
        ("They met on the 27th.", "2023-10-27"),
    ],
)
def test_a_day_by_its_number_alone_lies_where_the_verb_points(text, value):
    assert value_of(text) == value


def test_a_past_verb_keeps_a_month_and_day_from_lying_months_ahead():
    assert value_of("He was last seen May 5.") == "2023-05-05"


def test_an_auxiliary_turns_a_participle_into_a_plan():
    assert value_of("The vote is to be held on Thursday.") == "2023-11-23"


def test_the_month_may_is_no_cue_for_the_future():
    text = "In May, trade was suspended, and in August a firm formally applied."
    assert [t.value for t in timexes_of(text)] == ["2023-05", "2023-08"]


def test_a_participle_before_its_agent_is_no_past_verb():
    text = "The vote will be taken on the roof, followed by a party on Thursday."
    assert value_of(text) == "2023-11-23"


def test_a_day_soon_after_that_a_past_verb_tells_of_can_be_read_as_the_year_before():
    text = "The war began with an attack on Oct. 7."
    (timex,) = timexes_of(text, date(2024, 9, 24))
    assert timex.value == "2024-10-07"
    assert timex.alternatives == ("2023-10-07",)


def test_a_day_of_what_is_to_come_is_the_next_where_it_is_months_over():
    assert value_of("The station will close on June 3.") == "2024-06-03"


def test_a_day_of_what_is_to_come_that_is_just_over_stays_the_nearest():
    assert value_of("The station will close on November 14.") == "2023-11-14"
