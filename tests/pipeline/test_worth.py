"""Which events a timeline shows."""

from dataclasses import replace

import pytest

from tests.tellings import NOVEMBER, day, told
from timeline_app.model.article import TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.model.timex import NO_ANCHOR, Anchor, AnchorKind, Timex, TimexType
from timeline_app.pipeline.worth import Stories, is_worth_a_card, story

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


TELLERS = [told(key, STORY, day(20)) for key in "abcd"]


def repeated(*group, story_of=TELLERS):
    found = story(story_of)
    return Stories([found] if found else []).repeated(group)


def again(words, time=None):
    """Return what an article of the story says further down."""
    return replace(told("a", words, time or day(20)), number=1, position=12)


def test_what_an_article_of_a_story_says_again_in_its_words_needs_no_card():
    assert repeated(again("The bridge fell in a storm near Marlow."))


def test_nor_does_what_has_hardly_words_of_its_own():
    assert repeated(again("It lies there still."))


@pytest.mark.parametrize(
    "group",
    [
        [again("Voters chose Orla Finch and a new council.")],
        [again(STORY, day(28))],
        [replace(again(STORY), is_headline=True)],
        [replace(again(STORY), article_id="e")],
        [again(STORY), replace(again(STORY), article_id="b")],
        [replace(again(STORY), mentions=told("a", STORY).mentions)],
    ],
    ids=["other words", "other day", "headline", "other article", "two articles", "undated"],
)
def test_anything_else_keeps_its_card(group):
    assert not repeated(*group)


def test_what_happened_within_a_month_of_which_all_tell_keeps_its_card():
    whole = [told(key, STORY, NOVEMBER) for key in "abcd"]
    assert not repeated(again(STORY), story_of=whole)


def test_few_articles_make_no_story():
    assert not repeated(again(STORY), story_of=TELLERS[:3])
