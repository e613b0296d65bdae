"""What an article's own words tell about the day on which it was published."""

from datetime import date

import pytest

from tests.effort import calls_of
from timeline_app.model.article import UNKNOWN, Article, TextSpan
from timeline_app.model.proposal import Hint
from timeline_app.pipeline.clues import clues_of
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve


def clues(text, code="en"):
    pack = language.load(code)
    paragraphs, start = [], 0
    for line in text.split("\n"):
        paragraphs.append(TextSpan(start, start + len(line)))
        start += len(line) + 1
    article = Article("a", (), "", text, None, tuple(paragraphs), (), code, UNKNOWN)
    return clues_of(article, resolve(recognise(text, pack), text, None, pack), pack)


def one(text, code="en"):
    (clue,) = clues(text, code)
    return clue


def test_a_day_told_as_past_is_the_earliest_day():
    assert one("The bridge fell on 5 March 2024.").earliest == date(2024, 3, 5)


def test_a_month_told_as_past_bounds_from_its_first_day():
    assert one("The bridge was closed in March 2024.").earliest == date(2024, 3, 1)


def test_a_year_told_as_past_bounds_from_its_first_day():
    assert one("The bridge was closed in 2021.").earliest == date(2021, 1, 1)


def test_what_is_told_as_past_bounds_no_later_day():
    assert one("The bridge was closed in 2021.").latest is None


def test_german_dates_told_as_past_bound_too():
    clue = one("Die Brücke wurde am 5. März 2024 gesperrt.", "de")
    assert clue.earliest == date(2024, 3, 5)


def test_the_words_from_the_verb_to_the_date_are_the_evidence():
    assert one("The bridge was closed in 2021.").evidence == "was closed in 2021"


def test_a_day_told_as_still_to_come_is_the_latest_day():
    assert one("The bridge will open on 5 March 2024.").latest == date(2024, 3, 5)


def test_a_plan_told_in_a_quotation_bounds_nothing():
    assert clues("“The bridge will open on 5 March 2024,” he said.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The council agreed to open it by 2030.",
        "The deal was extended to 2031.",
        "He was sentenced to stay there until 2040.",
        "They moved the deadline of 5 March 2024.",
        "The bridge did not fall in 2021.",
        "The bridge would open on 5 March 2024.",
        "The 2021 rules were changed.",
    ],
)
def test_what_need_not_be_past_bounds_nothing(text):
    assert clues(text) == ()


def test_a_dated_picture_was_taken_before_publication():
    clue = one("The mayor speaks in Ostend, March 5, 2024. (Reuters Photo)")
    assert clue.earliest == date(2024, 3, 5)


def test_a_weekday_of_a_report_in_the_lead_leaves_that_day_and_the_next_two():
    assert one("The bridge is shut, police said Monday.").weekdays == {1, 2, 3}


def test_the_days_after_a_sunday_begin_a_week():
    assert one("The bridge is shut, police said Sunday.").weekdays == {7, 1, 2}


def test_a_weekday_of_a_report_further_down_leaves_every_day():
    lead = "The bridge is shut.\n" * 3
    assert clues(f"{lead}It was old, police said Monday.") == ()


def test_yesterday_beside_a_date_gives_the_next_day():
    found = [clue for clue in clues("It fell yesterday (5 March 2024).") if clue.latest]
    assert [(one.earliest, one.latest) for one in found] == [(date(2024, 3, 6),) * 2]


def test_yesterday_beside_a_day_without_a_year_leaves_one_day_of_each_year():
    assert one("It fell yesterday (5 March).").month_day == (3, 6)


def test_years_ago_beside_a_year_leaves_a_year_on_either_side():
    found = [clue for clue in clues("It fell 25 years ago, in 1998.") if clue.latest]
    assert [(one.earliest, one.latest) for one in found] == [
        (date(2022, 1, 1), date(2024, 12, 31))
    ]


CAPTION = "The mayor speaks in Ostend, Belgium, March 9, 2024. (AFP Photo)"


def test_over_the_weekend_beside_a_dated_picture_bounds_by_the_next_weekend():
    text = f"{CAPTION}\nThe mayor met ministers in Ostend over the weekend."
    found = [clue for clue in clues(text) if clue.hint is Hint.PICTURED]
    assert [(one.earliest, one.latest) for one in found] == [(date(2024, 3, 9), date(2024, 3, 17))]


def test_a_picture_of_something_else_bounds_no_weekend():
    text = f"{CAPTION}\nThe mayor met ministers in Bruges over the weekend."
    assert [clue for clue in clues(text) if clue.hint is Hint.PICTURED] == []


def test_a_name_that_stands_all_over_the_text_ties_no_picture_to_a_sentence():
    text = f"{CAPTION}\nOstend is shut.\nThe mayor met ministers in Ostend over the weekend."
    assert [clue for clue in clues(text) if clue.hint is Hint.PICTURED] == []


def test_an_anniversary_told_as_past_bounds_from_its_year():
    text = "Thousands marked the 20th anniversary of the 2001 attacks."
    assert [clue.earliest for clue in clues(text)] == [date(2021, 1, 1)]


def test_an_anniversary_to_come_bounds_by_its_year():
    text = "Thousands will mark the 20th anniversary of the 2001 attacks."
    assert [clue.latest for clue in clues(text) if clue.hint is Hint.ANNIVERSARY] == [
        date(2021, 12, 31)
    ]


def test_words_without_dates_tell_nothing():
    assert clues("The bridge fell.") == ()


def test_a_bracket_round_the_date_is_part_of_the_evidence():
    assert one("It fell yesterday (5 March).").evidence == "yesterday (5 March)"


@pytest.mark.parametrize(
    "text",
    [
        "The council cancelled the vote on 5 March 2024.",
        "The firm unveiled a car that goes on sale in 2026.",
        "A hearing was fixed on 5 March 2025.",
        "They called an election on 5 March 2025.",
        "He faced trial on 5 March 2025.",
        "She proposed a meeting in Rome in June 2025.",
    ],
)
def test_a_date_that_may_belong_to_what_is_announced_bounds_nothing(text):
    assert clues(text) == ()


def test_a_place_between_verb_and_date_leaves_the_date_past():
    assert one("The talks were held in Moscow in May 2024.").earliest == date(2024, 5, 1)


def test_german_dates_that_are_announced_bound_nothing():
    assert clues("Der Rat nannte den 5. März 2024 als Termin.", "de") == ()


def pictured(count):
    """Return ten dated captions and so many sentences with names of their own."""
    letters = "abcdefghij"
    names = [f"Ka{letters[n // 10 % 10]}{letters[n % 10]}en" for n in range(count)]
    captions = [
        f"Mayor {name} at the pier, Oct. 14, 2023. (Photo: Ann Bel)" for name in names[:10]
    ]
    return "\n".join((*captions, *(f"{name} met the mayor over the weekend." for name in names)))


def test_twice_the_sentences_beside_pictures_take_about_twice_the_work():
    clues(pictured(20))
    short, long = (calls_of(lambda size=size: clues(pictured(size))) for size in (50, 100))
    assert long <= 2.4 * short
