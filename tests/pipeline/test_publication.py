from datetime import date

import pytest

from timeline_app.model.article import (
    UNKNOWN,
    Certainty,
    PublicationDate,
    PublicationSource,
)
from timeline_app.pipeline.publication import publication_date
from timeline_app.readers.draft import Draft
from timeline_app.readers.paragraphs import paragraphs_of
from timeline_app.tagger import language

ENGLISH = language.load("en")
DAY = date(2016, 9, 6)
BODY = "The bridge over the river was closed on Monday, the council said.\n"


def draft(text, publication=UNKNOWN):
    return Draft(text, None, None, paragraphs_of(text), publication=publication)


def found(text, name="bridge.txt", publication=UNKNOWN):
    return publication_date(draft(text, publication), name, ENGLISH)[0]


def paragraphs(text):
    return [span.of(text) for span in publication_date(draft(text), "a.txt", ENGLISH)[1]]


def metadata(certainty):
    return PublicationDate(date(2016, 9, 1), None, PublicationSource.METADATA, certainty, "tag")


def test_a_date_line_under_the_headline_is_found():
    assert found(f"Bridge closed\nSeptember 6, 2016\n\n{BODY}").day == DAY


def test_a_date_line_tells_where_it_stands():
    text = f"Bridge closed\n  September 6, 2016 \n\n{BODY}"
    assert found(text).span.of(text) == "September 6, 2016"


def test_a_date_line_tells_its_source():
    assert found(f"September 6, 2016\n{BODY}").source == PublicationSource.DATE_LINE


def test_a_date_glued_to_the_first_sentence_is_found():
    assert found(f" date 2016-09-06 {BODY}").day == DAY


def test_the_paragraph_starts_after_a_glued_date():
    assert paragraphs(f" date 2016-09-06 {BODY}") == [BODY.strip()]


def test_date_lines_are_no_paragraphs():
    text = f"Published: 6 September 2016\nUpdated: 10:30 GMT\n{BODY}"
    assert paragraphs(text) == [BODY.strip()]


def test_the_published_line_goes_before_the_updated_one():
    text = (
        f"Bridge\nUpdated 09/08/2016 at 11:00 AM EDT\nPublished 09/06/2016 at 10:20 AM EDT\n{BODY}"
    )
    assert found(text).day == DAY


def test_the_first_of_two_bare_lines_counts():
    assert found(f"Bridge\n6 September 2016\n7 September 2016, 12:18 AM ET\n{BODY}").day == DAY


def test_a_published_line_at_the_end_is_found():
    assert found("Bridge closed\n" + BODY * 9 + "First published on 6 September 2016\n").day == DAY


def test_a_bare_date_at_the_end_is_not_a_publication_date():
    assert found("Bridge closed\n" + BODY * 9 + "6 September 2016\n") == UNKNOWN


def test_a_date_line_below_the_sixth_line_is_not_a_publication_date():
    assert found("Bridge closed\n" + BODY * 6 + "6 September 2016\n" + BODY * 6) == UNKNOWN


@pytest.mark.parametrize(
    "line",
    [
        "The mayor speaks in Leeds, England, Sept. 6, 2016. (Agency Photo)",
        "Copyright 6 September 2016",
        "The bridge was closed on 6 September 2016.",
    ],
)
def test_captions_copyright_and_sentences_are_not_publication_dates(line):
    assert found(f"Bridge closed\n{line}\n{BODY}") == UNKNOWN


def test_a_chronology_has_no_publication_date():
    text = "Bridge\n1 May 2016\nIt opens.\n2 June 2016\nIt shakes.\n3 July 2016\nIt closes.\n" * 2
    assert found(text) == UNKNOWN


def test_certain_metadata_go_before_a_date_line():
    publication = metadata(Certainty.HIGH)
    assert found(f"September 6, 2016\n{BODY}", publication=publication) == publication


def test_a_date_line_goes_before_uncertain_metadata():
    text = f"September 6, 2016\n{BODY}"
    assert found(text, publication=metadata(Certainty.LOW)).day == DAY


def test_a_file_name_goes_before_uncertain_metadata():
    assert found(BODY, "2016-09-06.txt", metadata(Certainty.LOW)).day == DAY


def test_uncertain_metadata_alone_give_no_day():
    assert found(BODY, publication=metadata(Certainty.LOW)) == UNKNOWN


@pytest.mark.parametrize(
    "name",
    [
        "2016-09-06_bridge.txt",
        "20160906-bridge.txt",
        "bridge_2016_09_06.html",
        "2016.09.06 bridge.md",
        "bridge (2016-09-06).txt",
    ],
)
def test_a_file_name_gives_the_date(name):
    assert found(BODY, name).day == DAY


def test_a_date_from_a_file_name_names_it():
    assert found(BODY, "2016-09-06.txt").evidence == "2016-09-06.txt"


@pytest.mark.parametrize(
    "name",
    [
        "000_20160906b5d2.txt",
        "a20160906.txt",
        "1f20160906.txt",
        "120160906.txt",
        "20161399.txt",
        "2016-09_bridge.txt",
        "2016-09-01_2016-09-06.txt",
    ],
)
def test_a_hash_a_number_or_two_dates_in_a_name_give_none(name):
    assert found(BODY, name) == UNKNOWN


def test_nothing_found_stays_unknown():
    assert found(BODY) == UNKNOWN


def test_without_a_language_a_date_in_digits_is_found():
    text = f"Köprü bitti\n06.09.2016\n{BODY}"
    assert publication_date(draft(text), "a.txt", None)[0].day == DAY
