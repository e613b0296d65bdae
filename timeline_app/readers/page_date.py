"""The day on which a web page says it was published: in its metadata, address or date line."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
    PublicationSource,
)
from timeline_app.readers.header_date import publication_of
from timeline_app.readers.limits import HEADER_CHARACTERS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = re.compile(r"publi|pub-?date|issued|creat|posted|display-?date", re.IGNORECASE)
_DATED = re.compile(
    r"^(?:dc|dcterms|article|sailthru|content|page|citation|citation_online)?[._:-]?date$",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"modif|updat|expir|revis|edited|valid", re.IGNORECASE)
_DATE_MARK = re.compile(r"date|publi|posted|timestamp|byline", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?:^|\s)(?:comments?|comment-?list|related|sidebar)(?:\s|$)")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)")
_DATA_KEYS = ("datePublished", "dateCreated")
_OTHER_WORKS = frozenset(
    {"citation", "comment", "hasPart", "itemListElement", "mentions", "review"}
)
_LINE_CHARACTERS = 2 * HEADER_CHARACTERS
_LINE_PIECES = 20


def confirmed(day: date, tree: "HtmlElement") -> PublicationDate:
    """Return the day with the words of the page that name it whole as its own, else unknown.

    A day that was only guessed from a month, a year, a sentence or another page's address is
    unknown, and so is one on which the page was merely changed.

    Args:
        day: what a search for the publication day came up with.
        tree: the page.
    """
    told = chain(_in_metadata(tree), _in_address(tree), _in_line(tree))
    return next((found for found in told if found.day == day), UNKNOWN)


def _in_metadata(tree: "HtmlElement") -> Iterator[PublicationDate]:
    for element in tree.iter("meta"):
        if any(_is_published(name) for name in _names(element)):
            yield publication_of(element.get("content") or "")
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield from map(publication_of, _structured(script.text or ""))
    for element in tree.iter("time"):
        if element.get("pubdate") is not None and not _is_changed(element):
            yield publication_of(element.get("datetime") or _words(element))


def _names(element: "HtmlElement") -> Iterator[str]:
    for key in ("name", "property", "itemprop", "http-equiv"):
        yield element.get(key) or ""


def _is_published(name: str) -> bool:
    named = _PUBLISHED.search(name) or _DATED.search(name)
    return bool(named) and not _CHANGED.search(name)


def _structured(source: str) -> Iterator[str]:
    """Yield the publication fields of JSON-LD, however deep they lie."""
    try:
        waiting: list[Any] = [json.loads(source)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            fields = (value.get(key) for key in _DATA_KEYS)
            yield from (field for field in fields if isinstance(field, str))
            waiting.extend(inner for key, inner in value.items() if key not in _OTHER_WORKS)


def _in_address(tree: "HtmlElement") -> Iterator[PublicationDate]:
    for address in _addresses(tree):
        try:
            match = _IN_ADDRESS.search(urlsplit(address).path)
            if match:
                day = date(int(match[1]), int(match[3]), int(match[4]))
                yield _seen(day, match[0].strip("/"))
        except ValueError:
            continue


def _addresses(tree: "HtmlElement") -> Iterator[str]:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            yield link.get("href") or ""
    for element in tree.iter("meta"):
        if element.get("property") == "og:url":
            yield element.get("content") or ""


def _seen(day: date, evidence: str) -> PublicationDate:
    return PublicationDate(
        day=day, source=PublicationSource.METADATA, certainty=Certainty.MEDIUM, evidence=evidence
    )


def _in_line(tree: "HtmlElement") -> Iterator[PublicationDate]:
    """Yield the day of the date lines if all of them name the same one."""
    lines = [element for element in tree.iter("time", "p", "span", "div") if _is_line(element)]
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
    outer = element.getparent()
    before = [_markup(element), element.text or ""]
    if outer is not None:
        before += [_markup(outer), outer.text or ""]
    return _CHANGED.search(" ".join(before)) is not None


def _is_elsewhere(outer: "HtmlElement") -> bool:
    """Tell whether an element holds something that is not the article."""
    return outer.tag in {"aside", "nav"} or bool(_ELSEWHERE.search(outer.get("class") or ""))


def _told(element: "HtmlElement") -> PublicationDate:
    field = element.get("datetime") or element.get("content")
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
