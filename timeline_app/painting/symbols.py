"""The marks of the strip one by one, as a legend shows them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.layout.labels import Measure
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import Scene, build_scene
from timeline_app.layout.timescale import Viewport
from timeline_app.model.event import Dispute, EventKind, TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import DAY, HOUR, Granularity, TimeKind, TimeSpan, seconds_of
from timeline_app.painting.marks import draw_checks, draw_marks, draw_whiskers
from timeline_app.painting.theme import Theme, colour

WIDTH_PX = 150
HEIGHT_PX = 26
_YEAR_PX = 100
_TALL_PX = 400


@dataclass(frozen=True, slots=True)
class Symbol:
    """A mark and what it means, in the window's language; ``days`` is the width shown."""

    event: TimelineEvent
    meaning: str
    days: int = _YEAR_PX


def symbols() -> Iterator[Symbol]:
    """Yield every mark of the strip with its meaning."""
    first, later = seconds_of(2023, 5, 1), seconds_of(2023, 6, 1)
    middle = TimeSpan.of_date(date(2023, 5, 10))
    clock = TimeSpan(first + 9 * DAY, first + 9 * DAY + HOUR, Granularity.HOUR)
    month = TimeSpan(first, later, Granularity.MONTH, TimeKind.WITHIN)
    about = TimeSpan(first, later, Granularity.MONTH, TimeKind.WITHIN, approx=True)
    lasted = TimeSpan(first, later, Granularity.INTERVAL, TimeKind.DURING)
    since = TimeSpan(first, None, Granularity.DAY, TimeKind.SINCE)
    until = TimeSpan(None, later, Granularity.DAY, TimeKind.UNTIL)
    before = TimeSpan(None, later, Granularity.DAY, TimeKind.BEFORE)
    after = TimeSpan(first, None, Granularity.DAY, TimeKind.AFTER)
    maybe = TimeSpan(first + 7 * DAY, first + 12 * DAY, Granularity.INTERVAL, TimeKind.WITHIN)
    plan, other = EventKind.PLANNED, TimeSpan.of_date(date(2023, 5, 31))
    disputes = (Dispute(other, ""),)
    translate = QCoreApplication.translate
    yield Symbol(_event(clock), translate("Symbols", "At a time of the day that is known"))
    yield Symbol(_event(middle), translate("Symbols", "On that day"))
    yield Symbol(
        _event(middle), translate("Symbols", "On that day, hour unknown; seen from close by"), 2
    )
    yield Symbol(_event(month), translate("Symbols", "Once in that time, day unknown"))
    yield Symbol(_event(about), translate("Symbols", "About that time"))
    yield Symbol(_event(lasted), translate("Symbols", "The whole time"))
    yield Symbol(_event(since), translate("Symbols", "Since then, and still when last reported"))
    yield Symbol(_event(until), translate("Symbols", "Until then"))
    yield Symbol(_event(before), translate("Symbols", "Some time before"))
    yield Symbol(_event(after), translate("Symbols", "Some time after"))
    yield Symbol(
        replace(_event(maybe), is_provisional=True),
        translate("Symbols", "?  Within that time, if the article is of the day it seems to be"),
        12,
    )
    yield Symbol(
        _event(middle, plan), translate("Symbols", "→  Planned for that day or announced")
    )
    yield Symbol(_event(lasted, plan), translate("Symbols", "→  Planned for the whole time"))
    yield Symbol(
        replace(_event(middle), status=Status.CONFIRMED),
        translate("Symbols", "✓  Confirmed by you"),
    )
    yield Symbol(
        _event(middle, disputes=disputes), translate("Symbols", "≠  Sources give other days too")
    )


def draw_symbol(symbol: Symbol, theme: Theme, measure: Measure, ratio: float) -> QPixmap:
    """Return the picture of a mark, painted as on the strip.

    ``ratio`` is device pixels to a logical one.
    """
    scene = scene_of(symbol, measure)
    pixmap = QPixmap(round(WIDTH_PX * ratio), round(HEIGHT_PX * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(colour(theme.background))
    painter = QPainter(pixmap)
    paint_symbol(painter, scene, theme)
    painter.end()
    return pixmap


def paint_symbol(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Paint a mark as `scene_of` lays it out: `WIDTH_PX` wide and `HEIGHT_PX` high."""
    rect = scene.mark_rect(scene.marks[0])
    painter.save()
    painter.translate(QPoint(0, (HEIGHT_PX - rect.height) // 2 - rect.y))
    draw_marks(painter, scene, theme)
    draw_whiskers(painter, scene, theme)
    unlabelled = tuple(mark._replace(label="") for mark in scene.marks)
    draw_checks(painter, replace(scene, marks=unlabelled), theme)
    painter.restore()


def _event(
    time: TimeSpan,
    kind: EventKind = EventKind.HAPPENED,
    disputes: tuple[Dispute, ...] = (),
) -> TimelineEvent:
    return TimelineEvent("", "", time, kind, 0.5, (), disputes)


def scene_of(symbol: Symbol, measure: Measure) -> Scene:
    """Return a mark laid out alone, its middle in the middle."""
    timeline = Timeline.from_events([symbol.event], {})
    start, end = int(timeline.start[0]), int(timeline.end[0])
    reach = symbol.days * DAY // 2
    middle = (start + end) // 2
    viewport = Viewport.of_span(middle - reach, middle + reach, WIDTH_PX)
    return build_scene(timeline, viewport, measure, Frame(_TALL_PX))
