"""Splits paragraphs into sentences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline_app.model.article import TextSpan
from timeline_app.tagger.language import Language

_CLOSERS = r"(?:[\"”“’'»«)\]]|\[\d{1,3}\]){0,6}"
_OPENERS = r"[\"“„‘'«»(\[]{0,3}"
_END = re.compile(
    rf"([.!?…]{{1,8}})({_CLOSERS})(\s{{1,200}})(?={_OPENERS}(?:[^\sa-z.!?\])]|[a-z][A-Z]))"
)
_LAST_WORD = re.compile(r"([^\s(\"“‘\[]{1,24})$")
_NEXT_WORD = re.compile(rf"{_OPENERS}([^\s,.;:!?’']{{1,24}})")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$")
_NUMBER = re.compile(r"\d{1,3}|[IVX]{1,6}")
_LIST_NUMBER = re.compile(r"(?:^|\n)\s*\(?\d{1,3}$")
_COUNTED = re.compile(r"\s*\(?(\d{1,3})[.)]\s+(?=\S)")
"""The number of a paragraph."""
_LOOK_BACK = 24
_LONGEST = 1500
_PAUSES = (", ", "; ", "\n", " ")


@dataclass(frozen=True, slots=True)
class _Words:
    abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    unsure: frozenset[str]
    openers: frozenset[str]
    ordinal_signs: frozenset[str]
    one_letter_words: frozenset[str]


def sentences(
    text: str, paragraphs: Iterable[TextSpan], language: Language
) -> tuple[TextSpan, ...]:
    """Return the sentences of the paragraphs, in order, without white space around them.

    What goes on for longer than any sentence, a table or a list, is cut at a pause: what is
    weighed within a sentence stays bounded.
    """
    words = _Words(
        frozenset(language.words("sentences.abbreviations")),
        frozenset(language.words("sentences.before_numbers")),
        frozenset(language.words("sentences.unsure")),
        frozenset(language.words("sentences.openers")),
        frozenset(language.words("sentences.ordinal_signs")),
        frozenset(language.words("sentences.one_letter_words")),
    )
    parts = _without_numbers(text, tuple(paragraphs))
    return tuple(span for part in parts for span in _split(text, part, words))


def _without_numbers(text: str, paragraphs: Sequence[TextSpan]) -> Iterator[TextSpan]:
    """Yield the paragraphs; those that are counted ("1. …", "2. …") without their numbers."""
    found = [_COUNTED.match(text, part.start, part.end) for part in paragraphs]
    numbers = [int(match[1]) if match else None for match in found]
    for part, match, number, *beside in zip(
        paragraphs, found, numbers, [None, *numbers], [*numbers[1:], None], strict=False
    ):
        counted = match and number and {number - 1, number + 1}.intersection(beside)
        yield TextSpan(match.end(), part.end) if match and counted else part


def _split(text: str, paragraph: TextSpan, words: _Words) -> Iterator[TextSpan]:
    start = paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        if _ends_sentence(text, start, match, words):
            yield from _cut(text, start, match.end())
            start = match.end()
    yield from _cut(text, start, paragraph.end)


def _cut(text: str, start: int, end: int) -> Iterator[TextSpan]:
    """Yield the stretch in pieces that are no longer than a sentence may be."""
    while end - start > _LONGEST:
        limit = start + _LONGEST
        pauses = (text.rfind(sign, start + _LONGEST // 2, limit) + 1 for sign in _PAUSES)
        pause = next((place for place in pauses if place), limit)
        yield from trimmed(text, start, pause)
        start = pause
    yield from trimmed(text, start, end)


def trimmed(text: str, start: int, end: int) -> Iterator[TextSpan]:
    """Yield the stretch without white space around it, or nothing when there is only that."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    bare = words.strip()
    if bare:
        yield TextSpan(start + left, start + left + len(bare))


def joined(text: str, pieces: Sequence[TextSpan]) -> Iterator[TextSpan]:
    """Yield the pieces, those that only white space parts made one."""
    pending: TextSpan | None = None
    for piece in pieces:
        if pending and not text[pending.end : piece.start].strip():
            pending = TextSpan(pending.start, piece.end)
            continue
        if pending:
            yield pending
        pending = piece
    if pending:
        yield pending


def _ends_sentence(text: str, start: int, match: re.Match[str], words: _Words) -> bool:
    following = _NEXT_WORD.match(text, match.end())
    then = following[1] if following else ""
    if then[:1].islower() and not then[1:2].isupper():
        return False
    if match[1] != "." or match[2]:
        return True
    left = text[max(start, match.start() - _LOOK_BACK) : match.start()]
    last = _LAST_WORD.search(left)
    word = last[1] if last else ""
    if word.lower() in words.abbreviations or _LIST_NUMBER.search(left):
        return False
    if word.lower() in words.before_numbers and then[:1].isdigit():
        return False
    if _is_unsure(word, match[1], words):
        return then[:1].isupper() and then.lower() in words.openers
    return not (len(word) == 1 and word.isupper()) or word.lower() in words.one_letter_words


def _is_unsure(word: str, sign: str, words: _Words) -> bool:
    """Tell a word that often has such a sign behind it inside a sentence."""
    if word.lower() in words.unsure or _INITIALS.match(word):
        return True
    return sign in words.ordinal_signs and _NUMBER.fullmatch(word) is not None
