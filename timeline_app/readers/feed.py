"""Reads news feeds, RSS and Atom: an article for each item."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape
from html.entities import html5
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model.article import UNKNOWN, Certainty, PublicationDate
from timeline_app.readers.draft import Draft
from timeline_app.readers.encoding import decode
from timeline_app.readers.header_date import publication_of
from timeline_app.readers.items import Item, drafts_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.sentence import UNSAID, Sentence

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DECLARATION_BYTES = 1024
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>\s*")
_REFERENCE = re.compile(r"&(?!(?:#\d+|#x[0-9A-Fa-f]+|amp|lt|gt|quot|apos);)(\w{2,32};)?")
_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FEEDS = frozenset({"rss", "feed", "rdf"})
_ITEMS = frozenset({"item", "entry"})
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# The first that is there counts; "encoded" is the whole text where a feed has a summary too.
_TEXTS = ("encoded", "content", "description", "summary")
_PUBLISHED = ("pubdate", "published", "issued", "date")
_CHANGED = ("updated", "modified")


class FeedReader:
    """Feeds as sites offer them, saved to a file."""

    suffixes: tuple[str, ...] = (".rss", ".atom", ".xml")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield a draft for each item; the first one's note counts what could not be read.

        Raises:
            UnreadableError: the file cannot be read, is no feed, or has no item with words.
        """
        data = contents(path)
        declared = _DECLARED.search(data[:_DECLARATION_BYTES])
        decoded = decode(data, declared[1].decode("ascii") if declared else None)
        source = _DECLARATION.sub("", _NO_XML.sub("", decoded.text))
        items, damage = _items(_REFERENCE.sub(_plain_reference, source))
        yield from drafts_of(items, Sentence("items"), damage, decoded.note)


def _plain_reference(match: re.Match[str]) -> str:
    """Return what a reference means that feeds hold although XML does not know it."""
    named = match[1] or ""
    return unescape(match[0]) if named in html5 else f"&amp;{named}"


def _items(source: str) -> tuple[list[Item], Sentence]:
    """Return what a feed lists, and a sentence if it is damaged."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException

    found: list[Item] = []
    try:
        found.extend(_listed(source))
    except DefusedXmlException as error:
        raise UnreadableError(
            Sentence("The feed defines abbreviations of its own, which may be a trap."),
            Sentence("Download it again from the site's own address."),
        ) from error
    except ParseError as error:
        found = _salvaged(source)
        if not found:
            raise _no_feed() from error
        return found, Sentence(
            "The feed is damaged or breaks off: items may be missing or cut short."
        )
    return found, UNSAID


def _salvaged(source: str) -> list[Item]:
    """Return what a feed lists that is not well-formed, as far as it can be made out."""
    from xml.etree.ElementTree import ParseError

    from lxml import etree

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    try:
        return [] if root is None else list(_listed(etree.tostring(root, encoding="unicode")))
    except ParseError:
        return []


def _listed(source: str) -> Iterator[Item]:
    from defusedxml.ElementTree import iterparse

    events = iterparse(BytesIO(source.encode("utf-8", "replace")), ("start", "end"))
    _, root = next(events)
    if _name(root) not in _FEEDS:
        raise _no_feed()
    language = root.get(_LANGUAGE)
    for event, element in events:
        if event == "start":
            continue
        if _name(element) == "language":
            language = language or (element.text or "").strip() or None
        elif _name(element) in _ITEMS:
            yield _item(element, language)
            element.clear()


def _no_feed() -> UnreadableError:
    return UnreadableError(
        Sentence("This is no news feed (RSS or Atom) that can be read."),
        Sentence("Download it again, or save the article as a web page or as text."),
    )


def _name(element: "Element") -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _item(element: "Element", language: str | None) -> Item:
    fields: dict[str, Element] = {}
    for child in element:
        if child.text or len(child):
            fields.setdefault(_name(child), child)
    text = next((_source(fields[name]) for name in _TEXTS if name in fields), "")
    return Item(
        title=_source(fields["title"]) if "title" in fields else "",
        texts=(text,),
        publication=_publication(fields),
        language=element.get(_LANGUAGE) or language,
    )


def _source(element: "Element") -> str:
    """Return the HTML or the words in an element, whether as text or as elements."""
    from xml.etree.ElementTree import tostring

    if not len(element):
        return element.text or ""
    for inner in element.iter():
        inner.tag = _name(inner)
    return tostring(element, encoding="unicode", method="html")


def _publication(fields: "dict[str, Element]") -> PublicationDate:
    """Return when an item came out; of one that names only its last change, that day.

    The words of such an item are those of that day.
    """
    published, changed = _days(fields, _PUBLISHED), _days(fields, _CHANGED)
    if published:
        return published[0]
    named = any(name in fields for name in _PUBLISHED)
    return replace(changed[0], certainty=Certainty.MEDIUM) if changed and not named else UNKNOWN


def _days(fields: "dict[str, Element]", names: Sequence[str]) -> list[PublicationDate]:
    told = (publication_of(fields[name].text or "") for name in names if name in fields)
    return [found for found in told if found.day]
