"""The strip: a timeline as one painted widget to scroll, zoom, point at and select in."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.layout.lanes import LaneMode
from timeline_app.layout.scene import Counts
from timeline_app.layout.timescale import Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.painting.theme import Theme


class StripView(QWidget):
    """Shows a timeline.

    Signals:
        selection_changed(tuple[str, ...]): ids of the selected events, in order of time.
        event_activated(str): an event's id; Enter or a double click asks to open it.
        group_clicked(tuple[str, ...]): ids of a group that zooming cannot separate.
        counts_changed(Counts): how many events are drawn, grouped, outside …
        viewport_changed(Viewport): what stretch of time is shown.
    """

    selection_changed = Signal(tuple)
    event_activated = Signal(str)
    group_clicked = Signal(tuple)
    counts_changed = Signal(object)
    viewport_changed = Signal(object)

    def __init__(self, theme: Theme, now: int | None = None, parent: QWidget | None = None) -> None:
        """Make an empty strip. ``now`` is the moment of the today line, in civil seconds."""
        super().__init__(parent)
        self.setObjectName("strip")

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline; the stretch of time stays as it is unless none was shown before."""

    def select(self, ids: tuple[str, ...]) -> None:
        """Select events, panning the last one into view."""

    def selection(self) -> tuple[str, ...]: ...
    def fit(self) -> None: ...
    def centre_selection(self) -> None: ...
    def zoom_by(self, factor: float, x: int | None = None) -> None: ...
    def pan_by(self, dx: int) -> None: ...
    def set_lane_mode(self, mode: LaneMode) -> None: ...
    def lane_mode(self) -> LaneMode: ...
    def set_theme(self, theme: Theme) -> None: ...
    def viewport(self) -> Viewport: ...
    def counts(self) -> Counts: ...
    def visible_range_in_words(self) -> str: ...
    def rect_of(self, event_id: str) -> QRect | None: ...
    def row_of(self, event_id: str) -> int | None: ...
    def glyph_of(self, event_id: str) -> str | None: ...
    def labels(self) -> tuple[str, ...]: ...
