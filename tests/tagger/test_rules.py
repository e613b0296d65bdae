"""Every rule's examples and counter-examples, in every language that has a pack."""

import re
from datetime import date
from pathlib import Path

import pytest

from timeline_app.tagger import language
from timeline_app.tagger.direction import UNDIRECTED
from timeline_app.tagger.productions import INTERVALS, JOINING, PRODUCTIONS
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import NAMING_DAYS, resolve
from timeline_app.tagger.story import DEICTIC

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
    else:
        assert [t.value for t in found] == [example.value]
        assert example.mod is None or found[0].mod == example.mod


NAMES = [
    pytest.param(code, rule.name, example.text, id=f"{code} | {rule.name} | {example.text}")
    for code in language.available()
    for rule in language.load(code).rules.values()
    for example in rule.examples
    if rule.production == "no_time"
]


@pytest.mark.parametrize(("code", "rule", "text"), NAMES)
def test_a_name_that_holds_a_word_for_a_time_is_found_and_is_no_time(code, rule, text):
    assert rule in {one.rule for one in recognise(text, language.load(code))}
    assert not timexes_of(text, code, date(2024, 3, 8))


def test_every_production_that_a_rule_or_the_code_names_exists():
    known = PRODUCTIONS.keys() | JOINING.keys() | INTERVALS.keys()
    rules = [rule for code in language.available() for rule in language.load(code).rules.values()]
    named = {name for rule in rules for names in rule.takes.values() for name in names}
    named |= {rule.production for rule in rules}
    assert named | UNDIRECTED | DEICTIC | NAMING_DAYS <= known


def test_every_production_is_used_by_a_rule():
    rules = [rule for code in language.available() for rule in language.load(code).rules.values()]
    known = PRODUCTIONS.keys() | JOINING.keys() | INTERVALS.keys()
    assert known <= {rule.production for rule in rules}


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
