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
            [*command, "-p", "no:cacheprovider", "tests/view/test_tasks.py"],
            cwd=ROOT,
            env={**os.environ, **look},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-6000:]
