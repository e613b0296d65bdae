"""What every command shares: how it reads its arguments, what it says, how it ends."""

import argparse
import re
import sys
from enum import IntEnum
from typing import NoReturn

from timeline_app import __version__
from timeline_app.errors import TimelineError

PROGRAM = "timeline-app"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class Status(IntEnum):
    """How a command ended."""

    ALL_READ = 0
    SOME_UNREAD = 1
    FAILED = 2
    INTERRUPTED = 130
    BROKEN_PIPE = 141
    TERMINATED = 143


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of repeating the usage."""

    def __init__(self, command: str, description: str, epilog: str) -> None:
        super().__init__(
            prog=f"{PROGRAM} {command}".strip(),
            description=description,
            epilog=epilog,
            allow_abbrev=False,
        )
        self.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and where to look."""
        raise TimelineError(f"{message[:1].upper()}{message[1:]}. See {self.prog} --help.")


def say(sentence: str) -> None:
    """Write a line to standard error, with escapes for what in a name is no text."""
    if sys.stderr is None:  # as in a program without a console on Windows
        return
    sys.stderr.write(f"{PROGRAM}: {printable(sentence)}\n")


def printable(words: str) -> str:
    """Return words with escapes for what in them is no text."""
    shown = _CONTROL.sub(lambda match: match[0].encode("unicode_escape").decode(), words)
    return shown.encode("utf-8", "backslashreplace").decode("utf-8")
