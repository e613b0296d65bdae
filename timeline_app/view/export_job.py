"""Previews and exports on threads, each one at a time."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from timeline_app.errors import TimelineError
from timeline_app.exporters import Exporter, ExportOptions, exporting
from timeline_app.view.jobs import Job, Jobs
from timeline_app.view.sentences import what_is_wrong

if TYPE_CHECKING:
    from timeline_app.exporters.preview import Preview
    from timeline_app.model.timeline import Timeline

_PERCENT = 100
_TURN_SECONDS = 0.0005


class PreviewJob(QObject):
    """Makes the preview that was asked for last.

    Signals:
        made: the `Preview`.
    """

    made = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._waiting: partial[Iterator[Preview]] | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a preview is being made."""
        return self._job is not None

    def start(
        self,
        timeline: "Timeline",
        options: ExportOptions,
        exporter: Exporter,
        room: QSize,
    ) -> None:
        """Make a preview, after the one that is being made and of which nobody hears any more."""
        self._waiting = partial(_previews, timeline, options, exporter, room)
        if self._job is None:
            self._go_on()
        else:
            self._job.cancel()

    def stop(self) -> None:
        """Make none."""
        self._waiting = None
        if self._job is not None:
            self._job.cancel()

    def _go_on(self) -> None:
        self._job = None
        if self._waiting is not None:
            make, self._waiting = self._waiting, None
            self._job = self._jobs.start(make, self.made.emit, self._go_on)


class ExportJob(QObject):
    """Writes a file.

    Signals:
        progress: what share is done, in per cent.
        done: the path that was written.
        failed: a sentence that says what went wrong.
    """

    progress = Signal(int)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._path = Path()
        self._problem = ""

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being written."""
        return self._job is not None

    def start(self, timeline: "Timeline", options: ExportOptions, path: Path) -> None:
        """Write a file as its name says."""
        self._path, self._problem = path, ""
        make = partial(_steps, timeline, options, path)
        self._job = self._jobs.start(make, self._take, self._end)

    def stop(self) -> None:
        """Write no more; what was written goes."""
        if self._job is not None:
            self._job.cancel()

    def _take(self, item: float | TimelineError) -> None:
        if isinstance(item, TimelineError):
            self._problem = what_is_wrong(item)
        else:
            self.progress.emit(round(item * _PERCENT))

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is None or job.is_cancelled:
            return
        if self._problem:
            self.failed.emit(self._problem)
        else:
            self.done.emit(self._path)


def _steps(
    timeline: "Timeline", options: ExportOptions, path: Path
) -> Iterator[float | TimelineError]:
    with _short_turns():
        try:
            yield from exporting(timeline, options, path)
        except TimelineError as error:
            yield error


def _previews(
    timeline: "Timeline", options: ExportOptions, exporter: Exporter, room: QSize
) -> "Iterator[Preview]":
    from timeline_app.exporters.preview import previews

    with _short_turns():
        yield from previews(timeline, options, exporter, room)


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let the window's thread have its turn ten times as often as usual."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(usual, _TURN_SECONDS))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
