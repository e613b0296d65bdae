"""What an article quotes."""

import pytest

from tests.stories import tell


@pytest.mark.parametrize(
    "text",
    [
        "“We ran,” said a man.",
        '"We ran," said a man.',
        "'We ran, for it wasn't safe,' said a man.",
    ],
)
def test_what_is_quoted_tells_nothing(text):
    assert tell(text) == ()


def test_what_stands_behind_a_quotation_is_told():
    (told,) = tell("“We ran.” Police closed the bridge.")
    assert told.title == "Police closed the bridge"


def test_a_quotation_that_goes_on_from_another_paragraph_ends_where_it_is_closed():
    told = tell('"They broke the windows.\nWe ran." Police closed the bridge.')
    assert [mention.title for mention in told] == ["Police closed the bridge"]


def test_an_apostrophe_opens_no_quotation():
    assert len(tell("The boys' father closed the bridge, and the girls' mother left.")) == 1
