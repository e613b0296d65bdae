from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import Mod, span_of
from timeline_app.model.typed import Typed
from timeline_app.pipeline.typed_date import read_typed


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("14 October 2023", "2023-10-14"),
        ("2023-10-14", "2023-10-14"),
        ("Oct 2023", "2023-10"),
        ("2023-10", "2023-10"),
        ("1969", "1969"),
        ("44 BCE", "BC0044"),
        ("-0043", "BC0044"),
        ("196X", "196"),
        ("the 1960s", "196"),
        ("19XX", "19"),
        ("Q3 2022", "2022-Q3"),
        ("3. Mai 2020", "2020-05-03"),
        ("3 Mayıs 2020", "2020-05-03"),
        (" spring 2020. ", "2020-SP"),
    ],
)
def test_dates_are_read_in_words_and_in_edtf(words, value):
    assert read_typed(words).time == span_of(value)


@pytest.mark.parametrize(
    "words", ["~2019", "2019~", "2019?", "around 2019", "about 2019", "Gegen 2019"]
)
def test_about_a_year_is_approximate(words):
    assert read_typed(words).time == span_of("2019", Mod.APPROX)


def test_an_open_interval_lasts_since_then():
    year = Granularity.YEAR
    assert read_typed("2021/..").time == TimeSpan(seconds_of(2021), None, year, TimeKind.SINCE)
    assert read_typed("../2019").time == TimeSpan(None, seconds_of(2020), year, TimeKind.UNTIL)


@pytest.mark.parametrize(
    ("words", "standard"), [("since 2021", "2021/.."), ("until 2019", "../2019")]
)
def test_a_relation_before_a_date_is_read(words, standard):
    assert read_typed(words).time == read_typed(standard).time


def test_before_a_month_ends_where_the_month_begins():
    time = read_typed("before March 2022").time
    assert (time.start, time.end, time.kind) == (None, seconds_of(2022, 3), TimeKind.BEFORE)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("14 october 2023", "14 October 2023"),
        ("may 1968", "May 1968"),
        ("3. mai 2020", "3 May 2020"),
    ],
)
def test_capitals_may_be_left_out(words, written):
    assert read_typed(words).time == read_typed(written).time


def test_last_friday_may_be_typed_small():
    assert read_typed("last friday", date(2023, 11, 22)).time == span_of("2023-11-17")


def test_an_interval_lasts_from_beginning_to_end():
    time = read_typed("2019-03/2019-05").time
    assert (time.start, time.end) == (seconds_of(2019, 3), seconds_of(2019, 6))
    assert time.kind == TimeKind.DURING


def test_figures_with_two_readings_leave_the_choice():
    typed = read_typed("03/04/2023")
    assert {time.start for time in typed.times} == {seconds_of(2023, 3, 4), seconds_of(2023, 4, 3)}
    assert typed.time is None


def test_a_relative_date_counts_from_the_day_given():
    assert read_typed("last Friday", date(2023, 11, 22)).time == span_of("2023-11-17")


@pytest.mark.parametrize("words", ["last Friday", "5 May"])
def test_what_lacks_a_year_or_a_day_to_count_from_is_open(words):
    assert read_typed(words) == Typed((), is_open=True)


@pytest.mark.parametrize(
    "words", ["", "  ", "bridge", "12", "31 February 2023", "2023-13-01", "went on 5 May 2020 to"]
)
def test_what_is_no_date_means_nothing(words):
    assert read_typed(words).times == ()


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_not_but_never_fails(words):
    assert len(read_typed(words).times) <= 2
