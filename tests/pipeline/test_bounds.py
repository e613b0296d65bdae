"""What all that bounds a publication date leaves of it."""

import sys
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.proposal import Clue, Hint
from timeline_app.pipeline.bounds import propose

FROM_MONDAY = Clue(Hint.PAST, "fell on 20 November 2023", earliest=date(2023, 11, 20))
BY_THURSDAY = Clue(Hint.PLANNED, "opens on 23 November 2023", latest=date(2023, 11, 23))
SAID_TUESDAY = Clue(Hint.SAID, "said Tuesday", weekdays=frozenset({2, 3, 4}))
EARLIER = Clue(Hint.PAST, "in 2021", earliest=date(2021, 1, 1))


def test_nothing_is_proposed_without_clues():
    assert propose([]) is None


def test_weekdays_alone_propose_nothing():
    assert propose([SAID_TUESDAY]) is None


def test_an_earliest_day_alone_leaves_the_other_side_open():
    found = propose([FROM_MONDAY])
    assert (found.earliest, found.latest) == (date(2023, 11, 20), None)


def test_an_open_side_gives_no_bounds():
    assert propose([FROM_MONDAY]).bounds is None


def test_clues_are_intersected():
    found = propose([FROM_MONDAY, BY_THURSDAY])
    assert found.bounds == (date(2023, 11, 20), date(2023, 11, 24))


def test_weekdays_cut_the_ends_of_a_span():
    assert propose([FROM_MONDAY, BY_THURSDAY, SAID_TUESDAY]).earliest == date(2023, 11, 21)


def test_one_day_left_is_the_day():
    last = Clue(Hint.PLANNED, "opens on Monday", latest=date(2023, 11, 20))
    assert propose([FROM_MONDAY, last]).day == date(2023, 11, 20)


def test_a_span_is_no_day():
    assert propose([FROM_MONDAY, BY_THURSDAY]).day is None


def test_two_readings_of_a_date_line_are_cut_down_by_other_clues():
    line = Clue(Hint.DATE_LINE, "03/04/2023", days=frozenset({date(2023, 3, 4), date(2023, 4, 3)}))
    past = Clue(Hint.PAST, "in mid-March", earliest=date(2023, 3, 15))
    assert propose([line, past]).day == date(2023, 4, 3)


def test_a_day_of_each_year_is_found_between_bounds():
    each = Clue(Hint.BESIDE, "today, 22 November", month_day=(11, 22))
    assert propose([FROM_MONDAY, BY_THURSDAY, each]).day == date(2023, 11, 22)


def test_only_the_clues_that_are_needed_are_reasons():
    found = propose([EARLIER, FROM_MONDAY, BY_THURSDAY])
    assert set(found.clues) == {BY_THURSDAY, FROM_MONDAY}


def test_an_open_side_proposes_no_day():
    assert propose([FROM_MONDAY]).day is None


def test_clues_that_exclude_each_other_are_a_contradiction():
    late = Clue(Hint.PAST, "fell in 2024", earliest=date(2024, 1, 1))
    found = propose([late, BY_THURSDAY, EARLIER])
    assert (found.is_contradiction, set(found.clues)) == (True, {late, BY_THURSDAY})


def test_a_contradiction_proposes_no_day():
    late = Clue(Hint.PAST, "fell in 2024", earliest=date(2024, 1, 1))
    assert propose([late, BY_THURSDAY]).bounds is None


def test_many_loose_clues_take_little_more_work_than_few():
    few, many = (held_days(count) for count in (3, 100))
    assert many < 2 * few


def held_days(count):
    """Count how often a day is held against a clue among so many clues over some years."""
    loose = [
        Clue(Hint.PAST, f"fell {n}", earliest=date(2004, 1, 1) + timedelta(days=n))
        for n in range(count)
    ]
    tested = 0

    def look(frame, event, argument):
        nonlocal tested
        tested += event == "call" and frame.f_code is Clue.allows.__code__

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        propose([*loose, BY_THURSDAY])
    finally:
        sys.setprofile(before)
    return tested


days = st.dates(date(2020, 1, 1), date(2025, 12, 31))
some_clues = st.lists(
    st.one_of(
        st.builds(Clue, st.just(Hint.PAST), st.text(max_size=3), earliest=days),
        st.builds(Clue, st.just(Hint.PLANNED), st.text(max_size=3), latest=days),
        st.just(SAID_TUESDAY),
    ),
    max_size=6,
)


@given(some_clues, st.randoms())
def test_the_order_of_the_clues_never_matters(clues, random):
    shuffled = list(clues)
    random.shuffle(shuffled)
    assert propose(shuffled) == propose(clues)


@given(some_clues, days)
def test_a_day_that_all_clues_allow_is_always_inside(clues, day):
    found = propose([clue for clue in clues if clue.allows(day)])
    first, last = (found.earliest, found.latest) if found else (None, None)
    assert (first or day) <= day <= (last or day)


@given(some_clues, days)
def test_clues_that_one_day_satisfies_never_contradict(clues, day):
    found = propose([clue for clue in clues if clue.allows(day)])
    assert found is None or not found.is_contradiction
