"""Which id each event has: that of the former event whose words it holds most of."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from timeline_app.model.timespan import TimeSpan
from timeline_app.pipeline.deciding import Draft, age, ids


class Identities:
    """The ids that events have had so far, and by which words each is known.

    An event that is derived anew with the words and the time that one had before has that one's
    id, also when it was gone in between. Any other takes the id of the former event with
    which it shares most anchors: ids survive better rules, edited files and added articles. A
    former event that a person worked on goes before the others, so that what was made of it is
    not lost where two become one. Only
    what is told by no known words gets a new id, made of the words by which its oldest article
    tells it; so whatever is derived without a past is the same each time.
    """

    def __init__(self) -> None:
        """Begin without a past."""
        self._exactly: dict[tuple[frozenset[str], TimeSpan | None], str] = {}
        self._anchors: dict[str, frozenset[str]] = {}
        self._known_by: defaultdict[str, set[str]] = defaultdict(set)
        self._preferred: frozenset[str] = frozenset()

    def prefer(self, keys: frozenset[str]) -> None:
        """Take these ids over before others: a person worked on their events."""
        self._preferred = keys

    def recall(self, key: str, anchors: frozenset[str], time: TimeSpan | None) -> None:
        """Remember an event of an earlier session."""
        self._remember(key, anchors, time)

    def anchors_of(self, key: str) -> frozenset[str]:
        """Return the words that an event is known by, none where it has none of its own."""
        return self._anchors.get(key, frozenset())

    def of(self, drafts: Sequence[Draft], reserved: Collection[str] = ()) -> list[str]:
        """Return the id of each event, all of them different, and remember them.

        Args:
            drafts: the events that there are now, in the order of their places.
            reserved: ids that none of them may have.
        """
        found: dict[int, str] = {}
        taken = set(reserved)
        for pairs in (self._unchanged, self._alike, self._new):
            for number, key in pairs(drafts, found):
                if number not in found and key not in taken:
                    found[number] = key
                    taken.add(key)
        for number, draft in enumerate(drafts):
            self._remember(found[number], draft.anchors, draft.event.time)
        return [found[number] for number in range(len(drafts))]

    def _unchanged(self, drafts: Sequence[Draft], _: dict[int, str]) -> Iterator[tuple[int, str]]:
        for number, draft in enumerate(drafts):
            key = self._exactly.get((draft.anchors, draft.event.time))
            if key is not None:
                yield number, key

    def _alike(self, drafts: Sequence[Draft], found: dict[int, str]) -> Iterator[tuple[int, str]]:
        """Yield which ids events may take over, those first that share most anchors."""
        ranked: list[tuple[bool, int, bool, int, str]] = []
        for number, draft in enumerate(drafts):
            if number in found:
                continue
            shared = Counter(key for one in draft.anchors for key in self._known_by.get(one, ()))
            ranked.extend(
                (key not in self._preferred, -times, key != draft.event.id, number, key)
                for key, times in shared.items()
            )
        for _, _, _, number, key in sorted(ranked):
            yield number, key

    def _new(self, drafts: Sequence[Draft], found: dict[int, str]) -> Iterator[tuple[int, str]]:
        """Yield unheard-of ids, to the events first that were published first."""
        left = [number for number in range(len(drafts)) if number not in found]
        for number in sorted(left, key=lambda number: age(drafts[number].owner)):
            for key in ids(drafts[number].owner):
                if number in found:
                    break
                if key not in self._anchors:
                    yield number, key

    def _remember(self, key: str, anchors: frozenset[str], time: TimeSpan | None) -> None:
        known = self._anchors.get(key)
        self._exactly[anchors, time] = key
        if known == anchors:
            return
        for anchor in known or ():
            self._known_by[anchor].discard(key)
        for anchor in anchors:
            self._known_by[anchor].add(key)
        self._anchors[key] = anchors
