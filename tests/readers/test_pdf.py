from datetime import date

import pytest

from tests.files.pdf import document, good_pdf
from timeline_app.readers.pdf import PdfReader
from timeline_app.readers.problems import UnreadableError


@pytest.fixture
def read(tmp_path):
    def read(data):
        path = tmp_path / "a.pdf"
        path.write_bytes(data)
        (draft,) = PdfReader().read(path)
        return draft

    return read


def test_a_gap_parts_paragraphs_and_a_hyphen_at_a_line_end_goes(read):
    assert read(good_pdf()).text == (
        "The bridge was closed on Monday.\n\nIt will open again in May 2016."
    )


def test_the_day_on_which_the_file_was_made_is_kept(read):
    assert read(good_pdf()).publication.day == date(2016, 3, 2)


def test_running_heads_and_page_numbers_go(read):
    towns = ("Ayton", "Beeby", "Corby")
    pages = [["The Penwick Post", "", f"{town} fell.", "", f"{n}"] for n, town in enumerate(towns)]
    assert read(document(pages)).text == "Ayton fell.\n\nBeeby fell.\n\nCorby fell."


def test_each_page_that_begins_is_known(read):
    draft = read(document([["One."], ["Two."]]))
    assert [draft.text[at:] for at in draft.page_breaks] == ["Two."]


def test_a_scan_needs_text_recognition(read):
    with pytest.raises(UnreadableError, match="no text layer: it needs OCR"):
        read(document([[]]))


def test_too_many_pages_are_refused(read):
    with pytest.raises(UnreadableError, match="2,001 pages"):
        read(document([[]] * 2001))


def test_a_locked_file_needs_its_password(read):
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'00' * 32}>/U<{'00' * 32}>/P -4>>"
    with pytest.raises(UnreadableError, match="needs its password"):
        read(document([["One."]], trailer=f"{lock}/ID[<00><00>]"))
