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
from timeline_app.view.translation import Translation

Directions = tuple[str, str, str, str, str, str, str, str]
"""What a person does: each step in its order."""
ENGLISH: Directions = (
    "You drop {0} and {1} on the window.",
    "Ctrl+F, “touched”.",
    "F3.",
    "F6 to the event, down to why it stands there.",
    "E, “Oct 2014”, Enter.",
    "Ctrl+Z.",
    "Ctrl+E.",
    "Enter.",
)
DIRECTIONS: dict[str, Directions] = {
    "de": (
        "Sie ziehen {0} und {1} auf das Fenster.",
        "Strg+F, „touched“.",
        "F3.",
        "F6 zum Ereignis, nach unten bis zum Grund für sein Datum.",
        "E, „Oct 2014“, Eingabetaste.",
        "Strg+Z.",
        "Strg+E.",
        "Eingabetaste.",
    ),
    "tr": (
        "{0} ile {1} dosyalarını pencereye bırakıyorsunuz.",
        "Ctrl+F, “touched”.",
        "F3.",
        "F6 ile olaya, aşağıya, tarihinin nedenine.",
        "E, “Oct 2014”, Enter.",
        "Ctrl+Z.",
        "Ctrl+E.",
        "Enter.",
    ),
}
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
    text = _heard_anew(folder / "guide.md", ENGLISH)
    README.write_text(in_readme(README.read_text(encoding="utf-8"), text), encoding="utf-8")
    for language, directions in DIRECTIONS.items():
        translation = Translation(application, language)
        _heard_anew(folder / f"guide.{language}.md", directions)
        translation.take_back()


def _heard_anew(guide: Path, directions: Directions) -> str:
    """Renew the transcript in a guide; return the guide."""
    with tempfile.TemporaryDirectory() as empty:
        said = "".join(f"> {line}  \n" for line in _conversation(Path(empty), directions))
    text = between(guide.read_text(encoding="utf-8"), _TRANSCRIPT_MARKS, said)
    guide.write_text(text, encoding="utf-8")
    return text


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


def _conversation(empty: Path, directions: Directions) -> Iterator[str]:
    """Yield what a person does, and what a screen reader says to it."""
    drop, find, go_on, look, edit, undo, export, enter = (f"*{one}*" for one in directions)
    window = build_window(empty / "spoken.json")
    window.show()
    said: list[str] = []
    window.findChild(Announcer).announced.connect(said.append)
    files = sorted(resources.path("samples").glob("*.txt"))[1:3]
    yield drop.format(files[0].name, files[1].name)
    window.session.add(files)
    wait_for_import(window)
    settle()
    yield _heard(said)
    yield find
    window.commands.search_bar.field.setText("touched")
    settle()
    yield _heard(said)
    yield go_on
    window.searching.go_on()
    window.strip.setFocus()
    settle()
    found = QAccessible.queryAccessibleInterface(window.strip).focusChild()
    yield f"“{found.text(QAccessible.Text.Name)}”"
    yield look
    yield f"“{_why(window)}”"
    yield edit
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
    yield undo
    window.commands.undo.trigger()
    settle()
    yield _heard(said)
    yield export
    yield _export_dialog(window, empty)
    yield enter
    yield _exported(window, said).replace(f"{empty}/", "")
    window.close()


def _export_dialog(window: MainWindow, folder: Path) -> str:
    window.commands.export.trigger()
    settle()
    dialog = window.findChild(ExportDialog)
    dialog.path.setText(str(folder / "comet.png"))
    return f"“{_fields(dialog)}”"


def _exported(window: MainWindow, said: list[str]) -> str:
    dialog = window.findChild(ExportDialog)
    finished = QEventLoop()
    dialog.exported.connect(finished.quit)
    dialog.accept()
    finished.exec()
    settle()
    return _heard(said)


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
