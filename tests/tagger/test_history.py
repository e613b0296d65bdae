"""A text about years gone by tells its dates in its own time, news in that of its publication."""

from datetime import date

import pytest

from timeline_app.model.timex import AnchorKind
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

LATER = date(2012, 5, 14)
HISTORY = "The railway reached Orlen in 1862. It was sold in 1866.\n\n"


def timexes_of(text, dct=LATER):
    pack = language.load("en")
    return resolve(recognise(text, pack), text, dct, pack)


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("On 4 June a bridge fell.", "1866-06-04"),
        ("In September it was rebuilt.", "1866-09"),
        ("In the autumn the line was closed.", "1866-FA"),
        ("It opened again at Christmas.", "1866-12-25"),
        ("At noon on 17 December the first train left.", "1866-12-17T12:00"),
    ],
)
def test_what_names_no_year_lies_in_the_one_that_a_history_has_come_to(told, value):
    found = timexes_of(HISTORY + told)[-1]
    assert found.value == value
    assert found.anchor.kind is AnchorKind.PREVIOUS
    assert found.anchor.value == "1866"


@pytest.mark.parametrize(
    "text",
    [
        "The railway reached Orlen in 1862.\n\nOn 4 June a bridge fell, and on Monday another.",
        (
            "The railway reached Orlen in 1862 and was sold in 1866. Last week it was closed, "
            "officials said on Friday.\n\nOn 4 June it will be torn down."
        ),
        (
            "The line was sold in 2011 and in 2012, after it had been built in 1862 and 1866.\n\n"
            "On 4 June it will be torn down."
        ),
    ],
    ids=["one year alone", "counts from today", "as many years near its own"],
)
def test_a_text_that_tells_of_its_own_days_is_news(text):
    (found,) = (t for t in timexes_of(text) if t.value.endswith("-06-04"))
    assert found.value == "2012-06-04"


def test_the_winter_of_a_january_has_begun_the_year_before():
    found = timexes_of(HISTORY + "In January 1868 it froze. In the winter the river stood.")[-1]
    assert found.value == "1867-WI"


def test_a_spring_after_an_october_is_that_of_the_year_after():
    found = timexes_of(HISTORY + "In October 1868 it burned. In the spring it stood again.")[-1]
    assert found.value == "1869-SP"


def test_a_date_that_counts_from_the_publication_does_not_move_a_history():
    more = "It had cost 3 men in 1859, 5 in 1860 and 9 in 1866. "
    text = HISTORY + more + "Today it is a museum. On 4 June a bridge had fallen."
    assert timexes_of(text)[-1].value == "1866-06-04"


def test_without_a_publication_date_one_weekday_makes_a_text_news():
    text = "The line was sold in 1866 and in 1868, officials said on Friday.\n\nOn 4 June it fell."
    assert timexes_of(text, None)[-1].value == "XXXX-06-04"


def test_without_a_publication_date_one_year_does_not_make_a_history():
    text = "Its borders are those of 1967.\n\nThe war began on 7 October."
    assert timexes_of(text, None)[-1].value == "XXXX-10-07"


def test_a_history_goes_on_from_what_something_lasted_until():
    text = HISTORY + "It stood empty until June 1871.\n\nOn 4 June the works began."
    assert timexes_of(text)[-1].value == "1871-06-04"
