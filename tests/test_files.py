"""Files are written whole or not at all."""

from pathlib import PureWindowsPath

import pytest

from timeline_app.errors import TimelineError
from timeline_app.files import replacing, shared_folder


def test_a_finished_file_takes_the_targets_place(tmp_path):
    target = tmp_path / "out.txt"
    target.write_text("old")
    with replacing(target) as path:
        path.write_text("new")
    assert target.read_text() == "new"


def write_half(target):
    with replacing(target) as path:
        path.write_text("half")
        raise ZeroDivisionError


def test_a_failure_on_the_way_leaves_the_target_as_it_was(tmp_path):
    target = tmp_path / "out.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError):
        write_half(target)
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]
    assert target.read_text() == "old"


def test_a_missing_folder_is_said_in_a_sentence(tmp_path):
    target = tmp_path / "missing" / "out.txt"
    with pytest.raises(TimelineError, match=r"out\.txt cannot be written"), replacing(target):
        pass


def test_a_target_that_is_a_folder_is_refused_and_nothing_stays_behind(tmp_path):
    (tmp_path / "out.png").mkdir()
    with pytest.raises(TimelineError, match="cannot be written"), replacing(tmp_path / "out.png"):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["out.png"]


def test_files_on_one_drive_share_a_folder():
    paths = [PureWindowsPath("C:/news/x/a.txt"), PureWindowsPath("c:/News/y/b.txt")]
    assert shared_folder(paths) == PureWindowsPath("C:/news")


def test_files_on_two_drives_share_no_folder():
    paths = [PureWindowsPath("C:/news/a.txt"), PureWindowsPath("D:/news/a.txt")]
    assert shared_folder(paths) is None
