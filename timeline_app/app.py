"""Builds every object of the program with a window and runs it."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from timeline_app import __version__, resources
from timeline_app.files import absolute
from timeline_app.model.timespan import seconds_of
from timeline_app.pipeline.deriving import DeriverElsewhere
from timeline_app.store.settings import Settings, load
from timeline_app.view.announcer import Announcer
from timeline_app.view.appearance import TextSize
from timeline_app.view.collector import Collector
from timeline_app.view.ending import Ending
from timeline_app.view.help_commands import HelpCommands
from timeline_app.view.jobs import Jobs
from timeline_app.view.main_window import MainWindow
from timeline_app.view.report import Report
from timeline_app.view.sentences import said
from timeline_app.view.session import Session
from timeline_app.view.translation import Translation, language_of
from timeline_app.workspace import Workspace

if TYPE_CHECKING:
    from concurrent.futures import Executor

NOTHING_SAID: Mapping[Path, date] = MappingProxyType({})

_NAME = "timeline-app"
_SWITCH_SECONDS = 0.0005


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
    Ending(application)
    places = Places(
        settings=Path(appdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json",
        data=Path(appdirs.user_data_dir(_NAME, appauthor=False)),
        log=Path(appdirs.user_log_dir(_NAME, appauthor=False)) / "faults.log",
    )
    program = Program(application, places)
    program.open(paths, published)
    sys.excepthook = program.hook
    try:
        return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__


@dataclass(frozen=True, slots=True)
class Places:
    """Where the program keeps what it remembers, its timelines, and the log of its faults."""

    settings: Path
    data: Path | None = None
    log: Path | None = None


class Program:
    """The window in the language of the settings; another language makes it anew."""

    def __init__(self, application: QApplication, places: Places) -> None:
        self._application = application
        self._places = places
        self._font = application.font()
        self._translation: Translation | None = None
        self.window: MainWindow

    def open(self, paths: Sequence[Path], published: Mapping[Path, date] = NOTHING_SAID) -> None:
        """Show the window on these paths, or on what was open last."""
        self._language = language_of(load(self._places.settings)[0].language)
        if self._translation:
            self._translation.take_back()
        self._translation = Translation(self._application, self._language)
        self._application.setFont(self._font)
        self.window, self._report = _build(self._places, paths, None, published)
        self.window.session.settings_changed.connect(self._follow)
        self.window.show()

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of `sys.excepthook`."""
        self._report.hook(kind, error, trace)

    def close(self) -> None:
        """Close the window, and let the application speak as it is written."""
        self.window.close()
        if self._translation:
            self._translation.take_back()

    def _follow(self, settings: Settings) -> None:
        """Make the window anew in another language, once what asked for it has returned."""
        if language_of(settings.language) != self._language:
            self._language = language_of(settings.language)
            QTimer.singleShot(0, self._renew)

    def _renew(self) -> None:
        former, path = self.window, self.window.session.opening.path
        quits = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        former.close()
        self.open([path] if path else [])
        former.deleteLater()
        self._application.setQuitOnLastWindowClosed(quits)


def prepare(application: QApplication) -> None:
    """Give the application its name, icon and style, its garbage a thread, its window the lead.

    Other threads wait for libraries most of the time; while the main one wants to go on they
    give way after half a millisecond.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
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
    executor: "Executor | None" = None,
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
    return _build(Places(settings_path, data_folder), paths, executor, published)[0]


def _build(
    places: Places,
    paths: Sequence[Path],
    executor: "Executor | None",
    published: Mapping[Path, date],
) -> tuple[MainWindow, Report]:
    settings, problem = load(places.settings)
    jobs = Jobs()
    workspace = Workspace(executor, None if executor else DeriverElsewhere())
    workspace.announce({absolute(path): day for path, day in published.items()})
    session = Session(workspace, jobs, settings, places.settings, places.data)
    jobs.setParent(session)
    _put_off_collecting(session)
    TextSize(session, QApplication.font())
    window = MainWindow(session, QApplication.styleHints(), _now())
    report = Report(window.banner, places.log)
    HelpCommands(window.commands, session, report, window)
    announcer = Announcer(session, window.searching, window)
    window.exporting.done.connect(announcer.say)
    window.exporting.failed.connect(announcer.say)
    jobs.crashed.connect(report.tell)
    if problem:
        window.say(said(problem))
    if paths:
        session.opening.open_paths([absolute(path) for path in paths])
    else:
        session.opening.reopen()
    return window, report


def _put_off_collecting(session: Session) -> None:
    """Let the window answer while articles are read: all garbage is looked for afterwards."""
    application = QApplication.instance()
    assert application is not None
    for collector in application.findChildren(Collector):
        session.import_progress.connect(collector.put_off)
        session.timeline_changed.connect(collector.put_off)


def _now() -> int:
    now = datetime.now()
    return seconds_of(now.year, now.month, now.day, now.hour, now.minute)
