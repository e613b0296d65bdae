"""How long a folder of articles takes until all it tells is on the strip, and how that feels."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cache
from math import log
from pathlib import Path
from statistics import linear_regression, median
from typing import NamedTuple

from tests.benchmarks.articles import made_up
from tests.benchmarks.row import Row, row

_ARTICLES = 1000
_CHARACTERS = 3000
_ROUNDS = 3
_SIZES = (100, 300, 1000, 3000, 10_000)
_ROOT = Path(__file__).resolve().parents[2]
# The whole program: its window, its worker processes, and a library on disk.
_IMPORT = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from timeline_app import app

articles, home = map(Path, sys.argv[1:])
application = QApplication([])
app.prepare(application)
window = app.build_window(home / "settings.json", (), None, data_folder=home)
window.resize(1600, 900)
window.show()
session = window.session
last = longest = begun = 0.0
heart = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=2)

def beat():
    global last, longest
    now = time.perf_counter()
    last, longest = now, max(longest, now - last)

def begin():
    global begun, last
    begun = last = time.perf_counter()
    heart.start()
    session.add((articles,))

def end():
    window.strip.repaint()
    beat()
    heart.stop()
    events = len(session.timeline) + len(session.timeline.undated)
    print(json.dumps([last - begun, longest * 1000, len(session.articles), events]))
    window.close()
    application.quit()

heart.timeout.connect(beat)
session.many_files_found.connect(session.go_on, Qt.ConnectionType.QueuedConnection)
session.import_finished.connect(end, Qt.ConnectionType.QueuedConnection)
QTimer.singleShot(1000, begin)
application.exec()
"""


class _Import(NamedTuple):
    """One import: how long it took, and the longest that the window did not answer."""

    seconds: float
    stall_ms: float
    articles: int
    events: int


def seconds() -> Row:
    done = _thousand()
    times = [one.seconds for one in done]
    words = f"{done[0].articles:,} articles, {done[0].events:,} events; {_range(times)} s"
    return row("import", median(times), "s", 10, words)


def stall() -> Row:
    stalls = [one.stall_ms for one in _thousand()]
    words = f"the longest of each of {_ROUNDS} imports; {_range(stalls)} ms"
    return row("import-stall", median(stalls), "ms", 50, words)


def growth() -> Row:
    times = [_imported(size).seconds for size in _SIZES]
    slope = linear_regression([log(size) for size in _SIZES], [log(one) for one in times]).slope
    words = ", ".join(f"{size:,}: {one:.1f} s" for size, one in zip(_SIZES, times, strict=True))
    return row("import-growth", slope, "slope", 1.1, words)


@cache
def _thousand() -> tuple[_Import, ...]:
    return tuple(_imported(_ARTICLES) for _ in range(_ROUNDS))


def _imported(count: int) -> _Import:
    with tempfile.TemporaryDirectory() as folder:
        articles, home = Path(folder) / "articles", Path(folder) / "home"
        articles.mkdir()
        home.mkdir()
        for number in range(count):
            made = made_up(number, _CHARACTERS)
            text = f"Story {number}\n\nPublished: {made['dct']}\n\n{made['text']}"
            (articles / f"{number:05}.txt").write_text(text, encoding="utf-8")
        return _run(articles, home)


def _run(articles: Path, home: Path) -> _Import:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _IMPORT, str(articles), str(home)]
    done = subprocess.run(
        command, check=True, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    return _Import(*json.loads(done.stdout.splitlines()[-1]))


def _range(values: Sequence[float]) -> str:
    return f"{min(values):.3g} to {max(values):.3g}"
