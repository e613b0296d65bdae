"""Lets what the window shows out: to a file, to a printer, to the clipboard."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.errors import TimelineError
from timeline_app.view.actions import Actions
from timeline_app.view.jobs import Jobs
from timeline_app.view.sentences import what_is_wrong
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline_app.exporters import ExportOptions
    from timeline_app.model.event import TimelineEvent
    from timeline_app.view.export_subject import Subject
    from timeline_app.view.timeline_page import TimelinePage

_LONGEST_MS = 20_000


class Exporting(QObject):
    """Exports what a page shows.

    Signals:
        done: a sentence that says what was done.
        failed: a sentence that says what went wrong.
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, session: Session, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        self._session = session
        self._jobs = Jobs(self)
        self._jobs.crashed.connect(_raise)
        self._page: TimelinePage | None = None
        self._options: ExportOptions | None = None
        self._path: Path | None = None
        actions.export.triggered.connect(self.open_dialog)
        actions.print.triggered.connect(self.open_print_preview)
        actions.copy.triggered.connect(self.copy_events)
        actions.copy_view.triggered.connect(self.copy_view)
        actions.copy_citation.triggered.connect(self.copy_citations)
        session.selection_changed.connect(self._show_selected)
        self._show_selected()

    def attach(self, page: "TimelinePage") -> None:
        """Export what this page shows."""
        self._page = page

    def open_dialog(self) -> None:
        """Ask where and how to export."""
        from timeline_app.view.export_dialog import ExportDialog

        subject = self._subject()
        if subject is None:
            return
        dialog = ExportDialog(self._path or self._proposed(), subject, self._jobs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._options is not None:
            dialog.show_options(self._options)
        dialog.exported.connect(self._remember)
        dialog.open()

    def open_print_preview(self) -> None:
        """Show how what is shown would be printed, all of it."""
        from timeline_app.exporters import ExportOptions
        from timeline_app.view.export_subject import Part
        from timeline_app.view.printing import Printing, check_printable

        subject = self._subject()
        if subject is None:
            return
        options = subject.options(Part.ALL, ExportOptions(title=subject.name))
        try:
            check_printable(subject.timeline, options)
        except TimelineError as error:
            self.failed.emit(what_is_wrong(error))
            return
        Printing(subject.timeline, options, self._window).open_preview(self._window)

    def copy_view(self) -> None:
        """Put what is in sight on the clipboard as a picture."""
        from timeline_app.view.copying import copy_view

        subject = self._subject()
        if subject is None:
            return
        problem = copy_view(subject)
        if problem:
            self.failed.emit(problem)
        else:
            self.done.emit(self.tr("The view was copied as a picture"))

    def copy_events(self) -> None:
        """Put the selected events on the clipboard."""
        from timeline_app.view.copying import copy_events

        self._copy(copy_events)

    def copy_citations(self) -> None:
        """Put citations of the selected events on the clipboard."""
        from timeline_app.view.copying import copy_citations

        self._copy(copy_citations)

    def close(self) -> None:
        """Stop what is being made."""
        self._jobs.cancel_all()
        self._jobs.wait(_LONGEST_MS)

    def _copy(self, copy: "Callable[[Subject, Sequence[TimelineEvent]], None]") -> None:
        subject = self._subject()
        found = map(self._session.event_of, self._session.selection)
        events = sorted((event for event in found if event is not None), key=_in_time)
        if subject is None or not events:
            return
        copy(subject, events)
        words = self.tr("Copied 1 event") if len(events) == 1 else self.tr("Copied {0} events")
        self.done.emit(words.format(len(events)))

    def _show_selected(self) -> None:
        is_any = bool(self._session.selection)
        self._actions.copy.setEnabled(is_any)
        self._actions.copy_citation.setEnabled(is_any)

    def _subject(self) -> "Subject | None":
        from timeline_app.view.export_subject import subject_of

        if self._page is None:
            return None
        return subject_of(self._page, self._name(), self._session.selection)

    def _name(self) -> str:
        """Return what the timeline may be called: its folder's name."""
        folder = self._session.settings.sources_folder
        return Path(folder).name if folder else self.tr("Timeline")

    def _proposed(self) -> Path:
        folder = Path(self._session.settings.sources_folder or Path.home())
        return (folder if folder.is_dir() else Path.home()) / self.tr("timeline.png")

    def _remember(self, path: Path, options: "ExportOptions") -> None:
        self._path, self._options = path, options
        self.done.emit(self.tr("Exported to {0}").format(path))


def _in_time(event: "TimelineEvent") -> tuple[bool, int]:
    """Put events in order of time, those without a date last."""
    time = event.time
    moment = None if time is None else time.start if time.start is not None else time.end
    return moment is None, moment or 0


def _raise(error: BaseException) -> None:
    raise error
