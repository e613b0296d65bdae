from datetime import date

import pytest

from tests.files.opendocument import good_odt
from tests.files.packages import packed
from tests.files.word import document, good_docx, paragraph, part, run, table
from timeline_app.model.article import Certainty, PublicationSource
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.word import WordReader

BRIDGE = "The bridge was closed on Monday."


@pytest.fixture
def read(tmp_path):
    def read(data, name="Press release 7.docx"):
        path = tmp_path / name
        path.write_bytes(data)
        (draft,) = WordReader().read(path)
        return draft

    return read


@pytest.fixture
def told(read):
    def told(body, parts=None):
        draft = read(document(body, parts))
        return [span.of(draft.text) for span in draft.paragraphs]

    return told


def test_each_paragraph_of_a_document_is_one(read):
    draft = read(good_docx())
    assert [span.of(draft.text) for span in draft.paragraphs] == [
        "The bridge was closed on Monday, said the Bürgermeister.",
        "Lorries | 300",
        "Cars | 2,000",
        "It will open again in May 2016.",
        "He spoke in the town hall.",
    ]


def test_the_headline_is_known_by_its_style_in_any_language(read):
    draft = read(good_docx())
    assert draft.headline.of(draft.text) == draft.title == "Bridge closed"


def test_a_new_page_begins_where_the_document_breaks_it(read):
    draft = read(good_docx())
    assert [draft.text[place:][:18] for place in draft.page_breaks] == ["It will open again"]


def test_a_page_that_word_broke_within_a_paragraph_is_known(read):
    body = (
        "<w:p>"
        + run("The bridge ")
        + "<w:r><w:lastRenderedPageBreak/></w:r>"
        + run("was closed.")
        + "</w:p>"
    )
    draft = read(document(body))
    assert draft.text == "The bridge was closed."
    assert [draft.text[place:] for place in draft.page_breaks] == ["was closed."]


def test_a_break_that_is_set_and_drawn_is_one_new_page(read):
    body = (
        paragraph(BRIDGE)
        + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        + "<w:p><w:r><w:lastRenderedPageBreak/></w:r>"
        + run("It will open again.")
        + "</w:p>"
    )
    assert len(read(document(body)).page_breaks) == 1


@pytest.mark.parametrize(
    "unseen",
    [
        '<w:del w:id="1"><w:r><w:delText>The ferry. </w:delText></w:r></w:del>',
        '<w:moveFrom w:id="1">' + run("The ferry. ") + "</w:moveFrom>",
        run("The ferry. ", "<w:vanish/>"),
        run("Click here to enter text.", '<w:rStyle w:val="PlaceholderText"/>'),
        '<w:r><w:instrText xml:space="preserve"> DATE \\@ "d.M.yyyy" </w:instrText></w:r>',
        "<mc:AlternateContent><mc:Fallback>" + run("again") + "</mc:Fallback>"
        "</mc:AlternateContent>",
    ],
)
def test_what_a_reader_of_the_page_does_not_see_is_not_there(told, unseen):
    assert told(f"<w:p>{unseen}{run(BRIDGE)}</w:p>") == [BRIDGE]


def test_what_was_inserted_is_there(told):
    inserted = '<w:ins w:id="1">' + run("on Monday.") + "</w:ins>"
    assert told(f"<w:p>{run('The bridge was closed ')}{inserted}</w:p>") == [BRIDGE]


def test_a_hidden_run_does_not_hide_the_next_one(told):
    hidden = run("x", "<w:vanish/>") + run("It is open. ", '<w:vanish w:val="0"/>')
    assert told(f"<w:p>{hidden}{run(BRIDGE)}</w:p>") == [f"It is open. {BRIDGE}"]


def test_a_tab_divides_words_and_a_soft_hyphen_does_not(told):
    words = run("The") + "<w:r><w:tab/></w:r>" + run("brid\u00adge was closed on\u00a0Monday.")
    assert told(f"<w:p>{words}</w:p>") == [BRIDGE]


