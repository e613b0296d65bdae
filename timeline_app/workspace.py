"""An open timeline without a window: add articles, date them, remove them, ask for the events."""

import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path
from threading import Event
from types import MappingProxyType
from typing import TYPE_CHECKING

from timeline_app.errors import TimelineError
from timeline_app.model.article import Article, PublicationDate, chosen
from timeline_app.model.records import NOTHING, Change, Records, publish, take

if TYPE_CHECKING:
    from timeline_app.model.event import Mention, TimelineEvent
    from timeline_app.model.proposal import Clue, Proposal
    from timeline_app.model.timeline import Timeline
    from timeline_app.pipeline.identities import Identities
    from timeline_app.pipeline.ingest import Ingested, Read, Rejected
    from timeline_app.pipeline.merging import Merger
    from timeline_app.pipeline.provisional import Provisional
    from timeline_app.pipeline.telling import Told
    from timeline_app.readers.timeline import TimelineFile
    from timeline_app.tagger.recogniser import Recognised


class Outcome(StrEnum):
    """What became of a file that was read."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the workspace keeps of an article beside the article itself.

    ``found`` is the publication date that the file gives; where it gives none, ``clues`` are what
    the article's own words tell about it. ``recognised`` are the article's time
    expressions, pickled, since only another publication date asks for them and they are a sixth
    as large that way.
    """

    told: "tuple[Told, ...]"
    notes: tuple[str, ...]
    found: PublicationDate
    recognised: bytes
    clues: "tuple[Clue, ...]"


