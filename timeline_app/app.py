"""Builds every object of the program with a window and runs it."""

import sys
import traceback
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from timeline_app import __version__, resources
from timeline_app.model.timespan import seconds_of
from timeline_app.pipeline.deriving import DeriverElsewhere
from timeline_app.store.settings import load
from timeline_app.view.collector import Collector
from timeline_app.view.jobs import Jobs
from timeline_app.view.main_window import MainWindow
from timeline_app.view.session import Session
from timeline_app.workspace import Workspace

NOTHING_SAID: Mapping[Path, date] = MappingProxyType({})

_NAME = "timeline-app"


def run(paths: Sequence[Path], published: Mapping[Path, date] = NOTHING_SAID) -> int:
    """Open the window on these paths, or on the remembered sources folder without any.

    Args:
        paths: articles and folders to open.
        published: publication dates that the person gives, by file.

    Returns:
        The exit status of the program.
    """
    import appdirs

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    prepare(application)
    settings_path = Path(appdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json"
    data_folder = Path(appdirs.user_data_dir(_NAME, appauthor=False))
    window, report = _build(settings_path, paths, None, published, data_folder)
    sys.excepthook = report.hook
    window.show()
    try:
        return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__


def prepare(application: QApplication) -> None:
    """Give the application its name, icon and style, and its garbage a thread."""
    if application.findChild(Collector) is None:
        Collector(application)
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName("Timeline")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(resources.path("icons", "timeline-app.svg"))))
    application.setStyle("Fusion")


def build_window(
    settings_path: Path,
    paths: Sequence[Path] = (),
    executor: Executor | None = None,
    published: Mapping[Path, date] = NOTHING_SAID,
    data_folder: Path | None = None,
) -> MainWindow:
    """Build the window with all that is behind it; needs a `QApplication`.

    Args:
        settings_path: where settings are read from and written to.
        paths: articles and folders to open; none means the remembered sources folder.
        executor: reads the files; without one, worker processes are started when needed.
        published: publication dates that the person gives, by file.
        data_folder: where timelines are kept; without one, they are in memory alone.
    """
    return _build(settings_path, paths, executor, published, data_folder)[0]


class Report(QObject):
    """Tells of a bug: a sentence in the window, which owns it, the traceback on standard error."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        else:
            self.tell(error.with_traceback(trace))

    def tell(self, error: BaseException) -> None:
        """Write the traceback, say that something went wrong, go on."""
        traceback.print_exception(error)
        self._window.say(f"Something went wrong ({type(error).__name__}). Your files are safe.")


def _build(
    settings_path: Path,
    paths: Sequence[Path],
    executor: Executor | None,
    published: Mapping[Path, date],
    data_folder: Path | None,
) -> tuple[MainWindow, Report]:
    settings, problem = load(settings_path)
    jobs = Jobs()
    workspace = Workspace(executor, None if executor else DeriverElsewhere())
    workspace.announce(published)
    session = Session(workspace, jobs, settings, settings_path, data_folder)
    jobs.setParent(session)
    window = MainWindow(session, QApplication.styleHints(), _now())
    report = Report(window)
    jobs.crashed.connect(report.tell)
    if problem:
        window.say(problem)
    if paths:
        session.open_paths(paths)
    else:
        session.reopen()
    return window, report


def _now() -> int:
    now = datetime.now()
    return seconds_of(now.year, now.month, now.day, now.hour, now.minute)
