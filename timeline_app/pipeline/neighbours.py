"""Which tellings may tell the same event: found by time and shared words, kept up to date."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from timeline_app.model.timespan import DAY
from timeline_app.pipeline.likeness import APART_DAYS, agreement, bounds, reach
from timeline_app.pipeline.telling import Told

Key = tuple[str, int]

_SEEN = 48
_LEAST_COMMON = 2
_LEAST_AGREEMENT = 0.4
_SHORT = 31 * DAY
_LONG = 28 * DAY
_BUCKET = 8 * DAY
_LONG_BUCKET = 365 * DAY


@dataclass(slots=True, eq=False)
class _Place:
    """A word at about one time, and the tellings that have it.

    ``hosts`` are in the order of their keys; everybody sees the first of them, and these see
    everybody. ``guests`` see those hosts too, and are not seen by one another.
    """

    word: str
    hosts: list[Key] = field(default_factory=list)
    guests: list[Key] = field(default_factory=list)

    def is_seen(self, key: Key) -> bool:
        """Tell whether a telling is one of the hosts that everybody sees."""
        index = bisect_left(self.hosts, key, hi=min(len(self.hosts), _SEEN))
        return index < min(len(self.hosts), _SEEN) and self.hosts[index] == key

    def met(self, key: Key) -> Iterable[Key]:
        """Return whom one of its tellings meets here, itself perhaps among them."""
        return (*self.hosts, *self.guests) if self.is_seen(key) else self.hosts[:_SEEN]


@dataclass(frozen=True, slots=True)
class _Standing:
    """The places where a telling is a host, and where it is a guest."""

    host: tuple[_Place, ...]
    guest: tuple[_Place, ...]

    @property
    def places(self) -> tuple[_Place, ...]:
        return self.host + self.guest


class Neighbours:
    """Tellings, and for each of them how far others agree with it.

    Tellings are compared when they share two words at about one time. Of the many that share a
    word only the first by their keys are seen by all: what many tell is still found through its
    rarer words, and the comparisons grow with the number of tellings, not with its square.
    The agreements are a pure function of the tellings that are in.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self.told: dict[Key, Told] = {}
        self._places: dict[tuple[int, str], _Place] = {}
        self._standing: dict[Key, _Standing] = {}
        self._agreements: dict[Key, dict[Key, float]] = {}

    def of(self, key: Key) -> Mapping[Key, float]:
        """Return the tellings that agree with one, and how far."""
        return MappingProxyType(self._agreements[key])

    def add(self, told: Told) -> set[Key]:
        """Take a telling in, and return all whose agreements changed."""
        key = told.key
        self.told[key] = told
        self._agreements[key] = {}
        standing = self._standing[key] = self._standing_of(told)
        pushed = [place for place in standing.host if self._enter(place, key)]
        for place in standing.guest:
            place.guests.append(key)
        changed = {key}
        for place in pushed:
            changed |= self._compare_again(place, place.hosts[_SEEN])
        common: Counter[Key] = Counter()
        for places in _by_word(standing.places).values():
            common.update({other for place in places for other in place.met(key)})
        del common[key]
        for other, count in common.items():
            if count >= _LEAST_COMMON:
                changed |= self._agree(key, other)
        return changed

    def remove(self, key: Key) -> set[Key]:
        """Take a telling out, and return all others whose agreements changed."""
        changed = set(self._agreements[key])
        for other in changed:
            del self._agreements[other][key]
        standing = self._standing.pop(key)
        del self.told[key], self._agreements[key]
        for place in standing.guest:
            place.guests.remove(key)
        risen = [place for place in standing.host if self._leave(place, key)]
        for place in risen:
            changed |= self._compare_again(place, place.hosts[_SEEN - 1])
        return changed

    @staticmethod
    def _enter(place: _Place, key: Key) -> bool:
        """Put a host in, and tell whether another is not seen any more."""
        insort(place.hosts, key)
        return len(place.hosts) > _SEEN and key < place.hosts[_SEEN]

    @staticmethod
    def _leave(place: _Place, key: Key) -> bool:
        """Take a host out, and tell whether another is seen from now on."""
        index = bisect_left(place.hosts, key)
        del place.hosts[index]
        return index < _SEEN <= len(place.hosts)

    def _compare_again(self, place: _Place, key: Key) -> set[Key]:
        """Compare a host that comes into sight or goes out of it with those it alone met."""
        changed: set[Key] = set()
        for other in (*place.hosts[_SEEN:], *place.guests):
            if other == key:
                continue
            if self._common(key, other) >= _LEAST_COMMON:
                changed |= self._agree(key, other)
            elif self._agreements[key].pop(other, None) is not None:
                del self._agreements[other][key]
                changed |= {key, other}
        return changed

    def _common(self, one: Key, other: Key) -> int:
        """Return by how many words two tellings meet."""
        both = set(self._standing[one].places).intersection(self._standing[other].places)
        return len({place.word for place in both if place.is_seen(one) or place.is_seen(other)})

    def _agree(self, one: Key, other: Key) -> set[Key]:
        """Note how far two tellings agree; return both if they do at all."""
        found = agreement(self.told[one], self.told[other])
        if found < _LEAST_AGREEMENT:
            return set()
        self._agreements[one][other] = self._agreements[other][one] = found
        return {one, other}

    def _standing_of(self, told: Told) -> _Standing:
        host, guest = _buckets(told)
        stems = sorted(told.terms.stems)
        return _Standing(
            tuple(self._place(bucket, stem) for stem in stems for bucket in host),
            tuple(self._place(bucket, stem) for stem in stems for bucket in guest),
        )

    def _place(self, bucket: int, word: str) -> _Place:
        place = self._places.get((bucket, word))
        if place is None:
            place = self._places[bucket, word] = _Place(word)
        return place


def _by_word(places: Iterable[_Place]) -> Mapping[str, list[_Place]]:
    found: dict[str, list[_Place]] = {}
    for place in places:
        found.setdefault(place.word, []).append(place)
    return found


def _buckets(told: Told) -> tuple[list[int], list[int]]:
    """Return the stretches of time where a telling is a host and where it is a guest.

    They are told apart by the remainder by three: days, years, and none for the undated. What
    is told of a year meets what is told of its months, and not of its days.
    """
    undated = 2
    if told.time is None:
        return [undated], []
    start, end = reach(told)
    first, last = bounds(told.time)
    host = (
        list(_covered(start - APART_DAYS * DAY, end, _BUCKET, 0)) if last - first <= _SHORT else []
    )
    if last - first >= _LONG:
        ends = _covered(first, last, _LONG_BUCKET, 1)
        host.extend(ends)
    return host, [undated]


def _covered(start: int, end: int, length: int, kind: int) -> Iterator[int]:
    for number in range(start // length, (end - 1) // length + 1):
        yield 3 * number + kind
