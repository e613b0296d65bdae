"""What reading an article takes: work in proportion to its text, however it is written."""

import pytest

from tests.effort import calls_of
from tests.stories import tell

SHORT, LONG = 60, 120


def numbered(piece):
    """Return so many pieces, each with a day and a year of its own."""
    return lambda count: "".join(piece.format(1 + n % 28, 1900 + n % 120) for n in range(count))


def named(count):
    """Return so many sentences, each with a name of its own."""
    letters = "abcdefghijklmnop"
    names = (f"Al{letters[n // 16]}{letters[n % 16]}en Brown" for n in range(count))
    return "".join(f"{name} met his wife on Tuesday and she left. " for name in names)


@pytest.mark.parametrize(
    "text",
    [
        numbered("on {} March {} the mayor opened a bridge and "),
        numbered("on {} March {}, "),
        numbered("The bridge fell on {} March {}, police said. "),
        numbered("the {} March {} vote on the bridge "),
        numbered("if on {} March {} he had left "),
        numbered("it was due on {1} and postponed until {0} March "),
        numbered("since {} March {} who "),
        numbered("He said “it fell on {} March {} "),
        numbered("{} March {}\n"),
        named,
    ],
)
def test_twice_the_text_takes_about_twice_the_work(text):
    tell(text(SHORT // 2))  # what is read once is remembered, so another text
    short, long = (calls_of(lambda size=size: tell(text(size))) for size in (SHORT, LONG))
    assert long <= 2.4 * short + 2000
