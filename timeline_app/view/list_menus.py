"""The menu that opens on the list: what can be done with the selected rows."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from timeline_app.view.actions import Actions
from timeline_app.view.timeline_page import TimelinePage


class ListMenus(QObject):
    """Offers what the strip offers, and does what is chosen."""

    def __init__(self, page: TimelinePage, actions: Actions) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        page.list.menu_wanted.connect(self._open)
        self._copy = QAction(self.tr("Copy"), page.list)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self._copy_rows)
        page.list.addAction(self._copy)

    def _open(self, where: QPoint) -> None:
        ids = self._page.list.selection()
        menu = QMenu(self._page.list)
        menu.setObjectName("listMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("Show on the strip"))
        show.triggered.connect(self._show_on_strip)
        only = menu.addAction(self.tr("Show only this range"))
        only.triggered.connect(self._show_only_range)
        for action in (show, only):
            action.setEnabled(self._span() is not None)
        others = [action for action in self._page.list.actions() if action is not self._copy]
        self._copy.setEnabled(bool(ids))
        menu.addAction(self._copy)
        menu.addSeparator()
        menu.addActions(others)
        menu.addSeparator()
        menu.addActions(self._actions.sorts.actions())
        menu.popup(where)

    def _show_on_strip(self) -> None:
        self._actions.strip.trigger()
        self._page.strip.centre_selection()

    def _show_only_range(self) -> None:
        span = self._span()
        if span is not None:
            self._actions.filters.show_only_range(*span)

    def _copy_rows(self) -> None:
        words = self._page.list.selection_as_text()
        if words:
            QGuiApplication.clipboard().setText(words)

    def _span(self) -> tuple[int, int] | None:
        """Return the first and the last moment of the selected events that have a date."""
        timeline = self._page.shown
        if timeline is None:
            return None
        known = (timeline.index_of(one) for one in self._page.list.selection())
        places = [place for place in known if place is not None]
        if not places:
            return None
        return int(timeline.start[places].min()), int(timeline.end[places].max())
