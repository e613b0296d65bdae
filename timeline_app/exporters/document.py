"""Paints sheets of paper into PDF."""

import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from hashlib import sha512
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from timeline_app import __version__
from timeline_app.exporters.describing import title_of
from timeline_app.exporters.options import ExportOptions, Paper
from timeline_app.exporters.paper import UNITS_AN_INCH, Sheets

_DPI = 1200
_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.A3: QPageSize.PageSizeId.A3,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}
_WRITTEN = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)")
_NAME = re.compile(rb"/ID \[ <([0-9a-f]+)> <([0-9a-f]+)> \]")
_XMP = """<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="{creator}">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>
"""


def layout_of(options: ExportOptions) -> QPageLayout:
    """Return the size and the orientation of the sheets, without margins."""
    orientation = (
        QPageLayout.Orientation.Portrait
        if options.is_portrait
        else QPageLayout.Orientation.Landscape
    )
    return QPageLayout(QPageSize(_SIZES[options.paper]), orientation, QMarginsF())


def pdf_pages(sheets: Sheets, options: ExportOptions) -> Generator[float, None, bytes]:
    """Return sheets as a PDF file, telling what share is done.

    Text stays text, in fonts that the file holds.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout_of(options))
    writer.setResolution(_DPI)
    title, creator = title_of(options), f"Timeline {__version__}"
    writer.setTitle(title)
    writer.setCreator(creator)
    writer.setDocumentXmpMetadata(_metadata(title, creator))
    with _steady_order():
        yield from _paint(sheets, writer)
    return _reproducible(bytes(buffer.data().data()))


def _paint(sheets: Sheets, writer: QPdfWriter) -> Iterator[float]:
    painter = QPainter(writer)
    try:
        for number in range(len(sheets.pages)):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(_DPI / UNITS_AN_INCH, _DPI / UNITS_AN_INCH)
            sheets.paint(painter, number)
            painter.restore()
            yield (number + 1) / len(sheets.pages)
    finally:
        painter.end()  # before the writer goes, also when nobody wants the rest


@contextmanager
def _steady_order() -> Iterator[None]:
    """Let Qt write the fonts in the same order each time: it keeps them by random numbers."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _metadata(title: str, creator: str) -> QByteArray:
    """Return what the file says about itself (XMP); Qt's own says when it was written."""
    words = {"title": escape(title), "creator": escape(creator)}
    return QByteArray(_XMP.format_map(words).encode("utf-8", "replace"))


def _reproducible(content: bytes) -> bytes:
    """Take out when the file was written, and make its random name one of what it holds.

    All stays as long as it was: the file tells at which byte each of its parts begins.
    """
    undated = _WRITTEN.sub(lambda found: b" " * len(found[0]), content)
    name = sha512(_NAME.sub(b"", undated)).hexdigest().encode()
    return _NAME.sub(lambda found: found[0].replace(found[1], name[: len(found[1])]), undated)
