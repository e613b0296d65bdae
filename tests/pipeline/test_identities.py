"""Which id each event has."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.tellings import day, told
from timeline_app.pipeline.deciding import decide
from timeline_app.pipeline.identities import Identities

FELL = told("b", "The bridge fell.", day(16), published=16)
CAME_DOWN = told("a", "The old bridge came down.", day(16), published=15)
POLICE = told("c", "Police shut the road.", day(16))
RAIN = told("d", "It rained.", day(16))
ALL = (FELL, CAME_DOWN, POLICE, RAIN)
GROUPINGS = st.lists(st.integers(0, 3), min_size=len(ALL), max_size=len(ALL))


def ids(known, *groups):
    return known.of([decide(group) for group in groups])


def test_an_event_of_known_words_keeps_its_id_when_an_older_article_tells_it_too():
    known = Identities()
    assert ids(known, [FELL]) == ids(known, [CAME_DOWN, FELL])


def test_without_a_past_the_oldest_article_gives_the_id():
    assert ids(Identities(), [CAME_DOWN, FELL]) == ids(Identities(), [CAME_DOWN])


def test_where_two_events_become_one_it_has_the_id_of_that_with_more_words():
    known = Identities()
    larger, _ = ids(known, [FELL, POLICE], [RAIN])
    assert ids(known, [FELL, POLICE, RAIN]) == [larger]


def test_where_one_event_becomes_two_the_larger_keeps_the_id():
    known = Identities()
    (whole,) = ids(known, [FELL, POLICE, RAIN])
    assert ids(known, [RAIN], [FELL, POLICE])[1] == whole


def test_an_event_that_was_gone_comes_back_with_its_id():
    known = Identities()
    before = ids(known, [CAME_DOWN, FELL], [POLICE])
    ids(known, [FELL, POLICE])
    assert ids(known, [CAME_DOWN, FELL], [POLICE]) == before


def test_an_event_that_is_dated_anew_keeps_its_id():
    known = Identities()
    other = told("b", "The bridge fell.", day(17), published=16)
    assert ids(known, [FELL]) == ids(known, [other])


def test_an_event_of_which_more_words_are_quoted_keeps_its_id():
    words, rest = "The bridge fell", " and the road was shut."
    known = Identities()
    clause = told("a", words, day(16), subject=rest)
    assert ids(known, [clause]) == ids(known, [told("a", words + rest, day(16), subject="")])


def test_words_in_an_edited_article_are_known_again():
    known = Identities()
    edited = told("edited", "It fell.", day(16), before="A long new sentence was put here. " * 3)
    former = told("former", "It fell.", day(16), before="A long new sentence was put here. " * 2)
    assert ids(known, [former]) == ids(known, [edited])


def test_two_events_of_one_wording_have_ids_of_their_own():
    one, other = ids(Identities(), [FELL], [replace(FELL, article_id="z")])
    assert one != other


@given(st.lists(GROUPINGS, min_size=1, max_size=4))
def test_ids_are_always_unique_and_those_of_the_same_events_always_the_same(steps):
    known = Identities()
    given_before = {}
    for step in steps:
        groups = [
            [one for one, number in zip(ALL, step, strict=True) if number == wanted]
            for wanted in sorted(set(step))
        ]
        found = ids(known, *groups)
        assert len({*found}) == len(found)
        whole = tuple(tuple(one.key for one in group) for group in groups)
        assert given_before.setdefault(whole, found) == found
