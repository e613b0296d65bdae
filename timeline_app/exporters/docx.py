"""Writes a timeline as a chronology in a table, as a Word document.

The document is Office Open XML (ISO/IEC 29500, transitional): a zip of a few parts.
"""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from timeline_app.exporters.archive import Member, write_archive
from timeline_app.exporters.chronology import Entry, entries, listed, summary
from timeline_app.exporters.describing import title_of
from timeline_app.exporters.interchange import count_of
from timeline_app.exporters.options import Choice, ExportOptions, Paper
from timeline_app.exporters.sourced import Sources
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import DateWords
from timeline_app.sentence import Sentence

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_TYPE}.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/footer" Target="footer1.xml"/></Relationships>'
)
_FOOTER = (
    f'{_HEAD}<w:ftr xmlns:w="{_WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
)
_STYLES = (
    f'{_HEAD}<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="20"/>'
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr>'
    "</w:pPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/>'
    '<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style></w:styles>'
)
_COLUMNS = ((Sentence("Date"), 20), (Sentence("Event"), 42), (Sentence("Source"), 38))
_SIZES = {Paper.A4: (11_906, 16_838), Paper.A3: (16_838, 23_811), Paper.LETTER: (12_240, 15_840)}
"""Width and height of sheets of paper, in twentieths of a point."""
_MARGIN = 1134


class DocxExporter:
    """A table of dates, events and sources with page; its heading stands on every page."""

    label = Sentence("Chronology (Word)")
    suffix = ".docx"
    choices = frozenset({Choice.TITLE, Choice.PAPER})
    cannot_carry: tuple[Sentence, ...] = (
        Sentence("It is for reading: added again, it is an article and no timeline."),
        Sentence("The articles' texts are left out, their quotes are not."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the document to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_archive(path, _members(timeline, options), count_of(timeline))


def _members(timeline: Timeline, options: ExportOptions) -> Iterator[Member]:
    yield "[Content_Types].xml", (_TYPES,)
    yield "_rels/.rels", (_RELATIONS,)
    yield "docProps/core.xml", (_core(title_of(options)),)
    yield "word/_rels/document.xml.rels", (_DOCUMENT_RELATIONS,)
    yield "word/styles.xml", (_STYLES,)
    yield "word/footer1.xml", (_FOOTER,)
    yield "word/document.xml", _document(timeline, options)


def _core(title: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{_escaped(title)}</dc:title></cp:coreProperties>"
    )


def _document(timeline: Timeline, options: ExportOptions) -> Iterator[str]:
    sources, words = Sources(timeline, options), options.words
    width, height = _SIZES[options.paper]
    if not options.is_portrait:
        width, height = height, width
    yield f'{_HEAD}<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body>'
    yield _paragraph(title_of(options), "Title") + _paragraph(summary(timeline, words))
    yield from _table(entries(timeline, sources), width - 2 * _MARGIN, words)
    yield _paragraph(words.say(Sentence("Sources")), "Heading1")
    for name, title, published in listed(sources):
        yield _paragraph(f"{title} ({name}), {published}")
    orient = "" if options.is_portrait else ' w:orient="landscape"'
    yield (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{orient}/><w:pgMar w:top="{_MARGIN}" '
        f'w:right="{_MARGIN}" w:bottom="{_MARGIN}" w:left="{_MARGIN}" w:header="567" '
        'w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def _table(rows: Iterator[Entry], width: int, words: DateWords) -> Iterator[str]:
    widths = [width * share // 100 for _, share in _COLUMNS]
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="999999"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    yield (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'
    )
    yield "".join(f'<w:gridCol w:w="{one}"/>' for one in widths) + "</w:tblGrid>"
    heads = (_paragraph(words.say(name), bold=True) for name, _ in _COLUMNS)
    yield _row(tuple(heads), widths, "<w:tblHeader/>")
    for entry in rows:
        yield _row((_when(entry), _what(entry), _where(entry)), widths)
    yield "</w:tbl>"


def _row(cells: tuple[str, ...], widths: list[int], kind: str = "") -> str:
    said = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{kind}</w:trPr>{said}</w:tr>"


def _when(entry: Entry) -> str:
    exact = f"{entry.edtf} · {entry.exactness}" if entry.edtf else ""
    return _paragraph(entry.when, bold=True) + (_paragraph(exact) if exact else "")


def _what(entry: Entry) -> str:
    quotes = (_paragraph(f"“{quote.line}”", "Quote") for quote in entry.quotes)
    remarks = (_paragraph(" ".join(remark.split())) for remark in entry.remarks)
    return "".join((_paragraph(entry.title, bold=True), *quotes, *remarks))


def _where(entry: Entry) -> str:
    """Return the sources with their pages, each once, in the order of the quotes."""
    said = {
        f"{quote.title} ({quote.place}){f', {quote.published}' if quote.published else ''}": None
        for quote in entry.quotes
    }
    return "".join(map(_paragraph, said)) or "<w:p/>"


def _paragraph(words: str, style: str = "", *, bold: bool = False) -> str:
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    run = "<w:rPr><w:b/></w:rPr>" if bold else ""
    text = f'<w:t xml:space="preserve">{_escaped(words)}</w:t>'
    return f"<w:p>{styled}<w:r>{run}{text}</w:r></w:p>"


def _escaped(words: str) -> str:
    return escape(_NO_XML.sub("\ufffd", words))
