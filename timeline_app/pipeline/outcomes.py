"""What becomes of a file: an article, a timeline, or a reason why neither."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from timeline_app.model.article import Article
from timeline_app.readers.timeline_file import TimelineFile
from timeline_app.sentence import UNSAID, Sentence


class Outcome(StrEnum):
    """What became of a file that was read."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Ingested:
    """An article out of a file.

    ``content`` is its encoded `Content`. ``held`` are the ids of all articles that the file
    holds, this one among them.
    """

    path: Path
    article: Article
    content: bytes
    held: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that could not be read: what is wrong with it, and what to do next."""

    path: Path
    reason: Sentence
    advice: Sentence = UNSAID


Read = Ingested | TimelineFile | Rejected
"""What becomes of a file, or of one of the articles in it."""


def is_whole(item: Read) -> bool:
    """Tell whether nothing more comes out of the file that something was read from."""
    return not isinstance(item, Ingested) or item.article.id == item.held[-1]
