"""A window that reads a folder and edits at random until it is killed; see `kill`.

``python -m tests.torture.victim FILE FOLDER SEED [finish]`` tells on standard output, a line each,
what it has done and what is then kept for good.
"""

import os
import sys
from datetime import date
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.golden import Inline
from tests.torture.digest import digest
from timeline_app import app
from timeline_app.keeping.library import InLibrary
from timeline_app.model.article import chosen
from timeline_app.store.library import Library

_EVERY_MS = 8
_FEW = 5


class Witnessed(InLibrary):
    """Keeps in a library, and tells what is kept once it would outlast a power cut."""

    def __init__(self, library):
        super().__init__(library)
        self._journal = []
        self._place = 0

    def restored(self):
        kept = super().restored()
        self._journal = list(kept.journal)
        return kept

    def keep_waiting(self, paths):
        paths = tuple(paths)
        super().keep_waiting(paths)
        self._tell("waiting", str(len(paths)))

    def keep_read(self, arrival):
        super().keep_read(arrival)
        for file in arrival.files:
            self._tell("file", file.path.name)

    def keep_records(self, records, revision, mark=None):
        if mark and mark.change is not None:
            self._journal[mark.place :] = [(mark.change, mark.is_done)]
        elif mark:
            self._journal[mark.place] = (self._journal[mark.place][0], mark.is_done)
        self._place += 1
        say("did", str(self._place), digest(records, self._journal))  # before it can be kept
        super().keep_records(records, revision, mark)
        self._tell("kept", str(self._place))

    def _tell(self, *words):
        done = self._library._writer.do(lambda: None)
        done.add_done_callback(lambda _: say(*words))


def say(*words):
    os.write(1, f"{' '.join(words)}\n".encode())


def gestures(window, random):
    """Return what a person might do now."""
    session, editing = window.session, window.editing
    timeline = session.timeline
    if timeline is None or len(timeline) < _FEW or len(session.articles) < _FEW:
        return (session.undo_stack.undo,)
    one, other = (timeline.event(random.randrange(len(timeline))).id for _ in range(2))
    article = random.choice([*session.articles])
    day = chosen(date(2016, 9, random.randrange(1, 29)))
    stack = session.undo_stack
    return (
        lambda: editing.toggle_confirmed((one, other)),
        lambda: editing.toggle_hidden((one,)),
        lambda: editing.texts.set_title(one, f"Title {random.random()}"),
        lambda: editing.texts.set_note(one, f"Note {random.random()}"),
        lambda: editing.groups.merge((one, other)),
        lambda: editing.groups.split((one,)),
        lambda: editing.groups.delete((one,)),
        lambda: session.publish(article, day),
        lambda: session.remove_article(article),
        stack.undo,
        stack.undo,
        stack.undo,
        stack.redo,
    )


def main(path, folder, seed, finish):
    """Read and edit until killed, or with ``finish`` only read, and end when all is read."""
    application = QApplication([])
    app.prepare(application)
    random = Random(seed)
    is_new = not path.exists()
    window = app.build_window(path.parent / "settings.json", (), Inline())
    session = window.session
    library = Library(path, lambda problem: say("problem", str(problem)))
    session.begin(session._workspace.open(Witnessed(library)))
    window.show()
    if is_new:
        session.add((folder,))
    timer = QTimer()

    def edit():
        say("alive")
        random.choice(gestures(window, random))()

    def end():
        if not session.is_importing and not session.is_deriving:
            window.close()

    timer.timeout.connect(end if finish else edit)
    timer.start(_EVERY_MS)
    say("begun")
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), len(sys.argv) > 4)
