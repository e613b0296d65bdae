"""Text on the strip: measured once, prepared once."""

from functools import lru_cache
from threading import local

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

_REMEMBERED = 20_000
_PREPARED = 4096


class TextMeasure:
    """Measures text in one font; see `timeline_app.layout.labels.Measure`."""

    def __init__(self, font: QFont) -> None:
        """Take the font that the strip is painted in."""
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._line_px = round(self._metrics.height() + 0.5)
        self._widths: dict[str, float] = {}

    @property
    def line_px(self) -> int:
        """The height of a line."""
        return self._line_px

    def __call__(self, text: str) -> float:
        """Return the width of a text in pixels."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _REMEMBERED:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width


def draw_text(painter: QPainter, x: float, y: float, text: str) -> None:
    """Draw a line of text with its top left corner at a point, in the painter's font."""
    painter.drawStaticText(QPointF(x, y), _prepared.of(text, painter.font().bold()))


class _Prepared(local):
    """What was prepared on a thread, since Qt changes a prepared text while it is drawn."""

    def __init__(self) -> None:
        self.of = lru_cache(maxsize=_PREPARED)(_prepare)


def _prepare(text: str, _bold: bool) -> QStaticText:
    result = QStaticText(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return result


_prepared = _Prepared()
