"""German sentences as a newspaper reader understands them."""

import json
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

HERE = Path(__file__).parent
SENTENCES = [
    json.loads(line) for line in (HERE / "german.jsonl").read_text(encoding="utf-8").splitlines()
]
WITHOUT = (HERE / "german_without_dates.txt").read_text(encoding="utf-8").splitlines()
LEAST_SHARE = 0.9
WORDS = (
    *("letzten", "März", "Mai", "5.", "2024", "Freitag", "Woche", "der", "die", "vor", "zwei"),
    *("Jahren", "von", "bis", "–", ",", "\n", "\n\n", "Uhr", "10", ":30", "90er", "dritten"),
    *("Quartal", "Jahrhundert", "v. Chr.", "31.", "Februar", "in der", "Nacht", "zum", "Ende"),
    *("einundzwanzig", "½", "heute", "morgen", "Ostern", "9999", "0", "vom", "und", "zuvor"),
)


def timexes_of(text, day):
    pack = language.load("de")
    dct = date.fromisoformat(day) if day else None
    return [
        [timex.span.of(text), timex.type.value, timex.value]
        for timex in resolve(recognise(text, pack), text, dct, pack)
    ]


def test_nine_of_ten_expressions_have_their_words_type_and_value():
    wrong, expected, found = [], 0, 0
    for sentence in SENTENCES:
        timexes = timexes_of(sentence["text"], sentence["dct"])
        expected += len(sentence["expected"])
        found += len(timexes)
        if timexes != sentence["expected"]:
            wrong.append((sentence["text"], sentence["expected"], timexes))
    report = "\n".join(f"{text}\n  {right}\n  {got}" for text, right, got in wrong)
    right = 2 * (expected - len(wrong)) / (expected + found)
    assert right >= LEAST_SHARE, report


@pytest.mark.parametrize("sentence", WITHOUT)
def test_a_sentence_without_a_time_has_no_expression(sentence):
    assert timexes_of(sentence, "2023-11-22") == []


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.none() | st.dates())
def test_any_mixture_of_german_time_words_is_read_in_order_and_twice_the_same(words, dct):
    text = " ".join(words)
    pack = language.load("de")
    found = resolve(recognise(text, pack), text, dct, pack)
    spans = [timex.span for timex in found]
    assert all(one.end <= after.start for one, after in pairwise(spans))
    assert found == resolve(recognise(text, pack), text, dct, pack)


@pytest.mark.parametrize("piece", ["vor ", "letzten ", "1.", "der ", "zweiund", "in der Nacht "])
def test_a_long_run_of_german_words_is_read_to_its_end(piece):
    text = piece * (100_000 // len(piece)) + " 5. März 2024"
    assert recognise(text, language.load("de"))[-1].span.of(text).endswith("März 2024")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("einundzwanzig", "21"),
        ("zweihundertfünfzig", "250"),
        ("dreissig", "30"),
        ("zweieinhalb", "2.5"),
        ("anderthalb", "1.5"),
        ("1.500", "1500"),
        ("2,5", "2.5"),
        ("mehrere", "X"),
    ],
)
def test_german_numbers_have_their_value(words, number):
    assert language.load("de").numerals.number_in(words) == number


@pytest.mark.parametrize("planned", ["geplant", "vorgesehen"])
def test_what_is_planned_in_german_lies_ahead_though_the_verb_stands_last(planned):
    text = f"Das Haus wurde Ende 1989 verkauft. Für den 20. März ist ein Fest {planned}."
    pack = language.load("de")
    found = resolve(recognise(text, pack), text, date(2023, 3, 14), pack)
    assert found[-1].value == "2023-03-20"
