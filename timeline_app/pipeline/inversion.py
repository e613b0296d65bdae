"""Puts a subject before its verb again where a date that stood first was left out."""

from collections.abc import Sequence

from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.words import Word, words_in
from timeline_app.tagger.language import Language

_PHRASE_WORDS = 8


def subject_first(text: str, language: Language, grammar: Grammar) -> str:
    """Return "the union broke off the talks" for "broke the union off the talks".

    In languages whose verb stands second, as in German, a date that opens a sentence puts the
    subject behind the verb. Where a phrase or an adverb stands between them that comes first
    instead: "in Rome broke the union". A language whose pack names no words that open such a
    subject is left as it is, and so is a text that has neither right after the verb.
    """
    words = words_in(text)
    if (
        not language.words("inversion.openers")
        or len(words) < len("SV")
        or not _begins_with_verb(text, words, language, grammar)
    ):
        return text
    between = frozenset(language.words("inversion.between"))
    first = 2 if words[1].lower in between else 1
    last = _end_of_subject(text, words, first, language)
    if last == first:
        last = _end_of_front(text, words, first, language, grammar)
    if last == first:
        return text
    front = text[words[first].start : words[last - 1].end]
    verb = text[words[0].start : words[first - 1].end]
    return f"{front} {verb}{text[words[last - 1].end :]}"


def _begins_with_verb(
    text: str, words: Sequence[Word], language: Language, grammar: Grammar
) -> bool:
    verb = next(grammar.verbs(text, words), None)
    if verb is not None and verb.first == 0:
        return True
    word = words[0]
    if word.lower in grammar.prepositions or word.lower in grammar.articles:
        return False
    return word.text.islower() and word.lower.endswith(language.words("inversion.endings"))


def _end_of_subject(text: str, words: Sequence[Word], first: int, language: Language) -> int:
    """Return the index behind the subject's last word, or ``first`` where none begins there."""
    if first >= len(words):
        return first
    if words[first].lower in frozenset(language.words("pronouns.personal")):
        return first + 1
    begins = words[first].text[:1]
    openers = {phrase.split()[0] for phrase in language.words("inversion.openers")}
    if not (words[first].lower in openers or begins.isupper() or begins.isdigit()):
        return first
    return end_of_noun(text, words, first, frozenset(language.words("inversion.owners")))


def _end_of_front(
    text: str, words: Sequence[Word], first: int, language: Language, grammar: Grammar
) -> int:
    """Return the index behind an adverb or a phrase with a preposition, if one stands there."""
    if first >= len(words) - 1:
        return first
    if words[first].lower in frozenset(language.words("inversion.adverbs")):
        return first + 1
    if words[first].lower not in grammar.prepositions:
        return first
    owners = frozenset(language.words("inversion.owners"))
    last = end_of_noun(text, words, first + 1, owners)
    if not any(word.text[:1].isupper() for word in words[last:]):
        last = end_of_noun(text, words, first + 1, frozenset())  # "in Rom der Rat ab"
    return last if first + 1 < last < len(words) else first


def end_of_noun(text: str, words: Sequence[Word], first: int, owners: frozenset[str]) -> int:
    """Return the index behind a noun, its names and owners; ``first`` where none comes soon.

    A name in capitals alone owns nothing: "trat die DDR der Bundesrepublik bei".
    """
    end = named = first
    while end < min(len(words), first + _PHRASE_WORDS):
        word = words[end]
        apart = end > first and text[words[end - 1].end : word.start].strip()
        may_own = named > first and not words[named - 1].text.isupper()
        after_name = named == end and end > first
        owned = may_own and word.lower in owners
        if apart or (after_name and not (word.text[:1].isupper() or owned)):
            break
        end += 1
        if word.text[:1].isupper():
            named = end
    return named
