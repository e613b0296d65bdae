"""What is painted on the strip, as the words that a drawing of it holds."""

from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from tests.timelines import FixedMeasure, every_kind
from timeline_app.layout.fitting import fitted
from timeline_app.layout.packing import Frame
from timeline_app.layout.scene import build_scene
from timeline_app.model.wording import ENGLISH
from timeline_app.painting.layers import paint_strip
from timeline_app.painting.theme import theme


def drawn(scene):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    paint_strip(painter, scene, theme("light"))
    painter.end()
    return bytes(buffer.data().data()).decode()


def test_the_word_for_today_is_of_the_language(qapp):
    timeline = every_kind()
    view = fitted(timeline, 900)
    words = replace(ENGLISH, say=lambda phrase: {"Today": "Heute"}.get(phrase, phrase))
    frame = Frame(400, now=round((view.start + view.end) / 2), words=words)
    drawing = drawn(build_scene(timeline, view, FixedMeasure(), frame))
    assert "Heute" in drawing
    assert "Today" not in drawing
