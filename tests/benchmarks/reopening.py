"""How long a large library takes to open, and how much memory a million events take."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.libraries import make_library
from tests.benchmarks.row import Row, row

_ROUNDS = 5
_ROOT = Path(__file__).resolve().parents[2]
_GIBIBYTE = 1 << 30
_OPEN = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from timeline_app import app
from timeline_app.view.strip_view import StripView
application = QApplication([])
app.prepare(application)
folder = Path(sys.argv[1])
begun = time.perf_counter()
window = app.build_window(folder / "settings.json", (), None, data_folder=folder)
window.resize(1600, 900)
window.show()
while window.session.timeline is None or not window.strip.labels():
    application.processEvents()
window.strip.repaint()
print(time.perf_counter() - begun)
with open("/proc/self/statm") as file:
    print(int(file.read().split()[1]) * 4096)
window.close()
"""


def reopen() -> Row:
    times, _ = _opened(10_000, 100_000, _ROUNDS)
    words = f"10,000 articles, 100,000 events; {min(times):.2f} to {max(times):.2f} s"
    return row("reopen", median(times), "s", 1, words)


def memory() -> Row:
    _, sizes = _opened(10_000, 1_000_000, 1)
    return row("memory", max(sizes) / _GIBIBYTE, "GB", 1, "a window with 1,000,000 events")


def _opened(articles: int, events: int, rounds: int) -> tuple[list[float], list[int]]:
    """Return for each round how many seconds opening took, and the bytes that were resident."""
    with tempfile.TemporaryDirectory() as folder:
        make_library(Path(folder) / "Timeline.timeline", articles, events)
        lines = [_run(folder) for _ in range(rounds)]
    return [float(line[0]) for line in lines], [int(line[1]) for line in lines]


def _run(folder: str) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _OPEN, folder]
    done = subprocess.run(
        command, check=True, cwd=_ROOT, env=environment, capture_output=True, text=True
    )
    return done.stdout.split()
