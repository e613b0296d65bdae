"""Paints an overview: density bars, gaps, and the stretch that the strip shows."""

from PySide6.QtCore import QLine, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from timeline_app.layout.overview import BAR_PX, Aside, AsideKind, Overview
from timeline_app.painting.text import draw_text
from timeline_app.painting.theme import Theme, colour, mixed

_TOP_PX = 6
_TICK_PX = 5
_BAR_SHADE = 0.75
_BOX_ALPHA = 0.14
LEAST_BOX_PX = 8
_ASIDE_BAR_PX = 12
_THOUSAND = 1000
_SIGNS = {AsideKind.UNDATED: "∅", AsideKind.PROVISIONAL: "?"}


def paint_overview(
    painter: QPainter, overview: Overview, height: int, line_px: int, theme: Theme
) -> None:
    """Paint what an overview holds, on its whole width and on a height in pixels."""
    painter.fillRect(0, 0, overview.width, height, colour(theme.surface))
    painter.setPen(QPen(colour(theme.border), 1))
    painter.drawLine(0, height - 1, overview.width, height - 1)
    floor = height - 1 - line_px
    shade = mixed(theme.muted, theme.surface, _BAR_SHADE)
    for bars, fill in ((overview.bars, shade), (overview.found_bars, colour(theme.warning))):
        for bar in bars:
            tall = max(2, round(bar.height * (floor - _TOP_PX)))
            painter.fillRect(bar.x, floor - tall, BAR_PX - 1, tall, fill)
    _paint_dates(painter, overview, floor, theme)
    for aside in overview.asides:
        _paint_aside(painter, aside, overview.aside_px, (height, line_px), theme)
    _paint_gaps(painter, overview, floor - line_px, line_px, theme)


def _paint_dates(painter: QPainter, overview: Overview, floor: int, theme: Theme) -> None:
    painter.setPen(QPen(colour(theme.border), 1))
    painter.drawLine(0, floor, overview.room, floor)
    painter.drawLines([QLine(tick.x, floor, tick.x, floor + _TICK_PX) for tick in overview.dates])
    painter.setPen(colour(theme.muted))
    for tick in overview.dates:
        if tick.label:
            draw_text(painter, tick.label_x, floor, tick.label)


def _paint_gaps(
    painter: QPainter, overview: Overview, top: int, line_px: int, theme: Theme
) -> None:
    painter.setPen(colour(theme.muted))
    middle = top + line_px // 2
    for gap in overview.gaps:
        width = round(painter.fontMetrics().horizontalAdvance(gap.label))
        x = gap.x0 + (gap.x1 - gap.x0 - width) // 2
        draw_text(painter, x, top - 1, gap.label)
        painter.drawLines(
            [
                QLine(gap.x0 + 3, middle, x - 4, middle),
                QLine(x + width + 4, middle, gap.x1 - 3, middle),
            ]
        )


def _paint_aside(
    painter: QPainter, aside: Aside, width: int, heights: tuple[int, int], theme: Theme
) -> None:
    """Paint a bar with its sign and its count above it, apart from the bars in time."""
    height, line_px = heights
    painter.setPen(QPen(colour(theme.border), 1))
    painter.drawLine(aside.x, 0, aside.x, height - 1)
    is_provisional = aside.kind is AsideKind.PROVISIONAL
    shade = colour(theme.warning if is_provisional else theme.muted)
    tall = max(2, round(aside.height * (height - line_px - _TOP_PX)))
    bar = QRect(aside.x + (width - _ASIDE_BAR_PX) // 2, height - 1 - tall, _ASIDE_BAR_PX, tall)
    pen = QPen(shade, 1)
    if is_provisional:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawRect(bar.adjusted(0, 0, -1, 0))
    if not is_provisional:
        painter.fillRect(bar, shade)
    painter.setPen(shade)
    words = f"{_SIGNS[aside.kind]} {count_in_short(aside.count)}"
    room = QRect(aside.x + 1, 2, width - 2, line_px)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def count_in_short(count: int) -> str:
    """Return a count in few figures: "999", "12k"."""
    return str(count) if count < _THOUSAND else f"{count // _THOUSAND}k"


def box_rect(overview: Overview, box: tuple[int, int], height: int) -> QRect:
    """Return the rectangle that stands for a stretch of time, never too thin to be seen."""
    first, last = max(box[0], 0), min(box[1], overview.room)
    short = LEAST_BOX_PX - (last - first)
    if short > 0:
        first = min(max(first - short // 2, 0), overview.room - LEAST_BOX_PX)
        last = first + LEAST_BOX_PX
    return QRect(first, 0, last - first, height - 1)


def paint_box(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Paint the stretch that the strip shows."""
    painter.fillRect(rect, colour(theme.selection, _BOX_ALPHA))
    painter.setPen(QPen(colour(theme.selection), 2))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
