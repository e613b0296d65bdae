"""How much of English texts of four kinds the tagger reads as their annotator did."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from timeline_app.tagger.tagging import apart, tag

TEXTS = Path(__file__).parent / "english"
LEAST_SHARE = {"agency": 0.93, "business": 0.91, "history": 0.91, "news": 0.92}
"""The F1 that each kind must keep: the same words with the same type and value."""


def found_in(document):
    day = date.fromisoformat(document["dct"]) if document["dct"] else None
    return {
        (timex.span.start, timex.span.end, str(timex.type), timex.value)
        for timex in apart(tag(document["text"], day, "en"))
    }


@pytest.mark.parametrize("kind", LEAST_SHARE)
def test_most_expressions_of_a_kind_of_text_have_their_words_type_and_value(kind):
    counts = Counter()
    with (TEXTS / f"{kind}.jsonl").open(encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            wanted = {tuple(timex) for timex in document["timexes"]}
            found = found_in(document)
            counts.update(right=len(wanted & found), all=len(wanted) + len(found))
    assert 2 * counts["right"] / counts["all"] >= LEAST_SHARE[kind]
