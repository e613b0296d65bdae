"""A TIMEX3 value covers exactly its granule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.timespan import Granularity, TimeKind, civil_of
from timeline_app.model.timex import Mod, span_of, third_cuts


def days(value, mod=None):
    span = span_of(value, mod)
    assert span is not None
    return civil_of(span.start)[:3], civil_of(span.end)[:3]


@pytest.mark.parametrize(
    ("value", "first", "after"),
    [
        ("2009-06-01", (2009, 6, 1), (2009, 6, 2)),
        ("2009-05", (2009, 5, 1), (2009, 6, 1)),
        ("2009", (2009, 1, 1), (2010, 1, 1)),
        ("2009-Q3", (2009, 7, 1), (2009, 10, 1)),
        ("2009-W01", (2008, 12, 29), (2009, 1, 5)),
        ("2009-W01-WE", (2009, 1, 3), (2009, 1, 5)),
        ("2009-WI", (2009, 12, 1), (2010, 3, 1)),
        ("199", (1990, 1, 1), (2000, 1, 1)),
        ("19", (1900, 1, 1), (2000, 1, 1)),
        ("BC0264", (-263, 1, 1), (-262, 1, 1)),
        ("BC04", (-499, 1, 1), (-399, 1, 1)),
        ("2020-03/2020-05", (2020, 3, 1), (2020, 6, 1)),
    ],
)
def test_a_value_covers_its_granule(value, first, after):
    assert days(value) == (first, after)


@pytest.mark.parametrize(
    "value",
    ["XXXX-10-07", "XXXX-WXX-3", "P3D", "PAST_REF", "2023-02-31", "2023-13", "2023-W54", "",
     "2023-11-22T25:00", "2020-05/2020-03", "2020-05/XXXX"],
)  # fmt: skip
def test_an_open_or_impossible_value_covers_nothing(value):
    assert span_of(value) is None


@given(st.text(alphabet="0123456789-QWXTBCHPSUZ:/+", max_size=24))
def test_no_value_ever_crashes(value):
    span = span_of(value)
    assert span is None or span.start < span.end


@pytest.mark.parametrize("value", ["2023-02", "2023", "2023-Q1", "2023-WI", "198", "19", "1"])
def test_the_thirds_of_a_unit_fill_it_without_a_gap(value):
    whole = span_of(value)
    thirds = [span_of(value, mod) for mod in (Mod.START, Mod.MID, Mod.END)]
    assert [part.start for part in thirds] + [thirds[-1].end] == list(third_cuts(whole))
    assert all(part.approx for part in thirds)


def test_early_in_a_month_is_its_first_ten_days():
    assert days("2023-10", Mod.START) == ((2023, 10, 1), (2023, 10, 11))


def test_late_on_a_day_is_still_that_day():
    assert span_of("2023-10-14", Mod.END) == span_of("2023-10-14")


def test_a_month_is_one_moment_inside_and_a_range_lasts():
    assert span_of("2023-10").kind == TimeKind.WITHIN
    assert span_of("2023-10/2023-11").kind == TimeKind.DURING


def test_a_time_keeps_the_zone_that_the_text_names():
    span = span_of("2014-11-12T16:03Z")
    assert (span.granularity, span.zone) == (Granularity.MINUTE, "Z")
