"""Events as flat rows, one each: the columns of what ``extract`` writes."""

from collections.abc import Mapping
from typing import Any

from timeline_app.model.article import Article
from timeline_app.model.edtf import edtf
from timeline_app.model.event import Mention, TimelineEvent
from timeline_app.model.iso import iso_bounds
from timeline_app.model.timex import AnchorKind, Timex
from timeline_app.sentence import Sentence

FORMAT = "timeline-events/1"
NO_ARROW = Sentence("Parquet needs the package pyarrow: pip install 'timeline-app[cluster]'.")
ARTICLE = "article"
"""The column that names the article; it comes first."""
TEXT = "text"
NUMBER = "number"
FRACTION = "fraction"
FLAG = "flag"
QUOTES = "quotes"
SPANS = "spans"
COLUMNS: Mapping[str, str] = {
    ARTICLE: TEXT,
    "id": TEXT,
    "date": TEXT,
    "title": TEXT,
    "kind": TEXT,
    "start": TEXT,
    "end": TEXT,
    "time_kind": TEXT,
    "precision": TEXT,
    "approx": FLAG,
    "zone": TEXT,
    "provisional_start": TEXT,
    "provisional_end": TEXT,
    "salience": FRACTION,
    "quote": TEXT,
    "quote_start": NUMBER,
    "quote_end": NUMBER,
    "more_quotes": QUOTES,
    "disputed": SPANS,
    "words": TEXT,
    "value": TEXT,
    "mod": TEXT,
    "rule": TEXT,
    "anchor": TEXT,
    "anchor_value": TEXT,
    "article_id": TEXT,
    "article_title": TEXT,
    "language": TEXT,
    "published": TEXT,
    "published_source": TEXT,
    "published_evidence": TEXT,
    "published_start": TEXT,
    "published_end": TEXT,
}
"""Each column with what it holds; all but the names, the title and the quote may be null."""
MARKS = frozenset({ARTICLE, "id", "article_id", "quote", "quote_start", "quote_end"})
"""Columns by which a row of ours is known."""


def row_of(event: TimelineEvent, article: Article, event_id: str) -> dict[str, Any]:
    """Return an event of an article as a row in the order of `COLUMNS`, but for its first one."""
    first, *others = event.mentions
    return {
        "id": event_id,
        **_when(event),
        "salience": round(event.salience, 4),
        "quote": first.span.of(article.text),
        "quote_start": first.span.start,
        "quote_end": first.span.end,
        "more_quotes": [_quote(mention, article.text) for mention in others],
        "disputed": [
            dict(zip(("start", "end"), iso_bounds(dispute.time), strict=True))
            for dispute in event.disputes
        ],
        **_why(first, article.text),
        **_of_article(article),
    }


def _when(event: TimelineEvent) -> dict[str, Any]:
    time = None if event.is_provisional else event.time
    provisional = event.time if event.is_provisional else None
    start, end = iso_bounds(time) if time else (None, None)
    first, last = iso_bounds(provisional) if provisional else (None, None)
    return {
        "date": edtf(time) if time else None,
        "title": event.title,
        "kind": event.kind.value,
        "start": start,
        "end": end,
        "time_kind": time.kind.value if time else None,
        "precision": time.granularity.value if time else None,
        "approx": bool(time and time.approx),
        "zone": time.zone if time else None,
        "provisional_start": first,
        "provisional_end": last,
    }


def _quote(mention: Mention, text: str) -> dict[str, Any]:
    return {
        "quote": mention.span.of(text),
        "start": mention.span.start,
        "end": mention.span.end,
    }


def _why(mention: Mention, text: str) -> dict[str, Any]:
    """Return the words that date a mention and what was made of them."""
    timex = mention.timex
    return {
        "words": timex.span.of(text) if timex else None,
        "value": timex.value if timex else None,
        "mod": timex.mod.value if timex and timex.mod else None,
        "rule": timex.rule if timex else None,
        "anchor": _anchor(mention, timex),
        "anchor_value": (timex.anchor.value or None) if timex else None,
    }


def _anchor(mention: Mention, timex: Timex | None) -> str | None:
    """Return what a time was counted from; without words for it, it is the day of publication."""
    if timex is None:
        return AnchorKind.DCT.value if mention.time else None
    return None if timex.anchor.kind == AnchorKind.NONE else timex.anchor.kind.value


def _of_article(article: Article) -> dict[str, Any]:
    publication = article.publication
    first, last = publication.bounds or (None, None)
    return {
        "article_id": article.id,
        "article_title": article.title,
        "language": article.language,
        "published": publication.day.isoformat() if publication.day else None,
        "published_source": publication.source.value if publication.source else None,
        "published_evidence": publication.evidence or None,
        "published_start": first.isoformat() if first else None,
        "published_end": last.isoformat() if last else None,
    }
