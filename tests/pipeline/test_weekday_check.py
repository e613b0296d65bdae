from datetime import date

import pytest

from timeline_app.model.article import PublicationDate
from timeline_app.pipeline.weekday_check import checked
from timeline_app.readers.paragraphs import paragraphs_of
from timeline_app.tagger import language

TUESDAY = date(2016, 9, 6)


def against(text, code="en", day=TUESDAY):
    found = PublicationDate(day)
    return checked(found, text, paragraphs_of(text), language.load(code)).contradiction


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bridge was closed on Wednesday, the council said in a statement.", "on Wednesday"),
        ("A judge Wednesday sent the owner of the bridge to prison for a year.", "Wednesday"),
        ("The council said late Wednesday that it had closed the old bridge.", "late Wednesday"),
    ],
)
def test_a_past_weekday_that_would_be_six_days_old_speaks_against_the_day(text, words):
    assert against(text) == words


def test_it_speaks_against_it_in_german_too():
    text = "Die Brücke ist am Mittwoch nach einer Prüfung gesperrt worden, so die Stadt."
    assert against(text, "de") == "am Mittwoch"


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed on Tuesday, the council said in a statement.",
        "The bridge was closed on Monday, the council said in a statement.",
        "The bridge was closed on Thursday, the council said in a statement.",
        "The bridge will be closed on Wednesday, the council said in a statement.",
        "The bridge is set to close on Wednesday, the council said in a statement.",
        "The bridge may have to close on Wednesday, the council said in a statement.",
        "The bridge was closed last Wednesday, the council said in a statement.",
        "The bridge was closed on Wednesday last week, the council said in a statement.",
        "The bridge has been closed since Wednesday, the council said in a statement.",
        "The bridge is closed every Wednesday, the council said in a statement.",
        "The bridge was closed on Wednesday, August 31, the council said in a statement.",
        "Wednesday: bridge closed",
        "The bridge was opened on a Wednesday by the mayor, and a large crowd came to see it.",
    ],
)
def test_other_weekdays_say_nothing_against_it(text):
    assert not against(text)


def test_the_day_stays():
    text = "The bridge was closed on Wednesday, the council said in a statement."
    found = PublicationDate(TUESDAY)
    assert checked(found, text, paragraphs_of(text), language.load("en")).day == TUESDAY


def test_without_a_language_nothing_is_said():
    text = "The bridge was closed on Wednesday, the council said in a statement."
    found = PublicationDate(TUESDAY)
    assert checked(found, text, paragraphs_of(text), None) == found
