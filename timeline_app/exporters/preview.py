"""A small picture of what an export will be, and its size in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from timeline_app.errors import TimelineError
from timeline_app.exporters import Exporter, left_out
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.paper import Sheets, sheets_of
from timeline_app.exporters.picture import Picture, picture_of
from timeline_app.exporters.raster import check_size, pixel_size
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import UNSAID, Sentence

_WIDELY_OPENED_PX = 32_767


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export will look like, in words and as a picture where it is one.

    What ``is_refused`` cannot be made; the words say why.
    """

    words: Sentence
    image: QImage | None = None
    is_refused: bool = False


def previews(
    timeline: Timeline, options: ExportOptions, exporter: Exporter, room: QSize
) -> Iterator[Preview]:
    """Yield the preview of a picture, or of the first of its pages; of data, what is left out.

    Args:
        timeline: what will be exported.
        options: what was chosen.
        exporter: the format.
        room: the most device pixels; of a picture that is much higher than wide the top is seen.
    """
    choices = exporter.choices
    try:
        if Choice.DRAWN not in choices:
            yield _of_data(timeline, exporter)
        elif Choice.PAPER in choices:
            yield _of_sheets(sheets_of(timeline, options), room)
        else:
            picture = picture_of(timeline, options)
            scale = options.scale if Choice.SCALE in choices else 1.0
            if Choice.SCALE in choices:
                check_size(picture, scale)
            yield _of_picture(picture, scale, room)
    except TimelineError as error:
        yield Preview(error.sentence, is_refused=True)


def _of_data(timeline: Timeline, exporter: Exporter) -> Preview:
    missing = left_out(timeline, exporter)
    if not missing:
        return Preview(UNSAID)
    count = len(timeline) + len(timeline.undated)
    return Preview(Sentence("{0} of {1} events have no place in it.", missing, count))


def _of_picture(picture: Picture, scale: float, room: QSize) -> Preview:
    width, height = pixel_size(picture, scale)
    words = Sentence("{0} × {1} pixels", width, height)
    if max(width, height) > _WIDELY_OPENED_PX:
        words = Sentence(
            "{0} × {1} pixels. Some programs open none larger than {2}; a PDF has pages.",
            width,
            height,
            _WIDELY_OPENED_PX,
        )
    share = min(1.0, room.width() / picture.width)
    size = QSize(round(picture.width * share), min(round(picture.height * share), room.height()))
    image, painter = _blank(size)
    painter.scale(share, share)
    picture.paint(painter)
    painter.end()
    return Preview(words, image)


def _of_sheets(sheets: Sheets, room: QSize) -> Preview:
    count = len(sheets.pages)
    words = Sentence("1 page") if count == 1 else Sentence("{0} pages", count)
    share = min(room.width() / sheets.width, room.height() / sheets.height)
    image, painter = _blank(QSize(round(sheets.width * share), round(sheets.height * share)))
    painter.scale(share, share)
    sheets.paint(painter, 0)
    painter.end()
    return Preview(words, image)


def _blank(size: QSize) -> tuple[QImage, QPainter]:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return image, painter
