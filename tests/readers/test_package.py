import io
import zipfile

import pytest

from timeline_app.readers import limits
from timeline_app.readers.package import Package
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.xml_stream import Begin, End

OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")


@pytest.fixture
def opened(tmp_path):
    def opened(data):
        path = tmp_path / "a.docx"
        path.write_bytes(data)
        return Package(path, "Word document")

    return opened


def packed(parts, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return file.getvalue()


def with_size(data, size):
    """The same zip, whose list says that its first part has another size."""
    at = data.index(b"PK\x01\x02") + 24
    return data[:at] + size.to_bytes(4, "little") + data[at + 4 :]


def test_a_part_is_had_whole(opened):
    with opened(packed({"a.xml": "<a/>", "b.bin": bytes(200_000)})) as package:
        assert package.names == ("a.xml", "b.bin")
        assert package.data("b.bin") == bytes(200_000)


def test_xml_comes_as_what_begins_what_is_said_and_what_ends(opened):
    source = '<x:p xmlns:x="urn:x" x:n="1">one<x:q/></x:p>'
    with opened(packed({"a.xml": source})) as package:
        assert list(package.events("a.xml")) == [
            Begin("p", {"n": "1"}),
            "one",
            Begin("q", {}),
            End("q"),
            End("p"),
        ]


def test_a_part_that_says_it_is_too_large_is_refused(opened):
    data = with_size(packed({"a": "x"}), limits.MEMBER_BYTES + 1)
    with opened(data) as package, pytest.raises(UnreadableError, match="64 MiB unpacked"):
        package.data("a")


def test_a_part_that_has_more_than_it_says_is_damage(opened):
    data = with_size(packed({"a": bytes(1_000_000)}), 1_000)
    with opened(data) as package, pytest.raises(UnreadableError, match="damaged"):
        package.data("a")


def test_more_than_two_thousand_parts_are_refused(opened):
    with pytest.raises(UnreadableError, match="2,001 parts"):
        opened(packed({str(number): "" for number in range(2_001)}))


def test_a_list_of_parts_without_end_is_refused(opened):
    parts = {str(number) + "x" * 60_000: "" for number in range(80)}
    with pytest.raises(UnreadableError, match="damaged"):
        opened(packed(parts, zipfile.ZIP_STORED))


def test_a_part_that_is_missing_is_damage(opened):
    with opened(packed({"a": "x"})) as package, pytest.raises(UnreadableError, match="damaged"):
        package.data("b")


def test_a_zip_that_breaks_off_is_damaged(opened):
    with pytest.raises(UnreadableError, match="damaged or breaks off"):
        opened(packed({"a": "x" * 1_000})[:-40])


def test_a_part_whose_bytes_are_garbled_is_damage(opened):
    data = bytearray(packed({"a": "The bridge was closed. " * 50}))
    data[40] ^= 0xFF
    with opened(bytes(data)) as package, pytest.raises(UnreadableError, match="damaged"):
        package.data("a")


def test_a_part_under_a_password_says_so(opened):
    data = bytearray(packed({"a": "x"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with opened(bytes(data)) as package, pytest.raises(UnreadableError, match="password"):
        package.data("a")


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        ("EncryptedPackage", "protected by a password"),
        ("WordDocument", r"old Word \(\.doc\)"),
        ("Workbook", "old Office program"),
    ],
)
def test_a_file_of_old_office_is_called_what_it_is(opened, mark, reason):
    with pytest.raises(UnreadableError, match=reason):
        opened(OLD_OFFICE + bytes(504) + mark.encode("utf-16-le"))


def test_what_is_no_zip_is_no_such_document(opened):
    with pytest.raises(UnreadableError, match="no Word document, although"):
        opened(b"The bridge was closed.")


def test_entities_of_its_own_are_never_expanded(opened):
    source = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with opened(packed({"a": source})) as package, pytest.raises(UnreadableError, match="trap"):
        list(package.events("a"))


def test_a_thousand_and_one_levels_are_refused(opened):
    with (
        opened(packed({"a": "<a>" * 100_000})) as package,
        pytest.raises(UnreadableError, match="1,000 levels"),
    ):
        list(package.events("a"))


def test_xml_that_breaks_off_is_damage(opened):
    with opened(packed({"a": "<a>one"})) as package, pytest.raises(UnreadableError):
        list(package.events("a"))
