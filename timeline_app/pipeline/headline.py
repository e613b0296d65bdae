"""Finds the headline of a text whose format names none, and what stands before the body."""

import re
from collections.abc import Sequence
from pathlib import PurePath

from timeline_app.model.article import TextSpan

_HEADLINE_CHARACTERS = 200
_DATELINE_PARAGRAPHS = 4
_PLACE_WORDS = 2
_CLOSING = "\"'”’»)]"
_INITIALS = re.compile(r"(?:^|\W)(?:\w\.){2,}$|(?:^|\s)[A-Z]\.$")
_PLACES = re.compile(r"\s*[,/]\s*")
_STAMP = re.compile(r"(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d")


def split_headline(
    text: str, paragraphs: Sequence[TextSpan]
) -> tuple[TextSpan | None, tuple[TextSpan, ...]]:
    """Return the headline if the first paragraph reads as one, and the others."""
    if len(paragraphs) > 1 and _reads_as_headline(paragraphs[0].of(text)):
        return paragraphs[0], tuple(paragraphs[1:])
    return None, tuple(paragraphs)


def without_bare_places(text: str, paragraphs: Sequence[TextSpan]) -> tuple[TextSpan, ...]:
    """Return the paragraphs without a dateline that is only a place, such as ISTANBUL."""
    last = len(paragraphs) - 1
    return tuple(
        paragraph
        for index, paragraph in enumerate(paragraphs)
        if index == last or index >= _DATELINE_PARAGRAPHS or not _is_bare_place(paragraph.of(text))
    )


def title_from_name(name: str) -> str:
    """Return a file's name as a title: no suffix, no date, spaces for underscores."""
    stem = PurePath(name).stem
    words = re.sub(r"[_\s]+|-+", " ", _STAMP.sub(" ", stem)).strip()
    if not any(word.isalpha() for word in words.split()):
        return stem
    return words[:1].upper() + words[1:]


def _reads_as_headline(paragraph: str) -> bool:
    if "\n" in paragraph or len(paragraph) > _HEADLINE_CHARACTERS:
        return False
    bare = paragraph.rstrip(_CLOSING)
    if bare.endswith((":", ",", ";")) or paragraph[0].islower():
        return False
    return not bare.endswith(".") or bare.endswith("...") or bool(_INITIALS.search(bare))


def _is_bare_place(paragraph: str) -> bool:
    if paragraph.upper() != paragraph or not any(map(str.isalpha, paragraph)):
        return False
    places = _PLACES.split(paragraph.strip(" -–—:."))
    return all(_is_name(place) for place in places)


def _is_name(place: str) -> bool:
    words = place.split()
    letters = re.sub(r"[\s.'’()-]", "", place)
    return 1 <= len(words) <= _PLACE_WORDS and letters.isalpha()
