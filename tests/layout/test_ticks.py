from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timelines import FixedMeasure
from timeline_app.layout.ticks import axis_of, unit_at
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timespan import DAY, seconds_of
from timeline_app.model.wording import ENGLISH

MEASURE = FixedMeasure()


def axis(start, end, width=1200, now=None):
    return axis_of(Viewport.of_span(seconds_of(*start), seconds_of(*end), width), MEASURE, now)


def words(ticks):
    return [tick.label for tick in ticks if tick.label]


@pytest.mark.parametrize(
    ("start", "end", "major", "minor"),
    [
        ((2023, 10, 14, 14), (2023, 10, 14, 15), "Sat 14 Oct 2023", "14:30"),
        ((2023, 10, 14), (2023, 10, 15), "Sat 14 Oct 2023", "12:00"),
        ((2023, 10, 10), (2023, 10, 20), "October 2023", "Sat 14"),
        ((2023, 10, 1), (2023, 11, 5), "October 2023", "14"),
        ((2023, 9, 25), (2023, 12, 12), "October 2023", "16 Oct"),
        ((2022, 1), (2023, 1), "2022", "Oct"),
        ((2020, 1), (2024, 1), "2023", "Q4"),
        ((2018, 1), (2030, 1), "2020s", "2023"),
        ((1700, 1), (2000, 1), "19th century", "1860"),
        ((-600, 1), (1000, 1), "1st millennium BCE", "500 BCE"),
        ((-40_000, 1), (2016, 1), "40000 BCE", "35000 BCE"),
        ((-4_500_000_000, 1), (2016, 1), "4000000000 BCE", "3500000000 BCE"),
    ],
)
def test_each_scale_has_its_units(start, end, major, minor):
    found = axis(start, end)
    assert major in words(found.major)
    assert minor in words(found.minor)


@pytest.mark.parametrize(
    ("larger", "unit"),
    [
        (False, ((2023, 10, 14), (2023, 10, 15))),
        (True, ((2023, 10, 1), (2023, 11, 1))),
    ],
)
def test_the_unit_at_a_pixel_is_the_cell_of_its_row(larger, unit):
    view = Viewport.of_span(seconds_of(2023, 10, 1), seconds_of(2023, 11, 5), 1200)
    x = view.x_of(seconds_of(2023, 10, 14, 12))
    found = unit_at(view, MEASURE, x, larger=larger)
    assert found == tuple(seconds_of(*day) for day in unit)


def test_there_is_no_year_0():
    found = words(axis((-4, 1), (5, 1)).minor)
    assert found[found.index("1 BCE") + 1] == "1 CE"


@given(st.integers(-8000, 8000), st.integers(10, 10**8), st.integers(300, 3000))
def test_labels_of_a_row_never_overlap_and_are_never_cut(year, minutes, width):
    start = seconds_of(year)
    view = Viewport.of_span(start, start + minutes * 60, width)
    found = axis_of(view, MEASURE)
    for row in (found.major, found.minor):
        ends = [(t.label_x, t.label_x + MEASURE(t.label)) for t in row if t.label]
        assert all(a[1] <= b[0] for a, b in pairwise(ends))
        assert all(left >= 0 for left, _ in ends)
        assert all(right <= width for _, right in ends)


def test_weekends_are_shaded_from_saturday_to_sunday():
    first, last = axis((2023, 10, 9), (2023, 10, 16), 700).weekends[0]
    assert (first, last) == (500, 700)


def test_weekends_are_not_shaded_where_a_day_is_narrow():
    assert axis((2020, 1), (2024, 1)).weekends == ()


def test_today_stands_where_its_moment_is():
    assert axis((2023, 10, 9), (2023, 10, 16), 700, seconds_of(2023, 10, 10)).today == 100


def test_today_out_of_sight_is_not_there():
    now = seconds_of(2023, 10, 9) - DAY
    assert axis((2023, 10, 9), (2023, 10, 16), 700, now).today is None


def test_weeks_begin_with_the_day_that_they_begin_with_where_one_is():
    view = Viewport.of_span(seconds_of(2023, 9, 25), seconds_of(2023, 12, 12), 1200)
    said = words(axis_of(view, MEASURE, words=replace(ENGLISH, first_weekday=6)).minor)
    assert "15 Oct" in said
    assert "16 Oct" not in said


def test_the_word_for_today_has_its_room_in_every_language():
    view = Viewport.of_span(seconds_of(2023, 10, 9), seconds_of(2023, 10, 16), 700)
    long = replace(ENGLISH, say=lambda phrase: "m" * 20 if phrase == "Today" else phrase)
    now = seconds_of(2023, 10, 10)
    beside = words(axis_of(view, MEASURE, now).minor)
    assert set(beside) > set(words(axis_of(view, MEASURE, now, long).minor))
