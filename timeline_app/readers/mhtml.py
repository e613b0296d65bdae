"""Reads web pages that a browser saved in one file, of which only the page is opened."""

from collections.abc import Iterator
from email.message import Message
from pathlib import Path

from timeline_app.readers import mime
from timeline_app.readers.draft import Draft
from timeline_app.readers.page import decode_page, draft_of, page_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.sentence import UNSAID, Sentence, in_order

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


class MhtmlReader:
    """Web archives of Chrome, Edge, Opera and Internet Explorer."""

    suffixes: tuple[str, ...] = (".mhtml", ".mht")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the page's one draft. The header's date is that of the saving, and says nothing.

        Raises:
            UnreadableError: the file cannot be read, is no archive or has no text.
        """
        message = mime.parse(contents(path).lstrip())
        part = _page_in(message)
        decoded = decode_page(mime.content(part), part.get_content_charset())
        page = page_of(decoded.text, address=_address(message, part))
        if not page.title:
            page = page._replace(title=mime.header(message, "Subject"))
        broken = Sentence("The file breaks off.") if mime.breaks_off(message) else UNSAID
        yield draft_of(page, in_order(broken, decoded.note))


def _page_in(message: Message) -> Message:
    """Return the part that the archive names as its page, else its first page."""
    pages = [part for part in mime.parts(message) if part.get_content_type() in _PAGES]
    start = message.get_param("start")
    for part in pages:
        if start and mime.header(part, "Content-ID") == start:
            return part
    if not pages:
        raise UnreadableError(
            Sentence("There is no web page in this file, although its name says so."),
            Sentence("Save the page again from your browser."),
        )
    return pages[0]


def _address(message: Message, part: Message) -> str:
    told = mime.header(message, "Snapshot-Content-Location")
    return told or mime.header(part, "Content-Location")
