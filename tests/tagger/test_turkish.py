"""Turkish sentences as a newspaper reader understands them."""

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
    json.loads(line) for line in (HERE / "turkish.jsonl").read_text(encoding="utf-8").splitlines()
]
WITHOUT = (HERE / "turkish_without_dates.txt").read_text(encoding="utf-8").splitlines()
LEAST_SHARE = 0.9
LEAST_SENTENCES = 80
WORDS = (
    *("geçen", "Mart'ta", "KASIM", "5", "2024'ten", "cuma günü", "hafta", "bu", "önce", "iki"),
    *("yıl", "ile", "arasında", "–", ",", "\n", "\n\n", "saat", "10", ".30'da", "90'lı yıllarda"),
    *("üçüncü", "çeyreğinde", "yüzyıl", "MÖ", "31", "Şubat", "gece", "sonra", "İstanbul", "ı"),
    *("yirmi bir", "bugün", "yarın", "9999", "0", "dün", "ve", "'", "’", "kadar", "İ"),
)


def timexes_of(text, day):
    pack = language.load("tr")
    dct = date.fromisoformat(day) if day else None
    return [
        [timex.span.of(text), timex.type.value, timex.value]
        for timex in resolve(recognise(text, pack), text, dct, pack)
    ]


def test_nine_of_ten_sentences_have_the_words_types_and_values_of_their_times():
    wrong = [
        (sentence["text"], sentence["expected"], found)
        for sentence in SENTENCES
        if (found := timexes_of(sentence["text"], sentence["dct"])) != sentence["expected"]
    ]
    report = "\n".join(f"{text}\n  {right}\n  {got}" for text, right, got in wrong)
    assert len(SENTENCES) >= LEAST_SENTENCES
    assert len(wrong) <= (1 - LEAST_SHARE) * len(SENTENCES), report


@pytest.mark.parametrize("sentence", WITHOUT)
def test_a_sentence_without_a_time_has_no_expression(sentence):
    assert timexes_of(sentence, "2023-11-22") == []


@pytest.mark.parametrize(
    "written", ["22 KASIM 2023", "22 Kasım 2023", "22 Kasim 2023", "22 kasım 2023"]
)
def test_a_month_is_read_with_either_letter_i(written):
    assert timexes_of(written, None) == [[written, "DATE", "2023-11-22"]]


@pytest.mark.parametrize("ending", ["'te", "’te", "'ten", "'e", "'ün", ""])
def test_what_hangs_on_a_date_belongs_to_it(ending):
    written = f"14 Mayıs 2023{ending}"
    assert timexes_of(f"Sandıklar {written} kapandı.", None) == [[written, "DATE", "2023-05-14"]]


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.none() | st.dates())
def test_any_mixture_of_turkish_time_words_is_read_in_order_and_twice_the_same(words, dct):
    text = " ".join(words)
    pack = language.load("tr")
    found = resolve(recognise(text, pack), text, dct, pack)
    spans = [timex.span for timex in found]
    assert all(one.end <= after.start for one, after in pairwise(spans))
    assert found == resolve(recognise(text, pack), text, dct, pack)


@pytest.mark.parametrize("piece", ["önce ", "geçen ", "1'", "yılın ", "yirmi ", "ile "])
def test_a_long_run_of_turkish_words_is_read_to_its_end(piece):
    text = piece * (100_000 // len(piece)) + " 5 Mart 2024"
    assert recognise(text, language.load("tr"))[-1].span.of(text).endswith("5 Mart 2024")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("yirmi bir", "21"),
        ("iki yüz elli", "250"),
        ("iki buçuk", "2.5"),
        ("1.500", "1500"),
        ("2,5", "2.5"),
        ("birkaç", "X"),
    ],
)
def test_turkish_numbers_have_their_value(words, number):
    assert language.load("tr").numerals.number_in(words) == number


def test_a_headline_in_turkish_tells_its_language():
    text = "Depremin ardından bölgeye yardım ekipleri gönderildi ve bir kriz masası kuruldu."
    assert language.detect(text) == "tr"
