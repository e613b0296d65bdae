"""Text for delegates to paint, with what a search has found in it on coloured ground."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from timeline_app.model.search import Query, places
from timeline_app.painting.theme import Theme

_REMEMBERED = 5_000
_heights: dict[tuple[str, str, int], int] = {}
"""Measured once: a list is laid out again whenever one of its rows is another."""


def draw_line(  # noqa: PLR0913, PLR0917 - a painter's call
    painter: QPainter, rect: QRect, text: str, ink: QColor, query: Query, theme: Theme
) -> int:
    """Draw a text on one line in the middle of a rectangle, elided; return its width in pixels."""
    metrics = QFontMetrics(painter.font())
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    layout = _laid_out(elided, painter.font(), rect.width(), query, theme, wraps=False)
    painter.setPen(ink)
    top = rect.top() + (rect.height() - metrics.height()) / 2
    layout.draw(painter, QPointF(rect.left(), top))
    return round(layout.lineAt(0).naturalTextWidth()) if layout.lineCount() else 0


def draw_paragraph(  # noqa: PLR0913, PLR0917 - a painter's call
    painter: QPainter, rect: QRect, text: str, ink: QColor, query: Query, theme: Theme
) -> None:
    """Draw a text on as many lines as it needs from the top of a rectangle."""
    layout = _laid_out(text, painter.font(), rect.width(), query, theme, wraps=True)
    painter.setPen(ink)
    layout.draw(painter, QPointF(rect.topLeft()))


def paragraph_height(text: str, font: QFont, width: int) -> int:
    """Return how high `draw_paragraph` draws a text, in pixels."""
    key = (text, font.key(), width)
    height = _heights.get(key)
    if height is None:
        layout = _laid_out(text, font, width, Query(()), None, wraps=True)
        height = round(sum(layout.lineAt(line).height() for line in range(layout.lineCount())))
        if len(_heights) >= _REMEMBERED:
            _heights.clear()
        _heights[key] = height
    return height


def _laid_out(  # noqa: PLR0913 - a layout's parts
    text: str, font: QFont, width: int, query: Query, theme: Theme | None, *, wraps: bool
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    mode = QTextOption.WrapMode
    option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wraps else mode.NoWrap)
    layout.setTextOption(option)
    if theme is not None and query.parts:
        layout.setFormats(list(_formats(text, query, theme)))
    layout.beginLayout()
    top = 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        line = layout.createLine()
    layout.endLayout()
    return layout


def _formats(text: str, query: Query, theme: Theme) -> Iterator[QTextLayout.FormatRange]:
    look = QTextCharFormat()
    look.setBackground(QColor(theme.match))
    look.setForeground(QColor(theme.text))
    for place in places(text, query):
        found = QTextLayout.FormatRange()
        found.start = _units(text[: place.start])
        found.length = _units(text[place.start : place.end])
        found.format = look
        yield found


def _units(text: str) -> int:
    """Return how long a text is as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
