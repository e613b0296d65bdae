"""Remakes the user guide's pictures and transcript: ``python -m tests.guide``.

The pictures are of the real window over the sample articles; the transcript is what Qt's
accessibility interface says while it is used. The README gets the same text.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from timeline_app import resources
from timeline_app.app import build_window, prepare
from timeline_app.view.announcer import Announcer
from timeline_app.view.export_dialog import ExportDialog
from timeline_app.view.main_window import MainWindow
from timeline_app.view.session import ThemeChoice

README = Path(__file__).parents[1] / "README.md"
_SIZE = (1280, 800)
_SETTLE_MS = 400
_PATIENCE_MS = 60_000
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))
_GUIDE_MARKS = ("<!-- guide -->\n", "<!-- end of guide -->\n")
_TRANSCRIPT_MARKS = ("<!-- transcript -->\n", "<!-- end of transcript -->\n")


def main() -> None:
    application = QApplication([])
    prepare(application)
    folder = resources.path("guide")
    with tempfile.TemporaryDirectory() as empty:
        _take_pictures(Path(empty), folder)
        lines = list(_conversation(Path(empty)))
    guide = folder / "guide.md"
    said = "".join(f"> {line}  \n" for line in lines)
    text = between(guide.read_text(encoding="utf-8"), _TRANSCRIPT_MARKS, said)
    guide.write_text(text, encoding="utf-8")
    README.write_text(in_readme(README.read_text(encoding="utf-8"), text), encoding="utf-8")


def in_readme(readme: str, guide: str) -> str:
    """Return the README with the guide in it, its pictures found from there."""
    text = re.sub(r"\]\((\w+\.png)\)", r"](resources/guide/\1)", guide)
    text = re.sub(r"^(#+) ", r"#\1 ", text, flags=re.MULTILINE)
    return between(readme, _GUIDE_MARKS, text)


def between(text: str, marks: tuple[str, str], filling: str) -> str:
    """Return a text with something else between two marks."""
    before, _, rest = text.partition(marks[0])
    _, _, after = rest.partition(marks[1])
    return f"{before}{marks[0]}{filling}{marks[1]}{after}"


def _take_pictures(empty: Path, folder: Path) -> None:
    window = build_window(empty / "settings.json", [resources.path("samples")])
    window.resize(*_SIZE)
    window.show()
    wait_for_import(window)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        window.session.change_settings(replace(window.session.settings, theme=choice))
        window.session.select([event_titled(window, "Philae touched the ground")])
        settle()
        window.grab().save(str(folder / f"{choice}.png"))
    window.session.change_settings(replace(window.session.settings, theme=ThemeChoice.LIGHT))
    window.commands.list.trigger()
    settle()
    window.grab().save(str(folder / "list.png"))
    window.commands.settings.trigger()
    settle()
    window.findChild(QWidget, "settingsWindow").grab().save(str(folder / "settings.png"))
    window.close()
    settle()


def _conversation(empty: Path) -> Iterator[str]:
    """Yield what a person does, and what a screen reader says to it."""
    window = build_window(empty / "spoken.json")
    window.show()
    said: list[str] = []
    window.findChild(Announcer).announced.connect(said.append)
    files = sorted(resources.path("samples").glob("*.txt"))[1:3]
    yield f"*You drop {files[0].name} and {files[1].name} on the window.*"
    window.session.add(files)
    wait_for_import(window)
    settle()
    yield _heard(said)
    yield "*Ctrl+F, “touched”.*"
    window.commands.search_bar.field.setText("touched")
    settle()
    yield _heard(said)
    yield "*F3.*"
    window.searching.go_on()
    window.strip.setFocus()
    settle()
    found = QAccessible.queryAccessibleInterface(window.strip).focusChild()
    yield f"“{found.text(QAccessible.Text.Name)}”"
    yield "*F6 to the event, down to why it stands there.*"
    yield f"“{_why(window)}”"
    yield "*E, “Oct 2014”, Enter.*"
    next(a for a in window.commands.events.actions() if a.shortcut().toString() == "E").trigger()
    settle()
    field = window.findChild(QLineEdit, "dateField")
    field.setText("Oct 2014")
    settle()
    yield f"“{window.findChild(QLabel, 'dateMeaning').text()}”"
    field.returnPressed.emit()
    settle()
    found = QAccessible.queryAccessibleInterface(window.strip).focusChild()
    yield f"“{found.text(QAccessible.Text.Name)}”"
    said.clear()
    yield "*Ctrl+Z.*"
    window.commands.undo.trigger()
    settle()
    yield _heard(said)
    yield from _export(window, empty, said)
    window.close()


def _export(window: MainWindow, folder: Path, said: list[str]) -> Iterator[str]:
    yield "*Ctrl+E.*"
    window.commands.export.trigger()
    settle()
    dialog = window.findChild(ExportDialog)
    dialog.path.setText(str(folder / "comet.png"))
    yield f"“{_fields(dialog)}”"
    yield "*Enter.*"
    finished = QEventLoop()
    dialog.exported.connect(finished.quit)
    dialog.accept()
    finished.exec()
    settle()
    yield _heard(said).replace(f"{folder}/", "")


def _fields(dialog: ExportDialog) -> str:
    """Return what is said of a dialog and of its first fields."""
    file = f"{dialog.path.accessibleName()}: {Path(dialog.path.text()).name}"
    chosen = f"{dialog.format.accessibleName()}: {dialog.format.currentText()}"
    return f"{dialog.accessibleName()}. {file}. {chosen}"


def _heard(said: list[str]) -> str:
    return f"“{said[-1]}”" if said else "“…”"


def _why(window: MainWindow) -> str:
    box = window.detail.findChild(QWidget, "whyDate")
    said = [label.text().translate(_ISOLATES) for label in box.findChildren(QLabel)]
    return " ".join(one if one.endswith(".") else f"{one}." for one in said if one)


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
    main()
