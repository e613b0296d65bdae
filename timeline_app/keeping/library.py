"""Keeps a workspace in a library."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.keeping.values import Arrival, File, Kept, Making, Outlook, Stamp
from timeline_app.model.article import PublicationDate
from timeline_app.model.codec import DamagedBytesError, decode, encode
from timeline_app.model.columns import Columns
from timeline_app.model.event import TimelineEvent
from timeline_app.model.proposal import Proposal
from timeline_app.model.records import (
    NOTHING,
    Apart,
    Change,
    EventEdit,
    Joined,
    JournalMark,
    Records,
    TakenOut,
    UserEvent,
)
from timeline_app.model.search import Query
from timeline_app.pipeline.outcomes import Rejected
from timeline_app.pipeline.steps import Known, event_in, known_in
from timeline_app.readers.timeline_file import TimelineFile
from timeline_app.sentence import UNSAID, Sentence
from timeline_app.store import rows
from timeline_app.store.library import Library
from timeline_app.store.opening import set_aside
from timeline_app.store.problems import LibraryError, Problem

_RECENT = 20_000
"""How many records stay in memory after they were made."""


def open_library(
    path: Path, on_problem: Callable[[TimelineError], None]
) -> tuple["InLibrary", Sentence]:
    """Open a timeline's file, or a new one in its place after setting a damaged one aside.

    Returns:
        Where to keep a workspace, and a sentence to show, or none.

    Raises:
        TimelineError: the file cannot be opened.
    """
    try:
        keeping = InLibrary(Library(path, on_problem))
    except LibraryError as error:
        if error.problem is not Problem.DAMAGED:
            raise
        aside = set_aside(path)
        sentence = Sentence(
            "The timeline {0} was damaged. It was set aside as {1}, and a new one was begun.",
            path.name,
            aside.name,
        )
        return InLibrary(Library(path, on_problem)), sentence
    return keeping, keeping.problem


class InLibrary:
    """Keeps everything in a library; what is on its way there is in memory too."""

    def __init__(self, library: Library) -> None:
        """Take a library that is open."""
        self._library = library
        self._contents: dict[str, bytes] = {}
        self._events: dict[str, bytes] = {}
        self._recent: dict[str, bytes] = {}
        self._records = NOTHING

    @property
    def problem(self) -> Sentence:
        """What the person should know from the beginning, in a sentence, or nothing."""
        return self._library.problem.sentence if self._library.problem else UNSAID

    def moved_to(self, path: Path, on_problem: Callable[[TimelineError], None]) -> "InLibrary":  # noqa: ARG002 - it has been told
        """Copy all to another file and go on there; see `Keeping`. Any thread may ask for it."""
        self._library.save_as(path)
        return self

    def restored(self) -> Kept | None:
        """Return what the library holds; see `Keeping`."""
        library = self._library
        files = library.files()
        self._records = _records(library)
        rejected = (
            Rejected(one.path, one.reason, one.advice)
            for one in files
            if one.state is rows.FileState.REJECTED
        )
        return Kept(
            articles=tuple(library.articles()),
            records=self._records,
            opened=[decode(one.extra, TimelineFile) for one in files if one.extra],
            rejected=tuple(rejected),
            waiting=[one.path for one in files if one.state is rows.FileState.WAITING],
            outlook=_outlook(library.columns()),
            revision=int(library.state(_REVISION) or 0),
            journal=[(decode(one.change, Change), one.done) for one in library.journal()],
            files={
                one.path: Stamp(one.size, one.modified_ns)
                for one in files
                if one.state is not rows.FileState.WAITING
            },
        )

    def keep_read(self, arrival: Arrival) -> None:
        """Keep articles and files; see `Keeping`."""
        contents = arrival.contents
        stored = [rows.StoredArticle(one, contents.get(one.id)) for one in arrival.articles]
        self._write(
            (*stored, *map(_stored_file, arrival.files), _revision(arrival.revision)),
            self._contents,
            contents,
            may_join=True,
        )

    def keep_records(
        self, records: Records, revision: int, mark: JournalMark | None = None
    ) -> None:
        """Keep what changed of all that the person made; see `Keeping`."""
        writes: list[rows.Write] = [*_changed_records(self._records, records)]
        if mark:
            writes.append(_journalled(mark))
        self._records = records
        if writes:
            self._library.write(*writes, _revision(revision))

    def keep_waiting(self, paths: Iterable[Path]) -> None:
        """Keep in mind that files are to be read."""
        waiting = rows.FileState.WAITING
        self._library.write(*(rows.StoredFile(path, waiting) for path in paths), may_join=True)

    def forget_files(self, paths: Iterable[Path]) -> None:
        """Drop files that will not be read, or could not be."""
        self._library.write(*map(rows.ForgottenFile, paths), may_join=True)

    def keep_derived(self, making: Making) -> None:
        """Keep the timeline as it is shown; see `Keeping`."""
        records = making.derived.records
        self._remember(records)
        write = rows.Derived(_outlook_bytes(making.outlook), records)
        self._write((write,), self._events, records, may_join=True)

    def keep_state(self, name: str, value: bytes) -> None:
        """Keep something about how the timeline is shown."""
        self._library.write(rows.StateValue(name, value), may_join=True)

    def state(self, name: str) -> bytes | None:
        """Return what `keep_state` kept."""
        return self._library.state(name)

    def content(self, article_id: str) -> bytes:
        """Return an article's encoded content."""
        found = self._contents.get(article_id)
        return found if found is not None else self._library.derived(article_id) or b""

    def events(self, event_ids: Sequence[str]) -> dict[str, TimelineEvent]:
        """Return events of the timeline that is shown, by their ids."""
        found = {key: record for key in event_ids if (record := self._at_hand(key)) is not None}
        missing = [key for key in event_ids if key not in found]
        if missing:
            found |= self._library.events(missing)
        return {key: event_in(record) for key, record in found.items()}

    def not_saying(self, query: Query) -> frozenset[str]:
        """Return what the index knows not to say a query, while it can be asked; see `Keeping`."""
        try:
            return self._library.not_saying(query)
        except LibraryError:
            return frozenset()

    def known(self) -> tuple[Known, ...]:
        """Return by what the stored events are known again; see `Keeping`."""
        return tuple(_known(self._library.every_event()))

    def close(self) -> None:
        """Write what is queued, and let others open the file."""
        self._library.close()

    def _at_hand(self, event_id: str) -> bytes | None:
        """Return an event's record where the library need not be asked."""
        record = self._events.get(event_id)
        return self._recent.get(event_id) if record is None else record

    def _remember(self, records: Mapping[str, bytes]) -> None:
        """Keep what was made last: it is about to be shown."""
        if len(self._recent) + len(records) > _RECENT:
            self._recent.clear()
        if len(records) <= _RECENT:
            self._recent |= records

    def _write(
        self,
        writes: Sequence[rows.Write],
        waiting: dict[str, bytes],
        values: Mapping[str, bytes],
        *,
        may_join: bool,
    ) -> None:
        """Write, with values in memory until they can be read from the library."""
        waiting |= values

        def forget(done: Future[None]) -> None:
            if done.exception():
                return
            for key, value in values.items():
                if waiting.get(key) is value:
                    del waiting[key]

        self._library.write(*writes, may_join=may_join).add_done_callback(forget)


