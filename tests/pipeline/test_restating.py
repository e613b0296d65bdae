"""A headline that nobody else tells stands on the card of its article's lead."""

from dataclasses import replace

import pytest

from tests.tellings import day, told
from timeline_app.pipeline.merging import join
from timeline_app.pipeline.restating import rejoin, restated

HEADLINE = replace(told("a", "Fallout goes on after blunder", day(20)), is_headline=True)
LEAD = replace(told("a", "The harbour master resigned.", day(20)), position=1, number=1)
OTHER = told("b", "The master of the harbour resigned.", day(20))
UNDATED = told("a", "Fallout goes on").mentions
BESIDE = {HEADLINE.key: LEAD.key, LEAD.key: HEADLINE.key}


def test_a_headline_and_what_follows_at_its_time_tell_the_same():
    assert restated((HEADLINE, LEAD)) == BESIDE


@pytest.mark.parametrize(
    "told",
    [
        (),
        (HEADLINE,),
        (HEADLINE, replace(told("a", "It opened again.", day(21)), number=1)),
        (replace(LEAD, number=0), LEAD),
        (replace(HEADLINE, mentions=UNDATED), replace(LEAD, mentions=UNDATED)),
        (HEADLINE, replace(LEAD, is_lead=False)),
    ],
    ids=["nothing", "nothing follows", "of another day", "none", "undated", "further down"],
)
def test_else_nothing_is_told_twice(told):
    assert not restated(told)


def test_a_headline_alone_joins_the_group_of_its_lead():
    assert rejoin([(HEADLINE,), (LEAD, OTHER)], BESIDE) == ((HEADLINE, LEAD, OTHER),)


def test_a_headline_joins_a_lead_that_nobody_else_tells():
    assert rejoin([(HEADLINE,), (LEAD,)], BESIDE) == ((HEADLINE, LEAD),)


def test_a_headline_that_another_article_tells_stays_there():
    groups = ((HEADLINE, OTHER), (LEAD,))
    assert rejoin(groups, BESIDE) == groups


def test_headline_and_lead_make_one_event_whatever_their_words():
    assert len(join([HEADLINE, LEAD, OTHER])) == 1


FALL = "The old bridge at Marlow fell into the river in a storm"
HEADLINES = tuple(replace(told(key, FALL, day(20)), is_headline=True) for key in "abcde")
LEADS = tuple(
    replace(told(key, "A storm threw the bridge into the river.", day(20)), number=1, is_lead=True)
    for key in "ab"
)
LED = {one.key: other.key for one, other in zip(HEADLINES, LEADS, strict=False)}
LED |= {lead: headline for headline, lead in LED.items()}


def test_what_several_articles_begin_with_joins_the_card_of_their_headlines():
    assert rejoin([HEADLINES, LEADS], LED) == (tuple(sorted((*HEADLINES, *LEADS), key=by_key)),)


def test_what_one_of_them_tells_further_down_stays():
    leads = (LEADS[0], replace(LEADS[1], is_lead=False))
    assert rejoin([HEADLINES, leads], LED) == (HEADLINES, leads)


def test_leads_with_words_of_their_own_stay():
    leads = tuple(
        replace(one, terms=told("a", "Voters chose a mayor.", day(20)).terms) for one in LEADS
    )
    assert rejoin([HEADLINES, leads], LED) == (HEADLINES, leads)


def by_key(one):
    return one.key
