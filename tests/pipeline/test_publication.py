from datetime import date
from pathlib import PurePath

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
    return publication_date(draft(text, publication), PurePath(name), ENGLISH)[0]


def paragraphs(text):
    return [span.of(text) for span in publication_date(draft(text), PurePath("a.txt"), ENGLISH)[1]]


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


def test_nothing_found_stays_unknown():
    assert found(BODY) == UNKNOWN


def test_without_a_language_a_date_in_digits_is_found():
    text = f"Köprü bitti\n06.09.2016\n{BODY}"
    assert publication_date(draft(text), PurePath("a.txt"), None)[0].day == DAY


def test_a_weekday_in_the_date_line_that_contradicts_it_changes_nothing_in_the_day():
    assert found(f"Bridge closed\nFriday, September 6, 2016\n{BODY}").day == DAY


def test_a_weekday_in_the_date_line_that_contradicts_it_is_kept():
    publication = found(f"Bridge closed\nFriday, September 6, 2016\n{BODY}")
    assert (publication.contradiction, publication.certainty) == ("Friday", Certainty.LOW)


def test_a_past_weekday_in_the_lead_that_would_be_six_days_old_is_kept_as_contradiction():
    lead = "The bridge was closed on Wednesday after an inspection, the council said.\n"
    assert found(f"Bridge closed\nSeptember 6, 2016\n{lead}").contradiction == "on Wednesday"


def test_both_readings_of_open_figures_are_kept():
    publication = found(f"Bridge closed\nPublished: 03/04/2023\n{BODY}")
    readings = (date(2023, 3, 4), date(2023, 4, 3))
    assert (publication.day, publication.readings) == (None, readings)


def test_open_figures_say_where_they_stand():
    text = f"Bridge closed\nPublished: 03/04/2023\n{BODY}"
    assert found(text).span.of(text) == "Published: 03/04/2023"


def test_the_file_name_decides_open_figures():
    text = f"Bridge closed\nPublished: 03/04/2023\n{BODY}"
    assert found(text, "2023-04-03.txt").day == date(2023, 4, 3)


def test_names_with_a_date_in_the_first_line_are_what_the_article_is_about():
    assert found(f"Annual Report, 6 September 2016\n{BODY}") == UNKNOWN


def test_the_days_of_a_chronology_stay_in_the_text():
    text = "Bridge\n1 May 2016\nIt opens.\n2 June 2016\nIt shakes.\n3 July 2016\nIt closes.\n" * 2
    assert "2 June 2016" in paragraphs(text)


def test_a_line_of_a_megabyte_is_read():
    assert found("Bridge closed\n" + "6 September 2016 " * 60_000) == UNKNOWN


@pytest.mark.parametrize(
    "piece", ["9", "9 ", "9/", "(", "-", "by ", "A ", "Nov ", "6 Sep 2016 - "]
)
def test_a_long_line_of_one_piece_gives_no_day(piece):
    assert found("Bridge closed\n" + piece * 200_000).day is None
