"""What the menus, the tool bar and the filters do on the page of strip and list."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from timeline_app.model.filters import EventFilter
from timeline_app.model.tags import all_tags
from timeline_app.view.actions import Actions
from timeline_app.view.date_jump import DateJump
from timeline_app.view.event_table import Column
from timeline_app.view.filter_bar import FilterBar
from timeline_app.view.list_menus import ListMenus
from timeline_app.view.session import Session
from timeline_app.view.strip_menus import StripMenus
from timeline_app.view.strip_pointer import ZOOM_STEP
from timeline_app.view.timeline_page import TimelinePage


class PageCommands(QObject):
    """Connects the window's actions with a page."""

    def __init__(
        self, actions: Actions, filter_bar: FilterBar, page: TimelinePage, session: Session
    ) -> None:
        super().__init__(page)
        self._actions = actions
        self._filter_bar = filter_bar
        self._page = page
        self._session = session
        self.jump = DateJump(page.strip, session.read_date)
        StripMenus(page.strip, session, actions)
        ListMenus(page, actions)
        actions.filters.tags.known = self._known_tags
        self._connect()

    def count_filtered(self) -> None:
        """Say how many events the filters leave."""
        shown, timeline = self._page.shown, self._session.timeline
        if shown is not None and timeline is not None:
            articles, hidden = len(self._session.articles), len(self._session.hidden_articles)
            left = len(shown) + len(shown.undated)
            self._filter_bar.show_filter(timeline, left, articles, hidden)

    def _connect(self) -> None:
        actions, camera = self._actions, self._page.strip.camera
        actions.views.triggered.connect(self._choose_view)
        actions.sorts.triggered.connect(self._sort_list)
        actions.zoom_in.triggered.connect(self._zoom_in)
        actions.zoom_out.triggered.connect(self._zoom_out)
        actions.fit.triggered.connect(camera.fit)
        actions.go_to.triggered.connect(self._go_to_date)
        actions.back.triggered.connect(camera.go_back)
        actions.forth.triggered.connect(camera.go_forth)
        self._page.minimap.provisional_wanted.connect(actions.filters.show_only_provisional)
        actions.filters.filter_changed.connect(self._show_filter)
        self._filter_bar.filter_wanted.connect(actions.filters.set_filter)
        self._filter_bar.all_articles_wanted.connect(self._session.show_all_articles)
        self.jump.date_chosen.connect(camera.show_time)
        for signal in (self.jump.date_chosen, self.jump.left):
            signal.connect(self._page.focus_middle)

    def _known_tags(self) -> tuple[str, ...]:
        timeline = self._session.timeline
        return () if timeline is None else all_tags(timeline)

    def _zoom_in(self) -> None:
        self._page.strip.zoom_by(ZOOM_STEP)

    def _zoom_out(self) -> None:
        self._page.strip.zoom_by(1 / ZOOM_STEP)

    def _choose_view(self, action: QAction) -> None:
        self._page.show_list(shown=action is self._actions.list)

    def _sort_list(self, action: QAction) -> None:
        """Sort the list, or where it is sorted so already, the other way round."""
        self._actions.list.trigger()
        is_by_date = action is self._actions.by_date
        self._page.list.sort_by(Column.DATE if is_by_date else Column.IMPORTANCE)

    def _go_to_date(self) -> None:
        self._actions.strip.trigger()
        self.jump.ask()

    def _show_filter(self, chosen: EventFilter) -> None:
        self._page.set_filter(chosen)
        self._session.show_hidden(shown=chosen.is_hidden)
        self.count_filtered()
        self._page.select(self._session.selection)
