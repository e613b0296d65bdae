"""Where a text calls for rules."""

from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise


def test_figures_that_are_a_word_of_the_lexicon_still_begin_a_date_in_figures():
    (found,) = recognise("They met on 9/11/2023.", language.load("en"))
    assert found.rule == "figures with slashes"
