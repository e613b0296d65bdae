"""The menus and the tool bar: every action of the window, made once."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from timeline_app.view.event_menu import EventMenu
from timeline_app.view.file_menu import FileMenu
from timeline_app.view.filter_bar import FilterMenu
from timeline_app.view.search_bar import SearchBar
from timeline_app.view.session import LaneChoice, ThemeChoice
from timeline_app.view.tool_bars import ToolBars

_ZOOM_IN_KEYS = ("Ctrl+=", "Ctrl++")


class Actions(QObject):
    """All actions, in their menus and on the tool bar. The window connects them."""

    def __init__(self, window: QMainWindow, done: QUndoStack) -> None:
        """Make them. ``done`` is what can be undone and redone."""
        super().__init__(window)
        self._window = window
        self._make_undo_actions(done)
        self.events = EventMenu(window)
        self.of_panes: list[QAction] = []
        self.add = self._action(self.tr("&Add Articles…"), "Ctrl+O")
        self.open_folder = self._action(self.tr("Open &Folder…"), "Ctrl+Shift+O")
        self.export = self._action(self.tr("&Export…"), "Ctrl+E")
        self.print = self._action(self.tr("&Print…"), "Ctrl+P")
        self.copy = self._action(self.tr("&Copy"), "Ctrl+C")
        self.copy_view = self._action(self.tr("Copy &View as Picture"), "Ctrl+Shift+C")
        self.copy_citation = self._action(self.tr("Copy C&itation"), "Ctrl+Alt+C")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.find = self._action(self.tr("&Find…"), "Ctrl+F")
        self.find_next = self._action(self.tr("Find &Next"), "F3")
        self.find_former = self._action(self.tr("Find &Previous"), "Shift+F3")
        self.search_bar = SearchBar(window)
        self.filters = FilterMenu(window)
        self.views = QActionGroup(self)
        self.strip = self._view(self.tr("&Strip"), "Ctrl+1")
        self.list = self._view(self.tr("&List"), "Ctrl+2")
        self.strip.setChecked(True)
        self.sorts = self._make_sorts()
        self.zoom_in = self._action(self.tr("Zoom &In"), *_ZOOM_IN_KEYS)
        self.zoom_out = self._action(self.tr("Zoom &Out"), "Ctrl+-")
        self.fit = self._action(self.tr("&Fit All"), "Ctrl+0")
        self.go_to = self._action(self.tr("&Go to Date…"), "Ctrl+J")
        self.back = self._action(self.tr("&Back"), "Alt+Left")
        self.forth = self._action(self.tr("For&ward"), "Alt+Right")
        self.wheel = self._action(self.tr("Mouse &Wheel Zooms"))
        self.panels = self._action(self.tr("&Panels"), "F9")
        self.full_screen = self._action(self.tr("F&ull Screen"), "F11")
        self.next_pane = self._action(self.tr("Next Pane"), "F6")
        self.former_pane = self._action(self.tr("Previous Pane"), "Shift+F6")
        self._make_help_actions()
        for action in (self.wheel, self.panels, self.full_screen):
            action.setCheckable(True)
        lanes = {LaneChoice.NONE: self.tr("None"), LaneChoice.ARTICLE: self.tr("By article")}
        lanes[LaneChoice.KIND] = self.tr("By kind")
        lanes[LaneChoice.STATUS] = self.tr("By status")
        lanes[LaneChoice.TAG] = self.tr("By tag")
        self.lanes = self._choices(lanes)
        self.themes = self._choices(
            {
                ThemeChoice.SYSTEM: self.tr("System"),
                ThemeChoice.LIGHT: self.tr("Light"),
                ThemeChoice.DARK: self.tr("Dark"),
            }
        )
        self.file = FileMenu(window)
        self._lane_menu = QMenu(self.tr("Lanes"), window)
        self._lane_menu.addActions(self.lanes.actions())
        self._fill_menus()
        self._menu_buttons: dict[QMenu, QToolButton] = {}
        self.tool_bars = self._make_tool_bars()

    def _make_undo_actions(self, done: QUndoStack) -> None:
        self.undo = self._keyed(done.createUndoAction(self._window, self.tr("&Undo")), "Ctrl+Z")
        redo = done.createRedoAction(self._window, self.tr("&Redo"))
        self.redo = self._keyed(redo, "Ctrl+Shift+Z", "Ctrl+Y")

    def _make_help_actions(self) -> None:
        self.settings = self._action(self.tr("&Settings…"), "Ctrl+,")
        self.guide = self._action(self.tr("&Guide"), "F1")
        self.report = self._action(self.tr("&Report a Problem…"))
        self.sample = self._action(self.tr("Open &Sample"))
        self.shortcuts = self._action(self.tr("&Keyboard Shortcuts"), "Ctrl+?")
        self.symbols = self._action(self.tr("S&ymbols"))
        self.about = self._action(self.tr("&About Timeline"))

    def set_filled(self, *, articles: bool, events: bool) -> None:
        """Enable what needs articles, and what needs events; the rest says what it waits for."""
        for action in self._needing_articles():
            action.setEnabled(articles)
        self.search_bar.set_ready(ready=articles)
        for menu, button in self._menu_buttons.items():
            menu.menuAction().setEnabled(events)
            button.setEnabled(events)
            waits = self.tr("Add articles with dates first") if articles else self._waits()
            button.setToolTip("" if events else waits)

    def _waits(self) -> str:
        return self.tr("Add articles first")

    def _needing_articles(self) -> tuple[QAction, ...]:
        moves = (self.zoom_in, self.zoom_out, self.fit, self.go_to, self.back, self.forth)
        finds = (self.find, self.find_next, self.find_former)
        views = (self.strip, self.list, *self.sorts.actions())
        return (self.export, self.print, self.copy_view, *views, *finds, *moves)

    def all(self) -> Iterable[QAction]:
        """Return every action that has a shortcut, for the list of shortcuts."""
        own = (*self._window.actions(), *self.file.own(), *self.events.actions())
        every = (*own, *self.of_panes)
        return (action for action in every if not action.shortcut().isEmpty())

    def buttons(self) -> tuple[QWidget, ...]:
        """Return the tool bars' buttons from left to right."""
        return self.tool_bars.buttons()

    def _action(self, text: str, *keys: str) -> QAction:
        return self._keyed(QAction(text, self._window), *keys)

    def _keyed(self, action: QAction, *keys: str) -> QAction:
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        return action

    def _view(self, text: str, key: str) -> QAction:
        action = self.views.addAction(self._action(text, key))
        action.setCheckable(True)
        return action

    def _make_sorts(self) -> QActionGroup:
        sorts = QActionGroup(self)
        self.by_date = self._action(self.tr("Sort List by &Date"), "Ctrl+Shift+1")
        self.by_importance = self._action(self.tr("Sort List by &Importance"), "Ctrl+Shift+2")
        for action in (self.by_date, self.by_importance):
            sorts.addAction(action)
        return sorts

    def _choices(self, names: dict[LaneChoice, str] | dict[ThemeChoice, str]) -> QActionGroup:
        group = QActionGroup(self)
        for choice, name in names.items():
            action = group.addAction(name)
            action.setCheckable(True)
            action.setData(choice)
        return group

    def _fill_menus(self) -> None:
        bar = self._window.menuBar()
        self.file.fill((self.add, self.open_folder), (self.export, self.print), self.quit)
        bar.addMenu(self.file)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.copy, self.copy_view, self.copy_citation])
        edit.addSeparator()
        edit.addActions([self.find, self.find_next, self.find_former])
        edit.addSeparator()
        edit.addAction(self.settings)
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.strip, self.list])
        view.addSeparator()
        view.addActions(self.sorts.actions())
        view.addSeparator()
        view.addActions([self.zoom_in, self.zoom_out, self.fit])
        view.addSeparator()
        view.addActions([self.go_to, self.back, self.forth, self.wheel])
        view.addSeparator()
        view.addMenu(self._lane_menu)
        view.addMenu(self.filters)
        view.addMenu(self.tr("Theme")).addActions(self.themes.actions())
        view.addActions([self.panels, self.full_screen])
        view.addSeparator()
        view.addActions([self.next_pane, self.former_pane])
        bar.addMenu(self.events)
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.guide, self.sample, self.shortcuts, self.symbols])
        help_menu.addActions([self.report, self.about])

    def _make_tool_bars(self) -> ToolBars:
        bars = ToolBars(self._window, self.tr("Tools"), self.tr("View"))
        self._add_button(bars.first, self.add, self.tr("+ Add articles"))
        self._add_button(bars.first, self.open_folder, self.tr("Open folder"))
        bars.first.addWidget(self.search_bar)
        bar = bars.second
        self._add_menu(bar, self.filters, self.tr("Filter"))
        self._add_menu(bar, self._lane_menu, self.tr("Lanes"))
        self._add_button(bar, self.strip, self.tr("Strip"))
        self._add_button(bar, self.list, self.tr("List"))
        self._add_button(bar, self.zoom_out, "−")
        self._add_button(bar, self.zoom_in, "+")
        self._add_button(bar, self.fit, self.tr("Fit"))
        room = QWidget(bar)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        self._add_button(bar, self.export, self.tr("Export…"), primary=True)
        return bars

    def _add_menu(self, bar: QToolBar, menu: QMenu, text: str) -> None:
        button = QToolButton(bar)
        button.setObjectName("barButton")
        button.setText(f"{text} ▾")
        button.setAccessibleName(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar.addWidget(button)
        self._menu_buttons[menu] = button

    @staticmethod
    def _add_button(bar: QToolBar, action: QAction, text: str, *, primary: bool = False) -> None:
        name = action.text().replace("&", "").removesuffix("…")
        action.setIconText(text)
        action.setToolTip(f"{name} ({action.shortcut().toString()})")
        bar.addAction(action)
        button = bar.widgetForAction(action)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setObjectName("barButton")
        button.setProperty("primary", primary)
