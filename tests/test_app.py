"""The program as a whole: starting, failing and ending."""

import json
import subprocess
import sys
from concurrent.futures import Executor, Future
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from timeline_app import app

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from timeline_app import app

if __name__ == "__main__":
    application = QApplication([])
    QTimer.singleShot(int(sys.argv[1]), application.closeAllWindows)
    sys.exit(app.run([Path(name) for name in sys.argv[2:]]))
"""
HARMLESS = "This plugin does not support propagateSizeHints()"


@pytest.fixture
def run_for(tmp_path):
    """A function that runs the program for some milliseconds with a home of its own."""
    script = tmp_path / "start.py"
    script.write_text(START)

    def run(milliseconds, *paths):
        environment = {
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(app.__file__).parents[1]),
        }
        command = [sys.executable, str(script), str(milliseconds), *map(str, paths)]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        return done.returncode, done.stderr.replace(HARMLESS, "").strip()

    return run


def test_starting_and_closing_leaves_settings_and_no_word(run_for, tmp_path):
    assert run_for(1) == (0, "")
    settings = tmp_path / "config" / "timeline-app" / "settings.json"
    assert json.loads(settings.read_text())["geometry"]


@pytest.mark.parametrize("milliseconds", [50, 400, 800])
def test_closing_while_articles_are_read_ends_quietly(run_for, tmp_path, milliseconds):
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(200):
        text = f"Story {number}\n\n" + f"It began on {number % 28 + 1} May 2020. " * 40
        (folder / f"{number}.txt").write_text(text)
    assert run_for(milliseconds, folder) == (0, "")


class Inline(Executor):
    """Runs each task at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


class Faulty(Executor):
    """Workers with a bug."""

    def submit(self, fn, /, *args, **kwargs):
        raise ZeroDivisionError("a bug")


def test_a_job_that_crashes_is_said_in_the_window_and_traced_on_standard_error(
    qtbot, tmp_path, capfd
):
    story = tmp_path / "story.txt"
    story.write_text("It began on 3 May 2020.")
    window = app.build_window(tmp_path / "settings.json", (story,), Faulty())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.session.is_importing)
    assert "Something went wrong (ZeroDivisionError)" in window.banner.words
    assert "ZeroDivisionError: a bug" in capfd.readouterr().err


def test_a_publication_date_that_is_given_at_the_start_dates_its_article(qtbot, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("It began on Friday.")
    days = {story: date(2020, 5, 4)}
    window = app.build_window(tmp_path / "settings.json", (story,), Inline(), days)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.session.is_importing)
    assert [one.publication.day for one in window.session.articles.values()] == [*days.values()]


def test_a_bug_is_said_in_the_window_and_traced_on_standard_error(qtbot, tmp_path, capsys):
    window = app.build_window(tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.show()
    app.Report(window.banner).tell(ValueError("a bug"))
    assert "Something went wrong (ValueError)" in window.banner.words
    assert "ValueError: a bug" in capsys.readouterr().err


@pytest.mark.parametrize("named", ["news", "../desk/news"])
def test_a_folder_named_from_where_one_stands_is_read_from_the_root_on(
    qtbot, tmp_path, monkeypatch, named
):
    news = tmp_path / "desk" / "news"
    news.mkdir(parents=True)
    (news / "story.txt").write_text("It began on 3 May 2020.")
    monkeypatch.chdir(tmp_path / "desk")
    window = app.build_window(
        tmp_path / "settings.json", (Path(named),), Inline(), data_folder=tmp_path / "data"
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.session.is_importing)
    (read,) = window.session.articles.values()
    assert read.sources == (news / "story.txt",)
    window.close()


def test_another_language_makes_the_window_anew(qtbot, qapp, tmp_path):
    places = app.Places(tmp_path / "settings.json", tmp_path / "data", tmp_path / "faults.log")
    (tmp_path / "settings.json").write_text('{"language": "en"}')
    program = app.Program(qapp, places)
    program.open([])
    first = program.window
    first.session.change_settings(replace(first.session.settings, language="de"))
    qtbot.waitUntil(lambda: program.window is not first)
    try:
        assert program.window.menuBar().actions()[0].text() == "&Datei"
    finally:
        program.close()


@pytest.fixture
def loaded_at_first(tmp_path):
    """The names of the modules that are loaded when the first window is built."""
    script = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from timeline_app import __main__, app, cli\n"
        "application = QApplication([]); app.prepare(application)\n"
        "window = app.build_window(Path(sys.argv[1])); window.show()\n"
        "print(*sys.modules)\n"
    )
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(app.__file__).parents[1]),
    }
    command = [sys.executable, "-c", script, str(tmp_path / "settings.json")]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stdout.split())


def test_the_first_window_loads_nothing_that_it_does_not_show(loaded_at_first):
    unseen = {
        "dateutil",
        "importlib.metadata",
        "multiprocessing",
        "numpy",
        "timeline_app.exporters",
        "timeline_app.layout",
        "timeline_app.pipeline.content",
        "timeline_app.pipeline.ingest",
        "timeline_app.view.export_dialog",
        "timeline_app.view.strip_view",
        "timeline_app.view.undated_tray",
    }
    assert not unseen & loaded_at_first


def test_the_strip_is_made_once_the_window_has_been_painted(qtbot, tmp_path):
    window = app.build_window(tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.stack.count() == 2)
