"""Dates and numbers in the language of the window."""

import pytest
from PySide6.QtCore import QLocale

from tests.timelines import every_kind
from timeline_app.painting.theme import theme
from timeline_app.view.event_table import Column, EventTable
from timeline_app.view.figures import date_words, in_figures
from timeline_app.view.minimap import Minimap
from timeline_app.view.strip_view import StripView


@pytest.fixture
def german():
    """The window speaks German."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_months_and_days_of_the_week_are_named_in_the_language_of_the_window(german):
    words = date_words()
    assert (words.months[9], words.months_short[2], words.weekdays_short[0]) == (
        "Oktober",
        "Mär",
        "Mo",
    )


def test_thousands_stand_apart_as_in_the_language_of_the_window(german):
    assert in_figures(1_234_567) == "1.234.567"


def test_thousands_stand_apart_where_no_language_is_set():
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    said = in_figures(1_234_567)
    QLocale.setDefault(before)
    assert said == "1,234,567"


def test_the_axis_the_labels_and_the_range_name_months_in_the_same_language(qtbot, german):
    view = StripView(theme("light"))
    qtbot.addWidget(view)
    view.resize(1200, 600)
    view.show_timeline(every_kind())
    view.show()
    labels = view.labels()
    assert any("Okt" in label for label in labels)
    assert not any("Oct" in label for label in (*labels, view.visible_range_in_words()))


def test_the_overview_names_months_in_the_language_of_the_window(qtbot, german):
    minimap = Minimap(theme("light"))
    qtbot.addWidget(minimap)
    minimap.resize(900, 58)
    minimap.show_timeline(every_kind())
    assert any("Okt" in tick.label for tick in minimap.overview().dates)


def test_the_list_names_months_in_the_language_of_the_window(qapp, german):
    table = EventTable()
    table.show_timeline(every_kind())
    assert table.index(table.row_of("day"), Column.DATE).data() == "14 Okt 2023"
