"""The user guide and what stands of it in the README."""

import re

import pytest

from tests.guide import README, in_readme
from tests.translations import LANGUAGES
from timeline_app import resources

GUIDE = resources.path("guide", "guide.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("picture", re.findall(r"\]\((\w+\.png)\)", GUIDE))
def test_every_picture_of_the_guide_is_there(picture):
    assert resources.path("guide", picture).is_file()


PARTS = re.compile(r"^#+|\]\(\w+\.png\)|^> \*|^<!-- .* -->", re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_has_all_its_parts_in_every_language(language):
    guide = resources.path("guide", f"guide.{language}.md").read_text(encoding="utf-8")
    assert PARTS.findall(guide) == PARTS.findall(GUIDE)


def test_the_readme_has_the_guide_as_it_is():
    readme = README.read_text(encoding="utf-8")
    assert in_readme(readme, GUIDE) == readme


def test_the_guide_has_what_a_screen_reader_says():
    said = GUIDE.partition("<!-- transcript -->")[2]
    assert "exact day. not reviewed." in said
    assert "Undone:" in said
    assert "Exported" in said
