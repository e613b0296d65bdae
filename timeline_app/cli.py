"""The command line: opens the window, or runs a command without one."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from timeline_app.commands import COMMANDS, published
from timeline_app.commands.console import PROGRAM, Parser, Status, say
from timeline_app.commands.ending import tidily_ended
from timeline_app.errors import TimelineError

_NO_LIBRARY = "cannot open shared object file"
_LIBRARIES = (
    "$(command -v sudo) apt-get update -q && $(command -v sudo) apt-get install -y libgl1 libegl1 "
    "libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Returns:
        0 when everything was read, 1 when some of it could not be, 2 when the command is wrong,
        nothing could be read or the target cannot be written, 130 when it was interrupted, 143
        when it was told to end.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(arguments)
        if sys.stdout is not None:  # as in a program without a console on Windows
            sys.stdout.flush()
    except TimelineError as error:
        say(str(error))
        return Status.FAILED
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        # Python would complain once more when it flushes standard output on leaving.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.BROKEN_PIPE
    return status


def _run(arguments: Sequence[str]) -> int:
    try:
        command = _command(arguments)
        if command:
            with tidily_ended():
                return COMMANDS[command](arguments[1:])
        parsed = _window_parser().parse_args(arguments)
        return _show([Path(path) for path in parsed.paths], parsed.published)
    except SystemExit as done:  # argparse has shown the help or the version
        return int(done.code or Status.ALL_READ)
    except ImportError as error:
        raise _library_missing(error) from error


def _command(arguments: Sequence[str]) -> str | None:
    """Tell a command from a folder of its name, which alone could be meant by the bare word."""
    first = next(iter(arguments), "")
    if first not in COMMANDS or (len(arguments) == 1 and Path(first).exists()):
        return None
    return first


def _show(paths: Sequence[Path], given: Sequence[published.Published]) -> int:
    from timeline_app.display import has_display

    if not has_display():
        raise TimelineError(
            "There is no display to open the window on. "
            f"'{PROGRAM} export PATH... -o FILE' works without one."
        )
    days = {}
    if given:
        from timeline_app.workspace import Workspace

        days = published.days_of_files(given, Workspace.files(paths), paths)
    import builtins
    import gc

    gc.disable()  # The window has a collector of its own; importing leaves nothing to collect.
    plain = builtins.__import__
    from PySide6 import QtWidgets  # noqa: F401

    # Qt's own reads the source of every module to see whether it asks for another spelling.
    builtins.__import__ = plain
    from timeline_app import app

    return app.run(paths, days)


def _library_missing(error: ImportError) -> ImportError | TimelineError:
    """Say which line installs the system libraries, where it is one of those that lack."""
    if _NO_LIBRARY not in str(error):
        return error
    library = str(error).partition(":")[0]
    return TimelineError(f"The system library {library} is missing. Install it with: {_LIBRARIES}")


def _window_parser() -> Parser:
    names = " and ".join(COMMANDS)
    parser = Parser(
        "",
        "Turn news articles into a timeline.",
        f"Commands that open no window: {names} ({PROGRAM} COMMAND --help says how). "
        "A folder of such a name is ./NAME.",
    )
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="articles, folders or timelines (.json) to open"
    )
    published.add_option(parser)
    return parser
