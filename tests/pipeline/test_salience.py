"""How much an event matters."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.pipeline.salience import shares, weight


def test_an_event_matters_more_the_earlier_it_is_told():
    assert weight([0]) > weight([5])


def test_an_event_of_two_articles_always_matters_more_than_a_headline():
    assert weight([40, 40]) > weight([0])


def test_the_greatest_weight_has_the_share_one():
    assert shares([1.0, 4.0]) == [0.25, 1.0]


def test_no_events_have_no_shares():
    assert shares([]) == []


@given(st.lists(st.lists(st.integers(0, 500), min_size=1), min_size=1))
def test_shares_always_lie_between_nothing_and_one(positions):
    assert all(0 < share <= 1 for share in shares(weight(one) for one in positions))
