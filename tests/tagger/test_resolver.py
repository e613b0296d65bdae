"""What relative expressions count from, in sentences."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.resolved import only, timexes_of, value_of
from timeline_app.model.timex import AnchorKind, Mod, TimexType, span_of
from timeline_app.tagger.reading import Operation


def test_last_friday_said_on_a_friday_is_a_week_ago():
    assert value_of("He resigned last Friday.", date(2023, 11, 24)) == "2023-11-17"


def test_next_friday_said_on_a_thursday_is_that_of_the_next_week():
    timex = only("It opens next Friday.", date(2023, 11, 23))
    assert (timex.value, timex.alternatives) == ("2023-12-01", ())


def test_next_friday_said_earlier_in_its_week_is_that_one_or_the_next():
    timex = only("It opens next Friday.", date(2023, 11, 21))
    assert (timex.value, timex.alternatives) == ("2023-11-24", ("2023-12-01",))


def test_next_monday_said_in_the_week_before_is_that_of_the_next_week():
    timex = only("It opens next Monday.", date(2023, 11, 23))
    assert (timex.value, timex.alternatives) == ("2023-11-27", ())


def test_this_coming_friday_is_the_first_one_to_come():
    timex = only("It opens this coming Friday.", date(2023, 11, 23))
    assert (timex.value, timex.alternatives) == ("2023-11-24", ())


def test_a_weekday_is_the_publication_day_itself_when_it_is_that_weekday():
    assert value_of("They met in London on Wednesday.") == "2023-11-22"


def test_a_weekday_is_otherwise_the_last_one_before():
    assert value_of("They met in London on Thursday.") == "2023-11-16"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Oct. 7", "2023-10-07"),
        ("on Dec. 15", "2023-12-15"),
        ("on March 5", "2024-03-05"),
    ],
)
def test_a_month_and_day_lie_in_the_year_that_puts_them_nearest(text, value):
    assert value_of(text) == value


def test_a_leap_day_lies_in_the_nearest_leap_year():
    assert value_of("on Feb. 29", date(2023, 3, 1)) == "2024-02-29"


def test_last_october_is_the_last_one_before_the_publication_month():
    assert value_of("since last October") == "2023-10"
    assert value_of("since last October", date(2023, 10, 22)) == "2022-10"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Oct. 7", "XXXX-10-07"),
        ("on Wednesday", "XXXX-WXX-3"),
        ("in early October", "XXXX-10"),
        ("last October", "XXXX-10"),
        ("November last year", "XXXX-11"),
        ("last year", "XXXX"),
        ("last week", "XXXX-WXX"),
        ("over the weekend", "XXXX-WXX-WE"),
        ("yesterday", "XXXX-XX-XX"),
        ("three days ago", "XXXX-XX-XX"),
        ("last summer", "XXXX-SU"),
        ("the third quarter", "XXXX-Q3"),
        ("at 14:30", "XXXX-XX-XXT14:30"),
    ],
)
def test_without_a_publication_date_what_counts_from_it_stays_open(text, value):
    timex = only(text, None)
    assert timex.value == value
    assert timex.anchor.kind == AnchorKind.DCT
    assert timex.anchor.value == ""
    assert span_of(timex.value) is None


def test_without_a_publication_date_what_is_written_out_keeps_its_value():
    values = [t.value for t in timexes_of("On 5 March 2024 and in 1967, in December 2021", None)]
    assert values == ["2024-03-05", "1967", "2021-12"]


def test_years_later_count_from_the_expression_before():
    first, second = timexes_of("It opened in 1998. Two years later it closed.")
    assert second.value == "2000"
    assert second.anchor.kind == AnchorKind.PREVIOUS
    assert second.anchor.value == "1998"
    assert second.anchor.span == first.span


def test_the_following_day_counts_from_the_day_before_it():
    assert [t.value for t in timexes_of("on Oct. 7 and the following day")] == [
        "2023-10-07",
        "2023-10-08",
    ]


def test_a_range_is_one_expression_with_its_two_ends_as_parts():
    text = "It lasted from March to May 2020."
    timex = only(text)
    assert (timex.type, timex.value) == (TimexType.DATE, "2020-03/2020-05")
    assert timex.span.of(text) == "March to May 2020"
    assert [part.value for part in timex.parts] == ["2020-03", "2020-05"]


def test_a_range_over_new_year_begins_in_the_year_before():
    assert value_of("between October and March 2020") == "2019-10/2020-03"


def test_a_range_of_weekdays_ends_after_it_begins():
    assert value_of("between Thursday and Tuesday") == "2023-11-16/2023-11-21"


def test_early_october_keeps_the_month_and_says_that_it_is_its_start():
    timex = only("in early October")
    assert (timex.value, timex.mod) == ("2023-10", Mod.START)


def test_about_before_a_year_makes_it_approximate_but_stays_outside():
    text = "built about 1650"
    timex = only(text)
    assert timex.mod == Mod.APPROX
    assert timex.span.of(text) == "1650"


def test_old_years_make_a_range_too():
    assert value_of("the voyages (1405–1433) of Zheng He") == "1405/1433"


def test_figures_that_can_be_read_in_two_ways_have_an_alternative():
    timex = only("on 03/04/2023")
    assert (timex.value, timex.alternatives) == ("2023-03-04", ("2023-04-03",))


@pytest.mark.parametrize(
    "text",
    [
        "a 6-year-old boy",
        "you may go",
        "$1998",
        "1,998 tents",
        "they march on",
        "1998 shares",
        "prices fall",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text):
    assert timexes_of(text) == ()


def test_a_weekday_explains_how_its_day_was_found():
    (step,) = only("on Monday").steps
    assert (step.operation, step.operand, step.result) == (
        Operation.WEEKDAY_ON_OR_BEFORE,
        "1",
        "2023-11-20",
    )


def test_a_line_may_end_inside_an_expression_but_a_paragraph_may_not():
    assert value_of("on 5\nMarch 2024") == "2024-03-05"
    assert [t.value for t in timexes_of("apartment 5\n\nMarch 2024")] == ["2024-03"]


@given(st.dates())
def test_a_bare_weekday_always_lies_within_the_week_up_to_publication(dct):
    (timex,) = timexes_of("on Monday", dct) or [None]
    if timex is not None:
        assert 0 <= (dct - date.fromisoformat(timex.value)).days < 7


def test_a_year_ago_next_to_a_quarter_means_that_quarter_a_year_before():
    text = "Profit in the third quarter rose from a year earlier."
    assert [t.value for t in timexes_of(text)] == ["2023-Q3", "2022-Q3"]


@pytest.mark.parametrize("dct", [date.min, date.max])
def test_at_the_edges_of_the_calendar_nothing_breaks(dct):
    text = (
        "last Friday, next week, 20,000 years ago, last century, next Monday, in ten thousand "
        "years, Oct. 7, the weekend, last fall, the third quarter, Christmas, tomorrow, a year ago"
    )
    for timex in timexes_of(text, dct):
        assert timex.span.of(text)


@pytest.mark.parametrize(
    ("text", "dct", "value"),
    [
        ("last fall", date(2023, 12, 20), "2023-FA"),
        ("last fall", date(2023, 10, 20), "2022-FA"),
        ("next summer", date(2023, 11, 22), "2024-SU"),
        ("last winter", date(2024, 3, 8), "2023-WI"),
        ("The plant is due to open in the spring.", date(2023, 11, 22), "2024-SP"),
        ("The plant is due to open in the fall.", date(2023, 10, 22), "2023-FA"),
        ("The plant opened in the spring.", date(2023, 11, 22), "2023-SP"),
    ],
)
def test_a_season_moves_by_years_only_where_it_has_to(text, dct, value):
    assert value_of(text, dct) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Offices are closed for Christmas.", "2023-12-25"),
        ("The store hired 40 people for Christmas.", "2023-12-25"),
        ("The talks broke off until Christmas.", "2023-12-25"),
        ("She died on Christmas Day.", "2022-12-25"),
    ],
)
def test_a_holiday_that_bounds_something_is_the_nearest(text, value):
    assert value_of(text) == value


def test_a_month_has_no_part_of_day():
    assert timexes_of("They sailed before dawn June 2020.")[-1].value == "2020-06"


@pytest.mark.parametrize(
    "text", ["29 February 2023", "June 31", "the 31st of February 2024", "30 February 44 BC"]
)
def test_a_day_that_the_calendar_does_not_have_stays_open(text):
    timex = only(f"It passed on {text}.")
    assert span_of(timex.value) is None
    assert timex.steps[-1].operation == Operation.NO_SUCH_DAY


def test_a_date_whose_weekday_fits_only_in_a_near_year_lies_in_that():
    assert value_of("They will meet on Friday, 6 December.", date(2024, 6, 1)) == "2024-12-06"
    assert value_of("They met on Tuesday, 6 December.", date(2023, 6, 30)) == "2022-12-06"


def test_a_date_whose_weekday_fits_in_no_near_year_keeps_its_day_and_says_so():
    timex = only("They met on Sunday, 30 December 2023.")
    assert timex.value == "2023-12-30"
    assert timex.steps[-1].operation == Operation.WEEKDAY_DIFFERS


def test_days_with_one_month_between_them_are_an_interval_with_a_part_for_each():
    text = "Between 14 and 17 March 2022 no ship sailed."
    timex = only(text)
    assert timex.value == "2022-03-14/2022-03-17"
    assert [(part.span.of(text), part.value) for part in timex.parts] == [
        ("14", "2022-03-14"),
        ("17 March 2022", "2022-03-17"),
    ]


def test_a_season_over_two_years_has_a_part_for_each():
    text = "The club folded after the 1923–24 season."
    timex = only(text)
    assert timex.value == "1923/1924"
    assert [(part.span.of(text), part.value) for part in timex.parts] == [
        ("1923", "1923"),
        ("24", "1924"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rome was founded 2,800 years ago.", "BC0800"),
        ("The cave was painted 30,000 years ago.", "BC30000"),
        ("The lake dried 2 million years ago.", "BC2000000"),
    ],
)
def test_what_is_long_ago_is_about_as_exact_as_its_number(text, value):
    timex = only(text)
    assert (timex.value, timex.mod) == (value, Mod.APPROX)
    assert span_of(timex.value) is not None


def test_tens_of_thousands_of_years_ago_need_no_publication_date():
    assert value_of("The cave was painted 30,000 years ago.", None) == "BC30000"
    assert value_of("Rome was founded 2,800 years ago.", None) == "XXXX"


def test_a_weekday_that_does_not_fit_is_looked_for_no_further_than_the_calendar_goes():
    (timex,) = timexes_of("Friday March 1", date(1, 1, 1))
    assert timex.value == "0001-03-01"
