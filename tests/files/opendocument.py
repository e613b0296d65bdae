"""OpenDocument texts as LibreOffice writes them."""

from collections.abc import Mapping

from tests.files.packages import packed

_SPACES = (
    " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("style", "style"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("meta", "meta"),
            ("fo", "xsl-fo-compatible"),
            ("svg", "svg-compatible"),
            ("manifest", "manifest"),
        )
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
_STYLES = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    '<style:style style:name="P2" style:family="paragraph">'
    '<style:paragraph-properties fo:break-before="page"/></style:style>'
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
)
TEXT = "application/vnd.oasis.opendocument.text"


def document(
    body: str,
    title: str = "",
    made: str = "",
    parts: Mapping[str, str] | None = None,
    mimetype: str = TEXT,
) -> bytes:
    """An OpenDocument text with this in its body, and more parts."""
    return packed(
        {
            "mimetype": mimetype,
            "META-INF/manifest.xml": manifest(""),
            "content.xml": (
                f"{_DECLARATION}<office:document-content {_SPACES}><office:automatic-styles>"
                f"{_STYLES}</office:automatic-styles><office:body><office:text>{body}"
                "</office:text></office:body></office:document-content>"
            ),
            "meta.xml": (
                f"{_DECLARATION}<office:document-meta {_SPACES}><office:meta>"
                f"<dc:title>{title}</dc:title><dc:language>en-GB</dc:language>"
                f"<meta:creation-date>{made}</meta:creation-date>"
                "</office:meta></office:document-meta>"
            ),
            **(parts or {}),
        }
    )


def manifest(entry: str) -> str:
    """The list of the parts, with something in the entry of the text."""
    return (
        f"{_DECLARATION}<manifest:manifest {_SPACES}><manifest:file-entry "
        'manifest:full-path="content.xml" manifest:media-type="text/xml">'
        f"{entry}</manifest:file-entry></manifest:manifest>"
    )


def paragraph(words: str, style: str = "Standard") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def heading(words: str) -> str:
    """A heading."""
    return f'<text:h text:outline-level="1">{words}</text:h>'


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is one paragraph."""
    lines = (
        "".join(f"<table:table-cell>{paragraph(cell)}</table:table-cell>" for cell in row)
        for row in rows
    )
    inner = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    return f"<table:table>{inner}</table:table>"


def good_odt() -> bytes:
    """A text with a title, a deletion, a table, a footnote, a new page and umlauts."""
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{paragraph('He spoke in the town hall.')}</text:note-body></text:note>"
    )
    deleted = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        f"{paragraph('The ferry was closed.')}"
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    return document(
        deleted
        + paragraph("Bridge closed", "P1")
        + paragraph(
            "The <text:span>bridge</text:span> was closed<text:s/>on Monday, "
            f"said the Bürgermeister.{note}"
        )
        + table(("Lorries", "300"), ("Cars", "2,000"))
        + paragraph("It will open again in May 2016.", "P2"),
        title="Bridge closed",
        made="2016-03-02T09:00:00",
    )
