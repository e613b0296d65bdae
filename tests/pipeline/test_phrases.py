"""The verb of a clause among the participles of its subject."""

import pytest

from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.phrases import Phrases, without_asides
from timeline_app.pipeline.words import words_in
from timeline_app.tagger import language


def main_verb(text):
    pack = language.load("en")
    words = words_in(text)
    return words[Phrases(pack, Grammar(pack)).main_verb(text, words).first].text


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("a fire set by two boys destroyed the mill", "destroyed"),
        ("an update released came too late", "came"),
        ("a notice pinned on the door said the shop was shut", "said"),
        ("the boys set the mill on fire and destroyed the barn", "set"),
        ("the miller worked in the house that burned", "worked"),
    ],
)
def test_a_participle_behind_its_noun_is_not_the_verb(text, verb):
    assert main_verb(text) == verb


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("the plan, called Second Wind, failed", "the plan failed"),
        ("the plan, which nobody liked, failed", "the plan failed"),
        ("the craft landed, bounced, came to rest", "the craft landed, bounced, came to rest"),
    ],
)
def test_what_stands_between_commas_before_the_verb_may_go(text, left):
    assert without_asides(text, Grammar(language.load("en"))) == left
