"""Which date an article's sentences stand on."""

from datetime import date

import pytest

from tests.stories import day, one, tell
from timeline_app.model.event import EventKind
from timeline_app.model.timespan import Granularity, TimeSpan

MONDAY = TimeSpan.of_date(date(2023, 11, 20))


def times(text, **options):
    return [mention.time for mention in tell(text, **options)]


@pytest.mark.parametrize(
    "words", ["Monday night", "late Monday night", "the night of 20 November"]
)
def test_a_night_is_the_day_that_it_is_named_by(words):
    assert one(f"The bridge fell {words}.").time == MONDAY


def test_an_evening_stays_a_part_of_its_day():
    assert one("The bridge fell on Monday evening.").time.granularity == Granularity.HOUR


def test_the_day_on_which_somebody_said_so_is_not_the_day_of_the_news_where_another_is_given():
    told = tell(
        "A spokesman said Tuesday that nobody was hurt.\nThe bridge fell Monday.",
        headline="Bridge falls into river",
    )
    assert told[0].time == MONDAY


def test_a_time_of_day_without_a_day_is_of_the_day_that_the_story_has_come_to():
    told = tell("A fire destroyed the mill on Monday.\nA call came in at 3:33 a.m. from a guest.")
    assert (told[1].time.start, told[1].time.granularity) == (
        day(2023, 11, 20) + (3 * 60 + 33) * 60,
        Granularity.MINUTE,
    )


def test_a_time_of_day_that_says_of_which_day_it_is_stays_on_that_day():
    told = tell("A fire destroyed the mill on Monday.\nA second broke out at 6 this morning.")
    assert told[1].time.start == day(2023, 11, 22) + 6 * 60 * 60


def test_a_time_of_day_alone_does_not_give_the_day_of_the_news():
    told = tell("He stopped the fight at 2:56.\nThe crowd cheered on Tuesday.")
    assert told[0].time.start == day(2023, 11, 21) + (2 * 60 + 56) * 60


@pytest.mark.parametrize(
    "text",
    [
        "The firm has posted its first loss since 1992.",
        "The mill suffered its worst fire since May 1992.",
        "The mayor thanked the stars of the 1950s.",
    ],
)
def test_a_time_that_only_describes_a_thing_does_not_date_what_happens_to_it(text):
    assert one(text).time == TimeSpan.of_date(date(2023, 11, 22))


def test_what_has_lasted_since_a_year_is_a_state_from_then_on():
    assert one("The bridge has been closed since 1992.").time.start == day(1992, 1, 1)


def test_the_end_of_a_year_dates():
    assert one("The mill closed at the start of the 1990s.").time is not None


def test_a_date_that_describes_who_acts_does_not_date_what_he_does():
    told = tell("The mill burned on Monday.\nA man sacked in May from his job there was arrested.")
    assert [mention.time.start for mention in told[1:]] == [day(2023, 11, 20), day(2023, 5, 1)]


def test_what_a_relative_clause_adds_does_not_date_the_news():
    told = tell("The mill burned on Monday.\nThe firm, which was founded in 1990, sacked 200 men.")
    assert [mention.time.start for mention in told[1:]] == [day(2023, 11, 20), day(1990, 1, 1)]


def test_a_mention_in_a_dependent_clause_is_that_clause_alone():
    text = "It was the end of a tour which began in September."
    (told,) = tell(text)
    assert told.span.of(text) == "which began in September."


def test_a_month_in_what_is_announced_does_not_date_the_announcement():
    told = tell("The firm announced that it lost two mills in May 2021.")
    assert [mention.time.start for mention in told] == [day(2023, 11, 22), day(2021, 5, 1)]


def test_what_is_only_said_of_a_year_stands_on_that_year_without_who_said_it():
    text = "The mayor said that the town lost two mills in 2021."
    (told,) = tell(text)
    assert (told.span.of(text), told.time.start) == (
        "the town lost two mills in 2021.",
        day(2021, 1, 1),
    )


def test_a_day_in_what_is_said_dates_the_sentence():
    text = "Police said that the bridge fell on Monday."
    assert one(text).span.of(text) == text


def test_a_month_past_does_not_date_what_has_happened_by_now():
    text = "The firm has announced sweeping cuts to follow its losses during the third quarter."
    assert one(text).time == TimeSpan.of_date(date(2023, 11, 22))


def test_a_pronoun_at_the_head_of_a_paragraph_goes_on_with_what_was_told():
    told = tell("The mill burned on Monday.\nA clerk was jailed in 1999.\nShe left the town.")
    assert [mention.time.start for mention in told] == [day(2023, 11, 20), day(1999, 1, 1)]


