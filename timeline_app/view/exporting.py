"""Lets what the window shows out: to a file, to a printer, to the clipboard."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.view.export_subject import Subject, subject_of
from timeline_app.view.jobs import Jobs
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from timeline_app.exporters import ExportOptions
    from timeline_app.view.timeline_page import TimelinePage


class Exporting(QObject):
    """Exports what a page shows.

    Signals:
        done: a sentence that says what was done.
    """

    done = Signal(str)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._jobs = Jobs(self)
        self._jobs.crashed.connect(_raise)
        self._page: TimelinePage | None = None
        self._options: ExportOptions | None = None
        self._path: Path | None = None

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

    def close(self) -> None:
        """Stop what is being made."""
        self._jobs.cancel_all()
        self._jobs.wait(-1)

    def _subject(self) -> Subject | None:
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


def _raise(error: BaseException) -> None:
    raise error
