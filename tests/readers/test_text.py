import pytest

from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.text import TextReader


def read(path):
    (draft,) = TextReader().read(path)
    return draft


def words_of(draft):
    return [span.of(draft.text) for span in draft.paragraphs]


def test_the_text_is_the_whole_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("  One. \n\n\tTwo – drei.\n\n".encode())
    assert read(path).text == "  One. \n\n\tTwo – drei.\n\n"


def test_every_kind_of_line_end_becomes_a_line_feed(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"One.\r\nTwo.\rThree.\n")
    assert read(path).text == "One.\nTwo.\nThree.\n"


def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("One.", encoding="utf-8-sig")
    assert read(path).text == "One."


def test_each_line_is_a_paragraph_where_lines_are_long(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Word " * 40 + "\n" + "Next " * 30 + "\n\n" + "Last " * 35)
    assert len(words_of(read(path))) == 3


def test_hard_wrapped_lines_are_joined_up_to_the_blank_line(tmp_path):
    path = tmp_path / "a.txt"
    first = (
        "The council met on Tuesday and decided, after a debate of three hours\n"
        "that nobody in the hall had wished for, to close the bridge to heavy\n"
        "lorries from the first of May."
    )
    second = (
        "Drivers who take the new road lose about a quarter of an hour, which\n"
        "the mayor called a price worth paying."
    )
    path.write_text(f"{first}\n\n{second}\n")
    assert words_of(read(path)) == [first, second]


def test_a_short_line_above_hard_wrapped_text_stays_by_itself(tmp_path):
    path = tmp_path / "a.txt"
    body = (
        "The council met on Tuesday and decided, after a debate of three hours\n"
        "that nobody in the hall had wished for, to close the bridge to heavy\n"
        "lorries from the first of May, and to look at the matter once again\n"
        "when the summer is over."
    )
    path.write_text(f"Bridge to close\n{body}\n")
    assert words_of(read(path)) == ["Bridge to close", body]


def test_a_list_of_short_lines_is_not_taken_for_wrapped_text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Yes, 12 members of the council\nNo, 3\nAbsent, 4 of them with a note\n")
    assert len(words_of(read(path))) == 3


def test_a_form_feed_begins_a_page(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("One.\n\fTwo.\n")
    assert read(path).page_breaks == (6,)


def test_a_paragraph_never_begins_or_ends_with_white_space(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("  One. \t\n\u00a0 Two.\u00a0\n")
    assert words_of(read(path)) == ["One.", "Two."]


def test_a_file_of_blank_lines_has_no_text_to_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("\n \n\t\n")
    with pytest.raises(UnreadableError, match="no text to read"):
        read(path)
