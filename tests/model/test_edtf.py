"""Spans of time as EDTF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.edtf import edtf
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import Mod, span_of
from timeline_app.pipeline.typed_date import read_typed

WRITTEN = {
    "2023-10-14": "2023-10-14",
    "2023-10": "2023-10",
    "2023": "2023",
    "198": "198X",
    "19": "19XX",
    "2023-Q3": "2023-35",
    "2023-H2": "2023-41",
    "2023-SU": "2023-22",
    "2023-W47": "[2023-11-20..2023-11-26]",
    "2023-11-22T14:30": "2023-11-22T14:30:00",
    "BC0264": "-0263",
    "BC0044-03-15": "-0043-03-15",
    "2020-03/2020-05": "2020-03/2020-05",
    "1450/1519": "1450/1519",
}


@pytest.mark.parametrize(("value", "written"), WRITTEN.items())
def test_a_value_is_written_in_edtf(value, written):
    assert edtf(span_of(value)) == written


def test_a_rough_year_is_marked():
    assert edtf(span_of("1450", Mod.APPROX)) == "1450~"


def test_early_in_a_month_is_one_of_its_first_ten_days():
    assert edtf(span_of("2023-11", Mod.START)) == "[2023-11-01~..2023-11-10~]"


def open_span(start, end, kind):
    return TimeSpan(start, end, Granularity.YEAR, kind)


NEW_YEAR = seconds_of(2020)
OPEN = {
    "2020/..": open_span(NEW_YEAR, None, TimeKind.SINCE),
    "../2019": open_span(None, NEW_YEAR, TimeKind.UNTIL),
    "[..2019]": open_span(None, NEW_YEAR, TimeKind.BEFORE),
    "[2020..]": open_span(NEW_YEAR, None, TimeKind.AFTER),
}


@pytest.mark.parametrize(("written", "time"), OPEN.items())
def test_an_open_end_is_written_in_edtf(written, time):
    assert edtf(time) == written


def test_an_hour_is_told_by_its_day_since_edtf_has_no_hours():
    start = seconds_of(2023, 10, 14, 9)
    assert edtf(TimeSpan(start, start + 3600, Granularity.HOUR)) == "2023-10-14"


@given(st.integers(0, 9000 * 366), st.integers(1, 4000))
def test_what_lasted_some_days_is_read_as_it_was_written(first, length):
    lasted = TimeSpan(first * DAY, (first + length) * DAY, Granularity.INTERVAL, TimeKind.DURING)
    (read,) = read_typed(edtf(lasted)).times
    assert read == lasted


@given(st.integers(0, 9000 * 366))
def test_a_day_is_read_as_it_was_written(day):
    time = TimeSpan(day * DAY, (day + 1) * DAY, Granularity.DAY)
    assert read_typed(edtf(time)).times == (time,)


def test_what_is_known_to_the_month_is_never_told_to_the_year():
    until = TimeSpan(None, seconds_of(2022), Granularity.MONTH, TimeKind.UNTIL)
    assert edtf(until) == "../2021-12"
