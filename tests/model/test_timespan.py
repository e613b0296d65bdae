"""Moments count seconds on a calendar without end."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.timespan import (
    Granularity,
    TimeSpan,
    civil_of,
    date_of,
    days_of,
    seconds_of,
    weekday_of,
)

moments = st.integers(-(10**13), 10**13)


@given(moments)
def test_a_moment_always_comes_back_from_its_calendar_fields(moment):
    assert seconds_of(*civil_of(moment)) == moment


@given(st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)))
def test_inside_datetimes_range_the_calendar_is_datetimes(moment):
    exact = moment.replace(microsecond=0)
    seconds = int((exact - datetime(1, 1, 1)).total_seconds())
    assert civil_of(seconds) == exact.timetuple()[:6]
    assert weekday_of(seconds) == exact.weekday()


@given(moments)
def test_moments_outside_the_years_1_to_9999_have_no_date(moment):
    inside = 1 <= civil_of(moment).year <= 9999
    assert (date_of(moment) is not None) == inside


def test_1_bce_is_a_leap_year_and_lies_before_1_ce():
    assert days_of(0, 2, 29) == -307
    assert days_of(1) == 0


def test_months_beyond_december_carry_over_into_the_next_year():
    assert days_of(2023, 13) == days_of(2024)


def test_there_is_no_31_february():
    with pytest.raises(ValueError, match="day"):
        days_of(2024, 2, 31)


@pytest.mark.parametrize(("start", "end"), [(None, None), (5, 5), (6, 5)])
def test_a_span_must_hold_some_time(start, end):
    with pytest.raises(ValueError, match="time span"):
        TimeSpan(start, end, Granularity.DAY)
