from datetime import date

from timeline_app.readers.markdown import MarkdownReader


def read(tmp_path, text):
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    (draft,) = MarkdownReader().read(path)
    return draft


def words_of(draft):
    return [span.of(draft.text) for span in draft.paragraphs]


def test_marks_are_not_part_of_the_text(tmp_path):
    draft = read(tmp_path, "The *bridge* was **closed** on [Monday](http://example.org) `now`.")
    assert draft.text == "The bridge was closed on Monday now."


def test_a_line_end_inside_a_paragraph_is_a_space(tmp_path):
    assert read(tmp_path, "One\ntwo  \nthree.").text == "One two three."


def test_the_top_heading_is_the_title(tmp_path):
    assert read(tmp_path, "# Bridge closed\n\nIt was on Monday.").title == "Bridge closed"


def test_the_title_stands_in_the_text(tmp_path):
    draft = read(tmp_path, "# Bridge closed\n\nIt was on Monday.")
    assert draft.headline.of(draft.text) == "Bridge closed"


def test_the_title_is_not_among_the_paragraphs(tmp_path):
    assert words_of(read(tmp_path, "Kicker\n\n# Bridge\n\nBody.")) == ["Kicker", "Body."]


def test_front_matter_gives_the_title(tmp_path):
    draft = read(tmp_path, '---\ntitle: "Bridge: closed"\n---\nBody.')
    assert draft.text == "Bridge: closed\n\nBody."


def test_front_matter_gives_the_publication_date(tmp_path):
    draft = read(tmp_path, "---\ndate: 2016-09-06T10:00:00Z\n---\nBody.")
    assert draft.publication.day == date(2016, 9, 6)


def test_a_rule_at_the_top_is_not_front_matter(tmp_path):
    assert read(tmp_path, "---\n\nBody of the text").text == "Body of the text"


def test_lists_quotes_and_tables_are_read(tmp_path):
    draft = read(tmp_path, "- one\n- two\n\n> three\n\n| a | b |\n|---|---|\n| four | five |\n")
    assert words_of(draft) == ["one", "two", "three", "a", "b", "four", "five"]


def test_html_inside_is_left_out(tmp_path):
    assert read(tmp_path, "<div onclick='x'>\n\nWords.\n\n</div>").text == "Words."
