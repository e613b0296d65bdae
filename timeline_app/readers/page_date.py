"""The day on which a web page says it was published: in its metadata, address or date line."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
)
from timeline_app.readers.header_date import publication_of
from timeline_app.readers.limits import HEADER_CHARACTERS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = re.compile(
    r"publi|pub-?date|issued|creat|posted|display-?date|^ptime$", re.IGNORECASE
)
_DATED = re.compile(
    r"^(?:dc|dcterms|article|sailthru|content|page|citation|citation_online)?[._:-]?date$",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"modif|updat|expir|revis|edited|valid", re.IGNORECASE)
_DATE_MARK = re.compile(r"date|publi|posted|timestamp|byline", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"(?:^|\s)(?:sidebar|(?:[\w-]*[_-])?(?:comments?|commentlist|related)(?:[_-][\w-]*)?)(?=\s|$)",
    re.IGNORECASE,
)
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)([/_-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.-]|$)", re.IGNORECASE
)
_DATA_KEYS = ("datePublished", "dateCreated")
_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|OpinionPiece|PressRelease")
_PAGE_TYPES = re.compile(r"(?:Page|CreativeWork)$")
_INWARD = ("@graph", "mainEntity", "mainEntityOfPage", "article")
_WRAPPING = re.compile(r"^[\s/*]*<!(?:\[CDATA\[|--)[\s/*]*|[\s/*]*(?:\]\]|--)>[\s/*]*$")
_LINE_CHARACTERS = 2 * HEADER_CHARACTERS
_LINE_PIECES = 20


def confirmed(day: date | None, tree: "HtmlElement", address: str = "") -> PublicationDate:
    """Return the day with the words of the page that name it whole as its own.

    A day that was only guessed from a month, a year, a sentence or another page's address does
    not count, and neither does one on which the page was merely changed. Then, or without a day,
    it is the one that all the page's metadata name, else its address, else its date lines, else
    unknown.

    Args:
        day: what a search for the publication day came up with.
        tree: the page.
        address: where it was saved from, if whoever saved it says so.
    """
    places = (
        list(_in_metadata(tree)),
        list(_in_addresses((*_addresses(tree), address))),
        list(_in_line(tree)),
    )
    found = next((one for one in chain(*places) if day and one.day == day), None)
    return found or next(filter(None, map(_agreed, places)), UNKNOWN)


def _agreed(named: Iterable[PublicationDate]) -> PublicationDate | None:
    days = {found.day: found for found in named if found.day}
    return days.popitem()[1] if len(days) == 1 else None


def _in_metadata(tree: "HtmlElement") -> Iterator[PublicationDate]:
    for element in tree.iter("meta"):
        if any(_is_published(name) for name in _names(element)):
            yield publication_of(element.get("content") or "")
    yield from map(publication_of, _in_data(tree))
    for element in tree.iter("time"):
        if element.get("pubdate") is not None and not _is_changed(element):
            yield publication_of(element.get("datetime") or _words(element))


def _names(element: "HtmlElement") -> Iterator[str]:
    for key in ("name", "property", "itemprop"):  # an http-equiv date is the server's
        yield element.get(key) or ""


def _is_published(name: str) -> bool:
    named = _PUBLISHED.search(name) or _DATED.search(name)
    return bool(named) and not _CHANGED.search(name)


def _in_data(tree: "HtmlElement") -> list[str]:
    """Return the publication fields of the articles in JSON-LD, without one those of the page."""
    scripts = [one for one in tree.iter("script") if "ld+json" in (one.get("type") or "")]
    works = [work for script in scripts for work in _works(script.text or "")]
    for types in (_ARTICLE_TYPES, _PAGE_TYPES):
        fields = [_field(work) for work in works if types.search(_type(work))]
        if any(fields):
            return list(filter(None, fields))
    return []


def _field(work: dict[str, Any]) -> str:
    fields = (work.get(key) for key in _DATA_KEYS)
    return next((field for field in fields if isinstance(field, str)), "")


def _type(work: dict[str, Any]) -> str:
    """Return what an object says it is; one that says nothing may be the page."""
    named = work.get("@type") or "WebPage"
    return " ".join(map(str, named)) if isinstance(named, list) else str(named)


def _works(source: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of JSON-LD that may be the page's own: no picture's, no publisher's."""
    try:
        waiting: list[Any] = [json.loads(_WRAPPING.sub("", source), strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            yield value
            waiting.extend(value[key] for key in _INWARD if key in value)


def _in_addresses(addresses: Iterable[str]) -> Iterator[PublicationDate]:
    for address in addresses:
        try:
            match = _IN_ADDRESS.search(urlsplit(address).path)
        except ValueError:
            continue
        if match:
            year, month, day = match[1], match[3], match[4]
            named = f"{day} {month} {year}" if month.isalpha() else f"{year}-{month:0>2}-{day:0>2}"
            found = publication_of(named)
            yield replace(found, certainty=Certainty.MEDIUM, evidence=match[0].strip("/"))


def _addresses(tree: "HtmlElement") -> Iterator[str]:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            yield link.get("href") or ""
    for element in tree.iter("meta"):
        if element.get("property") == "og:url":
            yield element.get("content") or ""


def _in_line(tree: "HtmlElement") -> Iterator[PublicationDate]:
    """Yield the day of the date lines if all of them name the same one."""
    elements = tree.iter("time", "abbr", "p", "span", "div")
    lines = [element for element in elements if _is_line(element)]
    marked = [element for element in lines if _PUBLISHED.search(_markup(element))]
    for chosen in (marked, lines):
        days = {found.day: found for found in map(_told, chosen) if found.day}
        if len(days) == 1:
            yield from (replace(one, certainty=Certainty.MEDIUM) for one in days.values())
            return


def _is_line(element: "HtmlElement") -> bool:
    """Tell whether an element is marked as a date and stands apart from the sentences."""
    if element.tag != "time" and not _DATE_MARK.search(_markup(element)):
        return False
    if _is_changed(element) or any(_is_elsewhere(outer) for outer in element.iterancestors()):
        return False
    block = next(element.iterancestors("p", "li", "td", "blockquote"), element)
    return len(_words(block)) <= _LINE_CHARACTERS


def _is_changed(element: "HtmlElement") -> bool:
    """Tell whether the markup or the words before it say that the day is of a later change."""
    outer, former = element.getparent(), element.getprevious()
    before = [_markup(element), element.text or ""]
    if outer is not None:
        before += [_markup(outer), (outer.text if former is None else former.tail) or ""]
    return _CHANGED.search(" ".join(before)) is not None


def _is_elsewhere(outer: "HtmlElement") -> bool:
    """Tell whether an element holds something that is not the article."""
    if outer.tag in _WHOLE_PAGE:
        return False
    marked = f"{outer.get('class') or ''} {outer.get('id') or ''}"
    return outer.tag in {"aside", "nav"} or bool(_ELSEWHERE.search(marked))


def _told(element: "HtmlElement") -> PublicationDate:
    field = element.get("datetime") or element.get("content")
    if element.tag == "abbr":
        field = element.get("title")
    return publication_of(field) if field else _behind_words(_words(element))


def _behind_words(line: str) -> PublicationDate:
    """Return the day at the end of a line, whatever words without digits go before it."""
    for word in re.finditer(r"\S+", line):
        found = publication_of(line[word.start() :])
        if found.day or any(map(str.isdecimal, word[0])):
            return found
    return UNKNOWN


def _markup(element: "HtmlElement") -> str:
    return " ".join(element.get(key) or "" for key in ("class", "id", "itemprop"))


def _words(element: "HtmlElement") -> str:
    """Return what an element says, or the beginning of it when that is long."""
    return " ".join(" ".join(islice(element.itertext(), _LINE_PIECES)).split())
