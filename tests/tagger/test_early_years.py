"""Years of three figures: those of a date, and bare ones in a text about years gone by."""

from datetime import date

import pytest

from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve


def values_of(text, code="en"):
    pack = language.load(code)
    return [t.value for t in resolve(recognise(text, pack), text, date(2024, 3, 8), pack)]


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        (
            "It was built on 27 December 537. It burned on 3 May 1203.",
            "en",
            "0537-12-27 1203-05-03",
        ),
        ("The town fell in 476. He was crowned on 25 December 800.", "en", "0476 0800-12-25"),
        ("He left in the autumn of 623 and died on May 3, 640.", "en", "0623-FA 0640-05-03"),
        ("Er wurde am 25. Dezember 800 gekrönt.", "de", "0800-12-25"),
    ],
)
def test_three_figures_after_a_day_or_a_season_are_its_year(text, code, values):
    assert values_of(text, code) == values.split()


def test_a_bare_number_in_a_text_of_its_own_days_is_no_year():
    assert values_of("Last week the price rose in 250, or so, of 300 towns.") == ["2024-W09"]


def test_three_figures_before_a_noun_count_it():
    assert values_of("On 3 May 120 people left.") == ["2024-05-03"]