_ARRAYS = ("start", "end", "salience", "lane", "flags")
_DTYPES = ("int64", "int64", "float32", "int32", "uint16")
_OTHERS = {
    "ids": tuple[str, ...],
    "lane_ids": tuple[str, ...],
    "undated": tuple[str, ...],
    "counts": dict[str, int],
    "proposals": dict[str, Proposal],
    "hidden": int,
    "hidden_articles": frozenset[str],
    "revision": int,
}
_KINDS: Mapping[str, type] = {
    "edits": EventEdit,
    "publications": PublicationDate,
    "taken_out": TakenOut,
    "joined": Joined,
    "apart": Apart,
    "made": UserEvent,
}


_REVISION = "revision"


def _revision(number: int) -> rows.StateValue:
    return rows.StateValue(_REVISION, str(number).encode())


def _stored_file(file: File) -> rows.StoredFile:
    rejected = file.rejected
    return rows.StoredFile(
        file.path,
        rows.FileState.REJECTED if rejected else rows.FileState.READ,
        file.stamp.size,
        file.stamp.modified_ns,
        rejected.reason if rejected else UNSAID,
        rejected.advice if rejected else UNSAID,
        file.held,
        encode(file.opened) if file.opened else b"",
    )


def _known(records: Iterable[bytes]) -> Iterator[Known]:
    """Yield by what events are known again; those that are damaged count as new ones."""
    for record in records:
        with suppress(DamagedBytesError):
            yield known_in(record)


def _outlook_bytes(outlook: Outlook) -> dict[str, bytes]:
    columns = outlook.columns
    found = {name: getattr(columns, name).tobytes() for name in _ARRAYS}
    for name in _OTHERS:
        holder = columns if name in {"ids", "lane_ids"} else outlook
        found[name] = encode(getattr(holder, name))
    return found


def _outlook(stored: Mapping[str, bytes]) -> Outlook | None:
    if not stored:
        return None
    import numpy as np

    arrays = {
        name: np.frombuffer(stored[name], dtype)
        for name, dtype in zip(_ARRAYS, _DTYPES, strict=True)
    }
    others: dict[str, Any] = {name: decode(stored[name], kind) for name, kind in _OTHERS.items()}
    columns = Columns(**arrays, ids=others.pop("ids"), lane_ids=others.pop("lane_ids"))
    return Outlook(columns, **others)


def _records(library: Library) -> Records:
    return Records(
        **{
            name: {key: decode(value, kind) for key, value in library.records(name).items()}
            for name, kind in _KINDS.items()
        }
    )


def _journalled(mark: JournalMark) -> rows.Write:
    if mark.change is None:
        return rows.JournalMark(mark.place, mark.is_done)
    return rows.JournalEntry(mark.place, encode(mark.change), mark.is_done)


def _changed_records(former: Records, records: Records) -> Iterator[rows.UserRecord]:
    for name in _KINDS:
        before, after = getattr(former, name), getattr(records, name)
        if before is after:
            continue
        for key in before.keys() - after.keys():
            yield rows.UserRecord(name, key, None)
        for key, record in after.items():
            if before.get(key) != record:
                yield rows.UserRecord(name, key, encode(record))


assert set(_KINDS) == {field.name for field in fields(Records)}
