"""Dates are said at their own precision."""

from dataclasses import replace

import pytest

from tests.timelines import provisional
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import Mod, span_of
from timeline_app.model.wording import (
    date_in_words,
    how_exact,
    label_suffix,
    precision_in_words,
    suffix_of,
    when_in_words,
)


def span(value, mod=None):
    found = span_of(value, mod)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2023-10-14", "14 Oct 2023"),
        ("2023-10-14T14:30", "14 Oct 2023, 14:30"),
        ("2023-10-14T14:30Z", "14 Oct 2023, 14:30 UTC"),
        ("2023-10-14TMO", "14 Oct 2023, morning"),
        ("2023-10-14TNI", "14 Oct 2023, night"),
        ("2023-10", "Oct 2023"),
        ("2023-Q3", "Q3 2023"),
        ("2023-H2", "second half of 2023"),
        ("2023-SU", "summer 2023"),
        ("2023-WI", "winter 2023/24"),
        ("2023-W47", "week of 20 Nov 2023"),
        ("2023-W47-WE", "weekend of 25 Nov 2023"),
        ("2023", "2023"),
        ("0079", "79 CE"),
        ("BC0264", "264 BCE"),
        ("198", "1980s"),
        ("19", "20th century"),
        ("BC04", "5th century BCE"),
        ("1", "2nd millennium"),
        ("2023-10-27/2023-11-06", "27 Oct – 6 Nov 2023"),
        ("2022-12-27/2023-01-06", "27 Dec 2022 – 6 Jan 2023"),
        ("2020-03/2020-05", "Mar – May 2020"),
        ("2014/2016", "2014 – 2016"),
    ],
)
def test_every_value_is_said_at_its_own_precision(value, said):
    assert date_in_words(span(value)) == said


@pytest.mark.parametrize(
    "value", ["2023-10", "2023", "198", "19", "2023-Q3", "2023-WI", "2023-W47"]
)
@pytest.mark.parametrize(
    ("mod", "word"), [(Mod.START, "early"), (Mod.MID, "mid"), (Mod.END, "late")]
)
def test_a_third_of_a_unit_is_said_as_early_mid_or_late(value, mod, word):
    unit = date_in_words(span(value))
    space = "-" if word == "mid" else " "
    assert date_in_words(span(value, mod)) == f"≈ {word}{space}{unit}"


def test_about_a_year_is_approximate_but_whole():
    assert date_in_words(span("2019", Mod.APPROX)) == "≈ 2019"


def test_a_long_day_names_its_weekday():
    assert date_in_words(span("2023-10-14"), long=True) == "Saturday 14 October 2023"


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [
        ("2021", TimeKind.SINCE, "since 2021"),
        ("2019", TimeKind.UNTIL, "until 2019"),
        ("2022-03", TimeKind.BEFORE, "before Mar 2022"),
        ("2022-03", TimeKind.AFTER, "after Mar 2022"),
        ("2022-03-05", TimeKind.UNTIL, "until 5 Mar 2022"),
    ],
)
def test_an_open_span_names_the_unit_that_bounds_it(value, kind, said):
    unit = span(value)
    opened = {
        TimeKind.SINCE: {"end": None},
        TimeKind.UNTIL: {"start": None},
        TimeKind.BEFORE: {"start": None, "end": unit.start},
        TimeKind.AFTER: {"start": unit.end, "end": None},
    }[kind]
    assert date_in_words(replace(unit, kind=kind, **opened)) == said


def test_a_label_adds_nothing_to_an_exact_day():
    assert label_suffix(span("2023-10-14")) == ""


def test_a_label_says_that_the_day_of_a_month_is_unknown():
    assert label_suffix(span("2023-10")) == "Oct 2023 (day unknown)"


def test_precision_tells_a_day_from_a_month():
    assert precision_in_words(span("2023-10-14")) == "exact day"
    assert precision_in_words(span("2023-10")) == "day unknown"


def test_a_stretch_outside_the_common_era_counts_back():
    stretch = TimeSpan(seconds_of(-263), seconds_of(-239), Granularity.INTERVAL, TimeKind.DURING)
    assert date_in_words(stretch) == "264 BCE – 241 BCE"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (16, 18, "? Mon 16 – Wed 18 Oct 2023"),
        (16, 16, "? Mon 16 Oct 2023"),
        (30, 33, "? Mon 30 Oct – Thu 2 Nov 2023"),
        (1, 31, "? Oct 2023"),
    ],
)
def test_a_provisional_time_is_said_with_a_question_mark(first, last, said):
    assert when_in_words(provisional_event(first, last)) == said


def test_a_provisional_day_is_said_once_in_long_words():
    assert when_in_words(provisional_event(16, 16), long=True) == "? Monday 16 October 2023"


def test_days_over_the_turn_of_a_year_name_both_years():
    time = TimeSpan(
        seconds_of(2023, 12, 31), seconds_of(2024, 1, 2), Granularity.INTERVAL, TimeKind.WITHIN
    )
    assert when_in_words(replace(provisional(), time=time)) == "? Sun 31 Dec 2023 – Mon 1 Jan 2024"


def test_the_label_of_a_provisional_time_says_why_it_is_one():
    said = suffix_of(provisional_event(16, 18))
    assert said == "? Mon 16 – Wed 18 Oct 2023 (publication date unknown)"


def test_a_provisional_time_is_not_called_exact():
    assert how_exact(provisional_event(16, 16)) == "provisional"


def provisional_event(first, last):
    start = seconds_of(2023, 10, first)
    end = seconds_of(2023, 10, 1) + last * DAY
    return replace(provisional(), time=TimeSpan(start, end, Granularity.INTERVAL, TimeKind.WITHIN))


def test_some_hours_of_a_day_are_told_from_the_first_to_the_last():
    start = seconds_of(2023, 11, 20)
    noon = TimeSpan(start, start + 12 * 3600 + 60, Granularity.HOUR, TimeKind.WITHIN)
    assert date_in_words(noon) == "20 Nov 2023, 00:00–12:00"
