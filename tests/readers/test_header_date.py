from datetime import date

import pytest

from timeline_app.model.article import UNKNOWN
from timeline_app.readers.header_date import publication_of


@pytest.mark.parametrize(
    "field",
    [
        "2016-09-06",
        "2016-09-06T09:40:00Z",
        "2016-09-06 23:40 +0200",
        "6 September 2016",
        "Tue, 06 Sep 2016 09:40:00 GMT",
        "September 6th, 2016",
    ],
)
def test_a_whole_day_is_read(field):
    assert publication_of(field).day == date(2016, 9, 6)


@pytest.mark.parametrize(
    "field",
    [
        "September 2016",
        "2016",
        "Tuesday",
        "10:30",
        "soon",
        "",
        "2016-13-45",
        "6 September 2016 " * 9,
    ],
)
def test_what_names_no_whole_day_is_unknown(field):
    assert publication_of(field) == UNKNOWN


def test_a_date_in_digits_that_can_be_read_two_ways_is_unknown():
    assert publication_of("03/04/2016") == UNKNOWN
