import pytest

from tests.files.rtf import good_rtf
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.rtf import RtfReader


@pytest.fixture
def read(tmp_path):
    def read(data):
        path = tmp_path / "a.rtf"
        path.write_bytes(data)
        (draft,) = RtfReader().read(path)
        return draft

    return read


def rich(words):
    return (r"{\rtf1\ansi\ansicpg1252 " + words + "}").encode("latin-1")


def test_each_paragraph_of_rich_text_is_one(read):
    draft = read(good_rtf())
    assert [span.of(draft.text) for span in draft.paragraphs] == [
        "The bridge was closed on Monday, said the Bürgermeister.",
        "It will open again in May 2016.",
        "More at the council, „soon“. şı",
        "Lorries | 300",
    ]


def test_a_letter_beyond_the_first_plane_is_one_letter(read):
    assert read(rich(r"\u-10179?\u-8704? bridge")).text == "\U0001f600 bridge"


def test_half_a_letter_does_no_harm(read):
    assert read(rich(r"\u-10179? bridge")).text.endswith("bridge")


def test_a_new_page_is_known(read):
    draft = read(rich(r"One.\par\page Two."))
    assert [draft.text[place:].strip() for place in draft.page_breaks] == ["Two."]


def test_rich_text_that_breaks_off_says_so(read):
    assert read(good_rtf()[:-60]).note == "The file breaks off."


def test_a_large_picture_takes_no_time_to_speak_of(read):
    assert read(rich(r"Bridge {\pict " + "89504e47" * 1_000_000 + "}")).text == "Bridge"


def test_what_is_no_rich_text_says_so(read):
    with pytest.raises(UnreadableError, match="no rich text"):
        read(b"The bridge was closed.")


def test_rich_text_without_words_has_no_text(read):
    with pytest.raises(UnreadableError, match="no text"):
        read(rich(r"\par"))


def test_an_encoding_that_nobody_knows_does_no_harm(read):
    font = r"{\fonttbl{\f0\fcharset79 Osaka;}}\f0 Br\'fccke"
    assert read(rich(font)).text == "Brücke"


def test_a_number_beyond_all_letters_is_damage(read):
    with pytest.raises(UnreadableError, match="damaged"):
        read(rich(r"\u99999999?"))
