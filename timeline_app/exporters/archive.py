"""Writes zip files whose bytes depend on nothing but what is in them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from timeline_app import files
from timeline_app.readers.exported import MARK

_NEVER = (1980, 1, 1, 0, 0, 0)
_PIECES_A_STEP = 64
_ORDINARY_FILE = 0o644 << 16

Member = tuple[str, Iterable[str]]
"""A file in the archive: its name, and its text in pieces."""


def write_archive(path: Path, members: Iterable[Member], count: int) -> Iterator[float]:
    """Write texts as UTF-8 into a zip file, whole or not at all, yielding what share is done.

    Args:
        path: the file.
        members: what to put in; made only as it is needed.
        count: about how many pieces there are.

    Raises:
        TimelineError: the file cannot be written.
    """
    yield 0.0
    done = 0
    with files.replacing(path) as temporary, ZipFile(temporary, "w") as archive:
        archive.comment = MARK.encode()
        for name, pieces in members:
            info = ZipInfo(name, _NEVER)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = _ORDINARY_FILE
            info.create_system = 3
            with archive.open(info, "w") as file:
                for piece in pieces:
                    file.write(piece.encode("utf-8", "backslashreplace"))
                    done += 1
                    if not done % _PIECES_A_STEP:
                        yield min(done / (count + 1), 1.0)