def test_a_break_is_a_new_line_and_an_empty_line_a_new_paragraph(told):
    line = "<w:r><w:br/></w:r>"
    words = run("One") + line + run("two.") + line + line + run("Three.")
    assert told(f"<w:p>{words}</w:p>") == ["One\ntwo.", "Three."]


def test_a_table_that_lays_out_the_page_is_read_cell_by_cell(told):
    first, second = (f"<w:tc>{paragraph(word * 400)}{paragraph('x.')}</w:tc>" for word in "ab")
    assert told(f"<w:tbl><w:tr>{first}{second}</w:tr></w:tbl>") == [
        "a" * 400,
        "x.",
        "b" * 400,
        "x.",
    ]


def test_a_table_in_a_cell_comes_at_its_place(told):
    cell = paragraph("Before.") + table(("Lorries", "300")) + paragraph("Behind.")
    assert told(f"<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>") == [
        "Before.",
        "Lorries | 300",
        "Behind.",
    ]


def test_a_text_box_is_a_paragraph_of_its_own(told):
    words = f"<w:txbxContent>{paragraph('In a box.')}</w:txbxContent>"
    box = f"<w:r><w:drawing>{words}</w:drawing></w:r>"
    assert told(f"<w:p>{box}{run(BRIDGE)}</w:p>") == ["In a box.", BRIDGE]


def test_a_table_of_contents_is_left_out(told):
    contents = paragraph("Background 3", "Verzeichnis1")
    assert told(contents + paragraph(BRIDGE)) == [BRIDGE]


def test_notes_come_behind_the_text_and_their_dividing_line_does_not(told):
    notes = (
        f'<w:endnote w:type="separator">{paragraph("---")}</w:endnote>'
        f"<w:endnote>{paragraph('A note.')}</w:endnote>"
    )
    assert told(paragraph(BRIDGE), {"word/endnotes.xml": part("endnotes", notes)}) == [
        BRIDGE,
        "A note.",
    ]


def test_a_comment_is_no_part_of_the_text(told):
    comments = part("comments", f"<w:comment>{paragraph('Are you sure?')}</w:comment>")
    assert told(paragraph(BRIDGE), {"word/comments.xml": comments}) == [BRIDGE]


def test_the_day_on_which_the_file_was_made_is_a_doubtful_publication_date(read):
    found = read(good_docx()).publication
    assert (found.day, found.source, found.certainty) == (
        date(2016, 3, 2),
        PublicationSource.METADATA,
        Certainty.LOW,
    )


def test_a_heading_further_down_is_no_title(read):
    body = paragraph("x" * 400) + paragraph("Background", "berschrift1")
    assert read(document(body)).title is None


def test_the_metadata_title_counts_where_the_text_has_no_headline(read):
    assert read(document(paragraph(BRIDGE), title="Bridge closed")).title == "Bridge closed"


def test_the_metadata_title_of_another_document_does_not_hide_the_headline(read):
    body = paragraph("Bridge closed", "Titel") + paragraph(BRIDGE)
    assert read(document(body, title="Our new tram")).title == "Bridge closed"


def test_the_language_is_that_of_the_styles(read):
    assert read(good_docx()).language == "en-GB"


def test_the_text_is_found_where_the_list_of_parts_says(read):
    parts = {
        "_rels/.rels": '<Relationships><Relationship Type="x/officeDocument" '
        'Target="/word/d2.xml"/></Relationships>',
        "word/d2.xml": part("document", f"<w:body>{paragraph(BRIDGE)}</w:body>"),
    }
    assert read(packed(parts)).text == BRIDGE


@pytest.mark.parametrize(
    "data",
    [packed({"a.txt": "x"}), good_odt(), packed({"_rels/.rels": "<Relationships/>"})],
    ids=["a zip", "an ODT", "no text"],
)
def test_a_package_of_another_kind_is_called_no_word_document(read, data):
    with pytest.raises(UnreadableError, match="no Word document, although its name says so"):
        read(data)


def test_a_document_without_words_has_no_text(read):
    with pytest.raises(UnreadableError, match="no text"):
        read(document("<w:p/>"))


def test_markup_that_breaks_off_is_damage(read):
    with pytest.raises(UnreadableError, match="damaged"):
        read(document("<w:p>"))
