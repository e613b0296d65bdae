"""Reading files into a workspace: what waits, what is being read, what came of it."""

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from timeline_app.pipeline.outcomes import Read, is_whole
from timeline_app.readers.suffixes import can_open
from timeline_app.view.jobs import Job, Jobs
from timeline_app.workspace import Outcome, Workspace

MANY_FILES = 500
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


class Importer(QObject):
    """Reads files one import after the other.

    Signals:
        started: the number of files.
        progress: files done, files in all, the name of the file being read.
        accepted: a file or an article was read.
        finished: the `ImportReport`.
        many_files_found: their number; waits for `go_on` or `leave_out`.
    """

    started = Signal(int)
    progress = Signal(int, int, str)
    accepted = Signal()
    finished = Signal(object)
    many_files_found = Signal(int)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._waiting: deque[tuple[Path, ...]] = deque()
        self._files: tuple[Path, ...] = ()
        self._job: Job | None = None
        self._report = ImportReport()

    @property
    def is_busy(self) -> bool:
        """Tell whether files are being read or wait for it."""
        return self._job is not None or bool(self._files) or bool(self._waiting)

    def add(self, paths: Iterable[Path]) -> None:
        """Read files and folders after what is being read already."""
        self._waiting.append(tuple(paths))
        self._next()

    def cancel(self) -> None:
        """Stop reading; what was read so far stays, what waits is dropped."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._workspace.stop_reading()
            self._workspace.expect_no_more()
            self._finish(cancelled=True)

    def leave(self) -> None:
        """Stop reading; what was not read yet stays to be read."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._workspace.stop_reading()
        if self.is_busy:
            self._finish(cancelled=True)

    def go_on(self) -> None:
        """Read the many files that were found."""
        self._read()

    def leave_out(self) -> None:
        """Do not read the many files that were found."""
        self._files = ()
        self._next()

    def close(self) -> None:
        """Stop reading and end the worker processes."""
        self._waiting.clear()
        self._jobs.cancel_all()
        self._job = None
        self._workspace.close()
        for _ in range(_CLOSING_TRIES):
            if self._jobs.wait(_CLOSING_MS):
                break
            self._workspace.close()  # a job that had just begun may have started new workers

    def _next(self) -> None:
        if self._job is None and not self._files and self._waiting:
            paths = self._waiting.popleft()
            self._job = self._jobs.start(
                lambda: iter((self._workspace.files(paths),)), self._take, self._list_ended
            )

    def _take(self, files: tuple[Path, ...]) -> None:
        self._files = files

    def _list_ended(self) -> None:
        if self._is_stale():
            return
        self._job = None
        if len(self._files) > MANY_FILES:
            self.many_files_found.emit(len(self._files))
        else:
            self._read()

    def _read(self) -> None:
        files = self._files
        self._report = ImportReport(total=len(files))
        self._workspace.expect(files)
        self.started.emit(len(files))
        self._tell_progress()
        self._job = self._jobs.start(
            lambda: self._workspace.read(files), self._accept, self._read_ended
        )

    def _accept(self, item: Read) -> None:
        before = len(self._workspace.articles)
        outcome = self._workspace.accept(item)
        gained = len(self._workspace.articles) - before
        report = self._report
        self._report = replace(
            report,
            added=report.added + max(outcome is Outcome.ADDED, gained),
            duplicates=report.duplicates + (outcome is Outcome.DUPLICATE),
            rejected=report.rejected + (outcome is Outcome.REJECTED),
            files=report.files + is_whole(item),
        )
        self._tell_progress()
        self.accepted.emit()

    def _tell_progress(self) -> None:
        done = self._report.files
        name = self._files[done].name if done < len(self._files) else ""
        self.progress.emit(done, self._report.total, name)

    def _read_ended(self) -> None:
        if not self._is_stale():
            self._finish(cancelled=False)

    def _is_stale(self) -> bool:
        """Tell whether a job ended that was cancelled: its import is over already."""
        return self._job is None or self._job.is_cancelled or self.sender() is not self._job

    def _finish(self, *, cancelled: bool) -> None:
        self._job = None
        self._files = ()
        report, self._report = self._report, ImportReport()
        self.finished.emit(replace(report, cancelled=cancelled))
        self._next()


def survey(paths: Iterable[Path]) -> Survey:
    """Count what a drop would bring without opening any file; always quick."""
    from timeline_app.pipeline.walking import walk

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
