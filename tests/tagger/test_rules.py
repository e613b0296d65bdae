"""Every rule's examples and counter-examples, in every language that has a pack."""

import re
from datetime import date
from pathlib import Path

import pytest

from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

ROOT = Path(__file__).parents[2]
CASES = [
    pytest.param(code, rule, example, id=f"{code} | {rule.name} | {example.text}")
    for code in language.available()
    for rule in language.load(code).rules.values()
    for example in rule.examples
]


def timexes_of(text, code, dct):
    pack = language.load(code)
    return resolve(recognise(text, pack), text, dct, pack)


@pytest.mark.parametrize(("code", "rule", "example"), CASES)
def test_a_rule_reads_its_examples_and_leaves_its_counter_examples(code, rule, example):
    dct = date.fromisoformat(example.dct or "2024-03-08")
    found = [t for t in timexes_of(example.text, code, dct) if t.rule == rule.name]
    if example.value is None:
        assert not found
        assert rule.production != "no_time" or not timexes_of(example.text, code, dct)
    else:
        assert [t.value for t in found] == [example.value]
        assert example.mod is None or found[0].mod == example.mod


def test_every_rule_has_an_example():
    for code in language.available():
        for rule in language.load(code).rules.values():
            wanted = rule.production != "no_time"
            assert any(bool(e.value) == wanted for e in rule.examples), rule.name


def test_every_rule_has_a_counter_example():
    for code in language.available():
        for rule in language.load(code).rules.values():
            assert any(e.value is None for e in rule.examples), f"{code}: {rule.name}"


def test_the_rule_that_the_readme_shows_is_one_of_the_rules():
    rules = (ROOT / "resources/languages/en/rules.toml").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```toml\n(.*?)```", readme, re.DOTALL)
    assert blocks
    assert all(f"\n{block}\n" in rules for block in blocks)
