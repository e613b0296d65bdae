"""Word documents as word processors write them."""

from collections.abc import Mapping

from tests.files.packages import packed

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:creator>Ann Marsh</dc:creator>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created></cp:coreProperties>'
)
_STYLES = (
    f'<w:styles xmlns:w="{_MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>'
    "</w:styles>"
)


def document(
    body: str, parts: Mapping[str, str] | None = None, title: str = "", made: str = ""
) -> bytes:
    """A Word document with this WordprocessingML in its body, and more parts."""
    return packed(
        {
            "[Content_Types].xml": (
                f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
                'ContentType="application/xml"/><Override PartName="/word/document.xml" '
                'ContentType="application/vnd.openxmlformats-officedocument.'
                'wordprocessingml.document.main+xml"/></Types>'
            ),
            "_rels/.rels": (
                f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
                f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
            ),
            "docProps/core.xml": _CORE.format(title=title, made=made),
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            "word/styles.xml": _STYLES,
            **(parts or {}),
        }
    )


def part(root: str, inner: str) -> str:
    """A part of a Word document: its root element's name and what is in it."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:{root} xmlns:w="{_MAIN}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"{inner}</w:{root}>"
    )


def paragraph(words: str, style: str = "") -> str:
    """A paragraph of one run."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{run(words)}</w:p>"


def run(words: str, properties: str = "") -> str:
    """A stretch of words."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is one paragraph."""
    lines = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{line}</w:tr>' for line in lines)}</w:tbl>"


def good_docx() -> bytes:
    """A text with a title, a deletion, a table, a footnote, a new page and umlauts."""
    body = (
        paragraph("Bridge closed", "Titel")
        + "<w:p>"
        + run("The ")
        + run("bridge", "<w:b/>")
        + '<w:del w:id="1"><w:r><w:delText>ferry</w:delText></w:r></w:del>'
        + run(" was closed on Monday, said the Bürgermeister.")
        + '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        + table(("Lorries", "300"), ("Cars", "2,000"))
        + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        + paragraph("It will open again in May 2016.")
    )
    notes = (
        '<w:footnote w:type="separator" w:id="0">' + paragraph("- - -") + "</w:footnote>"
        '<w:footnote w:id="2">' + paragraph("He spoke in the town hall.") + "</w:footnote>"
    )
    return document(
        body,
        {"word/footnotes.xml": part("footnotes", notes)},
        title="Bridge closed",
        made="2016-03-02T09:00:00Z",
    )
