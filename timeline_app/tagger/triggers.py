"""Where a text calls for rules: at trigger words and figures."""

import re
from collections.abc import Iterator

from timeline_app.tagger.language import Language

_YEAR_FIGURES = {3: "early_figures", 4: "year_figures"}
_APOSTROPHES = frozenset("'’‘")
_FIGURE_SIGNS = frozenset(".:/")
_WORD = re.compile(r"\w+")
_DECADE = re.compile(r"[0-9]{2}(?:[0-9]{2})?[^\W\d_]{1,3}")
_GLUED = re.compile(r"[0-9]{1,2}[^\W\d_]{1,2}(?:[0-9]{2})?")
_LETTERED = re.compile(r"[^\W\d_]{1,2}[0-9]{1,4}")
_SPACES = re.compile(r"\s+")


def triggers(text: str, language: Language) -> Iterator[tuple[str, int, int]]:
    """Yield what calls for rules, and where it begins and ends, in reading order.

    That is a folded trigger word, or a kind of figures as `Language.rules_for` names them.
    """
    first_words = language.first_words
    for word in _WORD.finditer(text):
        first = language.fold(word[0])
        if first in first_words:
            trigger = _trigger(first, word, text, language)
            if trigger:
                yield trigger
        if first[0] in "0123456789":
            kind = _kind_of_figures(word, text, language)
            if kind:
                yield kind, *word.span()
        elif first[-1] in "0123456789" and _LETTERED.fullmatch(first):
            yield "glued_figures", *word.span()


def fold(words: str, language: Language) -> str:
    """Return words as the lexicon has them: folded, with single spaces."""
    return language.fold(_SPACES.sub(" ", words))


def _trigger(
    first: str, word: re.Match[str], text: str, language: Language
) -> tuple[str, int, int] | None:
    longer = language.trigger_phrases(first)
    phrase = longer and longer.match(text, word.start())
    if phrase:
        return fold(phrase[0], language), *phrase.span()
    return (first, *word.span()) if language.rules_for(first) else None


def _kind_of_figures(word: re.Match[str], text: str, language: Language) -> str | None:
    start, end = word.span()
    if word[0].endswith(language.numerals.decades):
        return "short_figures" if _DECADE.fullmatch(text, start, end) else None
    if not word[0].isdigit():
        return "glued_figures" if _GLUED.fullmatch(text, start, end) else None
    if not (end - start in {1, 2, 3, 4} and word[0].isascii()):
        return None
    if end - start in _YEAR_FIGURES:
        return _YEAR_FIGURES[end - start]
    if text[start - 1 : start] in _APOSTROPHES:
        return "short_figures"
    return "figures" if text[end : end + 1] in _FIGURE_SIGNS else None
