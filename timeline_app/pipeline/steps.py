"""What a `Derivation` is told, step by step, and what it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from timeline_app.model.article import Article
from timeline_app.model.codec import decode, encode
from timeline_app.model.columns import Columns
from timeline_app.model.event import TimelineEvent
from timeline_app.model.proposal import Proposal
from timeline_app.model.timespan import TimeSpan
from timeline_app.readers.timeline_file import TimelineFile


@dataclass(frozen=True, slots=True)
class Held:
    """An article with the publication date that it has now, and its encoded `Content`."""

    article: Article
    content: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """By what an event is known again: its id, its words, its time; see `Identities`."""

    id: str
    anchors: frozenset[str]
    time: TimeSpan | None


def recorded(event: TimelineEvent, known: Known) -> bytes:
    """Return an event, and by what it is known again, as bytes."""
    return encode((encode(event), known))


def event_in(record: bytes) -> TimelineEvent:
    """Return the event that `recorded` made bytes of.

    Raises:
        DamagedBytesError: they hold something else.
    """
    event, _ = decode(record, tuple[bytes, Known])
    return decode(event, TimelineEvent)


def known_in(record: bytes) -> Known:
    """Return by what the event is known again that `recorded` made bytes of.

    Raises:
        DamagedBytesError: they hold something else.
    """
    known: Known = decode(record, tuple[bytes, Known])[1]
    return known


@dataclass(frozen=True, slots=True)
class Step:
    """What changed since the step before, and what is asked for.

    Args:
        articles: those that came or changed, and by ``None`` those that went, by their ids.
        files: the timeline files that came or changed.
        hidden: ids of articles whose events are left out and only counted.
        known: the events of an earlier session; they give their ids on.
        edited: the ids of the events that a person worked on.
        is_first: begin without anything from before.
        is_trial: tell only what there would be; all stays as it is.
    """

    articles: Mapping[str, Held | None]
    files: Mapping[Path, TimelineFile] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    known: Sequence[Known] = ()
    edited: frozenset[str] = frozenset()
    is_first: bool = False
    is_trial: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Derived:
    """The events that there are now; of their records only those that were not given before.

    Args:
        columns: the dated events.
        undated: the ids of the others.
        records: what is new or changed, encoded by `recorded`, by the ids of the events.
        gone: the ids of events that are no more.
        counts: how many events each article tells, by its id.
        proposals: when articles without a publication date may have been published.
        hidden: how many events are left out.
    """

    columns: Columns
    undated: tuple[str, ...]
    records: Mapping[str, bytes]
    gone: tuple[str, ...]
    counts: Mapping[str, int]
    proposals: Mapping[str, Proposal]
    hidden: int
