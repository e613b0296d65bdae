import pytest

from timeline_app.pipeline.attribution import Attribution
from timeline_app.pipeline.grammar import Grammar
from timeline_app.tagger import language as packs


@pytest.fixture
def attribution():
    english = packs.load("en")
    return Attribution(english, Grammar(english))


def test_words_that_break_off_after_who_told_it_stay_as_they_are(attribution):
    assert attribution.without_attribution("The bank said that") == "The bank said that"
