"""The middle of a window that has articles: strip or list, and beside it what has no date."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from timeline_app.layout.lanes import LaneMode
from timeline_app.model.event import EventKind
from timeline_app.model.filters import OPEN, EventFilter
from timeline_app.model.laning import by_article, by_kind, by_status, by_tag
from timeline_app.model.records import Status
from timeline_app.painting.theme import Theme
from timeline_app.view import strip_accessible
from timeline_app.view.list_view import ListView
from timeline_app.view.minimap import Minimap
from timeline_app.view.session import LaneChoice, Settings
from timeline_app.view.strip_view import StripView
from timeline_app.view.undated_tray import UndatedTray

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from timeline_app.model.search import Found
    from timeline_app.model.timeline import Timeline

_FIRST_WIDTHS_PX = (700, 190)


class TimelinePage(QSplitter):
    """The strip and the tray of undated events.

    Signals:
        selection_changed: the ids of the events chosen in either.
        event_activated: the id of an event that was double-clicked or entered.
        view_changed: the strip or the list is shown now, or it shows other events.
    """

    view_changed = Signal()
    selection_changed = Signal(object)
    event_activated = Signal(str)

    def __init__(
        self, theme: Theme, now: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Make an empty page. ``now`` is the moment of the today line, in civil seconds."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.strip = StripView(theme, now)
        self.strip.setAccessibleName(self.tr("Timeline strip"))
        strip_accessible.serve(self.strip)
        self.minimap = Minimap(theme)
        self.tray = UndatedTray(theme)
        self.tray.hide()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.list = ListView(theme)
        self._timeline: Timeline | None = None
        self._shown: Timeline | None = None
        self._found: Found | None = None
        self._only_found = False
        self._arranged: tuple[Timeline, NDArray[np.bool_] | None] | None = None
        self._filter = OPEN
        self._lanes = LaneChoice.NONE
        self._middle = QStackedWidget()
        self._strip_pane = self._with_minimap()
        self._middle.addWidget(self._strip_pane)
        self._middle.addWidget(self.list)
        self.addWidget(self._middle)
        self.addWidget(self.tray)
        self.setStretchFactor(0, 1)
        self.setSizes(_FIRST_WIDTHS_PX)
        for pane in (self.strip, self.list, self.tray):
            is_strip = pane is self.strip
            tell = self._tell_strip_selection if is_strip else self.selection_changed.emit
            pane.selection_changed.connect(tell)
            pane.event_activated.connect(self.event_activated)

    def forget(self) -> None:
        """Show nothing, and look at all of what comes next."""
        from timeline_app.model.timeline import Timeline

        self._found, self._only_found, self._arranged = None, False, None
        self._show(Timeline.from_events((), {}))
        self._timeline = self._shown = self._arranged = None
        self.strip.forget()

    def _tell_strip_selection(self, ids: tuple[str, ...]) -> None:
        """Tell what is selected on the strip; with Ctrl or Shift it joins the tray's."""
        held = QGuiApplication.keyboardModifiers()
        joins = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.selection_changed.emit((*(self.tray.chosen() if joins and ids else ()), *ids))

    def panes(self) -> tuple[QWidget, ...]:
        """Return what can be focused, in order."""
        return self.minimap, self.strip, self.list, self.tray.view

    @property
    def middle(self) -> QWidget:
        """Where strip or list stand."""
        return self._middle

    def show_list(self, *, shown: bool) -> None:
        """Show the list instead of the strip, or the strip again."""
        self._middle.setCurrentWidget(self.list if shown else self._strip_pane)
        self.tray.setVisible(not shown and bool(self.tray.model.cards))
        self.focus_middle()
        self.view_changed.emit()

    @property
    def shows_list(self) -> bool:
        """Tell whether the list is shown instead of the strip."""
        return self._middle.currentWidget() is self.list

    def focus_middle(self) -> None:
        """Focus the strip, or the list where that is shown."""
        (self.list if self.shows_list else self.strip).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _with_minimap(self) -> QWidget:
        """Put the minimap above the strip, each showing what is done in the other."""
        pane = QWidget(self)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.minimap)
        column.addWidget(self.strip, 1)
        self.strip.viewport_changed.connect(self.minimap.show_viewport)
        self.minimap.pan_wanted.connect(self.strip.camera.pan_by)
        self.minimap.centre_wanted.connect(self.strip.camera.centre_on)
        self.minimap.stretch_wanted.connect(self.strip.camera.show_exactly)
        self.minimap.zoom_wanted.connect(self.strip.zoom_by)
        self.minimap.fit_wanted.connect(self.strip.camera.fit)
        self.minimap.undated_wanted.connect(self.tray.go_to)
        return pane

    def show_timeline(self, timeline: "Timeline") -> None:
        """Show these events instead of the former ones."""
        self._timeline, self._found, self._arranged = timeline, None, None
        self._show(timeline)

    def show_found(self, found: "Found | None", *, only: bool) -> None:
        """Let what was found stand out, or show nothing else; without an answer, show all."""
        if self._timeline is None or (found is None and self._found is None):
            return
        self._found, self._only_found = found, only
        self._show(self._timeline)

    def set_filter(self, chosen: EventFilter) -> None:
        """Show only what a filter keeps."""
        self._filter, self._arranged = chosen, None
        if self._timeline is not None:
            self._show(self._timeline)

    @property
    def shown(self) -> "Timeline | None":
        """What filters and search leave of the timeline."""
        return self._shown

    def _show(self, timeline: "Timeline") -> None:
        if self._arranged is None:
            self._arranged = self._arrange(timeline)
        self._shown = timeline = self._searched(*self._arranged)
        self.strip.show_timeline(timeline)
        self.minimap.show_timeline(timeline)
        self.tray.show_events(timeline.undated, timeline.articles, self._found)
        self.list.show_timeline(timeline, self._found)
        self.tray.setVisible(bool(timeline.undated) and not self.shows_list)
        self.view_changed.emit()

    def _arrange(self, timeline: "Timeline") -> "tuple[Timeline, NDArray[np.bool_] | None]":
        """Return what filters leave, in its lanes, and for each dated event whether it is left."""
        kept = None
        if self._filter != OPEN:
            timeline, kept = self._filter.apply(timeline)
        return self._laned(timeline), kept

    def _laned(self, timeline: "Timeline") -> "Timeline":
        """Return the timeline with the lanes that were chosen."""
        match self._lanes:
            case LaneChoice.KIND:
                kinds = {
                    EventKind.HAPPENED: self.tr("Happened"),
                    EventKind.PLANNED: self.tr("Planned"),
                    EventKind.STATE: self.tr("Lasting"),
                }
                return by_kind(timeline, kinds)
            case LaneChoice.STATUS:
                names = {Status.UNREVIEWED: self.tr("To review")}
                names[Status.CONFIRMED] = self.tr("Confirmed")
                return by_status(timeline, names)
            case LaneChoice.TAG:
                return by_tag(timeline, self.tr("Without a tag"))
            case _:
                return by_article(timeline, self.tr("Added by you"))

    def _searched(self, timeline: "Timeline", kept: "NDArray[np.bool_] | None") -> "Timeline":
        """Return what a search leaves of what filters left, with what was found marked."""
        found = self._found
        dated = found.dated if found is not None else None
        if found is None or dated is None:
            return timeline
        dated = dated if kept is None else dated[kept]
        if self._only_found:
            matches = (event for event in timeline.undated if event.id in found.undated)
            timeline, dated = timeline.kept(dated.nonzero()[0], matches), dated[dated]
        return timeline.searched(dated)

    def select(self, ids: tuple[str, ...]) -> None:
        """Mark these events as selected."""
        self.strip.select(ids)
        self.list.select(ids)
        self.tray.select(ids)

    def set_lanes(self, lanes: LaneChoice) -> None:
        """Let lanes stand for something else."""
        is_new, self._lanes = lanes != self._lanes, lanes
        self.strip.set_lane_mode(LaneMode.NONE if lanes == LaneChoice.NONE else LaneMode.EACH)
        if is_new and self._timeline is not None:
            self._arranged = None
            self._show(self._timeline)

    def show_settings(self, settings: Settings) -> None:
        """Do as the settings say."""
        self.set_lanes(settings.lanes)
        self.strip.set_wheel_zooms(zooms=settings.wheel_zooms)
        self.strip.camera.glide.is_off = settings.reduce_motion

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.strip.set_theme(theme)
        self.minimap.set_theme(theme)
        self.list.set_theme(theme)
        self.tray.set_theme(theme)
