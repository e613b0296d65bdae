"""Seconds to pixels and back: which stretch of time a strip shows, and how wide a second is."""

import math
from dataclasses import dataclass, replace
from typing import Self

from timeline_app.model.timespan import DAY, HOUR, MINUTE, Granularity, TimeKind, TimeSpan
from timeline_app.model.wording import ENGLISH, DateWords, date_in_words
from timeline_app.sentence import Sentence

MIN_SPAN = 10 * MINUTE
MAX_SPAN = round(20_000 * 365.2425 * DAY)
_LENGTHS = (
    (Sentence("{0} years"), 365.2425 * DAY, 730 * DAY),
    (Sentence("{0} months"), 30.44 * DAY, 100 * DAY),
    (Sentence("{0} days"), DAY, 2 * DAY),
    (Sentence("{0} hours"), HOUR, 2 * HOUR),
)


@dataclass(frozen=True, slots=True)
class Viewport:
    """What a strip shows of the time axis.

    A moment stands in an absolute column, ``floor((moment - zero) * scale)``, which only zooming
    changes; ``offset`` is the column at the left edge. So panning by whole pixels moves every
    mark by exactly that.

    Attributes:
        zero: the moment of column 0, in civil seconds; any moment near the data.
        scale: pixels a second.
        offset: the absolute column of the left edge.
        width: pixels.
    """

    zero: int
    scale: float
    offset: int
    width: int

    @classmethod
    def of_span(cls, start: int, end: int, width: int, zero: int | None = None) -> Self:
        """Show a stretch of time; one that is too short is widened about its middle."""
        span = max(end - start, MIN_SPAN)
        middle = (start + end) / 2
        scale = max(1, width) / span
        origin = start if zero is None else zero
        offset = round((middle - origin) * scale - width / 2)
        return cls(origin, scale, offset, width)

    def column(self, moment: int) -> int:
        """Return a moment's absolute column."""
        return math.floor((moment - self.zero) * self.scale)

    def x_of(self, moment: int) -> int:
        """Return where a moment stands, in pixels from the left edge."""
        return self.column(moment) - self.offset

    def moment_of(self, column: int) -> int:
        """Return the first whole second that stands in an absolute column or after it."""
        return self.zero + math.ceil(column / self.scale)

    def time_at(self, x: float) -> float:
        """Return the moment at a pixel, with its fraction."""
        return self.zero + (self.offset + x) / self.scale

    @property
    def start(self) -> int:
        """The moment at the left edge."""
        return self.moment_of(self.offset)

    @property
    def end(self) -> int:
        """The moment just past the right edge."""
        return self.moment_of(self.offset + self.width)

    @property
    def span(self) -> float:
        """The seconds that are shown."""
        return self.width / self.scale

    def panned(self, dx: int, extent: tuple[int, int] | None = None) -> "Viewport":
        """Move ``dx`` pixels towards later times, at most one viewport past the data."""
        return replace(self, offset=self._kept(self.offset + dx, extent))

    def zoomed(
        self,
        factor: float,
        x: float,
        extent: tuple[int, int] | None = None,
        longest: float = MAX_SPAN,
    ) -> "Viewport":
        """Zoom so that the moment at ``x`` stays within a pixel.

        Args:
            factor: above 1 to zoom in, below to zoom out; 0 or less to zoom out to the limit.
            x: pixels from the left edge.
            extent: the first and the last moment of the data, which stay in reach.
            longest: the most seconds to show.
        """
        at_limit = factor * longest <= self.span
        span = longest if at_limit else max(self.span / factor, MIN_SPAN)
        scale = self.width / span
        offset = round((self.offset + x) * (scale / self.scale) - x)
        return replace(self, scale=scale, offset=offset).panned(0, extent)

    def resized(self, width: int, longest: float = MAX_SPAN) -> "Viewport":
        """Show more or less of the time at the right, at the same scale where limits allow."""
        scale = width / min(max(width / self.scale, MIN_SPAN), longest)
        return replace(
            self, width=width, scale=scale, offset=round(self.offset * (scale / self.scale))
        )

    def centred(self, moment: int) -> "Viewport":
        """Put a moment in the middle."""
        return replace(self, offset=self.column(moment) - self.width // 2)

    def framing(self, start: int, end: int) -> "Viewport":
        """Show a stretch of time with a margin of a tenth at both sides."""
        margin = max((end - start) // 10, 1)
        return Viewport.of_span(start - margin, end + margin, self.width, self.zero)

    def _kept(self, offset: int, extent: tuple[int, int] | None) -> int:
        if extent is None:
            return offset
        first, last = self.column(extent[0]), self.column(extent[1])
        return min(max(offset, first - self.width), last)


def range_in_words(viewport: Viewport, words: DateWords = ENGLISH) -> str:
    """Return what a viewport shows: "25 Sep – 12 Nov 2023 · 48 days"."""
    return range_of(viewport.start, viewport.end, words)


def range_of(start: int, end: int, words: DateWords = ENGLISH) -> str:
    """Return a stretch of time and its length: "3 – 17 Oct 2023 · 14 days"."""
    said = date_in_words(TimeSpan(start, end, Granularity.INTERVAL, TimeKind.DURING), words)
    return f"{said} · {length_in_words(end - start, words)}"


def length_in_words(seconds: int, words: DateWords = ENGLISH) -> str:
    """Return how long a stretch of time is: "48 days"."""
    for unit, size, least in _LENGTHS:
        if seconds >= least:
            return words.say(Sentence(unit, round(seconds / size)))
    return words.say(Sentence("{0} minutes", max(1, round(seconds / MINUTE))))
