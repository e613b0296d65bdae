"""What an article's sentences become, and on which day."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stories import day, one, tell
from timeline_app.model.event import EventKind
from timeline_app.model.timespan import Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.model.timex import span_of


def test_a_sentence_is_dated_by_its_own_expression():
    assert one("The bridge fell on 14 October 2023.").time.start == day(2023, 10, 14)


def test_a_sentence_without_an_expression_has_the_day_of_the_lead():
    told = tell("The bridge fell on Monday.\nPolice closed the road.")
    assert told[1].time.start == day(2023, 11, 20)


def test_news_without_any_expression_has_the_publication_date():
    assert one("Police closed the road.").time.start == day(2023, 11, 22)


def test_the_publication_date_dates_without_an_expression():
    assert one("Police closed the road.").timex is None


def test_the_headline_has_the_day_of_the_lead():
    told = tell("The bridge fell on Monday.", headline="Bridge falls in storm")
    assert told[0].time.start == day(2023, 11, 20)


def test_a_sentence_goes_on_on_the_day_its_paragraph_has_come_to():
    told = tell("Police closed the road on Monday.\nThe bridge fell on 3 May 2019. Two men died.")
    assert told[2].time.start == day(2019, 5, 3)


def test_a_sentence_after_a_mere_year_is_left_out():
    assert len(tell("The bridge was built in 1931. Two men died.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The first stars shone 13 billion years ago.",
        "She joined the firm decades ago.",
        "He resigned months ago.",
        "The treaty was signed in antiquity.",
        "Smiths forged swords in the Bronze Age.",
        "Spies crossed the wall at the height of the Cold War.",
        "The market closed early in Ramadan.",
        "The firm recently closed its office.",
        "The king once visited the town.",
        "The bridge collapsed years earlier.",
        "They built the town long ago.",
        "The plant closed every Monday.",
    ],
)
def test_a_sentence_that_names_a_time_without_a_date_never_borrows_a_day(text):
    assert [told.time for told in tell(text)] == [None]


def test_what_was_millions_of_years_ago_is_about_that_year():
    (told,) = tell("The dinosaurs died out 66 million years ago.")
    assert told.time == replace(span_of("BC66000000"), approx=True)


def test_a_time_that_may_be_of_either_half_of_a_day_leaves_the_day():
    (told,) = tell("The bell fell at half past three on 3 May 2019.")
    assert told.time == TimeSpan.of_date(date(2019, 5, 3))


def test_a_time_with_a_zone_keeps_it():
    (told,) = tell("The bell fell at 5 p.m. EST on 3 May 2019.")
    assert told.time.zone == "-05:00"


@pytest.mark.parametrize(
    "text",
    ["Police arrested a man a week after the sinking.", "Two days before, it had left Dover."],
)
def test_what_counts_a_while_on_from_something_undated_borrows_no_day(text):
    told = tell(f"A boat sank on Tuesday. {text}")
    assert [mention.time for mention in told[1:]] == [None] * len(told[1:])


@pytest.mark.parametrize(
    "text",
    [
        "Police closed the road at once.",
        "Police closed the road once the bridge had been cleared.",
        "The minister left, calling it “the future of the town”.",
        "The mayor has now resigned.",
        "Villagers found a Bronze Age sword.",
        "The museum bought a map of the Cold War.",
        "The minister ended the recent talks.",
    ],
)
def test_a_sentence_that_names_no_other_time_borrows_the_day_of_the_news(text):
    assert one(text).time.start == day(2023, 11, 22)


def test_a_sentence_after_a_time_without_a_date_borrows_no_day_either():
    told = tell("The treaty was signed in antiquity. Two men died.")
    assert [mention.time for mention in told] == [None, None]


def test_a_headline_that_names_a_time_without_a_date_stays_undated():
    told = tell("Police closed the road.", headline="Town burned decades ago")
    assert told[0].time is None


def test_a_year_far_before_the_common_era_dates():
    assert one("Hunters painted the cave in 30,000 BC.").time.start == seconds_of(-29_999)


@pytest.mark.parametrize(
    "text",
    [
        "The town is small.",
        "The mayor did not answer.",
        "The bridge could fall.",
        "The mayor said it was safe.",
        "Officials will check it.",
        "“Everybody ran for the door.”",
    ],
)
def test_a_sentence_that_tells_nothing_new_is_left_out(text):
    assert tell(text) == ()


def test_without_a_publication_date_a_weekday_stays_undated():
    assert one("The bridge fell on Monday.", None).time is None


def test_an_undated_mention_names_the_expression_that_would_date_it():
    text = "The bridge fell on Monday."
    assert one(text, None).timex.span.of(text) == "Monday"


def test_without_a_publication_date_a_day_without_its_year_stays_undated():
    assert one("The bridge fell on Oct. 7.", None).time is None


def test_without_a_publication_date_a_full_date_still_dates():
    assert one("The bridge fell on 14 October 2023.", None).time.start == day(2023, 10, 14)


def test_without_a_publication_date_the_news_is_kept_undated():
    assert [told.time for told in tell("Police closed the road.\nThey left.", None)] == [None]


def test_a_photo_caption_never_dates_the_sentences_after_it():
    caption = "The mayor speaks in Cairo, Egypt, Oct. 14, 2023. (AP Photo)"
    assert len(tell(f"{caption}\nPolice closed the road on Monday.", None)) == 2
    assert tell(f"{caption}\nPolice closed the road on Monday.", None)[1].time is None


def test_a_month_stays_a_month():
    assert one("The bridge was built in December 2021.").time.granularity == Granularity.MONTH


def test_a_day_is_preferred_to_a_year():
    told = one("The plan of 2019 was signed on 3 May 2020 by the mayor.")
    assert told.time.start == day(2020, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        "The town keeps the 1967 borders.",
        "It showed iLife '11 and more.",
        "It remains bound by the 1991 agreement.",
        "The prisoner, 49, is a 16-year-old case.",
        "Sales rose to 30 compared to 2008.",
    ],
)
def test_a_number_that_is_no_date_of_an_event_dates_nothing(text):
    assert [told for told in tell(text) if told.timex] == []


@pytest.mark.parametrize(
    ("words", "kind", "start", "end"),
    [
        ("since 2004", TimeKind.SINCE, day(2004, 1, 1), None),
        ("until May 2004", TimeKind.UNTIL, None, day(2004, 6, 1)),
        ("before May 2004", TimeKind.BEFORE, None, day(2004, 5, 1)),
        ("after May 2004", TimeKind.AFTER, day(2004, 6, 1), None),
        ("by 2004", TimeKind.BEFORE, None, day(2005, 1, 1)),
        ("in 2004", TimeKind.WITHIN, day(2004, 1, 1), day(2005, 1, 1)),
        ("from May 2004 to July 2004", TimeKind.DURING, day(2004, 5, 1), day(2004, 8, 1)),
    ],
)
def test_the_word_before_a_date_says_how_the_event_relates_to_it(words, kind, start, end):
    time = one(f"The bridge was closed {words}.").time
    assert (time.kind, time.start, time.end) == (kind, start, end)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The bridge fell on Monday.", EventKind.HAPPENED),
        ("The minister is set to attend a meeting on Friday.", EventKind.PLANNED),
        ("He will speak in December 2023.", EventKind.PLANNED),
        ("The bridge has been closed since 2004.", EventKind.STATE),
        ("The minister will travel to Rome, officials said on Monday.", EventKind.HAPPENED),
    ],
)
def test_an_event_is_a_fact_a_plan_or_a_state(text, kind):
    assert one(text).kind == kind


def test_a_plan_without_a_publication_date_is_a_plan_in_the_tray():
    told = one("The minister is set to open a school in Riga on Wednesday.", None)
    assert (told.kind, told.time) == (EventKind.PLANNED, None)


def test_two_dated_clauses_are_two_mentions():
    told = tell("In May 2023, Rome closed a school, and in August 2023 it opened two.")
    assert [mention.time.start for mention in told] == [day(2023, 5, 1), day(2023, 8, 1)]


def test_an_event_named_by_its_date_is_what_is_told():
    told = one("It all came from the Nov. 11 choir meeting in Riga.")
    assert (told.time.start, told.title) == (day(2023, 11, 11), "Choir meeting in Riga")


def test_what_had_happened_before_does_not_date_the_sentence():
    told = tell("The craft called on Monday.\nIt spun as it had been told two years earlier.")
    assert [mention.time.granularity for mention in told] == [Granularity.DAY] * len(told)


def test_two_dated_verbs_are_two_mentions():
    told = tell("He fell ill in 2004 and took a year off in 2009.")
    assert [mention.time.start for mention in told] == [day(2004, 1, 1), day(2009, 1, 1)]


def test_what_follows_an_event_does_not_share_its_day():
    told = tell("The club has sold its ground following a defeat by rivals on Oct. 7.")
    assert [mention.time.start for mention in told] == [day(2023, 11, 22), day(2023, 10, 7)]


def test_a_day_in_a_quotation_is_not_the_days_of_the_article():
    assert tell("“I dread the markets tomorrow,” the trader told us.") == ()


def test_a_bare_place_and_date_tell_nothing():
    assert tell("Mumbai, 11 November 2023 -") == ()


@given(st.text(alphabet="aAb .,;“”\"'()\n19", max_size=60))
def test_any_text_can_be_read_without_a_publication_date(text):
    assert all(told.span.of(text) == text[told.span.start : told.span.end] for told in tell(text))


def test_digits_that_can_be_read_two_ways_date_nothing():
    told = one("The bridge fell on 03/04/2023.")
    assert told.time is None
    assert told.timex.alternatives


def test_a_certain_expression_dates_a_sentence_rather_than_one_with_two_readings():
    told = one("The bridge fell in April 2023, the file says on 03/04/2023.")
    assert told.time.granularity == Granularity.MONTH


def test_a_stretch_that_still_lies_ahead_is_planned():
    assert one("The road is to be mended from 5 to 9 December.").kind == EventKind.PLANNED


def test_a_day_that_the_calendar_does_not_have_dates_nothing():
    assert one("The bylaw was passed on 29 February 2023.").time is None


@pytest.mark.parametrize("name", ["The law of 1905", "The War of 1812", "The Class of 1998"])
def test_a_year_in_a_name_does_not_date_what_happens_to_it(name):
    assert one(f"{name} was remembered on Monday.").time.start == day(2023, 11, 20)
    assert one(f"{name} was remembered.").time.start == day(2023, 11, 22)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The fire was put out by 7 a.m. on 3 May 2019.", 0, 7),
        ("The fire broke out before 7 a.m. on 3 May 2019.", 0, 7),
        ("The roof fell after 7 a.m. on 3 May 2019.", 7, 24),
    ],
)
def test_what_happened_before_or_after_a_time_of_day_happened_on_that_day(text, start, end):
    time = one(text).time
    first = day(2019, 5, 3)
    assert (time.start, (time.end - first) // 3600) == (
        first + (start and start * 3600 + 60),
        end,
    )


def test_what_came_after_an_event_of_a_day_is_news_of_its_own():
    told = tell("A man was arrested after the Monday attack.")
    assert [mention.time.start for mention in told] == [day(2023, 11, 22), day(2023, 11, 20)]


def test_what_has_happened_by_now_is_not_of_the_day_of_what_led_to_it():
    told = tell("A man has been charged with arson.\nA fire broke out on Sunday.")
    assert told[0].time.start == day(2023, 11, 22)


def test_what_has_happened_by_now_is_of_the_day_on_which_it_was_said():
    told = tell("A man has been charged with arson.\nHe left the court, police said on Tuesday.")
    assert told[0].time.start == day(2023, 11, 21)


@pytest.mark.parametrize("verb", ["said", "said that", "reported that"])
def test_the_news_is_what_somebody_says_has_happened(verb):
    assert one(f"Police {verb} a man was shot in the leg.").title == "Man was shot in the leg"


def test_what_somebody_says_further_down_is_no_news():
    lead = "The bridge fell.\n" * 4
    assert len(tell(f"{lead}Police said a man was shot in the leg.")) == 4


def test_what_is_named_by_its_year_stands_in_that_year():
    told = tell("The judge cited the 1999 conviction and the 2004 court appeal.")
    assert [mention.title for mention in told] == ["1999 conviction", "2004 court appeal"]


def test_news_about_what_is_named_by_its_year_is_told_as_well():
    told = tell("She was jailed over a 2012 car crash.")
    assert [mention.time.granularity for mention in told] == [Granularity.DAY, Granularity.YEAR]


@pytest.mark.parametrize("words", ["the 2012 budget", "the 1967 borders", "a 2019 Ford crash"])
def test_a_year_before_any_other_noun_dates_nothing(words):
    assert len(tell(f"The mayor drew up {words}.")) == 1


def test_that_a_plan_fell_through_is_the_news():
    told = one("The meeting was due on Tuesday but was cancelled.")
    assert told.time.start == day(2023, 11, 22)


@pytest.mark.parametrize(
    "text",
    ["The club has so far made three offers.", "The boss has already sold his shares."],
)
def test_what_has_happened_at_some_time_by_now_is_not_of_the_day_of_the_news(text):
    assert one(text).time is None


def test_what_only_came_of_something_named_by_its_year_is_no_news():
    told = one("The fine stemmed from a 1998 incident where he attacked a guard.")
    assert told.title == "1998 incident where he attacked a guard"


def test_what_was_being_done_is_the_news_of_an_opening():
    assert one("Crews were battling a fire in the town.").time.start == day(2023, 11, 22)


@pytest.mark.parametrize(
    "text", ["The town was interesting.", "The king was not opening a bridge."]
)
def test_what_only_looks_like_being_done_is_no_news(text):
    assert tell(text) == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A boy told the court that a man was shot.", "Man was shot"),
        ("A boy told reporters a man was shot.", "Boy told reporters a man was shot"),
    ],
)
def test_whom_the_news_is_told_is_no_part_of_what_is_told(text, title):
    assert one(text).title == title
