"""Writes a mention's title: at most 60 characters that read as a headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model.article import Article, TextSpan
from timeline_app.pipeline.clauses import ClauseKind, Grammar, Word, words_of
from timeline_app.tagger.language import Language

LONGEST = 60

_SHORTEST = 12
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,200}[)\]]")
_QUOTES = re.compile(r"[\"“”„«»]|(?<!\w)['‘]|(?<![\w])’")
_AGE = re.compile(r",\s*\d{1,3},")
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ.,’' -]{2,40}(?:\([^)]{2,30}\)\s*)?[—–:-]{1,2}\s+"
    r"|^[^—–]{2,40}\([A-Z][^)]{1,30}\)\s*[—–-]{1,2}\s+"
)
_SPACE = re.compile(r"\s+")
_PUNCTUATION = re.compile(r"\s+([,.;:!?])|([,;:])(?=\s*[,;:.])")
_EDGES = " ,;:–—-…"


@dataclass(frozen=True, slots=True)
class Telling:
    """What a title is made of: pieces of a sentence, and the expressions to leave out."""

    sentence: TextSpan
    pieces: tuple[TextSpan, ...]
    kind: ClauseKind
    timexes: tuple[TextSpan, ...]


class Titler:
    """Writes the titles of one article's mentions, in reading order."""

    def __init__(self, article: Article, language: Language, grammar: Grammar) -> None:
        self._text = article.text
        self._language = language
        self._grammar = grammar
        self._subject = ""

    def remember(self, sentence: TextSpan) -> None:
        """Note whom a pronoun in the next sentence would mean."""

    def title(self, telling: Telling) -> str:
        """Return the title of what is told."""
        text = " ".join(piece.of(self._text) for piece in telling.pieces)
        return text[:LONGEST]
