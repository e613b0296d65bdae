import pytest

from timeline_app.pipeline.headline import split_headline, title_from_name, without_bare_places
from timeline_app.readers.paragraphs import paragraphs_of

BODY = "The bridge over the river was closed on Monday, the council said."


def headline(text):
    span, _ = split_headline(text, paragraphs_of(text))
    return span and span.of(text)


def body(text):
    return [span.of(text) for span in without_bare_places(text, paragraphs_of(text))]


@pytest.mark.parametrize(
    "line",
    [
        "Bridge closed for two years",
        "BRIDGE CLOSED FOR TWO YEARS",
        "Is the bridge safe?",
        "Bridge closed, says U.S.",
        '"It shook": Bridge closed',
        "Bridge closed ...",
    ],
)
def test_a_short_first_line_without_a_full_stop_is_the_headline(line):
    assert headline(f"{line}\n{BODY}\n") == line


@pytest.mark.parametrize(
    "line",
    ["The bridge was closed.", "He said: “It shook.”", "and so on", "Dear reader,", BODY * 5],
)
def test_a_first_line_that_reads_as_text_is_no_headline(line):
    assert headline(f"{line}\n{BODY}\n") is None


def test_a_line_that_nothing_follows_is_no_headline():
    assert headline("Bridge closed\n") is None


@pytest.mark.parametrize("place", ["LEEDS", "NEW YORK", "LEEDS/YORK", "PERTH, W.A.", "İZMİR -"])
def test_a_bare_place_is_no_paragraph(place):
    assert body(f"{place}\n{BODY}\n") == [BODY]


@pytest.mark.parametrize("line", ["BRIDGE CLOSED FOR GOOD", "Leeds", "2016", "WHAT NOW?!"])
def test_other_short_lines_stay(line):
    assert body(f"{line}\n{BODY}\n") == [line, BODY]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("bridge_closed_again.txt", "Bridge closed again"),
        ("2016-09-06_bridge-closed.txt", "Bridge closed"),
        ("000_19f532494e0b571b.txt", "000_19f532494e0b571b"),
        ("İzmir raporu.md", "İzmir raporu"),
    ],
)
def test_a_file_name_reads_as_a_title(name, title):
    assert title_from_name(name) == title
