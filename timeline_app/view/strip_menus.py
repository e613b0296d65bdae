"""The menus that open on the strip: of a group's events, and of a marked stretch of time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from timeline_app.layout.timescale import range_of
from timeline_app.model.laning import only_lane
from timeline_app.view.actions import Actions
from timeline_app.view.figures import in_figures
from timeline_app.view.session import Session
from timeline_app.view.strip_view import StripView

_LISTED = 30


class StripMenus(QObject):
    """Opens a menu where the pointer is, and does what is chosen there."""

    def __init__(self, strip: StripView, session: Session, actions: Actions) -> None:
        super().__init__(strip)
        self._actions = actions
        self._strip = strip
        self._filters = actions.filters
        self._session = session
        strip.group_clicked.connect(self._list_group)
        strip.range_chosen.connect(self._offer_range)
        strip.lane_menu_wanted.connect(self._offer_lane)
        strip.event_menu_wanted.connect(self._offer_event)

    def _list_group(self, ids: tuple[str, ...]) -> None:
        """Offer the events of a group that zooming cannot separate, a page at a time."""
        menu = self._menu("groupMenu")
        for event_id in ids[:_LISTED]:
            event = self._session.event_of(event_id)
            if event is not None:
                menu.addAction(event.title.replace("&", "&&")).setData(event_id)
        others = ids[_LISTED:]
        if others:
            menu.addSeparator()
            menu.addAction(self.tr("… and {0} more").format(in_figures(len(others)))).setData(
                others
            )
        menu.triggered.connect(self._choose_listed)
        menu.popup(QCursor.pos())

    def _choose_listed(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, str):
            self._session.select((chosen,))
        else:
            self._list_group(tuple(chosen))

    def _offer_range(self, start: int, end: int) -> None:
        """Offer what can be done with a stretch of time."""
        menu = self._menu("rangeMenu")
        menu.addSection(range_of(start, end, self._strip.words))
        zoom = menu.addAction(self.tr("Zoom to this range"))
        zoom.triggered.connect(lambda: self._strip.camera.show_exactly(start, end))
        count = self._strip.count_between(start, end)
        words = self.tr("Select {0} event") if count == 1 else self.tr("Select {0} events")
        select = menu.addAction(words.format(in_figures(count)))
        select.setEnabled(count > 0)
        select.triggered.connect(lambda: self._strip.choose_between(start, end))
        only = menu.addAction(self.tr("Show only this range"))
        only.triggered.connect(lambda: self._filters.show_only_range(start, end))
        export = menu.addAction(self.tr("Zoom to this range and export it…"))
        export.triggered.connect(zoom.trigger)
        export.triggered.connect(self._actions.export.trigger)
        menu.popup(QCursor.pos())

    def _offer_lane(self, number: int) -> None:
        """Offer what can be done with a lane."""
        menu = self._menu("laneMenu")
        self._fill(menu, number)
        menu.popup(QCursor.pos())

    def _offer_event(self, number: int) -> None:
        """Offer what can be done with the selected events, and with the lane of one."""
        menu = self._menu("eventMenu")
        menu.addActions([self._actions.copy, self._actions.copy_citation])
        menu.addSeparator()
        menu.addActions(self._actions.events.actions())
        scene = self._strip.scene()
        if scene is not None and scene.lanes[number].title:
            menu.addSeparator()
            title = scene.lanes[number].title.replace("&", "&&")
            self._fill(menu.addMenu(self.tr("Lane {0}").format(title)), number)
        menu.popup(QCursor.pos())

    def _fill(self, menu: QMenu, number: int) -> None:
        """Fill a menu with what can be done with a lane."""
        scene = self._strip.scene()
        if scene is None:
            return
        box, lane_id = scene.lanes[number], scene.timeline.lane_ids[number]
        words = self.tr("Expand") if box.is_collapsed else self.tr("Collapse")
        strip = self._strip
        actions: dict[str, Callable[[], None]] = {
            words: lambda: strip.toggle_lane(number),
            self.tr("Show only this lane"): lambda: self._show_only(lane_id),
            self.tr("Move up"): lambda: strip.move_lane(number, -1),
            self.tr("Move down"): lambda: strip.move_lane(number, 1),
            self.tr("Collapse all lanes"): lambda: strip.collapse_lanes(collapsed=True),
            self.tr("Expand all lanes"): lambda: strip.collapse_lanes(collapsed=False),
        }
        for words, action in actions.items():
            menu.addAction(words).triggered.connect(action)

    def _show_only(self, lane_id: str) -> None:
        """Hide what other lanes hold: the sources' boxes or the filters bring it back."""
        if lane_id in self._session.articles:
            self._session.show_only(lane_id)
        else:
            self._filters.set_filter(only_lane(lane_id, self._filters.filter))

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self._strip)
        menu.setObjectName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
