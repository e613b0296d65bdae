"""The tasks of a newcomer on a real X window, each run in a process of its own.

Where there is no X server to start, as on macOS and Windows, there is nothing to test here.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "failures"
SCREEN = "1600x1200x24"
LOOKS = [("1", "light", "ltr"), ("2", "dark", "rtl")]
ALL = ""
TASKS = {
    "test_tasks.py": (ALL,),
    "test_undo.py": ("test_a_cancelled_import_keeps_what_was_read_and_ctrl_z_removes_all_of_it",),
    "test_searching.py": (
        "test_ctrl_f_and_a_word_tell_how_many_events_say_it",
        "test_f3_visits_each_event_found_and_begins_again",
        "test_escape_ends_the_search_and_restores_the_view",
    ),
    "test_date_line.py": (
        "test_a_month_makes_a_hollow_bar_and_ctrl_z_brings_the_day_back",
        "test_figures_with_two_meanings_cannot_be_committed",
    ),
    "test_publication_line.py": (
        "test_the_preview_says_how_many_move_and_just_these_do",
        "test_what_the_person_dated_stays_and_is_counted",
        "test_the_change_is_undone_in_one_step",
    ),
    "test_export_dialog.py": (
        "test_a_whole_picture_at_2_has_the_size_that_the_dialog_says",
        "test_light_and_dark_pictures_differ",
    ),
    "test_accessibility.py": (
        "test_everything_that_takes_the_focus_has_a_name",
        "test_what_is_clicked_is_large_enough",
    ),
}
"""What is done, by the file of tests that does it; the last for whoever listens or points."""


def tasks():
    return [
        f"tests/view/{file}::{name}".removesuffix("::")
        for file, names in TASKS.items()
        for name in names
    ]


@pytest.fixture(scope="module")
def display():
    """The name of a display of an X server that ends with the tests."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


if shutil.which("Xvfb"):

    @pytest.mark.parametrize(("size", "scheme", "side"), LOOKS)
    def test_a_newcomer_s_tasks_on_a_real_window(display, size, scheme, side):
        PICTURES.mkdir(parents=True, exist_ok=True)
        look = {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LOOK_SIZE": size,
            "LOOK_SCHEME": scheme,
            "LOOK_SIDE": side,
            "LOOK_PICTURES": str(PICTURES),
        }
        command = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "tests.desktop.look"]
        done = subprocess.run(
            [*command, "-p", "no:cacheprovider", *tasks()],
            cwd=ROOT,
            env={**os.environ, **look},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-6000:]
