"""What the File menu does with timelines: new, open, what was open before, save elsewhere."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from timeline_app.view.file_menu import FileMenu
from timeline_app.view.opening import SUFFIX
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable


class FileCommands(QObject):
    """Connects the File menu with the session."""

    def __init__(self, menu: FileMenu, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._menu = menu
        self._session = session
        self._window = window
        menu.new.triggered.connect(self.ask_for_new)
        menu.open.triggered.connect(self.ask_what_to_open)
        menu.save_as.triggered.connect(self.ask_where_to_save)
        menu.clear_recent.triggered.connect(self._clear_recent)
        menu.recent.triggered.connect(self._open_recent)
        menu.recent_folders.triggered.connect(self._open_recent_folder)
        menu.aboutToShow.connect(self._show_recent)
        session.settings_changed.connect(self._show_recent)
        session.timeline_opened.connect(self._show_name)
        session.timeline_moved.connect(self._show_name)
        self._show_recent()
        self._show_name()

    def ask_for_new(self) -> None:
        """Ask where the new timeline is to be kept."""
        opening = self._session.opening
        dialog = self._dialog("newDialog", self.tr("New Timeline"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Create"))
        dialog.selectFile(str(opening.unused(self.tr("New Timeline"))))
        self._open(dialog, opening.begin_new)

    def ask_what_to_open(self) -> None:
        """Ask which timeline is to be opened."""
        dialog = self._dialog("openDialog", self.tr("Open Timeline"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, self._session.opening.choose)

    def ask_where_to_save(self) -> None:
        """Ask for the file that the timeline is to go on in."""
        opening = self._session.opening
        dialog = self._dialog("saveDialog", self.tr("Save Timeline As"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(str(opening.unused(opening.name or self.tr("Timeline"))))
        self._open(dialog, opening.save_as)

    def _dialog(self, name: str, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("Timelines ({0})").format(f"*{SUFFIX}"))
        return dialog

    @staticmethod
    def _open(dialog: QFileDialog, use: "Callable[[Path], object]") -> None:
        dialog.fileSelected.connect(lambda name: use(Path(name)))
        dialog.open()

    def _open_recent(self, action: QAction) -> None:
        if action.data():
            self._session.opening.choose(Path(action.data()))

    def _open_recent_folder(self, action: QAction) -> None:
        self._session.opening.open_folder(Path(action.data()))

    def _clear_recent(self) -> None:
        self._session.change_settings(replace(self._session.settings, recent_timelines=()))

    def _show_recent(self) -> None:
        settings = self._session.settings
        self._menu.show_recent(settings.recent_timelines, settings.recent_folders)

    def _show_name(self) -> None:
        """Call the window by the timeline; Qt adds the program's name."""
        self._window.setWindowTitle(self._session.opening.name or self.tr("Timeline"))
