from datetime import date
from email.message import EmailMessage

import pytest

from tests.files.mail import PAGE, TEXT, good_eml, good_mbox, message
from timeline_app.model.article import UNKNOWN, Certainty, PublicationSource
from timeline_app.readers.mail import MailboxReader, MailReader
from timeline_app.readers.problems import UnreadableError

SEPARATOR = b"From news@lakeside.example Wed Mar  2 04:41:00 2016\n"


@pytest.fixture
def read_all(tmp_path):
    def read(data):
        path = tmp_path / "a.eml"
        path.write_bytes(data if isinstance(data, bytes) else data.as_bytes())
        return list(MailReader().read(path))

    return read


@pytest.fixture
def read(read_all):
    return lambda data: read_all(data)[0]


@pytest.fixture
def read_box(tmp_path):
    def read(data):
        path = tmp_path / "a.mbox"
        path.write_bytes(data)
        return list(MailboxReader().read(path))

    return read


def paragraphs(draft):
    return [span.of(draft.text) for span in draft.paragraphs]


def test_a_message_is_its_subject_and_its_paragraphs(read):
    draft = read(good_eml())
    assert (draft.title, len(paragraphs(draft))) == ("Bridge closed", 2)


def test_the_subject_stands_in_the_text(read):
    draft = read(good_eml())
    assert draft.headline.of(draft.text) == "Bridge closed"


def test_the_day_is_that_of_the_senders_zone(read):
    assert read(good_eml()).publication.day == date(2016, 3, 1)


def test_the_words_of_the_header_are_the_evidence(read):
    found = read(good_eml().replace(b"41:00 -0500", b"41:00 -0500 (EST)")).publication
    assert (found.evidence, found.source, found.certainty) == (
        "Tue, 01 Mar 2016 23:41:00 -0500 (EST)",
        PublicationSource.METADATA,
        Certainty.HIGH,
    )


@pytest.mark.parametrize("given", ["", "soon", "03/04/2016", "Thu, 01 Jan 1970 00:00:00 +0000"])
def test_a_message_whose_header_names_no_day_has_none(read, given):
    raw = good_eml().replace(b"Date: Tue, 01 Mar 2016 23:41:00 -0500", b"Date: " + given.encode())
    assert read(raw).publication == UNKNOWN


def test_a_message_without_a_date_has_none(read):
    assert read(message(date="")).publication == UNKNOWN


def test_attachments_are_named_and_not_opened(read):
    assert read(good_eml()).note == "What is attached was not opened: report.pdf."


def test_the_name_of_an_attachment_cannot_turn_the_sentence_round(read):
    note = read(message(attached=["a\u202etxt.exe"])).note
    assert note == "What is attached was not opened: a txt.exe."


def test_a_plain_text_that_is_a_stub_gives_way_to_the_page(read):
    draft = read(message("See the web page.", page=PAGE))
    assert "cracks in two of its piers" in draft.text


def test_a_message_that_is_a_page_only_is_read(read):
    made = message()
    made.set_content(PAGE, subtype="html", charset="cp1252")
    assert len(paragraphs(read(made))) == 2


def test_a_quoted_reply_in_a_page_is_left_out(read):
    made = message()
    quote = '<blockquote type="cite"><p>When does it open again, I wonder?</p></blockquote>'
    made.set_content(PAGE.replace("</body>", quote + "</body>"), subtype="html")
    assert "I wonder" not in read(made).text


def test_a_text_in_a_declared_encoding_is_read(read):
    made = message()
    made.set_content("Türkiye'nin elçisi geldi.", charset="iso-8859-9", cte="8bit")
    assert "Türkiye'nin elçisi" in read(made).text


def test_a_guessed_encoding_is_said(read):
    raw = b"Subject: x\n\n" + ("The mayor of “Leeds” said that it was good. " * 9).encode("cp1252")
    assert read(raw).note == "Its encoding was guessed (windows-1252)."


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?B?QnLDvGNrZSBnZXNwZXJydA==?=",
        "=?iso-8859-1?Q?Br=FCcke_?=\r\n =?iso-8859-1?Q?gesperrt?=",
        "Brücke gesperrt",
    ],
)
def test_a_subject_is_read_in_its_encoding(read, subject):
    raw = f"Subject: {subject}\r\n\r\n{TEXT}".encode()
    assert read(raw).title == "Brücke gesperrt"


