"""Which events a timeline shows."""

from dataclasses import replace

import pytest

from tests.tellings import day, told
from timeline_app.model.article import TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timex import NO_ANCHOR, Anchor, AnchorKind, Timex, TimexType
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


def test_what_only_waits_for_the_day_of_its_article_does_however_far_down():
    assert is_worth_a_card([waiting(Anchor(AnchorKind.DCT))])


@pytest.mark.parametrize("anchor", [NO_ANCHOR, Anchor(AnchorKind.PREVIOUS)])
def test_what_the_day_of_its_article_would_not_date_does_not(anchor):
    assert not is_worth_a_card([waiting(anchor)])


def test_an_expression_outside_the_words_keeps_nothing_undated():
    one = waiting(Anchor(AnchorKind.DCT))
    clause = replace(one.mentions[0], span=TextSpan(10, len(DETAIL)))
    assert not is_worth_a_card([replace(one, mentions=(clause,))])


def undated():
    return told("a", DETAIL, None)


def waiting(anchor):
    """Return a detail that its first word would date."""
    timex = Timex(TextSpan(0, 3), TimexType.DATE, "XXXX-WXX-5", None, anchor, "a test")
    mention = Mention("a", TextSpan(0, len(DETAIL)), None, timex, EventKind.HAPPENED, DETAIL)
    return replace(detail(), mentions=(mention,))
