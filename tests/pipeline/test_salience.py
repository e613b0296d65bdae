"""How much an event matters."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.pipeline.salience import salience


def test_an_event_matters_more_the_earlier_it_is_told():
    assert salience([1]) > salience([5])


def test_an_event_matters_more_the_more_articles_tell_it():
    assert salience([3, 3, 3]) > salience([3, 3])


def test_what_an_article_was_written_about_matters_more_than_a_background_of_three():
    assert salience([0]) > salience([9, 9, 9])


@given(st.lists(st.integers(0, 500), min_size=1))
def test_salience_always_lies_between_nothing_and_one(positions):
    assert 0 < salience(positions) < 1
