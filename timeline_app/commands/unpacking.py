"""Lays the members of archives out as files, one by one, for who reads files."""

import re
import shutil
from pathlib import Path

from timeline_app.errors import TimelineError
from timeline_app.readers.archives import Member, is_archive

_INSIDE = "This is an archive inside an archive. Unpack it and name the folder."
_PARTS = 6
_PART_CHARACTERS = 80
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]')


class Unpacked:
    """A folder in which members lie as long as they are being read."""

    def __init__(self, folder: Path) -> None:
        """Take a folder that nobody else uses; what an earlier run left there goes."""
        self._folder = folder
        shutil.rmtree(folder, ignore_errors=True)

    def lay_out(self, member: Member, number: int) -> Path:
        """Write a member to a file, under its own name and folders so far as they are safe.

        Args:
            member: what to write.
            number: tells it from all others.

        Raises:
            UnreadableError: the member cannot be had.
            TimelineError: it cannot be written.
        """
        path = self._room(number) / safe_name(member.name)
        pieces = member.pieces()
        try:
            path.parent.mkdir(parents=True)
            with path.open("wb") as file:
                for piece in pieces:
                    file.write(piece)
        except OSError as error:
            raise TimelineError(f"{path} cannot be written: {error.strerror or error}.") from error
        return path

    def clear(self, number: int) -> None:
        """Delete what was laid out under a number."""
        shutil.rmtree(self._room(number), ignore_errors=True)

    def close(self) -> None:
        """Delete the folder."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _room(self, number: int) -> Path:
        return self._folder / f"m{number}"


def safe_name(name: str) -> Path:
    """Return a member's path with nothing in it that could lead elsewhere."""
    parts = [part for part in re.split(r"[/\\]+", name) if part.strip(". ")]
    kept = [_UNSAFE.sub("_", part)[-_PART_CHARACTERS:].strip() for part in parts[-_PARTS:]]
    return Path(*[part for part in kept if part.strip(". ")] or ["_"])


def problem_of(member: Member) -> str:
    """Return why a member is not to be read, or nothing."""
    return member.problem or (_INSIDE if is_archive(member.name) else "")
