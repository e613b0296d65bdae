"""Reads web pages as browsers save them."""

import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.readers.draft import Draft
from timeline_app.readers.page import decode_page, draft_of, page_of
from timeline_app.readers.source import contents

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,2000})")
_HEAD_CHARACTERS = 4096


class HtmlReader:
    """Web pages, alone or with a folder of what belongs to them, which is not looked at."""

    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the page's one draft.

        Raises:
            UnreadableError: the file cannot be read, or no text was found in it.
        """
        decoded = decode_page(contents(path))
        saved_from = _SAVED_FROM.search(decoded.text, 0, _HEAD_CHARACTERS)
        address = saved_from[1] if saved_from else ""
        yield draft_of(page_of(decoded.text, address=address), decoded.note)
