"""What a file holds that is a timeline already."""

from dataclasses import dataclass
from pathlib import Path

from timeline_app.model.article import Article
from timeline_app.model.event import TimelineEvent


@dataclass(frozen=True, slots=True)
class TimelineFile:
    """A finished timeline: its articles, and its events, whose mentions are in these."""

    path: Path
    articles: tuple[Article, ...]
    events: tuple[TimelineEvent, ...]
