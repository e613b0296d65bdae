"""Puts a subject before its verb again where a date that stood first was left out."""

from collections.abc import Sequence

from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.words import Word, words_in
from timeline_app.tagger.language import Language

_PHRASE_WORDS = 8


def subject_first(text: str, language: Language, grammar: Grammar) -> str:
    """Return "the union broke off the talks" for "broke the union off the talks".

    In languages whose verb stands second, as in German, a date that opens a sentence puts the
    subject behind the verb. A language whose pack names no words that open such a subject is
    left as it is, and so is a text whose subject does not come right after the verb.
    """
    openers = frozenset(language.words("inversion.openers"))
    words = words_in(text)
    if (
        not openers
        or len(words) < len("SV")
        or not _begins_with_verb(text, words, language, grammar)
    ):
        return text
    between = frozenset(language.words("inversion.between"))
    first = 2 if words[1].lower in between else 1
    last = _end_of_subject(text, words, first, language)
    if last == first:
        return text
    subject = text[words[first].start : words[last - 1].end]
    verb = text[words[0].start : words[first - 1].end]
    return f"{subject} {verb}{text[words[last - 1].end :]}"


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
    openers = frozenset(language.words("inversion.openers"))
    owners = frozenset(language.words("inversion.owners"))
    if first >= len(words):
        return first
    if words[first].lower in frozenset(language.words("pronouns.personal")):
        return first + 1
    begins = words[first].text[:1]
    if not (words[first].lower in openers or begins.isupper() or begins.isdigit()):
        return first
    end = named = first
    while end < min(len(words), first + _PHRASE_WORDS):
        word = words[end]
        apart = end > first and text[words[end - 1].end : word.start].strip()
        owned = named > first and word.lower in owners
        after_name = named == end and end > first
        if apart or (after_name and not (word.text[:1].isupper() or owned)):
            break
        end += 1
        if word.text[:1].isupper():
            named = end
    return named
