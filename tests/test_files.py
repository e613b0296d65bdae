"""Files are written whole or not at all."""

from pathlib import Path, PureWindowsPath

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


def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    meant, link = tmp_path / "elsewhere" / "meant.txt", tmp_path / "link.txt"
    link.symlink_to(meant)
    for words in ("first", "second"):
        with replacing(link) as path:
            path.write_text(words)
        assert (link.is_symlink(), meant.read_text()) == (True, words)
    assert len(list(meant.parent.iterdir())) == 1


def test_a_full_disk_is_said_and_the_device_stays(tmp_path):
    link = tmp_path / "out.txt"
    link.symlink_to("/dev/full")
    with pytest.raises(TimelineError, match="No space left"), replacing(link) as path:
        path.write_text("words")
    assert Path("/dev/full").is_char_device()


def test_files_on_one_drive_share_a_folder():
    paths = [PureWindowsPath("C:/news/x/a.txt"), PureWindowsPath("c:/News/y/b.txt")]
    assert shared_folder(paths) == PureWindowsPath("C:/news")


def test_files_on_two_drives_share_no_folder():
    paths = [PureWindowsPath("C:/news/a.txt"), PureWindowsPath("D:/news/a.txt")]
    assert shared_folder(paths) is None
