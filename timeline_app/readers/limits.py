"""How large a thing may be before a reader turns it down; each limit has its sentence."""

from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import Sentence

MEBIBYTE = 1 << 20
MEGABYTE = 1_000_000

FILE_BYTES = 64 * MEBIBYTE
EVENTS_BYTES = 256 * MEBIBYTE
"""A table of events."""
HTML_BYTES = 5 * MEGABYTE
"""A web page without its embedded data; extraction slows down with the square of the size."""
TEXT_CHARACTERS = 5_000_000
HEADER_CHARACTERS = 64
"""A metadata field that is longer is no date."""
MAIL_HEADER_CHARACTERS = 1_000
"""What is read of a header of a message."""
MAIL_PARTS = 200
PDF_PAGES = 2_000
MEMBER_BYTES = 64 * MEBIBYTE
"""One part of a document that is a zip, unpacked."""
MEMBERS = 2_000
XML_LEVELS = 1_000
SECONDS = 20
"""What one file may take in a worker process."""
MEMORY_BYTES = 1536 * MEBIBYTE
"""What a worker process may take."""


def check_file(size_bytes: int, most_bytes: int = FILE_BYTES) -> None:
    """Turn down a file that is empty or too large.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if size_bytes == 0:
        raise UnreadableError(
            Sentence("The file is empty."), Sentence("Save or download the article again.")
        )
    if size_bytes > most_bytes:
        raise UnreadableError(
            Sentence(
                "The file has {0} MiB; the limit is {1} MiB.",
                round(size_bytes / MEBIBYTE),
                most_bytes // MEBIBYTE,
            ),
            Sentence("Split it into smaller files, or save only the article."),
        )


def check_page(size_bytes: int) -> None:
    """Turn down a web page that is too large once its embedded data are out.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if size_bytes > HTML_BYTES:
        raise UnreadableError(
            Sentence(
                "The web page has {0} MB; the limit is {1} MB.",
                size_bytes / MEGABYTE,
                HTML_BYTES // MEGABYTE,
            ),
            Sentence("Copy the article's words into a text file and add that."),
        )


def check_parts(count: int) -> None:
    """Turn down a message of too many parts.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if count > MAIL_PARTS:
        raise UnreadableError(
            Sentence("The message has more than {0} parts.", MAIL_PARTS),
            Sentence("Copy its words into a text file and add that."),
        )


def check_pages(count: int) -> None:
    """Turn down a PDF of too many pages.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if count > PDF_PAGES:
        raise UnreadableError(
            Sentence("The PDF has {0} pages; the limit is {1}.", count, PDF_PAGES),
            Sentence(
                "Split it into smaller files, or print only the article's pages to a new PDF."
            ),
        )


def check_member(size_bytes: int) -> None:
    """Turn down a part of a packed document that is too large when it is unpacked.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if size_bytes > MEMBER_BYTES:
        raise UnreadableError(
            Sentence(
                "A part of the file has more than {0} MiB unpacked.", MEMBER_BYTES // MEBIBYTE
            ),
            Sentence("Split it into smaller files, or save only the article."),
        )


def check_members(count: int) -> None:
    """Turn down a packed document of too many parts.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if count > MEMBERS:
        raise UnreadableError(
            Sentence("The file has {0} parts; the limit is {1}.", count, MEMBERS),
            Sentence("Split it into smaller files, or save only the article."),
        )


def check_depth(levels: int) -> None:
    """Turn down XML whose elements are nested too deeply.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if levels > XML_LEVELS:
        raise UnreadableError(
            Sentence("The file is nested more than {0} levels deep.", XML_LEVELS),
            Sentence("Copy the article's words into a text file and add that."),
        )


def check_text(text: str) -> str:
    """Return the text, unless there is none or too much of it.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if not text.strip():
        raise UnreadableError(
            Sentence("The file has no text to read."),
            Sentence("Copy the article's words into a text file and add that."),
        )
    if len(text) > TEXT_CHARACTERS:
        raise UnreadableError(
            Sentence("The text has {0} characters; the limit is {1}.", len(text), TEXT_CHARACTERS),
            Sentence("Split it into smaller files, one article each."),
        )
    return text
