"""Days that are given by what happened on them."""

import pytest

from tests.stories import day, tell

STORY = "Hale was arrested on 3 May 2022. Police had a tip on 4 June 2019."


@pytest.mark.parametrize("words", ["On the day of his arrest", "On the night of the arrest"])
def test_the_day_of_an_event_is_the_day_that_was_told_for_it(words):
    told = tell(f"{STORY} {words}, the bank froze 4m.")
    assert told[-1].time.start == day(2022, 5, 3)


def test_the_day_of_an_event_that_was_not_told_is_where_the_story_has_come_to():
    told = tell("The mill burned on Monday. On the day of the sale, the owner left.")
    assert told[-1].time == told[0].time


def test_what_came_months_after_the_day_of_an_event_counts_from_no_other_day():
    told = tell(f"{STORY} On the day of his arrest, he resigned. He died three months later.")
    assert told[-1].time is None
