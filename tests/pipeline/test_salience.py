"""How much an event matters."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.pipeline.salience import salience


def test_an_event_matters_more_the_earlier_it_is_told():
    assert salience([0]) > salience([5])


def test_an_event_of_two_articles_always_matters_more_than_a_headline():
    assert salience([40, 40]) > salience([0])


@given(st.lists(st.integers(0, 500), min_size=1))
def test_salience_always_lies_between_nothing_and_one(positions):
    assert 0 < salience(positions) < 1
