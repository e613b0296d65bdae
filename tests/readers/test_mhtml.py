from datetime import date

import pytest

from tests.files.mail import TEXT, good_mhtml
from timeline_app.model.article import UNKNOWN
from timeline_app.readers.mhtml import MhtmlReader
from timeline_app.readers.problems import UnreadableError


@pytest.fixture
def read(tmp_path):
    def read(data):
        path = tmp_path / "a.mhtml"
        path.write_bytes(data)
        (draft,) = MhtmlReader().read(path)
        return draft

    return read


def test_the_page_in_the_archive_is_the_article(read):
    draft = read(good_mhtml())
    assert (draft.title, len(draft.paragraphs)) == ("Brücke gesperrt", 2)


def test_the_day_is_in_the_address_that_was_saved(read):
    assert read(good_mhtml()).publication.day == date(2016, 3, 1)


def test_the_day_of_the_saving_is_no_publication_date(read):
    data = good_mhtml().replace(b"Snapshot-Content-Location", b"X-Nothing")
    assert read(data).publication == UNKNOWN


def test_a_page_without_a_title_has_that_of_the_archive(read):
    data = good_mhtml().replace(b"<title>", b"<i>").replace(b"</title>", b"</i>")
    assert read(data).title == "Brücke gesperrt"


def test_the_page_is_the_part_that_the_archive_starts_with(read):
    other = (
        b'Content-Type: multipart/related; start="<b>"; boundary="x"\n\n--x\n'
        b"Content-Type: text/html\n\n<p>An advertisement in a frame.</p>\n--x\n"
        b"Content-Type: text/html\nContent-ID: <b>\n\n<p>The bridge is closed.</p>\n--x--\n"
    )
    assert read(other).text.endswith("The bridge is closed.")


def test_an_archive_that_breaks_off_is_read_as_far_as_it_goes(read):
    assert read(good_mhtml()[:-40]).note == "The file breaks off."


def test_what_is_no_archive_says_so(read):
    with pytest.raises(UnreadableError, match="no web page"):
        read(TEXT.encode())
