import os
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from timeline_app.readers import limits
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents


def _had(path, most_bytes):
    """Tell whether a file is had within the limit, or turned down for it."""
    try:
        return len(contents(path, most_bytes)) <= most_bytes
    except UnreadableError as error:
        return "the limit is" in str(error)


def test_an_empty_file_is_called_empty(tmp_path):
    path = tmp_path / "a.txt"
    path.touch()
    with pytest.raises(UnreadableError, match="The file is empty"):
        contents(path)


def test_a_missing_file_is_called_missing(tmp_path):
    with pytest.raises(UnreadableError, match="not there any more"):
        contents(tmp_path / "gone.txt")


def test_a_folder_is_called_a_folder(tmp_path):
    with pytest.raises(UnreadableError, match="a folder, not a file"):
        contents(tmp_path)


def test_a_file_over_the_limit_is_told_the_limit(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(limits.FILE_BYTES + 1)
    with pytest.raises(UnreadableError, match="the limit is 64 MiB"):
        contents(path)


def test_a_file_that_grows_while_it_is_read_is_had_within_the_limit(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 10_000)

    def grow():
        with path.open("ab", buffering=0) as file:
            for _ in range(5_000):
                file.write(b"b" * 1_000)

    with ThreadPoolExecutor(1) as growing:
        growth = growing.submit(grow)
        while not growth.done():
            assert _had(path, path.stat().st_size + 500)


def test_a_name_that_the_disk_cannot_hold_is_told_as_the_system_tells_it(tmp_path):
    with pytest.raises(UnreadableError, match="could not be read: File name too long"):
        contents(tmp_path / ("a" * 300))


if sys.platform != "win32":

    @pytest.fixture
    def locked(tmp_path):
        path = tmp_path / "a.txt"
        path.write_text("Words.")
        path.chmod(0)
        user = os.geteuid()
        if user == 0:  # root may read everything
            os.seteuid(65534)
        yield path
        os.seteuid(user)

    def test_a_pipe_is_not_waited_for(tmp_path):
        path = tmp_path / "a.txt"
        os.mkfifo(path)
        with pytest.raises(UnreadableError, match="not an ordinary file"):
            contents(path)

    def test_a_link_to_a_folder_is_called_one(tmp_path):
        (tmp_path / "a.txt").symlink_to(tmp_path)
        with pytest.raises(UnreadableError, match="a link to a folder"):
            contents(tmp_path / "a.txt")

    def test_a_link_to_itself_leads_nowhere(tmp_path):
        (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
        with pytest.raises(UnreadableError, match="could not be read: Too many levels"):
            contents(tmp_path / "a.txt")

    def test_a_device_is_not_read(tmp_path):
        (tmp_path / "a.txt").symlink_to("/dev/zero")
        with pytest.raises(UnreadableError, match="not an ordinary file"):
            contents(tmp_path / "a.txt")

    def test_a_locked_file_says_whom_to_ask(locked):
        with pytest.raises(UnreadableError, match=r"no permission .* Ask its owner"):
            contents(locked)
