"""The words of a pack that are no expressions of time."""

import tomllib
from collections import Counter

import pytest

from timeline_app import resources
from timeline_app.tagger import language


def lists(content, path=()):
    """Yield every list of words with the keys that lead to it."""
    for key, value in content.items():
        if isinstance(value, dict):
            yield from lists(value, (*path, key))
        elif isinstance(value, list):
            yield (*path, key), value


@pytest.mark.parametrize("code", language.available())
def test_no_word_stands_twice_under_a_key(code):
    with resources.path("languages", code, "narrative.toml").open("rb") as file:
        content = tomllib.load(file)
    twice = {
        path: [word for word, count in Counter(map(str, words)).items() if count > 1]
        for path, words in lists(content)
    }
    assert {path: words for path, words in twice.items() if words} == {}
