"""From what articles tell to the events of a timeline, derived anew only where something changed.

A `Derivation` lives where it stops nobody: in a worker process behind a window. What it is told
and what it answers are differences, so that a large timeline costs what changes in it.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from timeline_app.model.article import Article
from timeline_app.model.columns import columns_of
from timeline_app.model.event import TimelineEvent
from timeline_app.model.proposal import Clue, Proposal, bounded
from timeline_app.pipeline.bounds import clues_of_readings, propose
from timeline_app.pipeline.content import Content, told_in
from timeline_app.pipeline.finished import finished_events
from timeline_app.pipeline.identities import Identities
from timeline_app.pipeline.merging import Merger
from timeline_app.pipeline.provisional import Provisional
from timeline_app.pipeline.shared_dates import shared_clues
from timeline_app.pipeline.steps import Derived, Held, Known, Step, recorded
from timeline_app.pipeline.telling import Told
from timeline_app.readers.timeline_file import TimelineFile
from timeline_app.tagger.recogniser import Recognised


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a derivation keeps of an article."""

    article: Article
    told: tuple[Told, ...]
    clues: tuple[Clue, ...]
    content: bytes


class Derivation:
    """All that is in, and the events that it makes.

    The events depend on what is in, and not on the steps in which it came; only their ids are
    those that they had, see `Identities`.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._entries: dict[str, _Entry] = {}
        self._files: dict[Path, TimelineFile] = {}
        self._identities = Identities()
        self._mergers: dict[bool, Merger] = {}
        self._proposals: dict[str, Proposal] = {}
        self._proposed_of: dict[str, tuple[tuple[Told, ...], date | None]] = {}
        self._weighed: dict[str, tuple[tuple[Clue, ...], Proposal | None]] = {}
        self._provisional = Provisional()
        self._given: dict[str, TimelineEvent] = {}

    def derive(self, step: Step) -> Derived:
        """Take what changed and return what there is now, or on trial, what there would be."""
        if step.is_trial:
            return self._tried(step)
        self._identities.prefer(step.edited)
        for known in step.known:
            self._identities.recall(known.id, known.anchors, known.time)
        for key, held in step.articles.items():
            self._take(key, held)
        self._files |= step.files
        return self._derived(step.hidden.intersection(self._entries))

    def _tried(self, step: Step) -> Derived:
        """Return what there would be with other articles under some ids."""
        former = {key: self._entries[key] for key in step.articles if key in self._entries}
        given = self._given
        for key, held in step.articles.items():
            if key in former:
                self._take(key, held)
        derived = self._derived(step.hidden.intersection(self._entries))
        self._entries.update(former)
        self._given = given
        return derived

    def _take(self, key: str, held: Held | None) -> None:
        if held is None:
            self._entries.pop(key, None)
            return
        article, content = held.article, Content.decoded(held.content)
        if article.listing is None and content.published != article.publication.day:
            content = told_in(article, content.recognised)
        former = self._entries.get(key)
        told = former.told if former and former.told == content.told else content.told
        self._entries[key] = _Entry(article, told, content.clues, held.content)

    def _derived(self, hidden: frozenset[str]) -> Derived:
        merged = self._merged(hidden)
        left_out = len(self._merged(frozenset())) - len(merged) if hidden else 0
        proposals = self._current_proposals()
        plain = {key: entry.article for key, entry in self._entries.items()}
        events = self._provisional.stand(merged, plain, proposals, self._recognised)
        columns, _ = columns_of(events, bounded(plain, proposals))
        changed = [event for event in events if self._given.get(event.id) != event]
        present = {event.id: event for event in events}
        gone = tuple(key for key in self._given if key not in present)
        self._given = present
        return Derived(
            columns=columns,
            undated=tuple(event.id for event in events if event.time is None),
            records={event.id: recorded(event, self._known(event)) for event in changed},
            gone=gone,
            counts=_counts(events),
            proposals=proposals,
            hidden=left_out,
        )

    def _known(self, event: TimelineEvent) -> Known:
        return Known(event.id, self._identities.anchors_of(event.id), event.time)

    def _recognised(self, key: str) -> tuple[Recognised, ...]:
        return Content.decoded(self._entries[key].content).recognised

    def _merged(self, hidden: Collection[str]) -> tuple[TimelineEvent, ...]:
        """Return the events of what is not hidden; only what changed is merged anew."""
        merger = self._mergers.setdefault(bool(hidden), Merger(self._identities))
        shown = {key: entry.told for key, entry in self._entries.items() if key not in hidden}
        merger.follow(shown)
        listed = {key for key in shown if self._entries[key].article.listing}
        finished = finished_events(self._files.values(), listed)
        return (*finished.values(), *merger.events(finished))

    def _current_proposals(self) -> dict[str, Proposal]:
        told = {
            key: (entry.told, entry.article.publication.day)
            for key, entry in self._entries.items()
        }
        if told != self._proposed_of:
            self._proposals, self._proposed_of = self._proposed(), told
        return self._proposals

    def _proposed(self) -> dict[str, Proposal]:
        self._merged(())
        met_by = self._mergers[False].met_by
        articles = {key: entry.article for key, entry in self._entries.items()}
        weighed = {}
        for key, entry in self._entries.items():
            article = entry.article
            if article.publication.day is None and article.listing is None:
                shared = shared_clues(entry.told, met_by, articles)
                readings = clues_of_readings(article.publication)
                clues = (*entry.clues, *readings, *shared)
                known, proposal = self._weighed.get(key, ((), None))
                weighed[key] = (clues, proposal if clues == known else propose(clues))
        self._weighed = weighed
        return {key: proposal for key, (_, proposal) in weighed.items() if proposal}


def _counts(events: Iterable[TimelineEvent]) -> dict[str, int]:
    counts = Counter[str]()
    for event in events:
        counts.update({mention.article_id for mention in event.mentions})
    return dict(counts)
