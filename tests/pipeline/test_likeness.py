"""How far two tellings agree."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tellings import NOVEMBER, day, told
from timeline_app.model.timespan import Granularity
from timeline_app.pipeline.likeness import ENOUGH, Meeting, agreement, meeting

FALL = "The old stone bridge fell into the river Lune in a storm."
COLLAPSE = "A stone bridge over the river collapsed in a storm."
OTHER = "Police shut a school after a fire in the kitchen."
WORDS = [
    "bridge",
    "river",
    "storm",
    "school",
    "fire",
    "police",
    "killed",
    "died",
    "collapsed",
    "old",
]

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
times = st.one_of(st.none(), st.just(NOVEMBER), st.integers(1, 30).map(day))
tellings = st.builds(told, st.sampled_from("abc"), texts, times, dated=st.booleans())


def test_the_same_thing_in_other_words_on_one_day_is_enough():
    assert agreement(told("a", FALL, day(20)), told("b", COLLAPSE, day(20))) >= ENOUGH


def test_another_thing_on_the_same_day_is_not():
    assert agreement(told("a", FALL, day(20)), told("b", OTHER, day(20))) < ENOUGH


def test_words_for_one_kind_of_happening_count_beside_the_same_words():
    killed = told("a", "A driver was killed in Marlow.", day(20))
    died = told("b", "A driver died in Marlow.", day(20))
    sang = told("b", "A driver sang in Marlow.", day(20))
    assert agreement(killed, died) > agreement(killed, sang)


def test_a_month_agrees_with_one_of_its_days():
    assert agreement(told("a", FALL, NOVEMBER), told("b", COLLAPSE, day(20))) >= ENOUGH


def test_one_day_long_past_in_the_words_of_both_counts():
    near = [told(key, words, day(3)) for key, words in (("a", FALL), ("b", COLLAPSE))]
    far = [replace(one, published=date(2024, 11, 3)) for one in near]
    assert agreement(*far) > agreement(*near)


def test_last_week_may_mean_the_monday_of_this_one():
    monday, week = day(20), replace(day(13), end=day(20).start, granularity=Granularity.WEEK)
    assert meeting(told("a", FALL, monday), told("b", FALL, week)) == Meeting.OVERLAPPING


def test_articles_about_other_matters_agree_only_in_nearly_the_same_words():
    elsewhere = told("b", COLLAPSE, day(20), subject=" Later, the Duke of Gallia met Duke Ivo.")
    assert agreement(told("a", FALL, day(20)), elsewhere) == 0


def test_of_articles_that_name_nobody_the_same_kind_of_happening_tells_the_matter():
    closed = told("a", "Old harbour bridge closed after a crack is found.", day(20), subject="")
    assert agreement(closed, told("b", "Harbour bridge shut.", day(20), subject="")) > 0
    assert not agreement(
        closed, told("b", "Old harbour bridge painted blue.", day(20), subject="")
    )


def test_articles_that_name_others_are_about_other_matters():
    other = " In Ashford, Mayor Abel Crane said that Crane and Ashford had waited."
    closed = told("a", "The old bridge was closed.", day(20))
    assert not agreement(closed, told("b", "The old bridge was shut.", day(20), subject=other))


def test_what_is_told_without_a_date_may_have_happened_in_the_week_before():
    borrowed = told("b", COLLAPSE, day(24), dated=False)
    assert meeting(told("a", FALL, day(20)), borrowed) == Meeting.REACHING
    assert agreement(told("a", FALL, day(20)), borrowed) >= ENOUGH


@pytest.mark.parametrize("number", [10, 28])
def test_what_is_told_without_a_date_is_neither_older_nor_later(number):
    borrowed = told("b", COLLAPSE, day(20), dated=False)
    assert meeting(told("a", FALL, day(number)), borrowed) == Meeting.NEVER


def test_words_that_give_other_days_must_agree_strongly():
    other = "A storm brought a stone bridge down at night."
    assert agreement(told("a", FALL, day(20)), told("b", other, day(20))) >= ENOUGH
    assert agreement(told("a", FALL, day(20)), told("b", other, day(21))) == 0


def test_other_days_in_nearly_the_same_words_agree():
    again = told("b", f"{FALL[:-1]} yesterday.", day(22))
    assert agreement(told("a", FALL, day(20)), again) >= ENOUGH


def test_days_far_apart_never_meet():
    assert meeting(told("a", FALL, day(20)), told("b", FALL, day(24))) == Meeting.NEVER


def test_the_undated_must_agree_more_than_the_dated():
    other = "After the storm the Lune bridge is shut, mayors of two towns warn drivers."
    assert agreement(told("a", FALL, day(20)), told("b", other, day(20))) >= ENOUGH
    assert agreement(told("a", FALL, day(20)), told("b", other)) < ENOUGH


def test_the_undated_join_the_dated_in_nearly_the_same_words():
    assert agreement(told("a", FALL, day(20)), told("b", f"{FALL[:-1]}, they say.")) >= ENOUGH


def test_one_article_telling_of_two_days_tells_two_events():
    assert agreement(told("a", FALL, day(20)), told("a", COLLAPSE, day(21), dated=False)) == 0


def test_the_items_of_a_list_in_one_article_stay_apart():
    first = told("a", "Bridge number 1 fell in the storm.", day(20))
    assert agreement(first, told("a", "Bridge number 2 fell in the storm.", day(20))) == 0


@given(tellings, tellings)
def test_agreement_is_always_mutual(one, other):
    assert agreement(one, other) == agreement(other, one)


@pytest.mark.parametrize(
    ("names", "keys"), [(("Badby", "Bedol"), "aa"), (("Finch", "Orla"), "ab")]
)
def test_one_sentence_about_two_names_tells_two_events(names, keys):
    one, other = undated_words(keys, "{} burned down in the war.", names)
    assert agreement(one, other) == 0


def test_one_sentence_with_two_numbers_tells_two_events():
    one, other = undated_words("aa", "Rain number {} fell on 20 November.", (7, 20))
    assert agreement(one, other) == 0


def test_two_articles_may_count_the_hurt_differently():
    one, other = undated_words("ab", "The bridge at Marlow fell and hurt {} people.", (7, 9))
    assert agreement(one, other) >= ENOUGH


def test_a_full_name_and_a_short_one_are_one():
    one, other = undated_words("ab", "{} resigned from the council.", ("Orla Finch", "Finch"))
    assert agreement(one, other) >= ENOUGH


def undated_words(keys, sentence, fillers):
    """Return what articles say of each filler in the same words, without a date among them."""
    return [
        replace(told(key, sentence.format(filler), day(20), dated=False), number=number)
        for number, (key, filler) in enumerate(zip(keys, fillers, strict=True))
    ]


def test_another_of_a_kind_is_not_the_one_before():
    first = told("a", "Health minister Robert Vane resigned over the flat.", day(20))
    more = told("b", "Another minister, Peter Roe, also resigned over the flat.", day(20))
    assert agreement(first, more) == 0


def test_another_of_a_kind_is_who_has_the_same_name():
    first = told("a", "Trade minister Peter Roe resigned over the flat.", day(20))
    more = told("b", "Another minister, Peter Roe, also resigned over the flat.", day(20))
    assert agreement(first, more) >= ENOUGH


def test_two_that_are_another_of_a_kind_may_be_one():
    words = "Another minister resigned over the flat in Marlow."
    assert agreement(told("a", words, day(20)), told("b", words, day(20))) >= ENOUGH
