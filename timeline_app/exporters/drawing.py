"""Paints a picture into SVG."""

import re

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.exporters.describing import description_of, title_of
from timeline_app.exporters.options import ExportOptions
from timeline_app.exporters.picture import Picture

_DPI = 96
_MILLIMETRES = re.compile(r'width="[\d.]+mm" height="[\d.]+mm"')
_FAMILY = re.compile(r'font-family="([^"]+)"')
_NOT_IN_XML = {code: None for code in range(32) if chr(code) not in "\t\n\r"}


def svg_bytes(picture: Picture, options: ExportOptions) -> bytes:
    """Return a picture as an SVG file: text stays text, with its title and its description."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    size = QSize(picture.width, picture.height)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title_of(options))
    generator.setDescription(description_of(picture.scene.timeline, options))
    painter = QPainter(generator)
    picture.paint(painter)
    painter.end()
    return _mended(bytes(buffer.data().data()).decode("utf-8"), size).encode("utf-8")


def _mended(drawing: str, size: QSize) -> str:
    """Say sizes in pixels, which millimetres do not hit, and name fonts to take instead."""
    drawing = _MILLIMETRES.sub(
        f'width="{size.width()}" height="{size.height()}"', drawing, count=1
    )
    return _FAMILY.sub(r'font-family="\1, sans-serif"', drawing).translate(_NOT_IN_XML)
