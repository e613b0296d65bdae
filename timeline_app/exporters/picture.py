"""Draws a whole timeline with its title and counts as one image."""

import os
import sys
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QImageWriter, QPainter

from timeline_app.errors import TimelineError
from timeline_app.exporters.display import has_display
from timeline_app.exporters.options import ExportOptions, check_width
from timeline_app.layout.fitting import LEFT_PX, RIGHT_PX, fitted
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import Counts, Scene, build_scene
from timeline_app.model.timeline import Timeline
from timeline_app.painting.layers import paint_strip
from timeline_app.painting.text import TextMeasure
from timeline_app.painting.theme import Theme, colour, theme

MOST_PX = 32_767
MOST_MEGAPIXELS = 400
_FONT_PX = 13
_TITLE_PX = 20
_MARGIN_PX = 16
_TRIES = 8


def ensure_gui() -> QCoreApplication:
    """Return the application that painting text needs, made here if nobody made one.

    Hold on to it while painting. Without a display, Qt's own off-screen platform is used.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([sys.argv[0]])


def draw(timeline: Timeline, options: ExportOptions) -> QImage:
    """Return the picture of a timeline.

    Raises:
        TimelineError: it would be too narrow for its words, or too large for a PNG.
    """
    check_width(options)
    font = QFont()
    font.setPixelSize(_FONT_PX)
    scene = _whole_scene(timeline, options.width_px - 2 * _MARGIN_PX, TextMeasure(font))
    head = _TITLE_PX * 2 if options.title else _MARGIN_PX
    foot = 2 * scene.packing.measure.line_px
    height = head + scene.frame.height_px + foot
    _check_height(height, options)
    image = _blank(options, height, theme(options.theme))
    painter = QPainter(image)
    painter.setFont(font)
    _draw_title(painter, options, theme(options.theme))
    _draw_footer(painter, scene.counts, QRect(0, height - foot, options.width_px, foot), options)
    painter.setClipRect(_MARGIN_PX, head, scene.viewport.width, scene.frame.height_px)
    painter.translate(QPoint(_MARGIN_PX, head))
    paint_strip(painter, scene, theme(options.theme))
    painter.end()
    return image


def encoded(image: QImage) -> bytes:
    """Return a picture as a PNG file's bytes: Qt itself cannot write to a name that is no text.

    Raises:
        TimelineError: there is not enough memory for it.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise TimelineError("There is not enough memory for a picture of this size.")
    return bytes(buffer.data().data())


def counts_in_words(counts: Counts) -> str:
    """Return what a picture shows and what it leaves out: "25 events · 3 more without a date"."""
    shown = counts.drawn + counts.grouped
    parts = [f"{shown:,} event{'' if shown == 1 else 's'}"]
    if counts.outside:
        parts.append(f"{counts.outside:,} more outside the picture")
    if counts.undated:
        parts.append(f"{counts.undated:,} more without a date")
    if counts.hidden:
        parts.append(f"{counts.hidden:,} hidden by filters")
    return " · ".join(parts)


def _check_height(height: int, options: ExportOptions) -> None:
    pixels = round(height * options.scale)
    megapixels = round(options.width_px * options.scale * pixels / 1_000_000)
    if megapixels > MOST_MEGAPIXELS:
        raise TimelineError(
            f"The picture would have {megapixels:,} megapixels, and {MOST_MEGAPIXELS} is the "
            "most. Choose a smaller width, a smaller scale or fewer articles."
        )
    if pixels > MOST_PX:
        raise TimelineError(
            f"The picture would be {pixels:,} pixels high, and {MOST_PX:,} is the most. "
            "Choose a wider picture, a smaller scale or fewer articles."
        )


def _whole_scene(timeline: Timeline, width: int, measure: TextMeasure) -> Scene:
    """Fit all events so that nothing reaches past the edges, not even a label.

    Raises:
        TimelineError: the picture is too narrow for that.
    """
    left, right = LEFT_PX, RIGHT_PX
    frame = Frame(0, whole=True)
    for _ in range(_TRIES):
        scene = build_scene(timeline, fitted(timeline, width, left, right), measure, frame)
        over = _overlaps(scene)
        if max(over) <= 0:
            whole = replace(frame, height_px=scene.axis_px + scene.packing.content_px)
            return build_scene(timeline, scene.viewport, measure, whole, scene.packing)
        left, right = left + max(0, over[0]) + 4, right + max(0, over[1]) + 4
    raise TimelineError("The picture is too narrow for its labels. Choose a greater width.")


def _overlaps(scene: Scene) -> tuple[int, int]:
    """Return how many pixels the marks and labels reach past the left and the right edge."""
    marks, start = list(scene.packing.everything()), scene.viewport.offset
    first = min((mark.x0 for mark in marks), default=start)
    last = max((mark.right for mark in marks), default=start)
    return start - first, last - start - scene.viewport.width


def _blank(options: ExportOptions, height: int, theme: Theme) -> QImage:
    width = round(options.width_px * options.scale)
    image = QImage(width, round(height * options.scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise TimelineError("There is not enough memory for a picture of this size.")
    image.setDevicePixelRatio(options.scale)
    image.fill(colour(theme.background))
    return image


def _draw_title(painter: QPainter, options: ExportOptions, theme: Theme) -> None:
    font = QFont(painter.font())
    heading = QFont(font)
    heading.setPixelSize(_TITLE_PX)
    heading.setBold(True)
    painter.setFont(heading)
    painter.setPen(colour(theme.text))
    area = QRect(_MARGIN_PX, 0, options.width_px - 2 * _MARGIN_PX, 2 * _TITLE_PX)
    words = painter.fontMetrics().elidedText(
        options.title, Qt.TextElideMode.ElideRight, area.width()
    )
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
    painter.setFont(font)


def _draw_footer(painter: QPainter, counts: Counts, area: QRect, options: ExportOptions) -> None:
    painter.setPen(colour(theme(options.theme).muted))
    inner = area.adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, counts_in_words(counts))
