"""Writes a timeline as timeline.json, the interchange format."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline_app.exporters.interchange import (
    by_path,
    count_of,
    doc_names,
    document_fields,
    event_fields,
    events_of,
)
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.writing import write_pieces
from timeline_app.model.timeline import Timeline
from timeline_app.readers.timeline import FORMAT
from timeline_app.sentence import Sentence


class JsonExporter:
    """Every article read and every event, dated and undated."""

    label = Sentence("Timeline as JSON")
    suffix = ".json"
    choices = frozenset({Choice.WITH_TEXT})
    cannot_carry: tuple[Sentence, ...] = ()

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the timeline to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        total = count_of(timeline) + len(timeline.articles)
        return write_pieces(path, _pieces(timeline, options), total)


def _pieces(timeline: Timeline, options: ExportOptions) -> Iterator[str]:
    names = doc_names(timeline.articles, options.roots)
    documents = (
        document_fields(article, names[key], with_text=options.with_text)
        for key, article in by_path(timeline.articles)
    )
    events = (event_fields(event, timeline.articles, names) for event in events_of(timeline))
    yield f'{{\n "format": {json.dumps(FORMAT)},\n "documents": ['
    yield from _items(documents)
    yield ',\n "events": ['
    yield from _items(events)
    yield "\n}\n"


def _items(objects: Iterator[dict[str, Any]]) -> Iterator[str]:
    """Yield the rest of a list, an object at a time."""
    separator = ""
    for one in objects:
        written = json.dumps(one, ensure_ascii=False, indent=1).replace("\n", "\n  ")
        yield f"{separator}\n  {written}"
        separator = ","
    yield "\n ]" if separator else "]"
