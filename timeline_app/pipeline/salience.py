"""How much an event matters: how many articles tell it, and how early."""

from collections.abc import Iterable


def weight(positions: Iterable[int]) -> float:
    """Return an event's weight, from the place of its first sentence in each article.

    Args:
        positions: for each article that tells it, how many sentences stand before it there.
    """
    return sum(1 + 1 / (1 + position) for position in positions)


def shares(weights: Iterable[float]) -> list[float]:
    """Return the weights as shares of the greatest, so that they lie between 0 and 1."""
    found = list(weights)
    greatest = max(found, default=1.0)
    return [one / greatest for one in found]
