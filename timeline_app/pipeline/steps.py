"""What a `Derivation` is told, step by step, and what it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from timeline_app.model.article import Article
from timeline_app.model.columns import Columns
from timeline_app.model.proposal import Proposal
from timeline_app.model.timespan import TimeSpan
from timeline_app.readers.timeline import TimelineFile


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


@dataclass(frozen=True, slots=True)
class Step:
    """What changed since the step before, and what is asked for.

    Args:
        articles: those that came or changed, and by ``None`` those that went, by their ids.
        files: the timeline files that came or changed.
        hidden: ids of articles whose events are left out and only counted.
        known: the events of an earlier session; they give their ids on.
        is_first: begin without anything from before.
    """

    articles: Mapping[str, Held | None]
    files: Mapping[Path, TimelineFile] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    known: Sequence[Known] = ()
    is_first: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Derived:
    """The events that there are now; of their records only those that were not given before.

    Args:
        columns: the dated events.
        undated: the ids of the others.
        records: encoded events by their ids: what is new or changed.
        known: by what those are known again.
        gone: the ids of events that are no more.
        counts: how many events each article tells, by its id.
        proposals: when articles without a publication date may have been published.
        hidden: how many events are left out.
    """

    columns: Columns
    undated: tuple[str, ...]
    records: Mapping[str, bytes]
    known: Mapping[str, Known]
    gone: tuple[str, ...]
    counts: Mapping[str, int]
    proposals: Mapping[str, Proposal]
    hidden: int
