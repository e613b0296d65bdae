"""What is new, changed or gone on disk beside what was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline_app.keeping.values import UNSEEN, Stamp, stamp_of
from timeline_app.pipeline.walking import walk
from timeline_app.readers.suffixes import can_open

Stamps = Mapping[Path, Stamp]


@dataclass(frozen=True, slots=True)
class Differences:
    """Files that could be read, files to be read again, each as it looks now; files not there."""

    new: Stamps
    changed: Stamps
    missing: frozenset[Path]


def differences(folder: Path | None, known: Stamps) -> Differences:
    """Look at files without opening any.

    Args:
        folder: what is new below it counts; without one, nothing is new.
        known: what was read, and how it looked then.
    """
    there = walk(folder) if folder is not None and folder.is_dir() else ()
    new = {path: stamp_of(path) for path in there if path not in known and can_open(path)}
    now = {path: stamp_of(path) for path in known}
    missing = frozenset(path for path, stamp in now.items() if stamp == UNSEEN)
    changed = {
        path: stamp
        for path, stamp in now.items()
        if stamp not in {known[path], UNSEEN} and known[path] != UNSEEN
    }
    return Differences(new, changed, missing)
