"""What one file gives an extraction: runs in a worker, here or on a cluster."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model.event_rows import row_of
from timeline_app.pipeline.ingest import read_file
from timeline_app.pipeline.outcomes import Ingested, Rejected

if TYPE_CHECKING:
    from timeline_app.model.event import TimelineEvent

_ID_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Extracted:
    """The articles of a file with their events, and what of it could not be read.

    ``articles`` are, for each, the id (32 bytes), the number of its events and their rows: lines
    of JSON without the article's name, which only whoever asks for it knows. ``is_timeline``
    tells that the file is a finished timeline, which gives nothing.
    """

    path: Path
    articles: tuple[tuple[bytes, int, bytes], ...] = ()
    problems: tuple[str, ...] = ()
    is_timeline: bool = False


def extract_file(path: Path, language: str | None = None) -> tuple[Extracted, ...]:
    """Return the events of each article in a file, as the article alone tells them.

    A pure function of the file.

    Args:
        path: the file.
        language: the code of its language; without it, it is detected.

    Returns:
        Exactly one.
    """
    articles = []
    problems = []
    for item in read_file(path, language):
        match item:
            case Ingested():
                articles.append(_rows(item))
            case Rejected():
                problems.append(sentence(item))
            case _:
                return (Extracted(path, is_timeline=True),)
    return (Extracted(path, tuple(articles), tuple(problems)),)


def sentence(rejected: Rejected) -> str:
    """Return why a file could not be read, and what to do, in one line."""
    return " ".join(f"{rejected.reason} {rejected.advice}".split())


def _rows(item: Ingested) -> tuple[bytes, int, bytes]:
    from timeline_app.workspace import Workspace

    workspace = Workspace()
    workspace.accept(item)
    timeline = workspace.timeline()
    article = timeline.articles[item.article.id]
    events = (*(timeline.event(index) for index in range(len(timeline))), *timeline.undated)
    rows = [row_of(event, article, _id(event, article.id)) for event in events]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    # A lone surrogate, which a text may hold, is written as its escape.
    return bytes.fromhex(article.id), len(rows), lines.encode("utf-8", "backslashreplace")


def _id(event: "TimelineEvent", article_id: str) -> str:
    """Return an id that the same words of another article do not get."""
    return hashlib.sha256(f"{article_id}\n{event.id}".encode()).hexdigest()[:_ID_LENGTH]
