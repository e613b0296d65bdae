"""What may go wrong with a timeline's file, as a sentence that says what to do."""

import errno
import sqlite3
from enum import StrEnum
from pathlib import Path

from timeline_app.errors import TimelineError
from timeline_app.model.codec import DamagedBytesError
from timeline_app.sentence import Sentence

_PRIMARY = 0xFF

UNUSABLE = (sqlite3.Error, DamagedBytesError, UnicodeDecodeError)
"""What reading and writing a file fails with.

Python cannot say what SQLite says of a damaged name.
"""


class Problem(StrEnum):
    """What is wrong with a timeline's file, for who decides what happens next."""

    DAMAGED = "damaged"
    NEWER = "newer"
    FOREIGN = "foreign"
    IN_USE = "in use"
    READ_ONLY = "read only"
    FULL = "full"
    FAILED = "failed"


class LibraryError(TimelineError):
    """A timeline's file that cannot be opened, read or written.

    ``problem`` tells programs what the sentence tells people.
    """

    def __init__(self, problem: Problem, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.problem = problem


_PROBLEMS = {
    sqlite3.SQLITE_CORRUPT: Problem.DAMAGED,
    sqlite3.SQLITE_NOTADB: Problem.FOREIGN,
    sqlite3.SQLITE_BUSY: Problem.IN_USE,
    sqlite3.SQLITE_LOCKED: Problem.IN_USE,
    sqlite3.SQLITE_READONLY: Problem.READ_ONLY,
    sqlite3.SQLITE_PERM: Problem.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Problem.READ_ONLY,
    sqlite3.SQLITE_FULL: Problem.FULL,
}
_REFUSALS = {
    errno.EACCES: Problem.READ_ONLY,
    errno.EPERM: Problem.READ_ONLY,
    errno.EROFS: Problem.READ_ONLY,
    errno.ENOSPC: Problem.FULL,
    errno.EDQUOT: Problem.FULL,
}
_SENTENCES = {
    Problem.DAMAGED: Sentence(
        "The timeline {0} is damaged. It can be set aside as it is and a new one "
        "begun in its place; a copy of it from a backup can be opened too."
    ),
    Problem.NEWER: Sentence(
        "The timeline {0} was made by a newer version of this program, and was left "
        "as it is. Update the program to open it."
    ),
    Problem.FOREIGN: Sentence(
        "{0} is not a timeline of this program, or its beginning is damaged. "
        "It was left as it is; choose another file."
    ),
    Problem.IN_USE: Sentence(
        "The timeline {0} is open in another window or program. "
        "Close it there, or save a copy under another name."
    ),
    Problem.READ_ONLY: Sentence(
        "The timeline {1} may only be read, so nothing that changes is kept. "
        "Save it under another name, in a folder that you may write to."
    ),
    Problem.FULL: Sentence(
        "The disk that holds {1} is full, so the latest changes are not saved. "
        "Make room on it, or save the timeline on another disk."
    ),
    Problem.FAILED: Sentence(
        "The timeline {1} cannot be read or written ({2}). "
        "See that its disk is there and sound and that you may use the folder, "
        "or keep it elsewhere."
    ),
}


def problem_with(path: Path, problem: Problem, words: str = "") -> LibraryError:
    """Return the error for a problem of a file; ``words`` are the system's own."""
    return LibraryError(problem, Sentence(_SENTENCES[problem], path.name, str(path), words))


def said(path: Path, error: Exception) -> LibraryError:
    """Return what went wrong with a file as an error for the person in front of the program.

    Args:
        path: the file.
        error: one of `UNUSABLE`, or an `OSError`.
    """
    if isinstance(error, DamagedBytesError | UnicodeDecodeError):
        return problem_with(path, Problem.DAMAGED)
    if isinstance(error, OSError):
        problem = _REFUSALS.get(error.errno or 0, Problem.FAILED)
        return problem_with(path, problem, error.strerror or str(error))
    code = code_of(error) if isinstance(error, sqlite3.Error) else 0
    return problem_with(path, _PROBLEMS.get(code & _PRIMARY, Problem.FAILED), str(error))


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's extended code for what went wrong.

    Text that is no UTF-8 has none from Python, and can only come from damage.
    """
    known = sqlite3.SQLITE_CORRUPT if isinstance(error, sqlite3.OperationalError) else 0
    return int(getattr(error, "sqlite_errorcode", known))
