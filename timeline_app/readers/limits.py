"""How large a thing may be before a reader turns it down; each limit has its sentence."""

from timeline_app.readers.problems import UnreadableError

MEBIBYTE = 1 << 20
MEGABYTE = 1_000_000

FILE_BYTES = 64 * MEBIBYTE
HTML_BYTES = 5 * MEGABYTE
"""A web page without its embedded data; extraction slows down with the square of the size."""
TEXT_CHARACTERS = 5_000_000
HEADER_CHARACTERS = 64
"""A metadata field that is longer is no date."""
MAIL_HEADER_CHARACTERS = 1_000
"""What is read of a header of a message."""
MAIL_PARTS = 200
SECONDS = 20
"""What one file may take in a worker process."""
MEMORY_BYTES = 1536 * MEBIBYTE
"""What a worker process may take."""


def check_file(size_bytes: int) -> None:
    """Turn down a file that is empty or too large.

    Raises:
        UnreadableError: with the limit in its message.
    """
    if size_bytes == 0:
        raise UnreadableError("The file is empty.", "Save or download the article again.")
    if size_bytes > FILE_BYTES:
        raise UnreadableError(
            f"The file has {size_bytes / MEBIBYTE:,.0f} MiB; "
            f"the limit is {FILE_BYTES // MEBIBYTE} MiB.",
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
