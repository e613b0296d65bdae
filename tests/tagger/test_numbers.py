"""Numbers in words and figures."""

import pytest

from timeline_app.tagger import language


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twenty-four", "24"),
        ("two hundred and five", "205"),
        ("hundred thousand", "100000"),
        ("three thousand two hundred", "3200"),
        ("two and a half", "2.5"),
        ("2 1/2", "2.5"),
        ("2½", "2.5"),
        ("1,500", "1500"),
        ("a few", "X"),
    ],
)
def test_english_numbers_have_their_value(words, number):
    assert language.load("en").numerals.number_in(words) == number


def test_a_word_that_is_no_number_has_no_value():
    assert language.load("en").numerals.number_in("apples") is None
