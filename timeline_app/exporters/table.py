"""A timeline as a table of texts: a row for each event."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline_app.exporters.interchange import event_fields, events_of
from timeline_app.exporters.options import ExportOptions
from timeline_app.exporters.sourced import (
    Sourced,
    Sources,
    confidence_of,
    edtf_of,
    exactness_of,
)
from timeline_app.model.article import Article
from timeline_app.model.event import TimelineEvent
from timeline_app.model.tags import tags_in_words
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import ENGLISH, when_in_words
from timeline_app.readers.table_columns import COLUMNS

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")  # noqa: RUF001 - full-width signs count as well


def rows(timeline: Timeline, options: ExportOptions) -> Iterator[tuple[str, ...]]:
    """Yield the names of the columns, then the cells of each event, those undated last.

    No cell begins a formula (see `defused`).
    """
    # A program reads it again, in whatever language.
    sources = Sources(timeline, replace(options, words=ENGLISH))
    yield COLUMNS
    for event in events_of(timeline):
        cells = _cells(event, sources)
        yield tuple(defused(cells.get(column, "")) for column in COLUMNS)


def defused(words: str) -> str:
    """Return a cell that a spreadsheet takes for a text, with an apostrophe before a formula.

    One that begins with apostrophes gets one more too, so that it can be taken off again.
    """
    return f"'{words}" if _FORMULA.match(words) else words


def _cells(event: TimelineEvent, sources: Sources) -> Mapping[str, str]:
    quotes = tuple(sources.of(event))
    return {
        "date": when_in_words(event) if event.time else "",
        "edtf": edtf_of(event),
        "certainty": exactness_of(event),
        "confidence": confidence_of(event, sources.articles),
        "tags": tags_in_words(event.tags),
        "note": event.note,
        "status": event.status.value,
        **_of_event(event, sources),
        **(_first(quotes[0], sources.articles[event.first_article]) if quotes else {}),
        "more_quotes": "\n".join(map(_located, quotes[1:])),
    }


def _of_event(event: TimelineEvent, sources: Sources) -> Mapping[str, str]:
    fields = event_fields(event, sources.articles, sources.names)
    first, last = fields.get("provisional", ("", ""))
    same = ("id", "title", "start", "end", "precision", "time_kind", "kind")
    return {
        **{name: fields[name] or "" for name in same},
        "zone": fields.get("zone", ""),
        "approx": _flag(fields["approx"]),
        "provisional_start": first,
        "provisional_end": last,
        "other_dates": "\n".join(_disputed(*one) for one in fields["disputed"]),
        "salience": f"{fields['salience']:g}",
        "dated_by_hand": _flag(event.is_dated),
        "added_by_hand": _flag(event.is_made),
    }


def _flag(value: object) -> str:
    return "yes" if value else ""


def _disputed(start: str | None, end: str | None, name: str) -> str:
    return f"{start or '..'}/{end or '..'} {name}"


def _first(quote: Sourced, article: Article) -> Mapping[str, str]:
    publication = article.publication
    bounds = publication.bounds
    return {
        "quote": quote.quote,
        "source": quote.name,
        "source_title": quote.title,
        "page": str(quote.page or ""),
        "quote_start": str(quote.start),
        "published": publication.day.isoformat() if publication.day else "",
        "published_source": publication.source.value if publication.source else "",
        "published_start": bounds[0].isoformat() if bounds else "",
        "published_end": bounds[1].isoformat() if bounds else "",
    }


def _located(quote: Sourced) -> str:
    """Return a further quote behind its source and its place in the text."""
    end = quote.start + len(quote.quote)
    return f"{quote.place}, characters {quote.start}–{end}: “{quote.quote}”"
