import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.encoding import decode
from timeline_app.readers.problems import UnreadableError

TURKISH = "Türkiye'nin elçisi İzmir'de görüştü; çok önemli bir söz verdi. Şöyle dedi. " * 6
JAPANESE = "気象庁は昨日、東京で記者会見を開いた。大臣は新しい計画を発表した。" * 6


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding(encoding):
    assert decode(TURKISH.encode(encoding)).text == TURKISH


def test_big_endian_text_with_a_mark_is_read():
    assert decode(b"\xfe\xff" + TURKISH.encode("utf-16-be")).text == TURKISH


def test_plain_utf_8_needs_no_note():
    assert decode(TURKISH.encode()).note == ""


def test_turkish_in_its_windows_code_page_is_read():
    assert decode(TURKISH.encode("cp1254")).text == TURKISH


def test_a_guessed_encoding_is_noted():
    assert decode(TURKISH.encode("cp1254")).note == "Its encoding was guessed (windows-1254)."


def test_shift_jis_is_read():
    assert decode(JAPANESE.encode("shift_jis")).text == JAPANESE


def test_japanese_in_escape_sequences_is_read():
    assert decode(JAPANESE.encode("iso2022_jp")).text == JAPANESE


def test_utf_16_without_a_mark_is_read():
    assert decode(TURKISH.encode("utf-16-le")).text == TURKISH


def test_a_declared_encoding_goes_before_a_guess():
    assert decode("Škoda řekla".encode("iso8859-2"), "iso-8859-2").text == "Škoda řekla"


def test_a_wrong_declaration_is_passed_over():
    assert decode("Ankara – İzmir".encode(), "us-ascii").text == "Ankara – İzmir"


def test_a_declaration_that_no_one_knows_is_passed_over():
    assert decode(b"Plain words.", "klingon-8").text == "Plain words."


def test_one_bad_byte_in_a_long_utf_8_text_does_not_change_its_encoding():
    data = (TURKISH * 10).encode() + b"\xff end"
    assert decode(data).text.startswith(TURKISH)


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 40, b"\x00" * 500, b"PK\x03\x04" + bytes(range(128, 256)) * 20],
    ids=["all bytes", "zeros", "zip"],
)
def test_binary_data_are_no_text(data):
    with pytest.raises(UnreadableError, match="holds no text"):
        decode(data)


@given(st.binary(min_size=1, max_size=300), st.sampled_from([None, "utf-7", "latin-1", "x"]))
def test_any_bytes_are_either_text_that_can_be_stored_or_refused(data, declared):
    try:
        text = decode(data, declared).text
    except UnreadableError:
        return
    assert text.encode().decode() == text
