"""The open timeline with Qt signals: what is in it, what is selected, what is being read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal

from timeline_app.errors import TimelineError
from timeline_app.model.article import PublicationDate
from timeline_app.model.records import Change, JournalMark, take
from timeline_app.store.settings import TEXT_PERCENTS, LaneChoice, Settings, ThemeChoice, save
from timeline_app.view.asking import Asking
from timeline_app.view.contents import Contents, Failure
from timeline_app.view.folder_watch import FolderWatch
from timeline_app.view.importer import Importer, ImportReport, Survey, survey
from timeline_app.view.jobs import Jobs
from timeline_app.view.opening import Opening
from timeline_app.view.renewal import Renewal
from timeline_app.view.sentences import what_is_wrong
from timeline_app.view.undo import UndoStack
from timeline_app.workspace import Trial, Workspace

__all__ = [
    "TEXT_PERCENTS",
    "Failure",
    "ImportReport",
    "LaneChoice",
    "Session",
    "Settings",
    "Survey",
    "ThemeChoice",
    "Trial",
]


class Session(Contents):
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
        timeline_left: the timeline is about to be let go of.
        timeline_opened: another timeline was opened; the path of its file.
        timeline_moved: the timeline goes by another name or has another file, whose path it is.
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
    timeline_left = Signal()
    timeline_opened = Signal(object)
    timeline_moved = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        settings: Settings,
        settings_path: Path,
        data_folder: Path | None = None,
    ) -> None:
        """Begin with nothing open.

        Args:
            workspace: what is in.
            jobs: what runs on threads.
            settings: what is remembered.
            settings_path: where it is remembered.
            data_folder: where timelines lie that nobody gave a place; without one nothing is
                kept.
        """
        super().__init__(workspace)
        self._settings = settings
        self._settings_path = settings_path
        self._selection: tuple[str, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self._shows_hidden = False
        self._is_reopening = False
        self.undo_stack = UndoStack(self._put, workspace.mark, self)
        self._reports: list[ImportReport] = []
        self._asking = Asking(workspace, self._hidden_now, self)
        self._asking.shown.connect(self._show)
        self._asking.settled.connect(self._tell_report)
        self._asking.failed.connect(self._tell_failure)
        self.opening = Opening(self, workspace, jobs, data_folder)
        self._importer = Importer(workspace, jobs, self)
        self._importer.accepted.connect(self._asking.ask_soon)
        self._importer.finished.connect(self._end_import)
        self.folder_watch = FolderWatch(self, workspace, jobs)
        self.renewal = Renewal(self, workspace, jobs)
        self.renewal.renewed.connect(self._asking.ask_soon)
        self._importer.started.connect(self.import_started)
        self._importer.progress.connect(self.import_progress)
        self._importer.many_files_found.connect(self.many_files_found)

    @property
    def settings(self) -> Settings:
        """What is remembered."""
        return self._settings

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of the selected events."""
        return self._selection

    @property
    def hidden_articles(self) -> frozenset[str]:
        """The articles whose events are not shown."""
        return self._hidden

    @property
    def is_importing(self) -> bool:
        """Tell whether files are being read or wait for it, or their events are being made."""
        return self._importer.is_busy or bool(self._reports)

    @property
    def is_deriving(self) -> bool:
        """Tell whether the timeline is being made anew."""
        return self._asking.is_busy

    def select(self, ids: Iterable[str]) -> None:
        """Select these events instead of the former ones."""
        chosen = tuple(ids)
        if chosen != self._selection:
            self._selection = chosen
            self.selection_changed.emit(chosen)

    def apply(self, change: Change) -> None:
        """Do what a change says, so that it can be undone."""
        if change.before != change.after:
            self.undo_stack.do(change)

    def show_hidden(self, *, shown: bool) -> None:
        """Show the events too that the person has hidden, or leave them out again."""
        if shown != self._shows_hidden:
            self._shows_hidden = shown
            if self._timeline is not None:
                self._show_edits()

    def show_article(self, article_id: str, *, shown: bool) -> None:
        """Show or hide all that one article tells."""
        hidden = self._hidden - {article_id} if shown else self._hidden | {article_id}
        if hidden != self._hidden:
            self._hidden = hidden
            self._asking.ask()

    def show_all_articles(self) -> None:
        """Show what every article tells again."""
        if self._hidden:
            self._hidden = frozenset()
            self._asking.ask()

    def show_only(self, article_id: str) -> None:
        """Show what one article tells, and hide what only others tell."""
        hidden = frozenset(self.articles) - {article_id}
        if hidden != self._hidden:
            self._hidden = hidden
            self._asking.ask()

    @staticmethod
    def survey(paths: Iterable[Path]) -> Survey:
        """Count what a drop would bring without opening any file; always quick."""
        return survey(paths)

    def add(self, paths: Iterable[Path]) -> None:
        """Read files and folders after what is being read already."""
        self._importer.add(paths)

    def begin(self, waiting: Sequence[Path]) -> None:
        """Show what was opened, and go on reading what was still to be read."""
        self._asking.stop()
        self.undo_stack.reopen(self._workspace.journal)
        self._timeline = None
        self._hidden = self._workspace.hidden_articles
        self._event_counts = {}
        self._tell_report()
        self.timeline_opened.emit(self.opening.path)
        self.select(())
        if self._workspace.has_timeline:
            self._show()
        else:
            self.articles_changed.emit()
        if self.articles and not self._workspace.is_current(self._hidden):
            self._asking.ask()
        if waiting:
            self.add(waiting)

    @contextmanager
    def reading_at_start(self) -> Iterator[None]:
        """Take what is added meanwhile as no step that could be undone."""
        self._is_reopening = True
        yield
        self._is_reopening = self._importer.is_busy

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
        label = self.tr("Remove {0}").format(self.articles[article_id].names[0])
        self.apply(take(label, out=[article_id]))

    def publish(self, article_id: str, publication: PublicationDate | None) -> None:
        """Say when an article was published, or with nothing take back what was said."""
        self.publish_all({article_id: publication})

    def publish_all(self, publications: Mapping[str, PublicationDate | None]) -> None:
        """Say in one step when articles were published; see `publish`."""
        if len(publications) > 1:
            label = self.tr("Change {0} Publication Dates").format(len(publications))
        else:
            label = self.tr("Change Publication Date")
        try:
            self.apply(self._workspace.publishing(label, publications))
        except TimelineError as error:
            self.problem.emit(what_is_wrong(error))

    def try_publishing(self, publications: Mapping[str, PublicationDate | None]) -> Trial | None:
        """Ask what would be there after `publish_all`, or return nothing while events are made."""
        if not self.is_deriving and self._workspace.is_ready:
            return self._workspace.try_publishing(publications)
        self._asking.ask_soon()
        return None

    def keep_state(self, name: str, value: bytes) -> None:
        """Keep something about how the timeline is shown, beside it."""
        self._workspace.keep_state(name, value)

    def leave(self) -> None:
        """Let go of the timeline, before another one is opened."""
        if self._importer.is_busy:
            self._importer.leave()
        self.timeline_left.emit()

    def cancel(self) -> None:
        """Stop reading; what was read so far stays, what waits is dropped."""
        self._importer.cancel()

    def go_on(self) -> None:
        """Read the many files that were found."""
        self._importer.go_on()

    def leave_out(self) -> None:
        """Do not read the many files that were found."""
        self._importer.leave_out()

    def change_settings(self, settings: Settings) -> None:
        """Remember these settings, at once and in the file."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            save(settings, self._settings_path)
        except TimelineError as error:
            self.problem.emit(what_is_wrong(error))
        self.settings_changed.emit(settings)

    def close(self) -> None:
        """Stop reading and end the worker processes."""
        self.renewal.stop()
        self._asking.stop()
        self._importer.close()

    def _hidden_now(self) -> frozenset[str]:
        return self._hidden.intersection(self.articles)

    def _put(self, change: Change, mark: JournalMark) -> None:
        """Put in place what a change says, done, undone or redone."""
        self._workspace.apply(change, mark)
        if not change.article_ids:
            self._show_edits()
            return
        self._asking.ask()
        for article_id in {**change.before.publications, **change.after.publications}:
            self.publication_changed.emit(article_id)

    def _show_edits(self) -> None:
        """Show the timeline with other edits of the same events."""
        self._timeline = self._workspace.shown(with_hidden=self._shows_hidden)
        self.timeline_changed.emit(self._timeline)
        self._keep_selection()

    def _note_import(self) -> None:
        """Make what an import brought one step to undo; what is opened at the start is none."""
        change = self._workspace.taken_in("")
        is_reopening, self._is_reopening = self._is_reopening, False
        added = len(change.before.taken_out)
        if added and not is_reopening:
            words = self.tr("Add {0} Articles") if added > 1 else self.tr("Add {0} Article")
            self.undo_stack.note(replace(change, label=words.format(added)))

    def _end_import(self, report: ImportReport) -> None:
        self._note_import()
        self._reports.append(report)
        self._asking.ask()

    def _show(self) -> None:
        self._hidden = self._hidden.intersection(self.articles)
        kept = {name: self._event_counts.get(name, 0) for name in self._hidden}
        self._event_counts = {**self._workspace.counts, **kept}
        self._show_edits()
        self.articles_changed.emit()

    def _tell_report(self) -> None:
        reports, self._reports = self._reports, []
        for report in reports:
            self.import_finished.emit(report)

    def _tell_failure(self) -> None:
        self.problem.emit(self.tr("The events could not be made. Restart Timeline."))

    def _keep_selection(self) -> None:
        assert self._timeline is not None
        undated = {event.id for event in self._timeline.undated}
        index_of = self._timeline.index_of
        self.select(
            name for name in self._selection if name in undated or index_of(name) is not None
        )
