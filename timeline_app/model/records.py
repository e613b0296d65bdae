"""What a person made: edits of events and choices for articles; changes and their inverse."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from timeline_app.model.article import PublicationDate
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
class EventEdit:
    """What a person made of an event; what is ``None`` stays as it was derived."""

    title: str | None = None
    date: Dated | None = None
    is_hidden: bool | None = None
    status: Status | None = None
    tags: tuple[str, ...] | None = None
    note: str | None = None


UNEDITED = EventEdit()


@dataclass(frozen=True, slots=True)
class TakenOut:
    """An article that was in and no longer is: what it tells is kept, and not shown."""


@dataclass(frozen=True, slots=True)
class Records:
    """All that a person made, or the part of it that a change concerns.

    ``edits`` are kept by the ids of events, also while there is no such event. ``publications``
    say when articles were published, ``taken_out`` which of them are left out, by their ids.
    """

    edits: Mapping[str, EventEdit] = field(default_factory=dict)
    publications: Mapping[str, PublicationDate] = field(default_factory=dict)
    taken_out: Mapping[str, TakenOut] = field(default_factory=dict)

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

    ``label`` names the action for a person ("Confirm 3 Events").
    """

    label: str
    before: Records
    after: Records

    @property
    def inverse(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.label, self.after, self.before)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The ids of the events whose edits change."""
        return tuple({**self.after.edits, **self.before.edits})

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
    kept = {key: edit for key, edit in edits.items() if edit != UNEDITED}
    former = Records(edits=dict.fromkeys(edits, UNEDITED))
    return Change(label, records.within(former), Records(edits=kept))


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
