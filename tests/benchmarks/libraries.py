"""Libraries made up for measuring: articles and events as they stand in a file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from tests.benchmarks.synthetic import synthetic_timeline
from timeline_app.keeping.library import InLibrary
from timeline_app.keeping.values import Arrival, File, Making, Outlook, Stamp
from timeline_app.model.article import Article, TextSpan, chosen
from timeline_app.model.columns import Columns
from timeline_app.model.event import EventKind, Mention
from timeline_app.pipeline.steps import Derived, Known, recorded
from timeline_app.store.library import Library

_PARAGRAPH = "The council of the harbour town met and spoke about the bridge for a long time. "
_TEXT_CHARACTERS = 3000
_BATCH = 1000


def make_library(path: Path, articles: int, events: int) -> None:
    """Write a library of so many articles of 3 KB and so many dated events."""
    keeping = InLibrary(Library(path))
    written = [_article(number) for number in range(articles)]
    for first in range(0, articles, _BATCH):
        some = written[first : first + _BATCH]
        files = [File(one.sources[0], Stamp(_TEXT_CHARACTERS, 1), (one.id,)) for one in some]
        keeping.keep_read(Arrival(some, {one.id: b"" for one in some}, files, 1))
    timeline = synthetic_timeline(events)
    ids = tuple(f"e{number}" for number in range(events))
    columns = Columns(
        timeline.start,
        timeline.end,
        timeline.salience,
        np.arange(events, dtype=np.int32) % articles,
        timeline.flags,
        ids,
        tuple(article.id for article in written),
    )
    counts = {article.id: events // articles for article in written}
    outlook = Outlook(columns, (), counts, {}, 0, frozenset(), 1)
    for first in range(0, events, 50 * _BATCH):
        rows = range(first, min(first + 50 * _BATCH, events))
        records = {ids[row]: _record(timeline, row, written, ids) for row in rows}
        derived = Derived(columns, (), records, (), counts, {}, 0)
        keeping.keep_derived(Making(outlook, derived))
    keeping.close()


def _article(number: int) -> Article:
    text = f"Story {number}\n\n{_PARAGRAPH * (_TEXT_CHARACTERS // len(_PARAGRAPH))}"
    return Article(
        id=f"{number:064x}",
        sources=(Path(f"/articles/{number}.txt"),),
        title=f"Story {number}",
        text=text,
        headline=TextSpan(0, 8),
        paragraphs=(TextSpan(10, len(text)),),
        page_breaks=(),
        language="en",
        publication=chosen(date(2020, 1, 1)),
    )


def _record(timeline, row: int, articles: list[Article], ids: tuple[str, ...]) -> bytes:
    event = timeline.event(row)
    article = articles[row % len(articles)]
    mention = Mention(
        article.id, TextSpan(10, 90), event.time, None, EventKind.HAPPENED, event.title
    )
    told = replace(event, id=ids[row], mentions=(mention,))
    return recorded(told, Known(ids[row], frozenset({f"{row:016x}"}), event.time))
