"""Words beside a date that say how something stands to it."""

from datetime import date

import pytest

from tests.stories import day, one, tell
from timeline_app.model.timespan import TimeKind, TimeSpan

PUBLISHED = TimeSpan.of_date(date(2023, 11, 22))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Archaeologists found a temple dating from 9600 BC."),
        ("en", "Divers recovered a ship dating back to the 1650s."),
        ("en", "A letter dated 12 May 1916 was sold at auction."),
        ("de", "Taucher bargen ein Schiff aus dem 12. Jahrhundert."),
        ("de", "Archäologen haben einen Tempel aus dem Jahr 960 v. Chr. gefunden."),
        ("de", "Ein Brief aus dem Mai 1916 wurde versteigert."),
        ("tr", "Arkeologlar MÖ 9600 yıllarına tarihlenen bir tapınak buldu."),
        ("tr", "Dalgıçlar 12. yüzyıldan kalma bir gemi buldu."),
        ("tr", "1916 tarihli bir mektup satıldı."),
    ],
)
def test_a_find_is_not_of_the_time_of_what_was_found(code, text):
    assert one(text, code=code).time == PUBLISHED


def test_a_find_without_a_day_of_the_news_stays_undated():
    assert one("Archaeologists found a temple dating from 9600 BC.", None).time is None


def test_a_title_keeps_how_old_a_thing_is():
    assert one("A letter dated 12 May 1916 was sold on Monday.").title == (
        "Letter dated 12 May 1916 was sold"
    )


def test_a_title_that_opens_with_how_old_a_thing_is_keeps_that():
    (mention,) = tell("1916 tarihli bir mektup satıldı.", code="tr")
    assert mention.title == "1916 tarihli bir mektup satıldı"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The bridge has been closed since April 18."),
        ("de", "Die Brücke ist seit dem 18. April vollständig gesperrt."),
        ("tr", "Köprü 18 Nisan'dan beri kapalı."),
    ],
)
def test_what_lasts_since_a_day_without_a_year_began_on_the_last_such_day(code, text):
    time = one(text, code=code).time
    assert (time.kind, time.start) == (TimeKind.SINCE, day(2023, 4, 18))


def test_the_article_of_a_german_date_leaves_its_title_with_it():
    assert one("Die Brücke ist seit dem 18. April gesperrt.", code="de").title == (
        "Brücke ist gesperrt"
    )


def test_the_article_before_a_bare_year_stays_with_its_noun():
    told = one("In der 1962 eröffneten Halle brannte es am Montag.", code="de")
    assert told.title == "In der 1962 eröffneten Halle brannte es"


def test_what_hangs_on_a_turkish_date_leaves_its_title_with_it():
    assert one("Geçen yıl da bir deprem olmuştu.", code="tr").title == "Bir deprem olmuştu"


def test_a_turkish_verb_behind_until_has_the_subject_of_the_verb_before():
    told = tell("Kazılar 1995'te başladı ve 2014 yılına kadar sürdü.", code="tr")
    assert [mention.title for mention in told] == ["Kazılar başladı", "Kazılar sürdü"]
