"""The paragraphs and table rows of a document, in the order in which it tells them."""

import re
from typing import NamedTuple

from timeline_app.readers.composing import PAGE

_CELL_GAP = " | "
_CELL_CHARACTERS = 300
"""A cell with paragraphs that are longer together lays out a page and is no entry of a table."""
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\x00]")
_SPACES = re.compile(r"[^\S\n\f]+")
_AROUND_PAGE = re.compile(r"\s*\f[\s\f]*")
_AROUND_LINE = re.compile(r" ?\n ?")
_EMPTY_LINES = re.compile(r"\n{2,}")


class Block(NamedTuple):
    """A paragraph, a heading or a row of a table, with `PAGE` where a new page begins."""

    words: str
    is_heading: bool = False


class Flow:
    """Takes what a document says as it comes and makes blocks of it."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._paragraphs: list[list[str]] = []
        self._rows: list[list[list[str]]] = []
        self._page_begins = False

    def say(self, words: str) -> None:
        """Add words to the paragraph; those outside of one do not count."""
        if self._paragraphs:
            self._paragraphs[-1].append(words)

    def begin_page(self) -> None:
        """Let a new page begin."""
        if self._paragraphs:
            self._paragraphs[-1].append(PAGE)
        else:
            self._page_begins = True

    def begin_paragraph(self) -> None:
        """Begin a paragraph, perhaps within another one: then it comes before that."""
        self._paragraphs.append([])

    def end_paragraph(self, *, is_heading: bool = False) -> None:
        """End the paragraph begun last; empty lines within it divide it."""
        words = tidied("".join(self._paragraphs.pop()) if self._paragraphs else "")
        if is_heading:
            words = words.replace("\n", " ")
        for piece in _EMPTY_LINES.split(words):
            self._end_block(piece.strip("\n "), is_heading=is_heading)

    def begin_row(self) -> None:
        """Begin a row of a table, perhaps within a cell of another one."""
        self._rows.append([])

    def begin_cell(self) -> None:
        """Begin a cell of the row."""
        if self._rows:
            self._rows[-1].append([])

    def end_row(self) -> None:
        """End the row: its cells are one block, or stay apart if they are long."""
        cells = [cell for cell in self._rows.pop() if cell] if self._rows else []
        if len(cells) == 1 or any(_is_layout(cell) for cell in cells):
            for words in (words for cell in cells for words in cell):
                self._put(Block(words))
        elif cells:
            self._put(Block(_CELL_GAP.join(" ".join(cell) for cell in cells)))

    def blocks(self) -> list[Block]:
        """Return what has come so far; what was not ended is ended."""
        while self._paragraphs:
            self.end_paragraph()
        while self._rows:
            self.end_row()
        return self._blocks

    def _end_block(self, words: str, *, is_heading: bool) -> None:
        said = words.strip(f"{PAGE} ")
        if not said:
            self._page_begins = self._page_begins or PAGE in words
            return
        begins = PAGE if self._page_begins or words.startswith(PAGE) else ""
        self._page_begins = words.endswith(PAGE)
        self._put(Block(begins + said, is_heading))

    def _put(self, block: Block) -> None:
        if not self._rows:
            self._blocks.append(block)
            return
        if not self._rows[-1]:
            self.begin_cell()
        self._rows[-1][-1].append(block.words)


def tidied(words: str) -> str:
    """Return words with one space at most between them and without what nobody sees."""
    plain = _SPACES.sub(" ", _UNSEEN.sub("", words))
    return _AROUND_LINE.sub("\n", _AROUND_PAGE.sub(f" {PAGE}", plain)).strip("\n ")


def _is_layout(cell: list[str]) -> bool:
    return len(cell) > 1 and sum(map(len, cell)) > _CELL_CHARACTERS
