from datetime import date
from pathlib import PurePath

import pytest

from timeline_app.model.article import UNKNOWN, Certainty
from timeline_app.pipeline.file_date import day_in_path
from timeline_app.tagger import language

ENGLISH = language.load("en")
GERMAN = language.load("de")
DAY = date(2016, 9, 6)
LATER = date(2023, 11, 22)


@pytest.mark.parametrize(
    "name",
    [
        "2016-09-06_bridge.txt",
        "20160906-bridge.txt",
        "bridge_2016_09_06.html",
        "2016.09.06 bridge.md",
        "2016 09 06 bridge.md",
        "bridge (2016-09-06).txt",
        "2016_09_06T0940_bridge.txt",
        "2016-09-06T09-40-07.html",
        "20160906T094007Z.txt",
        "20160906-094007.txt",
        "20160906_0940.txt",
        "6-Sep-2016.txt",
        "6_september_2016.txt",
        "06Sep2016 bridge.txt",
        "Sep-06-2016.txt",
        "bridge-september-6-2016.html",
        "September 6, 2016 - bridge.txt",
        "September 6th, 2016.txt",
        "2016-Sep-06.txt",
        "Tribune 2016-09-06 p. 4.txt",
    ],
)
def test_a_file_name_gives_the_day(name):
    assert day_in_path(PurePath(name), ENGLISH).day == DAY


@pytest.mark.parametrize(
    "name",
    ["22-11-2023.txt", "22.11.2023.txt", "11-22-2023.txt", "Nov-22-2023.txt", "22_11_2023.txt"],
)
def test_figures_that_allow_one_order_give_the_day(name):
    assert day_in_path(PurePath(name), ENGLISH).day == LATER


def test_a_month_in_the_language_of_the_article_counts():
    assert day_in_path(PurePath("6-Oktober-2016.txt"), GERMAN).day == date(2016, 10, 6)


def test_a_day_from_a_name_names_it():
    assert day_in_path(PurePath("in/2016-09-06.txt"), ENGLISH).evidence == "2016-09-06.txt"


def test_a_day_from_a_name_is_less_certain_than_what_the_article_says():
    assert day_in_path(PurePath("2016-09-06.txt"), ENGLISH).certainty == Certainty.MEDIUM


@pytest.mark.parametrize(
    "name",
    [
        "000_20160906b5d2.txt",
        "a20160906.txt",
        "1f20160906.txt",
        "120160906.txt",
        "2016090612345.txt",
        "20161399.txt",
        "2016-09_bridge.txt",
        "2016-09-01_2016-09-06.txt",
        "03-04-2016.txt",
        "+49 2016 0906.txt",
        "0049-2016-0906.txt",
        "555-2016-0906.txt",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301.txt",
        "d41d8cd98f00b204e9800998ecf8427e.txt",
        "sept-2016.txt",
        "2016.txt",
        "november-22.txt",
        "1920x1080.txt",
        "99991231.txt",
    ],
)
def test_a_hash_a_number_a_part_or_two_days_in_a_name_give_none(name):
    assert day_in_path(PurePath(name), ENGLISH) == UNKNOWN


@pytest.mark.parametrize(
    "path",
    [
        "lakeside.example/2016/09/06/bridge.html",
        "/home/ann/lakeside.example/2016/09/06/news/bridge/index.html",
        "lakeside.example/news/2016/sep/06/bridge",
        "archive/2012/01/02/lakeside.example/2016/9/6/bridge.html",
    ],
)
def test_the_folders_of_a_saved_address_give_the_day(path):
    assert day_in_path(PurePath(path), ENGLISH).day == DAY


@pytest.mark.parametrize(
    "path",
    [
        "2016/09/bridge.html",
        "2016-09-06/bridge.html",
        "2016/bridge/09/06/a.html",
        "2016/13/06/bridge.html",
        "news/2016/09/31/bridge.html",
    ],
)
def test_folders_without_all_three_parts_in_a_row_give_none(path):
    assert day_in_path(PurePath(path), ENGLISH) == UNKNOWN


def test_a_day_from_folders_names_them():
    path = PurePath("lakeside.example/2016/09/06/bridge.html")
    assert day_in_path(path, ENGLISH).evidence == "2016/09/06"


def test_the_name_goes_before_the_folders():
    assert day_in_path(PurePath("2016/09/07/2016-09-06.html"), ENGLISH).day == DAY
