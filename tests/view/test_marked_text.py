"""Text that delegates paint with what was found on coloured ground."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from timeline_app.model.search import Query
from timeline_app.painting.theme import theme
from timeline_app.view.marked_text import draw_line, draw_paragraph, paragraph_height

AREA = QRect(0, 0, 300, 60)


@pytest.fixture
def image(qapp):
    picture = QImage(AREA.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    return picture


def drawn(image, draw, text, words):
    painter = QPainter(image)
    draw(painter, AREA, text, QColor("black"), Query.of(words), theme("light"))
    painter.end()
    ground = QColor(theme("light").match)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == ground for y in range(image.height()))
    ]


@pytest.mark.parametrize("draw", [draw_line, draw_paragraph])
def test_what_was_found_stands_on_the_colour_of_matches(image, draw):
    assert drawn(image, draw, "The old bridge", "bridge")


@pytest.mark.parametrize("draw", [draw_line, draw_paragraph])
def test_where_nothing_is_found_nothing_is_coloured(image, draw):
    assert not drawn(image, draw, "The old bridge", "ferry")


def test_what_comes_after_an_emoji_is_coloured_where_it_stands(image):
    plain = drawn(image.copy(), draw_line, "bridge", "bridge")
    after = drawn(image, draw_line, "🚢🚢🚢 bridge", "bridge")
    assert min(after) > max(0, min(plain))
    assert abs(len(after) - len(plain)) <= 2


def test_a_line_that_is_too_long_is_cut(image):
    painter = QPainter(image)
    ink = QColor("black")
    used = draw_line(painter, AREA, "word " * 50, ink, Query(()), theme("light"))
    painter.end()
    assert used <= AREA.width()


def test_a_paragraph_is_higher_the_narrower_it_is(qapp):
    words = "many words that need room"
    assert paragraph_height(words, QFont(), 60) > paragraph_height(words, QFont(), 600)


def test_each_width_and_each_size_of_letters_has_its_own_height(qapp):
    small, large = QFont("Sans", 9), QFont("Sans", 24)
    heights = [
        paragraph_height("The ferry sank off the coast", font, width)
        for _ in range(2)
        for font, width in ((small, 600), (small, 60), (large, 600))
    ]
    assert heights[:3] == heights[3:]
    assert len(set(heights)) == 3
