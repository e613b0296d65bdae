"""Which day a time of day belongs to, and which half of it."""

from datetime import date

import pytest

from tests.resolved import only, timexes_of, value_of
from timeline_app.model.timex import AnchorKind


def test_a_bare_time_of_day_belongs_to_the_day_told_of_before():
    text = "The probe passed the moon on Saturday, 10 July. Closest was it at 15:45 UTC."
    timex = timexes_of(text, date(2010, 7, 12))[-1]
    assert (timex.value, timex.anchor.kind) == ("2010-07-10T15:45Z", AnchorKind.PREVIOUS)


def test_a_bare_time_of_day_with_no_day_before_it_counts_from_the_publication_date():
    assert value_of("The doors opened at 15:45.", date(2010, 7, 12)) == "2010-07-12T15:45"


def test_a_bare_time_in_a_new_paragraph_belongs_to_the_day_of_the_lead():
    text = "It landed on Wednesday. It will work until Saturday.\nIt had left at 08:35 UTC."
    assert timexes_of(text, date(2014, 11, 13))[-1].value == "2014-11-12T08:35Z"


@pytest.mark.parametrize(
    "text",
    [
        "Polls open at 7 a.m. Saturday and close at 8 p.m.",
        "Polls open at 7 a.m. Saturday. They will close at 8 p.m.",
    ],
)
def test_a_bare_time_of_a_plan_belongs_to_the_day_ahead_just_told_of(text):
    assert timexes_of(text, date(2014, 11, 13))[-1].value == "2014-11-15T20:00"


def test_a_bare_time_some_sentences_after_a_day_ahead_does_not_belong_to_it():
    text = "It will rain on Saturday. Wear a hat. The hall is warm. I'll be back at 8 p.m."
    assert timexes_of(text, date(2014, 11, 13))[-1].value == "2014-11-13T20:00"


def test_a_time_at_the_end_of_a_sentence_is_not_of_the_day_that_opens_the_next():
    text = "A march is planned for noon. Saturday is a holiday."
    assert timexes_of(text, date(2014, 11, 13))[0].value == "2014-11-13T12:00"


def test_a_bare_time_of_what_happened_does_not_belong_to_a_day_ahead():
    text = "It landed on Wednesday and will work until Saturday. It left at 08:35 UTC."
    assert timexes_of(text, date(2014, 11, 13))[-1].value == "2014-11-12T08:35Z"


def test_a_time_after_midnight_lies_on_the_day_on_which_the_night_told_of_ends():
    text = "Guests danced in the hall on Thursday night. The roof fell at 3:10 a.m."
    assert [t.value for t in timexes_of(text)] == ["2023-11-16TNI", "2023-11-17T03:10"]


def test_a_time_of_day_takes_the_day_that_is_named_soon_after_it():
    text = "The mast fell at 6.40 p.m. (1740 GMT) on Sunday."
    assert [t.value[:10] for t in timexes_of(text)] == ["2023-11-19"] * 3


def test_a_time_of_day_takes_no_day_that_another_verb_has():
    text = "The shop shut at 6 p.m. and the owner left on Sunday."
    assert [t.value[:10] for t in timexes_of(text)] == ["2023-11-22", "2023-11-19"]


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("Tea was at four o'clock.", "2023-11-22T16:00", "2023-11-22T04:00"),
        ("The bell rang at nine o'clock.", "2023-11-22T09:00", "2023-11-22T21:00"),
    ],
)
def test_a_time_in_words_lies_in_the_half_of_the_day_when_people_are_awake(text, value, other):
    timex = only(text)
    assert timex.value == value
    assert timex.alternatives == (other,)


def test_a_time_in_words_lies_in_the_part_of_day_told_of():
    text = "The choir met on Monday evening. At nine o'clock it went home."
    assert [t.value for t in timexes_of(text)] == ["2023-11-20TEV", "2023-11-20T21:00"]


def test_the_dawn_that_ends_a_search_begun_at_night_is_the_next_days():
    text = "The boat was last seen at 9 p.m. on Sunday. Divers searched until dawn."
    assert [t.value for t in timexes_of(text)] == ["2023-11-19T21:00", "2023-11-20TMO"]


def test_a_time_with_a_zone_keeps_it():
    assert only("It began at 5 p.m. EST on Monday.").zone == "-05:00"
    assert only("It began at 5 p.m. ET on Monday.").zone == "ET"
    assert only("It began at 5 p.m. on Monday.").zone is None
    assert only("It began on 2023-03-05T14:00:00+02:00.").zone == "+02:00"
