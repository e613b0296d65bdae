from datetime import date

import pytest

from tests.files.opendocument import TEXT, document, good_odt, heading, manifest, paragraph, table
from tests.files.packages import packed
from tests.files.word import good_docx
from timeline_app.model.article import Certainty
from timeline_app.readers.opendocument import OpenDocumentReader
from timeline_app.readers.problems import UnreadableError

BRIDGE = "The bridge was closed on Monday."


@pytest.fixture
def read(tmp_path):
    def read(data):
        path = tmp_path / "a.odt"
        path.write_bytes(data)
        (draft,) = OpenDocumentReader().read(path)
        return draft

    return read


@pytest.fixture
def told(read):
    def told(body):
        draft = read(document(body))
        return [span.of(draft.text) for span in draft.paragraphs]

    return told


def test_each_paragraph_of_a_document_is_one(read):
    draft = read(good_odt())
    assert [span.of(draft.text) for span in draft.paragraphs] == [
        "The bridge was closed on Monday, said the Bürgermeister.",
        "Lorries | 300",
        "Cars | 2,000",
        "It will open again in May 2016.",
        "He spoke in the town hall.",
    ]


def test_the_headline_is_known_by_its_style(read):
    draft = read(good_odt())
    assert draft.headline.of(draft.text) == draft.title == "Bridge closed"


def test_a_heading_is_the_headline_too(read):
    assert read(document(heading("Bridge closed") + paragraph(BRIDGE))).title == "Bridge closed"


def test_a_new_page_begins_with_a_paragraph_that_is_to_begin_one(read):
    draft = read(good_odt())
    assert [draft.text[place:][:18] for place in draft.page_breaks] == ["It will open again"]


def test_a_page_that_broke_within_a_paragraph_is_known(read):
    draft = read(document(paragraph("The bridge <text:soft-page-break/>was closed.")))
    assert [draft.text[place:] for place in draft.page_breaks] == ["was closed."]


@pytest.mark.parametrize(
    "unseen",
    [
        f"<office:annotation>{paragraph('Are you sure?')}</office:annotation>",
        '<text:span text:style-name="T1">The ferry.</text:span>',
        "<draw:frame><svg:title>A bridge</svg:title><svg:desc>by night</svg:desc></draw:frame>",
        f"<text:table-of-content>{paragraph('Background 3')}</text:table-of-content>",
    ],
)
def test_what_a_reader_of_the_page_does_not_see_is_not_there(told, unseen):
    assert told(paragraph(unseen + BRIDGE)) == [BRIDGE]


def test_a_title_that_is_printed_in_the_text_is_there(told):
    assert told(paragraph("<text:title>Bridge</text:title> closed.")) == ["Bridge closed."]


def test_a_text_box_is_a_paragraph_of_its_own(told):
    box = f"<draw:frame><draw:text-box>{paragraph('In a box.')}</draw:text-box></draw:frame>"
    assert told(paragraph(box + BRIDGE)) == ["In a box.", BRIDGE]


def test_spaces_tabs_and_line_breaks_are_kept_apart(told):
    words = 'One<text:tab/>two<text:s text:c="3"/>three<text:line-break/>four.'
    assert told(paragraph(words)) == ["One two three\nfour."]


def test_a_list_and_a_table_come_in_their_order(told):
    item = f"<text:list><text:list-item>{paragraph('First.')}</text:list-item></text:list>"
    assert told(item + table(("Lorries", "300")) + paragraph(BRIDGE)) == [
        "First.",
        "Lorries | 300",
        BRIDGE,
    ]


def test_the_metadata_are_read(read):
    draft = read(good_odt())
    assert (draft.language, draft.publication.day) == ("en-GB", date(2016, 3, 2))
    assert draft.publication.certainty == Certainty.LOW


@pytest.mark.parametrize(
    "data",
    [
        document(BRIDGE, parts={"META-INF/manifest.xml": manifest("<manifest:encryption-data/>")}),
        packed({"mimetype": TEXT, "encrypted-package": "x"}),
    ],
)
def test_an_encrypted_document_needs_its_password(read, data):
    with pytest.raises(UnreadableError, match="protected by a password"):
        read(data)


@pytest.mark.parametrize(
    "data",
    [
        packed({"a.txt": "x"}),
        good_docx(),
        document(BRIDGE, mimetype="application/vnd.oasis.opendocument.spreadsheet"),
    ],
    ids=["a zip", "a DOCX", "a spreadsheet"],
)
def test_a_package_of_another_kind_is_called_no_opendocument_text(read, data):
    with pytest.raises(UnreadableError, match="no OpenDocument text, although its name says so"):
        read(data)


def test_a_document_without_words_has_no_text(read):
    with pytest.raises(UnreadableError, match="no text"):
        read(document("<text:p/>"))
