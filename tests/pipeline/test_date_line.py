from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.article import Certainty
from timeline_app.pipeline.date_line import Role, read_date_line
from timeline_app.tagger import language

ENGLISH = language.load("en")
DAY = date(2016, 9, 6)  # a Tuesday


def read(line):
    return read_date_line(line, ENGLISH)


@pytest.mark.parametrize(
    "line",
    [
        "6 September 2016",
        "06 September 2016",
        "September 6, 2016",
        "September 6th, 2016",
        "Sept. 6, 2016",
        "SEPTEMBER 6, 2016 AT 9: 40AM",
        "Sep 6 2016",
        "the 6th of September 2016",
        "6-Sep-2016",
        "6-Sep-16",
        "6 Sept '16",
        "2016-09-06",
        "2016-09-06T09:40:00+02:00",
        "2016.09.06 09:40 AM",
        "2016/09/06",
        "06.09.2016",
        "09/06/2016 09:40 AM EDT",
        "06/09/2016 09:40 GMT",
        "Tuesday, 6 September 2016",
        "TUESDAY, SEPTEMBER 6, 2016, 9:40 AM",
        "Tue., Sept. 6, 2016 9:40 AM PDT",
        "9:40 AM, TUE 6 SEP 2016",
        "9: 40am UK, Tuesday 06 September 2016",
        "9:40 a.m. Sept. 6, 2016",
        "09:40:07 AM EDT September 6, 2016",
        "6 September 2016 @ 09:40 am",
        "September 6, 2016 | 9:40 am",
        "September 6, 2016-9:40 am",
        "Tue Sep 06 2016, 09:40 hrs",
        "Published: September 6, 2016",
        "PUBLISHED: 09:40 GMT, 6 September 2016",
        "Published on: Tue, 6 Sep 2016 at 09:40 IST",
        "First published: September 6, 2016 9:40 AM EDT",
        "Posted on Tue Sep 6, 2016 09:40 AM PDT",
        "POSTED: 09/06/16, 9:40 AM PDT |",
        "POSTED: 0940 GMT (1740 HKT), September 6, 2016",
        "First Posted 09:40:00 09/06/2016 EDT",
        "Article posted on 06.09.2016",
        "Story created: Sep 6, 2016 at 9:40 AM AKDT",
        "Published time: September 6, 2016 09:40",
        "Originally published 09/06/2016 at 9:40 AM EDT",
        "on September 6, 2016 at 9:40 AM, updated September 7, 2016 at 8:33 AM",
        "6 September 2016 Last updated at 10:25 GMT",
        "Updated: September 6, 2016, 9:40 AM ET",
        "Last Updated: Sep 6, 2016 9:40 AM ET",
        "Posted on September 6, 2016 5:18:32 PM GMT+01: 0",
        "PTI Sep 6, 2016, 09. 40AM IST DELHI:",
        "LEEDS, September 6, 2016",
        "By Ann Marsh | 6 September 2016",
        "(September 6, 2016)",
        "This article was first published on 6 September 2016.",
        "Date: 2016-09-06",
    ],
)
def test_a_date_line_gives_its_day(line):
    assert read(line).day == DAY


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was closed on September 6, 2016, the council said.",
        "On September 6, 2016, the council closed the bridge.",
        "September 6, 2016 was a day that nobody in Leeds forgot.",
        "Posted on September 6, 2016, the video shows the bridge.",
        "September 6, 2016: Bridge closes for good",
        "September 6, 2016 – The council decides to close the bridge for good",
        "The mayor speaks in Leeds, England, Sept. 6, 2016. (Agency Photo)",
        "Photo: Ann Marsh, 6 September 2016",
        "Copyright 6 September 2016 The Lakeside Tribune",
        "© 6 September 2016",
        "End of Service: Tuesday, September 6, 2016 Ann Marsh was the last to leave the bridge.",
        "Born 6 September 2016",
        "September 2016",
        "Bridge closed for two years",
        "2016",
        "31 September 2016",
        "",
    ],
)
def test_an_ordinary_line_is_no_date_line_with_a_day(line):
    found = read(line)
    assert found is None or found.day is None


def test_the_published_day_goes_before_the_updated_one():
    line = "UPDATED: 7 September 2016, 10:00 | PUBLISHED: 6 September 2016, 09:40"
    assert read(line).day == DAY


def test_a_line_that_only_says_updated_is_less_certain():
    assert read("Updated: September 6, 2016").certainty == Certainty.MEDIUM


@pytest.mark.parametrize("line", ["4 July 1776", " July 4, 1776 ", "1776-07-04"])
def test_a_bare_date_alone_on_a_line_is_less_certain(line):
    assert read(line).certainty == Certainty.MEDIUM


@pytest.mark.parametrize(
    "line",
    [
        "Published: 6 September 2016",
        "Tuesday, 6 September 2016",
        "6 September 2016, 09:40",
        "2016-09-06T09:40:00Z",
        "By Ann Marsh | 6 September 2016",
    ],
)
def test_a_date_with_what_belongs_to_a_date_line_is_certain(line):
    assert read(line).certainty == Certainty.HIGH


def test_a_weekday_that_does_not_fit_the_date_makes_it_uncertain():
    assert read("Friday, 6 September 2016").certainty == Certainty.LOW


def test_digits_that_can_be_read_two_ways_give_no_day():
    line = read("Published: 03/04/2023")
    assert line is None or line.day is None


def test_a_weekday_decides_how_digits_are_read():
    found = read("Tuesday, 06/09/2016")
    assert (found.day, found.certainty) == (DAY, Certainty.HIGH)


def test_a_time_without_a_date_is_a_date_line_without_a_day():
    assert read("Last updated at 19:25 GMT").role == Role.NONE


def test_a_date_without_a_year_gives_no_day():
    assert read("Sep. 6 9:40 AM EDT").day is None


def test_an_article_that_follows_the_date_is_not_part_of_the_line():
    line = " date 2016-09-06 The bridge over the river was closed on Tuesday."
    found = read(line)
    assert line[found.end :].strip().startswith("The bridge")


def test_an_agency_dateline_gives_its_day():
    line = "LEEDS, England, Sept. 6, 2016 (Agency) — The bridge over the river was closed."
    assert read(line).day == DAY


def test_without_a_language_dates_in_digits_are_read():
    assert read_date_line("2016-09-06", None).day == DAY


def test_without_a_language_names_of_months_are_not():
    assert read_date_line("6 September 2016", None) is None


@given(st.dates(date(1970, 1, 1), date(2068, 12, 31)))
def test_a_day_in_full_is_always_read_back(day):
    written = f"Published: {ENGLISH_WEEKDAYS[day.weekday()]}, {day.day} {day:%B} {day.year}"
    assert read(written).day == day


ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@given(st.text(st.sampled_from("0123456789/-.: aApPmM|,()GTZ"), max_size=120))
def test_any_line_is_read_without_an_error(line):
    found = read(line)
    assert found is None or 0 <= found.start <= found.end <= len(line)


def test_a_labelled_date_is_found_behind_the_words_of_a_subheading():
    line = (
        "Council gives in after a week PUBLISHED: 09:40 GMT, 6 September 2016 | UPDATED: 22:19 GMT"
    )
    found = read(line)
    assert (found.day, line[: found.start]) == (DAY, "Council gives in after a week ")
