"""The menu that opens on the list: what can be done with the selected rows."""

from PySide6.QtCore import QObject, QPoint, Qt
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

    def _open(self, where: QPoint) -> None:
        menu = QMenu(self._page.list)
        menu.setObjectName("listMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("Show on the strip"))
        show.triggered.connect(self._show_on_strip)
        only = menu.addAction(self.tr("Show only this range"))
        only.triggered.connect(self._show_only_range)
        for action in (show, only):
            action.setEnabled(self._span() is not None)
        menu.addActions([self._actions.copy, self._actions.copy_citation])
        menu.addSeparator()
        menu.addActions(self._page.list.actions())
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
