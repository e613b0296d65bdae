"""Text as a search compares it."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.folding import folded, folded_in_parts, folded_with_origins


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.integers(1, 10))
def test_the_parts_of_a_text_say_together_what_it_says(text, signs):
    assert " ".join(folded_in_parts(text, signs)) == folded(text)


@given(st.text())
def test_a_text_folded_with_its_origins_says_the_same(text):
    said, origins = folded_with_origins(text)
    assert said.strip() == folded(text)
    assert len(origins) == len(said)
    assert origins == sorted(origins)


@given(st.text(st.characters(codec="ascii")))
def test_plain_letters_come_from_where_they_stand(text):
    said, origins = folded_with_origins(text)
    assert all(
        text[at].casefold() == sign or text[at].isspace()
        for sign, at in zip(said, origins, strict=True)
    )
