"""The open timeline with Qt signals: what is in it, what is selected, what is being read."""

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from timeline_app.errors import TimelineError
from timeline_app.model.article import Article, PublicationDate, TextSpan
from timeline_app.model.event import TimelineEvent
from timeline_app.model.typed import Typed
from timeline_app.pipeline.walking import walk
from timeline_app.readers import SUFFIXES, can_open
from timeline_app.store.settings import LaneChoice, Settings, ThemeChoice, save
from timeline_app.view.jobs import Job, Jobs
from timeline_app.workspace import Outcome, Workspace

if TYPE_CHECKING:
    from timeline_app.model.proposal import Proposal
    from timeline_app.model.timeline import Timeline
    from timeline_app.pipeline.ingest import Read

__all__ = ["Failure", "ImportReport", "LaneChoice", "Session", "Settings", "Survey", "ThemeChoice"]

MANY_FILES = 500
_REBUILD_MS = 100
_SURVEY_MS = 80
_CLOSING_TRIES = 40
_CLOSING_MS = 100


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of one import. ``total`` files were asked for; fewer were read if cancelled."""

    added: int = 0
    duplicates: int = 0
    rejected: int = 0
    files: int = 0
    total: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """What a drop would bring, by the names of the files alone.

    ``complete`` is false when the folders hold more than could be counted at once.
    """

    readable: int
    unreadable: int
    kinds: tuple[str, ...]
    complete: bool = True


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


class Session(QObject):
    """The thin Qt face of a `Workspace`; every import and selection goes through here.

    Signals:
        timeline_changed: the new `Timeline`.
        articles_changed: articles, or files that could not be read, came or went.
        selection_changed: the ids of the selected events.
        import_started: the number of files.
        import_progress: files done, files in all, the name of the file being read.
        import_finished: the `ImportReport`.
        many_files_found: their number; waits for `go_on` or `leave_out`.
        publication_changed: the id of an article that was given another publication date.
        settings_changed: the new `Settings`.
        problem: a sentence to show.
    """

    timeline_changed = Signal(object)
    articles_changed = Signal()
    selection_changed = Signal(object)
    import_started = Signal(int)
    import_progress = Signal(int, int, str)
    import_finished = Signal(object)
    many_files_found = Signal(int)
    publication_changed = Signal(str)
    settings_changed = Signal(object)
    problem = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        settings: Settings,
        settings_path: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._settings = settings
        self._settings_path = settings_path
        self._timeline: Timeline | None = None
        self._selection: tuple[str, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self._date_spans: dict[str, tuple[TextSpan, ...]] = {}
        self._event_counts: dict[str, int] = {}
        self._waiting: deque[tuple[Path, ...]] = deque()
        self._files: tuple[Path, ...] = ()
        self._job: Job | None = None
        self._report = ImportReport()
        self._rebuild = QTimer(self)
        self._rebuild.setSingleShot(True)
        self._rebuild.timeout.connect(self._rebuild_timeline)
        self._rebuild_ms = _REBUILD_MS

    @property
    def settings(self) -> Settings:
        """What is remembered."""
        return self._settings

    @property
    def timeline(self) -> "Timeline | None":
        """The timeline last shown, or nothing before the first article."""
        return self._timeline

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of the selected events."""
        return self._selection

    @property
    def articles(self) -> Mapping[str, Article]:
        """All articles by id, in the order in which they were added."""
        return self._workspace.articles

    @property
    def notes(self) -> Mapping[str, str]:
        """What to know about how an article was read, by the article's id."""
        return self._workspace.notes

    @property
    def proposals(self) -> "Mapping[str, Proposal]":
        """When articles without a publication date may have been published, by their ids."""
        return self._workspace.proposals

    @property
    def rejected(self) -> tuple[Failure, ...]:
        """The files that could not be read."""
        return self._workspace.rejected

    @property
    def hidden_articles(self) -> frozenset[str]:
        """The articles whose events are not shown."""
        return self._hidden

    @property
    def is_importing(self) -> bool:
        """Tell whether files are being read or wait for it."""
        return self._job is not None or bool(self._files) or bool(self._waiting)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The file name suffixes that can be read."""
        return SUFFIXES

    def events_of(self, article_id: str) -> int:
        """Return how many events an article tells."""
        return self._event_counts.get(article_id, 0)

    def date_spans(self, article_id: str) -> tuple[TextSpan, ...]:
        """Return where the time expressions of an article stand, in order."""
        return self._date_spans.get(article_id, ())

    def event_of(self, event_id: str) -> TimelineEvent | None:
        """Return an event that is shown, or nothing."""
        timeline = self._timeline
        if timeline is None:
            return None
        index = timeline.index_of(event_id)
        if index is not None:
            return timeline.event(index)
        return next((event for event in timeline.undated if event.id == event_id), None)

    def select(self, ids: Iterable[str]) -> None:
        """Select these events instead of the former ones."""
        chosen = tuple(ids)
        if chosen != self._selection:
            self._selection = chosen
            self.selection_changed.emit(chosen)

    def show_article(self, article_id: str, *, shown: bool) -> None:
        """Show or hide all that one article tells."""
        hidden = self._hidden - {article_id} if shown else self._hidden | {article_id}
        if hidden != self._hidden:
            self._hidden = hidden
            self._rebuild_timeline()

    def show_only(self, article_id: str) -> None:
        """Show what one article tells, and hide what only others tell."""
        hidden = frozenset(self.articles) - {article_id}
        if hidden != self._hidden:
            self._hidden = hidden
            self._rebuild_timeline()

    @staticmethod
    def read_date(words: str) -> Typed:
        """Return what a typed date means."""
        from timeline_app.pipeline.typed_date import read_typed

        return read_typed(words)

    def survey(self, paths: Iterable[Path]) -> Survey:
        """Count what a drop would bring without opening any file; always quick."""
        clock = QElapsedTimer()
        clock.start()
        readable, unreadable = 0, Counter[str]()
        for path in chain.from_iterable(map(walk, paths)):
            if can_open(path):
                readable += 1
            else:
                unreadable[path.suffix.lower()] += 1
            if clock.elapsed() > _SURVEY_MS:
                return Survey(readable, unreadable.total(), tuple(sorted(unreadable)), False)
        return Survey(readable, unreadable.total(), tuple(sorted(unreadable)))

    def add(self, paths: Iterable[Path]) -> None:
        """Read files and folders after what is being read already."""
        self._waiting.append(tuple(paths))
        self._next_import()

    def open_folder(self, folder: Path) -> None:
        """Read a folder and remember it as the sources folder."""
        name = str(folder)
        if not folder.is_dir():
            self.problem.emit(self.tr("The folder {0} is not there.").format(name))
            return
        self.change_settings(replace(self._settings.with_folder(name), sources_folder=name))
        self.add((folder,))

    def reopen_sources_folder(self) -> None:
        """Read the remembered sources folder, if there is one."""
        name = self._settings.sources_folder
        if name is None:
            return
        if Path(name).is_dir():
            self.add((Path(name),))
        else:
            self.problem.emit(
                self.tr("The sources folder {0} is not there. It stays remembered.").format(name)
            )

    def retry(self, path: Path) -> None:
        """Read a rejected file once more."""
        self._workspace.forget_rejected(path)
        self.articles_changed.emit()
        self.add((path,))

    def forget_rejected(self, path: Path) -> None:
        """Take a rejected file off the list."""
        self._workspace.forget_rejected(path)
        self.articles_changed.emit()

    def remove_article(self, article_id: str) -> None:
        """Take an article and what it alone tells off the timeline. Its file stays."""
        self._workspace.remove(article_id)
        self._rebuild_timeline()

    def publish(self, article_id: str, publication: PublicationDate | None) -> None:
        """Say when an article was published, or with nothing take back what was said."""
        former = self.articles[article_id].publication
        try:
            self._workspace.publish(article_id, publication)
        except TimelineError as error:
            self.problem.emit(str(error))
        if self.articles[article_id].publication != former:
            self._rebuild_timeline()
            self.publication_changed.emit(article_id)

    def cancel(self) -> None:
        """Stop reading; what was read so far stays, what waits is dropped."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._workspace.stop_reading()
            self._finish_import(cancelled=True)

    def go_on(self) -> None:
        """Read the many files that were found."""
        self._read_files()

    def leave_out(self) -> None:
        """Do not read the many files that were found."""
        self._files = ()
        self._next_import()

    def change_settings(self, settings: Settings) -> None:
        """Remember these settings, at once and in the file."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            save(settings, self._settings_path)
        except TimelineError as error:
            self.problem.emit(str(error))
        self.settings_changed.emit(settings)

    def close(self) -> None:
        """Stop reading and end the worker processes."""
        self._rebuild.stop()
        self._waiting.clear()
        self._jobs.cancel_all()
        self._job = None
        self._workspace.close()
        for _ in range(_CLOSING_TRIES):
            if self._jobs.wait(_CLOSING_MS):
                break
            self._workspace.close()  # a job that had just begun may have started new workers

    def _next_import(self) -> None:
        if self._job is None and not self._files and self._waiting:
            paths = self._waiting.popleft()
            self._job = self._jobs.start(
                lambda: iter((self._workspace.files(paths),)), self._take_files, self._list_ended
            )

    def _take_files(self, files: tuple[Path, ...]) -> None:
        self._files = files

    def _list_ended(self) -> None:
        if self._is_stale():
            return
        self._job = None
        if len(self._files) > MANY_FILES:
            self.many_files_found.emit(len(self._files))
        else:
            self._read_files()

    def _read_files(self) -> None:
        files = self._files
        self._report = ImportReport(total=len(files))
        self.import_started.emit(len(files))
        self._emit_progress()
        self._job = self._jobs.start(
            lambda: self._workspace.read(files), self._accept, self._read_ended
        )

    def _accept(self, item: "Read") -> None:
        from timeline_app.pipeline.ingest import Ingested

        before = len(self.articles)
        outcome = self._workspace.accept(item)
        if outcome is Outcome.ADDED and isinstance(item, Ingested):
            self._date_spans[item.article.id] = tuple(one.span for one in item.recognised)
        report = self._report
        self._report = replace(
            report,
            added=report.added + max(outcome is Outcome.ADDED, len(self.articles) - before),
            duplicates=report.duplicates + (outcome is Outcome.DUPLICATE),
            rejected=report.rejected + (outcome is Outcome.REJECTED),
            files=min(report.files + 1, report.total),
        )
        self._emit_progress()
        if not self._rebuild.isActive():
            self._rebuild.start(self._rebuild_ms)

    def _emit_progress(self) -> None:
        done = self._report.files
        name = self._files[done].name if done < len(self._files) else ""
        self.import_progress.emit(done, self._report.total, name)

    def _read_ended(self) -> None:
        if not self._is_stale():
            self._finish_import(cancelled=False)

    def _is_stale(self) -> bool:
        """Tell whether a job ended that was cancelled: its import is over already."""
        return self._job is None or self._job.is_cancelled or self.sender() is not self._job

    def _finish_import(self, *, cancelled: bool) -> None:
        self._job = None
        self._files = ()
        self._rebuild.stop()
        self._rebuild_timeline()
        report, self._report = self._report, ImportReport()
        self.import_finished.emit(replace(report, cancelled=cancelled))
        self._next_import()

    def _rebuild_timeline(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        self._forget_removed()
        self._timeline = self._workspace.timeline(self._hidden)
        self._count_events(self._timeline)
        self.timeline_changed.emit(self._timeline)
        self.articles_changed.emit()
        self._keep_selection()
        self._rebuild_ms = max(_REBUILD_MS, 4 * clock.elapsed())

    def _forget_removed(self) -> None:
        """Keep nothing of articles that were removed, or whose file says something else now."""
        articles = self.articles
        self._hidden = self._hidden.intersection(articles)
        for name in self._date_spans.keys() - articles.keys():
            del self._date_spans[name]

    def _count_events(self, timeline: "Timeline") -> None:
        counts = Counter[str]()
        for event in (*map(timeline.event, range(len(timeline))), *timeline.undated):
            counts.update({mention.article_id for mention in event.mentions})
        kept = {name: self._event_counts.get(name, 0) for name in self._hidden}
        self._event_counts = {**counts, **kept}

    def _keep_selection(self) -> None:
        self.select(name for name in self._selection if self.event_of(name))
