"""Documents with their timexes as TimeML: one to standard output, or each to a file."""

import os
import re
from pathlib import Path

from timeline_app import files
from timeline_app.commands.tagged import Tagged, put
from timeline_app.errors import TimelineError
from timeline_app.tagger.timeml import timeml

ONLY_ONE = "TimeML holds one document. For several, name a new folder: -o FOLDER."
_SUFFIX = ".tml"
_NO_NAME = re.compile(r"[^\w.-]+|^\.+")
_LONGEST_NAME = 100


class OneTimeml:
    """A TimeML document on standard output: there can be only one."""

    def __init__(self) -> None:
        self._held: Tagged | None = None

    def write(self, tagged: Tagged) -> None:
        """Hold one back; a second one is an error."""
        if self._held:
            raise TimelineError(ONLY_ONE)
        self._held = tagged

    def close(self) -> None:
        """Write the one that came."""
        if self._held:
            put(timeml(self._held.text, self._held.timexes, self._held.dct))


class TimemlFolder:
    """A new folder with a TimeML file for each document."""

    def __init__(self, folder: Path) -> None:
        """Find out before the long reading what would go wrong after it.

        Raises:
            TimelineError: the folder holds something already or cannot be made.
        """
        try:
            if folder.exists() and any(folder.iterdir()):
                raise TimelineError(f"{folder} is not empty; name a new folder.")
        except OSError as error:
            raise _refusal(folder, error) from error
        if not os.access(folder if folder.exists() else folder.parent, os.W_OK | os.X_OK):
            raise TimelineError(f"{folder} cannot be written to.")
        self._folder = folder

    def write(self, tagged: Tagged) -> None:
        """Write one under its id, made fit for a file's name."""
        try:
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            raise _refusal(self._folder, error) from error
        with files.replacing(self._path(tagged)) as temporary:
            temporary.write_bytes(timeml(tagged.text, tagged.timexes, tagged.dct).encode())

    def close(self) -> None:
        """Do nothing more."""

    def _path(self, tagged: Tagged) -> Path:
        name = _NO_NAME.sub("_", Path(str(tagged.id)).name)[:_LONGEST_NAME] or "_"
        path = self._folder / f"{name}{_SUFFIX}"
        return self._folder / f"{name}-{tagged.place}{_SUFFIX}" if path.exists() else path


def _refusal(folder: Path, error: OSError) -> TimelineError:
    return TimelineError(f"{folder} cannot be written to: {error.strerror or error}.")
