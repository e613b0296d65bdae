from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.timelines import FixedMeasure
from timeline_app.layout.marks import Glyph
from timeline_app.painting.marks import draw_marks, draw_whiskers
from timeline_app.painting.symbols import draw_symbol, scene_of, symbols
from timeline_app.painting.theme import THEMES, theme


def test_every_shape_of_the_strip_is_explained():
    shapes = {scene_of(symbol, FixedMeasure()).marks[0].glyph for symbol in symbols()}
    assert shapes == set(Glyph) - {Glyph.HOLLOW_DISC}  # a hollow bar seen from far away


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("symbol", list(symbols()), ids=lambda symbol: symbol.meaning)
def test_each_mark_is_drawn_whole(qapp, symbol, name):
    image = draw_symbol(symbol, theme(name), FixedMeasure(), 1.0).toImage()
    ground = theme(name).background.lower()
    border = [(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    border += [(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]
    inner = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert {image.pixelColor(*point).name() for point in border} == {ground}
    assert len(inner) > 1


def inks(scene, colours):
    """Return the colours that a scene's marks are painted in."""
    image = QImage(scene.viewport.width, scene.frame.height_px, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.background))
    painter = QPainter(image)
    draw_marks(painter, scene, colours)
    draw_whiskers(painter, scene, colours)
    painter.end()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def is_grey(ink, colours):
    """Tell whether an ink is no more colourful than what steps back and the ground are."""
    greys = QColor(colours.border), QColor(colours.background)
    return QColor(ink).hsvSaturation() <= max(grey.hsvSaturation() for grey in greys) + 8


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("symbol", list(symbols()), ids=lambda symbol: symbol.meaning)
def test_each_mark_loses_its_colour_where_others_were_searched_for(qapp, symbol, name):
    scene, colours = scene_of(symbol, FixedMeasure()), theme(name)
    nothing = scene.timeline.searched(np.zeros(len(scene.timeline), np.bool_))
    assert not all(is_grey(ink, colours) for ink in inks(scene, colours))
    assert all(is_grey(ink, colours) for ink in inks(replace(scene, timeline=nothing), colours))
