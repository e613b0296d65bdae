"""Which words a rule's match can hold, so that it is tried nowhere else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.tagger.vocabulary import fits, openings

PATTERNS = (
    *("the (?:last|next) weeks?", "(?:quarter|half)(?:ly)?", "[ap]\\.?m", "a{1,2}b", "ab?c"),
    *(
        "(?<!in )May(?! be)",
        "Q[1-4]",
        "twenty-?one",
        "year['’]s",
        "(?:a )?b[sx]",
        "(?P<year>anno) \\(a\\)",
    ),
)


@pytest.mark.parametrize("source", PATTERNS)
@given(data=st.data())
def test_every_word_of_a_match_fits_the_vocabulary(source, data):
    text = data.draw(st.from_regex(re.compile(source, re.ASCII), fullmatch=True))
    assert all(fits(word.casefold(), openings(source)) for word in re.findall(r"\w+", text))


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("the week", "weak-minded"),
        ("May(?! be)", "be"),
        ("(?<=in )May", "in"),
        ("a\\.m\\.", "d"),
        ("x(?=[a-z]{1,9})y", "ab"),
    ],
)
def test_other_words_do_not_fit_unless_they_begin_alike(source, word):
    alike = word.startswith("we")
    assert fits(word, openings(source)) == alike


@pytest.mark.parametrize("source", ["\\w{1,3}", "[a-z]{2}", "[^,]", ".", "\\D"])
def test_a_pattern_that_takes_any_letter_takes_any_word(source):
    assert fits("zebra", openings(source))


@pytest.mark.parametrize("source", ["\\d{1,2}", "[0-9]th", "[12]\\d", "Q4"])
def test_figures_fit_only_where_a_match_can_hold_figures(source):
    assert fits("12", openings(source))
    assert not fits("12", openings("(?<=\\d )the week{1,2}"))
