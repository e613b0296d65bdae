"""A timeline in the terms of timeline.json, in which other formats carry it too."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from timeline_app import files
from timeline_app.model.article import Article, ListedText
from timeline_app.model.edtf import edtf
from timeline_app.model.event import Mention, TimelineEvent
from timeline_app.model.iso import iso_bounds
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline

_PLAIN_TEXT = ".txt"


def doc_names(articles: Mapping[str, Article], roots: Sequence[Path]) -> dict[str, str]:
    """Return each article's name: its path below the folder given (see `files.names_below`).

    An article out of a timeline file keeps the name that it has there.
    """
    ordered = by_path(articles)
    read = {key: one.sources[0] for key, one in ordered if one.listing is None}
    names = dict(zip(read, files.names_below(tuple(read.values()), roots), strict=True))
    listed = {key: one.listing.name for key, one in ordered if one.listing}
    return _distinct({**listed, **names})


def by_path(articles: Mapping[str, Article]) -> list[tuple[str, Article]]:
    """Return articles with their ids in the order in which they are listed."""
    return sorted(articles.items(), key=lambda item: _place(item[1]))


def _place(article: Article) -> tuple[Path, int]:
    listing = article.listing
    return (listing.file, listing.number) if listing else (article.sources[0], 0)


def _distinct(names: dict[str, str]) -> dict[str, str]:
    """Number the names of articles that several have, from the second on."""
    found: dict[str, str] = {}
    taken = set(names.values())
    given: set[str] = set()
    for key, name in names.items():
        found[key] = name
        if name in given:
            numbered = (f"{name}#{number}" for number in count(2))
            found[key] = next(one for one in numbered if one not in taken)
            taken.add(found[key])
        given.add(name)
    return found


def events_of(timeline: Timeline) -> Iterator[TimelineEvent]:
    """Yield every event, those without a date last."""
    yield from map(timeline.event, range(len(timeline)))
    yield from timeline.undated


def count_of(timeline: Timeline) -> int:
    """Return how many those are."""
    return len(timeline) + len(timeline.undated)


def document_fields(article: Article, name: str, *, with_text: bool) -> dict[str, Any]:
    """Return an article as timeline.json lists it; ``name`` is its own there."""
    publication = article.publication
    bounds = publication.bounds
    found: dict[str, Any] = {
        "doc": name,
        "title": article.title,
        "published": publication.day.isoformat() if publication.day else None,
        "published_source": publication.source.value if publication.source else None,
        "published_bounds": [day.isoformat() for day in bounds] if bounds else None,
    }
    if _has_text(article, with_text=with_text):
        found["text"] = article.text
    return found


def listed_fields(article: Article, name: str) -> dict[str, Any]:
    """Return the same without the article's text, for formats that carry no texts."""
    fields = document_fields(article, name, with_text=False)
    fields.pop("text", None)
    return fields


def _has_text(article: Article, *, with_text: bool) -> bool:
    """Tell whether a text is written: that of a plain text file only when it is asked for."""
    if article.listing is None:
        return with_text or article.sources[0].suffix.lower() != _PLAIN_TEXT
    origin = article.listing.text
    return origin is ListedText.HELD or (with_text and origin is ListedText.BESIDE)


def event_fields(
    event: TimelineEvent, articles: Mapping[str, Article], names: Mapping[str, str]
) -> dict[str, Any]:
    """Return an event as timeline.json has it; ``names`` are those of the articles."""
    disputes = [
        [*iso_bounds(dispute.time), names[dispute.article_id]] for dispute in event.disputes
    ]
    return {
        "id": event.id,
        "title": event.title,
        **_when(event),
        "salience": round(event.salience, 4),
        "kind": event.kind.value,
        "disputed": disputes,
        **_edits(event),
        "mentions": [_mention(mention, articles, names) for mention in event.mentions],
    }


def _edits(event: TimelineEvent) -> dict[str, Any]:
    """Return what a person made of an event beside its title and date, or nothing."""
    made = {
        "status": event.status.value if event.status is not Status.UNREVIEWED else None,
        "tags": list(event.tags),
        "note": event.note,
        "dated": event.is_dated,
        "added": event.is_made,
    }
    edits = {key: value for key, value in made.items() if value}
    return {"edits": edits} if edits else {}


def _when(event: TimelineEvent) -> dict[str, Any]:
    """Return when an event was; provisionally it has no time, but a stretch under its own key."""
    time = None if event.is_provisional else event.time
    start, end = iso_bounds(time) if time else (None, None)
    provisional = event.time if event.is_provisional else None
    return {
        "start": start,
        "end": end,
        "time_kind": time.kind.value if time else None,
        "approx": time.approx if time else False,
        "precision": time.granularity.value if time else None,
        **({"zone": time.zone} if time and time.zone else {}),
        **({"edtf": edtf(time)} if time else {}),
        **({"provisional": list(iso_bounds(provisional))} if provisional else {}),
    }


def _mention(
    mention: Mention, articles: Mapping[str, Article], names: Mapping[str, str]
) -> dict[str, Any]:
    article = articles[mention.article_id]
    page = page_of(article, mention.span.start)
    return {
        "doc": names[mention.article_id],
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.span.of(article.text),
        **({"page": page} if page else {}),
    }


def page_of(article: Article, offset: int) -> int | None:
    """Return the page, from 1, on which a place of an article stands, if it has pages."""
    if not article.page_breaks:
        return None
    return 1 + bisect_right(article.page_breaks, offset)
