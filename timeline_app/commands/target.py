"""The file that a command writes."""

import os
from pathlib import Path

from timeline_app.errors import TimelineError


def check_writable(target: Path) -> None:
    """Find out before the long reading what would go wrong after it.

    Raises:
        TimelineError: the target is a folder, or its folder is missing or may not be written to.
    """
    folder = Path(os.path.realpath(target)).parent
    if target.is_dir():
        raise TimelineError(f"{target} is a folder; name a file to write.")
    if not folder.is_dir():
        raise TimelineError(f"{target} cannot be written: there is no folder {folder}.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise TimelineError(f"{target} cannot be written: its folder may not be written to.")


def is_same(path: Path, target: Path) -> bool:
    """Tell whether two paths mean one file, which need not be there yet."""
    try:
        return path.samefile(target)
    except OSError:  # one of them is not there yet, or is a link that leads nowhere
        return path.absolute() == target.absolute()
