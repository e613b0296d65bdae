"""Knows again what Timeline wrote for reading: it lies beside articles and is none."""

from pathlib import Path

MARK = "made by Timeline"
"""What such a file says of itself, at its beginning or at its end."""

_MARKED = frozenset({".md", ".html", ".docx"})
_NAMED = (".timelinejs.csv", ".timeml.zip")
_LOOK_AT_BYTES = 1024


def is_exported(path: Path) -> bool:
    """Tell whether a file was made of a timeline, and is not one itself; never raises."""
    if path.name.lower().endswith(_NAMED):
        return True
    if path.suffix.lower() not in _MARKED or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_LOOK_AT_BYTES)
            file.seek(max(0, path.stat().st_size - len(MARK)))
            return MARK.encode() in head or file.read() == MARK.encode()
    except OSError:
        return False
