"""Offsets, order and hostile texts."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

WORDS = (
    *("last", "March", "May", "5", "2024", "Friday", "week", "the", "past", "two", "years", "ago"),
    *("from", "to", "–", ",", "\n", "\n\n", "a.m.", "10", ":30", "'90s", "third", "quarter"),
    *("century", "BC", "31", "February", "9999", "0", "\u017f", "\ue000", "\ue001", "\u0130"),
)


def recognised(text):
    return recognise(text, language.load("en"))


def assert_in_order(spans, text):
    position = 0
    for span in spans:
        assert position <= span.start < span.end <= len(text)
        position = span.end


@given(st.text())
def test_spans_of_any_text_lie_inside_it_in_order(text):
    assert_in_order([r.span for r in recognised(text)], text)


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.none() | st.dates())
def test_any_mixture_of_time_words_is_read_the_same_way_twice(words, dct):
    text = " ".join(words)
    pack = language.load("en")
    found = resolve(recognised(text), text, dct, pack)
    assert_in_order([t.span for t in found], text)
    assert found == resolve(recognised(text), text, dct, pack)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        " ",
        "last ",
        "(",
        "[",
        "2024",
        "1 ",
        "1:",
        "a ",
        "\n",
        "the the ",
        "-",
        "May",
        "12:",
        "\ue000",
    ],
)
def test_a_megabyte_of_anything_is_read_to_its_end(piece):
    text = piece * (1_000_000 // len(piece)) + " 5 March 2024"
    found = recognised(text)
    assert_in_order([r.span for r in found], text)
    assert found[-1].span.of(text).endswith("March 2024")


def test_many_expressions_in_a_row_are_all_found():
    text = "last year " * 2000
    assert len(recognised(text)) == 2000


def test_what_was_recognised_travels_between_processes():
    found = recognised("from March to May 2020, on Friday")
    assert pickle.loads(pickle.dumps(found)) == found
