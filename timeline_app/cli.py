"""The command line: opens the window, or exports without one."""

import argparse
import os
import re
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from timeline_app import __version__
from timeline_app.errors import TimelineError

if TYPE_CHECKING:
    from timeline_app.pipeline.ingest import Rejected
    from timeline_app.workspace import Workspace

_PACKAGE = "timeline-app"
_NO_LIBRARY = "cannot open shared object file"
_LIBRARIES = (
    "$(command -v sudo) apt-get update -q && $(command -v sudo) apt-get install -y libgl1 libegl1 "
    "libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
_EXPORT = "export"
_ALL_READ, _SOME_UNREAD, _FAILED, _INTERRUPTED = 0, 1, 2, 130
_BROKEN_PIPE = 141
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of repeating the usage."""

    def error(self, message: str) -> NoReturn:
        raise TimelineError(f"{message[:1].upper()}{message[1:]}. See {self.prog} --help.")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Returns:
        0 when everything was read, 1 when some files could not be, 2 when the command is wrong,
        nothing could be read or the target cannot be written, 130 when it was interrupted.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(arguments)
        if sys.stdout is not None:  # as in a program without a console on Windows
            sys.stdout.flush()
    except TimelineError as error:
        _say(str(error))
        return _FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Python would complain once more when it flushes standard output on leaving.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    return status


def _run(arguments: Sequence[str]) -> int:
    try:
        if _is_export(arguments):
            return _export(_export_parser().parse_args(arguments[1:]))
        return _show([Path(path) for path in _window_parser().parse_args(arguments).paths])
    except SystemExit as done:  # argparse has shown the help or the version
        return int(done.code or _ALL_READ)
    except ImportError as error:
        raise _library_missing(error) from error


def _is_export(arguments: Sequence[str]) -> bool:
    """Tell the command from a folder of its name, which alone could be meant by the bare word."""
    if arguments[:1] != [_EXPORT]:
        return False
    return len(arguments) > 1 or not Path(_EXPORT).exists()


def _show(paths: Sequence[Path]) -> int:
    from timeline_app.exporters.display import has_display

    if not has_display():
        raise TimelineError(
            "There is no display to open the window on. "
            f"'{_PACKAGE} {_EXPORT} PATH... -o FILE' works without one."
        )
    import gc

    gc.disable()  # The window has a collector of its own; importing leaves nothing to collect.
    from timeline_app import app

    return app.run(paths)


def _library_missing(error: ImportError) -> ImportError | TimelineError:
    """Say which line installs the system libraries, where it is one of those that lack."""
    if _NO_LIBRARY not in str(error):
        return error
    library = str(error).partition(":")[0]
    return TimelineError(f"The system library {library} is missing. Install it with: {_LIBRARIES}")


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_PACKAGE,
        description="Turn news articles into a timeline.",
        epilog=f"Without a window: {_PACKAGE} {_EXPORT} PATH... -o FILE "
        f"(see {_PACKAGE} {_EXPORT} --help). A folder of the name '{_EXPORT}' is ./{_EXPORT}.",
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="articles or folders to open")
    parser.add_argument("--version", action="version", version=f"{_PACKAGE} {__version__}")
    return parser


def _export_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=f"{_PACKAGE} {_EXPORT}",
        description="Write the timeline of some articles to a file; its suffix says the format.",
        epilog="Exit status: 0 all read, 1 some files could not be read, 2 nothing was written.",
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="articles or folders to read")
    parser.add_argument(
        "-o", "--output", required=True, metavar="FILE", help="the file to write (.png, .json)"
    )
    parser.add_argument(
        "--width", type=_width, default=1600, metavar="PIXELS", help="width of a picture (1600)"
    )
    parser.add_argument(
        "--scale", type=_scale, default=2.0, metavar="N", help="its pixels per such pixel (2)"
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument(
        "--with-text", action="store_true", help="write the articles' texts into a .json too"
    )
    parser.add_argument("--version", action="version", version=f"{_PACKAGE} {__version__}")
    return parser


def _width(text: str) -> int:
    from timeline_app.exporters.options import LEAST_WIDTH_PX, MOST_WIDTH_PX

    value = int(text)
    if not LEAST_WIDTH_PX <= value <= MOST_WIDTH_PX:
        raise argparse.ArgumentTypeError(
            f"a width is from {LEAST_WIDTH_PX} to {MOST_WIDTH_PX} pixels"
        )
    return value


def _scale(text: str) -> float:
    from timeline_app.exporters.options import LARGEST_SCALE

    value = float(text)
    if not 0 < value <= LARGEST_SCALE:
        raise argparse.ArgumentTypeError(f"a scale is above 0 and at most {LARGEST_SCALE:g}")
    return value


_width.__name__, _scale.__name__ = "width", "scale"


def _export(parsed: argparse.Namespace) -> int:
    from timeline_app.exporters import ExportOptions, exporter_for
    from timeline_app.exporters.options import check_width
    from timeline_app.workspace import Workspace

    target = Path(parsed.output)
    exporter = exporter_for(target)
    _check_writable(target)
    paths = [Path(path) for path in parsed.paths]
    options = ExportOptions(
        width_px=parsed.width,
        scale=parsed.scale,
        theme=parsed.theme,
        roots=tuple(paths),
        with_text=parsed.with_text,
    )
    check_width(options)
    workspace = Workspace()
    try:
        _read(workspace, paths, target)
        exporter.export(workspace.timeline(), options, target)
        return _SOME_UNREAD if workspace.rejected else _ALL_READ
    finally:
        workspace.close()


def _read(workspace: "Workspace", paths: Sequence[Path], target: Path) -> None:
    """Read the articles, naming on standard error what cannot be read.

    A target inside a folder given, written by an earlier run, is no article.

    Raises:
        TimelineError: there is no article at all.
    """
    files = [path for path in workspace.files(paths) if not _is_same(path, target)]
    if not files:
        raise TimelineError("There are no files to read.")
    with _interrupts_held():
        workspace.warm_up()
    for _ in workspace.add(files):
        pass
    if not workspace.articles:
        first, *others = workspace.rejected
        more = f" ({len(others)} more could not be read either.)" if others else ""
        raise TimelineError(f"{_reason(first)}{more}")
    for rejected in workspace.rejected:
        _say(_reason(rejected))


def _is_same(path: Path, target: Path) -> bool:
    try:
        return path.samefile(target)
    except OSError:  # one of them is not there yet, or is a link that leads nowhere
        return path.absolute() == target.absolute()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let processes and threads that start meanwhile never see Ctrl+C, only this one, later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    # It would lift the block again if it were started by the first worker.
    resource_tracker.ensure_running()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _reason(rejected: "Rejected") -> str:
    return f"{rejected.path}: {' '.join((rejected.reason, rejected.advice)).strip()}"


def _check_writable(target: Path) -> None:
    """Find out before the long reading what would go wrong after it."""
    folder = target.parent
    if target.is_dir():
        raise TimelineError(f"{target} is a folder; name a file to write.")
    if not folder.is_dir():
        raise TimelineError(f"{target} cannot be written: there is no folder {folder}.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise TimelineError(f"{target} cannot be written: its folder may not be written to.")


def _say(sentence: str) -> None:
    """Write a line to standard error, with escapes for what in a name is no text."""
    if sys.stderr is None:
        return
    words = _CONTROL.sub(lambda match: match[0].encode("unicode_escape").decode(), sentence)
    line = f"{_PACKAGE}: {words}\n"
    sys.stderr.write(line.encode("utf-8", "backslashreplace").decode("utf-8"))
