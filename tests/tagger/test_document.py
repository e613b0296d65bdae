"""What an expression is counted from, told by the sentences before it."""

from datetime import date

import pytest

from timeline_app.model.timex import AnchorKind
from timeline_app.tagger import language
from timeline_app.tagger.reading import Operation
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

WEDNESDAY = date(2023, 11, 22)


def timexes_of(text, dct=WEDNESDAY):
    pack = language.load("en")
    return resolve(recognise(text, pack), text, dct, pack)


def last_value_of(text, dct=WEDNESDAY):
    return timexes_of(text, dct)[-1].value


def test_a_year_earlier_next_to_a_quarter_is_that_quarter_of_the_year_before():
    assert last_value_of("Second-quarter profit rose from a year earlier.") == "2022-Q2"


def test_two_comparisons_with_a_quarter_are_with_the_same_one():
    text = "Second-quarter profit rose from a year earlier. Sales fell from a year earlier."
    assert [t.value for t in timexes_of(text)] == ["2023-Q2", "2022-Q2", "2022-Q2"]


def test_a_year_earlier_after_the_nine_months_is_the_whole_year_before():
    text = "Second-quarter profit rose. For the nine months it fell from a year earlier."
    assert last_value_of(text) == "2022"


def test_a_named_quarter_ends_the_report_on_several_months():
    text = "In the nine months it lost money. In the second quarter sales rose from a year ago."
    assert last_value_of(text) == "2022-Q2"


def test_a_year_earlier_than_a_month_of_the_same_sentence_is_that_month():
    assert last_value_of("Exports in August rose from a year earlier.") == "2022-08"


def test_a_month_of_another_sentence_is_not_compared():
    text = "The chief left in August. Exports rose from a year earlier."
    assert last_value_of(text) == "2022"


def test_a_year_earlier_in_a_story_counts_from_the_date_before():
    timex = timexes_of("She moved to Rome in 1921. A year earlier she had married.")[-1]
    assert (timex.value, timex.anchor.kind) == ("1920", AnchorKind.PREVIOUS)


def test_a_year_ago_in_a_story_counts_from_the_publication_date():
    timex = timexes_of("She moved to Rome in 1921. Her house burnt down a year ago.")[-1]
    assert (timex.value, timex.anchor.kind) == ("2022", AnchorKind.DCT)


def test_the_period_of_a_year_is_the_quarter_under_report():
    timex = timexes_of("Third-quarter profit rose; in the 2022 period there was a charge.")[-1]
    assert timex.value == "2022-Q3"
    assert timex.steps[-1].operation == Operation.SAME_PART_OF_YEAR
    assert timex.anchor.value == "2023-Q3"


def test_what_follows_a_period_of_the_year_before_is_not_moved_again():
    text = "Third-quarter profit rose. In the 2022 period it fell; a year ago there was a charge."
    assert last_value_of(text) == "2022-Q3"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sales fell in May from the same month a year ago.", "2022-05"),
        ("Sales fell 3% from the same month last year.", "2022-11"),
        ("Rents rose in March compared to the same period last year.", "2022-03"),
        ("Third-quarter sales rose from the same quarter last year.", "2022-Q3"),
    ],
)
def test_the_same_unit_last_year_is_the_one_told_of(text, value):
    assert last_value_of(text) == value


def test_last_year_in_a_comparison_is_the_quarter_of_last_year():
    text = "In the third quarter it earned $9 million, compared with a loss last year."
    assert last_value_of(text) == "2022-Q3"


def test_without_a_publication_date_a_year_ago_stays_open():
    assert last_value_of("Sales are higher than a year ago.", None) == "XXXX"


def test_later_in_the_day_is_the_day_told_of():
    assert (
        last_value_of("The ship left on 5 March 2020. Later in the day it sank.") == "2020-03-05"
    )


def test_that_quarter_is_the_one_named_last():
    assert last_value_of("In the first quarter of 2019 it lost. Sales fell in that quarter.") == (
        "2019-Q1"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the quarter ended July 31", "2023-Q2"),
        ("the quarter ended Dec. 31", "2022-Q4"),
        ("the quarter ended Jan. 31", "2022-Q4"),
        ("the quarter ended March 31, 2019", "2019-Q1"),
    ],
)
def test_a_quarter_ended_is_the_one_that_most_of_its_months_lie_in(text, value):
    assert timexes_of(f"Sales rose in {text}.")[0].value == value


def test_without_a_publication_date_a_quarter_ended_stays_open():
    assert timexes_of("Sales rose in the quarter ended July 31.", None)[0].value == "XXXX-Q2"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It lost money in the spring of 2005 and for the entire year.", "2005"),
        ("War broke out on 28 July 1914. By the end of the year half were dead.", "1914"),
        ("Sales rose in 2005. They will rise by the end of the year.", "2023"),
        ("The council met on Monday. It has not met for the rest of the year.", "2023"),
    ],
)
def test_the_year_is_the_one_told_of_or_else_that_of_the_publication(text, value):
    assert last_value_of(text) == value


@pytest.mark.parametrize(
    ("text", "dct", "value"),
    [
        ("It earned more in the June quarter.", date(2024, 5, 12), "2023-Q2"),
        ("the June quarter", date(2024, 5, 12), "2024-Q2"),
        ("It will earn more in the March quarter.", date(2023, 11, 22), "2024-Q1"),
        ("It had been a loss in the Dec. 31 quarter.", date(2024, 2, 7), "2023-Q4"),
    ],
)
def test_a_quarter_named_by_its_end_lies_where_the_verb_points(text, dct, value):
    assert last_value_of(text, dct) == value


def test_units_later_with_nothing_to_count_from_are_only_as_long_as_they_say():
    assert last_value_of("A year later it closed.") == "P1Y"


def test_the_next_day_with_nothing_to_count_from_is_a_day_left_open():
    assert last_value_of("The next day it closed.") == "XXXX-XX-XX"


def test_the_century_of_a_decade_told_of_is_its_own():
    text = "In the 1970s few owned one. By the end of the century most will."
    assert last_value_of(text, date(1989, 4, 20)) == "19"


def test_periods_compared_twice_are_of_the_same_year():
    text = "In the year-ago quarter it lost money. Sales for the year-ago period were flat."
    assert last_value_of(text) == "2022"


@pytest.mark.parametrize(
    ("dct", "value"), [(date(2023, 11, 22), "2024-Q1"), (date(2023, 5, 3), "2023-Q1")]
)
def test_a_quarter_long_over_that_is_expected_is_that_of_the_next_year(dct, value):
    assert last_value_of("It expects to post a loss in the first quarter.", dct) == value
