"""Writes a timeline as timeline.json, the interchange format."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from timeline_app import files
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.model.article import Article, ListedText
from timeline_app.model.event import Mention, TimelineEvent
from timeline_app.model.iso import iso_bounds
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.readers.timeline import FORMAT

_PLAIN_TEXT = ".txt"


class JsonExporter:
    """Every article read and every event, dated and undated."""

    label = "Timeline as JSON"
    suffix = ".json"
    choices = frozenset({Choice.WITH_TEXT})
    cannot_carry: tuple[str, ...] = ()

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the timeline to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        yield 0.0
        names = doc_names(timeline.articles, options.roots)
        content = {
            "format": FORMAT,
            "documents": [
                _document(article, names[key], with_text=options.with_text)
                for key, article in _by_path(timeline.articles)
            ],
            "events": [_event(event, timeline.articles, names) for event in _events(timeline)],
        }
        text = json.dumps(content, ensure_ascii=False, indent=1)
        with files.replacing(path) as temporary:
            # A lone surrogate, which a file's name may hold, is written as its escape.
            temporary.write_bytes((text + "\n").encode("utf-8", "backslashreplace"))


def doc_names(articles: Mapping[str, Article], roots: Sequence[Path]) -> dict[str, str]:
    """Return each article's name: its path below the folder given (see `files.names_below`).

    An article out of a timeline file keeps the name that it has there.
    """
    ordered = _by_path(articles)
    read = {key: one.sources[0] for key, one in ordered if one.listing is None}
    names = dict(zip(read, files.names_below(tuple(read.values()), roots), strict=True))
    listed = {key: one.listing.name for key, one in ordered if one.listing}
    return _distinct({**listed, **names})


def _by_path(articles: Mapping[str, Article]) -> list[tuple[str, Article]]:
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


def _events(timeline: Timeline) -> Sequence[TimelineEvent]:
    return (*(timeline.event(index) for index in range(len(timeline))), *timeline.undated)


def _document(article: Article, name: str, *, with_text: bool) -> dict[str, Any]:
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


def _has_text(article: Article, *, with_text: bool) -> bool:
    """Tell whether a text is written: that of a plain text file only when it is asked for."""
    if article.listing is None:
        return with_text or article.sources[0].suffix.lower() != _PLAIN_TEXT
    origin = article.listing.text
    return origin is ListedText.HELD or (with_text and origin is ListedText.BESIDE)


def _event(
    event: TimelineEvent, articles: Mapping[str, Article], names: Mapping[str, str]
) -> dict[str, Any]:
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
        **({"provisional": list(iso_bounds(provisional))} if provisional else {}),
    }


def _mention(
    mention: Mention, articles: Mapping[str, Article], names: Mapping[str, str]
) -> dict[str, Any]:
    return {
        "doc": names[mention.article_id],
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.span.of(articles[mention.article_id].text),
    }
