"""Puts the mentions of many articles together into events."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import EventKind, Mention, TimelineEvent
from timeline_app.model.timespan import TimeSpan
from timeline_app.pipeline import salience
from timeline_app.tagger import language

_CONTEXT = 32
_ID_LENGTH = 16
_STEM_LENGTH = 5
_LEAST_SHARED = 3
_LEAST_OVERLAP = 0.5
_LEAD_MENTIONS = 4
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]{0,3}\s|\n")
_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Told:
    """One event as a single article tells it.

    ``wording`` and the time are what has to agree for two articles to tell the same event so
    far; ``anchor`` is the quote and what stands around it; ``position`` counts the sentences
    before it.
    """

    article_id: str
    mentions: tuple[Mention, ...]
    wording: str
    anchor: str
    position: int

    @property
    def time(self) -> TimeSpan | None:
        """When it stands."""
        return self.mentions[0].time


def tell(article: Article, mentions: Sequence[Mention]) -> tuple[Told, ...]:
    """Return what one article tells: the headline joined with the lead that it restates.

    Args:
        article: the article.
        mentions: its mentions, in reading order.
    """
    found: dict[tuple[str, TimeSpan | None], list[Mention]] = {}
    restated = _restated(article, mentions)
    for index, mention in enumerate(mentions):
        first = mentions[0] if index == restated else mention
        key = (_wording(first.span.of(article.text)), first.time)
        found.setdefault(key, []).append(mention)
    return tuple(_told(article, tuple(group), wording) for (wording, _), group in found.items())


def join(told: Iterable[Told]) -> tuple[TimelineEvent, ...]:
    """Return the events of many articles: the same wording at the same time is one event.

    Events and ids are the same in whatever order the tellings come.
    """
    groups: dict[tuple[str, TimeSpan | None], list[Told]] = {}
    for one in sorted(told, key=_place):
        groups.setdefault((one.wording, one.time), []).append(one)
    gathered = list(groups.values())
    weights = [salience.weight(one.position for one in _by_article(group)) for group in gathered]
    taken: set[str] = set()
    return tuple(
        _event(group, share, taken)
        for group, share in zip(gathered, salience.shares(weights), strict=True)
    )


def _event(group: Sequence[Told], share: float, taken: set[str]) -> TimelineEvent:
    first = group[0].mentions[0]
    key = next(key for key in _keys(group[0]) if key not in taken)
    taken.add(key)
    mentions = tuple(mention for one in group for mention in one.mentions)
    return TimelineEvent(key, first.title, first.time, _kind(mentions), share, mentions)


def _place(told: Told) -> tuple[str, int, int, str]:
    span = told.mentions[0].span
    return (told.article_id, span.start, span.end, repr(told.time))


def _keys(told: Told) -> Iterator[str]:
    """Yield ids for an event: by its anchor, which survives other changes of the text.

    Where a text repeats itself or another, the article and the time tell the events apart.
    """
    yield _hash(told.anchor)
    for number in count():
        yield _hash("\n".join((told.anchor, told.article_id, repr(told.time), str(number))))


def _kind(mentions: Sequence[Mention]) -> EventKind:
    """Return what the event is: told once as a fact, it is no plan any more."""
    kinds = {mention.kind for mention in mentions}
    if EventKind.PLANNED in kinds and len(kinds) > 1:
        kinds.discard(EventKind.PLANNED)
    return mentions[0].kind if mentions[0].kind in kinds else min(kinds)


def _by_article(group: Sequence[Told]) -> Iterator[Told]:
    """Yield each article's first telling."""
    seen: set[str] = set()
    for one in group:
        if one.article_id not in seen:
            seen.add(one.article_id)
            yield one


def _told(article: Article, mentions: tuple[Mention, ...], wording: str) -> Told:
    first = mentions[0].span
    around = TextSpan(max(0, first.start - _CONTEXT), first.end + _CONTEXT)
    position = len(_SENTENCE_END.findall(article.text, 0, first.start))
    return Told(article.id, mentions, wording, around.of(article.text), position)


def _restated(article: Article, mentions: Sequence[Mention]) -> int | None:
    """Return which mention near the beginning the headline restates, if any."""
    if not mentions or mentions[0].span != article.headline:
        return None
    stop_words = _stop_words(article.language)
    headline = _stems(mentions[0].span.of(article.text), stop_words)
    for index in range(1, min(len(mentions), 1 + _LEAD_MENTIONS)):
        lead = _stems(mentions[index].span.of(article.text), stop_words)
        shared = len(headline & lead)
        enough = shared >= _LEAST_OVERLAP * min(len(headline), len(lead))
        if mentions[index].time == mentions[0].time and shared >= _LEAST_SHARED and enough:
            return index
    return None


def _stems(text: str, stop_words: frozenset[str]) -> frozenset[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(
        word[:_STEM_LENGTH] for word in words if word not in stop_words and len(word) > 1
    )


def _stop_words(code: str) -> frozenset[str]:
    if code not in language.available():
        return frozenset()
    return frozenset(language.load(code).words("headline.stop_words"))


def _wording(quote: str) -> str:
    return _SPACE.sub(" ", quote).strip().casefold()


def _hash(anchor: str) -> str:
    return hashlib.sha256(anchor.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]
