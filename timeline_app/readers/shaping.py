"""Gives a web page the paragraphs that it shows, where its markup has none."""

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINE = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "img"),
        *("ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub"),
        *("sup", "time", "tt", "u", "var", "wbr"),
    )
)
_HOLDERS = ("div", "section", "td", "font", "center", "article", "main", "p", "body", "span")
_LONG_CHARACTERS = 300
_PARAGRAPH_CHARACTERS = 60
_FEWEST_ENTRIES = 3
_FEWEST_PARAGRAPHS = 2
_MOST_SHARE = 0.5
_TIME = re.compile(r"\D{0,12}\d{1,2}[:.h]\d\d\b")
_TIME_CHARACTERS = 60


def shape(tree: "HtmlElement") -> None:
    """Mark as paragraphs what stands as such: captions, lines between breaks, plain boxes."""
    for figure in list(tree.iter("figure")):
        _keep_caption(figure)
    for table in list(tree.iter("table")):
        if _is_layout(table):
            _unfold(table)
    for holder in list(tree.iter(*_HOLDERS)):
        _split_at_breaks(holder)
    for box in list(tree.iter("div", "section")):
        if _is_paragraph(box):
            _wrap(box)
    _keep_times(tree)
    _join_pieces(tree)


def _keep_caption(figure: "HtmlElement") -> None:
    caption = figure.find(".//figcaption")
    if caption is None or not _words(caption) or any(True for _ in figure.iterancestors("a")):
        return
    for inner in list(caption.iter("p", "div")):
        if inner is not caption:
            inner.drop_tag()
    caption.tag = figure.tag = "p"
    caption.tail = None
    figure[:] = [caption]
    figure.text = None
    caption.drop_tag()


def _is_layout(table: "HtmlElement") -> bool:
    """Tell whether a table only puts columns side by side: a cell of it holds a whole text."""
    if next(table.iter("th"), None) is not None:
        return False
    return any(len(_words(cell)) > _LONG_CHARACTERS for cell in table.iter("td"))


def _unfold(table: "HtmlElement") -> None:
    for part in [table, *table.iterchildren("tbody", "thead", "tfoot", "tr")]:
        for row in [part, *part.iterchildren("tr")]:
            for cell in [row, *row.iterchildren("td")]:
                cell.tag = "div"


def _split_at_breaks(holder: "HtmlElement") -> None:
    """Put what stands between two breaks in a row into a paragraph each."""
    breaks = [one for one in holder.iterchildren("br") if _is_second_break(one)]
    if not breaks or any(one.tag not in _INLINE and one.tag != "br" for one in holder):
        return
    from lxml.html import Element

    pieces = [Element("p")]
    pieces[0].text, holder.text = holder.text, None
    for child in list(holder):
        if child in breaks:
            pieces.append(Element("p"))
            pieces[-1].text = child.tail
            holder.remove(child)
        else:
            pieces[-1].append(child)
    for piece in pieces:
        while len(piece) and piece[-1].tag == "br" and not (piece[-1].tail or "").strip():
            piece.remove(piece[-1])
        holder.append(piece)
    if holder.tag in {"p", "font", "span"}:
        holder.tag = "div"


def _is_second_break(one: "HtmlElement") -> bool:
    former = one.getprevious()
    return former is not None and former.tag == "br" and not (former.tail or "").strip()


def _is_paragraph(box: "HtmlElement") -> bool:
    """Tell whether a box holds a sentence or more and nothing but words."""
    if any(inner.tag not in _INLINE and inner.tag != "br" for inner in box.iterdescendants("*")):
        return False
    if next(box.iterancestors("a", "footer", "nav"), None) is not None:
        return False
    linked = sum(len(_words(link)) for link in box.iter("a"))
    return len(_words(box)) >= max(_PARAGRAPH_CHARACTERS, 2 * linked)


def _wrap(box: "HtmlElement") -> None:
    """Put all that a box holds into a paragraph; the box stays, since its name may tell much."""
    from lxml.html import Element

    paragraph = Element("p")
    paragraph.text, box.text = box.text, None
    paragraph.extend(list(box))
    box.append(paragraph)


def _keep_times(tree: "HtmlElement") -> None:
    """Mark the time of each entry of a live blog as a paragraph, so that it is kept."""
    entries = Counter(_kind(one.getparent()) for one in _times(tree))
    for element in list(_times(tree)):
        outer = element.getparent()
        if entries[_kind(outer)] >= _FEWEST_ENTRIES:
            element.tag = "p"
            for holder in element.iterancestors("header", "article"):
                holder.tag = "div"


def _times(tree: "HtmlElement") -> list["HtmlElement"]:
    return [
        element
        for element in tree.iter("time", "span", "div", "h2", "h3", "h4", "strong", "b")
        if not len(element)
        and len(element.text or "") <= _TIME_CHARACTERS
        and _TIME.match(element.text or "")
        and element.getparent() is not None
        and not (element.tail or "").strip()
    ]


def _kind(element: "HtmlElement") -> tuple[str, str]:
    return element.tag, element.get("class") or ""


def _join_pieces(tree: "HtmlElement") -> None:
    """Name what holds the article as one, where advertisements part it into several boxes.

    They are boxes of one name that hold most of the page's paragraphs, several each;
    else only the first of them would be taken for the article.
    """
    holders: dict[tuple[str, str], dict[HtmlElement, list[int]]] = {}
    total = 0
    for paragraph in tree.iter("p"):
        holder, length = paragraph.getparent(), len(_words(paragraph))
        total += length
        if holder is not None and holder.tag in {"div", "section"} and holder.get("class"):
            holders.setdefault(_kind(holder), {}).setdefault(holder, []).append(length)
    for pieces in holders.values():
        lengths = [length for piece in pieces.values() for length in piece]
        if (
            len(pieces) > 1
            and len(lengths) >= _FEWEST_PARAGRAPHS * len(pieces)
            and (sum(lengths) > _MOST_SHARE * total)
        ):
            _name_article(list(pieces))


def _name_article(pieces: list["HtmlElement"]) -> None:
    shared = [
        outer
        for outer in pieces[0].iterancestors("div", "section", "main", "article")
        if all(outer in piece.iterancestors() for piece in pieces[1:])
    ]
    if shared:
        shared[0].set("itemprop", "articleBody")
        for piece in pieces:
            piece.attrib.pop("class")


def _words(element: "HtmlElement") -> str:
    return " ".join("".join(element.itertext()).split())
