"""Turns a picture into pixels, in tiles that Qt can paint, and into a PNG file."""

from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from timeline_app.errors import TimelineError
from timeline_app.exporters.describing import texts_of
from timeline_app.exporters.options import ExportOptions
from timeline_app.exporters.picture import Picture
from timeline_app.exporters.png_stream import png_writer
from timeline_app.sentence import Sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_MEGAPIXELS = 1_000
SCREEN_DPI = 96
_TILE_PX = 4096
_BAND_BYTES = 16_000_000
_BYTES_A_PIXEL = 4


def pixel_size(picture: Picture, scale: float) -> tuple[int, int]:
    """Return the width and the height of a picture in device pixels."""
    return round(picture.width * scale), round(picture.height * scale)


def check_size(picture: Picture, scale: float) -> None:
    """Turn down a picture that few programs could open.

    Raises:
        TimelineError: it has too many pixels.
    """
    width, height = pixel_size(picture, scale)
    megapixels = round(width * height / 1_000_000)
    if megapixels > MOST_MEGAPIXELS:
        raise TimelineError(
            Sentence(
                "The picture would be {0} × {1} pixels, and {2} megapixels are the "
                "most. Choose a smaller width or scale, a shorter stretch of time or a "
                "PDF, which has pages.",
                width,
                height,
                MOST_MEGAPIXELS,
            )
        )


def image_of(picture: Picture, scale: float) -> QImage:
    """Return a picture as one image.

    Raises:
        TimelineError: there is not enough memory for it.
    """
    width, height = pixel_size(picture, scale)
    return _tile(picture, scale, QRect(0, 0, max(1, width), max(1, height)))


def write_png(picture: Picture, options: ExportOptions, file: IO[bytes]) -> Iterator[float]:
    """Write a picture as a PNG file, telling what share is done.

    Raises:
        TimelineError: there is not enough memory for a band of it.
    """
    width, height = pixel_size(picture, options.scale)
    band = max(16, _BAND_BYTES // (width * _BYTES_A_PIXEL))
    dots = SCREEN_DPI * options.scale
    with png_writer(file, width, height, dots, texts_of(picture.scene, options)) as writer:
        for top in range(0, height, band):
            writer.add(_band(picture, options.scale, top, min(band, height - top)))
            yield min(1.0, (top + band) / height)


def _band(picture: Picture, scale: float, top: int, height: int) -> "NDArray[np.uint8]":
    """Return rows of a picture as an array of height × width × 3."""
    import numpy as np

    width, _ = pixel_size(picture, scale)
    rows = np.empty((height, width, 3), np.uint8)
    for left in range(0, width, _TILE_PX):
        tile = QRect(left, top, min(_TILE_PX, width - left), height)
        image = _tile(picture, scale, tile)
        pixels = np.frombuffer(image.constBits(), np.uint8)
        shape = (height, image.bytesPerLine() // _BYTES_A_PIXEL, _BYTES_A_PIXEL)
        coloured = pixels.reshape(shape)[:, : tile.width()]
        rows[:, left : left + tile.width()] = coloured[:, :, :3]
    return rows


def _tile(picture: Picture, scale: float, tile: QRect) -> QImage:
    """Return a part of a picture, in device pixels of the whole."""
    image = QImage(tile.size(), QImage.Format.Format_RGBX8888)
    if image.isNull():
        raise TimelineError(Sentence("There is not enough memory for a picture of this size."))
    painter = QPainter(image)
    painter.translate(-tile.topLeft())
    painter.scale(scale, scale)
    picture.paint(painter, _logical(tile, scale))
    painter.end()
    return image


def _logical(tile: QRect, scale: float) -> QRect:
    """Return the least area of whole logical pixels that holds a tile."""
    first = QPoint(int(tile.left() / scale), int(tile.top() / scale))
    last = QPoint(int((tile.right() + 1) / scale) + 1, int((tile.bottom() + 1) / scale) + 1)
    return QRect(first, last)
