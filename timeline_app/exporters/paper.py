"""Paints a timeline on sheets of paper, each with header, footer and its number."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from timeline_app.exporters.gui import text_font
from timeline_app.exporters.options import ExportOptions, Paper
from timeline_app.exporters.paging import Page, paged
from timeline_app.exporters.picture import counts_in_words, paint_lines
from timeline_app.exporters.stretch import shown_span
from timeline_app.layout.labels import elided
from timeline_app.layout.scene import Scene
from timeline_app.layout.timescale import range_of
from timeline_app.model.timeline import Timeline
from timeline_app.painting.layers import paint_marks, paint_strip
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour, theme

UNITS_AN_INCH = 100
"""A logical pixel on paper is a hundredth of an inch: text of 13 pixels is 9.4 points high."""
_SIZES = {Paper.A4: (827, 1169), Paper.A3: (1169, 1654), Paper.LETTER: (850, 1100)}
_MARGIN_PX = 50
_HEAD_PX = 30
_FOOT_PX = 26
_GAP_PX = 6
_VEIL = 0.5
_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sheets:
    """All sheets of a timeline. Sizes are logical pixels."""

    pages: tuple[Page, ...]
    scene: Scene
    title: str
    words: str
    theme: Theme
    width: int
    height: int
    options: ExportOptions

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a sheet, counted from 0, from its upper left corner on."""
        page = self.pages[number]
        painter.setFont(text_font())
        painter.fillRect(0, 0, self.width, self.height, colour(self.theme.background))
        self._paint_edges(painter, page, number)
        painter.save()
        painter.translate(QPoint(_MARGIN_PX, _MARGIN_PX + _HEAD_PX))
        if page.scene is not None:
            self._paint_strip(painter, page, page.scene)
        room = QRect(0, 0, self.width - 2 * _MARGIN_PX, self.height)
        paint_lines(painter, page.lines, QPoint(0, page.lines_y), self.theme, room)
        painter.restore()

    def _paint_edges(self, painter: QPainter, page: Page, number: int) -> None:
        """Write the title and the stretch of time above, the counts and the number below."""
        measure = self.scene.packing.measure
        width = self.width - 2 * _MARGIN_PX
        head = QRectF(_MARGIN_PX, _MARGIN_PX, width, _HEAD_PX - 8)
        foot = QRectF(_MARGIN_PX, self.height - _MARGIN_PX - _FOOT_PX + 8, width, _FOOT_PX - 8)
        stretch = self._stretch(page)
        place = _translate("Paper", "Page {0} of {1}").format(number + 1, len(self.pages))
        plain = painter.font()
        bold = QFont(plain)
        bold.setBold(True)
        painter.setPen(colour(self.theme.text))
        painter.setFont(bold)
        room = width - measure(stretch) - 2 * _MARGIN_PX
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        _write(painter, head, elided(self.title, room, TextMeasure(bold)), left)
        painter.setFont(plain)
        painter.setPen(colour(self.theme.muted))
        _write(painter, head, stretch, right)
        # All at the left: PDFium takes a narrow list with words far beside it for columns of
        # letters, since it has to guess whether a page is written across or downwards.
        _write(painter, foot, f"{place} · {self.words}", left)

    def _stretch(self, page: Page) -> str:
        """Return in words what a sheet shows of the time axis."""
        if page.scene is None or not len(self.scene.timeline):
            return ""
        first, last = page.scene.viewport.start, page.scene.viewport.end
        span = shown_span(self.scene.timeline, self.options)
        if span is not None:
            first, last = max(first, span[0]), min(last, span[1])
        return range_of(first, last, self.options.words)

    def _paint_strip(self, painter: QPainter, page: Page, scene: Scene) -> None:
        painter.save()
        room = QRect(0, 0, scene.viewport.width, scene.frame.height_px)
        painter.setClipRect(room)
        if page.overlap_x is None:
            paint_strip(painter, scene, self.theme)
        else:
            self._paint_overlapping(painter, page, scene, page.overlap_x)
        painter.restore()

    def _paint_overlapping(self, painter: QPainter, page: Page, scene: Scene, x: int) -> None:
        """Let step back what the next sheet shows whole, and say which one that is."""
        core = scene.viewport.offset + x
        later = tuple(mark for mark in scene.marks if mark.x0 >= core)
        mine = tuple(mark for mark in scene.marks if mark.x0 < core)
        paint_strip(painter, replace(scene, marks=later), self.theme)
        veil = QRect(x, 0, scene.viewport.width - x, scene.frame.height_px)
        painter.fillRect(veil, colour(self.theme.background, _VEIL))
        paint_marks(painter, replace(scene, marks=mine), self.theme)
        painter.setPen(QPen(colour(self.theme.selection), 1, Qt.PenStyle.DashLine))
        painter.drawLine(x, 0, x, scene.frame.height_px + _GAP_PX)
        painter.setClipping(False)
        words = _translate("Paper", "continues on page {0}").format(page.follower + 1)
        width = scene.packing.measure(f"{words} →")
        left = min(x + _GAP_PX, scene.viewport.width - width)
        room = QRectF(left, scene.frame.height_px, width, _FOOT_PX)
        _write(painter, room, f"{words} →", Qt.AlignmentFlag.AlignLeft)


def page_size(options: ExportOptions) -> tuple[int, int]:
    """Return the width and the height of a sheet in logical pixels."""
    short, long = _SIZES[options.paper]
    return (short, long) if options.is_portrait else (long, short)


def sheets_of(
    timeline: Timeline, options: ExportOptions, size: tuple[int, int] | None = None
) -> Sheets:
    """Lay out the sheets of a timeline.

    Args:
        timeline: the events.
        options: what was chosen.
        size: width and height of a sheet in logical pixels, instead of the paper that was chosen.

    Raises:
        TimelineError: the sheets are too narrow for the labels.
    """
    width, height = size or page_size(options)
    room = height - 2 * (_MARGIN_PX + _FOOT_PX) - _HEAD_PX
    measure = TextMeasure(text_font())
    pages, scene = paged(timeline, options, width - 2 * _MARGIN_PX, room, measure)
    words = counts_in_words(scene.counts, options.words)
    colours = theme(options.theme)
    return Sheets(pages, scene, options.title, words, colours, width, height, options)


def _write(painter: QPainter, room: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(flags | Qt.TextFlag.TextDontClip), text)
