"""Which tellings may tell the same event: found by time and shared words, kept up to date."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from timeline_app.model.timespan import DAY
from timeline_app.pipeline.likeness import APART_DAYS, agreement, bounds, reach
from timeline_app.pipeline.telling import Told

Key = tuple[str, int]

_SEEN = 16
_CROWD = 64
_LEAST_COMMON = 2
_SHORT = 31 * DAY
_LONG = 28 * DAY
_BUCKET = 16 * DAY
_LONG_BUCKET = 365 * DAY
_KINDS_OF_BUCKETS = 3
_UNDATED_BUCKET = 2


class _Place:
    """A word at about one time, and the tellings that have it.

    ``hosts`` are in the order of their keys; everybody sees the first of them, and these see
    everybody. ``guests`` see those hosts too, and are not seen by one another; in a crowd of
    them guests and hosts lose sight of each other.
    """

    __slots__ = ("guests", "hosts")

    def __init__(self) -> None:
        self.hosts: list[Key] = []
        self.guests: dict[Key, None] = {}

    def enter(self, key: Key) -> Key | None:
        """Take a host in, and return the one that is not seen any more."""
        insort(self.hosts, key)
        if len(self.hosts) > _SEEN and key < self.hosts[_SEEN]:
            return self.hosts[_SEEN]
        return None

    def leave(self, key: Key) -> Key | None:
        """Take a host out, and return the one that is seen from now on."""
        index = bisect_left(self.hosts, key)
        del self.hosts[index]
        return self.hosts[_SEEN - 1] if index < _SEEN <= len(self.hosts) else None

    def welcome(self, key: Key) -> list[Key]:
        """Take a guest in, and return the hosts that see the guests no more."""
        self.guests[key] = None
        return self.hosts[:_SEEN] if len(self.guests) == _CROWD else []

    def dismiss(self, key: Key) -> list[Key]:
        """Take a guest out, and return the hosts that see the guests from now on."""
        del self.guests[key]
        return self.hosts[:_SEEN] if len(self.guests) == _CROWD - 1 else []

    def is_empty(self) -> bool:
        """Tell whether nobody is here any more."""
        return not self.hosts and not self.guests

    def met_by(self, key: Key) -> Iterable[Key]:
        """Return whom one of the tellings meets here, itself perhaps among them."""
        hosts, guests = self.hosts, self.guests if len(self.guests) < _CROWD else {}
        if key in self.guests:
            return hosts[:_SEEN] if guests else ()
        return chain(hosts, guests) if key <= hosts[:_SEEN][-1] else hosts[:_SEEN]


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
        self._places: defaultdict[tuple[int, str], _Place] = defaultdict(_Place)
        self._agreements: dict[Key, dict[Key, float]] = {}
        self._restless: set[Key] = set()
        self._changed: set[Key] = set()

    def of(self, key: Key) -> Mapping[Key, float]:
        """Return the tellings that agree with one, and how far, as of the last `settle`."""
        return MappingProxyType(self._agreements[key])

    def add(self, told: Told) -> None:
        """Take a telling in."""
        key, places = told.key, self._places
        self.told[key] = told
        self._agreements[key] = {}
        self._restless.add(key)
        self._changed.add(key)
        host, guest = _buckets(told)
        for stem in told.terms.stems:
            for bucket in host:
                pushed = places[bucket, stem].enter(key)
                if pushed is not None:
                    self._restless.add(pushed)
            for bucket in guest:
                blinded = places[bucket, stem].welcome(key)
                if blinded:
                    self._restless.update(blinded)

    def remove(self, key: Key) -> None:
        """Take a telling out."""
        told = self.told.pop(key)
        host, guest = _buckets(told)
        for stem in told.terms.stems:
            for bucket in host:
                risen = self._places[bucket, stem].leave(key)
                if risen is not None:
                    self._restless.add(risen)
            for bucket in guest:
                self._restless.update(self._places[bucket, stem].dismiss(key))
            for bucket in (*host, *guest):
                if self._places[bucket, stem].is_empty():
                    del self._places[bucket, stem]
        for other in self._agreements.pop(key):
            del self._agreements[other][key]
            self._changed.add(other)
        self._restless.discard(key)
        self._changed.discard(key)

    def settle(self) -> frozenset[Key]:
        """Compare what came in or into sight; return the tellings whose agreements changed."""
        settled: set[Key] = set()
        for key in self._restless:
            met = self.met_by(key)
            for other in self._agreements[key].keys() - met:
                self._note(key, other, 0.0)
            for other in met - self._agreements[key].keys() - settled:
                self._note(key, other, agreement(self.told[key], self.told[other]))
            settled.add(key)
        changed = frozenset(self._changed)
        self._restless.clear()
        self._changed.clear()
        return changed

    def met_by(self, key: Key) -> set[Key]:
        """Return the tellings that one meets by words enough."""
        told, places = self.told[key], self._places
        buckets = [bucket for found in _buckets(told) for bucket in found]
        by_stem: list[Iterable[Key]] = []
        for stem in told.terms.stems:
            here = [places[bucket, stem] for bucket in buckets]
            met = [place.met_by(key) for place in here if place.hosts]
            by_stem.append(met[0] if len(met) == 1 else set(chain.from_iterable(met)))
        common = Counter(chain.from_iterable(by_stem))
        return {
            other for other, count in common.items() if count >= _LEAST_COMMON and other != key
        }

    def _note(self, one: Key, other: Key, agreed: float) -> None:
        ours, theirs = self._agreements[one], self._agreements[other]
        if agreed:
            ours[other] = theirs[one] = agreed
        elif ours.pop(other, None) is None:
            return
        else:
            del theirs[one]
        self._changed |= {one, other}


def _buckets(told: Told) -> tuple[list[int], list[int]]:
    """Return the stretches of time where a telling is a host, and where it is a guest.

    Stretches of days, of years and the one of the undated are told apart by their remainder.
    What is told of a whole year meets what is told of its months, and not of its days.
    """
    if told.time is None:
        return [_UNDATED_BUCKET], []
    start, end = reach(told)
    first, last = bounds(told.time)
    host: list[int] = []
    if last - first <= _SHORT:
        host.extend(_covered(start - APART_DAYS * DAY, end, _BUCKET, 0))
    if last - first >= _LONG:
        host.extend(
            {
                *_covered(first, first + 1, _LONG_BUCKET, 1),
                *_covered(last - 1, last, _LONG_BUCKET, 1),
            }
        )
    return host, [_UNDATED_BUCKET]


def _covered(start: int, end: int, length: int, kind: int) -> Iterator[int]:
    for number in range(start // length, (end - 1) // length + 1):
        yield _KINDS_OF_BUCKETS * number + kind
