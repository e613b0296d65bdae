"""Which files a path stands for."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

_SYSTEM_FILES = frozenset({"desktop.ini", "thumbs.db", "icon\r"})


def walk(path: Path) -> Iterator[Path]:
    """Yield the files that a path stands for, looking into one folder after the other.

    A folder stands for all files below it, in natural order, without hidden ones and without
    what the system leaves there. Files of kinds that Timeline does not read are among them,
    and so is a folder that may not be opened: reading it says why it is turned down.
    """
    if not path.is_dir():
        yield path
        return
    unopened: list[Path] = []
    for folder, folders, names in os.walk(
        path, onerror=lambda e: unopened.append(Path(e.filename))
    ):
        folders[:] = sorted((name for name in folders if _is_shown(name)), key=_natural)
        for name in sorted(filter(_is_shown, names), key=_natural):
            yield Path(folder, name)
    yield from unopened


def _is_shown(name: str) -> bool:
    return not name.startswith((".", "~$", "__MACOSX")) and name.lower() not in _SYSTEM_FILES


def _natural(name: str) -> tuple[tuple[int, int, str], ...]:
    parts = re.findall(r"[0-9]{1,18}|[^0-9]+|[0-9]+", name.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
