"""Files dropped on the window: says what a drop would add, and adds it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from timeline_app.view.drop_overlay import DropOverlay
from timeline_app.view.opening import is_timeline
from timeline_app.view.session import Session


class Drops(QObject):
    """Takes files wherever on the window they are dropped."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _enter(self, event: QDropEvent) -> None:
        paths = _dragged(event)
        if paths:
            _accept_copy(event)
            if len(paths) == 1 and is_timeline(paths[0]):
                self.overlay.show_words(self.tr("Open {0}").format(paths[0].name))
            else:
                self.overlay.show_survey(self._session.survey(paths))

    def _drop(self, event: QDropEvent) -> None:
        """Read what was dropped, after what is being read already."""
        self.overlay.hide()
        paths = _dragged(event)
        if paths:
            _accept_copy(event)
            self._take(paths)

    def _take(self, paths: Sequence[Path]) -> None:
        """Open a timeline that is dropped alone; add everything else."""
        if len(paths) == 1 and is_timeline(paths[0]):
            self._session.opening.choose(paths[0])
        else:
            self._session.add(paths)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Watch for files that are dragged over the window."""
        match event:
            case QDragEnterEvent():
                self._enter(event)
            case QDragMoveEvent():
                if _dragged(event):
                    _accept_copy(event)
            case QDragLeaveEvent():
                self.overlay.hide()
                event.accept()
            case QDropEvent():
                self._drop(event)
            case _:
                return False
        return True


def _dragged(event: QDropEvent) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())


def _accept_copy(event: QDropEvent) -> None:
    """Take the files as copies: after a move, their owner may delete the originals."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
