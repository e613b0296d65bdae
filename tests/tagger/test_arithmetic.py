"""Holidays that move, and weekdays of a month."""

from datetime import date

import pytest

from timeline_app.tagger.arithmetic import holiday_in, moved_value, nth_weekday


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("12-25", date(2023, 12, 25)),
        ("easter", date(2023, 4, 9)),
        ("easter-2", date(2023, 4, 7)),
        ("easter+39", date(2023, 5, 18)),
        ("orthodox", date(2023, 4, 16)),
        ("11#4-4", date(2023, 11, 23)),
        ("11#4-4+1", date(2023, 11, 24)),
        ("05#-1-1", date(2023, 5, 29)),
    ],
)
def test_a_holiday_is_on_the_day_that_its_rule_gives(key, day):
    assert holiday_in(2023, key) == day


@pytest.mark.parametrize("key", ["02-29", "02#5-1", "midsummer"])
def test_a_holiday_that_a_year_lacks_has_no_day(key):
    assert holiday_in(2023, key) is None


def test_easter_under_the_older_calendar_has_no_day():
    assert holiday_in(1066, "easter") is None


def test_the_last_weekday_of_december_is_found():
    assert nth_weekday(2023, 12, -1, 7) == date(2023, 12, 31)


@pytest.mark.parametrize(("found", "unit", "moved"), [("197", "E", "1990"), ("19", "C", "2100")])
def test_a_decade_or_century_moves_by_its_like_from_its_first_year(found, unit, moved):
    assert moved_value(found, 2, unit) == moved


@pytest.mark.parametrize(("found", "unit"), [("197", "Y"), ("197", "M"), ("19", "E")])
def test_a_decade_or_century_does_not_move_by_what_is_finer(found, unit):
    assert moved_value(found, -1, unit) is None
