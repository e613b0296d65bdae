"""Which tellings make one group."""

from tests.tellings import NOVEMBER, day, told
from timeline_app.pipeline.grouping import groups


def sizes(tellings, agreed):
    """Group tellings of which pairs, given by their numbers, agree so far."""
    ordered = tuple(tellings)
    found = {one.key: {} for one in ordered}
    for (one, other), how_far in agreed.items():
        found[ordered[one].key][ordered[other].key] = how_far
        found[ordered[other].key][ordered[one].key] = how_far
    return sorted(len(group) for group in groups(ordered, found))


def tellings(*times):
    return [
        told(key, f"It fell {key}.", time) for key, time in zip("abcdefgh", times, strict=False)
    ]


def test_two_that_agree_are_one():
    assert sizes(tellings(day(3), day(3)), {(0, 1): 1.1}) == [2]


def test_two_that_hardly_agree_are_two():
    assert sizes(tellings(day(3), day(3)), {(0, 1): 0.5}) == [1, 1]


def test_a_chain_of_likenesses_does_not_become_one():
    chain = {(0, 1): 1.1, (1, 2): 1.0, (2, 3): 1.1}
    assert sizes(tellings(*[day(3)] * 4), chain) == [2, 2]


def test_not_every_pair_has_to_agree():
    pairs = {(0, 1): 1.4, (1, 2): 1.3, (0, 2): 0.8}
    assert sizes(tellings(*[day(3)] * 3), pairs) == [3]


def test_a_month_does_not_tie_two_of_its_days_together():
    pairs = {(0, 1): 1.2, (1, 2): 1.2}
    assert sizes(tellings(day(3), NOVEMBER, day(20)), pairs) == [1, 2]


def test_two_days_that_agree_on_their_own_are_one_disputed_event():
    assert sizes(tellings(day(3), day(4)), {(0, 1): 1.2}) == [2]
