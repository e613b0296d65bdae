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
        ("haben mehr als 90 Menschen gefehlt", "mehr als 90 Menschen haben gefehlt"),
        ("trat die DDR der Bundesrepublik bei", "die DDR trat der Bundesrepublik bei"),
        ("schloss auch das letzte Kino der Stadt", "auch das letzte Kino der Stadt schloss"),
    ],
)
def test_a_subject_behind_its_verb_comes_first_again(inverted, ordered):
    assert in_order(inverted) == ordered


@pytest.mark.parametrize(
    ("inverted", "ordered"),
    [
        ("steht an der Ecke ein Haus", "an der Ecke steht ein Haus"),
        ("brannte in Köln eine Fabrik ab", "in Köln brannte eine Fabrik ab"),
        ("hat sich in Köln ein Unfall ereignet", "in Köln hat sich ein Unfall ereignet"),
        ("wurde nach langer Suche ein Kind gefunden", "nach langer Suche wurde ein Kind gefunden"),
        ("trat in Köln der Minister zurück", "in Köln trat der Minister zurück"),
        ("brach in Teilen der Stadt ein Feuer aus", "in Teilen der Stadt brach ein Feuer aus"),
        ("erinnert dort ein Stein an sie", "dort erinnert ein Stein an sie"),
    ],
)
def test_what_stands_between_a_verb_and_its_subject_comes_first(inverted, ordered):
    assert in_order(inverted) == ordered


@pytest.mark.parametrize(
    "text",
    ["Die Gewerkschaft brach ab", "steht gut da", "in Berlin begann der Bau", ""],
)
def test_what_does_not_open_with_verb_and_subject_stays(text):
    assert in_order(text) == text


def test_a_language_without_inversion_is_left_alone():
    assert in_order("broke the talks off", "en") == "broke the talks off"
