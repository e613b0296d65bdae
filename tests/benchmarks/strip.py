"""How fast the strip pans, opens and finds what is under the pointer."""

import gc
from collections.abc import Callable, Iterator
from functools import cache
from math import log10
from statistics import median
from time import perf_counter

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.row import Row, row
from tests.benchmarks.synthetic import synthetic_timeline
from timeline_app.model.timeline import Timeline
from timeline_app.painting.theme import theme
from timeline_app.view.strip_view import StripView

_SIZE = (1600, 900)
_FRAMES = 60
_ROUNDS = 7
_STEPS_PX = (23, 61, -17, 40)
_MANY, _MILLION = 10_000, 1_000_000


def pan_10k() -> Row:
    frames, fills = _panned(_MANY)
    ratio = median(frames) / median(fills)
    return row("strip-pan-10k", ratio, "fills", 15, _words(frames, fills))


def pan_floor() -> Row:
    frames, fills = _panned(_MILLION)
    ratio = median(frames) / median(fills)
    return row("strip-pan-floor", ratio, "fills", 25, _words(frames, fills))


def pan_growth() -> Row:
    few, _ = _panned(_MANY)
    many, _ = _panned(_MILLION)
    few, many = [*few, *_zoomed(_MANY)], [*many, *_zoomed(_MILLION)]
    ratio = median(many) / median(few)
    slope = log10(ratio) / log10(_MILLION / _MANY)
    words = f"the same with 10,000 events; log-log slope {slope:.3f}"
    return row("strip-pan-growth", ratio, "times", 2, words)


def first_frame() -> Row:
    many = median(_first_frame(_MANY) for _ in range(_ROUNDS))
    million = median(_first_frame(_MILLION) for _ in range(_ROUNDS))
    result = row("strip-first-frame", million, "s", 1.0, f"10,000 events: {many:.3f} s of 0.03 s")
    return Row(
        *(result.name, result.value, result.unit, result.reference, result.limit),
        ok=result.ok and many <= 0.03,
    )


def hit() -> Row:
    view = _view(_MILLION)
    scene = view.scene()
    assert scene is not None
    points = [(x, y) for x in range(20, 1580, 120) for y in range(60, 880, 90)]
    actions: dict[str, list[Callable[[], object]]] = {
        "hit": [lambda at=at: scene.hit(*at) for at in points],
        "hover": [lambda at=at: view.hover_at(QPointF(*at)) for at in points],
        "next": [lambda: QTest.keyClick(view, Qt.Key.Key_Right)] * 20,
        "previous": [lambda: QTest.keyClick(view, Qt.Key.Key_Left)] * 20,
    }
    QTest.keyClick(view, Qt.Key.Key_Right)
    slowest = {name: median(map(_seconds, calls)) * 1000 for name, calls in actions.items()}
    words = ", ".join(f"{name} {value:.3f} ms" for name, value in slowest.items())
    return row("strip-hit", max(slowest.values()), "ms", 1, words)


@cache
def _application() -> QApplication:
    return QApplication.instance() or QApplication([])


@cache
def _timeline(count: int) -> Timeline:
    return synthetic_timeline(count)


@cache
def _view(count: int) -> StripView:
    _application()
    view = StripView(theme("light"))
    view.resize(*_SIZE)
    view.show_timeline(_timeline(count))
    view.show()
    QTest.qWaitForWindowExposed(view)
    return view


@cache
def _panned(count: int) -> tuple[list[float], list[float]]:
    """Return the seconds of pan frames and of fills of an image as large, interleaved."""
    view = _view(count)
    image = QImage(*_SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    frames: list[float] = []
    fills: list[float] = []
    for _ in range(_ROUNDS):
        for step in _steps(_FRAMES):
            frames.append(_seconds(lambda step=step: _pan(view, step)))
            fills.append(_seconds(lambda: image.fill(QColor(255, 255, 255))))
    return frames, fills


def _steps(count: int) -> Iterator[int]:
    for frame in range(count):
        yield _STEPS_PX[frame // 8 % len(_STEPS_PX)]


def _pan(view: StripView, step: int) -> None:
    view.camera.pan_by(step)
    view.repaint()


@cache
def _zoomed(count: int) -> list[float]:
    view = _view(count)

    def zoom(factor: float) -> None:
        view.camera.zoom_by(factor, 700)
        view.repaint()

    return [_seconds(lambda f=f: zoom(f)) for _ in range(10) for f in (1.2, 1.2, 1 / 1.44)]


def _first_frame(count: int) -> float:
    _application()
    known = _timeline(count)
    view = StripView(theme("light"))
    view.resize(*_SIZE)
    view.show()
    QTest.qWaitForWindowExposed(view)

    def show() -> None:
        columns = (known.start, known.end, known.salience, known.lane, known.flags)
        view.show_timeline(Timeline.from_columns(*columns, known.event))
        view.repaint()

    seconds = _seconds(show)
    view.deleteLater()
    return seconds


def _seconds(action: Callable[[], object]) -> float:
    gc.disable()
    begun = perf_counter()
    action()
    seconds = perf_counter() - begun
    gc.enable()
    return seconds


def _words(frames: list[float], fills: list[float]) -> str:
    frame, fill = median(frames), median(fills)
    tail = sorted(frames)[round(len(frames) * 0.99) - 1]
    return (
        f"fill {fill * 1000:.2f} ms; frame {frame * 1000:.2f} ms, p99 {tail * 1000:.2f} ms "
        f"= {tail / fill:.0f} fills"
    )
