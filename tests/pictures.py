"""Remakes the README's pictures of the window: ``python -m tests.pictures [FOLDER]``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from timeline_app import resources
from timeline_app.app import build_window, prepare
from timeline_app.view.main_window import MainWindow
from timeline_app.view.session import ThemeChoice

_SIZE = (1440, 900)
_SETTLE_MS = 400
_PATIENCE_MS = 60_000
_SHOWN = {
    ThemeChoice.LIGHT: "Philae touched the ground",
    ThemeChoice.DARK: "small peak rose",
}


def main(folder: Path) -> None:
    application = QApplication([])
    prepare(application)
    with tempfile.TemporaryDirectory() as empty:
        window = build_window(Path(empty, "settings.json"), [resources.path("samples")])
        window.resize(*_SIZE)
        window.show()
        wait_for_import(window)
        for choice, title in _SHOWN.items():
            window.session.change_settings(_themed(window, choice))
            window.session.select([event_titled(window, title)])
            settle()
            window.grab().save(str(folder / f"{choice}.png"))
        window.close()
        settle()


def _themed(window: MainWindow, choice: ThemeChoice):
    from dataclasses import replace

    return replace(window.session.settings, theme=choice)


def event_titled(window: MainWindow, words: str) -> str:
    """Return the id of the event whose words hold these."""
    timeline = window.session.timeline
    events = [timeline.event(index) for index in range(len(timeline))]
    quoted = [
        event
        for event in events
        for mention in event.mentions
        if words in mention.span.of(timeline.articles[mention.article_id].text)
    ]
    return quoted[0].id


def wait_for_import(window: MainWindow) -> None:
    """Wait until the window has read what it was given."""
    loop = QEventLoop()
    window.session.import_finished.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    if window.session.is_importing:
        loop.exec()


def settle() -> None:
    """Let the window paint what was changed."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else resources.path("pictures"))
