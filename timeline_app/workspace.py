"""An open timeline without a window: add articles, date them, remove them, ask for the events."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import TimelineError
from timeline_app.keeping.files import Files
from timeline_app.keeping.memory import InMemory
from timeline_app.keeping.questions import LOST, Question, Questions, Trial
from timeline_app.keeping.showing import Showing
from timeline_app.keeping.values import (
    Arrival,
    Keeping,
    Stamp,
)
from timeline_app.model.article import UNKNOWN, Article, PublicationDate, TextSpan, chosen
from timeline_app.model.moving import Moves, moves
from timeline_app.model.records import Change, JournalMark, Records, take
from timeline_app.pipeline.collection import Collection
from timeline_app.pipeline.outcomes import Outcome, Read, Rejected
from timeline_app.pipeline.reading import Reading, files_under
from timeline_app.pipeline.steps import Held, Step

if TYPE_CHECKING:
    from timeline_app.model.event import TimelineEvent
    from timeline_app.model.proposal import Proposal
    from timeline_app.model.search import Query
    from timeline_app.model.timeline import Timeline
    from timeline_app.pipeline.deriving import Deriver

__all__ = ["LOST", "Outcome", "Question", "Trial", "Workspace"]


class Workspace:
    """The articles that are in, and the timeline they make."""

    def __init__(self, executor: Executor | None = None, deriver: "Deriver | None" = None) -> None:
        """Open an empty timeline.

        Args:
            executor: runs the reading of files; without one, worker processes are started on
                first use and ended by `close`.
            deriver: makes events of what articles tell; without one, this process does.
        """
        self._reading = Reading(executor)
        self._questions = Questions(deriver)
        self._collection = Collection()
        self._keeping: Keeping = InMemory()
        self._showing = Showing(self._keeping)
        self._revision = 0
        self._journal: Sequence[tuple[Change, bool]] = ()
        self._files = Files()
        self._announced: Mapping[Path, PublicationDate] = {}

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
        return {key: article.note for key, article in self.articles.items() if article.note}

    @property
    def proposals(self) -> "Mapping[str, Proposal]":
        """When articles without a publication date may have been published, by their ids.

        An article that nothing bounds has none. A proposal dates nothing until `publish` takes it.
        They belong to the timeline that was shown last.
        """
        return self._showing.outlook.proposals if self._showing.outlook else {}

    @property
    def counts(self) -> Mapping[str, int]:
        """How many events of the timeline that was shown last each article tells, by its id."""
        return self._showing.outlook.counts if self._showing.outlook else {}

    @property
    def has_timeline(self) -> bool:
        """Whether a timeline was shown, perhaps of an earlier session."""
        return self._showing.timeline is not None

    @property
    def hidden_articles(self) -> frozenset[str]:
        """The articles whose events were left out of what was shown last."""
        return self._showing.outlook.hidden_articles if self._showing.outlook else frozenset()

    @staticmethod
    def files(paths: Iterable[Path]) -> tuple[Path, ...]:
        """Return the files under the paths, in the order in which they would be read."""
        return files_under(paths)

    def date_spans(self, article_id: str) -> tuple[TextSpan, ...]:
        """Return where the time expressions of an article stand, in order."""
        from timeline_app.pipeline.content import spans_in

        is_in = article_id in self.articles
        return spans_in(self._keeping.content(article_id)) if is_in else ()

    def warm_up(self) -> None:
        """Start the worker processes now, so that the first file need not wait for them."""
        self._reading.warm_up()

    def read(self, files: Sequence[Path], language: str | None = None) -> Iterator[Read]:
        """Yield what is in each file, or why nothing is, without changing the workspace.

        The first to be done comes first. Safe to iterate on another thread.

        Args:
            files: what `files` returned; no folder is looked into.
            language: the code of the articles' language; without it, each one's is detected.
        """
        yield from self._reading.read(files, language, self._files.look_at)

    def recognise(self, paths: Sequence[Path], language: str | None = None) -> Iterator[Read]:
        """Yield the articles in the order of the files, without mentions; see `Reading`."""
        yield from self._reading.recognise(paths, language)

    def stop_reading(self) -> None:
        """End every `read` under way within a second, even during a slow file."""
        self._reading.stop()

    def accept(self, item: Read) -> Outcome:
        """Take what `read` gave; an article whose text is in already only gains a path.

        A file that was edited meanwhile replaces what it was before.
        """
        outcome = self._collection.accept(item)
        self._files.note(item)
        self._note_changes()
        return outcome

    def add(self, paths: Sequence[Path], language: str | None = None) -> Iterator[Outcome]:
        """Read and accept files and folders, yielding what became of each; see `read`."""
        for item in self.read(self.files(paths), language):
            yield self.accept(item)

    def apply(self, change: Change, mark: JournalMark | None = None) -> None:
        """Put in place what a change says; its inverse takes it back.

        Edits of events stay while there is no such event. A publication date stays while the
        article's text is the same, also when its file is read again. An article that is taken
        out is kept, so that it can come back without its file.

        Args:
            change: what to put in place.
            mark: what is marked in the journal with it.
        """
        self._collection.apply(change)
        self._note_changes(mark)

    def mark(self, mark: JournalMark) -> None:
        """Mark in the journal what is in place already."""
        self._keeping.keep_records(self.records, self._revision, mark)

    @property
    def journal(self) -> Sequence[tuple[Change, bool]]:
        """The changes of an earlier session, and whether each is done or undone."""
        return self._journal

    def publishing(self, label: str, publications: Mapping[str, PublicationDate | None]) -> Change:
        """Return the change that says when articles were published; see `Collection`.

        Raises:
            TimelineError: an article comes out of a timeline file, whose events are finished.
        """
        return self._collection.publishing(label, publications)

    def publish(self, article_id: str, publication: PublicationDate | None) -> None:
        """Say when an article was published; all that counts from that day follows.

        Raises:
            TimelineError: see `publishing`.
        """
        self.apply(self.publishing("", {article_id: publication}))

    def found_publication(self, article_id: str) -> PublicationDate:
        """Return the publication date that an article's own file gives, if it gives one."""
        found = self._collection.found(article_id)
        return found.publication if found else UNKNOWN

    @property
    def is_ready(self) -> bool:
        """Whether `try_publishing` can be asked: what derives knows all that is in."""
        return not self._questions.is_first and self._showing.timeline is not None

    def try_publishing(self, publications: Mapping[str, PublicationDate | None]) -> Trial:
        """Ask what the timeline would be if articles had been published then.

        Nothing changes. A timeline has to be shown that is current.

        Args:
            publications: by the ids of articles; `None` for what the article's file gives.
        """
        held = {
            key: Held(self._collection.published(key, day), self._keeping.content(key))
            for key, day in publications.items()
        }
        worked_on = self.records.worked_on
        hidden = self.hidden_articles
        step = Step(articles=held, hidden=hidden, edited=worked_on, is_trial=True)
        return self._questions.try_out(step)

    def moves(self, article_ids: frozenset[str], trial: Trial) -> Moves:
        """Return which events of some articles would move, given what `try_publishing` gave."""
        assert self._showing.timeline is not None
        return moves(self._showing.timeline, article_ids, trial.result().columns, self.records)

    def taken_in(self, label: str) -> Change:
        """Return the change that all makes which `accept` took since this was asked last."""
        return self._collection.taken_in(label)

    def announce(self, published: Mapping[Path, date]) -> None:
        """Say when the articles of some files, which are still to be read, were published."""
        self._announced = {path: chosen(day) for path, day in published.items()}
        self._collection.announce(self._announced)

    def remove(self, article_id: str) -> None:
        """Take an article out; one that is not in is an error."""
        self.apply(take("", out=[self.articles[article_id].id]))

    def forget_rejected(self, path: Path) -> None:
        """Drop a file from the list of those that could not be read."""
        self._collection.forget_rejected(path)
        self._files.forget(path)
        self._keeping.forget_files((path,))
        self._note_changes()

    def timeline(
        self, hidden_articles: frozenset[str] = frozenset(), *, with_hidden: bool = False
    ) -> "Timeline":
        """Return the timeline of the articles that are in, however long it takes; see `shown`.

        Args:
            hidden_articles: ids of articles whose events are left out and only counted.
            with_hidden: keep the events that the person has hidden, with a flag.
        """
        if self._showing.timeline is None or not self.is_current(hidden_articles):
            self.show(self.ask(hidden_articles))
        return self.shown(with_hidden=with_hidden)

    def shown(self, *, with_hidden: bool = False) -> "Timeline":
        """Return the timeline that was shown last, as the person edited it.

        Args:
            with_hidden: keep the events that the person has hidden, with a flag.
        """
        from timeline_app.model.edited import edited

        assert self._showing.timeline is not None
        return edited(self._showing.timeline, self.records, with_hidden=with_hidden)

    def found_event(self, event_id: str) -> "TimelineEvent | None":
        """Return an event of what was shown last as it was derived, before any edit."""
        return self._showing.found(event_id)

    def is_current(self, hidden_articles: frozenset[str] = frozenset()) -> bool:
        """Tell whether the timeline that was shown last is that of all that is in."""
        outlook = self._showing.outlook
        return outlook is not None and (outlook.revision, outlook.hidden_articles) == (
            self._revision,
            hidden_articles,
        )

    def ask(self, hidden_articles: frozenset[str] = frozenset()) -> Question:
        """Ask for the timeline of the articles that are in; the answer comes in its own time.

        Answers come in the order of the questions, and each has to be shown.

        Args:
            hidden_articles: ids of articles whose events are left out and only counted.
        """
        return self._questions.ask(
            self._collection, self._keeping, hidden_articles, self._revision
        )

    def show(self, question: Question) -> None:
        """Take the answer to a question, once it is there, for the timeline that is shown.

        Raises:
            LOST: the process that derives is gone; the next question begins anew.
        """
        self._showing.take(question, self._questions.answer_to(question))

    def open(self, keeping: Keeping) -> tuple[Path, ...]:
        """Let go of what is in, and take what was kept somewhere, where all is kept from now on.

        Returns:
            Files that were still to be read when it was closed.

        Raises:
            TimelineError: it cannot be read; what is in stays in.
        """
        kept = keeping.restored()
        self._keeping.close()
        self._keeping, self._collection = keeping, Collection()
        self._collection.announce(self._announced)
        self._questions.begin_anew()
        self._showing, self._revision = Showing(keeping), 0
        self._journal = ()
        self._files.restore({})
        if kept is None:
            return ()
        self._collection.restore(kept.articles, kept.records, kept.opened, kept.rejected)
        self._revision, self._journal = kept.revision, kept.journal
        self._files.restore(kept.files)
        if kept.outlook:
            self._showing.show(kept.outlook, self.articles)
        return tuple(kept.waiting)

    def save_as(self, path: Path, on_problem: Callable[[TimelineError], None]) -> None:
        """Keep all that is in, and all that comes, in another file; the former one stays.

        Of a timeline that is in a file already, any thread may ask that.

        Args:
            path: the file; it takes the place of what is there.
            on_problem: told what cannot be kept, on another thread.

        Raises:
            TimelineError: the file cannot be written.
        """
        self._keeping = self._keeping.moved_to(path, on_problem)
        self._showing.moved(self._keeping)

    def renew(self, articles: Iterable[Article]) -> Iterator[tuple[str, bytes]]:
        """Read kept articles again by the rules of today; see `renewed`. Any thread may."""
        yield from self._reading.renew(articles)

    def take_renewed(self, article_id: str, content: bytes) -> None:
        """Take what `renew` gave; edits of the events stay."""
        self._collection.renew(article_id, content)
        self._note_changes()

    @property
    def known_files(self) -> Mapping[Path, Stamp]:
        """The files that were read or turned down, and how they looked then."""
        return self._files.known

    def let_go(self, missing: Path, path: Path) -> None:
        """Take a file's articles to lie in another one alone, if that one has them all."""
        if self._collection.let_go(missing, path):
            self._files.forget(missing)
            self._keeping.forget_files((missing,))
            self._note_changes()

    def expect(self, paths: Iterable[Path]) -> None:
        """Keep in mind that files are to be read, should the program end before they are."""
        self._files.expected = set(paths)
        self._keeping.keep_waiting(sorted(self._files.expected))

    def expect_no_more(self) -> None:
        """Drop the files from mind that are still to be read."""
        self._keeping.forget_files(sorted(self._files.expected))
        self._files.expected = set()

    def keep_state(self, name: str, value: bytes) -> None:
        """Keep something about how the timeline is shown, beside it."""
        self._keeping.keep_state(name, value)

    def state(self, name: str) -> bytes | None:
        """Return what was kept under a name, if something was."""
        return self._keeping.state(name)

    def not_saying(self, query: "Query") -> frozenset[str]:
        """Return the ids of articles that are known not to say a query, if any are."""
        return self._keeping.not_saying(query)

    def close(self) -> None:
        """End the worker processes that the workspace started."""
        self._keeping.close()
        self._questions.close()
        self._reading.close()

    def _note_changes(self, mark: JournalMark | None = None) -> None:
        changes = self._collection.take_changes()
        self._questions.note(changes)
        files = [*self._files.take_done(changes.files, self._collection)]
        if changes.articles or changes.files:
            self._revision += 1
            found = map(self._collection.found, changes.articles)
            articles = [one for one in found if one]
            self._keeping.keep_read(Arrival(articles, changes.contents, files, self._revision))
        self._keeping.keep_records(self.records, self._revision, mark)
