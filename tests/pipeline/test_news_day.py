"""On which day the news of an article is, where its headline and its lead name none."""

from datetime import date

import pytest

from tests.stories import day, tell
from timeline_app.model.timespan import Granularity, TimeSpan

PUBLISHED = TimeSpan.of_date(date(2023, 11, 22))
HEADLINE = "Council votes to rebuild bridge"
LEAD = "The council voted to rebuild the bridge"


@pytest.mark.parametrize(
    "lead", [f"{LEAD}, which fell on Monday.", f"{LEAD}. It had fallen on Monday."]
)
def test_the_day_of_what_led_to_it_is_not_the_day_of_the_news(lead):
    assert tell(lead, headline=HEADLINE)[0].time == PUBLISHED


def test_what_led_to_the_news_stands_on_its_own_day():
    told = tell(f"{LEAD}, which fell on Monday.", headline=HEADLINE)
    assert told[-1].time.start == day(2023, 11, 20)


def test_a_day_further_down_that_tells_on_is_the_day_of_the_news():
    told = tell("Nine people died in a fire. It broke out on Monday.", headline="Nine die in fire")
    assert told[0].time.start == day(2023, 11, 20)


def test_a_headline_has_the_week_that_the_lead_gives_for_what_it_says():
    told = tell("The old bridge was closed last week.", headline="Bridge closed")
    assert told[0].time.granularity == Granularity.WEEK


def test_a_headline_about_something_else_than_a_past_month_is_of_today():
    told = tell("Last month the firm closed a plant in Oslo.", headline="Firm opens plant in Rome")
    assert told[0].time == PUBLISHED
