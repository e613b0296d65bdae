"""Which small groups join a large one."""

from hypothesis import given
from hypothesis import strategies as st

from tests.tellings import day, told
from timeline_app.pipeline.gathering import Group, gather
from timeline_app.pipeline.likeness import reach

CORE = [
    told("a", "A flood closed the old mill bridge.", day(3)),
    told("b", "The flood closed the bridge by the mill.", day(3)),
    told("c", "Flood water shut the mill bridge.", day(3)),
    told("d", "The old bridge was shut by a flood.", day(3)),
]
SAME = told("e", "Flood shut bridge.", day(3))
OTHER = told("f", "The flood spoiled wheat and barley all over the valley.", day(3))
TIED = {one.key: {core.key: 0.6 for core in CORE} for one in (*CORE, SAME, OTHER)}


def joined(groups, tied=TIED):
    """Return what becomes of some groups, of which all are of the same time."""
    return keys(gather([Group(tuple(group), reach(group[0])) for group in groups], tied))


def keys(groups):
    return sorted("".join(one.article_id for one in group) for group in groups)


def test_what_uses_the_words_of_a_large_group_joins_it():
    assert joined([CORE, [SAME]]) == ["abcde"]


def test_what_uses_other_words_stays_alone():
    assert joined([CORE, [OTHER]]) == ["abcd", "f"]


def test_what_agrees_with_nobody_there_stays_alone():
    assert joined([CORE, [SAME]], {SAME.key: {}}) == ["abcd", "e"]


def test_what_is_told_of_another_time_stays_alone():
    later = told("e", "Flood shut bridge.", day(20))
    assert joined([CORE, [later]]) == ["abcd", "e"]


def test_a_group_joins_only_as_a_whole():
    assert joined([CORE, [SAME, OTHER]]) == ["abcd", "ef"]


def test_nothing_joins_a_small_group():
    assert joined([CORE[:3], [SAME]]) == ["abc", "e"]


@given(st.permutations([CORE, [SAME], [OTHER]]))
def test_the_order_of_the_groups_never_matters(groups):
    assert joined(groups) == ["abcde", "f"]
