import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.paragraphs import paragraphs_of

TEXTS = st.text(st.sampled_from("ab cdefgh.\n\n\f\t "), max_size=600)


@given(TEXTS)
def test_paragraphs_always_come_in_order_and_never_overlap(text):
    spans = paragraphs_of(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@given(TEXTS)
def test_paragraphs_always_hold_every_word(text):
    found = "".join(span.of(text) for span in paragraphs_of(text))
    assert "".join(found.split()) == "".join(text.split())


@given(TEXTS)
def test_a_paragraph_never_crosses_a_blank_line(text):
    assert not any("\n\n" in span.of(text) for span in paragraphs_of(text))
