"""Language packs and telling languages apart."""

import re
import tomllib
from itertools import chain

import pytest

from timeline_app import resources
from timeline_app.tagger import language
from timeline_app.tagger.patterns import UnsafePatternError, check, either

TEXTS = {
    "en": "The minister said on Friday that the talks would go on and that he was hopeful.",
    "de": "Der Minister sagte am Freitag, dass die Gespräche weitergehen und er bleibt.",
    "nl": "De minister zei vrijdag dat de gesprekken doorgaan en dat hij er niet op wacht.",
    "fr": "Le ministre a déclaré vendredi que les négociations se poursuivent dans la capitale.",
    "es": "El ministro dijo el viernes que las conversaciones siguen en la capital de los países.",
    "tr": "Bakan cuma günü görüşmelerin süreceğini ve bir çözüm için çok çaba gerektiğini dedi.",
    "ru": "Министр заявил в пятницу, что переговоры продолжаются.",
    "ar": "قال الوزير يوم الجمعة إن المحادثات مستمرة",
    "zh": "部长星期五说会谈仍在继续",
    "ja": "大臣は金曜日に協議が続いていると述べた",
}


def keys_read():
    """Return the dotted keys of the narrative that the program or any pack knows."""
    packs = resources.path("languages").glob("*/narrative.toml")
    tables = (tomllib.loads(pack.read_text(encoding="utf-8")).items() for pack in packs)
    return {f"{table}.{key}" for table, keys in chain.from_iterable(tables) for key in keys}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_a_sentence_tells_its_language(code, text):
    assert language.detect(text) == code


@pytest.mark.parametrize("text", ["", "   ", "12 34 56", "Xyzzy plugh qwfp"])
def test_a_text_that_fits_no_language_is_undetermined(text):
    assert language.detect(text) == "und"


def test_english_is_available():
    assert "en" in language.available()


def test_a_language_without_a_pack_is_refused():
    with pytest.raises(KeyError):
        language.load("xx")


def test_words_of_the_narrative_are_found_by_their_dotted_key():
    assert "will" in language.load("en").words("direction.future")


def test_a_pattern_of_narrative_words_matches_whole_words_in_any_case():
    pattern = language.load("en").pattern("direction.future")
    assert pattern.search("It WILL come")
    assert not pattern.search("goodwill")


@pytest.mark.parametrize("source", ["a+", "a*", "a{2,}", "(a)", r"\d+"])
def test_an_unsafe_pattern_is_refused(source):
    with pytest.raises(UnsafePatternError):
        check(source)


@pytest.mark.parametrize("source", ["a{1,3}", r"\+", "[+*]", "(?:a)?", "{day}", r"\(a\)"])
def test_a_bounded_pattern_is_accepted(source):
    check(source)


@pytest.mark.parametrize("code", language.available())
def test_every_rule_of_a_pack_compiles(code):
    pack = language.load(code)
    for rule in pack.rules.values():
        assert pack.compiled(rule).pattern


@pytest.mark.parametrize("code", language.available())
@pytest.mark.parametrize("key", sorted(keys_read()))
def test_a_pack_has_every_key_of_the_narrative_that_is_read(code, key):
    assert isinstance(language.load(code).words(key), tuple)


def test_a_pattern_of_no_words_matches_nothing():
    assert not re.search(either(()), "anything")
