"""Whom a pronoun means."""

from functools import partial

import pytest

from timeline_app.pipeline.antecedents import Antecedents
from timeline_app.pipeline.grammar import Grammar
from timeline_app.tagger import language


def named(text, *subjects, article=""):
    pack = language.load("en")
    who = Antecedents(article, pack, Grammar(pack))
    for subject in subjects:
        who.follow(partial(str, subject))
    return who.named(text, who.thing)


@pytest.mark.parametrize("text", ["we won", "I saw the car", "you win"])
def test_those_who_speak_of_themselves_stay(text):
    assert named(text, "Marie Curie") == text


@pytest.mark.parametrize(
    "text", ["it was unclear whether the bridge would hold", "it was alleged the clerk lied"]
)
def test_a_pronoun_that_points_ahead_stays(text):
    assert named(text, "the old bridge") == text


def test_a_pronoun_that_looks_back_is_named():
    assert named("it is expected to arrive", "the craft") == "the craft is expected to arrive"


def test_a_thing_is_not_called_by_a_persons_name():
    article = "The mill of Mr. Tom Weber burned. It is an old house, said Weber."
    assert (
        named("it is an old house", "the mill", "Weber", article=article) == "it is an old house"
    )


def test_a_person_is_not_called_by_a_places_name():
    article = "Ann Weber came home. In Turin the mayor spoke of Turin."
    assert named("she left", "Ann Weber", "Turin", article=article) == "Ann Weber left"


def test_a_person_is_not_called_by_an_offices_name():
    article = "Ann Weber came home. Then the town's Bank of Turin closed."
    assert named("she left", "Ann Weber", "Bank of Turin", article=article) == "Ann Weber left"


def test_who_was_called_he_is_not_she():
    assert named("she left", "Ann Weber", "he", article="Ann Weber came.") == "she left"


def test_a_possessive_of_several_is_not_one_persons():
    assert named("their client left", "Ann Weber", "Prosecutors") == "their client left"
