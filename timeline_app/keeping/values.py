"""What a workspace gives away to be kept, and asks for later."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

from timeline_app.errors import TimelineError
from timeline_app.model.article import Article
from timeline_app.model.columns import Columns
from timeline_app.model.event import TimelineEvent
from timeline_app.model.proposal import Proposal
from timeline_app.model.records import Change, JournalMark, Records
from timeline_app.model.search import Query
from timeline_app.pipeline.outcomes import Rejected
from timeline_app.pipeline.steps import Derived, Known
from timeline_app.readers.timeline_file import TimelineFile


class Stamp(NamedTuple):
    """By what a file is seen to have changed: its size in bytes, its time in nanoseconds."""

    size: int
    modified_ns: int


UNSEEN = Stamp(0, 0)


def stamp_of(path: Path) -> Stamp:
    """Return how a file looks now; one that cannot be looked at was never seen."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return UNSEEN
    return Stamp(found.st_size, found.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class Outlook:
    """The timeline as it was shown last, without its events.

    ``revision`` tells of how many changes of what is in it was made.
    """

    columns: Columns
    undated: tuple[str, ...]
    counts: Mapping[str, int]
    proposals: Mapping[str, Proposal]
    hidden: int
    hidden_articles: frozenset[str]
    revision: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What an earlier session had.

    ``journal`` has the changes from the first on, and whether each is done or undone; ``files``
    are those that were read or turned down, and how they looked then.
    """

    articles: Sequence[Article]
    records: Records
    opened: Sequence[TimelineFile]
    rejected: Sequence[Rejected]
    waiting: Sequence[Path]
    outlook: Outlook | None
    revision: int
    journal: Sequence[tuple[Change, bool]]
    files: Mapping[Path, Stamp]


class File(NamedTuple):
    """A file that was read: what it gave, and how it looked then."""

    path: Path
    stamp: Stamp
    held: tuple[str, ...] = ()
    rejected: Rejected | None = None
    opened: TimelineFile | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was read.

    Args:
        articles: as their files give them.
        contents: their encoded `Content`, where it is new, by their ids.
        files: those that are read to their end.
        revision: of how many changes this is the last.
    """

    articles: Sequence[Article]
    contents: Mapping[str, bytes]
    files: Sequence[File]
    revision: int


@dataclass(frozen=True, slots=True)
class Making:
    """A timeline that was made, and which of its events are new."""

    outlook: Outlook
    derived: Derived


class Keeping(Protocol):
    """Where a workspace puts what came, and asks for it later."""

    def restored(self) -> Kept | None:
        """Return what an earlier session had, if there was one."""

    def keep_read(self, arrival: Arrival) -> None:
        """Keep what was read, together or not at all."""

    def keep_records(
        self, records: Records, revision: int, mark: JournalMark | None = None
    ) -> None:
        """Keep all that the person made, and what is marked in the journal, at once."""

    def keep_waiting(self, paths: Iterable[Path]) -> None:
        """Keep in mind that files are to be read."""

    def forget_files(self, paths: Iterable[Path]) -> None:
        """Drop files that will not be read, or could not be."""

    def keep_derived(self, making: Making) -> None:
        """Keep the timeline as it is shown."""

    def keep_state(self, name: str, value: bytes) -> None:
        """Keep something about how the timeline is shown."""

    def state(self, name: str) -> bytes | None:
        """Return what `keep_state` kept."""

    def content(self, article_id: str) -> bytes:
        """Return an article's encoded content."""

    def events(self, event_ids: Sequence[str]) -> dict[str, TimelineEvent]:
        """Return events of the timeline that is shown, by their ids."""

    def known(self) -> tuple[Known, ...]:
        """Return by what the events of an earlier session are known again; any thread may ask."""

    def not_saying(self, query: Query) -> frozenset[str]:
        """Return the ids of articles that are known not to say a query, if any are."""

    def moved_to(self, path: Path, on_problem: Callable[[TimelineError], None]) -> "Keeping":
        """Copy all that is kept to a timeline's file, and return what keeps there from now on."""

    def close(self) -> None:
        """Keep what is still to be kept."""
