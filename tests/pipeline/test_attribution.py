import pytest

from timeline_app.pipeline.attribution import Attribution
from timeline_app.pipeline.grammar import Grammar
from timeline_app.tagger import language as packs


@pytest.fixture
def attribution():
    english = packs.load("en")
    return Attribution(english, Grammar(english))


def test_words_that_break_off_after_who_told_it_stay_as_they_are(attribution):
    assert attribution.without_attribution("The bank said that") == "The bank said that"


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "The man, according to police, fled", "The man fled"),
        ("de", "Die Brücke wurde laut der Stadt gesperrt", "Die Brücke wurde gesperrt"),
        ("de", "haben laut Polizei drei Männer gestohlen", "haben drei Männer gestohlen"),
        ("de", "Er trat laut einem Bericht der Zeitung zurück", "Er trat zurück"),
        ("de", "Der Täter floh der Polizei zufolge", "Der Täter floh"),
        ("tr", "Polise göre saldırgan kaçtı", "saldırgan kaçtı"),
        ("tr", "Saldırgan, polise göre, kaçtı", "Saldırgan kaçtı"),
    ],
)
def test_who_says_so_goes_from_the_beginning_and_the_middle_of_a_sentence(code, text, told):
    pack = packs.load(code)
    assert Attribution(pack, Grammar(pack)).without_attribution(text) == told
