"""From which publication dates an expression comes to a known date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.timex import span_of
from timeline_app.pipeline.counting import published_when
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

PACK = language.load("en")


def timex(words, dct=None):
    text = f"It fell {words}."
    (found,) = resolve(recognise(text, PACK), text, dct, PACK)
    return found


def days(words, known):
    return published_when(timex(words), span_of(known))


@pytest.mark.parametrize(
    ("words", "known", "first", "last"),
    [
        ("yesterday", "2023-11-21", "2023-11-22", "2023-11-22"),
        ("today", "2023-11-22", "2023-11-22", "2023-11-22"),
        ("on Monday", "2023-11-20", "2023-11-20", "2023-11-27"),
        ("last Monday", "2023-11-20", "2023-11-21", "2023-12-03"),
        ("last week", "2023-11-15", "2023-11-16", "2023-11-28"),
        ("over the weekend", "2023-11-18", "2023-11-18", "2023-11-26"),
        ("over the weekend", "2023-11-19", "2023-11-19", "2023-11-26"),
        ("last month", "2023-10-07", "2023-11-01", "2023-11-30"),
        ("last year", "2022", "2023-01-01", "2023-12-31"),
        ("25 years ago", "1998", "2022-01-01", "2024-12-31"),
        ("in November last year", "2023-11-11", "2024-01-01", "2024-12-31"),
        ("last October", "2023-10-07", "2023-11-01", "2024-12-31"),
        ("in October", "2023-10", "2023-10-01", "2024-10-31"),
    ],
)
def test_an_expression_bounds_the_day_it_counts_from(words, known, first, last):
    assert days(words, known) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("on Monday", "2023-11-21"),
        ("on Monday", "2023-11"),
        ("in November last year", "2023-10-11"),
        ("last summer", "2023-07-11"),
        ("over the weekend", "2023-11-20"),
        ("yesterday", "2023-11"),
        ("last month", "2023"),
        ("on 5 March", "2024-03-06"),
        ("in 1998", "1998"),
    ],
)
def test_an_expression_that_cannot_come_to_the_date_bounds_nothing(words, known):
    assert days(words, known) is None


def test_the_edge_of_the_calendar_bounds_nothing():
    assert days("yesterday", "9999-12-31") is None


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("9000 years ago", "2016"),
        ("99000 months ago", "2016-05"),
        ("last October", "9999-10"),
        ("in October", "9999-10"),
    ],
)
def test_a_count_that_leaves_the_calendar_bounds_nothing(words, known):
    assert days(words, known) is None


@given(
    st.sampled_from(
        ["yesterday", "today", "on Monday", "last Friday", "last week", "last month", "last year"]
    ),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)
def test_the_bounds_always_hold_the_day_that_the_words_were_counted_from(words, published):
    found = span_of(timex(words, published).value)
    first, last = published_when(timex(words), found)
    assert first <= published <= last
