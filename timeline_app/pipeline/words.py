"""Words: splits a text, or stretches of it, into words, each once for all who ask."""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from timeline_app.model.article import TextSpan

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:['’\-]\w+)*(?:\.\w+)*")
_SHORT = 1000
_HELD_CHARACTERS = 500_000


class Word(NamedTuple):
    """A word and where it stands; ``lower`` is in lower case, with a straight apostrophe."""

    start: int
    end: int
    text: str
    lower: str


def words_of(text: str, span: TextSpan) -> tuple[Word, ...]:
    """Return the words of a stretch of text."""
    known = _short_words if len(text) <= _SHORT else _long_words
    return known(text, span.start, span.end)


def words_of_all(text: str, spans: tuple[TextSpan, ...]) -> tuple[Word, ...]:
    """Return the words of some stretches of a text, one after the other."""
    if len(spans) == 1:
        return words_of(text, spans[0])
    return _joined_words(text, spans)


def words_in(text: str) -> tuple[Word, ...]:
    """Return the words of a text."""
    known = _short_words if len(text) <= _SHORT else _long_words
    return known(text, 0, len(text))


def _words(text: str, start: int, end: int) -> tuple[Word, ...]:
    spans = map(re.Match.span, _WORD.finditer(text, start, end))
    if text.isascii():  # then it is put into lower case as a whole
        lower = text.lower()
        return tuple([_new_word(Word, (a, z, text[a:z], lower[a:z])) for a, z in spans])
    return tuple(
        [
            _new_word(Word, (a, z, word, word.lower().replace("’", "'")))
            for a, z in spans
            for word in (text[a:z],)
        ]
    )


_new_word = tuple.__new__  # what a named tuple does, without its own call


@lru_cache(maxsize=4)
def _all_words(text: str) -> tuple[tuple[Word, ...], list[int]]:
    """Return the words of a long text, and where they begin."""
    found = _words(text, 0, len(text))
    return found, [word.start for word in found]


def _words_between(text: str, start: int, end: int) -> tuple[Word, ...]:
    """Return the words of a stretch of a long text, which is split into words once."""
    if len(text) > _HELD_CHARACTERS:
        return _words(text, start, end)
    found, starts = _all_words(text)
    first, after = bisect_left(starts, start), bisect_left(starts, end)
    if (first and found[first - 1].end > start) or (after and found[after - 1].end > end):
        return _words(text, start, end)  # it begins or ends inside a word
    return found[first:after]


# A sentence is asked for again by each of its expressions, a title by each who shortens it.
_short_words = lru_cache(maxsize=4096)(_words)
_long_words = lru_cache(maxsize=1024)(_words_between)


@lru_cache(maxsize=64)
def _joined_words(text: str, spans: tuple[TextSpan, ...]) -> tuple[Word, ...]:
    return tuple(chain.from_iterable(words_of(text, span) for span in spans))
