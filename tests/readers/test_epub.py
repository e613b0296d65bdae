from datetime import date

import pytest

from tests.files.epub import BOOK, PARTS, epub, good_epub
from timeline_app.model.article import UNKNOWN
from timeline_app.readers.epub import EpubReader
from timeline_app.readers.problems import UnreadableError

ONE, TWO = "OEBPS/text/one.xhtml", "OEBPS/text/two .xhtml"


@pytest.fixture
def read(tmp_path):
    def read(data):
        path = tmp_path / "a.epub"
        path.write_bytes(data)
        (draft,) = EpubReader().read(path)
        return draft

    return read


def test_a_book_is_its_chapters_in_reading_order(read):
    draft = read(good_epub())
    assert [span.of(draft.text) for span in draft.paragraphs] == [
        "Closed",
        "It was closed on Monday at noon.",
        "Open",
        "It will open again in May 2016.",
    ]


def test_a_book_has_its_title_before_its_text(read):
    draft = read(good_epub())
    assert (draft.title, draft.headline.of(draft.text)) == ("The bridge", "The bridge")


def test_each_chapter_begins_a_page(read):
    draft = read(good_epub())
    assert [draft.text[place:].split()[0] for place in draft.page_breaks] == ["Open"]


def test_a_book_names_its_day_and_its_language(read):
    draft = read(good_epub())
    assert (draft.publication.day, draft.language) == (date(2016, 3, 1), "en")


@pytest.mark.parametrize(
    "told",
    [
        "<dc:date>2016</dc:date>",
        "<dc:date>0101-01-01T00:00:00+00:00</dc:date>",
        '<dc:date opf:event="modification" xmlns:opf="x">2016-03-01</dc:date>',
        "",
    ],
)
def test_a_book_that_names_no_day_has_none(read, told):
    book = BOOK.replace("<dc:date>2016-03-01</dc:date>", told)
    assert read(epub({"OEBPS/content.opf": book})).publication == UNKNOWN


def test_a_chapter_that_is_missing_costs_only_itself(read):
    draft = read(epub({ONE: ""}))
    assert (len(draft.paragraphs), draft.note) == (2, "1 of 2 chapters could not be read.")


def test_a_book_of_which_no_chapter_can_be_read_says_why(read):
    deep = "<div>" * 3_000 + "Words."
    with pytest.raises(UnreadableError, match="nested more than 2,048 levels"):
        read(epub({ONE: deep, TWO: deep}))


def test_a_book_whose_chapters_are_all_missing_is_damaged(read):
    with pytest.raises(UnreadableError, match="is damaged or breaks off"):
        read(epub({ONE: "", TWO: ""}))


def test_a_book_whose_chapters_are_empty_has_no_text(read):
    with pytest.raises(UnreadableError, match="no text"):
        read(epub({ONE: "<p></p>", TWO: "<p></p>"}))


def encryption(name):
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData>'
        f'<CipherData><CipherReference URI="{name}"/></CipherData></EncryptedData></encryption>'
    )


def test_a_copy_protected_book_says_so(read):
    with pytest.raises(UnreadableError, match="copy-protected"):
        read(epub({"META-INF/encryption.xml": encryption(ONE)}))


def test_a_book_of_which_a_font_is_encrypted_is_read(read):
    assert read(epub({"META-INF/encryption.xml": encryption("OEBPS/x.otf")})).paragraphs


@pytest.mark.parametrize("part", ["META-INF/container.xml", "OEBPS/content.opf"])
@pytest.mark.parametrize("content", ["", "<a>", "words", "<a/>"])
def test_a_book_whose_list_is_damaged_says_so(read, part, content):
    with pytest.raises(UnreadableError, match=r"damaged|no text"):
        read(epub({part: content}))


def test_a_book_that_breaks_off_says_so(read):
    with pytest.raises(UnreadableError, match="damaged or breaks off"):
        read(good_epub()[:-100])


def test_a_chapter_outside_the_book_is_not_looked_for(read, tmp_path):
    (tmp_path / "secret.xhtml").write_text(PARTS[ONE].replace("noon", "midnight"))
    book = BOOK.replace("text/one.xhtml", "../../secret.xhtml")
    assert "midnight" not in read(epub({"OEBPS/content.opf": book})).text
