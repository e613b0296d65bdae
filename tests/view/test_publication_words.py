"""The reader says when an article was published, how that is known, and how well."""

from datetime import date
from pathlib import Path

import pytest

from timeline_app.model.article import UNKNOWN, Certainty, PublicationDate, PublicationSource
from timeline_app.pipeline.ingest import read_file
from timeline_app.view.why import doubt_in_words, publication_in_words

TUESDAY = date(2016, 9, 6)


def read(tmp_path, line):
    path = Path(tmp_path / "bridge.txt")
    path.write_text(f"Bridge closed\n\n{line}\n\nThe bridge was closed after an inspection.\n")
    return read_file(path)[0].article.publication


def plain(words):
    return words.replace("\u2068", "").replace("\u2069", "")


def test_a_date_line_is_quoted_with_the_date(tmp_path):
    said = plain(publication_in_words(read(tmp_path, "Published: 6 September 2016")))
    date_line = "the article's date line: “Published: 6 September 2016”"
    assert said == f"Published Tuesday 6 September 2016 · {date_line}"


@pytest.mark.parametrize(
    ("certainty", "word"), [(Certainty.MEDIUM, "likely"), (Certainty.LOW, "doubtful")]
)
def test_a_date_that_is_not_certain_says_so(certainty, word):
    found = PublicationDate(TUESDAY, None, PublicationSource.FILE_NAME, certainty, "20160906.txt")
    assert publication_in_words(found).endswith(f" · {word}")


def test_a_certain_date_says_nothing_of_it():
    found = PublicationDate(TUESDAY, None, PublicationSource.USER, Certainty.HIGH)
    assert publication_in_words(found).endswith(" · set by you")


def test_a_weekday_that_speaks_against_the_date_is_named_with_its_words(tmp_path):
    said = plain(publication_in_words(read(tmp_path, "Friday, 6 September 2016")))
    doubt = "The publication date is a Tuesday, but the article says “Friday”"
    assert f" · doubtful. {doubt}" in said


def test_figures_that_stay_open_show_both_days(tmp_path):
    said = publication_in_words(read(tmp_path, "Published: 03/04/2023"))
    assert said.startswith("Published Saturday 4 March 2023 or Monday 3 April 2023 · ")


def test_figures_that_stay_open_say_why(tmp_path):
    said = doubt_in_words(read(tmp_path, "Published: 03/04/2023"))
    assert said == "Nothing in the article decides which of the two days is meant."


@pytest.mark.parametrize("found", [UNKNOWN, PublicationDate(TUESDAY)])
def test_what_nothing_speaks_against_is_not_in_doubt(found):
    assert doubt_in_words(found) == ""
