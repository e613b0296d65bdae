"""What a single article tells: its mentions, with what compares them to other articles'."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.event import Mention
from timeline_app.model.timespan import TimeSpan
from timeline_app.pipeline.terms import Frame, Terms, frame, subject, terms

_LEAST_SHARED = 3
_LEAST_OVERLAP = 0.5
_LEAD_MENTIONS = 4
_NEAR = 1500
_CONTEXT = 32
_DIGEST = 8
"""Bytes; a collision among ten million anchors has a chance of 1 in 370,000."""
_SENTENCE_END = re.compile(r"(?:[.!?…][\"”’')\]]{0,3}\s|\n)\s*")


@dataclass(frozen=True, slots=True)
class Told:
    """One event as a single article tells it.

    Args:
        article_id: the article.
        number: which of the article's tellings it is.
        mentions: the mentions that tell it, at one time; the first gives title and time.
        wording: the first mention's words.
        frame: the first mention's words, its names and numbers apart, without its date.
        terms: the words of all its mentions.
        subject: what the article is about.
        anchor: the sentence that it begins in, and its number there.
        anchors: digests of what its mentions are known by wherever their article's words are
            found again.
        position: how many sentences of the article stand before it; the headline has none.
        is_headline: it is told in the article's headline, if not only there.
        is_lead: it is told in the first paragraph below the headline.
        published: the day of the article.
        is_dated: its own words give its time; otherwise the lead or the article's day does.
        is_first: the article has told nothing of this time before.
    """

    article_id: str
    number: int
    mentions: tuple[Mention, ...]
    wording: str
    frame: Frame
    terms: Terms
    subject: frozenset[str]
    anchor: str
    anchors: frozenset[str]
    position: int
    is_headline: bool
    is_lead: bool
    published: date | None
    is_dated: bool
    is_first: bool

    @property
    def time(self) -> TimeSpan | None:
        """When it stands."""
        return self.mentions[0].time

    @property
    def key(self) -> tuple[str, int]:
        """Its place among all tellings."""
        return (self.article_id, self.number)


def tell(article: Article, mentions: Sequence[Mention]) -> tuple[Told, ...]:
    """Return what one article tells: the headline joined with the lead that it restates.

    Args:
        article: the article.
        mentions: its mentions, in reading order.
    """
    about = subject(article.text, article.language)
    sentences = _Sentences(article)
    counted: dict[str, int] = {}
    times: set[TimeSpan | None] = set()
    told = []
    for number, ((wording, time), group) in enumerate(_by_wording(article, mentions).items()):
        sentence = sentences.around(group[0].span)
        counted[sentence] = counted.get(sentence, -1) + 1
        told.append(
            Told(
                article_id=article.id,
                number=number,
                mentions=tuple(group),
                wording=wording,
                frame=frame(_undated(article, group[0]), article.language),
                terms=terms((one.span.of(article.text) for one in group), article.language),
                subject=about,
                anchor=f"{sentence}\n{counted[sentence]}",
                anchors=frozenset(_anchors(article.text, sentences, group)),
                position=sentences.before(group[0].span),
                is_headline=group[0].span == article.headline,
                is_lead=any(part.covers(group[0].span) for part in article.paragraphs[:1]),
                published=article.publication.day,
                is_dated=any(_dates_itself(one) for one in group),
                is_first=time not in times,
            )
        )
        times.add(time)
    return tuple(told)


def _by_wording(
    article: Article, mentions: Sequence[Mention]
) -> dict[tuple[str, TimeSpan | None], list[Mention]]:
    """Return the mentions that say the same of the same time, in reading order."""
    found: dict[tuple[str, TimeSpan | None], list[Mention]] = {}
    restated = _restated(article, mentions)
    for index, mention in enumerate(mentions):
        first = mentions[0] if index == restated else mention
        key = (_wording(first.span.of(article.text)), first.time)
        found.setdefault(key, []).append(mention)
    return found


def _anchors(text: str, sentences: "_Sentences", group: Sequence[Mention]) -> Iterator[str]:
    for one in group:
        yield _digest(sentences.around(one.span))
        yield _digest(_surrounded(text, one.span))


def _digest(anchor: str) -> str:
    return hashlib.blake2b(anchor.encode("utf-8", "replace"), digest_size=_DIGEST).hexdigest()


class _Sentences:
    """Where the sentences of an article lie, by their ends alone."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._ends = [match.end() for match in _SENTENCE_END.finditer(article.text)]
        self._first = bisect_right(self._ends, _beginning(article))

    def before(self, span: TextSpan) -> int:
        """Return how many sentences of the article stand before a span."""
        return max(0, bisect_right(self._ends, span.start) - self._first)

    def around(self, span: TextSpan) -> str:
        """Return the sentence in which a span begins, of an endless one what stands near."""
        number = bisect_right(self._ends, span.start)
        start = self._ends[number - 1] if number else 0
        end = self._ends[number] if number < len(self._ends) else len(self._text)
        near = slice(max(start, span.start - _NEAR), min(end, span.start + _NEAR))
        return _wording(self._text[near])


def _surrounded(text: str, span: TextSpan) -> str:
    """Return a quote with what stands on each side of it."""
    start, end = max(0, span.start - _CONTEXT), span.end + _CONTEXT
    return "\0".join(
        map(_wording, (text[start : span.start], span.of(text), text[span.end : end]))
    )


def _beginning(article: Article) -> int:
    """Return where an article begins: a date line before its headline does not count."""
    parts = (article.headline, *article.paragraphs[:1])
    return min((part.start for part in parts if part), default=0)


def _dates_itself(mention: Mention) -> bool:
    return mention.timex is not None and mention.span.covers(mention.timex.span)


def _undated(article: Article, mention: Mention) -> str:
    """Return a mention's words without those that date it."""
    text, span = article.text, mention.span
    if not mention.timex or not _dates_itself(mention):
        return span.of(text)
    date = mention.timex.span
    return f"{text[span.start : date.start]} {text[date.end : span.end]}"


def _restated(article: Article, mentions: Sequence[Mention]) -> int | None:
    """Return which mention near the beginning the headline restates, if any."""
    if not mentions or mentions[0].span != article.headline:
        return None
    headline = _stems(article, mentions[0].span)
    for index in range(1, min(len(mentions), 1 + _LEAD_MENTIONS)):
        lead = _stems(article, mentions[index].span)
        shared = len(headline & lead)
        enough = shared >= _LEAST_OVERLAP * min(len(headline), len(lead))
        if mentions[index].time == mentions[0].time and shared >= _LEAST_SHARED and enough:
            return index
    return None


def _stems(article: Article, span: TextSpan) -> frozenset[str]:
    return terms((span.of(article.text),), article.language).stems


def _wording(quote: str) -> str:
    return " ".join(quote.split()).casefold()
