"""What Edit ▸ Settings and the Help menu open."""

from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, version

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from timeline_app import __version__, resources
from timeline_app.view.actions import Actions
from timeline_app.view.report import Report
from timeline_app.view.session import Session, Settings

_LIBRARIES = (
    *("PySide6-Essentials", "python-dateutil", "appdirs", "numpy", "msgspec", "trafilatura"),
    *("lxml", "lxml_html_clean", "chardet", "markdown-it-py", "defusedxml", "striprtf"),
    *("pebble", "pypdfium2"),
)


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
            GuideWindow(resources.path("guide", "guide.md"), self._window).show()

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


def libraries() -> Iterator[tuple[str, str, str]]:
    """Yield name, version and licence of the libraries that are installed with the program."""
    for name in _LIBRARIES:
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue
        yield name, version(name), _licence(about)


def _licence(about: PackageMetadata) -> str:
    """Return a licence by its short name: the standard expression, else what classifiers say."""
    expression = about.get_all("License-Expression")
    if expression:
        return str(expression[0])
    marks = (mark for mark in about.get_all("Classifier") or () if mark.startswith("License :: "))
    named = " / ".join(mark.rpartition(" :: ")[2] for mark in marks)
    return named or (about.get_all("License") or [""])[0].partition("\n")[0]
