"""Reads the files of an extraction, wherever it runs, and keeps what comes of them."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path

from timeline_app import files
from timeline_app.commands.extracted import Extracted, extract_file, sentence
from timeline_app.pipeline.ingest import Rejected, ingest
from timeline_app.pipeline.walking import stream
from timeline_app.store.ledger import Entry, Held, Ledger

_NO_ARTICLE = "This is a timeline and no article. Name the articles that it was made of."
Read = Callable[[Path], tuple[Extracted, ...]]


class Extraction:
    """Reads what is not yet read of some paths, each file once."""

    def __init__(
        self, ledger: Ledger, roots: Sequence[Path], leave_out: Callable[[Path], bool]
    ) -> None:
        """Take the paths that were given.

        Args:
            ledger: holds what was read before, and what will be.
            roots: files and folders.
            leave_out: tells the files below them that are no input.
        """
        self._ledger = ledger
        self._named = {_absolute(root) for root in roots}
        self._roots = roots
        self._leave_out = leave_out
        self._under_way: dict[Path, Entry] = {}

    def survey(self) -> None:
        """Look which files there are, and what changed since they were read."""
        files = (_absolute(path) for root in self._roots for path in stream(root))
        self._ledger.follow(path for path in files if not self._leave_out(path))

    def run(
        self,
        executor: Executor,
        *,
        in_flight: int,
        read: Read = extract_file,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Iterator[Path]:
        """Read what is not yet read, and yield each file once that is kept."""
        outcomes = ingest(self._tasks(), executor, stopped, in_flight=in_flight, read=read)
        for outcome in outcomes:
            self._keep(outcome)
            yield outcome.path

    def _tasks(self) -> Iterator[Path]:
        for entry in self._ledger.waiting():
            self._under_way[entry.path] = entry
            yield entry.path

    def _keep(self, outcome: Extracted | Rejected) -> None:
        entry = self._under_way.pop(outcome.path)
        if isinstance(outcome, Rejected):
            self._ledger.finish(entry, (), (sentence(outcome),))
        elif outcome.is_timeline and entry.path in self._named:
            self._ledger.finish(entry, (), (_NO_ARTICLE,))
        else:
            self._ledger.finish(entry, outcome.articles, outcome.problems)


def names_of(roots: Sequence[Path]) -> Callable[[Held], str]:
    """Return what gives articles their names: their path below the folder that was given.

    Below several paths it counts from the folder that these share. What lies in an archive goes
    on from the archive's name; of several articles in one file the second has ``#2``.
    """
    inside = [_absolute(root) / "-" if root.is_dir() else _absolute(root) for root in roots]
    base = files.shared_folder(inside)

    def name_of(held: Held) -> str:
        path = held.path.relative_to(base).as_posix() if base else held.path.as_posix()
        member = f"/{held.name}" if held.name else ""
        number = f"#{held.place + 1}" if held.place else ""
        return f"{path}{member}{number}"

    return name_of


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - links stay as they are named
