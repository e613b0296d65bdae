"""Every step of the tagger has its words, and they lead from the expression to the date."""

from datetime import date

import pytest

from tests.stories import story
from timeline_app.model.event import EventKind, TimelineEvent
from timeline_app.model.timex import Step
from timeline_app.tagger import language
from timeline_app.tagger.reading import Operation
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve
from timeline_app.view.steps import step_in_words, steps_in_words
from timeline_app.view.why import why


@pytest.mark.parametrize("operation", Operation)
def test_every_operation_of_the_tagger_has_words(operation):
    said = step_in_words(Step(operation, "2023-10-14", "2023-10-16"), "that day")
    assert "_" not in said
    assert ":" not in said or operation is Operation.NO_SUCH_DAY


def test_an_operation_of_a_later_version_is_named_plainly():
    assert step_in_words(Step("new_one", "a", "b"), "that day") == "new one: \u2068a\u2069"


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("last Friday", ["the Friday before Wed 22 Nov 2023"]),
        ("Saturday", ["the last Saturday up to Wed 22 Nov 2023"]),
        ("Oct. 7", ["the 7 October nearest to Wed 22 Nov 2023"]),
        ("two years ago", ["2 years before Wed 22 Nov 2023"]),
        ("this week", ["the week of Wed 22 Nov 2023"]),
        ("last October", ["the October before that of Wed 22 Nov 2023"]),
        ("November last year", ["in the year before that of Wed 22 Nov 2023"]),
        (
            "Monday of last week",
            ["1 week before Wed 22 Nov 2023", "the Monday of week of 13 Nov 2023"],
        ),
        (
            "the first Monday in May 2020",
            ["the whole date as it is written", "the first Monday of May 2020"],
        ),
        (
            "the year-ago third quarter",
            [
                "the latest such part of a year begun by Wed 22 Nov 2023",
                "the same period a year before Q3 2023",
            ],
        ),
        (
            "yesterday morning",
            ["1 day before Wed 22 Nov 2023", "the morning of Tue 21 Nov 2023"],
        ),
        (
            "Monday at 9:30 a.m.",
            ["the last Monday up to Wed 22 Nov 2023", "09:30 on Mon 20 Nov 2023"],
        ),
        (
            "Sunday, 30 December 2023",
            [
                "the whole date as it is written",
                "the text says Sunday, which Sat 30 Dec 2023 is not",
            ],
        ),
        ("on Easter Sunday", ["such a day nearest to Wed 22 Nov 2023, 9 April"]),
        ("last Thanksgiving", ["the last such day up to Wed 22 Nov 2023, 24 November"]),
        (
            "on Tuesday, 6 December",
            ["in the year near Wed 22 Nov 2023 in which it is a Tuesday"],
        ),
        (
            "7 to 9 March 2020",
            ["the whole date as it is written"] * 2 + ["from Sat 7 Mar 2020 on"],
        ),
    ],
)
def test_the_steps_lead_from_the_publication_date_to_the_value(text, phrases):
    assert list(steps_in_words(_timex(text, date(2023, 11, 22)))) == phrases


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("last Friday", "the Friday before the publication date"),
        ("next week", "1 week after the publication date"),
        ("November last year", "in the year before that of the publication date"),
        ("last October", "the October before that of the publication date"),
        ("the third quarter", "the latest such part of a year begun by the publication date"),
        ("last spring", "in the year before that of the publication date"),
    ],
)
def test_without_a_publication_date_the_steps_still_say_how_it_would_be_counted(text, phrase):
    assert steps_in_words(_timex(text, None)) == (phrase,)


def _timex(text, dct):
    english = language.load("en")
    (timex,) = resolve(recognise(text, english), text, dct, english)
    return timex


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The mill burned on Monday.\nPolice closed the road.", "before"),
        ("Police closed the road.\nThe mill burned on Monday.", "after"),
    ],
)
def test_a_borrowed_date_says_on_which_side_its_words_stand(text, place):
    article, mentions = story(text)
    borrowed = next(one for one in mentions if one.span.of(article.text).startswith("Police"))
    event = TimelineEvent("e", "", borrowed.time, borrowed.kind, 0.0, (borrowed,))
    assert f"these words {place} it" in why(event, {article.id: article}).sentences[0]


def test_a_date_that_a_person_set_is_explained_when_the_words_are_gone():
    event = TimelineEvent("a", "Mine", None, EventKind.HAPPENED, 0.0, (), is_dated=True)
    assert why(event, {}).sentences == ("You said that it has no date.",)
