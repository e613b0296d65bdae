"""Quotes as rich text."""

from timeline_app.model.article import TextSpan
from timeline_app.view.quoting import marked

TEXT = "  The old <b>bridge</b> shut on Monday. "
WHOLE = TextSpan(0, len(TEXT))


def ground(words, colour):
    start = TEXT.index(words)
    return TextSpan(start, start + len(words)), colour


def plain(quote):
    return quote.replace("\u2068", "").replace("\u2069", "")


def test_markup_in_a_quote_is_shown_as_its_characters():
    assert plain(marked(TEXT, WHOLE, ())) == (
        "“The old &lt;b&gt;bridge&lt;/b&gt; shut on Monday.”"
    )


def test_each_stretch_stands_on_its_own_ground():
    quote = marked(TEXT, WHOLE, [ground("Monday", "#111111"), ground("old", "#222222")])
    assert '<span style="background-color: #111111">Monday</span>' in quote
    assert '<span style="background-color: #222222">old</span>' in quote


def test_a_later_ground_lies_over_a_former_one():
    quote = marked(TEXT, WHOLE, [ground("on Monday", "#111111"), ground("Monday", "#222222")])
    assert '<span style="background-color: #111111">on </span>' in quote
    assert '<span style="background-color: #222222">Monday</span>' in quote


def test_what_lies_elsewhere_colours_nothing():
    part = TextSpan(TEXT.index("shut"), TEXT.index("shut") + 4)
    assert "span" not in marked(TEXT, part, [ground("Monday", "#111111")])
