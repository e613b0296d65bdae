"""Going from one event found to the next."""

import pytest

from tests.timelines import day, event
from timeline_app.model.timeline import Timeline
from timeline_app.view.search import Search


@pytest.fixture
def search(qtbot):
    """A search that has found the events 1, 3 and the undated one, of 0 to 4."""
    names = {1: "bridge", 3: "bridge"}
    events = [event(str(n), day(2023, 1, n + 1), names.get(n, "rain")) for n in range(5)]
    events += [event("late", None, "bridge"), event("other", None, "rain")]
    looking = Search()
    looking.show_timeline(Timeline.from_events(events, {}))
    with qtbot.waitSignal(looking.changed):
        looking.look_for("bridge")
    return looking


@pytest.mark.parametrize(
    ("after", "found"),
    [(None, "1"), ("0", "1"), ("1", "3"), ("2", "3"), ("4", "late"), ("late", "1")],
)
def test_the_next_comes_after_any_event_and_the_first_after_the_last(search, after, found):
    assert search.beside(after, 1) == found


@pytest.mark.parametrize(
    ("before", "found"), [(None, "late"), ("0", "late"), ("2", "1"), ("3", "1"), ("late", "3")]
)
def test_the_former_comes_before_any_event_and_the_last_before_the_first(search, before, found):
    assert search.beside(before, -1) == found


def test_where_nothing_is_found_there_is_no_next(qtbot, search):
    with qtbot.waitSignal(search.changed):
        search.look_for("xylophone")
    assert search.beside("0", 1) is None


def test_going_on_fetches_only_what_it_goes_to(qtbot):
    fetched = []
    events = [event(str(n), day(2023, 1, 1 + n % 28), "bridge") for n in range(200)]
    known = Timeline.from_events(events, {})
    looking = Search()
    looking.show_timeline(known.replaced(fetch=lambda at: fetched.append(at) or known.event(at)))
    with qtbot.waitSignal(looking.changed):
        looking.look_for("bridge")
    fetched.clear()
    looking.beside("0", 1)
    assert len(fetched) == 1


def test_what_is_looked_through_is_made_ready_before_anyone_searches(qtbot):
    fetched = []
    known = Timeline.from_events([event(str(n), day(2023, 1, 1 + n)) for n in range(20)], {})
    looking = Search()
    looking.show_timeline(known.replaced(fetch=lambda at: fetched.append(at) or known.event(at)))
    looking.prepare()
    qtbot.waitUntil(lambda: looking.is_ready)
    assert sorted(fetched) == list(range(20))
