"""Reads EPUB: the chapters of a book or the pages of a magazine, in reading order."""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from timeline_app.model.article import UNKNOWN, PublicationDate
from timeline_app.readers import limits
from timeline_app.readers.blocks import blocks_of
from timeline_app.readers.composing import compose
from timeline_app.readers.draft import Draft
from timeline_app.readers.header_date import publication_of
from timeline_app.readers.package import Package
from timeline_app.readers.page import decode_page, tree_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.xml_stream import Begin, Event
from timeline_app.sentence import UNSAID, Sentence

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_DETAILS = frozenset({"title", "language", "date"})
_OLDEST = date(1000, 1, 1)  # what programs write for "unknown" is older


class EpubReader:
    """A book is one text; each of its chapters begins a page."""

    suffixes: tuple[str, ...] = (".epub",)

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the book's one draft.

        Raises:
            UnreadableError: the file cannot be read, is no book, is locked, or has no text.
        """
        with Package(path, Sentence("EPUB book")) as package:
            book = _book(package)
            chapters, lost = _chapters(package, book)
        yield _draft(book, chapters, lost)


@dataclass(slots=True)
class _Book:
    """What a book says of itself; ``pages`` are the names of its parts in reading order."""

    details: dict[str, str] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)


def _book(package: Package) -> _Book:
    name = _attribute(package.events(_CONTAINER), "rootfile", "full-path")
    folder = posixpath.dirname(name)
    book = _Book()
    manifest: dict[str, str] = {}
    open_detail = ""
    for event in package.events(name):
        if isinstance(event, str):
            if open_detail:
                book.details[open_detail] = book.details.get(open_detail, "") + event
        elif not isinstance(event, Begin):
            open_detail = ""
        elif event.name == "item":
            manifest.update(_listed(event, folder))
        elif event.name == "itemref" and event.attributes.get("linear") != "no":
            book.pages += filter(None, [manifest.get(event.attributes.get("idref", ""))])
        else:
            open_detail = _detail(event, book)
    return book


def _attribute(events: Iterator[Event], name: str, attribute: str) -> str:
    for event in events:
        if isinstance(event, Begin) and event.name == name:
            return event.attributes.get(attribute, "")
    return ""


def _listed(item: Begin, folder: str) -> dict[str, str]:
    """Return under its id the name of a part that is a page, and not the table of contents."""
    told = item.attributes
    if told.get("media-type") not in _PAGES or "nav" in told.get("properties", "").split():
        return {}
    return {told.get("id", ""): _joined(folder, told.get("href", ""))}


def _joined(folder: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def _detail(event: Begin, book: _Book) -> str:
    """Return which detail begins, if it is one that is not known yet."""
    is_change = event.attributes.get("event", "publication") != "publication"
    known = event.name in book.details or event.name not in _DETAILS
    return "" if known or is_change else event.name


def _chapters(package: Package, book: _Book) -> tuple[list[list[str]], int]:
    """Return the paragraphs of each chapter, and how many chapters could not be read."""
    locked = _locked(package)
    if locked & set(book.pages):
        raise UnreadableError(
            Sentence("The EPUB book is copy-protected."),
            Sentence("Ask its publisher for a copy without protection."),
        )
    chapters: list[list[str]] = []
    problems: list[UnreadableError] = []
    for name in book.pages:
        try:
            source = decode_page(package.data(name)).text
            chapters.append(blocks_of(tree_of(source)))
        except UnreadableError as error:
            problems.append(error)
    if problems and not chapters:
        raise problems[0]
    return chapters, len(problems)


def _lost(count: int, read: int) -> Sentence:
    if not count:
        return UNSAID
    return Sentence("{0} of {1} chapters could not be read.", count, count + read)


def _locked(package: Package) -> set[str]:
    """Return the names of the parts that are encrypted: fonts often are, which does no harm."""
    if _ENCRYPTION not in package.names:
        return set()
    return {
        _joined("", event.attributes.get("URI", ""))
        for event in package.events(_ENCRYPTION)
        if isinstance(event, Begin) and event.name == "CipherReference"
    }


def _draft(book: _Book, chapters: Sequence[Sequence[str]], lost: int) -> Draft:
    title = " ".join(book.details.get("title", "").split())
    told = [block for chapter in chapters for block in chapter]
    has_title = bool(title) and title not in told[:1]
    text, spans = compose([title, *told] if has_title else told)
    limits.check_text("".join(told))
    starts = [sum(map(len, chapters[:index])) + has_title for index in range(1, len(chapters))]
    return Draft(
        text=limits.check_text(text),
        title=title or None,
        headline=spans[0] if title else None,
        paragraphs=spans[1:] if title else spans,
        page_breaks=tuple(spans[start].start for start in starts if start < len(spans)),
        language=book.details.get("language", "").strip() or None,
        publication=_published(book.details.get("date", "")),
        note=_lost(lost, len(chapters)),
    )


def _published(told: str) -> PublicationDate:
    found = publication_of(told)
    return found if found.day and found.day >= _OLDEST else UNKNOWN