def test_a_story_goes_on_after_a_clause_that_says_what_came_before():
    told = tell("He was jailed after being convicted of arson in 1999. His wife left the town.")
    assert len(told) == 1


@pytest.mark.parametrize(
    "text",
    [
        "If he had resigned in January, the party would have won.",
        "Had he resigned in January, they would have won.",
        "The mill, if it opens in May, will employ 20 men.",
    ],
)
def test_what_was_only_supposed_stands_on_no_date(text):
    assert tell(text) == ()


def test_what_was_put_off_until_a_day_is_planned_for_that_day():
    told = one("The vote was put off until Friday.")
    assert (told.kind, told.time.start) == (EventKind.PLANNED, day(2023, 11, 24))


def test_what_will_happen_never_stands_on_a_day_that_is_over():
    told = one("The towers will be taken down on 30 September.")
    assert (told.kind, told.time) == (EventKind.PLANNED, None)


def test_what_will_happen_stands_on_the_day_of_who_said_so():
    told = one("The mayor will go to Rome, officials said Monday.")
    assert told.time == MONDAY


@pytest.mark.parametrize("text", ["He ran the mill for three years.", "She led it for a decade."])
def test_what_went_on_for_years_stands_on_no_day(text):
    assert one(text).time is None


def test_what_was_given_for_years_stands_on_the_day_of_the_news():
    assert one("A clerk was jailed for three years.").time is not None


@pytest.mark.parametrize(
    "text",
    [
        "The star of the 1940s and 1950s thanked the mayor.",
        "The share of the town rose to 17%, up from 14% in May.",
        "The mill in a valley that was flooded in May of 1950 burned down.",
    ],
)
def test_the_news_stays_on_its_day_beside_a_time_of_something_else(text):
    assert TimeSpan.of_date(date(2023, 11, 22)) in [mention.time for mention in tell(text)]


def test_a_headline_that_counts_since_a_year_is_of_the_day_of_the_news():
    told = tell("The firm lost 20 million.", headline="Firm posts first loss since 1992")
    assert told[0].time == TimeSpan.of_date(date(2023, 11, 22))


@pytest.mark.parametrize(
    "words", ["two hours later", "minutes later", "a few hours after the fire"]
)
def test_what_came_hours_later_stays_on_the_day_of_the_story(words):
    told = tell(f"The mill burned on Monday. Police arrested a clerk {words}.")
    assert told[1].time == MONDAY


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("An aftershock followed twenty minutes later.", "Aftershock followed"),
        ("He was held two hours later in Rome.", "Was held in Rome"),
        ("The deputy took over three days later.", "Deputy took over"),
    ],
)
def test_a_title_leaves_nothing_of_a_length_of_time_that_it_counts_on(words, title):
    assert tell(f"The mill burned on Monday. {words}")[1].title == title


def test_an_event_named_by_its_month_is_told_beside_what_came_of_it():
    told = tell(
        "The clerk was jailed on Monday as part of a deal over his May 2022 car crash case."
    )
    assert [mention.time.start for mention in told] == [day(2023, 11, 20), day(2022, 5, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "The tower is open daily from 10am to 6pm.",
        "Trains leave at 8:15 and 17:40 on weekdays.",
    ],
)
def test_a_time_of_day_that_comes_again_is_no_event_of_the_day_of_the_news(text):
    assert not [time for time in times(f"The mill burned down.\n{text}")[1:] if time]


def test_what_has_happened_does_not_stand_on_a_day_after_the_news():
    told = tell("The following morning, police arrested two men.")
    assert told[0].time is None


def test_what_has_happened_by_now_is_of_the_day_on_which_that_was_said():
    told = tell(
        "A man has been charged with fraud, police said on Tuesday.\nHe was arrested on Monday.",
        headline="Man charged with fraud",
    )
    assert told[0].time == TimeSpan.of_date(date(2023, 11, 21))


def test_the_years_of_a_life_date_nothing_that_was_done():
    assert tell("The engineer Thomas Brand (1752-1819) built two harbours.", None)[0].time is None


def test_a_year_before_its_verb_dates_where_verbs_come_second():
    told = tell("1268 wurde die Burg verkauft.", None, code="de")
    assert told[0].timex.value == "1268"


def test_a_year_before_a_colon_dates_what_follows():
    told = tell("2009: An inspector finds a leak.", None)
    assert told[0].timex.value == "2009"


def test_a_year_that_describes_a_name_does_not_date_what_has_happened_since():
    told = tell("City, champions in 2021, have lost their keeper.", headline="Keeper leaves City")
    assert "2021" not in [mention.timex.value for mention in told if mention.timex]


