"""Where the timelines lie that nobody gave a place: one for each folder, one for loose files."""

import os
import re
from itertools import count
from pathlib import Path

SUFFIX = ".timeline"

_LOOSE = "Timeline"
_UNNAMED = re.compile(r"[^\w .-]+")
_NAME_CHARACTERS = 60
_DIGEST_BYTES = 4


def of_folder(data_folder: Path, folder: Path) -> Path:
    """Return the file of a sources folder's timeline: always the same, of no other folder."""
    path = os.path.abspath(folder)  # noqa: PTH100 - links stay as they are named
    import hashlib

    digest = hashlib.blake2b(os.fsencode(path), digest_size=_DIGEST_BYTES).hexdigest()
    name = _UNNAMED.sub("_", Path(path).name)[:_NAME_CHARACTERS]
    return data_folder / f"{name}-{digest}{SUFFIX}"


def of_loose_files(data_folder: Path) -> Path:
    """Return the file of the timeline that files go to which lie in no sources folder."""
    return data_folder / f"{_LOOSE}{SUFFIX}"


def unused(data_folder: Path, name: str) -> Path:
    """Return a file for a new timeline, whose name nothing has yet."""
    names = (f"{name} {number}" if number > 1 else name for number in count(1))
    paths = (data_folder / f"{one}{SUFFIX}" for one in names)
    return next(path for path in paths if not path.exists())
