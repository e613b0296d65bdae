"""Which files a path stands for."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.readers.timeline import SUFFIX

_SYSTEM_FILES = frozenset({"desktop.ini", "thumbs.db", "icon\r"})


def walk(path: Path) -> Iterator[Path]:
    """Yield the files that a path stands for, looking into one folder after the other.

    A folder stands for all files below it, in natural order, without hidden ones, without what
    the system leaves there, and without timelines: what was made of a folder's articles may lie
    beside them, and is opened when it is named itself. Files of kinds that Timeline does not
    read are among them, and so is a folder that may not be opened: reading it says why it is
    turned down.
    """
    if not path.is_dir():
        yield path
        return
    unopened: list[Path] = []
    for folder, folders, names in os.walk(
        path, onerror=lambda e: unopened.append(Path(e.filename))
    ):
        folders[:] = sorted((name for name in folders if is_shown(name)), key=_natural)
        for name in sorted(filter(is_shown, names), key=_natural):
            yield Path(folder, name)
    yield from unopened


def stream(path: Path) -> Iterator[Path]:
    """Yield the files that `walk` gives, as they come, however many lie in one folder."""
    folders = [path]
    if not path.is_dir():
        yield folders.pop()
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as found:
                for one in filter(lambda one: is_shown(one.name), found):
                    below = folder / one.name
                    if one.is_dir(follow_symlinks=False):
                        folders.append(below)
                    elif not (one.is_symlink() and below.is_dir()):
                        yield below
        except OSError:
            yield folder


def is_shown(name: str) -> bool:
    """Tell by its name whether a file or folder counts that was not named itself."""
    lower = name.lower()
    hidden = name.startswith((".", "~$", "__MACOSX")) or lower in _SYSTEM_FILES
    return not hidden and not lower.endswith(SUFFIX)


def _natural(name: str) -> tuple[tuple[int, int, str], ...]:
    parts = re.findall(r"[0-9]{1,18}|[^0-9]+|[0-9]+", name.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
