"""What the View menu chooses: lanes, theme, wheel, which panes are seen, the full screen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from timeline_app.view.actions import Actions
from timeline_app.view.session import LaneChoice, Session, ThemeChoice


class ViewCommands(QObject):
    """Keeps what is chosen in the settings, and the menu up with them."""

    def __init__(
        self, actions: Actions, session: Session, window: QMainWindow, docks: Sequence[QDockWidget]
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._session = session
        self._window = window
        self._docks = docks
        actions.wheel.triggered.connect(self._choose_wheel)
        actions.lanes.triggered.connect(self._choose_lanes)
        actions.themes.triggered.connect(self._choose_theme)
        actions.panels.triggered.connect(self._show_panels)
        actions.full_screen.triggered.connect(self._show_full_screen)
        actions.panels.setChecked(True)
        for dock in docks:
            dock.visibilityChanged.connect(self._note_panels)
        session.settings_changed.connect(self._show_settings)
        self._show_settings()

    def _choose_lanes(self, action: QAction) -> None:
        chosen = LaneChoice(action.data())
        self._session.change_settings(replace(self._session.settings, lanes=chosen))

    def _choose_wheel(self, zooms: bool) -> None:
        self._session.change_settings(replace(self._session.settings, wheel_zooms=zooms))

    def _choose_theme(self, action: QAction) -> None:
        chosen = ThemeChoice(action.data())
        self._session.change_settings(replace(self._session.settings, theme=chosen))

    def _show_settings(self) -> None:
        settings = self._session.settings
        for group, value in (
            (self._actions.lanes, settings.lanes),
            (self._actions.themes, settings.theme),
        ):
            for action in group.actions():
                action.setChecked(action.data() == value)
        self._actions.wheel.setChecked(settings.wheel_zooms)

    def _show_panels(self, shown: bool) -> None:
        for dock in self._docks:
            dock.setVisible(shown)

    def _note_panels(self) -> None:
        self._actions.panels.setChecked(any(not dock.isHidden() for dock in self._docks))

    def _show_full_screen(self, full: bool) -> None:
        others = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
        state = others | Qt.WindowState.WindowFullScreen if full else others
        self._window.setWindowState(state)
