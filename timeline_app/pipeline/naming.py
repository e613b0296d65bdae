"""Finds events that are named by their date: "the club's May 3 win over Rome"."""

from collections.abc import Sequence

from timeline_app.model.article import TextSpan
from timeline_app.pipeline.grammar import Grammar
from timeline_app.pipeline.words import Word, words_of
from timeline_app.tagger.language import Language

_SHORTEST_WORDS = 3
_REACH = 150
_NEAR = 40
_LONGEST_WORDS = 3


def named_event(
    text: str, sentence: TextSpan, timex: TextSpan, grammar: Grammar
) -> TextSpan | None:
    """Return the noun phrase that a time expression stands in, from its article or owner on.

    Returns:
        ``None`` when the expression stands free, or the phrase says too little on its own.
    """
    first, last = max(sentence.start, timex.start - _REACH), min(sentence.end, timex.end + _REACH)
    before = words_of(text, TextSpan(first, timex.start))
    after = words_of(text, TextSpan(timex.end, last))
    if not is_attribute(text, sentence, timex, grammar):
        return None
    start = len(before) - 1
    while start and before[start].lower not in grammar.articles:
        if not before[start - 1].text[:1].isupper():
            break
        start -= 1
    end = _phrase_end(text, after, grammar)
    return TextSpan(before[start].start, end) if end else None


def of_a_year(
    text: str, year: TextSpan, sentence: TextSpan, happenings: frozenset[str], grammar: Grammar
) -> TextSpan | None:
    """Return the noun phrase from a year to what happened in it: "2012 car crash".

    A relative clause right behind says what it was.
    """
    last = min(sentence.end, year.end + _REACH)
    end = year.end
    words = words_of(text, TextSpan(year.end, last))
    for word, then in zip(words[:_LONGEST_WORDS], (*words[1:], None), strict=False):
        if text[end : word.start] != " " or not word.text.islower():
            return None
        if word.lower in grammar.prepositions | grammar.auxiliaries:
            return None
        end = word.end
        if word.lower in happenings:
            goes_on = then and then.lower in grammar.relatives and text[end : then.start] == " "
            clause = text[end:last].partition(",")[0].rstrip(" .") if goes_on else ""
            return TextSpan(year.start, end + len(clause))
    return None


def wreaks(
    text: str, time: TextSpan, sentence: TextSpan, language: Language, grammar: Grammar
) -> bool:
    """Tell a subject that did its harm at a time: "the flood of May 1953 killed 300 people".

    What it led to came later: "the flood of 1953 inspired her book".
    """
    before = words_of(text, TextSpan(sentence.start, time.start))
    after = words_of(text, TextSpan(time.end, min(sentence.end, time.end + _NEAR)))
    if not after or not 1 < len(before) <= _LONGEST_WORDS + 1:
        return False
    if before[-2].lower not in language.words("relations.of_a_year"):
        return False
    plain = all(word.lower not in grammar.prepositions for word in before[:-1])
    return plain and after[0].lower in language.words("relations.wreaking")


def is_attribute(text: str, sentence: TextSpan, timex: TextSpan, grammar: Grammar) -> bool:
    """Tell whether an expression stands before its noun, as in "the May 3 vote"."""
    first, last = max(sentence.start, timex.start - _NEAR), min(sentence.end, timex.end + _NEAR)
    before = words_of(text, TextSpan(first, timex.start))
    after = words_of(text, TextSpan(timex.end, last))
    if not (before and after) or has_own_article(before, timex.of(text), grammar):
        return False
    return _stands_before(text, before[-1], timex, after[0], grammar)


def has_own_article(before: Sequence[Word], date: str, grammar: Grammar) -> bool:
    """Tell whether the article before a date is its own, as in the German "seit dem 3. Mai".

    A bare year has none: "in der 1962 eröffneten Halle".
    """
    if date.isdigit() or before[-1].lower not in grammar.articles:
        return False
    return " ".join(word.lower for word in before[-2:]) in grammar.before_dates


def _stands_before(
    text: str, before: Word, timex: TextSpan, after: Word, grammar: Grammar
) -> bool:
    owned = before.lower in grammar.articles or before.lower.endswith(grammar.owner_marks)
    loose = text[before.end : timex.start].strip("'’ ")
    adjoins = text[timex.end : after.start] == " "
    noun = after.text[:1].islower() and after.lower not in grammar.prepositions
    is_verb = after.lower in grammar.auxiliaries or grammar.is_past(after.lower)
    return owned and not loose and adjoins and noun and not is_verb


def _phrase_end(text: str, after: Sequence[Word], grammar: Grammar) -> int:
    """Return where the noun phrase ends, or 0 when it is too short."""
    taken: list[Word] = []
    verbs = {verb.first for verb in grammar.verbs(text, after)}
    for index, word in enumerate(after):
        gap = text[taken[-1].end : word.start] if taken else " "
        if index in verbs or word.lower in grammar.relatives or gap.strip(" .'’"):
            break
        taken.append(word)
    while taken and taken[-1].lower in grammar.prepositions:
        taken.pop()
    return taken[-1].end if len(taken) >= _SHORTEST_WORDS else 0
