"""How much an event matters: how many articles tell it, and whether one is about it."""

from collections.abc import Sequence
from math import log

_HEADLINE = 2.0
_EARLY = 0.1
_HALF = 2.0


def salience(positions: Sequence[int]) -> float:
    """Return how much an event matters, between 0 and 1, whatever other events there are.

    An event that made an article be written stands in its headline; a background that all
    repeat matters less. Each further article counts for less than the one before it.

    Args:
        positions: for each article that tells it, how many sentences stand before it there.
    """
    headline = _HEADLINE if 0 in positions else 0.0
    early = _EARLY * sum(1 / (1 + position) for position in positions) / len(positions)
    weight = log(1 + len(positions)) + headline + early
    return weight / (weight + _HALF)
