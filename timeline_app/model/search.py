"""Which events say given words, whatever their case and accents."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import TimelineEvent
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BLOCK = 500
_KEPT = 200_000
_PART = re.compile(r'"([^"]+)"|([^\s"]+)')
_DOTLESS = str.maketrans({"ı": "i"})  # noqa: RUF001 - the Turkish letter


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every part must be said; a phrase in quotation marks is one part."""

    parts: tuple[str, ...]

    @classmethod
    def of(cls, words: str) -> Self:
        """Read what was typed; nothing but spaces gives a query without parts."""
        found = (folded(match[1] or match[2]) for match in _PART.finditer(words))
        return cls(tuple(part for part in found if part.strip()))

    def is_said(self, said: str) -> bool:
        """Tell whether a folded text says every part."""
        return all(part in said for part in self.parts)


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: for each dated event whether it matches, and the undated that do."""

    query: Query
    dated: "NDArray[np.bool_]"
    undated: frozenset[str]

    @property
    def count(self) -> int:
        """How many events match."""
        return int(self.dated.sum()) + len(self.undated)


class Finder:
    """Looks through one timeline; what its events say is folded once."""

    def __init__(self, timeline: Timeline) -> None:
        """Prepare for a timeline; nothing is fetched yet."""
        self._timeline = timeline
        self._said: dict[int, str] = {}

    def look(self, query: Query) -> Iterator[Found | None]:
        """Look for a query, some hundred events at a time; the answer comes last.

        An event matches by its title, its quotes, and the titles and file names of its sources.
        """
        import numpy as np

        timeline = self._timeline
        dated = np.zeros(len(timeline), np.bool_)
        for first in range(0, len(timeline), _BLOCK):
            for index in range(first, min(first + _BLOCK, len(timeline))):
                dated[index] = query.is_said(self._said_by(index))
            yield None
        undated = (
            event.id
            for event in timeline.undated
            if query.is_said(said_by(event, timeline.articles))
        )
        yield Found(query, dated, frozenset(undated))

    def _said_by(self, index: int) -> str:
        said = self._said.get(index)
        if said is None:
            said = said_by(self._timeline.event(index), self._timeline.articles)
            if len(self._said) < _KEPT:
                self._said[index] = said
        return said


def said_by(event: TimelineEvent, articles: Mapping[str, Article]) -> str:
    """Return all that an event says, folded, with a line for each part."""
    parts = [event.title]
    for mention in event.mentions:
        article = articles.get(mention.article_id)
        if article is not None:
            names = article.names
            parts += (mention.span.of(article.text), article.title, *names)
    return "\n".join(map(folded, parts))


def places(text: str, query: Query) -> Iterator[TextSpan]:
    """Yield where a text says any part of a query, in order and without overlaps."""
    if not query.parts:
        return
    said, origins = _folded_with_origins(text)
    pattern = re.compile("|".join(re.escape(part) for part in sorted(query.parts, key=len)[::-1]))
    for match in pattern.finditer(said):
        yield TextSpan(origins[match.start()], origins[match.end() - 1] + 1)


def folded(text: str) -> str:
    """Return a text without case and accents, and with single spaces."""
    if not text.isascii():
        text = _bare(text)
    return " ".join(text.casefold().split())


def _bare(text: str) -> str:
    """Return a text without accents."""
    taken_apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in taken_apart if not unicodedata.combining(sign)).translate(
        _DOTLESS
    )


def _folded_with_origins(text: str) -> tuple[str, list[int]]:
    """Return a text folded sign by sign, and for each sign where it came from."""
    signs: list[str] = []
    origins: list[int] = []
    for at, sign in enumerate(text):
        bare = sign.casefold() if sign.isascii() else _bare(sign).casefold()
        bare = " " if bare.isspace() else bare
        if bare == " " and signs and signs[-1] == " ":
            continue
        signs += bare
        origins += [at] * len(bare)
    return "".join(signs), origins
