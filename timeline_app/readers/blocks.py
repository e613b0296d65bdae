"""The paragraphs of HTML that is an article and nothing else: a feed's item, a book's chapter."""

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from timeline_app.readers.paragraphs import paragraphs_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd"),
        *("details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer"),
        *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot"),
        *("thead", "tr", "ul"),
    )
)
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset(
    (
        *("script", "style", "head", "template", "noscript", "iframe", "object", "embed", "svg"),
        *("math", "canvas", "audio", "video", "select", "button", "textarea", "rp", "title"),
    )
)
_MARKUP = re.compile(
    r"</?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|img|blockquote)\b[^<>]*>", re.IGNORECASE
)
_CELL_GAP = " | "


def blocks_of(tree: "HtmlElement") -> list[str]:
    """Return the paragraphs below an element in order, each on one line, without markup."""
    lines = "".join(_pieces(tree)).split("\n")
    joined = (" ".join(line.split()) for line in lines)
    return [line for line in (one.strip("| ") for one in joined) if line]


def blocks_in(source: str) -> list[str]:
    """Return the paragraphs of some source, which may be HTML or plain text."""
    if not _MARKUP.search(source):
        text = unescape(source)
        return [" ".join(span.of(text).split()) for span in paragraphs_of(text)]
    from timeline_app.readers.page import tree_of

    return blocks_of(tree_of(source))


def _pieces(tree: "HtmlElement") -> Iterator[str]:
    from lxml import etree

    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        gap = "\n" if tag in _BLOCKS else _CELL_GAP if tag in _CELLS else ""
        if event == "start":
            if tag in _UNSEEN:
                walk.skip_subtree()
            else:
                yield gap + _spaced(element.text)
        elif tag not in _UNSEEN or event == "end":
            yield ("\n" if tag in _BLOCKS else "") + _spaced(element.tail)


def _spaced(text: str | None) -> str:
    """Return a text whose own line ends do not count."""
    return " ".join(re.split(r"[\r\n]+", text)) if text else ""
