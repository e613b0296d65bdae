"""Which files a path stands for."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.readers.exported import is_exported
from timeline_app.readers.html import HtmlReader
from timeline_app.readers.timeline import is_timeline
from timeline_app.readers.wording import words

_SYSTEM_FILES = frozenset({"desktop.ini", "thumbs.db", "icon\r"})


def walk(path: Path) -> Iterator[Path]:
    """Yield the files that a path stands for, looking into one folder after the other.

    A folder stands for all files below it, in natural order, without hidden ones, without what
    the system leaves there, without the folders that browsers save beside a page, and without
    timelines and what they were exported as: what was made of a folder's articles may lie beside
    them, and is opened when it is named itself. Files of kinds that Timeline does not
    read are among them, and so are a folder that may not be opened and a link to a folder, which
    is not followed: reading it says why it is turned down.
    """
    if not path.is_dir():
        yield path
        return
    unopened: list[Path] = []
    for folder, folders, names in os.walk(
        path, onerror=lambda e: unopened.append(Path(e.filename))
    ):
        shown = [name for name in folders if _is_looked_into(Path(folder, name))]
        linked = [name for name in shown if Path(folder, name).is_symlink()]
        folders[:] = sorted(shown, key=_natural)
        for name in sorted([*filter(is_shown, names), *linked], key=_natural):
            if not _is_made(Path(folder, name)):
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
                    if one.is_dir() and not _is_looked_into(below):
                        continue
                    if one.is_dir(follow_symlinks=False):
                        folders.append(below)
                    elif not _is_made(below):
                        yield below
        except OSError:
            yield folder


def _is_made(path: Path) -> bool:
    """Tell whether a file is a timeline, or was made of one for reading."""
    return is_timeline(path) or is_exported(path)


def is_shown(name: str) -> bool:
    """Tell by its name whether a file or folder counts that was not named itself."""
    lower = name.lower()
    hidden = name.startswith((".", "~$", "__MACOSX")) or lower in _SYSTEM_FILES
    return not hidden


def _is_looked_into(folder: Path) -> bool:
    """Tell whether a folder may hold articles, rather than the pictures of the page beside it."""
    if not is_shown(folder.name):
        return False
    for ending in words("page", "saved_folders"):
        name = folder.name.removesuffix(ending)
        if name not in {folder.name, ""}:
            pages = (folder.with_name(name + suffix) for suffix in HtmlReader.suffixes)
            return not any(page.is_file() for page in pages)
    return True


def _natural(name: str) -> tuple[tuple[int, int, str], ...]:
    parts = re.findall(r"[0-9]{1,18}|[^0-9]+|[0-9]+", name.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
