"""What stands above the text of a message or a press release that was saved as a text file."""

import pytest

from timeline_app.readers.letterhead import without_letterhead
from timeline_app.readers.paragraphs import paragraphs_of

MAIL = "From: Ann Hill <ann@example.org>\nTo: desk@example.org\nSubject: {0}\nDate: 5 March 2019\n"
STORY = "\nThe mill burned down on Sunday.\n"


def parted(text):
    """Return the headline's words, if a subject gives it, and those of the paragraphs."""
    headline, paragraphs = without_letterhead(text, paragraphs_of(text))
    return headline and headline.of(text), [one.of(text) for one in paragraphs]


@pytest.mark.parametrize("subject", ["Fire at the mill", "Re: Fire at the mill"])
def test_the_subject_of_a_message_is_its_headline(subject):
    assert parted(MAIL.format(subject) + STORY) == ("Fire at the mill", [STORY.strip()])


def test_a_message_in_another_language_has_its_subject_too():
    head = "Von: Anna Berg\nGesendet: Dienstag, 5. März 2019\nAn: Redaktion\nBetreff: Brand\n"
    assert parted(head + STORY) == ("Brand", [STORY.strip()])


def test_what_a_mail_program_prints_above_is_left_out():
    assert parted("Ann Hill\n\n" + MAIL.format("Fire") + STORY)[1] == [STORY.strip()]


def test_a_message_without_a_subject_has_no_headline():
    assert parted(MAIL.format("") + STORY) == (None, [STORY.strip()])


@pytest.mark.parametrize(
    "notice",
    [
        "FOR IMMEDIATE RELEASE",
        "Press release: 5 March 2019",
        "Embargoed until Tuesday noon",
        "PRESSEMITTEILUNG",
        "Basın bülteni",
    ],
)
def test_a_press_release_loses_its_notice(notice):
    text = f"{notice}\n\nContact: Ann Hill, 555-0100\n\nFire at the mill\n{STORY}"
    assert parted(text) == (None, ["Fire at the mill", STORY.strip()])


@pytest.mark.parametrize(
    "headline",
    [
        "Press release angers the families of the 40 miners who died",
        "Contact with the probe is lost",
        "From: a village to the sea",
    ],
)
def test_a_headline_that_begins_alike_stays(headline):
    text = f"{headline}\n{STORY}"
    assert parted(text)[1] == [headline, STORY.strip()]


def test_a_text_of_nothing_but_a_notice_keeps_it():
    assert parted("Press release")[1] == ["Press release"]
