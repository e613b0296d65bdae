"""What somebody says, parted from the saying."""

import pytest

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.clauses import Clause, ClauseKind
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.saying import Saying
from timeline_app.pipeline.words import words_in
from timeline_app.tagger import language

ENGLISH = language.load("en")
GRAMMAR = Grammar(ENGLISH)
SAYING = Saying(ENGLISH, GRAMMAR)


def content_of(text, timex):
    clause = Clause(ClauseKind.MAIN, (TextSpan(0, len(text)),))
    verb = GRAMMAR.main_verb(text, words_in(text))
    start = text.index(timex)
    found = SAYING.content(text, clause, verb, TextSpan(start, start + len(timex)))
    return found and " ".join(piece.of(text) for piece in found.pieces)


@pytest.mark.parametrize("verb", ["said that", "said", "announced that"])
def test_what_stands_behind_a_verb_of_saying_is_its_content(verb):
    assert content_of(f"He {verb} it closed in 2021.", "2021") == "it closed in 2021."


@pytest.mark.parametrize(
    "text",
    [
        "In 2021 he said that it closed.",
        "He closed the mill in 2021.",
        "He announced the closure of a mill in 2021.",
        "He said in 2021.",
    ],
)
def test_a_date_that_stands_in_no_content_has_none(text):
    assert content_of(text, "2021") is None
