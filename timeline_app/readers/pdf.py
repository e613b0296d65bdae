"""Reads PDF files: the words of their pages, without running heads and page numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median_low
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.readers import limits
from timeline_app.readers.composing import PAGE
from timeline_app.readers.document import Facts, draft_of
from timeline_app.readers.draft import Draft
from timeline_app.readers.flow import Block, tidied
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.sentence import Sentence

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_UNHYPHENED = dict.fromkeys(map(ord, "\ufffe\x02"))
_PITCH = 1.5
"""Lines are hardly further apart within a paragraph, in heights of letters."""
_PARAGRAPH_GAP = 1.4
_FEWEST_REPEATS = 3
_DIGITS = re.compile(r"\d+")
_DAMAGED = Sentence("Open it in the program that made it and save it as PDF again.")


class _Line(NamedTuple):
    """A line of a page, or two that a hyphen joins.

    ``base`` and ``last`` are the lower edges of its first and last letter from below, ``height``
    that of its letters, in points.
    """

    words: str
    base: float
    last: float
    height: float


class PdfReader:
    """PDF files with a text layer; forms, pictures and attachments are not looked at."""

    suffixes: tuple[str, ...] = (".pdf",)

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the file's one draft.

        Raises:
            UnreadableError: the file cannot be read, needs a password or holds no text.
        """
        document = _opened(contents(path))
        try:
            limits.check_pages(len(document))
            pages = [_lines(page) for page in _pages(document)]
            said = document.get_metadata_dict()
        finally:
            document.close()
        if not any(pages):
            raise UnreadableError(
                Sentence("The PDF has no text layer: it needs OCR (text recognition)."),
                Sentence("Let a scanning program recognise its text, then add it again."),
            )
        facts = Facts(title=said.get("Title", ""), made=_day(said.get("CreationDate", "")))
        yield draft_of(_blocks(_without_running(pages)), facts, path.stem)


def _opened(data: bytes) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise UnreadableError(
                Sentence("The PDF needs its password."),
                Sentence("Save it without a password and add that."),
            ) from error
        raise UnreadableError(Sentence("This is no PDF, or a damaged one."), _DAMAGED) from error


def _pages(document: "PdfDocument") -> Iterator["PdfPage"]:
    from pypdfium2 import PdfiumError

    try:
        for number in range(len(document)):
            yield document[number]
    except PdfiumError as error:
        raise UnreadableError(Sentence("A page of the PDF is damaged."), _DAMAGED) from error


def _lines(page: "PdfPage") -> list[_Line]:
    from pypdfium2 import raw

    layer = page.get_textpage()
    letters = [chr(raw.FPDFText_GetUnicode(layer, at)) for at in range(layer.count_chars())]
    lines, start = [], 0
    for line in re.findall(r"[^\n]*\n|[^\n]+", "".join(letters)):
        words = line.strip("\r\n ")
        if words:
            at = start + line.index(words[0])
            _, base, _, top = layer.get_charbox(at, loose=True)
            last = layer.get_charbox(at + len(words) - 1, loose=True)[1]
            lines.append(_Line(words.translate(_UNHYPHENED), base, last, top - base))
        start += len(line)
    page.close()
    return lines


def _without_running(pages: Sequence[Sequence[_Line]]) -> list[list[_Line]]:
    """Return the pages without first and last lines that most of them repeat but for numbers."""
    edges = Counter(key for page in pages for key in {_key(line) for line in _edge(page)})
    most = max(_FEWEST_REPEATS, len(pages) // 2)
    kept = []
    for page in pages:
        running = {id(line) for line in _edge(page) if edges[_key(line)] >= most}
        kept.append([line for line in page if id(line) not in running])
    return kept


def _edge(page: Sequence[_Line]) -> list[_Line]:
    return [*page[:1], *page[-1:]]


def _key(line: _Line) -> str:
    return _DIGITS.sub("0", line.words.casefold())


def _blocks(pages: Sequence[Sequence[_Line]]) -> list[Block]:
    """Return the paragraphs: a gap that is wider than between most lines parts them."""
    blocks: list[str] = []
    for number, page in enumerate(pages):
        steps = [above.last - line.base for above, line in pairwise(page)]
        usual = median_low([step for step in steps if step > 0] or [0.0])
        for place, line in enumerate(page):
            near = _PARAGRAPH_GAP * min(usual, _PITCH * line.height)
            mark = PAGE if number and not place else ""
            step = steps[place - 1] if place else 0.0
            if blocks and not mark and step <= near:
                blocks[-1] = _joined(blocks[-1], line.words)
            else:
                blocks.append(mark + line.words)
    return [Block(words) for words in map(tidied, blocks) if words.strip(f"{PAGE} ")]


def _joined(words: str, line: str) -> str:
    if words[-1] == "\u00ad" or (
        words[-1] == "-" and words[-2:-1].isalpha() and line[0].islower()
    ):
        return words[:-1] + line
    return f"{words} {line}"


def _day(field: str) -> str:
    found = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", field)
    return "-".join(found.groups()) if found else ""
