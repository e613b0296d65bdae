"""Dates in figures, whose order the document's other dates settle."""

from datetime import date

import pytest

from timeline_app.tagger import language
from timeline_app.tagger.reading import Operation
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve


def last_timex_of(text):
    pack = language.load("en")
    return resolve(recognise(text, pack), text, date(2024, 3, 8), pack)[-1]


@pytest.mark.parametrize(
    ("other", "value"), [("25/12/2023", "2023-04-03"), ("12/25/2023", "2023-03-04")]
)
def test_a_date_that_allows_one_order_settles_that_of_the_others(other, value):
    timex = last_timex_of(f"It opened on {other}. It closed on 03/04/2023.")
    assert (timex.value, timex.alternatives) == (value, ())
    assert timex.steps[-1].operation == Operation.ORDER_OF_FIGURES


@pytest.mark.parametrize("other", ["", "25/12/2023 and 12/25/2023", "05/05/2023"])
def test_without_one_or_with_both_orders_both_readings_are_kept(other):
    timex = last_timex_of(f"It opened on {other}. It closed on 03/04/2023.")
    assert (timex.value, timex.alternatives) == ("2023-03-04", ("2023-04-03",))


def test_a_date_that_comes_later_settles_it_as_well():
    pack = language.load("en")
    text = "It closed on 03/04/2023 and opened again on 25/12/2023."
    timexes = resolve(recognise(text, pack), text, None, pack)
    assert [timex.value for timex in timexes] == ["2023-04-03", "2023-12-25"]


def test_a_day_and_month_of_the_same_number_is_certain():
    assert last_timex_of("It closed on 04/04/2023.").alternatives == ()
