"""Puts the tellings of many articles together into events, and keeps them up to date."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import groupby

from timeline_app.model.event import TimelineEvent
from timeline_app.pipeline.deciding import Draft, decide
from timeline_app.pipeline.grouping import groups
from timeline_app.pipeline.identities import Identities
from timeline_app.pipeline.likeness import ENOUGH
from timeline_app.pipeline.neighbours import Key, Neighbours
from timeline_app.pipeline.restating import rejoin, restated
from timeline_app.pipeline.telling import Told
from timeline_app.pipeline.worth import Stories, is_worth_a_card


class Merger:
    """The tellings that are in, and the events that they make.

    The events depend on which tellings are in, and not on how they came or which were in before;
    only their ids are those that they had, see `Identities`.
    """

    def __init__(self, identities: Identities | None = None) -> None:
        """Begin without tellings.

        Args:
            identities: the ids that events have had so far; without them all are new.
        """
        self._identities = identities or Identities()
        self._followed: dict[str, tuple[Told, ...]] = {}
        self._neighbours = Neighbours()
        self._restated: dict[Key, Key] = {}
        self._changed: set[Key] = set()
        self._cluster_of: dict[Key, frozenset[Key]] = {}
        self._drafts: dict[frozenset[Key], tuple[Draft, ...]] = {}

    def follow(self, told: Mapping[str, tuple[Told, ...]]) -> None:
        """Hold just what these articles tell, given by their ids."""
        for article_id, held in tuple(self._followed.items()):
            if told.get(article_id) is not held:
                self._drop(article_id)
        for article_id, new in told.items():
            if article_id not in self._followed:
                self._followed[article_id] = new
                self._restated |= restated(new)
                for one in new:
                    self._neighbours.add(one)

    def events(self, taken: Collection[str] = ()) -> tuple[TimelineEvent, ...]:
        """Return the events, in the order of the articles' ids.

        Args:
            taken: ids that other events have.
        """
        self._regroup()
        found = [draft for drafts in self._drafts.values() for draft in drafts]
        stories = Stories(draft.story for draft in found if draft.story)
        shown = (draft for draft in found if not stories.repeated(draft.told))
        drafts = sorted(shown, key=lambda draft: draft.place)
        return tuple(
            draft.event if key == draft.event.id else replace(draft.event, id=key)
            for draft, key in zip(drafts, self._identities.of(drafts, taken), strict=True)
        )

    def met_by(self, key: Key) -> Iterable[Told]:
        """Return the tellings that share time and words with one, whether they agree or not."""
        return [self._neighbours.told[other] for other in self._neighbours.met_by(key)]

    def _drop(self, article_id: str) -> None:
        for one in self._followed.pop(article_id):
            self._dissolve(one.key)
            self._neighbours.remove(one.key)
            self._changed.discard(one.key)
            self._restated.pop(one.key, None)

    def _regroup(self) -> None:
        """Group anew what changed, with all that is tied to it."""
        for key in self._neighbours.settle():
            self._changed.add(key)
            self._dissolve(key)
        while self._changed:
            cluster = self._tied_to(self._changed.pop())
            for key in cluster:
                self._dissolve(key)
            self._changed -= cluster
            self._decide(cluster)

    def _dissolve(self, key: Key) -> None:
        """Forget the cluster of a telling, and group its members anew later."""
        cluster = self._cluster_of.get(key, frozenset())
        for member in cluster:
            del self._cluster_of[member]
        if cluster:
            del self._drafts[cluster]
            self._changed |= cluster

    def _tied_to(self, key: Key) -> frozenset[Key]:
        """Return all that is tied to a telling, over others if need be.

        Enough agreement ties, and a headline to its lead.
        """
        found, waiting = {key}, [key]
        while waiting:
            one = waiting.pop()
            agreements = self._neighbours.of(one).items()
            tied = {other for other, agreed in agreements if agreed >= ENOUGH}
            if one in self._restated:
                tied.add(self._restated[one])
            waiting.extend(tied - found)
            found |= tied
        return frozenset(found)

    def _decide(self, cluster: frozenset[Key]) -> None:
        told = [self._neighbours.told[key] for key in sorted(cluster)]
        agreements = {key: self._neighbours.of(key) for key in cluster}
        found = rejoin(groups(told, agreements), self._restated)
        self._drafts[cluster] = tuple(decide(group) for group in found if is_worth_a_card(group))
        for key in cluster:
            self._cluster_of[key] = cluster


def join(told: Iterable[Told]) -> tuple[TimelineEvent, ...]:
    """Return the events of many articles, the same in whatever order the tellings come."""
    ordered = sorted(told, key=lambda one: one.key)
    merger = Merger()
    merger.follow({key: tuple(group) for key, group in groupby(ordered, lambda o: o.article_id)})
    return merger.events()
