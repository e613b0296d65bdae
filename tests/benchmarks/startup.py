"""How long the window takes to appear, beside a bare one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from textwrap import indent
from time import perf_counter

from tests.benchmarks.row import Row, row

_ROUNDS = 7
_ROOT = Path(__file__).resolve().parents[2]
_LEAVE = """
from PySide6.QtCore import QEvent, QObject
class Leave(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            import os
            os._exit(0)
        return False
"""
_BARE = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
{_LEAVE}
leave = Leave()
window = QMainWindow()
window.installEventFilter(leave)
window.resize(1280, 800)
window.show()
app.exec()
"""
# The program makes its own application, so the filter goes in just before its loop starts.
# It is the program that imports Qt first, since the order of imports makes a difference.
_WHOLE = f"""
import runpy, sys
class AsQtComes:
    def find_spec(self, name, path=None, target=None):
        if name != "timeline_app.app":
            return
        sys.meta_path.remove(self)
        from PySide6.QtWidgets import QApplication
        global leave
{indent(_LEAVE, 8 * " ")}
        leave = Leave()
        loop = QApplication.exec
        def exec_until_painted(*arguments):
            for window in QApplication.topLevelWidgets():
                window.installEventFilter(leave)
            return loop()
        QApplication.exec = exec_until_painted
sys.meta_path.insert(0, AsQtComes())
sys.argv = ["main.py"]
runpy.run_path("main.py", run_name="__main__")
"""


def startup() -> Row:
    bare, whole = [], []
    for _ in range(_ROUNDS):
        bare.append(_run(_BARE))
        whole.append(_run(_WHOLE))
    ratio = median(whole) / median(bare)
    words = f"bare window {median(bare):.3f} s; ours {median(whole):.3f} s"
    return row("startup", ratio, "times", 2.5, words)


def _run(script: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA"), home)
        environment = {**os.environ, **homes}
        begun = perf_counter()
        # Without a timeout: waiting with one looks only every 50 ms.
        subprocess.run([sys.executable, "-c", script], check=True, cwd=_ROOT, env=environment)
        return perf_counter() - begun
