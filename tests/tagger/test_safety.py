"""What holds for any text whatever: offsets, order, values, and work in proportion."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import calls_of
from timeline_app.model.timex import span_of
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

PACKS = language.available()
PIECES = (
    *("last", "next", "this", "the", "March", "May", "Feb.", "5", "31", "2024", "1914", "Friday"),
    *("Monday", "week", "past", "two", "years", "ago", "from", "to", "–", "-", ",", ".", "(", "'"),
    *("\n", "\n\n", " ", "a.m.", "10", ":30", "'90s", "third", "quarter", "century", "BC", "AD"),
    *("9999", "0", "0000", "12000", "30,000", "spring", "weekend", "morning", "every", "daily"),
    *("now", "recently", "said", "will", "UTC", "½", "\u0662", "\u017f", "\u202e", "\ue000"),
    *("letzten", "Freitag", "März", "Uhr", "vor", "zwei", "Jahren", "im", "Woche", "bis"),
)
TEXTS = st.text() | st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)
JOINED = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
DCTS = st.none() | st.dates() | st.sampled_from((date.min, date.max))
YEAR = r"(?:BC\d{4,9}|\d{4,9}|XXXX)"
DAY = rf"{YEAR}-(?:\d\d|XX)-(?:\d\d|XX)"
CLOCK = r"T(?:\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d:?\d\d)?|MO|MI|AF|EV|NI|DT)"
POINT = (
    rf"(?:{DAY}(?:{CLOCK})?|{YEAR}(?:-(?:\d\d|XX))?|{YEAR}-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)"
    rf"|{YEAR}-W(?:\d\d|XX)(?:-(?:WE|[1-7](?:{CLOCK})?))?|{CLOCK}|(?:BC)?[\dX]{{1,3}})"
)
AMOUNT = r"(?:\d+(?:\.\d+)?|X)"
PERIOD = rf"P(?:{AMOUNT}[YMWDQECL]|T?{AMOUNT}[HMSD]|X{{2}})+(?:T(?:{AMOUNT}[HMS])+)?"
VALUE = re.compile(
    rf"{POINT}(?:/{POINT})?|{PERIOD}|P(?:{AMOUNT}[YMWD])*(?:T(?:{AMOUNT}[HMS])+)?"
    r"|(?:PAST|PRESENT|FUTURE)_REF"
)


def timexes_of(text, code, dct):
    pack = language.load(code)
    return resolve(recognise(text, pack), text, dct, pack)


@pytest.mark.parametrize("code", PACKS)
@given(text=TEXTS | JOINED, dct=DCTS)
def test_offsets_lie_in_order_inside_any_text(code, text, dct):
    position = 0
    for timex in timexes_of(text, code, dct):
        assert position <= timex.span.start < timex.span.end <= len(text)
        words = text[timex.span.start : timex.span.end]
        assert words == words.strip()
        position = timex.span.end


@pytest.mark.parametrize("code", PACKS)
@given(text=TEXTS | JOINED, dct=DCTS)
def test_every_value_is_a_well_formed_timex3(code, text, dct):
    values = [t.value for t in timexes_of(text, code, dct)]
    assert [value for value in values if not VALUE.fullmatch(value)] == []


@pytest.mark.parametrize("code", PACKS)
@given(text=TEXTS | JOINED, dct=DCTS)
def test_the_span_of_any_value_can_be_asked_for(code, text, dct):
    for timex in timexes_of(text, code, dct):
        span = span_of(timex.value, timex.mod)
        assert span is None or span.start is None or span.end is None or span.start < span.end


@given(text=TEXTS, other=TEXTS, dct=DCTS)
def test_what_was_read_before_changes_nothing(text, other, dct):
    first = timexes_of(text, "en", dct)
    timexes_of(other, "en", None)
    assert timexes_of(text, "en", dct) == first


@given(text=TEXTS)
def test_without_a_publication_date_nothing_is_counted_from_one(text):
    for timex in timexes_of(text, "en", None):
        assert timex.anchor.kind != "dct" or timex.anchor.value == ""


@pytest.mark.parametrize(
    "words",
    ["2023-13-05", "05.13.2023", "week 54 of 2023", "25:00", "at 14:75", "45 March 2024"],
)
def test_a_date_or_time_that_cannot_be_is_no_day_and_no_time(words):
    values = [t.value for t in timexes_of(f"It happened, {words}.", "en", date(2024, 3, 8))]
    assert not [
        value for value in values if re.match(rf"{DAY}|.*-W5[4-9]|.*T(?:2[5-9]|\d\d:[6-9])", value)
    ]


@pytest.mark.parametrize("words", ["31 February 2023", "February 30, 2023", "31 April 2024"])
def test_a_day_that_the_calendar_lacks_covers_no_day(words):
    spans = [span_of(t.value) for t in timexes_of(words, "en", date(2024, 3, 8))]
    assert not [span for span in spans if span and span.granularity == "day"]


@pytest.mark.parametrize("value", ["BC30000", "12000", "999999999", "BC999999999", "BC0001-12-31"])
def test_a_year_far_outside_the_calendar_covers_its_time(value):
    span = span_of(value)
    assert span is not None
    assert span.start < span.end


@pytest.mark.parametrize("code", PACKS)
@pytest.mark.parametrize(
    "piece",
    [
        *("1", " ", "\n", "(", "last ", "a ", "1 ", "Monday ", "and ", "in ", "2020-", "\"'"),
        *(
            "January 1 ",
            "of the ",
            "e\u0301\U00010348\u202e",
            "said Monday ",
            "\n\nA line.",
            "May ",
        ),
        *("day ", "3 days ", "2020 ", "1/1/", "12:", "from May to ", "vor zwei Jahren "),
    ],
)
def test_twice_the_text_takes_no_more_than_twice_the_work(code, piece):
    timexes_of(piece, code, date(2024, 3, 8))
    short, long = (calls_for(piece * (size // len(piece)), code) for size in (3000, 6000))
    assert long <= 2.3 * short + 100


@pytest.mark.parametrize("code", PACKS)
@pytest.mark.parametrize("piece", ["It lasts two days. ", "Er ruht zwei Tage. ", "For two days\n"])
def test_a_day_told_of_long_ago_costs_later_expressions_nothing(code, piece):
    head = "It began on 2020-03-05. "
    timexes_of(head + piece, code, date(2024, 3, 8))
    short, long = (calls_for(head + piece * count, code) for count in (150, 300))
    assert long <= 2.3 * short + 100


def calls_for(text, code):
    """Count the calls that reading a text takes."""
    return calls_of(lambda: timexes_of(text, code, date(2024, 3, 8)))
