"""Reads web pages: the article without the page around it. Nothing is fetched."""

import re
import warnings
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline_app.model.article import PublicationDate
from timeline_app.readers import limits
from timeline_app.readers.composing import compose
from timeline_app.readers.draft import Draft
from timeline_app.readers.encoding import decode
from timeline_app.readers.page_date import confirmed
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARATION_BYTES = 4096
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_EMBEDDED = re.compile(r"""\bdata:[\w.+/-]*[;,][^\s"'<>)]*""", re.IGNORECASE)
_FEW_CHARACTERS = 250


class _Extract(NamedTuple):
    text: str
    title: str
    day: str


class HtmlReader:
    """Web pages as browsers save them."""

    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the page's one draft; its text is the title, then the article's paragraphs.

        Raises:
            UnreadableError: the file cannot be read, or no text was found in it.
        """
        data = contents(path)
        declared = _DECLARED.search(data[:_DECLARATION_BYTES])
        decoded = decode(data, declared[1].decode("ascii", "replace") if declared else None)
        page = _EMBEDDED.sub("", decoded.text).encode("utf-8", "replace")
        limits.check_page(len(page))
        extract = _extract(page)
        blocks = [" ".join(line.split()) for line in extract.text.splitlines() if line.strip()]
        title = " ".join(extract.title.split())
        if title and blocks[:1] != [title]:
            blocks.insert(0, title)
        text, spans = compose(blocks)
        yield Draft(
            text=limits.check_text(text),
            title=title or None,
            headline=spans[0] if title else None,
            paragraphs=spans[1:] if title else spans,
            language=_tree(page).get("lang"),
            publication=_publication(page, extract.day),
            note=decoded.note,
        )


def _tree(page: bytes) -> "HtmlElement":
    from lxml import etree, html

    # huge_tree: without it lxml gives no text at all beyond 256 levels.
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = html.document_fromstring(page, parser=parser)
    except etree.LxmlError as error:
        raise UnreadableError(
            "The web page is damaged: no text could be found in it.",
            "Save the page again from your browser.",
        ) from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise UnreadableError(
            "The web page is nested more than 2,048 levels deep.",
            "Copy the article's words into a text file and add that.",
        )
    return tree


def _extract(page: bytes) -> _Extract:
    from trafilatura import html2txt

    document = _article(page, fast=True)
    if document is None or len(document.text or "") < _FEW_CHARACTERS:
        document = _article(page, fast=False) or document
    if document is None:
        return _Extract(html2txt(_tree(page)), "", "")
    text = document.text or html2txt(_tree(page))
    return _Extract(text, document.title or "", document.date or "")


def _article(page: bytes, *, fast: bool) -> Any:
    from trafilatura import bare_extraction

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a zone like EST, of which only the day counts
        # Always a tree: given bytes, trafilatura would unpack compressed ones by itself.
        return bare_extraction(
            _tree(page),
            fast=fast,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": True},
        )


def _publication(page: bytes, found: str) -> PublicationDate:
    """Return the day that the search came up with if the page itself says it whole, or its own."""
    try:
        day = date.fromisoformat(found)
    except ValueError:
        day = None
    return confirmed(day, _tree(page))
