"""The longest that the strip keeps a person waiting while they pan, zoom, point and search."""

from collections.abc import Callable, Iterator
from time import perf_counter

import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.row import Row, row
from tests.benchmarks.synthetic import synthetic_timeline
from timeline_app.painting.theme import theme
from timeline_app.view.collector import Collector
from timeline_app.view.search import Search
from timeline_app.view.timeline_page import TimelinePage

_SIZE = (1600, 900)
_EVENTS = 100_000
_ROUNDS = 12
_WORDS = ("storm", "storm warning", "bridge")


def hitch() -> Row:
    application = QApplication.instance() or QApplication([])
    collector = Collector(application)  # as the program has it
    timeline = synthetic_timeline(_EVENTS)
    page, search = TimelinePage(theme("light")), Search()
    page.resize(*_SIZE)
    page.show_timeline(timeline)
    search.show_timeline(timeline)
    search.changed.connect(lambda found: page.show_found(found, only=False))
    page.show()
    QTest.qWaitForWindowExposed(page)
    frames: list[tuple[float, str]] = []

    def frame(name: str, action: Callable[[], object]) -> None:
        begun = perf_counter()
        action()
        application.processEvents()
        frames.append((perf_counter() - begun, name))

    for number in range(_ROUNDS):
        for name, action in _gestures(page):
            frame(name, action)
        words = _WORDS[number % len(_WORDS)]
        frame("type", lambda words=words: search.look_for(words))
        while not search.is_looking_through:
            application.processEvents()
        while search.is_looking:
            frame("search", lambda: None)
        frame("end of search", search.end)
    shiboken6.delete(collector)
    longest, name = max(frames)
    words = f"{len(frames)} frames of {_EVENTS:,} events; the longest was to {name}"
    return row("strip-hitch", longest * 1000, "ms", 50, words)


def _gestures(page: TimelinePage) -> Iterator[tuple[str, Callable[[], object]]]:
    strip = page.strip
    for step in (23, 61, -17, 40, -300):
        for _ in range(15):
            yield "pan", lambda step=step: strip.camera.pan_by(step)
    for factor in (1.2, 1.2, 1.2, 1 / 1.2, 1 / 1.2, 1.2):
        for _ in range(5):
            yield "zoom", lambda factor=factor: strip.camera.zoom_by(factor, 700)
    for x in range(40, 1200, 60):
        yield "point", lambda x=x: strip.hover_at(QPointF(x, 200 + x // 4))
    yield "fit", strip.camera.fit
