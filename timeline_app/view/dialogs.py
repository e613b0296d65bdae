"""The window's dialogs: each is opened and left to itself, none blocks."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from timeline_app import __version__
from timeline_app.painting.theme import Theme
from timeline_app.view.session import Session


class Dialogs(QObject):
    """Asks for files and folders, and does what was answered."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session

    def choose_articles(self) -> None:
        """Ask for articles to add."""
        dialog = QFileDialog(self._window, self.tr("Add Articles"))
        dialog.setObjectName("addDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = " ".join(f"*{suffix}" for suffix in self._session.suffixes)
        dialog.setNameFilters([self.tr("Articles ({0})").format(kinds), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._add_names)
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for the folder to read and to remember."""
        dialog = QFileDialog(self._window, self.tr("Choose the Sources Folder"))
        dialog.setObjectName("folderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._open_folder_named)
        dialog.open()

    def ask_about_many_files(self, count: int) -> None:
        """Ask whether so many files are to be read."""
        box = QMessageBox(self._window)
        box.setObjectName("manyFilesDialog")
        box.setAccessibleName(self.tr("Read many files?"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(self.tr("Read {0} files?").format(count))
        box.setInformativeText(self.tr("This may take a while. You can cancel at any time."))
        box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(self._session.go_on)
        box.rejected.connect(self._session.leave_out)
        box.open()

    def show_shortcuts(self, actions: Iterable[QAction]) -> None:
        """Show the keys of these actions, and those of the strip."""
        lines = (
            f"{action.shortcut().toString()}  —  {action.text().replace('&', '').rstrip('…')}"
            for action in actions
        )
        on_strip = self.tr(
            "On the strip: arrow keys go from event to event, Home and End to the first and "
            "last, Page Up and Page Down move in time, + and − zoom, 0 shows all, Enter opens. "
            "With the mouse: drag to move, drag on the axis to zoom to a stretch of it, drag with "
            "Shift to mark one, drag with Ctrl to select events."
        )
        self._show_note(self.tr("Keyboard shortcuts"), "\n".join((*lines, "", on_strip)))

    def show_symbols(self, theme: Theme) -> None:
        """Show what the marks on the strip mean."""
        from timeline_app.view.symbols_window import SymbolsWindow

        SymbolsWindow(theme, self._window).show()

    def show_about(self) -> None:
        """Show what the program is."""
        text = self.tr("Timeline {0}\nDates from articles, with their sources.")
        self._show_note(self.tr("About Timeline"), text.format(__version__))

    def _add_names(self, names: Iterable[str]) -> None:
        self._session.add(Path(name) for name in names)

    def _open_folder_named(self, name: str) -> None:
        self._session.open_folder(Path(name))

    def _show_note(self, title: str, text: str) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("noteDialog")
        box.setAccessibleName(title)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(text)
        box.setWindowModality(Qt.WindowModality.NonModal)
        box.show()
