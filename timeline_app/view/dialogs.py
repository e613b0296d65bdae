"""The window's dialogs: each is opened and left to itself, none blocks."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

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
        from PySide6.QtWidgets import QFileDialog

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
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Choose the Sources Folder"))
        dialog.setObjectName("folderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._open_folder_named)
        dialog.open()

    def ask_about_many_files(self, count: int) -> None:
        """Ask whether so many files are to be read."""
        from PySide6.QtWidgets import QMessageBox

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

    def show_symbols(self, theme: Theme) -> None:
        """Show what the marks on the strip mean."""
        from timeline_app.view.symbols_window import SymbolsWindow

        SymbolsWindow(theme, self._window).show()

    def _add_names(self, names: Iterable[str]) -> None:
        self._session.add(Path(name) for name in names)

    def _open_folder_named(self, name: str) -> None:
        self._session.opening.open_folder(Path(name))


def ask_where(missing: Path, found: Callable[[Path, Path], None], parent: QWidget) -> None:
    """Ask where a file lies now that is missing, and tell ``found`` both."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, parent.tr("Locate {0}").format(missing.name))
    dialog.setObjectName("locateDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(missing.parent))
    dialog.setNameFilters([f"*{missing.suffix}", parent.tr("All files (*)")])
    dialog.fileSelected.connect(lambda name: found(missing, Path(name)))
    dialog.open()
