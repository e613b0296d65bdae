"""What Edit ▸ Settings and the Help menu open."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from timeline_app import __version__, resources
from timeline_app.view.actions import Actions
from timeline_app.view.report import Report
from timeline_app.view.session import Session, Settings


class HelpCommands(QObject):
    """Opens the windows beside the main one; each only once."""

    def __init__(
        self, actions: Actions, session: Session, report: Report, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._session = session
        self._report = report
        self._window = window
        actions.settings.triggered.connect(self.show_settings)
        actions.shortcuts.triggered.connect(self.show_shortcuts)
        actions.guide.triggered.connect(self.show_guide)
        actions.report.triggered.connect(self.show_report)
        actions.about.triggered.connect(self.show_about)

    def show_settings(self) -> None:
        """Show what a person may choose."""
        from timeline_app.view.settings_window import SettingsWindow

        if not self._raised("settingsWindow"):
            window = SettingsWindow(self._session.settings, self._window)
            window.changed.connect(self._change)
            self._session.settings_changed.connect(window.show_settings)
            window.show()

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from timeline_app.view.help_windows import ShortcutsWindow

        if not self._raised("shortcutsWindow"):
            ShortcutsWindow(self._actions.all(), self._window).show()

    def show_guide(self) -> None:
        """Show the user guide."""
        from timeline_app.view.help_windows import GuideWindow

        if not self._raised("guideWindow"):
            # A translation names its own file.
            GuideWindow(resources.path("guide", self.tr("guide.md")), self._window).show()

    def show_report(self) -> None:
        """Show what to send when something went wrong."""
        from timeline_app.view.help_windows import ReportWindow

        if not self._raised("reportWindow"):
            window = ReportWindow(self._report.text, self._window)
            window.copy_wanted.connect(self._report.copy)
            window.show()

    def show_about(self) -> None:
        """Show what the program is."""
        from timeline_app.view.help_windows import AboutWindow
        from timeline_app.view.libraries import libraries

        if not self._raised("aboutWindow"):
            AboutWindow(__version__, libraries(), self._window).show()

    def _change(self, chosen: Settings) -> None:
        """Take over what the form says; what else is remembered may have changed meanwhile."""
        self._session.change_settings(chosen)

    def _raised(self, name: str) -> bool:
        window = self._window.findChild(QWidget, name)
        if window is None:
            return False
        window.raise_()
        window.activateWindow()
        return True
