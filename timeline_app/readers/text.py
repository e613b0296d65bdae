"""Reads plain text files."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app.readers import limits
from timeline_app.readers.draft import Draft
from timeline_app.readers.encoding import text_of
from timeline_app.readers.paragraphs import page_breaks_of, paragraphs_of
from timeline_app.readers.source import contents


class TextReader:
    """Plain text: the whole file is the text, and nothing in it is markup."""

    suffixes: tuple[str, ...] = (".txt", ".text")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the file's one draft.

        Raises:
            UnreadableError: the file cannot be read or holds no text.
        """
        decoded = text_of(contents(path))
        text = limits.check_text(decoded.text)
        yield Draft(
            text=text,
            title=None,
            headline=None,
            paragraphs=paragraphs_of(text),
            page_breaks=page_breaks_of(text),
            note=decoded.note,
        )
