"""The File menu: timelines, articles, what was open before."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class FileMenu(QMenu):
    """Its own actions are about timelines; those about articles are given to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&File"))
        self.new = QAction(self.tr("&New Timeline…"), self)
        self.new.setShortcut("Ctrl+N")
        self.open = QAction(self.tr("Open &Timeline…"), self)
        self.open.setShortcut("Ctrl+Alt+O")
        self.save_as = QAction(self.tr("Save &As…"), self)
        self.save_as.setShortcut("Ctrl+Shift+S")
        self.clear_recent = QAction(self.tr("&Clear This List"), self)
        self.recent = QMenu(self.tr("Open &Recent"), self)
        self.recent_folders = QMenu(self.tr("Recent Fol&ders"), self)

    def fill(
        self, articles: Sequence[QAction], output: Sequence[QAction], leaving: QAction
    ) -> None:
        """Put everything in its place.

        Args:
            articles: what adds articles.
            output: what writes pictures and tables.
            leaving: what ends the program.
        """
        self.addActions([self.new, self.open])
        self.addMenu(self.recent)
        self.addSeparator()
        self.addActions([*articles])
        self.addMenu(self.recent_folders)
        self.addSeparator()
        self.addActions([self.save_as, *output])
        self.addSeparator()
        self.addAction(leaving)

    def own(self) -> Sequence[QAction]:
        """Return the actions that are about timelines."""
        return self.new, self.open, self.save_as

    def show_recent(self, timelines: Sequence[str], folders: Sequence[str]) -> None:
        """List what was open before; what is not there any more is greyed."""
        _list(self.recent, timelines, is_there=Path.is_file)
        _list(self.recent_folders, folders, is_there=Path.is_dir)
        if timelines:
            self.recent.addSeparator()
            self.recent.addAction(self.clear_recent)


def _list(menu: QMenu, names: Sequence[str], is_there: Callable[[Path], bool]) -> None:
    menu.clear()
    for name in names:
        action = menu.addAction(name.replace("&", "&&"))
        action.setData(name)
        action.setEnabled(is_there(Path(name)))
    menu.setEnabled(bool(names))
