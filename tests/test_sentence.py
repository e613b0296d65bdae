"""Sentences are texts, and remember what they were made of wherever they go."""

import pickle
from dataclasses import dataclass

import pytest

from timeline_app.errors import TimelineError
from timeline_app.model.codec import decode, encode
from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import UNSAID, Sentence, in_order, listed

NESTED = Sentence("{0} has no {1}.", Sentence("event {0}", "7"), "\udcff{0}")


@dataclass(frozen=True, slots=True)
class Kept:
    said: Sentence = UNSAID


def parts(sentence):
    return sentence, sentence.template, sentence.values


def test_numbers_have_their_thousands_apart_and_what_is_not_whole_one_decimal():
    assert Sentence("{0} of {1} MB", 12_345, 1.25) == "12,345 of 1.2 MB"


def test_braces_in_a_value_or_beyond_the_values_stay():
    assert Sentence("{0} {1} {}", "{0} {1}") == "{0} {1} {1} {}"


@pytest.mark.parametrize("sentence", [UNSAID, Sentence("Plain {0}."), NESTED])
def test_a_sentence_is_handed_to_another_process_whole(sentence):
    assert parts(pickle.loads(pickle.dumps(sentence))) == parts(sentence)


@pytest.mark.parametrize("sentence", [UNSAID, Sentence("Plain {0}."), NESTED])
def test_a_sentence_is_kept_whole(sentence):
    assert parts(decode(encode(Kept(sentence)), Kept).said) == parts(sentence)


def test_a_text_that_was_kept_before_is_a_sentence():
    assert parts(decode(encode({"said": "Plain."}), Kept).said) == parts(Sentence("Plain."))


def test_sentences_follow_each_other_without_those_that_say_nothing():
    said = in_order(UNSAID, Sentence("One."), UNSAID, Sentence("Two of {0}.", 3))
    assert said == "One. Two of 3."


def test_values_are_listed_with_commas():
    assert parts(listed("a", "b")) == ("a, b", "{0}, {1}", ("a", "b"))


def test_an_error_tells_its_sentence():
    error = TimelineError(NESTED)
    assert error.sentence is NESTED


def test_an_error_of_a_file_tells_what_is_wrong_and_what_to_do():
    error = UnreadableError(Sentence("It is empty."), Sentence("Save it again."))
    assert error.sentence == str(error) == "It is empty. Save it again."
