"""Whole articles make the timelines that are expected of them."""

import pytest

from tests import golden


@pytest.mark.parametrize("story", golden.stories())
def test_a_story_makes_the_timeline_that_is_expected(story, tmp_path):
    golden.make(story, tmp_path / "made.json")
    changed = golden.differences(golden.expected(story), tmp_path / "made.json")
    assert not changed, "\n".join((*changed, "Meant? python -m tests.golden renews them."))
