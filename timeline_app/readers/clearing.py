"""Clears a web page of what is not its article, before the article is looked for.

What helps is what sites have in common: what they call their boxes, in the markup and to the
reader, and what is not shown at all. Whatever holds much of the page's text is left alone.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from timeline_app.readers.wording import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_UNSEEN = (
    *("template", "noscript", "dialog", "script", "style", "amp-ad", "amp-embed", "amp-sticky-ad"),
    *("amp-user-notification", "amp-consent", "amp-sidebar", "amp-social-share"),
)
_NOT_DISPLAYED = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAME_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_WHOLE = frozenset({"html", "body", "main", "article", "head", "h1", "title", "meta", "link"})
_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "strong", "b", "span", "div", "p", "legend", "label")
_LINES = ("p", "div", "span", "li", "strong", "a", "h2", "h3", "h4", "h5", "h6")
_INLINE = frozenset({"span", "strong", "a"})
_BOXES = ("div", "section", "aside", "form", "footer", "header", "ul")
_CONTROLS = ("button", "a", "input")
_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_COOKIE = re.compile("cookie", re.IGNORECASE)
_MOST = 0.25
"""Of the words of a page that lead nowhere."""
_HEADING_CHARACTERS = 80
_LINE_CHARACTERS = 300
_BOX_CHARACTERS = 600
_NOTICE_CHARACTERS = 3_000
_LINKED_SHARE = 0.5


def clear(tree: "HtmlElement") -> None:
    """Take out of a page what is not shown, what helps to get about, and what advertises."""
    for element in list(tree.iter(*_UNSEEN)):
        _drop(element)
    measure = _Measure(tree)
    for unwanted in (_hidden, _marked, _headed, _leading, _notices):
        for element in list(unwanted(tree, measure)):
            _drop(element)


class _Measure:
    """How long the text of each element is, and how much of it is in links, in characters."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._sizes: dict[HtmlElement, int] = {}
        self._linked: dict[HtmlElement, int] = {}
        elements = list(tree.iter("*"))
        self.holds_headline = {
            outer for one in tree.iter("h1") for outer in (one, *one.iterancestors())
        }
        for element in reversed(elements):
            self._add(element)
        self.total = self._unlinked(tree)

    def size(self, element: "HtmlElement") -> int:
        return self._sizes.get(element, 0)

    def linked(self, element: "HtmlElement") -> float:
        """Return the share of an element's text that is in links."""
        return self._linked.get(element, 0) / max(1, self.size(element))

    def is_small(self, element: "HtmlElement") -> bool:
        """Tell whether an element may go without the article going with it."""
        if element.tag in _WHOLE or element in self.holds_headline:
            return False
        return self._unlinked(element) <= _MOST * self.total

    def _unlinked(self, element: "HtmlElement") -> int:
        return self.size(element) - self._linked.get(element, 0)

    def _add(self, element: "HtmlElement") -> None:
        own = len((element.text or "").strip())
        size = self._sizes[element] = self._sizes.get(element, 0) + own
        links = self._linked[element] = (
            size if element.tag == "a" else (self._linked.get(element, 0))
        )
        outer = element.getparent()
        if outer is not None:
            tail = len((element.tail or "").strip())
            self._sizes[outer] = self._sizes.get(outer, 0) + size + tail
            self._linked[outer] = self._linked.get(outer, 0) + links


def _drop(element: "HtmlElement") -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _hidden(tree: "HtmlElement", measure: _Measure) -> Iterator["HtmlElement"]:
    for element in tree.iter("*"):
        if _is_hidden(element) and measure.is_small(element):
            yield element


def _is_hidden(element: "HtmlElement") -> bool:
    if "hidden" in element.attrib or element.get("role") in {"dialog", "alertdialog"}:
        return True
    return _NOT_DISPLAYED.search(element.get("style") or "") is not None


def _marked(tree: "HtmlElement", measure: _Measure) -> Iterator["HtmlElement"]:
    """Yield what its class or id says is something else."""
    for element in tree.iter("*"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if name != " " and measure.is_small(element) and _marks().search(_spaced(name)):
            yield element


def _spaced(name: str) -> str:
    """Return the words of class names, which are joined by signs or by capitals."""
    parts = (" ".join(_NAME_PARTS.findall(one)).lower() for one in name.split())
    return f" {' | '.join(parts)} "


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(map(re.escape, words('page', 'marks')))}) ")


def _headed(tree: "HtmlElement", measure: _Measure) -> Iterator["HtmlElement"]:
    """Yield the boxes that begin with a heading of what is no article, else the heading."""
    for element in tree.iter(*_HEADINGS):
        if measure.size(element) > _HEADING_CHARACTERS or not _boxes(_words(element)):
            continue
        outer = element.getparent()
        if outer is not None and measure.is_small(outer) and _is_box(outer, element, measure):
            yield outer
        elif element.tag.startswith("h"):
            yield element
            after = element.getnext()
            if after is not None and measure.linked(after) > _LINKED_SHARE:
                yield after


def _is_box(outer: "HtmlElement", heading: "HtmlElement", measure: _Measure) -> bool:
    if (outer.text or "").strip() or any(map(measure.size, heading.itersiblings(preceding=True))):
        return False
    return measure.linked(outer) > _LINKED_SHARE or measure.size(outer) <= _BOX_CHARACTERS


def _boxes(heading: str) -> bool:
    return _box_headings().fullmatch(_EDGES.sub("", heading)) is not None


@cache
def _box_headings() -> re.Pattern[str]:
    told = (re.escape(one).replace("\\ …", r"\b.*") for one in words("page", "boxes"))
    return re.compile("|".join(told), re.IGNORECASE)


def _leading(tree: "HtmlElement", measure: _Measure) -> Iterator["HtmlElement"]:
    """Yield lines that lead elsewhere, and labels that stand alone."""
    for element in tree.iter(*_LINES):
        if 0 < measure.size(element) <= _LINE_CHARACTERS and _stands_alone(element):
            line = _words(element)
            if _leads().match(line) or _EDGES.sub("", line).casefold() in _labels():
                yield element


def _stands_alone(element: "HtmlElement") -> bool:
    """Tell whether an element is a line of its own rather than words in one."""
    if element.tag not in _INLINE:
        return True
    outer = element.getparent()
    before = outer is not None and (
        element.getprevious() is not None or (outer.text or "").strip()
    )
    return not before and not (element.tail or "").strip()


@cache
def _leads() -> re.Pattern[str]:
    told = "|".join(map(re.escape, words("page", "leads")))
    return re.compile(rf"\W*(?:{told})\s*:", re.IGNORECASE)


@cache
def _labels() -> frozenset[str]:
    return frozenset(one.casefold() for one in words("page", "labels"))


def _notices(tree: "HtmlElement", measure: _Measure) -> Iterator["HtmlElement"]:
    """Yield the notices about cookies: boxes with a control that agrees, however long."""
    for control in tree.iter(*_CONTROLS):
        words_on_it = _words(control) or control.get("value") or ""
        if len(words_on_it) > _HEADING_CHARACTERS or not _agrees(words_on_it):
            continue
        boxes = [
            outer
            for outer in control.iterancestors(*_BOXES)
            if measure.size(outer) <= _NOTICE_CHARACTERS and outer not in measure.holds_headline
        ]
        told = [box for box in boxes if _COOKIE.search(_words(box))]
        yield from told[:1]


def _agrees(said: str) -> bool:
    bare = _EDGES.sub("", said).casefold()
    return bare.startswith(tuple(one.casefold() for one in words("page", "consent")))


def _words(element: "HtmlElement") -> str:
    return " ".join("".join(element.itertext()).split())
