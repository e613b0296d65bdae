"""A whole picture: heading, strip, counts, and what else was chosen, painted area by area."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from timeline_app.exporters.appendix import Line, Style, appendix, wrapped
from timeline_app.exporters.gui import TITLE_PX, text_font, title_font
from timeline_app.exporters.options import ExportOptions, check_width
from timeline_app.exporters.stretch import whole_scene
from timeline_app.layout.lanes import Placed
from timeline_app.layout.scene import Counts, Scene
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import ENGLISH, DateWords
from timeline_app.painting.layers import paint_strip
from timeline_app.painting.symbols import paint_symbol
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour, theme
from timeline_app.sentence import Sentence

MARGIN_PX = 16
_TITLE_LINE_PX = TITLE_PX + 8
_SHELF_PX = 64
_REACH_PX = 8


@dataclass(frozen=True)
class Picture:
    """A laid-out picture. Sizes are logical pixels, counted from its top left corner."""

    title: tuple[str, ...]
    scene: Scene
    words: str
    lines: tuple[Line, ...]
    theme: Theme
    width: int

    @property
    def strip_y(self) -> int:
        """Where the strip begins."""
        return MARGIN_PX + len(self.title) * _TITLE_LINE_PX

    @property
    def words_y(self) -> int:
        """Where the counts stand."""
        return self.strip_y + self.scene.frame.height_px

    @property
    def lines_y(self) -> int:
        """Where the legend, the undated events and the sources begin."""
        return self.words_y + 2 * self.scene.packing.measure.line_px

    @property
    def height(self) -> int:
        """The height of all of it."""
        end = MARGIN_PX if self.lines else 0
        return self.lines_y + sum(line.height for line in self.lines) + end

    def paint(self, painter: QPainter, area: QRect | None = None) -> None:
        """Paint what lies in an area, or all."""
        whole = QRect(0, 0, self.width, self.height)
        area = whole if area is None else area & whole
        painter.fillRect(area, colour(self.theme.background))
        painter.setFont(text_font())
        self._paint_title(painter, area)
        self._paint_strip(painter, area)
        measure = self.scene.packing.measure
        room = QRect(MARGIN_PX, self.words_y, self.width, 2 * measure.line_px)
        if area.intersects(room):
            write(painter, room, self.words, colour(self.theme.muted))
        paint_lines(painter, self.lines, QPoint(MARGIN_PX, self.lines_y), self.theme, area)

    def _paint_title(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(title_font())
        for number, text in enumerate(self.title):
            y = MARGIN_PX // 2 + number * _TITLE_LINE_PX
            room = QRect(MARGIN_PX, y, self.width, _TITLE_LINE_PX)
            if area.intersects(room):
                write(painter, room, text, colour(self.theme.text))
        painter.setFont(text_font())

    def _paint_strip(self, painter: QPainter, area: QRect) -> None:
        scene = self.scene
        room = QRect(MARGIN_PX, self.strip_y, scene.viewport.width, scene.frame.height_px)
        part = area & room
        if part.isEmpty():
            return
        painter.save()
        painter.setClipRect(part)
        painter.translate(room.topLeft())
        seen = part.translated(-room.topLeft())
        paint_strip(painter, replace(scene, marks=tuple(self._marks_in(seen))), self.theme)
        painter.restore()
        # A drawing has no clipping, so what reaches beyond the strip is covered.
        for x, width in ((0, room.left()), (room.right() + 1, self.width)):
            beside = QRect(x, room.top(), width, room.height()) & area
            painter.fillRect(beside, colour(self.theme.background))

    def _marks_in(self, area: QRect) -> Iterable[Placed]:
        """Return the marks that can be seen in an area of the strip, in order of time."""
        first, last = (
            (area.top() - _REACH_PX) // _SHELF_PX,
            (area.bottom() + _REACH_PX) // _SHELF_PX,
        )
        left = area.left() + self.scene.viewport.offset - _REACH_PX
        right = area.right() + self.scene.viewport.offset + _REACH_PX
        found = {
            mark.place: mark
            for shelf in range(first, last + 1)
            for mark in self._shelves.get(shelf, ())
            if mark.whiskers or (mark.x0 <= right and mark.right >= left)
        }
        return (found[place] for place in sorted(found))

    @cached_property
    def _shelves(self) -> dict[int, list[Placed]]:
        """The marks by the heights they take."""
        shelves: dict[int, list[Placed]] = {}
        line = self.scene.packing.measure.line_px
        for mark in self.scene.marks:
            rect = self.scene.mark_rect(mark)
            bottom = max(rect.y + rect.height, rect.y - mark.y + mark.label_y + line)
            for shelf in range(rect.y // _SHELF_PX, bottom // _SHELF_PX + 1):
                shelves.setdefault(shelf, []).append(mark)
        return shelves


def picture_of(timeline: Timeline, options: ExportOptions) -> Picture:
    """Lay out the picture of a timeline.

    Raises:
        TimelineError: it would be too narrow for its words, or too wide.
    """
    check_width(options)
    measure = TextMeasure(text_font())
    room = options.width_px - 2 * MARGIN_PX
    scene = whole_scene(timeline, options, room, measure)
    return Picture(
        tuple(wrapped(options.title, room, TextMeasure(title_font()))),
        scene,
        counts_in_words(scene.counts, options.words),
        appendix(scene, timeline, options, room, measure),
        theme(options.theme),
        options.width_px,
    )


def write(painter: QPainter, room: QRect, text: str, ink: QColor) -> None:
    """Write a line in the middle of a room's height, from its left edge."""
    painter.setPen(ink)
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    flags = left | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(room), int(flags), text)


def paint_lines(
    painter: QPainter, lines: Iterable[Line], start: QPoint, theme: Theme, area: QRect
) -> None:
    """Paint lines of text below each other, as far as they lie in an area."""
    y = start.y()
    for line in lines:
        room = QRect(start.x() + line.indent, y, area.right() + 1, line.height)
        if room.bottom() >= area.top() and room.top() <= area.bottom():
            _paint_line(painter, line, room, theme)
        y += line.height


def _paint_line(painter: QPainter, line: Line, room: QRect, theme: Theme) -> None:
    if line.symbol is not None:
        painter.save()
        painter.translate(QPoint(room.x() - line.indent, room.y()))
        paint_symbol(painter, line.symbol, theme)
        painter.restore()
    is_heading = line.style is Style.HEADING
    font = text_font()
    heading = QFont(font)
    heading.setBold(True)
    painter.setFont(heading if is_heading else font)
    ink = theme.muted if line.style is Style.MUTED else theme.text
    write(painter, room, line.text, colour(ink))
    painter.setFont(font)


def counts_in_words(counts: Counts, words: DateWords = ENGLISH) -> str:
    """Return what a picture shows and what it leaves out: "25 events · 3 more without a date"."""
    shown = counts.drawn + counts.grouped
    parts = [Sentence("1 event") if shown == 1 else Sentence("{0} events", shown)]
    if counts.grouped:
        parts.append(Sentence("{0} of them in groups", counts.grouped))
    if counts.outside:
        parts.append(Sentence("{0} more outside the picture", counts.outside))
    if counts.undated:
        parts.append(Sentence("{0} more without a date", counts.undated))
    if counts.hidden:
        parts.append(Sentence("{0} hidden by filters", counts.hidden))
    return " · ".join(map(words.say, parts))
