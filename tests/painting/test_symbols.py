import pytest

from tests.timelines import FixedMeasure
from timeline_app.layout.marks import Glyph
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
