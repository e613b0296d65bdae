"""Gets a file's bytes, or says in plain words why there are none to get."""

import os
from pathlib import Path

from timeline_app.readers import limits
from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import Sentence


def contents(path: Path, most_bytes: int = limits.FILE_BYTES) -> bytes:
    """Return all bytes that a file has when it is opened, however it grows meanwhile.

    Raises:
        UnreadableError: it is missing, locked, no ordinary file, empty or too large.
    """
    try:
        _check_kind(path)
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            limits.check_file(size, most_bytes)
            return file.read(size)
    except (FileNotFoundError, PermissionError) as error:
        raise out_of_reach(error) from error
    except OSError as error:
        raise UnreadableError(
            Sentence("The file could not be read: {0}.", error.strerror or str(error)),
            Sentence("Copy it to this computer's own disk and try again."),
        ) from error


def out_of_reach(error: FileNotFoundError | PermissionError) -> UnreadableError:
    """Return what to tell of a file that is missing or may not be read."""
    if isinstance(error, FileNotFoundError):
        return UnreadableError(
            Sentence("The file is not there any more."),
            Sentence("Check whether it was moved or renamed."),
        )
    return UnreadableError(
        Sentence("You have no permission to read the file."),
        Sentence("Ask its owner for access, or copy it to a folder of yours."),
    )


def _check_kind(path: Path) -> None:
    if path.is_dir() and path.is_symlink():
        raise UnreadableError(
            Sentence("This is a link to a folder."), Sentence("Add the folder itself instead.")
        )
    if path.is_dir():
        raise UnreadableError(
            Sentence("This is a folder, not a file."), Sentence("Add the folder's files instead.")
        )
    if path.exists() and not path.is_file():
        raise UnreadableError(
            Sentence("This is not an ordinary file."),
            Sentence("Save its contents as a text file."),
        )
