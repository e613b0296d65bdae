"""What a person made: edits of events and choices for articles; changes and their inverse."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from timeline_app.model.article import PublicationDate, TextSpan
from timeline_app.model.timespan import TimeSpan


class Status(StrEnum):
    """How far a person has looked at an event."""

    UNREVIEWED = "unreviewed"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Dated:
    """The time that a person gave an event; ``None`` says that it has none."""

    time: TimeSpan | None


@dataclass(frozen=True, slots=True)
class Basis:
    """What an event was when a person first edited it: its title, its words, and their files."""

    title: str
    time: TimeSpan | None = None
    words: str = ""
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class EventEdit:
    """What a person made of an event; what is ``None`` stays as it was derived.

    ``basis`` tells what was edited, in case the event is found no more; by itself it edits
    nothing.
    """

    title: str | None = None
    date: Dated | None = None
    is_hidden: bool | None = None
    status: Status | None = None
    tags: tuple[str, ...] | None = None
    note: str | None = None
    is_deleted: bool | None = None
    basis: Basis | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether the event stays as it was derived."""
        return replace(self, basis=None) == UNEDITED


UNEDITED = EventEdit()


@dataclass(frozen=True, slots=True)
class Joined:
    """That an event is told together with another, given by its id, as one."""

    into: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words by which a mention is known again, on one line, and the article that they were in."""

    article_id: str
    words: str


@dataclass(frozen=True, slots=True)
class Apart:
    """Mentions that are an event by themselves, and no longer part of another, given by its id."""

    of: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class UserEvent:
    """An event that a person added, perhaps from words of an article, which are in ``span``."""

    title: str
    time: TimeSpan | None
    quote: Quote | None = None
    span: TextSpan | None = None


@dataclass(frozen=True, slots=True)
class TakenOut:
    """An article that was in and no longer is: what it tells is kept, and not shown."""


@dataclass(frozen=True, slots=True)
class Records:
    """All that a person made, or the part of it that a change concerns.

    ``edits`` are kept by the ids of events, also while there is no such event. ``publications``
    say when articles were published, ``taken_out`` which of them are left out, by their ids.
    ``joined`` and ``apart`` say which events are one, and which mentions are one by themselves;
    ``made`` are the events that the person added, all by the ids of events.
    """

    edits: Mapping[str, EventEdit] = field(default_factory=dict)
    publications: Mapping[str, PublicationDate] = field(default_factory=dict)
    taken_out: Mapping[str, TakenOut] = field(default_factory=dict)
    joined: Mapping[str, Joined] = field(default_factory=dict)
    apart: Mapping[str, Apart] = field(default_factory=dict)
    made: Mapping[str, UserEvent] = field(default_factory=dict)

    @property
    def worked_on(self) -> frozenset[str]:
        """The ids of the events that something was made of."""
        others = {one.into for one in self.joined.values()}
        others.update(one.of for one in self.apart.values())
        return frozenset(others).union(self.edits, self.joined)

    def after(self, change: "Change") -> "Records":
        """Return the records with what a change replaced and put in place."""
        return Records(**{name: _table(name, self, change) for name in _TABLES})

    def within(self, other: "Records") -> "Records":
        """Return the records under the keys that others have."""
        kept = {
            name: {
                key: record
                for key in getattr(other, name)
                if (record := getattr(self, name).get(key)) is not None
            }
            for name in _TABLES
        }
        return Records(**kept)


NOTHING = Records()


@dataclass(frozen=True, slots=True)
class Change:
    """What one action did: the records that it replaced, and those that it put in place.

    ``label`` names the action for a person ("Confirm 3 Events"). ``moment`` is when it was done
    first, in seconds since 1970, or 0 where nobody noted it.
    """

    label: str
    before: Records
    after: Records
    moment: int = 0

    @property
    def inverse(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.label, self.after, self.before, self.moment)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The ids of the events that are edited, joined, taken apart or made."""
        tables = (
            getattr(part, name)
            for part in (self.after, self.before)
            for name in ("edits", "joined", "apart", "made")
        )
        return tuple(dict.fromkeys(key for table in tables for key in table))

    @property
    def article_ids(self) -> frozenset[str]:
        """The ids of the articles that come, go, or have another publication date."""
        parts = (self.before, self.after)
        return frozenset(key for part in parts for key in (*part.publications, *part.taken_out))


@dataclass(frozen=True, slots=True)
class JournalMark:
    """That the change at a place of the journal, from 0, is done, or undone.

    ``change`` is there where it is done for the first time: it takes the place, and what stood
    from there on is gone.
    """

    place: int
    is_done: bool
    change: Change | None = None


def edit_events(records: Records, label: str, edits: Mapping[str, EventEdit]) -> Change:
    """Return the change that gives events these edits instead of those that they have."""
    kept = {key: edit for key, edit in edits.items() if not edit.says_nothing}
    former = Records(edits=dict.fromkeys(edits, UNEDITED))
    return Change(label, records.within(former), Records(edits=kept))


def put(records: Records, label: str, **tables: Mapping[str, Any]) -> Change:
    """Return the change that puts records in place of those under the same keys.

    Args:
        records: all that there are.
        label: names the action.
        tables: records by their keys, by the names of their tables; ``None`` takes one away.
    """
    parts = {name: getattr(records, name) for name in tables}
    former = {
        name: {key: parts[name][key] for key in table if key in parts[name]}
        for name, table in tables.items()
    }
    coming = {
        name: {key: record for key, record in table.items() if record is not None}
        for name, table in tables.items()
    }
    return Change(label, Records(**former), Records(**coming))


def publish(
    records: Records, label: str, publications: Mapping[str, PublicationDate | None]
) -> Change:
    """Return the change that says when articles were published, or takes back what was said."""
    former = {
        key: records.publications[key] for key in publications if key in records.publications
    }
    said = {key: day for key, day in publications.items() if day is not None}
    return Change(label, Records(publications=former), Records(publications=said))


def take(label: str, *, into: Iterable[str] = (), out: Iterable[str] = ()) -> Change:
    """Return the change that takes articles into the timeline, and others out of it."""
    leaving = {key: TakenOut() for key in out}
    coming = {key: TakenOut() for key in into}
    return Change(label, Records(taken_out=coming), Records(taken_out=leaving))


def _table(name: str, records: Records, change: Change) -> Mapping[str, Any]:
    """Return a table of the records after a change: the same one where nothing changes in it."""
    held: Mapping[str, Any] = getattr(records, name)
    before, after = getattr(change.before, name), getattr(change.after, name)
    if not before and not after:
        return held
    kept = {key: record for key, record in held.items() if key not in before}
    return {**kept, **after}


_TABLES = tuple(one.name for one in fields(Records))
