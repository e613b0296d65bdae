"""A real window over real files, with worker processes that all tests share."""

import pytest

from tests.timelines import every_kind
from timeline_app import app
from timeline_app.painting.theme import theme
from timeline_app.pipeline.workers import WorkerExecutor
from timeline_app.view.strip_view import StripView

STORIES = {
    "bridge.txt": (
        "Bridge closed to lorries\n\nPublished: 16 October 2023\n\n"
        "The harbour bridge was closed to lorries on Saturday.\n\n"
        "Engineers inspected the cables in September 2022.\n\n"
        "The council will vote on repairs on 14 November 2023.\n"
    ),
    "council.md": (
        "# Council meets about the bridge\n\nPublished: 20 October 2023\n\n"
        "The council met on Thursday to talk about the harbour.\n\n"
        "The old ferry sank on 3 March 2011 near the mole.\n"
    ),
    "letter.txt": "A letter to the mayor\n\nThe tram line was shut on Wednesday after a fault.\n",
    "silent.txt": "A note on bread\n\nBread is made of flour and salt, and tastes best warm.\n",
    "empty.txt": "",
    "table.xlsx": "not a kind of file that is read",
}


@pytest.fixture(scope="session")
def executor():
    """Worker processes, started once."""
    workers = WorkerExecutor(1)
    yield workers
    workers.shutdown(wait=True, cancel_futures=True)


@pytest.fixture
def stories(tmp_path):
    """A folder with two dated articles, one undated, one silent, and two that can't be read."""
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, text in STORIES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def settings_path(tmp_path):
    """Where the windows of a test keep their settings."""
    return tmp_path / "config" / "settings.json"


@pytest.fixture
def open_window(qtbot, qapp, executor, settings_path):
    """A function that opens a window and waits until it has read what it was given."""
    app.prepare(qapp)
    windows = []

    def open_one(*paths, wait=True, data_folder=None):
        window = app.build_window(settings_path, paths, executor, data_folder=data_folder)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1400, 900)
        window.show()
        qtbot.waitExposed(window)
        if wait:
            wait_until_read(qtbot, window)
        return window

    yield open_one
    for window in windows:
        window.close()


def wait_until_read(qtbot, window):
    """Wait until nothing is being read."""
    qtbot.waitUntil(lambda: not window.session.is_importing, timeout=20_000)


@pytest.fixture
def until_read(qtbot):
    """A function that waits until a window has read everything."""
    return lambda window: wait_until_read(qtbot, window)


@pytest.fixture
def event_titled():
    """A function that finds an event by words in its title."""

    def find(window, words):
        timeline = window.session.timeline
        events = [timeline.event(index) for index in range(len(timeline))]
        return next(
            event for event in (*events, *timeline.undated) if words in event.title.lower()
        )

    return find


@pytest.fixture
def strip(qtbot):
    """A strip with an event of every kind."""
    view = StripView(theme("light"))
    qtbot.addWidget(view)
    view.resize(1200, 600)
    view.show_timeline(every_kind())
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def window(open_window, stories):
    """A window on the stories, with the keys on its strip."""
    opened = open_window(stories)
    opened.activateWindow()
    opened.strip.setFocus()
    return opened


@pytest.fixture
def bridge(window, event_titled):
    """The id of the event of the bridge's closing, which is selected."""
    found = event_titled(window, "closed to lorries")
    window.session.select((found.id,))
    return found.id


@pytest.fixture
def data(tmp_path):
    """Where timelines lie that nobody gave a place."""
    return tmp_path / "data"
