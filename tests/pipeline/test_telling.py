"""What one article tells, and by which words it is compared."""

from datetime import date

import pytest

from tests.tellings import day, told
from timeline_app.model.article import Article, PublicationDate, TextSpan
from timeline_app.model.event import EventKind, Mention
from timeline_app.pipeline.telling import tell
from timeline_app.pipeline.terms import subject, terms

TEXT = "3 May 2020\nBridge falls\n\nIt rained. The bridge fell and the road was shut."


def article():
    return Article(
        id="a",
        sources=(),
        title="Bridge falls",
        text=TEXT,
        headline=TextSpan(11, 23),
        paragraphs=(TextSpan(25, len(TEXT)),),
        page_breaks=(),
        language="en",
        publication=PublicationDate(day=date(2020, 5, 3)),
    )


def tellings(*quotes):
    starts = [TEXT.index(quote) for quote in quotes]
    spans = [TextSpan(at, at + len(q)) for at, q in zip(starts, quotes, strict=True)]
    found = [Mention("a", one, day(3), None, EventKind.HAPPENED, "") for one in spans]
    return tell(article(), found)


def test_the_headline_comes_first_even_under_a_date_line():
    assert tellings("Bridge falls")[0].position == 0


def test_what_stands_further_down_comes_later():
    first, second = tellings("It rained", "The bridge fell")
    assert first.position < second.position


def test_blank_lines_are_no_sentences_that_stand_before_others():
    assert tellings("The bridge fell")[0].position == 2


def test_two_clauses_of_one_sentence_have_anchors_of_their_own():
    one, other = tellings("The bridge fell", "the road was shut")
    assert one.anchor != other.anchor


def test_a_clause_and_its_whole_sentence_have_one_anchor():
    (clause,) = tellings("The bridge fell")
    (whole,) = tellings("The bridge fell and the road was shut.")
    assert clause.anchor == whole.anchor


@pytest.mark.parametrize("dated", [True, False])
def test_only_an_expression_inside_the_words_dates_them(dated):
    assert told("a", "It fell.", day(3), dated=dated).is_dated == dated


def test_words_for_one_kind_of_happening_share_that_kind():
    killed, died = (terms([text], "en").kinds for text in ("He was killed.", "She died."))
    assert killed & died


def test_names_are_not_plain_words():
    found = terms(["The Lune bridge stood."], "en")
    assert ("lune" in found.names, "lune" in found.plain) == (True, False)


def test_a_language_without_a_pack_still_has_words():
    assert terms(["El puente cayó"], "es").stems >= {"puent", "cayó"}


def test_the_subject_is_what_is_named_inside_sentences():
    text = "Rain fell. Then Mayor Finch came, and Finch told Marlow so on Monday in May."
    assert subject(text, "en") == {"mayor", "finch", "marlow"}


def test_only_the_first_telling_of_a_time_is_its_first():
    firsts = [
        one.is_first for one in tellings("It rained.", "The bridge fell and the road was shut.")
    ]
    assert firsts == [True, False]
