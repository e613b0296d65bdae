"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.sentences import sentences
from timeline_app.tagger import language


def split(text, *paragraphs):
    parts = paragraphs or (TextSpan(0, len(text)),)
    return [span.of(text) for span in sentences(text, parts, language.load("en"))]


def split_german(text):
    whole = TextSpan(0, len(text))
    return [span.of(text) for span in sentences(text, (whole,), language.load("de"))]


def test_a_full_stop_and_a_capital_part_two_sentences():
    assert split("It rained. The river rose.") == ["It rained.", "The river rose."]


@pytest.mark.parametrize(
    "text",
    [
        "It opened on Nov. 11 in Riga.",
        "It opened on Nov. The ministers came.",
        "The vote is at 5 p.m. Friday in Geneva.",
        "The U.S. Senate voted against it.",
        "The U.N. Security Council met.",
        "General Motors Corp. Chairman Rick Wagoner resigned.",
        "George W. Bush signed it.",
        "A factory in Troy, Mich. Burned for hours.",
        "J. R. R. Tolkien wrote it.",
        "It is on p. 12 of the report.",
        "Dr. Meyer and Mrs. Jones agreed.",
        "It grew by 3.5 percent.",
    ],
)
def test_a_full_stop_that_abbreviates_ends_no_sentence(text):
    assert split(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "They met in the U.S. The talks failed.",
        "The shop opens at 9 a.m. It closes at noon.",
        "He works for Smith Inc. The firm is small.",
    ],
)
def test_an_abbreviation_before_an_opening_word_may_end_a_sentence(text):
    assert len(split(text)) == 2


def test_a_closing_quotation_mark_belongs_to_its_sentence():
    assert split('"It works." She smiled.') == ['"It works."', "She smiled."]


def test_no_sentence_reaches_over_the_end_of_a_paragraph():
    text = "A bare city name\n\nThe story begins."
    assert split(text, TextSpan(0, 16), TextSpan(18, len(text))) == [
        "A bare city name",
        "The story begins.",
    ]


def test_a_sentence_has_no_white_space_around_it():
    assert split("  It rained. \n  It stopped. ") == ["It rained.", "It stopped."]


def test_a_paragraph_of_white_space_has_no_sentence():
    assert split(" \n ") == []


@given(st.text(alphabet="aA .!?\"”'\n1", max_size=80))
def test_sentences_always_hold_every_character_but_white_space(text):
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "Die Messe beginnt am 22. November in Köln.",
        "Kaiser Wilhelm II. Hohenzollern dankte ab.",
        "Cäsar starb 44 v. Chr. in Rom.",
        "Das gilt z. B. für Österreich.",
        "Es kamen ca. 200 Gäste, u. a. Dr. Meyer.",
    ],
)
def test_a_german_full_stop_inside_a_sentence_does_not_end_it(text):
    assert split_german(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Er sagte: „Das ist gut.“", "Dann ging er."),
        ("„Nein!“", "Das rief sie."),
        ("Er wurde 22.", "Der Rekord blieb."),
        ("Es war kalt.", "Über Nacht schneite es."),
    ],
)
def test_german_sentences_end_behind_their_quotation_marks_and_numbers(first, second):
    assert split_german(f"{first} {second}") == [first, second]


def test_an_abbreviation_before_a_small_letter_with_an_accent_ends_no_sentence():
    assert split_german("Die Fa. über dem Hof schloss.") == ["Die Fa. über dem Hof schloss."]


def test_what_goes_on_for_longer_than_any_sentence_is_cut_at_a_pause():
    text = "a mayor opened the bridge, " * 200
    assert {piece[-1] for piece in split(text)} == {","}


def test_paragraphs_that_are_counted_lose_their_numbers():
    text = "1. It rained.\n2. It snowed.\n1984) It froze."
    starts = [(text.index(line), line) for line in text.splitlines()]
    parts = [TextSpan(start, start + len(line)) for start, line in starts]
    assert split(text, *parts) == ["It rained.", "It snowed.", "1984) It froze."]


def test_a_number_that_nothing_goes_on_from_stays():
    assert split_german("1. FC Kaiserslautern stieg ab.") == ["1. FC Kaiserslautern stieg ab."]
