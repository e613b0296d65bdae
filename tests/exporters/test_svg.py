"""Drawings, read by a parser of XML."""

import re

import pytest
from defusedxml import ElementTree

from tests.timelines import article, day, event, every_kind, with_provisional
from timeline_app.exporters import ExportOptions, export
from timeline_app.model.timeline import Timeline

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def drawn(qapp, tmp_path):
    def draw(timeline, **choices):
        export(timeline, ExportOptions(**choices), tmp_path / "out.svg")
        return ElementTree.parse(tmp_path / "out.svg").getroot()

    return draw


def words(root):
    return [element.text for element in root.iter(f"{SVG}text")]


def test_every_label_is_text(drawn):
    found = words(drawn(every_kind(), title="The bridge"))
    labels = {"The bridge", "Bridge closed to lorries", "≈ early Nov 2023", "Deck fell · ≠"}
    assert all(any(label in text for text in found) for label in labels)


def test_the_size_is_that_of_the_picture(drawn):
    root = drawn(every_kind(), width_px=900)
    assert root.get("width") == "900"
    assert root.get("viewBox") == f"0 0 900 {root.get('height')}"


def test_it_has_a_title_and_a_description(drawn):
    root = drawn(every_kind(), title="A & B <c>")
    assert root.find(f"{SVG}title").text == "A & B <c>"
    assert root.find(f"{SVG}desc").text.startswith("A timeline of 12 events.")


def test_what_xml_has_no_place_for_is_left_out(drawn):
    timeline = Timeline.from_events(
        [event("a", day(2023, 1, 2), "Bridge\x0b\x1f fell\ud800")], {"article-0": article(0)}
    )
    assert any("fell" in text for text in words(drawn(timeline)))


def test_a_font_of_any_kind_without_serifs_may_take_the_place_of_ours(drawn):
    families = {element.get("font-family") for element in drawn(every_kind()).iter(f"{SVG}text")}
    assert all(re.fullmatch(r"[^,]+, sans-serif", family) for family in families)


def test_no_shade_is_one_that_a_drawing_cannot_hold(drawn):
    strokes = {element.get("stroke") for element in drawn(with_provisional()).iter()}
    assert not any("url" in stroke for stroke in strokes if stroke)
