"""Which events and which articles say given words, whatever their case and accents."""

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, Protocol, Self

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import TimelineEvent
from timeline_app.model.folding import folded, folded_in_parts, folded_with_origins
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BLOCK = 100
_ARTICLES = 20
_KEPT_EVENTS = 200_000
_KEPT_SIGNS = 50_000_000
_WORDS_BEFORE = 10
_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u201f", '"'))
_PART = re.compile(r'"([^"]+)"|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every part must be said; a phrase in quotation marks is one part."""

    parts: tuple[str, ...]

    @classmethod
    def of(cls, words: str) -> Self:
        """Read what was typed; nothing but spaces gives a query without parts."""
        typed = _PART.finditer(words.translate(_QUOTES))
        found = (folded(match[1] or match[2]) for match in typed)
        return cls(tuple(dict.fromkeys(part for part in found if part)))

    def is_said(self, said: str) -> bool:
        """Tell whether a folded text says every part."""
        return all(part in said for part in self.parts)


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query.

    Attributes:
        query: what was looked for.
        dated: for each dated event whether it matches.
        undated: the ids of the undated events that match.
        articles: how often the text of each article that says all the words says any of them.
        also: which of these articles tell none of the events found.
    """

    query: Query
    dated: "NDArray[np.bool_]"
    undated: frozenset[str]
    articles: Mapping[str, int] = field(default_factory=dict)
    also: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many events match."""
        return int(self.dated.sum()) + len(self.undated)


class ArticleTexts(Protocol):
    """Knows which articles say words in their texts; a library may have an index for that."""

    def prepare(self, articles: Mapping[str, Article]) -> Iterator[None]:
        """Get ready in slices to look through these articles, and forget all others."""

    def saying(
        self, query: Query, articles: Mapping[str, Article]
    ) -> Iterator[Mapping[str, int] | None]:
        """Look in slices for articles that say every part of a query.

        The answer comes last: how often each says any part, in the order of the articles.
        """


class FoldedTexts:
    """Looks through the articles' texts themselves, each of which is folded once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._texts: dict[str, str] = {}
        self._size = 0

    def prepare(self, articles: Mapping[str, Article]) -> Iterator[None]:
        """Fold the articles, some at a time; see `ArticleTexts`."""
        for gone in self._texts.keys() - articles.keys():
            self._size -= len(self._texts.pop(gone))
        for article in articles.values():
            for _ in self._folding(article):
                yield None

    def saying(
        self, query: Query, articles: Mapping[str, Article]
    ) -> Iterator[Mapping[str, int] | None]:
        """Look for articles that say a query, some at a time; see `ArticleTexts`."""
        found: dict[str, int] = {}
        for number, article in enumerate(articles.values(), 1):
            text = yield from self._folding(article)
            if query.is_said(text):
                found[article.id] = len(_any_part(query).findall(text))
            if not number % _ARTICLES:
                yield None
        yield found

    def _folding(self, article: Article) -> Generator[None, None, str]:
        """Return an article's text folded, after a yield for each part that had to be."""
        text = self._texts.get(article.id)
        if text is not None:
            return text
        parts = []
        for part in folded_in_parts(article.text):
            parts.append(part)
            yield None
        text = " ".join(parts)
        if self._size < _KEPT_SIGNS and article.id not in self._texts:
            self._texts[article.id] = text
            self._size += len(text)
        return text


class IndexedTexts(FoldedTexts):
    """Looks only through the texts of which an index does not know that they say too little."""

    def __init__(self, not_saying: Callable[[Query], frozenset[str]]) -> None:
        """Begin with none. ``not_saying`` gives the ids of articles that need no look."""
        super().__init__()
        self._not_saying = not_saying

    def saying(
        self, query: Query, articles: Mapping[str, Article]
    ) -> Iterator[Mapping[str, int] | None]:
        """Look for articles that say a query, some at a time; see `ArticleTexts`."""
        silent = self._not_saying(query)
        rest = {key: article for key, article in articles.items() if key not in silent}
        yield from super().saying(query, rest)


@dataclass(frozen=True, slots=True)
class _Block:
    """What some events say, folded, and which articles tell each."""

    said: list[str]
    tellers: list[tuple[str, ...]]

    def hits(self, query: Query) -> list[bool]:
        """Tell for each event whether it says a query."""
        hits = [True] * len(self.said)
        for part in query.parts:
            both = zip(hits, self.said, strict=True)
            hits = [is_hit and part in said for is_hit, said in both]
        return hits

    def told_by(self, hits: Iterable[bool]) -> set[str]:
        """Return the articles that tell any of the events hit."""
        return set().union(*compress(self.tellers, hits))


class Finder:
    """Looks through one timeline; what its events say is folded once."""

    def __init__(
        self,
        timeline: Timeline,
        articles: Mapping[str, Article] | None = None,
        texts: ArticleTexts | None = None,
    ) -> None:
        """Prepare for a timeline; nothing is fetched yet.

        Args:
            timeline: its events are looked through.
            articles: those whose texts are looked through, by default the timeline's.
            texts: knows what the articles say.
        """
        self._timeline = timeline
        self._articles = timeline.articles if articles is None else articles
        self._texts = FoldedTexts() if texts is None else texts
        self._blocks: dict[int, _Block] = {}
        self._names: dict[str, str] = {}
        self._tellers: dict[tuple[str, ...], tuple[str, ...]] = {}

    def prepare(self) -> Iterator[None]:
        """Fold in slices what will be looked through, so that looking is quick."""
        yield from self._texts.prepare(self._articles)
        for first in range(0, min(len(self._timeline), _KEPT_EVENTS), _BLOCK):
            self._block(first)
            yield None

    def look(self, query: Query) -> Iterator[Found | None]:
        """Look for a query in slices; the answer comes last.

        An event matches by its title, its quotes, and the titles and file names of its sources.
        What its articles say beside that is told of the articles, for else one word would match
        all that an article tells.
        """
        import numpy as np

        timeline = self._timeline
        dated, tellers = np.zeros(len(timeline), np.bool_), set[str]()
        for first in range(0, len(timeline), _BLOCK):
            block = self._block(first)
            hits = block.hits(query)
            dated[first : first + len(hits)] = hits
            tellers |= block.told_by(hits)
            yield None
        undated = self._block_of(timeline.undated)
        hits = undated.hits(query)
        tellers |= undated.told_by(hits)
        ids = (event.id for event, hit in zip(timeline.undated, hits, strict=True) if hit)
        saying: Mapping[str, int] = {}
        for answer in self._texts.saying(query, self._articles):
            saying = saying if answer is None else answer
            yield None
        also = tuple(article for article in saying if article not in tellers)
        yield Found(query, dated, frozenset(ids), saying, also)

    def _block(self, first: int) -> _Block:
        block = self._blocks.get(first)
        if block is None:
            last = min(first + _BLOCK, len(self._timeline))
            block = self._block_of(map(self._timeline.event, range(first, last)))
            if first < _KEPT_EVENTS:
                self._blocks[first] = block
        return block

    def _block_of(self, events: Iterable[TimelineEvent]) -> _Block:
        block = _Block([], [])
        for event in events:
            tellers = tuple(dict.fromkeys(mention.article_id for mention in event.mentions))
            block.tellers.append(self._tellers.setdefault(tellers, tellers))
            block.said.append(
                "\n".join(
                    (
                        *own_words(event, self._timeline.articles),
                        *(self._names_of(one) for one in tellers),
                    )
                )
            )
        return block

    def _names_of(self, article_id: str) -> str:
        names = self._names.get(article_id)
        if names is None:
            article = self._timeline.articles.get(article_id)
            names = "\n".join(map(folded, (article.title, *article.names))) if article else ""
            self._names[article_id] = names
        return names


def own_words(event: TimelineEvent, articles: Mapping[str, Article]) -> Iterator[str]:
    """Yield what an event itself says, folded: title, tags, what a person noted, quotes."""
    yield from map(folded, (event.title, *event.tags, event.note))
    for mention in event.mentions:
        article = articles.get(mention.article_id)
        if article is not None:
            yield folded(mention.span.of(article.text))


def reason(event: TimelineEvent, articles: Mapping[str, Article], query: Query) -> str:
    """Return words of an event that say what its title leaves out of a query, or nothing."""
    title = folded(event.title)
    missing = Query(tuple(part for part in query.parts if part not in title))
    if not missing.parts:
        return ""
    told = [
        (articles[one.article_id], one) for one in event.mentions if one.article_id in articles
    ]
    quotes = (mention.span.of(article.text) for article, mention in told)
    names = (name for article, _ in told for name in (article.title, *article.names))
    for words in (*event.tags, event.note, *quotes, *names):
        place = next(places(words, missing), None)
        if place is not None:
            return _around(words, place)
    return ""


def _around(text: str, place: TextSpan) -> str:
    """Return a text on one line from a few words before a place on."""
    begin = text.rfind(" ", 0, max(0, place.start - _WORDS_BEFORE)) + 1
    words = " ".join(text[begin:].split())
    return f"…{words}" if begin else words


def places(text: str, query: Query) -> Iterator[TextSpan]:
    """Yield where a text says any part of a query, in order and without overlaps."""
    if not query.parts:
        return
    said, origins = folded_with_origins(text)
    for match in _any_part(query).finditer(said):
        yield TextSpan(origins[match.start()], origins[match.end() - 1] + 1)


@lru_cache(maxsize=8)
def _any_part(query: Query) -> re.Pattern[str]:
    """Return what matches any part of a query, the longest first."""
    return re.compile("|".join(re.escape(part) for part in sorted(query.parts, key=len)[::-1]))
