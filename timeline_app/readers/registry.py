"""All readers of file formats, and which files they take."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from timeline_app.readers import calendars, event_files, tables
from timeline_app.readers.draft import Draft
from timeline_app.readers.epub import EpubReader
from timeline_app.readers.feed import FeedReader
from timeline_app.readers.html import HtmlReader
from timeline_app.readers.mail import MailboxReader, MailReader
from timeline_app.readers.markdown import MarkdownReader
from timeline_app.readers.mhtml import MhtmlReader
from timeline_app.readers.opendocument import OpenDocumentReader
from timeline_app.readers.pdf import PdfReader
from timeline_app.readers.records import RecordsReader
from timeline_app.readers.rtf import RtfReader
from timeline_app.readers.text import TextReader
from timeline_app.readers.word import WordReader


class Reader(Protocol):
    """Reads the files whose names end in one of its suffixes (lower case, with the dot)."""

    suffixes: tuple[str, ...]

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the drafts in a file: most formats hold one.

        Raises:
            UnreadableError: the file cannot become an article.
        """
        ...


READERS: tuple[Reader, ...] = (
    TextReader(),
    MarkdownReader(),
    HtmlReader(),
    MhtmlReader(),
    PdfReader(),
    WordReader(),
    OpenDocumentReader(),
    RtfReader(),
    EpubReader(),
    FeedReader(),
    RecordsReader(),
    MailReader(),
    MailboxReader(),
)
"""What reads articles; `timeline` reads timelines that are finished, which are JSON too."""

FINISHED = (event_files.PARQUET, *tables.SUFFIXES, calendars.SUFFIX)
"""What else can be opened, since it is a timeline already."""


def reader_for(path: Path) -> Reader | None:
    """Return the reader for a file's name, or nothing if Timeline does not read its kind."""
    suffix = path.suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes), None)