class Workspace:
    """The articles that are in, and the timeline they make."""

    def __init__(self, executor: Executor | None = None) -> None:
        """Open an empty timeline.

        Args:
            executor: runs the reading of files; without one, worker processes are started on
                first use and ended by `close`.
        """
        self._executor = executor
        self._owns_executor = executor is None
        self._articles: dict[str, Article] = {}
        self._article_at: dict[Path, str] = {}
        self._entries: dict[str, _Entry] = {}
        self._records = NOTHING
        self._taken_out: dict[str, tuple[Article, _Entry]] = {}
        self._came: set[str] = set()
        self._went: set[str] = set()
        self._announced: dict[Path, PublicationDate] = {}
        self._opened: dict[Path, TimelineFile] = {}
        self._rejected: dict[Path, Rejected] = {}
        self._timelines: dict[frozenset[str], Timeline] = {}
        self._mergers: dict[bool, Merger] = {}
        self._identities: Identities | None = None
        self._proposals: dict[str, Proposal] = {}
        self._weighed: dict[str, tuple[tuple[Clue, ...], Proposal | None]] = {}
        self._proposed_of: dict[str, tuple[tuple[Told, ...], date | None]] = {}
        self._provisional: Provisional | None = None
        self._stop = Event()

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles by their id, in the order of adding."""
        return MappingProxyType(self._articles)

    @property
    def records(self) -> Records:
        """What the person made, also of events and articles that are no more."""
        return self._records

    @property
    def rejected(self) -> "tuple[Rejected, ...]":
        """The files that could not be read, with the reasons, in the order of their paths."""
        return tuple(rejected for _, rejected in sorted(self._rejected.items()))

    @property
    def notes(self) -> Mapping[str, str]:
        """What a reader should know about how an article was read, by the article's id."""
        noted = {key: " ".join(entry.notes) for key, entry in self._entries.items()}
        return {key: note for key, note in noted.items() if note}

    @property
    def proposals(self) -> "Mapping[str, Proposal]":
        """When articles without a publication date may have been published, by their ids.

        An article that nothing bounds has none. A proposal dates nothing until `publish` takes it.
        """
        told = {
            key: (entry.told, self._articles[key].publication.day)
            for key, entry in self._entries.items()
        }
        if told != self._proposed_of:
            self._proposals, self._proposed_of = self._proposed(), told
        return MappingProxyType(self._proposals)

    @staticmethod
    def files(paths: Iterable[Path]) -> tuple[Path, ...]:
        """Return the files under the paths, in the order in which they would be read."""
        from timeline_app.pipeline import ingest

        return tuple(file for group in ingest.files_in(paths) for file in group)

    def warm_up(self) -> None:
        """Start the worker processes now, so that the first file need not wait for them."""
        if self._executor is None:
            from timeline_app.pipeline.workers import WorkerExecutor

            workers = WorkerExecutor()
            workers.warm_up()
            self._executor = workers

    def read(self, paths: Sequence[Path], language: str | None = None) -> "Iterator[Read]":
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

    def recognise(self, paths: Sequence[Path], language: str | None = None) -> "Iterator[Read]":
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

    def accept(self, item: "Read") -> Outcome:
        """Take what `read` gave; an article whose text is in already only gains a path.

        A file that was edited meanwhile replaces what it was before.
        """
        from timeline_app.pipeline import ingest

        if isinstance(item, ingest.Rejected):
            self._rejected[item.path] = item
            return Outcome.REJECTED
        self._rejected.pop(item.path, None)
        self._timelines.clear()
        return self._take(item) if isinstance(item, ingest.Ingested) else self._open(item)

    def _take(self, item: "Ingested") -> Outcome:
        self._release(item.path, item.article.id)
        self._article_at[item.path] = item.article.id
        article = item.article
        known = self._articles.get(article.id)
        if item.path in self._announced:
            announced = {article.id: self._announced.pop(item.path)}
            self._records = self._records.after(publish(self._records, "", announced))
        self._let_in(article.id)
        sources = sorted({*article.sources, *(known.sources if known else ())})
        if known and (known.listing or item.path != sources[0]):
            self._articles[article.id] = replace(known, sources=tuple(sources))
            self._redate(article.id)
            return Outcome.DUPLICATE
        self._articles[article.id] = replace(article, sources=tuple(sources))
        notes = (item.note,) if item.note else ()
        recognised = pickle.dumps(item.recognised)
        self._entries[article.id] = _Entry((), notes, article.publication, recognised, item.clues)
        self._tell(article.id, item.mentions)
        self._redate(article.id)
        return Outcome.DUPLICATE if known else Outcome.ADDED

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
        self._records = self._records.after(change)
        for article_id in change.article_ids:
            self._follow_records(article_id)

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
        listing = self._articles[article_id].listing
        if listing:
            raise TimelineError(
                f"The dates of this article stand in {listing.file.name}. "
                "To date it anew, take it out and add the article's own file."
            )
        return publish(self._records, label, {article_id: publication})

    def publish(self, article_id: str, publication: PublicationDate | None) -> None:
        """Say when an article was published; all that counts from that day follows.

        Raises:
            TimelineError: see `publishing`.
        """
        self.apply(self.publishing("", article_id, publication))

    def taken_in(self, label: str) -> Change:
        """Return the change that all makes which `accept` took since this was asked last."""
        came, went = self._came.intersection(self._articles), self._went
        self._came, self._went = set(), set()
        return take(label, into=sorted(came), out=sorted(went.difference(came)))

    def announce(self, published: Mapping[Path, date]) -> None:
        """Say when the articles of some files, which are still to be read, were published."""
        self._announced |= {path: chosen(day) for path, day in published.items()}

    def remove(self, article_id: str) -> None:
        """Take an article out; one that is not in is an error."""
        self.apply(take("", out=[self._articles[article_id].id]))

    def forget_rejected(self, path: Path) -> None:
        """Drop a file from the list of those that could not be read."""
        del self._rejected[path]

    def timeline(
        self, hidden_articles: frozenset[str] = frozenset(), *, with_hidden: bool = False
    ) -> "Timeline":
        """Return the timeline of the articles that are in, as the person edited it.

        Args:
            hidden_articles: ids of articles whose events are left out and only counted.
            with_hidden: keep the events that the person has hidden, with a flag.
        """
        from timeline_app.model.edited import edited

        if hidden_articles not in self._timelines:
            self._timelines.clear()
            self._timelines[hidden_articles] = self._derived(hidden_articles)
        derived = self._timelines[hidden_articles]
        return edited(derived, self._records.edits, with_hidden=with_hidden)

    def close(self) -> None:
        """End the worker processes that the workspace started."""
        if self._executor and self._owns_executor:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None

    def _publication(self, article_id: str) -> PublicationDate:
        """Return when an article was published: as the person says, else as its file does."""
        found = self._entries[article_id].found
        given = self._records.publications.get(article_id)
        return replace(given, span=found.span) if given else found  # a date line stays none

    def _follow_records(self, article_id: str) -> None:
        """Take an article in or out and date it, as the records say."""
        if article_id in self._records.taken_out:
            if article_id in self._articles:
                self._put_aside(article_id)
            return
        if article_id in self._taken_out:
            self._timelines.clear()
            article, entry = self._taken_out.pop(article_id)
            self._articles[article_id], self._entries[article_id] = article, entry
            self._article_at |= dict.fromkeys(article.sources, article_id)
        if article_id in self._articles:
            self._redate(article_id)

    def _put_aside(self, article_id: str) -> None:
        self._timelines.clear()
        article = self._articles.pop(article_id)
        self._taken_out[article_id] = (article, self._entries.pop(article_id))
        for source in article.sources:
            self._article_at.pop(source, None)

    def _let_in(self, article_id: str) -> None:
        """Note that an article is about to come in that is read, perhaps one taken out before."""
        if article_id in self._articles:
            return
        self._came.add(article_id)
        if article_id in self._records.taken_out:
            self._taken_out.pop(article_id, None)
            self._records = self._records.after(take("", into=[article_id]))

    def _redate(self, article_id: str) -> None:
        """Tell an article anew if its publication date is not the one it was told by."""
        from timeline_app.pipeline import ingest

        publication = self._publication(article_id)
        former = self._articles[article_id]
        if former.listing or publication == former.publication:
            return
        self._timelines.clear()
        article = replace(former, publication=publication)
        self._articles[article_id] = article
        self._tell(article_id, ingest.mentions_of(article, self._recognised(article_id)))

    def _tell(self, article_id: str, mentions: "Sequence[Mention]") -> None:
        from timeline_app.pipeline import telling

        told = telling.tell(self._articles[article_id], mentions)
        self._entries[article_id] = replace(self._entries[article_id], told=told)

    def _open(self, item: "TimelineFile") -> Outcome:
        """Take a timeline's articles and events as they are, instead of what its file held."""
        kept = {article.id for article in item.articles}
        for key, former in tuple(self._articles.items()):
            if former.listing and former.listing.file == item.path and key not in kept:
                self._went.add(key)
                self.remove(key)
        known = sum(article.id in self._articles for article in item.articles)
        for article in item.articles:
            self._list(article)
        self._opened[item.path] = item
        return Outcome.DUPLICATE if known == len(item.articles) else Outcome.ADDED

    def _list(self, article: Article) -> None:
        """Take in an article of a timeline: what is found in its own file gives way."""
        self._let_in(article.id)
        known = self._articles.get(article.id)
        sources = sorted({*article.sources, *(known.sources if known else ())})
        listings = [one.listing for one in (article, known) if one and one.listing]
        first = min(listings, key=lambda listing: listing.file)
        if known and known.listing is first:
            article = known
        self._articles[article.id] = replace(article, sources=tuple(sources))
        self._entries[article.id] = _Entry((), (), article.publication, pickle.dumps(()), ())

    def _release(self, path: Path, kept_id: str) -> None:
        """Take a path from the article it gave before, which goes when it lies nowhere else."""
        former = self._articles.get(self._article_at.get(path, kept_id))
        if former is None or former.id == kept_id:
            return
        sources = tuple(source for source in former.sources if source != path)
        if sources:
            self._articles[former.id] = replace(former, sources=sources)
        else:
            self._went.add(former.id)
            self.remove(former.id)

    def _derived(self, hidden_articles: frozenset[str]) -> "Timeline":
        from timeline_app.model.timeline import Timeline

        events = self._merged(hidden_articles)
        hidden = 0
        if hidden_articles:
            hidden = len(self._merged(frozenset())) - len(events)
        by_path = sorted(self._articles.items(), key=lambda item: item[1].sources)
        articles = dict(by_path)
        for key, proposal in self.proposals.items():
            articles[key] = replace(
                articles[key], publication=proposal.bound(articles[key].publication)
            )
        return Timeline.from_events(self._stood(events), articles, hidden)

    def _stood(self, events: "Sequence[TimelineEvent]") -> "tuple[TimelineEvent, ...]":
        """Return the events, those provisional whose article's publication date is bounded."""
        from timeline_app.pipeline.provisional import Provisional

        if self._provisional is None:
            self._provisional = Provisional()
        return self._provisional.stand(events, self._articles, self.proposals, self._recognised)

    def _recognised(self, article_id: str) -> "tuple[Recognised, ...]":
        recognised: tuple[Recognised, ...] = pickle.loads(self._entries[article_id].recognised)
        return recognised

    def _proposed(self) -> "dict[str, Proposal]":
        from timeline_app.pipeline.bounds import clues_of_readings, propose
        from timeline_app.pipeline.shared_dates import shared_clues

        self._merged(frozenset())
        met_by = self._mergers[False].met_by
        weighed = {}
        for key, entry in self._entries.items():
            article = self._articles[key]
            if article.publication.day is None and article.listing is None:
                shared = shared_clues(entry.told, met_by, self._articles)
                readings = clues_of_readings(article.publication)
                clues = (*entry.clues, *readings, *shared)
                known, proposal = self._weighed.get(key, ((), None))
                weighed[key] = (clues, proposal if clues == known else propose(clues))
        self._weighed = weighed
        return {key: proposal for key, (_, proposal) in weighed.items() if proposal}

    def _merged(self, hidden_articles: frozenset[str]) -> "tuple[TimelineEvent, ...]":
        """Return the events of what is not hidden; only what changed is merged anew."""
        from timeline_app.pipeline.finished import finished_events
        from timeline_app.pipeline.identities import Identities
        from timeline_app.pipeline.merging import Merger

        if self._identities is None:
            self._identities = Identities()
        merger = self._mergers.setdefault(bool(hidden_articles), Merger(self._identities))
        shown = {
            key: entry.told for key, entry in self._entries.items() if key not in hidden_articles
        }
        merger.follow(shown)
        listed = {key for key in shown if self._articles[key].listing}
        finished = finished_events(self._opened.values(), listed)
        return (*finished.values(), *merger.events(finished))

    def _workers(self) -> Executor:
        self.warm_up()
        assert self._executor
        return self._executor
