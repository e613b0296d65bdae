"""Words are found once in a text, whatever stretch of it is asked for."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.words import words_of, words_of_all

LONG = " the mill's well-known fire, of 1,250 a.m. and U.S. harbours" * 40


def alone(text, start, end):
    return [(start + one.start, one.text) for one in words_of(text[start:end], TextSpan(0, 9999))]


@given(st.integers(0, len(LONG)), st.integers(0, 120))
def test_a_stretch_of_a_long_text_always_has_the_words_that_it_has_alone(start, length):
    end = min(len(LONG), start + length)
    found = [(word.start, word.text) for word in words_of(LONG, TextSpan(start, end))]
    assert found == alone(LONG, start, end)


def test_the_words_of_some_stretches_follow_each_other():
    spans = (TextSpan(5, 9), TextSpan(23, 27))
    assert [word.text for word in words_of_all(LONG, spans)] == ["mill", "fire"]
