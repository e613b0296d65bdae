"""Looks after the files that were read: what is new, changed or gone is offered, never forced."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from timeline_app.keeping.values import Stamp
from timeline_app.model.codec import DamagedBytesError, decode, encode
from timeline_app.view.jobs import Jobs
from timeline_app.workspace import Workspace

if TYPE_CHECKING:
    from timeline_app.keeping.differences import Differences
    from timeline_app.view.session import Session

_EVERY_MS = 20_000
_SETTLED_MS = 700
_IGNORED = "ignored files"


class FolderWatch(QObject):
    """Compares what was read with what lies on disk, on a thread, now and then.

    Signals:
        changed: other files are new, changed or missing than before.
    """

    changed = Signal()

    def __init__(self, session: "Session", workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(session)
        self._session = session
        self._workspace = workspace
        self._jobs = jobs
        self._found: Differences | None = None
        self._ignored: dict[str, Stamp] = {}
        self._moved: dict[Path, Path] = {}
        self._is_looking = False
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._soon.timeout.connect(self.look)
        self._often = QTimer(self, interval=_EVERY_MS)
        self._often.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(self._look_soon)
        session.timeline_opened.connect(self._begin)
        session.timeline_moved.connect(self._look_soon)
        session.import_finished.connect(self._end_import)

    @property
    def new(self) -> tuple[Path, ...]:
        """Files of the sources folder that were not read, in order."""
        return tuple(self._found.new) if self._found else ()

    @property
    def altered(self) -> tuple[Path, ...]:
        """Files that were read and are others now."""
        return tuple(self._found.changed) if self._found else ()

    @property
    def missing(self) -> frozenset[Path]:
        """Files that were read and are not there any more."""
        return self._found.missing if self._found else frozenset()

    def look(self) -> None:
        """Look now, unless files are being read or are looked at already."""
        if self._is_looking or self._session.is_importing:
            return
        self._is_looking = True
        folder, known = self._session.opening.folder, dict(self._workspace.known_files)

        def compare() -> "Iterable[Differences]":
            from timeline_app.keeping.differences import differences

            yield differences(folder, known)

        self._jobs.start(lambda: iter(compare()), self._take, self._end_look)

    def read(self, paths: Iterable[Path]) -> None:
        """Read files that were offered."""
        self._session.add(paths)

    def ignore(self, paths: Iterable[Path]) -> None:
        """Offer files no more, until they change."""
        if self._found is None:
            return
        stamps = {**self._found.new, **self._found.changed}
        self._ignored |= {str(path): stamps[path] for path in paths if path in stamps}
        self._workspace.keep_state(_IGNORED, encode(self._ignored))
        self._take(self._found)

    def locate(self, missing: Path, path: Path) -> None:
        """Read a missing file where it lies now, and others that went along with it."""
        self._moved = {missing: path}
        for one in self.missing:
            beside = path.parent / one.name
            if one.parent == missing.parent and one != missing and beside.is_file():
                self._moved[one] = beside
        self._session.add(self._moved.values())

    def _begin(self) -> None:
        self._found, self._moved = None, {}
        try:
            kept = self._workspace.state(_IGNORED)
            self._ignored = decode(kept, dict[str, Stamp]) if kept else {}
        except DamagedBytesError:
            self._ignored = {}
        self.changed.emit()
        self._often.start()
        self._look_soon()

    def _look_soon(self) -> None:
        folder = self._session.opening.folder
        watched = self._watcher.directories()
        if folder is not None and watched != [str(folder)]:
            self._watcher.removePaths(watched) if watched else None
            self._watcher.addPath(str(folder))
        self._soon.start()

    def _take(self, found: "Differences") -> None:
        def offered(stamps: "dict[Path, Stamp]") -> "dict[Path, Stamp]":
            return {one: at for one, at in stamps.items() if self._ignored.get(str(one)) != at}

        found = replace(found, new=offered(dict(found.new)), changed=offered(dict(found.changed)))
        if found != self._found:
            self._found = found
            self.changed.emit()

    def _end_look(self) -> None:
        self._is_looking = False

    def _end_import(self) -> None:
        """Let go of missing files whose articles were found elsewhere."""
        moved, self._moved = self._moved, {}
        for missing, path in moved.items():
            self._workspace.let_go(missing, path)
        if moved:
            self._session.articles_changed.emit()
        self._look_soon()
