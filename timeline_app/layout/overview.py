"""A whole timeline at a glance: how many events lie where, and the long gaps between them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from math import log1p
from typing import TYPE_CHECKING

from timeline_app.layout.labels import Measure
from timeline_app.layout.ticks import Tick, dates_of
from timeline_app.layout.timescale import Viewport, length_in_words
from timeline_app.model.columns import Flag
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY
from timeline_app.model.wording import ENGLISH, DateWords

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BAR_PX = 3
_ASIDE_PX = 44
_WIDEST_ASIDE = "∅ 999"
_MARGIN_PX = 12
_GAP_SPACINGS = 5
_LEAST_GAP = 30 * DAY
_LABEL_PAD_PX = 12
_ASIDE_PAD_PX = 6
_FOUND, _PROVISIONAL = int(Flag.FOUND), int(Flag.PROVISIONAL)
_OF_WHAT_WAS_FOUND = "found_bars"


@dataclass(frozen=True, slots=True)
class Bar:
    """How many events start within a few pixels: ``height`` is 0 to 1, in logarithmic steps."""

    x: int
    height: float


@dataclass(frozen=True, slots=True)
class Gap:
    """A long time without events, in pixels, and what to call it: "3 years"."""

    x0: int
    x1: int
    label: str


class AsideKind(StrEnum):
    """What has no sure place on the axis."""

    UNDATED = "undated"
    PROVISIONAL = "provisional"


@dataclass(frozen=True, slots=True)
class Aside:
    """A bar at the right for events without a sure date: its left edge, and how many they are.

    ``height`` is 0 to 1, on the scale of the other bars.
    """

    kind: AsideKind
    x: int
    count: int
    height: float


class Overview:
    """The whole of a timeline on a width of so many pixels."""

    def __init__(
        self,
        timeline: Timeline,
        width: int,
        measure: Measure,
        words: DateWords = ENGLISH,
        former: "Overview | None" = None,
    ) -> None:
        """Look at a timeline; ``measure`` gives the width of a text, ``words`` name months.

        What a former overview has worked out of the same events holds, whatever was found there.
        """
        self._made_of = _made_of(timeline, width, measure, words)
        known = vars(former) if former is not None else {}
        if known.get("_made_of") == self._made_of:
            vars(self).update(known)
            vars(self).pop(_OF_WHAT_WAS_FOUND, None)
        self.timeline = timeline
        self.width = width
        self._measure = measure
        self._words = words

    @cached_property
    def viewport(self) -> Viewport:
        """Where times stand on the overview."""
        first, last = self.timeline.extent or (0, 1)
        pixel = (last - first) / max(1, self.room - 2 * _MARGIN_PX)
        margin = round(_MARGIN_PX * pixel)
        return Viewport.of_span(first - margin, last + margin, self.room, first)

    @cached_property
    def aside_px(self) -> int:
        """The width that a bar aside takes, with its count."""
        return max(_ASIDE_PX, round(self._measure(_WIDEST_ASIDE)) + _ASIDE_PAD_PX)

    @cached_property
    def room(self) -> int:
        """How many pixels from the left stand for time; the bars aside take the others."""
        return max(1, self.width - len(self._counted) * self.aside_px)

    @cached_property
    def asides(self) -> tuple[Aside, ...]:
        """The bars for what has no sure date, at the right edge."""
        scale = log1p(max([self._most, *self._counted.values()], default=1))
        return tuple(
            Aside(kind, self.room + number * self.aside_px, count, log1p(count) / scale)
            for number, (kind, count) in enumerate(self._counted.items())
        )

    def aside_at(self, x: float) -> AsideKind | None:
        """Return whose bar lies at a pixel from the left."""
        found = (one.kind for one in self.asides if one.x <= x < one.x + self.aside_px)
        return next(found, None)

    @cached_property
    def _counted(self) -> dict[AsideKind, int]:
        import numpy as np

        counts = {
            AsideKind.UNDATED: len(self.timeline.undated),
            AsideKind.PROVISIONAL: int(np.count_nonzero(self.timeline.flags & _PROVISIONAL)),
        }
        return {kind: count for kind, count in counts.items() if count}

    @cached_property
    def _most(self) -> int:
        """How many events the highest bar stands for."""
        return int(self.timeline.counts(self._edges).max())

    @cached_property
    def bars(self) -> tuple[Bar, ...]:
        """The bars from left to right; where nothing starts there is none."""
        return self._bars_of(self.timeline.start)

    @cached_property
    def found_bars(self) -> tuple[Bar, ...]:
        """The bars of what was searched for, as high as the others would be for so many."""
        if not self.timeline.is_searched:
            return ()
        return self._bars_of(self.timeline.start[(self.timeline.flags & _FOUND) > 0])

    @cached_property
    def _edges(self) -> "NDArray[np.int64]":
        """The moments at which the bars begin, and where the last one ends."""
        import numpy as np

        xs = range(0, self.room + BAR_PX, BAR_PX)
        view = self.viewport
        return np.array([view.moment_of(view.offset + x) for x in xs], np.int64)

    def _bars_of(self, starts: "NDArray[np.int64]") -> tuple[Bar, ...]:
        import numpy as np

        if not len(starts):
            return ()
        heights = np.log1p(np.diff(np.searchsorted(starts, self._edges))) / np.log1p(self._most)
        return tuple(
            Bar(number * BAR_PX, height)
            for number, height in enumerate(heights.tolist())
            if height
        )

    @cached_property
    def dates(self) -> tuple[Tick, ...]:
        """Ticks that tell which time stands where."""
        return dates_of(self.viewport, self._measure, self._words) if len(self.timeline) else ()

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """Gaps of 30 days and five times the median spacing that have room for their name."""
        return tuple(self._gaps())

    def box(self, viewport: Viewport) -> tuple[int, int]:
        """Return the pixels, half-open, that a strip's viewport takes on the overview."""
        first = self.viewport.x_of(viewport.start)
        return first, max(first + 1, self.viewport.x_of(viewport.end))

    def _gaps(self) -> Iterator[Gap]:
        for first, last in self._empty_stretches():
            x0, x1 = self.viewport.x_of(first), self.viewport.x_of(last)
            label = length_in_words(last - first, self._words)
            if self._measure(label) + _LABEL_PAD_PX <= x1 - x0:
                yield Gap(x0, x1, label)

    def _empty_stretches(self) -> "list[tuple[int, int]]":
        import numpy as np

        if len(self.timeline) < 2:  # noqa: PLR2004 - a gap has two sides
            return []
        starts = self.timeline.start
        reached: NDArray[np.int64] = np.maximum.accumulate(self.timeline.end)[:-1]
        spacing = float(np.median(np.diff(starts)))
        lengths = starts[1:] - reached
        found = np.flatnonzero(lengths >= max(_LEAST_GAP, _GAP_SPACINGS * spacing))
        return [(int(reached[at]), int(starts[at + 1])) for at in found.tolist()]


def _made_of(
    timeline: Timeline, width: int, measure: Measure, words: DateWords
) -> tuple[object, ...]:
    """Return what all but the matches depends on; the columns are compared by identity."""
    columns = (id(timeline.start), id(timeline.end), id(timeline.undated))
    return *columns, width, measure, words
