"""Writes a file piece by piece, whole or not at all, and tells how far it has come."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from timeline_app import files

_PIECES_A_STEP = 64


def write_pieces(path: Path, pieces: Iterable[str], count: int) -> Iterator[float]:
    """Write texts one after the other as UTF-8, yielding what share is done.

    Args:
        path: the file.
        pieces: what to write; made only as they are needed.
        count: about how many there are.

    Raises:
        TimelineError: the file cannot be written.
    """
    yield 0.0
    with files.replacing(path) as temporary, temporary.open("wb") as file:
        for number, piece in enumerate(pieces, 1):
            # A lone surrogate, which a file's name may hold, is written as its escape.
            file.write(piece.encode("utf-8", "backslashreplace"))
            if not number % _PIECES_A_STEP:
                yield min(number / (count + 1), 1.0)
