"""What stretch of time a strip looks at: panning, zooming, going somewhere and back."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from timeline_app.layout.fitting import fitted, initial, longest
from timeline_app.layout.timescale import MAX_SPAN, Viewport
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeSpan
from timeline_app.view.glide import Glide
from timeline_app.view.view_history import ViewHistory

_FAR = 3


class Camera(QObject):
    """Looks at a timeline through a viewport. Nothing moves once a person has moved it.

    Who asked for all of it sees all of what comes later, too.

    Signals:
        moved: the viewport is another.
        arrived: it has glided to where it was sent.
    """

    moved = Signal()
    arrived = Signal()

    def __init__(self, moment: int, parent: QObject) -> None:
        """Look at the second after a moment until there is a timeline."""
        super().__init__(parent)
        self.viewport = Viewport.of_span(moment, moment + 1, 1)
        self._timeline: Timeline | None = None
        self._framing: Callable[[Timeline, int], Viewport] | None = initial
        """How to look at whatever is shown; nothing where a person chose a stretch of time."""
        self._history = ViewHistory()
        self.glide = Glide(self)
        self.glide.moved_by.connect(self._drift)
        self.glide.arrived.connect(self.arrived)

    def show_timeline(self, timeline: Timeline) -> None:
        """Look at a timeline; without a signal, since all of it is new."""
        self._timeline = timeline
        if self._framing is not None:
            self.viewport = self._framing(timeline, self.viewport.width)

    def forget(self) -> None:
        """Look at all of what is shown next; there is nowhere to go back to."""
        self.glide.stop()
        self._timeline, self._framing = None, initial
        self._history = ViewHistory()

    @property
    def chosen(self) -> Viewport | None:
        """What a person looks at; nothing until they have moved the view."""
        return None if self._framing is initial else self.viewport

    def begin_at(self, viewport: Viewport) -> None:
        """Look at what was looked at in another session; there is nowhere to go back to."""
        self.glide.stop()
        self._history = ViewHistory()
        self._framing = None
        self._move(self._as_wide(viewport))

    def resize(self, width: int) -> None:
        """Keep the scale; until the view was moved, look at as much as before. No signal."""
        if self._timeline is not None and self._framing is not None:
            self.viewport = self._framing(self._timeline, width)
        else:
            self.viewport = self.viewport.resized(width, self._longest(width))

    def fit(self) -> None:
        """Show all events."""
        self.glide.stop()
        if self._timeline is not None:
            self._history.leave(self.viewport)
            self._framing = fitted
            self._move(self.widest)

    @property
    def widest(self) -> Viewport:
        """What `fit` shows; what is shown now where there is no timeline yet."""
        if self._timeline is None:
            return self.viewport
        return fitted(self._timeline, self.viewport.width)

    def zoom_by(self, factor: float, x: int) -> None:
        """Zoom in by a factor above 1, out below; the moment at ``x`` stays where it is."""
        most = self._longest(self.viewport.width)
        self._go(self.viewport.zoomed(factor, x, self._extent, most), "zoom")

    def pan_by(self, dx: int) -> None:
        """Show later times by so many pixels, earlier ones if negative."""
        self._go(self.viewport.panned(dx, self._extent), "pan")

    def glide_to(self, moment: int) -> None:
        """Put a moment in the middle, gliding there along the time axis."""
        self.glide.stop()
        view = self.viewport
        distance = view.centred(moment).panned(0, self._extent).offset - view.offset
        if abs(distance) > _FAR * view.width:
            # Nobody could follow that with the eye: only the last stretch is gone slowly.
            near = distance - int(math.copysign(view.width, distance))
            self._step(view.panned(near, self._extent), "pan")
            distance -= near
        self.glide.ease(distance)

    def centre_on(self, moment: int) -> None:
        """Put a moment in the middle."""
        self._go(self.viewport.centred(moment).panned(0, self._extent), "pan")

    def show_span(self, start: int, end: int) -> None:
        """Show a stretch of time with a margin."""
        self._go(self.viewport.framing(start, end))

    def show_exactly(self, start: int, end: int) -> None:
        """Show a stretch of time from edge to edge."""
        self._go(Viewport.of_span(start, end, self.viewport.width, self.viewport.zero))

    def show_again(self, viewport: Viewport) -> None:
        """Show what was shown at another time, at the width of today."""
        self._go(self._as_wide(viewport))

    def show_time(self, time: TimeSpan) -> None:
        """Put a time in the middle, as close as now; one that is too long for that is fitted."""
        start = time.start if time.start is not None else time.end
        end = time.end if time.end is not None else start
        assert start is not None
        assert end is not None
        if end - start >= self.viewport.span:
            self.show_span(start, end)
        else:
            self._go(self.viewport.centred((start + end) // 2))

    def centre_or_fit(self, start: int, end: int) -> None:
        """Put a stretch of time in the middle; where it is already, fit it."""
        middle = (start + end) // 2
        if abs(self.viewport.x_of(middle) - self.viewport.width // 2) > 1:
            self._go(self.viewport.centred(middle))
        else:
            self.show_span(start, end)

    def go_back(self) -> None:
        """Show what was shown before."""
        self._turn_to(self._history.back(self.viewport))

    def go_forth(self) -> None:
        """Show what was gone back from."""
        self._turn_to(self._history.forth(self.viewport))

    def _go(self, viewport: Viewport, motion: str = "") -> None:
        self.glide.stop()
        self._step(viewport, motion)

    def _step(self, viewport: Viewport, motion: str) -> None:
        if viewport != self.viewport:
            self._history.leave(self.viewport, motion)
        self._framing = None
        self._move(viewport)

    def _turn_to(self, viewport: Viewport | None) -> None:
        self.glide.stop()
        if viewport is not None:
            self._framing = None
            self._move(self._as_wide(viewport))

    def _as_wide(self, viewport: Viewport) -> Viewport:
        width = self.viewport.width
        return viewport.resized(width, self._longest(width))

    def _drift(self, dx: int) -> None:
        """Go on gliding, until the end of the data."""
        before = self.viewport
        self._step(before.panned(dx, self._extent), "pan")
        if self.viewport == before:
            self.glide.stop()

    def _move(self, viewport: Viewport) -> None:
        if viewport != self.viewport:
            self.viewport = viewport
            self.moved.emit()

    @property
    def _extent(self) -> tuple[int, int] | None:
        return self._timeline.extent if self._timeline is not None else None

    def _longest(self, width: int) -> float:
        return longest(self._timeline, width) if self._timeline is not None else MAX_SPAN
