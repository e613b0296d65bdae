from datetime import date

import pytest

from timeline_app.model.article import PublicationDate
from timeline_app.pipeline.open_figures import decided
from timeline_app.readers.paragraphs import paragraphs_of
from timeline_app.tagger import language

MARCH, APRIL = date(2023, 3, 4), date(2023, 4, 3)
OPEN = PublicationDate(readings=(MARCH, APRIL), evidence="03/04/2023")


def day(text, *others, code="en"):
    found = decided(OPEN, set(others), text, paragraphs_of(text), language.load(code))
    return found.day


def test_another_source_decides():
    assert day("Bridge closed", APRIL) == APRIL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Updated 22/04/2023. The bridge is closed.", APRIL),
        ("Updated 03/22/2023. The bridge is closed.", MARCH),
        ("It was closed from 01/15/2023 to 02/28/2023.", MARCH),
    ],
)
def test_the_other_figures_of_the_article_decide(text, expected):
    assert day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge was closed on April 1 after an inspection.", APRIL),
        ("The bridge was closed on 2 March after an inspection.", MARCH),
        ("The bridge reopens on April 9th.", APRIL),
    ],
)
def test_a_day_named_near_one_reading_decides(text, expected):
    assert day(text) == expected


def test_a_weekday_in_the_lead_decides():
    text = "The bridge over the river was closed on Sunday, the council said."  # April 3: a Monday
    assert day(text) == APRIL


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is closed.",
        "From 15/02/2023 or 02/15/2023 on.",
        "The bridge was built on April 2, 1931.",
        "It was closed on March 2 and again on April 2.",
        "It was closed on 05/06/2023.",
        "Page 13/02 of 2023.",
    ],
)
def test_nothing_else_decides(text):
    assert day(text) is None


def test_what_is_open_keeps_its_readings():
    text = "The bridge is closed."
    found = decided(OPEN, set(), text, paragraphs_of(text), language.load("en"))
    assert found == OPEN
