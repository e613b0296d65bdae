"""What is in an open timeline, to look at: nothing is changed through it."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from timeline_app.model.article import Article, PublicationDate, TextSpan
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import Records
from timeline_app.model.typed import Typed
from timeline_app.readers.suffixes import KINDS, SUFFIXES
from timeline_app.workspace import Trial, Workspace

if TYPE_CHECKING:
    from timeline_app.model.moving import Moves
    from timeline_app.model.proposal import Proposal
    from timeline_app.model.search import Query
    from timeline_app.model.timeline import Timeline


class Failure(Protocol):
    """A file that could not be read: what is wrong with it, and what to do next."""

    @property
    def path(self) -> Path:
        """Where the file lies."""

    @property
    def reason(self) -> str:
        """What is wrong, in a sentence."""

    @property
    def advice(self) -> str:
        """What to do, in a sentence, or nothing."""


class Contents(QObject):
    """The articles of a workspace, and the timeline of them that is shown."""

    def __init__(self, workspace: Workspace) -> None:
        """Look at a workspace; nothing is shown yet."""
        super().__init__()
        self._workspace = workspace
        self._timeline: Timeline | None = None
        self._event_counts: dict[str, int] = {}

    @property
    def timeline(self) -> "Timeline | None":
        """The timeline last shown, or nothing before the first article."""
        return self._timeline

    @property
    def articles(self) -> Mapping[str, Article]:
        """All articles by id, in the order in which they were added."""
        return self._workspace.articles

    @property
    def told_articles(self) -> Mapping[str, Article]:
        """The articles of the timeline last shown, with the bounds of their publication dates."""
        return self._timeline.articles if self._timeline else {}

    @property
    def notes(self) -> Mapping[str, str]:
        """What to know about how an article was read, by the article's id."""
        return self._workspace.notes

    @property
    def proposals(self) -> "Mapping[str, Proposal]":
        """When articles without a publication date may have been published, by their ids."""
        return self._workspace.proposals

    @property
    def records(self) -> Records:
        """What the person made."""
        return self._workspace.records

    @property
    def rejected(self) -> tuple[Failure, ...]:
        """The files that could not be read."""
        return self._workspace.rejected

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The file name suffixes that can be read."""
        return SUFFIXES

    @property
    def kinds(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The kinds of files that can be read, each with its suffixes."""
        return KINDS

    def events_of(self, article_id: str) -> int:
        """Return how many events an article tells."""
        return self._event_counts.get(article_id, 0)

    def date_spans(self, article_id: str) -> tuple[TextSpan, ...]:
        """Return where the time expressions of an article stand, in order."""
        return self._workspace.date_spans(article_id)

    def event_of(self, event_id: str) -> TimelineEvent | None:
        """Return an event that is shown, or nothing."""
        timeline = self._timeline
        if timeline is None:
            return None
        index = timeline.index_of(event_id)
        if index is not None:
            return timeline.event(index)
        return next((event for event in timeline.undated if event.id == event_id), None)

    @staticmethod
    def read_date(words: str, counted_from: date | None = None) -> Typed:
        """Return what a typed date means; "last Friday" counts from the day given."""
        from timeline_app.pipeline.typed_date import read_typed

        return read_typed(words, counted_from)

    @staticmethod
    def prepare_dates() -> None:
        """Load what reading typed dates needs; any thread may ask for it."""
        from timeline_app.pipeline.typed_date import prepare

        prepare()

    def found_event(self, event_id: str) -> TimelineEvent | None:
        """Return an event as it was derived, before a person edited it."""
        return self._workspace.found_event(event_id)

    def found_publication(self, article_id: str) -> PublicationDate:
        """Return the publication date that an article's own file gives."""
        return self._workspace.found_publication(article_id)

    def moves(self, article_ids: Iterable[str], trial: Trial) -> "Moves":
        """Return which events of some articles would move by what was tried."""
        return self._workspace.moves(frozenset(article_ids), trial)

    def state(self, name: str) -> bytes | None:
        """Return what was kept under a name, if something was."""
        return self._workspace.state(name)

    def not_saying(self, query: "Query") -> frozenset[str]:
        """Return the ids of articles that are known not to say a query, if any are."""
        return self._workspace.not_saying(query)
