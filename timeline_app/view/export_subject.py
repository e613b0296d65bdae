"""What the window shows, as something to export: all of it, a view of it, or a selection."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline_app.layout.lanes import LaneMode
from timeline_app.model.wording import ENGLISH, DateWords

if TYPE_CHECKING:
    from timeline_app.exporters import ExportOptions
    from timeline_app.model.timeline import Timeline
    from timeline_app.view.timeline_page import TimelinePage


class Part(StrEnum):
    """How much is exported."""

    ALL = "all"
    VIEW = "view"
    SELECTION = "selection"


@dataclass(frozen=True, slots=True)
class Subject:
    """A timeline as the window shows it.

    Attributes:
        timeline: what filters and search leave, with its lanes.
        name: what the timeline may be called.
        span: the stretch of time in sight, in civil seconds.
        width_px: how wide the strip is.
        height_px: how high the strip is.
        selection: the ids of the selected events.
        lanes: what makes a lane.
        lane_order: the lanes from top to bottom.
        collapsed: the lanes of which only the density is shown.
        words: names of months and weekdays.
    """

    timeline: "Timeline"
    name: str
    span: tuple[int, int]
    width_px: int
    height_px: int
    selection: tuple[str, ...] = ()
    lanes: LaneMode = LaneMode.NONE
    lane_order: tuple[int, ...] = ()
    collapsed: frozenset[int] = frozenset()
    words: DateWords = ENGLISH

    def part(self, part: Part) -> "Timeline":
        """Return the timeline with the events of a part; a view's are chosen by its span."""
        return self._selected() if part is Part.SELECTION else self.timeline

    def options(self, part: Part, options: "ExportOptions") -> "ExportOptions":
        """Return options for a part, with the lanes as they are shown."""
        return replace(
            options,
            span=self.span if part is Part.VIEW else None,
            lanes=self.lanes,
            lane_order=self.lane_order,
            collapsed=self.collapsed,
            words=self.words,
        )

    def _selected(self) -> "Timeline":
        import numpy as np

        chosen = frozenset(self.selection)
        known = (self.timeline.index_of(one) for one in self.selection)
        places = np.array(sorted({one for one in known if one is not None}), np.intp)
        undated = (event for event in self.timeline.undated if event.id in chosen)
        return self.timeline.kept(places, undated).replaced(hidden=0)


def subject_of(page: "TimelinePage", name: str, selection: tuple[str, ...]) -> Subject | None:
    """Return what a page shows, or nothing as long as it shows nothing."""
    scene = page.strip.scene()
    if page.shown is None:
        return None
    viewport, frame = page.strip.viewport(), scene.frame if scene else None
    return Subject(
        page.shown,
        name,
        (viewport.start, viewport.end),
        page.strip.width(),
        page.strip.height(),
        selection,
        page.strip.lane_mode(),
        frame.order if frame else (),
        frame.collapsed if frame else frozenset(),
        page.strip.words,
    )
