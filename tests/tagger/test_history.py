"""A text about years gone by tells its dates in its own time, news in that of its publication."""

from datetime import date

import pytest

from timeline_app.model.timex import AnchorKind
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

LATER = date(2012, 5, 14)
HISTORY = "The railway reached Orlen in 1862. It was sold in 1866.\n\n"
LONG_HISTORY = (
    "The railway was begun in 1858. A tunnel of 1859 fell in 1860. It was built again in 1861. "
    "It reached Orlen in 1862. It was sold in October 1866.\n\n"
)


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


@pytest.mark.parametrize(
    ("told", "value", "other"),
    [
        ("The trial starts on 20 July and will last a week.", "1866-07-20", "2012-07-20"),
        ("A memorial will be built in the spring.", "1867-SP", "2012-SP"),
    ],
)
def test_what_lies_ahead_in_a_history_may_be_of_its_own_day(told, value, other):
    text = LONG_HISTORY + told.replace("starts", "will start")
    (timex,) = (t for t in timexes_of(text) if t.value == value)
    assert timex.alternatives == (other,)


def test_a_day_that_lies_ahead_makes_a_text_with_few_old_years_news():
    found = timexes_of(HISTORY + "The trial will start on 20 July.")[-1]
    assert (found.value, found.alternatives) == ("2012-07-20", ())


def test_in_news_a_day_beside_its_year_is_of_that_year():
    text = "In 1969, on July 20, they landed. The show opened last week."
    assert "1969-07-20" in [timex.value for timex in timexes_of(text)]


def test_in_news_a_day_after_an_old_year_may_be_of_either():
    text = "War broke out in 1914. On 1 August they marched. On Monday historians met."
    (timex,) = (t for t in timexes_of(text) if t.value.endswith("-08-01"))
    assert {timex.value, *timex.alternatives} == {"1914-08-01", "2012-08-01"}


def test_what_happened_years_earlier_does_not_move_a_story():
    text = "The siege began on 6 April 1453. He was made king two years earlier. On 22 April "
    assert timexes_of(text + "he moved his ships.", date(2020, 5, 1))[-1].value == "1453-04-22"


@pytest.mark.parametrize(
    ("words", "value"),
    [("Half a century", "1494"), ("Half a decade", "1449"), ("Half a year", "1445-05")],
)
def test_half_a_unit_later_is_counted_in_smaller_ones(words, value):
    text = f"The battle of November 1444 ended that hope. {words} later the town fell."
    assert timexes_of(text, date(2020, 5, 1))[-1].value == value


def test_that_friday_is_no_day_after_the_publication():
    text = "11 March 2021\n\nAt 2:46 p.m. on that Friday the ground moved."
    assert not any(
        timex.value.startswith("2021-03-12") for timex in timexes_of(text, date(2021, 3, 11))
    )


def test_what_was_over_by_a_month_of_a_story_lies_in_its_year():
    text = "The revolt broke out in June 1798. By the end of August it was over."
    assert timexes_of(text)[-1].value == "1798-08"


def test_a_year_in_two_figures_is_of_the_century_that_a_history_has_come_to():
    text = "It was built in 1201 and slighted in 1646. It was sold in ’47."
    assert timexes_of(text)[-1].value == "1647"


LETTER = (
    "The line opened in 1861. In a letter dated 3 May 1862 he wrote: "
    "“We left yesterday and go on tomorrow.” It closed in 1865."
)


def test_what_a_history_quotes_counts_from_the_day_told_of():
    found = timexes_of(LETTER)
    days = [t for t in found if t.anchor.value == "1862-05-03"]
    assert [day.value for day in days] == ["1862-05-02", "1862-05-04"]
    assert {day.anchor.kind for day in days} == {AnchorKind.PREVIOUS}


def test_what_a_living_person_says_in_a_history_counts_from_its_publication():
    quoted = "It opened in 1861 and shut in 1865. “We left yesterday,” says the last guard."
    assert timexes_of(quoted)[-1].value == "2012-05-13"
