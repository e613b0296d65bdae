import pytest

from timeline_app.readers.letter import is_passed_on, letters_in, plain_subject

LONG = "The council wants to have the bridge repaired before the summer, it said. " * 5


def told(text, *, is_forward=False):
    return [letter.text for letter in letters_in(text, is_forward=is_forward).told]


def test_a_plain_message_is_what_it_says():
    assert told("The bridge is closed.") == ["The bridge is closed."]


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Feb 3, 2020 at 10:00 AM Ann Marsh <ann@lakeside.example>\nwrote:",
        "Am 03.02.20 um 10:00 schrieb Ann Marsh:",
        "Le 3 févr. 2020 à 10:00, Ann Marsh a écrit :",
    ],
)
def test_a_quoted_message_and_who_wrote_it_are_left_out(attribution):
    assert told(f"It opens in May.\n\n{attribution}\n\n> When?\n> Ann\n") == ["It opens in May."]


def test_answers_between_quoted_lines_are_kept():
    assert told("> When?\nIn May.\n\n> Who pays?\nThe council.") == ["In May.\n\n\nThe council."]


def test_what_was_left_out_is_said():
    note = letters_in("In May.\n\n> When?", is_forward=False).note
    assert note == "Earlier messages that it quotes were left out."


def test_a_line_before_a_quotation_that_names_no_sender_is_kept():
    assert told("She said:\n\n> In May.")[0] == "She said:"


def test_a_message_that_only_quotes_is_what_it_quotes():
    assert told("> The bridge is closed.\n> It opens in May.") == [
        "The bridge is closed.\nIt opens in May."
    ]


def test_a_signature_is_left_out():
    assert told("It opens in May.\n-- \nAnn Marsh\nLakeside Tribune") == ["It opens in May."]


def test_a_line_of_dashes_far_above_the_end_is_no_signature():
    text = "One.\n--\n" + "\n".join(f"Line {number}." for number in range(20))
    assert told(text) == [text]


FORWARDED = (
    "---------- Forwarded message ---------\n"
    "From: Tribune <news@lakeside.example>\nDate: Mon, Feb 3, 2020 at 10:00 AM\n"
    "Subject: Bridge closed\nTo: <ann@lakeside.example>\n\n\nThe bridge is closed."
)
OUTLOOK = (
    "From: Tribune <news@lakeside.example>\nSent: Monday, February 3, 2020 10:00 AM\n"
    "To: Ann Marsh\nSubject: Bridge closed\n\nThe bridge is closed."
)
APPLE = (
    "Begin forwarded message:\n\n> From: Tribune <news@lakeside.example>\n"
    "> Subject: Bridge closed\n> Date: 3 February 2020 at 10:00:00 GMT\n>\n> The bridge is closed."
)
GERMAN = (
    "-------- Weitergeleitete Nachricht --------\nBetreff: Bridge closed\n"
    "Datum: Mon, 3 Feb 2020 10:00:00 +0100\nVon: Tribune <news@lakeside.example>\n\n"
    "The bridge is closed."
)


@pytest.mark.parametrize("text", [FORWARDED, OUTLOOK, APPLE, GERMAN])
def test_a_forwarded_message_is_what_it_passes_on(text):
    assert told(text) == ["The bridge is closed."]


@pytest.mark.parametrize("text", [FORWARDED, OUTLOOK, APPLE, GERMAN])
def test_a_forwarded_message_has_its_own_subject(text):
    assert letters_in(text, is_forward=True).told[0].subject == "Bridge closed"


@pytest.mark.parametrize("text", [FORWARDED, OUTLOOK, APPLE, GERMAN])
def test_a_forwarded_message_has_its_own_date(text):
    assert "2020" in letters_in(text, is_forward=True).told[0].date


def test_a_remark_above_a_forwarded_message_is_left_out():
    assert told("See below. Ann\n\n" + FORWARDED, is_forward=True) == ["The bridge is closed."]


def test_such_a_remark_is_said_to_be_left_out():
    note = letters_in("See below.\n\n" + FORWARDED, is_forward=True).note
    assert note == "A remark above the forwarded message was left out."


def test_a_text_above_a_forwarded_message_is_one_of_its_own():
    assert told(LONG + "\n\n" + FORWARDED) == [LONG.strip(), "The bridge is closed."]


def test_the_message_that_a_reply_answers_is_left_out():
    assert told("Thank you.\n\n" + OUTLOOK) == ["Thank you."]


def test_a_message_forwarded_twice_is_the_innermost():
    assert told(FORWARDED.replace("The bridge is closed.", OUTLOOK)) == ["The bridge is closed."]


def test_a_message_forwarded_a_hundred_times_is_read():
    assert told(FORWARDED.replace("The bridge is closed.", "") * 100 + "It is closed.")


def test_a_single_line_that_looks_like_a_header_is_kept():
    assert told("From: Ann\n\nThe bridge is closed.") == ["From: Ann\n\nThe bridge is closed."]


@pytest.mark.parametrize("mark", ["Re", "RE", "Fwd", "FW", "AW", "WG", "Re[2]", "Re: Fwd"])
def test_the_marks_of_replies_are_no_part_of_the_subject(mark):
    assert plain_subject(f"{mark}: Bridge closed") == "Bridge closed"


@pytest.mark.parametrize("subject", ["Bridge closed", "Report: bridge closed", "Rebuilt: it is"])
def test_other_subjects_stay_as_they_are(subject):
    assert plain_subject(subject) == subject


@pytest.mark.parametrize(
    ("subject", "passed_on"), [("Fwd: Bridge", True), ("Re: Bridge", False), ("Bridge", False)]
)
def test_a_subject_tells_what_is_passed_on(subject, passed_on):
    assert is_passed_on(subject) is passed_on
