"""Holidays that move, and weekdays of a month."""

from datetime import date

import pytest

from timeline_app.tagger.arithmetic import holiday_in, nth_weekday


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
