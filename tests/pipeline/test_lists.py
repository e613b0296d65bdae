"""Lists that say one thing of several dates."""

from itertools import pairwise

import pytest

from tests.stories import tell


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2001 the firm built a tram, in 2007 a ferry and in 2010 a bridge.",
            ["2001 Firm built a tram", "2007 Firm built a ferry", "2010 Firm built a bridge"],
        ),
        (
            "The firm built a tram in 2001, a ferry in 2007 and a bridge in 2010.",
            ["2001 Firm built a tram", "2007 Firm built a ferry", "2010 Firm built a bridge"],
        ),
        (
            "Ann Rice sang in Rome in 1998, Paris in 2001 and London in 2007.",
            [
                "1998 Ann Rice sang in Rome",
                "2001 Ann Rice sang in Paris",
                "2007 Ann Rice sang in London",
            ],
        ),
        (
            "The town won the cup in 1998, 2001 and 2007.",
            ["1998 Town won the cup", "2001 Town won the cup", "2007 Town won the cup"],
        ),
        (
            "The town was flooded in 1931 and again in 1953.",
            ["1931 Town was flooded", "1953 Town was flooded"],
        ),
        (
            "The games were held on 9 and 10 January 2021 in Turin.",
            ["2021-01-09 Games were held in Turin", "2021-01-10 Games were held in Turin"],
        ),
        (
            "In 1998 Ann Rice sang in Rome and in 2001 the king visited Paris.",
            ["1998 Ann Rice sang in Rome", "2001 King visited Paris"],
        ),
    ],
)
def test_each_thing_of_a_list_is_told_on_its_own_date(text, expected):
    assert [f"{told.timex.value} {told.title}" for told in tell(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "He was jailed in 2008 for a murder in 2005.",
        "The firm lost five millions in 2001, compared with three in 2000.",
        "In 2009 and 2010 the town sued the firm.",
        "The star (1983, 1986, 1988) helped the town.",
        "In May, on the 3rd, the bridge fell.",
        "Night came early, and in May 2003 and June 2004 the town sued the firm.",
    ],
)
def test_what_lists_nothing_is_told_once(text):
    assert len(tell(text)) == 1


def test_each_thing_of_a_list_has_words_of_its_own():
    text = "The firm built a tram in 2001, a ferry in 2007 and a bridge in 2010."
    spans = [told.span for told in tell(text)]
    assert all(one.end <= then.start for one, then in pairwise(spans))
