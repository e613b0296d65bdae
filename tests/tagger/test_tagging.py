from datetime import date

import pytest

from timeline_app.errors import TimelineError
from timeline_app.model.article import TextSpan
from timeline_app.tagger.tagging import apart, known_language, language_of, tag

WEDNESDAY = date(2023, 11, 22)
FRENCH = "Le pont a été fermé le lundi 5 mars 2024, a dit la ville, et il ne sera pas rouvert."


def values(text, **options):
    return [timex.value for timex in tag(text, **options)]


def test_one_call_leads_from_a_text_to_its_values():
    assert values("They met last Friday.", dct=WEDNESDAY) == ["2023-11-17"]


def test_without_a_publication_date_what_counts_from_it_stays_open():
    assert values("They met last Friday.") == ["XXXX-WXX-5"]


def test_a_text_too_short_to_tell_its_language_is_read_all_the_same():
    assert values("5 March 2024") == ["2024-03-05"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("Friday", "en"), ("Freitag", "de"), ("5. März 2024", "de"), ("14:30", "en")],
)
def test_a_short_text_is_of_the_language_that_reads_most_of_it(text, code):
    assert language_of(text) == code


def test_a_text_in_a_language_that_is_not_understood_has_no_timexes():
    assert values(FRENCH) == []


def test_the_language_can_be_named():
    assert values(FRENCH, language="en") == ["2024"]


def test_a_language_can_be_named_with_its_country():
    assert known_language("en-GB") == "en"


def test_a_language_without_a_pack_is_refused_with_those_that_have_one():
    with pytest.raises(TimelineError, match=r"French are not understood yet.*: .*en"):
        tag("Hier", language="fr")


@pytest.mark.parametrize("text", ["", "zzz", "1 2 3", "-" * 10_000])
def test_a_text_without_words_or_dates_has_no_language(text):
    assert language_of(text) == "und"


def test_a_range_comes_apart_into_the_expressions_it_was_put_together_from():
    timexes = apart(tag("It was shut from March to May 2020.", dct=WEDNESDAY))
    assert [(timex.span, timex.value) for timex in timexes] == [
        (TextSpan(17, 22), "2020-03"),
        (TextSpan(26, 34), "2020-05"),
    ]
