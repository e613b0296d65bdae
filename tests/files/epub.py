"""Books as programs for e-books write them."""

import zipfile
from io import BytesIO

CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" '
    'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
BOOK = (
    '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The bridge</dc:title>'
    "<dc:language>en</dc:language><dc:date>2016-03-01</dc:date></metadata><manifest>"
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    '<item id="two" href="text/two%20.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="note" href="text/note.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="font" href="x.otf" media-type="font/otf"/></manifest>'
    '<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/>'
    '<itemref idref="note" linear="no"/></spine></package>'
)
CHAPTER = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/'
    'xhtml"><head><title>Chapter</title></head><body><h1>{}</h1><p>{}</p></body></html>'
)
PARTS = {
    "META-INF/container.xml": CONTAINER,
    "OEBPS/content.opf": BOOK,
    "OEBPS/nav.xhtml": CHAPTER.format("Contents", "One, two"),
    "OEBPS/text/one.xhtml": CHAPTER.format("Closed", "It was closed on&#160;Monday&nbsp;at noon."),
    "OEBPS/text/two .xhtml": CHAPTER.format("Open", "It will open again in May 2016."),
    "OEBPS/text/note.xhtml": CHAPTER.format("Note", "Nobody reads this."),
}


def epub(changes=()) -> bytes:
    """Return the book with some parts changed, added, or left out where there is nothing."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, content in {**PARTS, **dict(changes)}.items():
            if content:
                archive.writestr(name, content)
    return packed.getvalue()


def good_epub() -> bytes:
    """Two chapters in reading order, a table of contents and a note beside them."""
    return epub()
