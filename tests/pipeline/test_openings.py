"""What leads up to a subject."""

import pytest

from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.openings import Openings
from timeline_app.tagger import language


@pytest.fixture
def openings():
    pack = language.load("en")
    return Openings(pack, Grammar(pack))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("By the time the crew came, the mill had burned", "the mill had burned"),
        ("Rather than wait for help, they left", "they left"),
        ("When they arrived they called for help", "they called for help"),
        ("Formerly a chapel, the hall was sold", "the hall was sold"),
        ("Under Anna Berg, the first woman there, sales rose", "sales rose"),
        ("At least three people died, and twenty were hurt", None),
        ("Nearly everything was sold, because the firm was closed", None),
        ("King had won, as she said, with ease", None),
        ("Operating profit fell, the company said", None),
        ("In Rome the mayor resigned, and the bishop fled", None),
    ],
)
def test_a_title_begins_where_the_main_clause_does(openings, text, told):
    assert openings.without_opening(text) == (told or text)


def test_an_opening_clause_says_who_they_are(openings):
    text = "When the two guards saw the smoke they fled"
    assert openings.subject_before(text, "they fled") == "the two guards"
