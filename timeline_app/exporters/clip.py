"""Events as they are pasted elsewhere: as rows of a table, and as citations."""

import html
from collections.abc import Iterable, Iterator

from timeline_app.exporters.chronology import undisclosed
from timeline_app.exporters.options import ExportOptions
from timeline_app.exporters.sourced import Sourced, Sources, edtf_of, when_of
from timeline_app.model.event import TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import ENGLISH, DateWords, date_in_words
from timeline_app.sentence import Sentence


def as_lines(
    timeline: Timeline, events: Iterable[TimelineEvent], words: DateWords = ENGLISH
) -> str:
    """Return a line for each event: date, title, source, EDTF and quote, with tabs between."""
    rows = _rows(timeline, events, words)
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def as_table(
    timeline: Timeline, events: Iterable[TimelineEvent], words: DateWords = ENGLISH
) -> str:
    """Return the same as a table in HTML; all markup in it is escaped."""
    rows = _rows(timeline, events, words)
    lines = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<meta charset="utf-8"><table>{body}</table>'


def as_citations(
    timeline: Timeline, events: Iterable[TimelineEvent], words: DateWords = ENGLISH
) -> str:
    """Return a citation of each event, with all its quotes, parted by empty lines."""
    sources = Sources(timeline, ExportOptions(words=words))
    return "\n\n".join("\n".join(_cited(event, sources)) for event in events)


def _rows(
    timeline: Timeline, events: Iterable[TimelineEvent], words: DateWords
) -> Iterator[tuple[str, ...]]:
    sources = Sources(timeline, ExportOptions(words=words))
    for event in events:
        first = next(iter(sources.of(event)), None)
        source, quote = (first.title, first.line) if first else ("", "")
        yield when_of(event, words), event.title, source, edtf_of(event), quote


def _cited(event: TimelineEvent, sources: Sources) -> Iterator[str]:
    """Yield an event with its date, then each quote with article, file, page and date."""
    words = sources.words
    yield f"{event.title}, {when_of(event, words)}."
    quotes = tuple(sources.of(event))
    for mention, sourced in zip(event.mentions, quotes, strict=True):
        day = sources.articles[mention.article_id].publication.day
        published = (
            words.say(Sentence("published {0}", date_in_words(TimeSpan.of_date(day), words)))
            if day
            else undisclosed(words)
        )
        yield _quoted(sourced, published)


def _quoted(sourced: Sourced, published: str) -> str:
    """Return "“quote”, Title (file.pdf, p. 2), published 16 Oct 2023"."""
    place = sourced.place if sourced.place != sourced.title else ""
    article = f"{sourced.title} ({place})" if place and sourced.title else sourced.title or place
    return f"“{sourced.line}”, {article}, {published}."