def test_lines_that_flow_are_one_paragraph(read):
    raw = b"Subject: x\nContent-Type: text/plain; format=flowed\n\nIt was closed \non Monday.\n"
    assert paragraphs(read(raw)) == ["It was closed on Monday."]


def test_a_forwarded_message_has_the_date_it_was_written_on(read):
    head = "From: A <a@b.example>\nDate: Mon, 8 Feb 2016 10:00:00 +0000\nSubject: Ferry\n\n"
    draft = read(message(head + TEXT, subject="Fwd: Ferry"))
    assert (draft.title, draft.publication.day) == ("Ferry", date(2016, 2, 8))


def test_a_message_that_is_attached_is_read_too(read_all):
    outer = message()
    outer.add_attachment(message("The ferry is late.", subject="Ferry", date=None))
    assert [draft.title for draft in read_all(outer)] == ["Bridge closed", "Ferry"]


def test_a_message_that_only_carries_another_is_the_other(read_all):
    outer = EmailMessage()
    outer["Subject"] = "Fwd: Ferry"
    outer.add_attachment(message("The ferry is late.", subject="Ferry"))
    assert [draft.title for draft in read_all(outer)] == ["Ferry"]


def test_an_encrypted_message_says_so(read):
    made = message()
    made.replace_header("Content-Type", "multipart/encrypted; boundary=x")
    with pytest.raises(UnreadableError, match="encrypted"):
        read(made)


def test_a_message_of_attachments_only_says_so(read):
    with pytest.raises(UnreadableError, match="only attachments"):
        read(message("", attached=["report.pdf"]))


def test_what_is_no_message_says_so(read):
    with pytest.raises(UnreadableError, match="no e-mail"):
        read(TEXT.encode())


def test_a_message_that_breaks_off_is_read_as_far_as_it_goes(read):
    raw = good_eml()
    assert "breaks off" in read(raw[: raw.index(b"report.pdf")]).note


def test_a_text_that_breaks_off_in_its_encoding_is_read_as_far_as_it_goes(read):
    made = message()
    made.set_content(TEXT, cte="base64")
    assert "The bridge over" in read(made.as_bytes().rstrip()[:-11]).text


def test_more_parts_than_the_limit_are_refused(read):
    with pytest.raises(UnreadableError, match="more than 200 parts"):
        read(message(attached=[f"{number}.pdf" for number in range(200)]))


def test_messages_nested_a_thousand_deep_are_refused(read):
    raw = b"Subject: x\nContent-Type: message/rfc822\n\n" * 1000 + TEXT.encode()
    with pytest.raises(UnreadableError, match=r"nested too deeply|200 parts"):
        read(raw)


@pytest.mark.parametrize("name", ["Subject", "Content-Type", "Date"])
def test_a_header_of_a_megabyte_takes_no_time_to_speak_of(read, name):
    value = b'text/plain; a="' + b"b;" * 500_000
    assert (
        "The bridge" in read(name.encode() + b": " + value + b"\nTo: a\n\n" + TEXT.encode()).text
    )


def test_a_mailbox_has_a_draft_for_each_message(read_box):
    assert [draft.title for draft in read_box(good_mbox())] == [
        "Bridge closed",
        "Tunnel closed",
        "Ferry",
    ]


def test_a_line_of_a_mailbox_that_was_marked_loses_its_mark(read_box):
    assert "\n\nFrom now on" in read_box(good_mbox())[2].text


def test_a_broken_message_costs_only_itself(read_box):
    broken = SEPARATOR + b"Subject: x\nContent-Type: multipart/encrypted; boundary=x\n\n\n"
    drafts = read_box(broken + good_mbox())
    assert (len(drafts), drafts[0].note) == (3, "1 of 4 messages could not be read.")


def test_a_mailbox_of_broken_messages_says_what_is_wrong(read_box):
    with pytest.raises(UnreadableError, match=r"None of its 2 messages .* no e-mail"):
        read_box((SEPARATOR + TEXT.encode()) * 2)


def test_a_mailbox_with_other_line_ends_is_read_alike(read_box):
    data = good_mbox().replace(b"\n", b"\r\n")
    assert len(read_box(data)) == 3


def test_a_line_that_only_begins_like_a_separator_parts_no_messages(read_box):
    data = good_mbox() + b"From Monday at 10:00 on.\n"
    assert len(read_box(data)) == 3


def test_a_mailbox_without_separators_is_one_message(read_box):
    assert len(read_box(message().as_bytes())) == 1
