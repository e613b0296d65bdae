"""How much an event matters: how many articles tell it, and how early."""

from collections.abc import Iterable

_HALF = 3.0


def salience(positions: Iterable[int]) -> float:
    """Return how much an event matters, between 0 and 1, whatever else there is.

    Args:
        positions: for each article that tells it, how many sentences stand before it there.
    """
    weight = sum(1 + 1 / (1 + position) for position in positions)
    return weight / (weight + _HALF)
