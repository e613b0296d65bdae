"""Puts tellings that agree into groups, each of which tells one event."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import ceil, log2, prod, sqrt

from timeline_app.pipeline.gathering import Group, gather
from timeline_app.pipeline.likeness import ENOUGH, Meeting, are_near, meeting, reach
from timeline_app.pipeline.neighbours import Key
from timeline_app.pipeline.telling import Told

_MOST_LINKS = 8
_GROWTH = 0.06


@dataclass(frozen=True, slots=True)
class _Group:
    """Tellings of one event so far, and when it may have happened; an empty stretch is never."""

    members: tuple[int, ...]
    reach: tuple[int, int]


def groups(
    told: Sequence[Told], agreements: Mapping[Key, Mapping[Key, float]]
) -> tuple[tuple[Told, ...], ...]:
    """Return the tellings in groups: the two that agree most are put together first.

    Two groups agree as far as their best pairs do on average, as many of them as the square root
    of all pairs: more than one pair has to agree, so that a chain of chance likenesses
    does not tie a whole story together, yet not every pair, since nobody tells everything.
    Greedy agglomeration between single and average link. What is left then joins the
    groups whose words it uses, see `gather`.

    Args:
        told: tellings in the order of their keys; the result depends on nothing else.
        agreements: for each of their keys, who agrees with it and how far.
    """
    found = _Agglomeration(told, agreements).run()
    held = [
        Group(tuple(told[member] for member in sorted(group.members)), group.reach)
        for group in found
    ]
    return gather(held, agreements)


class _Agglomeration:
    """The groups as they grow, each under the number of one of its members.

    ``links`` holds the best agreements between two groups, ``apart`` with whom each telling
    agrees although their words give different days.
    """

    def __init__(
        self, told: Sequence[Told], agreements: Mapping[Key, Mapping[Key, float]]
    ) -> None:
        numbers = {one.key: number for number, one in enumerate(told)}
        self.groups = {n: _Group((n,), reach(one)) for n, one in enumerate(told)}
        self.links: dict[int, dict[int, list[float]]] = {
            number: {
                numbers[key]: [found]
                for key, found in agreements[one.key].items()
                if key in numbers
            }
            for number, one in enumerate(told)
        }
        self.apart = [
            frozenset(
                other
                for other, (agreed,) in self.links[number].items()
                if agreed >= ENOUGH and meeting(one, told[other]) == Meeting.APART
            )
            for number, one in enumerate(told)
        ]
        self.waiting = [
            (-found[0], number, other)
            for number, links in self.links.items()
            for other, found in links.items()
            if number < other and found[0] >= ENOUGH
        ]
        heapify(self.waiting)

    def run(self) -> Iterable[_Group]:
        """Join until no two groups agree enough.

        Two groups agree less and less while one of them grows, unless it grows by one that
        agrees with the other too, which `_join` sees to. So how far the two at the head of the
        queue agree needs to be looked at again only there.
        """
        while self.waiting:
            waited, one, other = heappop(self.waiting)
            if one not in self.groups or other not in self.groups:
                continue
            if self._agreement(one, other) < -waited:
                self._wait(one, other)
            elif self._may_join(one, other):
                self._join(one, other)
        return self.groups.values()

    def _join(self, one: int, other: int) -> None:
        """Let the group with fewer links become a part of the other."""
        kept, gone = sorted((one, other), key=lambda number: (-len(self.links[number]), number))
        ours = self.links[kept]
        first, second = self.groups[kept], self.groups.pop(gone)
        self.groups[kept] = _Group(first.members + second.members, _common_reach(first, second))
        del ours[gone]
        for neighbour, found in self.links.pop(gone).items():
            if neighbour != kept:
                best = sorted(ours.get(neighbour, []) + found, reverse=True)[:_MOST_LINKS]
                theirs = self.links[neighbour]
                del theirs[gone]
                ours[neighbour] = theirs[kept] = best
                self._wait(kept, neighbour)

    def _wait(self, one: int, other: int) -> None:
        agreed = self._agreement(one, other)
        if agreed >= ENOUGH:
            heappush(self.waiting, (-agreed, min(one, other), max(one, other)))

    def _agreement(self, one: int, other: int) -> float:
        found = self.links[one][other]
        if found[0] < ENOUGH:
            return 0.0
        sizes = (len(self.groups[one].members), len(self.groups[other].members))
        counted = min(_MOST_LINKS, ceil(sqrt(prod(sizes))))
        return sum(found[:counted]) / counted - _GROWTH * log2(min(sizes))

    def _may_join(self, one: int, other: int) -> bool:
        """Tell whether two groups may be of one time, or give dates that some say of one event."""
        ours, theirs = self.groups[one], self.groups[other]
        if max(ours.reach[0], theirs.reach[0]) < min(ours.reach[1], theirs.reach[1]):
            return True
        if not are_near(ours.reach, theirs.reach):
            return False
        fewer, more = sorted((ours.members, theirs.members), key=len)
        return any(
            not self.apart[member].isdisjoint(more) for member in fewer if self.apart[member]
        )


def _common_reach(one: _Group, other: _Group) -> tuple[int, int]:
    """Return when both may have happened; where they contradict, what the larger group says."""
    start, end = max(one.reach[0], other.reach[0]), min(one.reach[1], other.reach[1])
    if start < end:
        return (start, end)
    return max(one, other, key=lambda group: len(group.members)).reach
