"""Which sentences with a date of their own tell an event, and which only describe."""

import pytest

from tests.stories import day, tell

LEAD = "".join(
    f"{sentence}\n"
    for sentence in (
        "The bridge fell on Monday.",
        "Police closed the road.",
        "Two men drowned.",
        "Divers found a car.",
        "A crane lifted it.",
    )
)


def later(text):
    """Return what a sentence far from the lead makes."""
    return tell(f"{LEAD}{text}")[len(tell(LEAD)) :]


@pytest.mark.parametrize(
    "text",
    [
        "The mood in the town was gloomy on Tuesday.",
        "The mayor said on Tuesday that the tower was not visible from the shore.",
        "The mayor declined to comment on Tuesday.",
        "The mayor declined several requests for comment on Tuesday.",
        "The mayor turned down several requests for an interview on Tuesday.",
        "No meeting took place on 3 May 2019.",
        "None of the ships sailed on 3 May 2019.",
        "Has anyone forgotten the gloom of May 2019?",
        "“We walked over it on 3 May 2019,” a neighbour said.",
        "The town is a third larger on a map of May 2019.",
        "Traffic was light for years, before the season of 2019.",
    ],
)
def test_what_only_describes_asks_or_remembers_is_left_out(text):
    assert not later(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council opened a second bridge on Tuesday.",
        "The funeral was on Tuesday.",
        "The judge closed the mine on Tuesday although the owner declined to comment.",
        "The mayor had surgery on Tuesday.",
        "The mayor told drivers on Tuesday to stay away.",
        "The mayor said on Tuesday that the town would build another.",
        "Divers were searching the river on Tuesday.",
        "The ferry has been idle since May 2019.",
        "The ferry was the only way across in 1931.",
        "The road was opened before the flood of 2019.",
    ],
)
def test_what_is_done_announced_or_background_is_kept(text):
    assert later(text)


def test_a_state_that_an_article_opens_with_is_its_news():
    assert len(tell("The bridge is still shut on Wednesday.\nPolice closed the road.")) == 2


def test_without_a_publication_date_a_state_of_a_day_is_a_line_of_its_history():
    assert tell(f"{LEAD}He was in Rome on 3 May 1919.", None)[-1].time.start == day(1919, 5, 3)


def test_what_follows_a_state_is_dated_by_it():
    told = later("The river was high on 3 May 2019. Two boats sank.")
    assert [one.time.start for one in told] == [day(2019, 5, 3)]


def test_no_fewer_than_so_many_is_no_denial():
    (told,) = later("No fewer than 30 ships sank on 3 May 2019.")
    assert told.time is not None


def test_what_came_to_nothing_is_told_where_nobody_was_hurt():
    (mention,) = later("No one was hurt when a bus overturned near Perth on Sunday.")
    assert mention.title == "Bus overturned near Perth"


def test_a_denial_without_a_happening_stays_one():
    assert not later("No one was hurt since the street was empty on 3 May 2019.")


@pytest.mark.parametrize("verb", ["was wrongly reported", "had falsely been said"])
def test_what_was_reported_and_did_not_happen_is_not_told(verb):
    assert not later(f"The mayor {verb} to have resigned on 3 May 2019.")


def test_what_is_planned_in_german_is_told_though_its_verb_is_a_state():
    lead = "Die Brücke fiel am Montag.\n" * 5
    told = tell(f"{lead}Am Freitag ist eine Versammlung geplant.", code="de")
    assert told[-1].title == "Versammlung ist geplant"
