"""What a story told in a text lends to the dates in it that are not whole."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.timex import AnchorKind, span_of
from timeline_app.tagger import language
from timeline_app.tagger.reading import Operation
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

FRIDAY = date(2024, 3, 8)


def timexes_of(text, dct=FRIDAY):
    pack = language.load("en")
    return resolve(recognise(text, pack), text, dct, pack)


def values_of(text, dct=FRIDAY):
    return [timex.value for timex in timexes_of(text, dct)]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("In April it was found.", "1912-04"),
        ("On 12 April it was found.", "1912-04-12"),
        ("On 12 January a sister ship sank.", "1912-01-12"),
    ],
)
def test_in_a_story_a_date_without_a_year_has_that_of_the_date_before(told, value):
    assert values_of(f"The ship sank on 5 March 1912. {told}")[-1] == value


def test_a_story_that_comes_to_an_earlier_month_has_come_to_the_next_year():
    text = "The siege began in December 1912. In February the town fell."
    assert values_of(text) == ["1912-12", "1913-02"]


def test_without_a_publication_date_a_story_still_lends_its_year():
    text = "Born in 1820, she sailed on 3 May 1851. On 9 June she landed."
    assert values_of(text, None)[-1] == "1851-06-09"


def test_a_date_counted_from_a_story_says_so():
    timex = timexes_of("The ship sank on 5 March 1912. In April it was found.")[-1]
    assert (timex.anchor.kind, timex.anchor.value) == (AnchorKind.PREVIOUS, "1912-03-05")
    assert timex.steps[-1].operation == Operation.IN_ANCHOR_YEAR


def test_news_with_an_old_date_leaves_open_whether_the_next_one_is_of_that_year():
    text = "The court met on Monday. The law passed on 5 March 2012. In January it was changed."
    timex = timexes_of(text)[-1]
    assert (timex.value, timex.alternatives) == ("2024-01", ("2012-01",))


def test_news_that_recalls_a_year_keeps_its_own():
    text = "The court met on Monday. The law dates from 2012. In January it was changed."
    assert values_of(text)[-1] == "2024-01"


def test_what_lies_ahead_is_of_no_story():
    text = "The bridge opened on 5 March 2012. It will be closed in April."
    assert values_of(text)[-1] == "2024-04"


def test_the_day_of_a_report_is_not_where_its_story_has_come_to():
    text = (
        "He came on Tuesday. He left the next day, police said on Friday. Two days later he rang."
    )
    assert values_of(text)[-1] == "2024-03-08"


@pytest.mark.parametrize(
    "text",
    [
        "That day a storm rose.",
        "The following year it was found.",
        "Two days later it was found.",
        "The following Monday it was found.",
        "The ship sank in 1912. That day a storm rose.",
        "The ship sank in 1912. It was raised on the 15th.",
    ],
)
def test_what_counts_from_a_date_that_was_not_told_stays_open(text):
    timex = timexes_of(text)[-1]
    assert span_of(timex.value) is None
    assert timex.value.startswith(("XXXX", "P"))


def test_midnight_told_of_the_publication_day_is_the_one_it_began_with():
    assert values_of("The strike began at midnight.") == ["2024-03-08T00:00"]


def test_shortly_after_midnight_on_a_day_is_at_its_beginning():
    assert values_of("It fell shortly after midnight on Tuesday.") == ["2024-03-05T00:00"]


@given(st.lists(st.sampled_from(["That day.", "In April.", "In 1912.", "On 5 May 1920.", "\n\n"])))
def test_a_date_without_a_year_has_always_one_that_was_told(pieces):
    for timex in timexes_of(" ".join(pieces), None):
        assert timex.value[:4] in {"1912", "1920", "1913", "1921", "XXXX"}


def test_the_previous_spring_of_a_story_was_over_when_it_is_told():
    assert (
        values_of("The siege began on 12 August 1643, after the previous spring.")[-1] == "1643-SP"
    )
    assert (
        values_of("The siege began on 12 April 1643, after the previous spring.")[-1] == "1642-SP"
    )


def test_the_end_of_what_lasted_is_not_where_a_story_has_come_to():
    text = "The siege began in May 1643 and lasted until February 1645. In October it rained."
    assert values_of(text, None)[-1] == "1643-10"


def test_the_weekday_of_a_date_tells_whether_it_is_of_the_story_or_of_news():
    text = "He retired in 1994, and in 2011 he died. A service is held on Friday, 15 March."
    assert values_of(text)[-1] == "2024-03-15"


def test_a_year_that_two_dates_may_have_lends_itself_to_none():
    text = "They met on Monday. The pact was signed in March 2014. In April it was broken. "
    assert values_of(text + "On 5 September that year it ended.")[-1] == "2014-09-05"


def test_after_a_look_back_the_day_before_is_before_no_certain_day():
    text = "He left on Monday. It had closed on 27 July. Shares rose from the previous day."
    assert values_of(text)[-1] == "XXXX-XX-XX"


def test_what_lasts_since_a_day_has_not_come_to_it():
    text = "The two had travelled together since 2 March 2004. They arrived on 6 February."
    (timex,) = timexes_of(text)[-1:]
    assert timex.value == "2024-02-06"
    assert not timex.alternatives


def test_days_earlier_count_from_the_day_named_last_even_where_that_looks_back():
    text = (
        "On Sunday the probe called. It had been silent since 15 November 2023. Three days "
        "earlier it had landed."
    )
    assert values_of(text)[-1] == "2023-11-12"


def test_days_later_count_from_the_day_that_the_story_has_come_to():
    text = "The pier burned on Sunday. It had been shut since 15 November. Two days later it fell."
    assert values_of(text)[-1] == "2024-03-05"


@pytest.mark.parametrize("named", ["by Christmas", "in the spring"])
def test_after_a_look_back_a_holiday_or_a_season_is_still_read(named):
    text = (
        "The bank was robbed in May 1912. If the clerk had not been caught in 1913 it would have "
        f"closed {named}."
    )
    assert values_of(text)[-1].startswith("1913")


DAM = "The dam broke on 14 November 1974. It was built in 1962."


@pytest.mark.parametrize("dct", [FRIDAY, None])
def test_a_day_named_again_without_its_year_is_the_one_named_before(dct):
    assert values_of(f"{DAM} On November 14 the wall gave way.", dct)[-1] == "1974-11-14"


def test_another_day_has_the_year_that_the_story_has_come_to():
    assert values_of(f"{DAM} On November 15 a sluice was added.")[-1] == "1962-11-15"


def test_a_day_named_before_that_is_to_come_again_is_the_next_one():
    text = f"{DAM} A service will be held on November 14."
    assert values_of(text, date(2024, 7, 1))[-1] == "2024-11-14"


def test_a_day_named_before_that_is_just_over_may_be_either():
    last = timexes_of(f"{DAM} A service was held on November 14.", date(2024, 11, 20))[-1]
    assert (last.value, last.alternatives) == ("2024-11-14", ("1974-11-14",))


def test_a_look_back_over_years_from_today_lends_its_year_to_no_month():
    text = "Two years ago a deal cost 2 percent. In January it cost 3 percent."
    last = timexes_of(text)[-1]
    assert (last.value, last.alternatives) == ("2024-01", ())
