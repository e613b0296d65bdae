"""An open timeline without a window: add articles, date them, remove them, ask for the events."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from types import MappingProxyType
from typing import TYPE_CHECKING

from timeline_app.model.article import Article, PublicationDate, TextSpan
from timeline_app.model.records import Change, Records, take
from timeline_app.pipeline.collection import Collection
from timeline_app.pipeline.deriving import LostError
from timeline_app.pipeline.outcomes import Outcome, Read, Rejected
from timeline_app.pipeline.steps import Derived, Held, Step

if TYPE_CHECKING:
    from timeline_app.model.event import TimelineEvent
    from timeline_app.model.proposal import Proposal
    from timeline_app.model.timeline import Timeline
    from timeline_app.pipeline.deriving import Deriver

__all__ = ["LOST", "Outcome", "Question", "Workspace"]

LOST = (LostError, OSError, RuntimeError, TimeoutError, CancelledError)
"""What a question fails with when the process that derives is gone, or was stopped."""


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked of the deriving: the answer to come, and the articles as they were then."""

    answer: Future[Derived]
    articles: Mapping[str, Article]
    hidden: frozenset[str]


class Workspace:
    """The articles that are in, and the timeline they make."""

    def __init__(self, executor: Executor | None = None, deriver: "Deriver | None" = None) -> None:
        """Open an empty timeline.

        Args:
            executor: runs the reading of files; without one, worker processes are started on
                first use and ended by `close`.
            deriver: makes events of what articles tell; without one, this process does.
        """
        self._executor = executor
        self._owns_executor = executor is None
        self._deriver = deriver
        self._collection = Collection()
        self._waiting_articles: set[str] = set()
        self._waiting_files: set[Path] = set()
        self._is_first = True
        self._asked: Question | None = None
        self._timeline: Timeline | None = None
        self._records: dict[str, bytes] = {}
        self._events: dict[str, TimelineEvent] = {}
        self._proposals: Mapping[str, Proposal] = {}
        self._counts: Mapping[str, int] = {}
        self._stop = Event()

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles by their id, in the order of adding."""
        return self._collection.articles

    @property
    def records(self) -> Records:
        """What the person made, also of events and articles that are no more."""
        return self._collection.records

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        """The files that could not be read, with the reasons, in the order of their paths."""
        return self._collection.rejected

    @property
    def notes(self) -> Mapping[str, str]:
        """What a reader should know about how an article was read, by the article's id."""
        sources = self._collection.sources
        return {key: source.note for key, source in sources.items() if source.note}

    @property
    def proposals(self) -> "Mapping[str, Proposal]":
        """When articles without a publication date may have been published, by their ids.

        An article that nothing bounds has none. A proposal dates nothing until `publish` takes it.
        They belong to the timeline that was shown last.
        """
        return MappingProxyType(self._proposals)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many events of the timeline that was shown last each article tells, by its id."""
        return MappingProxyType(self._counts)

    @staticmethod
    def files(paths: Iterable[Path]) -> tuple[Path, ...]:
        """Return the files under the paths, in the order in which they would be read."""
        from timeline_app.pipeline import ingest

        return tuple(file for group in ingest.files_in(paths) for file in group)

    def date_spans(self, article_id: str) -> tuple[TextSpan, ...]:
        """Return where the time expressions of an article stand, in order."""
        from timeline_app.pipeline.content import spans_in

        source = self._collection.sources.get(article_id)
        return spans_in(source.content) if source else ()

    def warm_up(self) -> None:
        """Start the worker processes now, so that the first file need not wait for them."""
        if self._executor is None:
            from timeline_app.pipeline.workers import WorkerExecutor

            workers = WorkerExecutor()
            workers.warm_up()
            self._executor = workers

    def read(self, paths: Sequence[Path], language: str | None = None) -> Iterator[Read]:
        """Yield what is in each file, or why nothing is, without changing the workspace.

        The first to be done comes first. Safe to iterate on another thread.

        Args:
            paths: files and folders.
            language: the code of the articles' language; without it, each one's is detected.
        """
        from timeline_app.pipeline import ingest

        read = partial(ingest.read_file, language=language)
        stop = self._stop
        yield from ingest.ingest(self.files(paths), self._workers(), stop.is_set, read=read)

    def recognise(self, paths: Sequence[Path], language: str | None = None) -> Iterator[Read]:
        """Yield the articles in the order of the files, without mentions; timelines are rejected.

        Args:
            paths: files and folders.
            language: the code of the articles' language; without it, each one's is detected.
        """
        from timeline_app.pipeline import ingest

        read = partial(ingest.read_file, language=language, with_mentions=False)
        stop = self._stop
        files = self.files(paths)
        yield from ingest.ingest(files, self._workers(), stop.is_set, in_order=True, read=read)

    def stop_reading(self) -> None:
        """End every `read` under way within a second, even during a slow file."""
        self._stop.set()
        self._stop = Event()

    def accept(self, item: Read) -> Outcome:
        """Take what `read` gave; an article whose text is in already only gains a path.

        A file that was edited meanwhile replaces what it was before.
        """
        outcome = self._collection.accept(item)
        self._note_changes()
        return outcome

    def add(self, paths: Sequence[Path], language: str | None = None) -> Iterator[Outcome]:
        """Read and accept, yielding what became of each file or article; see `read`."""
        for item in self.read(paths, language):
            yield self.accept(item)

    def apply(self, change: Change) -> None:
        """Put in place what a change says; its inverse takes it back.

        Edits of events stay while there is no such event. A publication date stays while the
        article's text is the same, also when its file is read again. An article that is taken
        out is kept, so that it can come back without its file.
        """
        self._collection.apply(change)
        self._note_changes()

    def publishing(
        self, label: str, article_id: str, publication: PublicationDate | None
    ) -> Change:
        """Return the change that says when an article was published.

        An article that is not in is an error.

        Args:
            label: what the change is called.
            article_id: the article.
            publication: takes the place of what its file gives; `None` takes the choice back.

        Raises:
            TimelineError: the article comes out of a timeline file, whose events are finished.
        """
        return self._collection.publishing(label, article_id, publication)

    def publish(self, article_id: str, publication: PublicationDate | None) -> None:
        """Say when an article was published; all that counts from that day follows.

        Raises:
            TimelineError: see `publishing`.
        """
        self.apply(self.publishing("", article_id, publication))

    def taken_in(self, label: str) -> Change:
        """Return the change that all makes which `accept` took since this was asked last."""
        return self._collection.taken_in(label)

    def announce(self, published: Mapping[Path, date]) -> None:
        """Say when the articles of some files, which are still to be read, were published."""
        self._collection.announce(published)

    def remove(self, article_id: str) -> None:
        """Take an article out; one that is not in is an error."""
        self.apply(take("", out=[self.articles[article_id].id]))

    def forget_rejected(self, path: Path) -> None:
        """Drop a file from the list of those that could not be read."""
        self._collection.forget_rejected(path)
        self._note_changes()

    def timeline(
        self, hidden_articles: frozenset[str] = frozenset(), *, with_hidden: bool = False
    ) -> "Timeline":
        """Return the timeline of the articles that are in, however long it takes; see `shown`.

        Args:
            hidden_articles: ids of articles whose events are left out and only counted.
            with_hidden: keep the events that the person has hidden, with a flag.
        """
        asked = self._asked
        is_current = not (self._waiting_articles or self._waiting_files)
        is_asked = asked is not None and asked.hidden == hidden_articles
        if self._timeline is None or not (is_current and is_asked):
            self.show(self.ask(hidden_articles))
        return self.shown(with_hidden=with_hidden)

    def shown(self, *, with_hidden: bool = False) -> "Timeline":
        """Return the timeline that was shown last, as the person edited it.

        Args:
            with_hidden: keep the events that the person has hidden, with a flag.
        """
        from timeline_app.model.edited import edited

        assert self._timeline is not None
        return edited(self._timeline, self.records.edits, with_hidden=with_hidden)

    def ask(self, hidden_articles: frozenset[str] = frozenset()) -> Question:
        """Ask for the timeline of the articles that are in; the answer comes in its own time.

        Answers come in the order of the questions, and each has to be shown.

        Args:
            hidden_articles: ids of articles whose events are left out and only counted.
        """
        step = self._step(hidden_articles)
        self._asked = Question(self._deriving().derive(step), dict(self.articles), hidden_articles)
        return self._asked

    def show(self, question: Question) -> None:
        """Take the answer to a question, once it is there, for the timeline that is shown.

        Raises:
            LOST: the process that derives is gone; the next question begins anew.
        """
        from timeline_app.model.proposal import bounded
        from timeline_app.model.timeline import Timeline

        try:
            derived = question.answer.result()
        except BaseException:
            self._is_first = True
            raise
        for key in (*derived.gone, *derived.records):
            self._records.pop(key, None)
            self._events.pop(key, None)
        self._records |= derived.records
        self._proposals, self._counts = derived.proposals, derived.counts
        ids = derived.columns.ids
        self._timeline = Timeline.stored(
            derived.columns,
            lambda index: self._event(ids[index]),
            map(self._event, derived.undated),
            bounded(question.articles, derived.proposals),
            derived.hidden,
        )

    def close(self) -> None:
        """End the worker processes that the workspace started."""
        if self._deriver:
            self._deriver.close()
        if self._executor and self._owns_executor:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None

    def _note_changes(self) -> None:
        changes = self._collection.take_changes()
        self._waiting_articles |= changes.articles
        self._waiting_files |= changes.files

    def _step(self, hidden: frozenset[str]) -> Step:
        articles, files, opened = (
            self._waiting_articles,
            self._waiting_files,
            self._collection.opened,
        )
        if self._is_first:
            articles, files = {*self.articles}, {*opened}
        step = Step(
            articles={key: self._held(key) for key in sorted(articles)},
            files={path: opened[path] for path in sorted(files & opened.keys())},
            hidden=hidden,
            is_first=self._is_first,
        )
        self._waiting_articles, self._waiting_files, self._is_first = set(), set(), False
        return step

    def _held(self, article_id: str) -> Held | None:
        article = self.articles.get(article_id)
        if article is None:
            return None
        return Held(article, self._collection.sources[article_id].content)

    def _event(self, event_id: str) -> "TimelineEvent":
        if event_id not in self._events:
            from timeline_app.model.codec import decode
            from timeline_app.model.event import TimelineEvent

            self._events[event_id] = decode(self._records[event_id], TimelineEvent)
        return self._events[event_id]

    def _deriving(self) -> "Deriver":
        if self._deriver is None:
            from timeline_app.pipeline.deriving import DeriverHere

            self._deriver = DeriverHere()
        return self._deriver

    def _workers(self) -> Executor:
        self.warm_up()
        assert self._executor
        return self._executor
