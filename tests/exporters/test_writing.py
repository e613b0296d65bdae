"""What is written piece by piece: whole or not at all, and how far it is."""

import pytest

from timeline_app.errors import TimelineError
from timeline_app.exporters.archive import write_archive
from timeline_app.exporters.writing import write_pieces

MANY = ["piece\n"] * 1000


def in_archive(path, pieces, count):
    return write_archive(path, [("a.txt", pieces)], count)


@pytest.fixture(params=[write_pieces, in_archive])
def write(request):
    return request.param


def test_the_share_that_is_done_grows_up_to_all(write, tmp_path):
    shares = list(write(tmp_path / "a", MANY, len(MANY)))
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert (shares[0], shares[-1] <= 1) == (0, True)


def test_what_is_cancelled_in_the_middle_leaves_what_was_there(write, tmp_path):
    target = tmp_path / "a"
    target.write_text("former")
    steps = write(target, MANY, len(MANY))
    for _ in range(5):
        next(steps)
    steps.close()
    assert ([one.name for one in tmp_path.iterdir()], target.read_text()) == (["a"], "former")


def test_a_piece_is_made_only_when_it_is_its_turn(write, tmp_path):
    made = []
    steps = write(tmp_path / "a", (made.append(one) or one for one in MANY), len(MANY))
    next(steps)
    next(steps)
    assert 0 < len(made) < len(MANY)


def test_a_disk_without_room_is_said(write, tmp_path):
    target = tmp_path / "full"
    target.symlink_to("/dev/full")
    with pytest.raises(TimelineError, match="cannot be written"):
        list(write(target, MANY * 1000, len(MANY)))