def test_a_time_of_day_in_the_next_paragraph_goes_on_with_the_day_of_an_undated_story():
    told = tell("The mill burned on 5 May 2020.\nA guest rang the bell at 3:33 a.m.", None)
    assert told[1].time.start == day(2020, 5, 5) + (3 * 60 + 33) * 60


def test_the_next_day_comes_after_the_day_of_the_story():
    told = tell("The bridge fell on Monday.\nThe next day the mayor resigned.")
    assert told[1].time == TimeSpan.of_date(date(2023, 11, 21))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The great fire of 1666 destroyed the city.", "1666"),
        ("The plague of 1348 killed half of its people.", "1348"),
        ("The flood of May 1953 killed 300 people.", "1953-05"),
    ],
)
def test_what_did_its_harm_did_it_in_its_own_year(text, value):
    assert tell(text, None)[0].timex.value == value


@pytest.mark.parametrize(
    "text",
    [
        "The flood of 1953 inspired the mayor to write a book.",
        "The law of 1953 killed the trade.",
        "The heirs of the fire of 1666 destroyed the city.",
    ],
)
def test_what_came_of_something_is_not_of_its_year(text):
    assert tell(text, None)[0].timex is None


def told_in(text, value):
    """Return the titles of what stands on a date of an article without one of its own."""
    found = tell(text, None)
    return [mention.title for mention in found if mention.timex and mention.timex.value == value]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Built in 1931, the bridge fell in 1999.", "Bridge built"),
        ("Built in 1931 and mended in 1975, the bridge fell in 1999.", "Built"),
        (
            "It has been shut since 1931, when a fire killed two workers.",
            "Fire killed two workers",
        ),
        ("It was the worst since 1931, when 60 people died.", "60 people died"),
        (
            "Engineers warned of cracks in 1931 and again last spring.",
            "Engineers warned of cracks",
        ),
    ],
)
def test_each_date_of_a_sentence_has_what_happened_then(text, title):
    assert told_in(text, "1931")[-1] == title


def test_what_has_yet_to_come_says_nothing_of_then():
    told = tell("She will return on Monday, when the court meets.")
    assert [mention.kind for mention in told] == [EventKind.PLANNED]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sales fell in the three months to 30 June 2023.", "2023-04-01/2023-06-30"),
        ("Sales fell in the year to September 2023.", "2022-10/2023-09"),
        ("Sales fell in the six months ended 31 March 2023.", "2022-10-01/2023-03-31"),
    ],
)
def test_a_length_of_time_up_to_a_date_is_a_stretch_of_time(text, value):
    (told,) = tell(text, None)
    assert (told.timex.value, told.title) == (value, "Sales fell")


@pytest.mark.parametrize("text", ["The month to June was wet.", "He ran three miles to June."])
def test_no_other_words_make_a_stretch_of_time(text):
    assert all("/" not in mention.timex.value for mention in tell(text) if mention.timex)


def test_what_happened_by_noon_stands_in_the_hours_before():
    told = one("By noon on Monday rescuers had pulled out 18 survivors.")
    assert (told.time.start, told.time.granularity) == (day(2023, 11, 20), Granularity.HOUR)


def test_days_after_a_week_are_no_day():
    told = tell("The mayor resigned two weeks ago.\nThree days later his deputy took over.")
    assert all(mention.time.granularity != Granularity.DAY for mention in told if mention.time)


def test_a_deadline_ahead_is_planned():
    told = one("The bank expects inflation to fall to 5 percent by the end of the year.")
    assert told.kind == EventKind.PLANNED


def test_a_headline_that_names_a_kind_of_article_is_no_event():
    told = tell("Ann Lee died on Monday.", headline="Obituary: Ann Lee")
    assert [mention.title for mention in told] == ["Ann Lee died"]


def test_what_lies_ahead_counts_from_the_publication_though_the_story_is_old():
    told = tell(
        "Ann Lee built the bridge in 1931. She married in 1935.\n"
        "A plaque will be unveiled on 10 December at 10 a.m."
    )
    assert told[-1].time.start == day(2023, 12, 10) + 10 * 60 * 60


def test_a_day_of_two_years_stays_one_of_two_beside_a_time_of_day():
    told = tell(
        "Ann Lee was born in 1890, studied in Rome in 1910 and built the bridge in 1931.\n"
        "She married in 1935. Her daughter was born in 1940.\n"
        "A plaque will be unveiled on 10 December at 10 a.m."
    )
    assert told[-1].timex.alternatives == ("2023-12-10T10:00",)
