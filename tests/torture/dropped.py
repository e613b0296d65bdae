"""A window on which paths are dropped; see `folder`.

``python -m tests.torture.dropped HOME PATH...`` tells on standard output, as JSON, how the window
fared and what came of every file.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from timeline_app import app
from timeline_app.view.sources_list import RowKind

_BEAT_MS = 2
_BEGIN_MS = 1_000
_AFTER_MS = 2_000
_LONGEST_SHOWN = 5


class Heart(QObject):
    """Beats, and knows the longest pauses.

    Of each the seconds that passed, those in which this thread worked, those in which it waited
    for a processor that another process had, and when it was.
    """

    def __init__(self):
        super().__init__()
        self.pauses = []
        self._begun, self._last = 0.0, _clocks()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self):
        self._last = _clocks()
        self._begun = self._last[0]
        self._timer.start()

    def stop(self):
        self._beat()
        self._timer.stop()

    def _beat(self):
        now = _clocks()
        gaps = [after - before for before, after in zip(self._last, now, strict=True)]
        self.pauses.append((*gaps, self._last[0] - self._begun))
        self.pauses = sorted(self.pauses, reverse=True)[:_LONGEST_SHOWN]
        self._last = now


def _clocks():
    waited = int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    return time.perf_counter(), time.thread_time(), waited


def drop(window, paths):
    """Drag paths over the window and drop them, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(os.fsdecode(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def outcome(window, heart):
    """Return what came of the drop: the files with articles, and the rows of the others."""
    session = window.session
    articles = session.articles.values()
    rows = window.sources.model.rows
    return {
        "pauses": heart.pauses,
        "banner": window.banner.words,
        "articles": [os.fsdecode(path) for one in articles for path in one.sources],
        "opened": [os.fsdecode(path) for path in session._workspace._collection.opened],
        "listed": [
            (os.fsdecode(row.path), row.title, row.detail, row.advice)
            for row in rows
            if row.kind is RowKind.FAILURE
        ],
    }


def main(home, paths):
    """Drop, wait until everything is read and shown, and a little longer, then tell."""
    application = QApplication([])
    app.prepare(application)
    window = app.build_window(home / "settings.json", (), None, data_folder=home)
    window.resize(1600, 900)
    window.show()
    heart = Heart()

    def begin():
        heart.start()
        drop(window, paths)

    def end():
        heart.stop()
        found = outcome(window, heart)
        window.close()
        print(json.dumps(found))
        application.quit()

    window.session.import_finished.connect(
        lambda _: QTimer.singleShot(_AFTER_MS, end), Qt.ConnectionType.QueuedConnection
    )
    QTimer.singleShot(_BEGIN_MS, begin)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(word) for word in sys.argv[2:]])
