"""The article in a web page, without the page around it. Nothing is fetched."""

import re
import warnings
from copy import deepcopy
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline_app.model.article import PublicationDate
from timeline_app.readers import limits
from timeline_app.readers.clearing import clear
from timeline_app.readers.composing import compose
from timeline_app.readers.draft import Draft
from timeline_app.readers.encoding import Decoded, decode
from timeline_app.readers.page_date import confirmed
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.shaping import shape
from timeline_app.sentence import UNSAID, Sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARATION_BYTES = 4096
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_EMBEDDED = re.compile(r"""\bdata:[\w.+/-]*[;,][^\s"'<>)]*""", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FEW_CHARACTERS = 250
_FIRST_BLOCKS = 5
_RULE = re.compile(r"[|:\s-]+")
_ITEM = re.compile(r"^\s*- ")


class Page(NamedTuple):
    """What a web page tells: ``blocks`` are the article's paragraphs, without its title."""

    title: str
    blocks: tuple[str, ...]
    language: str | None
    publication: PublicationDate


class _Extract(NamedTuple):
    text: str
    title: str
    day: str


def decode_page(data: bytes, declared: str | None = None) -> Decoded:
    """Return a page's source, in the encoding that it or what it came with declares.

    Raises:
        UnreadableError: the bytes are no text.
    """
    named = _DECLARED.search(data[:_DECLARATION_BYTES])
    return decode(data, declared or (named[1].decode("ascii", "replace") if named else None))


def tree_of(source: str) -> "HtmlElement":
    """Return a page as a tree.

    Raises:
        UnreadableError: the page is damaged, too large or nested too deeply.
    """
    from lxml import etree, html

    page = _EMBEDDED.sub("", source).encode("utf-8", "replace")
    limits.check_page(len(page))
    # huge_tree: without it lxml gives no text at all beyond 256 levels.
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = html.document_fromstring(page, parser=parser)
    except etree.LxmlError as error:
        raise UnreadableError(
            Sentence("The web page is damaged: no text could be found in it."),
            Sentence("Save the page again from your browser."),
        ) from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise UnreadableError(
            Sentence("The web page is nested more than 2,048 levels deep."),
            Sentence("Copy the article's words into a text file and add that."),
        )
    _blank_controls(tree)
    return tree


def _blank_controls(tree: "HtmlElement") -> None:
    """Put spaces for characters that lxml reads, but refuses where text is moved about."""
    for element in tree.iter():
        for part in ("text", "tail"):
            words = getattr(element, part)
            if words and _CONTROLS.search(words):
                setattr(element, part, _CONTROLS.sub(" ", words))
        for name, value in element.items():
            if _CONTROLS.search(value):
                element.set(name, _CONTROLS.sub(" ", value))


def page_of(source: str, *, without: str = "", address: str = "") -> Page:
    """Return the article in a page's source.

    Args:
        source: the page.
        without: an XPath of what is to be left out of it.
        address: where it was saved from, if that is known.

    Raises:
        UnreadableError: the page is damaged, too large or nested too deeply.
    """
    tree = tree_of(source)
    for element in tree.xpath(without) if without else ():
        element.drop_tree()
    extract = _extract(tree)
    blocks = list(filter(None, map(_block, extract.text.splitlines())))
    title = " ".join(extract.title.split())
    if title in blocks[:_FIRST_BLOCKS]:
        blocks.remove(title)
    publication = _publication(tree, extract.day, address)
    return Page(title, tuple(blocks), tree.get("lang"), publication)


def _block(line: str) -> str:
    """Return a line without the marks of lists and tables that extraction puts there."""
    if _RULE.fullmatch(line):
        return ""
    return " ".join(_ITEM.sub("", line).strip("| ").split())


def draft_of(page: Page, note: Sentence = UNSAID) -> Draft:
    """Return a page as a draft: its text is the title, then the article's paragraphs.

    Raises:
        UnreadableError: there is no text, or too much.
    """
    text, spans = compose([page.title, *page.blocks] if page.title else page.blocks)
    return Draft(
        text=limits.check_text(text),
        title=page.title or None,
        headline=spans[0] if page.title else None,
        paragraphs=spans[1:] if page.title else spans,
        language=page.language,
        publication=page.publication,
        note=note,
    )


def _extract(tree: "HtmlElement") -> _Extract:
    title, day = _metadata(tree)
    article = deepcopy(tree)
    clear(article)
    shape(article)
    return _Extract(_text(article) or _text(tree), title, day)


def _metadata(tree: "HtmlElement") -> tuple[str, str]:
    """Return the title and the day that the page names, as far as they can be found."""
    from trafilatura.metadata import extract_metadata

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a zone like EST, of which only the day counts
        found = extract_metadata(
            deepcopy(tree), date_config={"original_date": True, "extensive_search": True}
        )
    return found.title or "", found.date or ""


def _text(tree: "HtmlElement") -> str:
    """Return the article's paragraphs on a line each; of a page without one, all its words."""
    from trafilatura import bare_extraction, html2txt

    for fast in (True, False):
        # Always a tree: given bytes, trafilatura would unpack compressed ones by itself.
        document: Any = bare_extraction(
            deepcopy(tree), fast=fast, include_comments=False, with_metadata=False
        )
        if document and len(document.text or "") >= _FEW_CHARACTERS:
            return str(document.text)
    return str((document and document.text) or html2txt(deepcopy(tree)))


def _publication(tree: "HtmlElement", found: str, address: str) -> PublicationDate:
    """Return the day that the search came up with if the page itself says it whole, or its own."""
    try:
        day = date.fromisoformat(found)
    except ValueError:
        day = None
    return confirmed(day, tree, address)
