"""Reads the files of an extraction, wherever it runs, and keeps what comes of them."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path, PurePosixPath

from timeline_app import files
from timeline_app.commands.extracted import Extracted, extract_file, sentence
from timeline_app.commands.unpacking import Unpacked, problem_of
from timeline_app.pipeline.ingest import ingest
from timeline_app.pipeline.outcomes import Rejected
from timeline_app.pipeline.walking import is_shown, stream
from timeline_app.readers.archives import Member, is_archive, members
from timeline_app.readers.problems import UnreadableError
from timeline_app.store.ledger import Entry, Held, Ledger

_NO_ARTICLE = "This is a timeline and no article. Name the articles that it was made of."
Read = Callable[[Path], tuple[Extracted, ...]]


class Extraction:
    """Reads what is not yet read of some paths, each file and each member of an archive once."""

    def __init__(self, ledger: Ledger, unpacked: Unpacked, roots: Sequence[Path]) -> None:
        """Take the paths that were given.

        Args:
            ledger: holds what was read before, and what will be.
            unpacked: where members of archives lie while they are read.
            roots: files, folders and archives.
        """
        self._ledger = ledger
        self._unpacked = unpacked
        self._roots = [files.absolute(root) for root in roots]
        self._under_way: dict[Path, Entry] = {}

    @property
    def is_cut_off(self) -> bool:
        """Tell whether `run` ended although files were under way."""
        return bool(self._under_way)

    def survey(self, leave_out: Callable[[Path], bool]) -> None:
        """Look which files there are, and what changed since they were read.

        Args:
            leave_out: tells the files below the paths that are no input.
        """
        found = (path for root in self._roots for path in stream(root))
        self._ledger.follow(path for path in found if not leave_out(path))

    def run(
        self,
        executor: Executor,
        *,
        in_flight: int,
        read: Read = extract_file,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Iterator[Path]:
        """Read what is not yet read, and yield each file once what it gave is kept.

        Args:
            executor: what runs the reading.
            in_flight: how many files are under way at most.
            read: what reads a file, and gives exactly one result.
            stopped: ends it, see `ingest`.
        """
        tasks = self._tasks()
        for outcome in ingest(tasks, executor, stopped, in_flight=in_flight, read=read):
            self._keep(outcome)
            yield outcome.path

    def _tasks(self) -> Iterator[Path]:
        for entry in self._ledger.waiting():
            if is_archive(entry.path.name):
                yield from self._members(entry)
            else:
                self._under_way[entry.path] = entry
                yield entry.path

    def _members(self, archive: Entry) -> Iterator[Path]:
        try:
            for member in members(archive.path):
                entry = self._waiting(archive, member)
                path = self._laid_out(entry, member) if entry else None
                if entry and path:
                    self._under_way[path] = entry
                    yield path
        except UnreadableError as error:
            self._ledger.finish(archive, (), (str(error),))
        else:
            self._ledger.list_whole(archive)

    def _waiting(self, archive: Entry, member: Member) -> Entry | None:
        """Return the entry of a member that is to be read."""
        parts = PurePosixPath(member.name).parts
        if not all(is_shown(part) for part in parts if part != ".."):
            return None
        return self._ledger.begin(archive, member.number, member.name)

    def _laid_out(self, entry: Entry, member: Member) -> Path | None:
        problem = problem_of(member)
        try:
            if not problem:
                return self._unpacked.lay_out(member, entry.number)
        except UnreadableError as error:
            problem = str(error)
            self._unpacked.clear(entry.number)
        self._ledger.finish(entry, (), (problem,))
        return None

    def _keep(self, outcome: Extracted | Rejected) -> None:
        entry = self._under_way.pop(outcome.path)
        if isinstance(outcome, Rejected):
            self._ledger.finish(entry, (), (sentence(outcome),))
        elif outcome.is_timeline and not entry.member and entry.path in self._roots:
            self._ledger.finish(entry, (), (_NO_ARTICLE,))
        else:
            self._ledger.finish(entry, outcome.articles, outcome.problems)
        if entry.member:
            self._unpacked.clear(entry.number)


def names_of(roots: Sequence[Path]) -> Callable[[Held], str]:
    """Return what gives articles their names: their path below the folder that was given.

    Below several paths it counts from the folder that these share. What lies in an archive goes
    on from the archive's name; of several articles in one file the second has ``#2``.
    """
    inside = [
        files.absolute(root) / "-" if root.is_dir() else files.absolute(root) for root in roots
    ]
    base = files.shared_folder(inside)

    def name_of(held: Held) -> str:
        path = held.path.relative_to(base).as_posix() if base else held.path.as_posix()
        member = f"/{held.name}" if held.name else ""
        number = f"#{held.place + 1}" if held.place else ""
        return f"{path}{member}{number}"

    return name_of
