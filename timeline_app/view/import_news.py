"""Tells in the window what is being read, what came of it, and what could not be read."""

from PySide6.QtCore import QObject, QTimer

from timeline_app.view.banner import Banner
from timeline_app.view.import_words import import_in_words
from timeline_app.view.session import ImportReport, Session
from timeline_app.view.status_line import StatusLine

_SHOWN_MS = 15_000
_PROGRESS_MS = 100


class ImportNews(QObject):
    """Follows a session's imports on the status line and the banner."""

    def __init__(self, session: Session, status: StatusLine, banner: Banner) -> None:
        super().__init__(status)
        self._session = session
        self._status = status
        self._banner = banner
        self._failures = ""
        self.rest = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self.rest.timeout.connect(self._fall_silent)
        self._progress: tuple[int, int, str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PROGRESS_MS)
        self._pause.timeout.connect(self._show_progress)
        session.articles_changed.connect(self._tell_failures)
        session.import_started.connect(self._begin)
        session.import_progress.connect(self._note_progress)
        session.import_finished.connect(self._end)

    def _note_progress(self, done: int, total: int, name: str) -> None:
        """Show how far the reading is, but no more often than anybody could read it."""
        self._progress = (done, total, name)
        if not self._pause.isActive():
            self._show_progress()

    def _show_progress(self) -> None:
        if self._progress is not None:
            self._status.show_progress(*self._progress)
            self._progress = None
            self._pause.start()

    def _begin(self, files: int) -> None:
        self.rest.stop()
        self._status.show_progress(0, files, "")

    def _end(self, report: ImportReport) -> None:
        self._pause.stop()
        self._progress = None
        self._status.show_rest(import_in_words(report))
        self.rest.start()

    def _fall_silent(self) -> None:
        self._status.show_rest()

    def _tell_failures(self) -> None:
        """Say how many files are on the list of those that couldn't be read."""
        count = len(self._session.rejected)
        words = self.tr("{0} files couldn't be read.")
        if count == 1:
            words = self.tr("{0} file couldn't be read.")
        sentence = words.format(count) if count else ""
        if sentence != self._failures:
            self._banner.retract(self._failures)
            self._failures = sentence
            if sentence:
                self._banner.say(sentence, with_details=True)
