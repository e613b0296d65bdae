"""``timeline-app extract``: turns archives of articles into a table of events."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from timeline_app import __version__, files
from timeline_app.commands.console import PROGRAM, Parser, Status, printable, say
from timeline_app.commands.target import check_writable
from timeline_app.errors import TimelineError
from timeline_app.store import event_files, ledger

if TYPE_CHECKING:
    from timeline_app.commands.extracting import Extraction
    from timeline_app.store.ledger import Ledger

PART, MEMBERS = ".part", ".part-members"
_IN_FLIGHT = 16
_SHOW_SECONDS = 0.5
_NAME = 40
_EPILOG = """\
Every article is read by itself, and one line or row is written for each event that it tells, in
the order of the articles' paths; it is the same however many workers read.

What is read is kept in FILE.part until all is done: after an interruption the same command goes
on where it stopped. Files that have changed since or could not be read are read again.

Exit status: 0 all read, 1 some files could not be read (each is named on standard error),
2 nothing was written.
"""


def run(arguments: Sequence[str]) -> Status:
    """Read the articles and write their events.

    Returns:
        Whether all or only some could be read.

    Raises:
        TimelineError: the arguments are wrong, nothing could be read or the target cannot be
            written.
    """
    from timeline_app.tagger.tagging import known_language

    parsed = _parser().parse_args(arguments)
    target = Path(parsed.output)
    event_files.check(target)
    check_writable(target)
    parsed.language = known_language(parsed.language) if parsed.language else None
    part = target.with_name(target.name + PART)
    try:
        with ledger.opened(part, f"{__version__} {parsed.language or ''}") as kept:
            status = _extract(kept, [Path(path) for path in parsed.paths], parsed)
    except KeyboardInterrupt:
        say(f"Interrupted; {part} keeps what was read, and the same command goes on from there.")
        raise
    except _NothingReadError:
        ledger.remove(part)
        raise
    ledger.remove(part)
    return status


class _NothingReadError(TimelineError):
    """There was no article, so there is nothing to keep either."""


def _parser() -> Parser:
    parser = Parser(
        "extract",
        "Turn archives of articles into a table of the events that they tell.",
        _EPILOG,
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="articles, folders and archives to read"
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help="the file to write (.jsonl, .parquet)",
    )
    parser.add_argument(
        "--dask",
        metavar="ADDRESS",
        help="let the workers of a Dask cluster read, given its scheduler (tcp://HOST:8786); they "
        "have to find the files under the same names",
    )
    parser.add_argument(
        "--language", metavar="CODE", help="the articles' language, as de (detected)"
    )
    return parser


def _extract(kept: "Ledger", roots: Sequence[Path], parsed: argparse.Namespace) -> Status:
    from timeline_app.commands.extracting import Extraction, names_of
    from timeline_app.commands.unpacking import Unpacked

    target = Path(parsed.output)
    unpacked = Unpacked(files.absolute(target).with_name(target.name + MEMBERS))
    extraction = Extraction(kept, unpacked, roots)
    extraction.survey(partial(_is_output, target))
    seen_by_all = [*map(files.absolute, roots), files.absolute(target).parent]
    with closing(unpacked), _readers(parsed.dask, seen_by_all) as readers:
        _read(extraction, kept, readers, parsed.language)
    totals = kept.totals()
    if not totals.articles:
        raise _nothing_read(kept, totals.problems)
    named = names_of(roots)
    event_files.write(target, ((named(held), held.rows) for held in kept.articles()))
    for problem in kept.problems():
        say(_sentence(*problem))
    return Status.SOME_UNREAD if totals.problems else Status.ALL_READ


@dataclass(frozen=True, slots=True)
class _Readers:
    """What runs the reading, how many files it takes at a time, and whether it fell silent."""

    executor: Executor
    in_flight: int
    is_silent: Callable[[], bool]


@contextmanager
def _readers(dask: str | None, seen_by_all: Sequence[Path]) -> Iterator[_Readers]:
    """Give worker processes of this machine, or the workers of a cluster."""
    if dask is None:
        from timeline_app.commands.reading import open_workers

        with open_workers() as workers:
            yield _Readers(workers, _IN_FLIGHT, lambda: False)
        return
    from timeline_app.pipeline.cluster import connected

    with connected(dask, seen_by_all) as cluster:
        yield _Readers(cluster, cluster.in_flight, cluster.is_silent)


def _read(
    extraction: "Extraction", kept: "Ledger", readers: _Readers, language: str | None
) -> None:
    from timeline_app.commands.extracted import extract_file

    read = partial(extract_file, language=language)
    done = extraction.run(
        readers.executor, in_flight=readers.in_flight, read=read, stopped=readers.is_silent
    )
    with _progress(kept) as show:
        for path in done:
            show(path)
    if extraction.is_cut_off:
        raise TimelineError(
            "The connection to the workers was lost. The same command goes on where it stopped."
        )


def _nothing_read(kept: "Ledger", problems: int) -> _NothingReadError:
    first = next(kept.problems(), None)
    if first is None:
        return _NothingReadError("There are no files to read.")
    more = f" ({problems - 1} more could not be read either.)" if problems > 1 else ""
    return _NothingReadError(f"{_sentence(*first)}{more}")


def _sentence(path: Path, name: str, problem: str) -> str:
    return f"{path}/{name}: {problem}" if name else f"{path}: {problem}"


def _is_output(target: Path, path: Path) -> bool:
    """Tell whether a file is the result of an earlier run, or what this one works on."""
    own, name = files.absolute(target), target.name
    return own.with_name(name + MEMBERS) in path.parents or (
        path.parent == own.parent and (path.name == name or path.name.startswith(name + PART))
    )


@contextmanager
def _progress(kept: "Ledger") -> Iterator[Callable[[Path], None]]:
    """Give what is told of each file that is done: on a terminal it shows how far things are."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    totals = kept.totals()
    done, begun, shown = 0, monotonic(), 0.0

    def show(path: Path) -> None:
        nonlocal done, shown
        done += 1
        now = monotonic()
        if now - shown >= _SHOW_SECONDS:
            shown = now
            speed = done / max(now - begun, _SHOW_SECONDS)
            said = f"{totals.finished + done:,} of {totals.files:,} files, {speed:,.0f} a second"
            sys.stderr.write(f"\r{PROGRAM}: {said}: {printable(path.name)[:_NAME]}\x1b[K")
            sys.stderr.flush()

    try:
        yield show
    finally:
        sys.stderr.write("\r\x1b[K")
