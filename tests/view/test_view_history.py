from timeline_app.layout.timescale import Viewport
from timeline_app.view.view_history import ViewHistory


def view(offset):
    return Viewport(0, 1.0, offset, 100)


def test_back_returns_the_view_that_was_left():
    history = ViewHistory()
    history.leave(view(1))
    assert history.back(view(2)) == view(1)


def test_forth_undoes_back():
    history = ViewHistory()
    history.leave(view(1))
    history.back(view(2))
    assert history.forth(view(1)) == view(2)


def test_many_small_steps_of_one_motion_are_gone_back_from_at_once():
    history = ViewHistory()
    for step in range(5):
        history.leave(view(step), "pan")
    assert (history.back(view(5)), history.back(view(0))) == (view(0), None)


def test_another_motion_begins_a_view_of_its_own():
    history = ViewHistory()
    history.leave(view(1), "pan")
    history.leave(view(2), "zoom")
    assert history.back(view(3)) == view(2)


def test_the_same_motion_after_going_back_begins_a_view_of_its_own():
    history = ViewHistory()
    history.leave(view(1), "pan")
    history.back(view(2))
    history.leave(view(1), "pan")
    assert history.back(view(7)) == view(1)


def test_a_new_view_leaves_nothing_to_go_forth_to():
    history = ViewHistory()
    history.leave(view(1))
    history.back(view(2))
    history.leave(view(1))
    assert history.forth(view(9)) is None


def test_without_a_former_view_back_returns_nothing():
    assert ViewHistory().back(view(1)) is None
