"""Which events a timeline shows."""

from dataclasses import replace

from tests.tellings import day, told
from timeline_app.pipeline.worth import is_worth_a_card

STORY = "The bridge fell in a storm."
DETAIL = "Two boats were moved out of its way."


def detail(article="a", time=None):
    """Return a sentence far down in an article, without a date of its own."""
    one = told(article, DETAIL, time or day(20), dated=False)
    return replace(one, position=12, is_first=False)


def test_a_sentence_that_fills_in_the_story_of_the_day_gets_no_card():
    assert not is_worth_a_card([detail()])


def test_several_such_sentences_of_one_article_get_none_either():
    assert not is_worth_a_card([detail(), replace(detail(), number=2)])


def test_what_several_articles_fill_in_does():
    assert is_worth_a_card([detail("a"), detail("b")])


def test_what_a_headline_tells_does():
    assert is_worth_a_card([replace(told("a", STORY, day(20), dated=False), position=0)])


def test_what_names_its_day_does():
    assert is_worth_a_card([replace(detail(), is_dated=True)])


def test_the_first_that_an_article_tells_of_a_day_does():
    assert is_worth_a_card([replace(detail(), is_first=True)])


def test_far_down_a_time_without_a_date_does_not():
    assert not is_worth_a_card([replace(detail(), mentions=undated().mentions, is_dated=True)])


def undated():
    return told("a", DETAIL, None)
