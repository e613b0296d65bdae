"""Lets small groups of tellings join the large one that tells the same in other words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline_app.pipeline.likeness import are_near, reach
from timeline_app.pipeline.neighbours import Key
from timeline_app.pipeline.telling import Told

_LARGE = 4
_LEAST_TELLERS = 2
_TELLERS = 0.2
_KIND = 0.5
_ENOUGH = 0.75


@dataclass(frozen=True, slots=True)
class Group:
    """Tellings of one event, in the order of their keys, and when it may have happened."""

    told: tuple[Told, ...]
    reach: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Core:
    """What a large group tells: the stems that several have, and how many name each kind."""

    number: int
    reach: tuple[int, int]
    stems: frozenset[str]
    kinds: Mapping[str, float]

    def covers(self, one: Told) -> float:
        """Return the share of a telling's stems that are here, and half of a kind's tellers.

        What is told of another time is not covered, though the days may differ a little.
        """
        if not are_near(self.reach, reach(one)):
            return 0.0
        shared = len(one.terms.stems & self.stems) / max(1, len(one.terms.stems))
        return shared + _KIND * max(
            (self.kinds.get(kind, 0) for kind in one.terms.kinds), default=0
        )


def gather(
    groups: Sequence[Group], agreements: Mapping[Key, Mapping[Key, float]]
) -> tuple[tuple[Told, ...], ...]:
    """Return the groups, the small ones joined to the large ones that tell the same.

    Two tellings of what many tell may have few words in common, each with others. So a small
    group joins a large one when all its tellings agree a little with some there, are of about
    the same time, and use the words that several there use. All are compared with the groups
    as they are given, hence the order does not matter.

    Args:
        groups: the groups.
        agreements: for the key of each telling, who agrees with it and how far.
    """
    cores = [_core(n, group) for n, group in enumerate(groups) if len(group.told) >= _LARGE]
    core_of = {one.key: core for core in cores for one in groups[core.number].told}
    joined = [list(group.told) for group in groups]
    for number, group in enumerate(groups):
        if len(group.told) < _LARGE:
            home = _home(group.told, core_of, agreements)
            if home is not None:
                joined[home.number].extend(group.told)
                joined[number].clear()
    return tuple(tuple(sorted(group, key=lambda one: one.key)) for group in joined if group)


def _core(number: int, group: Group) -> _Core:
    stems = Counter(stem for one in group.told for stem in one.terms.stems)
    kinds = Counter(kind for one in group.told for kind in one.terms.kinds)
    least = max(_LEAST_TELLERS, _TELLERS * len(group.told))
    return _Core(
        number,
        group.reach,
        frozenset(stem for stem, tellers in stems.items() if tellers >= least),
        {kind: tellers / len(group.told) for kind, tellers in kinds.items()},
    )


def _home(
    group: Sequence[Told],
    core_of: Mapping[Key, _Core],
    agreements: Mapping[Key, Mapping[Key, float]],
) -> _Core | None:
    """Return the core that covers a group best, its least covered telling counting."""
    met = [_met(agreements[one.key], core_of) for one in group]
    everywhere = {number: core for number, core in met[0].items() if all(number in m for m in met)}
    found = [(min(map(core.covers, group)), -n, core) for n, core in everywhere.items()]
    best = max(found, key=lambda item: item[:2], default=None)
    return best[2] if best and best[0] >= _ENOUGH else None


def _met(keys: Iterable[Key], core_of: Mapping[Key, _Core]) -> dict[int, _Core]:
    cores = (core_of[key] for key in keys if key in core_of)
    return {core.number: core for core in cores}
