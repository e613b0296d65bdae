"""How large a thing may be before a reader turns it down; each limit has its sentence."""

from timeline_app.readers.problems import UnreadableError

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
        raise UnreadableError("The file is empty.", "Save or download the article again.")
    if size_bytes > most_bytes:
        raise UnreadableError(
            f"The file has {size_bytes / MEBIBYTE:,.0f} MiB; "
            f"the limit is {most_bytes // MEBIBYTE} MiB.",
            "Split it into smaller files, or save only the article.",
        )


def check_page(size_bytes: int) -> None:
    """Turn down a web page that is too large once its embedded data are out.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if size_bytes > HTML_BYTES:
        raise UnreadableError(
            f"The web page has {size_bytes / MEGABYTE:,.1f} MB; "
            f"the limit is {HTML_BYTES // MEGABYTE} MB.",
            "Copy the article's words into a text file and add that.",
        )


def check_parts(count: int) -> None:
    """Turn down a message of too many parts.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if count > MAIL_PARTS:
        raise UnreadableError(
            f"The message has more than {MAIL_PARTS} parts.",
            "Copy its words into a text file and add that.",
        )


def check_pages(count: int) -> None:
    """Turn down a PDF of too many pages.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if count > PDF_PAGES:
        raise UnreadableError(
            f"The PDF has {count:,} pages; the limit is {PDF_PAGES:,}.",
            "Split it into smaller files, or print only the article's pages to a new PDF.",
        )


def check_member(size_bytes: int) -> None:
    """Turn down a part of a packed document that is too large when it is unpacked.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if size_bytes > MEMBER_BYTES:
        raise UnreadableError(
            f"A part of the file has more than {MEMBER_BYTES // MEBIBYTE} MiB unpacked.",
            "Split it into smaller files, or save only the article.",
        )


def check_members(count: int) -> None:
    """Turn down a packed document of too many parts.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if count > MEMBERS:
        raise UnreadableError(
            f"The file has {count:,} parts; the limit is {MEMBERS:,}.",
            "Split it into smaller files, or save only the article.",
        )


def check_depth(levels: int) -> None:
    """Turn down XML whose elements are nested too deeply.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if levels > XML_LEVELS:
        raise UnreadableError(
            f"The file is nested more than {XML_LEVELS:,} levels deep.",
            "Copy the article's words into a text file and add that.",
        )


def check_text(text: str) -> str:
    """Return the text, unless there is none or too much of it.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if not text.strip():
        raise UnreadableError(
            "The file has no text to read.",
            "Copy the article's words into a text file and add that.",
        )
    if len(text) > TEXT_CHARACTERS:
        raise UnreadableError(
            f"The text has {len(text):,} characters; the limit is {TEXT_CHARACTERS:,}.",
            "Split it into smaller files, one article each.",
        )
    return text
