"""Subjects that stand behind their verb when a date was left out before it."""

import pytest

from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.inversion import subject_first
from timeline_app.tagger import language


def in_order(text, code="de"):
    pack = language.load(code)
    return subject_first(text, pack, Grammar(pack))


@pytest.mark.parametrize(
    ("inverted", "ordered"),
    [
        ("brach die Gewerkschaft die Gespräche ab", "die Gewerkschaft brach die Gespräche ab"),
        ("stieg die Zahl der Besucher auf 200", "die Zahl der Besucher stieg auf 200"),
        ("zerstörten Bomben den Flügel", "Bomben zerstörten den Flügel"),
        ("will sich der Rat mit Kosten befassen", "der Rat will sich mit Kosten befassen"),
        ("hatte ein alter Streit dazu geführt", "ein alter Streit hatte dazu geführt"),
        ("begann er zu singen", "er begann zu singen"),
        ("mussten 900 Menschen gehen", "900 Menschen mussten gehen"),
        ("öffnet die neue Ausstellung", "die neue Ausstellung öffnet"),
    ],
)
def test_a_subject_behind_its_verb_comes_first_again(inverted, ordered):
    assert in_order(inverted) == ordered


@pytest.mark.parametrize(
    "text",
    ["Die Gewerkschaft brach ab", "steht an der Ecke ein Haus", "in Berlin begann der Bau", ""],
)
def test_what_does_not_open_with_verb_and_subject_stays(text):
    assert in_order(text) == text


def test_a_language_without_inversion_is_left_alone():
    assert in_order("broke the talks off", "en") == "broke the talks off"
