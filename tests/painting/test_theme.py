from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from timeline_app.painting.theme import THEMES, colour, palette, sharpened, style_sheet, theme


def luminance(code):
    parts = (QColor(code).redF(), QColor(code).greenF(), QColor(code).blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def usual(request):
    return theme(request.param)


@pytest.fixture(params=["usual", "high contrast"])
def of(request, usual):
    return usual if request.param == "usual" else sharpened(usual)


def test_words_and_lanes_can_be_read_on_both_surfaces(of):
    inks = (of.text, of.muted, of.selection, of.warning, of.error, *of.lanes)
    assert all(contrast(ink, on) >= 4.5 for ink, on in product(inks, (of.background, of.surface)))


@pytest.mark.parametrize("name", THEMES)
def test_text_on_a_match_can_be_read(name):
    assert contrast(theme(name).text, theme(name).match) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_outline_of_what_is_not_looked_for_can_be_seen(name):
    of = theme(name)
    assert all(contrast(of.border, on) >= 3 for on in (of.background, of.weekend))


def test_text_on_a_selection_can_be_read(of):
    assert contrast(of.on_selection, of.selection) >= 4.5


def test_edges_and_axis_can_be_seen_on_both_surfaces(of):
    marks = (of.axis, of.border)
    assert all(contrast(mark, on) >= 3 for mark, on in product(marks, (of.background, of.surface)))


@pytest.mark.parametrize("name", THEMES)
def test_there_are_eight_lane_colours_and_then_they_repeat(name):
    assert len(set(theme(name).lanes)) == 8
    assert theme(name).lane(9) == theme(name).lane(1)


def test_the_palette_has_the_theme_s_background():
    role = QPalette.ColorRole.Base
    assert palette(theme("dark")).color(role).name().upper() == theme("dark").background


def test_the_style_sheet_uses_the_theme_s_colours():
    assert theme("light").border in style_sheet(theme("light"))


def test_a_colour_can_be_thinned():
    assert colour("#000000", 0.5).alphaF() == pytest.approx(0.5, abs=0.01)
