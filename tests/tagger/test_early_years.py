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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The war began in 264 BC. In 241 they made peace.", "BC0264 BC0241"),
        ("He came in the autumn of 218 BC. In June 217 he won.", "BC0218-FA BC0217-06"),
        ("He won on 2 August 216 BC. In the spring of 215 he left.", "BC0216-08-02 BC0215-SP"),
        (
            "He died on 15 March 44 BC, as foretold. In 43 BC, in April, they left.",
            "BC0044-03-15 BC0043 BC0043-04",
        ),
        (
            "It rose in 30 BC, as in 27 BC. It fell in AD 79. In 117 he died.",
            "BC0030 BC0027 0079 0117",
        ),
    ],
)
def test_after_a_year_before_the_common_era_come_more_of_them(text, values):
    assert values_of(text) == values.split()


def test_three_figures_before_a_noun_count_it():
    assert values_of("On 3 May 120 people left.") == ["2024-05-03"]
