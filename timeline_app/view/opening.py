"""Opens timelines in a session, remembers which, and saves them elsewhere."""

import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app.errors import TimelineError
from timeline_app.store import shelf
from timeline_app.view.jobs import Jobs
from timeline_app.view.sentences import said, what_is_wrong
from timeline_app.workspace import Workspace

if TYPE_CHECKING:
    from timeline_app.view.session import Session

SUFFIX = shelf.SUFFIX
_FOLDER = "sources folder"


class Opening(QObject):
    """Which timeline is open, and which was before."""

    _kept_badly = Signal(str)

    def __init__(
        self, session: "Session", workspace: Workspace, jobs: Jobs, data_folder: Path | None
    ) -> None:
        """Open nothing yet.

        Args:
            session: shows what is opened.
            workspace: what is in.
            jobs: what runs on threads.
            data_folder: where timelines lie that nobody gave a place; without one nothing is
                kept.
        """
        super().__init__(session)
        self._session = session
        self._workspace = workspace
        self._jobs = jobs
        self._data_folder = data_folder
        self._path: Path | None = None
        self._folder: Path | None = None
        self._kept_badly.connect(session.problem)

    @property
    def path(self) -> Path | None:
        """The file that the timeline is kept in, or nothing where it is in memory alone."""
        return self._path

    @property
    def folder(self) -> Path | None:
        """The sources folder of the timeline, if it has one."""
        return self._folder

    @property
    def name(self) -> str:
        """What the timeline is called; nothing where it has no name of its own."""
        if self._folder is not None:
            return self._folder.name
        if self._path is None or self._path == self._loose_files():
            return ""
        return self._path.stem

    def unused(self, name: str) -> Path:
        """Return a file for a new timeline, whose name nothing has yet."""
        place = self._path.parent if self._path else self._data_folder or Path.home()
        return shelf.unused(place, name)

    def open_timeline(self, path: Path) -> bool:
        """Open a timeline's file in place of what is open; tell whether it could be opened.

        What is being read stays to be read for who opens the former timeline again.
        """
        from timeline_app.keeping.library import open_library

        if self._path is not None and _is_same(path, self._path):
            return True
        try:
            keeping, problem = open_library(path, self._note_problem)
            self._session.leave()
            waiting = self._workspace.open(keeping)
        except TimelineError as error:
            self._session.problem.emit(what_is_wrong(error))
            return False
        self._path = path
        self._folder = _path_in(self._workspace.state(_FOLDER))
        self._session.begin(waiting)
        if problem:
            self._session.problem.emit(said(problem))
        return True

    def choose(self, path: Path) -> None:
        """Open a timeline that the person chose, and open it again at the next start."""
        if self._is_opened(path):
            self._remember(path)

    def begin_new(self, path: Path) -> None:
        """Begin a new timeline in a file that is not there yet."""
        path = path if path.suffix.lower() == shelf.SUFFIX else Path(f"{path}{shelf.SUFFIX}")
        if path.exists():
            words = self.tr("{0} is there already. Open it, or choose another name.")
            self._session.problem.emit(words.format(path.name))
        elif self.open_timeline(path):
            self._remember(path)

    def save_as(self, path: Path) -> None:
        """Copy the timeline to another file and go on in the copy; the former one stays."""
        path = path if path.suffix.lower() == shelf.SUFFIX else Path(f"{path}{shelf.SUFFIX}")
        if self._path is None:
            self._take_copy(path, self._copied(path))
        else:
            self._jobs.start(
                lambda: iter((self._copied(path),)), partial(self._take_copy, path), _do_nothing
            )

    def open_folder(self, folder: Path) -> None:
        """Open the timeline of a folder and remember it as the sources folder."""
        name = str(folder)
        if not folder.is_dir():
            self._session.problem.emit(self.tr("The folder {0} is not there.").format(name))
            return
        settings = self._session.settings
        self._session.change_settings(
            replace(settings.with_folder(name), sources_folder=name, timeline=None)
        )
        self._open_timeline_of(folder)

    def reopen(self) -> None:
        """Open what the person opened last, or else the timeline for loose files."""
        settings = self._session.settings
        last, name = settings.timeline, settings.sources_folder
        if last is not None and Path(last).is_file() and self.open_timeline(Path(last)):
            return
        if last is None and name is not None and Path(name).is_dir():
            with self._session.reading_at_start():
                self._open_timeline_of(Path(name))
            return
        self._open_loose_files()
        if last is not None:
            words = self.tr("The timeline {0} is not there. It stays in the list.")
            self._session.problem.emit(words.format(last))
        elif name is not None:
            words = self.tr("The sources folder {0} is not there. It stays remembered.")
            self._session.problem.emit(words.format(name))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was named: a timeline's file, a folder's timeline, or else loose files."""
        first, *others = paths
        if not others and is_timeline(first):
            if not self._is_opened(first):
                self._open_loose_files()
        elif not others and first.is_dir():
            self._open_timeline_of(first)
        else:
            self._open_loose_files()
            self._session.add(paths)

    def _is_opened(self, path: Path) -> bool:
        """Open a timeline that has to be there; tell whether it could be opened."""
        if not path.exists():
            self._session.problem.emit(self.tr("The timeline {0} is not there.").format(path))
            return False
        return self.open_timeline(path)

    def _copied(self, path: Path) -> TimelineError | None:
        """Copy the timeline; return what was in the way."""
        try:
            self._workspace.save_as(path, self._note_problem)
        except TimelineError as error:
            return error
        return None

    def _take_copy(self, path: Path, error: TimelineError | None) -> None:
        if error:
            self._session.problem.emit(what_is_wrong(error))
            return
        self._path = path
        self._remember(path)
        self._session.timeline_moved.emit(path)

    def _open_loose_files(self) -> None:
        path = self._loose_files()
        if path is not None:
            self.open_timeline(path)

    def _loose_files(self) -> Path | None:
        return shelf.of_loose_files(self._data_folder) if self._data_folder else None

    def _open_timeline_of(self, folder: Path) -> None:
        """Open a folder's timeline; the first time, read all of the folder."""
        if self._data_folder is not None:
            path = shelf.of_folder(self._data_folder, folder)
            is_new = not path.exists()
            if self.open_timeline(path):
                self._set_folder(folder)
                if not is_new:
                    return
        self._session.add((folder,))

    def _set_folder(self, folder: Path) -> None:
        self._folder = Path(os.path.abspath(folder))  # noqa: PTH100 - links stay as they are named
        self._workspace.keep_state(_FOLDER, os.fsencode(self._folder))
        self._session.timeline_moved.emit(self._path)

    def _remember(self, path: Path) -> None:
        settings = self._session.settings.with_timeline(str(path.absolute()))
        self._session.change_settings(settings)

    def _note_problem(self, error: TimelineError) -> None:
        self._kept_badly.emit(what_is_wrong(error))


def is_timeline(path: Path) -> bool:
    """Tell whether a path is named as a timeline's file."""
    return path.suffix.lower() == shelf.SUFFIX


def _is_same(one: Path, other: Path) -> bool:
    return one == other or (one.exists() and other.exists() and one.samefile(other))


def _do_nothing() -> None:
    pass


def _path_in(kept: bytes | None) -> Path | None:
    return Path(os.fsdecode(kept)) if kept else None
