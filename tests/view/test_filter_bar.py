"""Filtering in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from timeline_app.model.filters import OPEN


@pytest.fixture
def window(open_window, stories):
    return open_window(stories)


def choose(window, words):
    (action,) = [one for one in window.commands.filters.actions() if one.text() == words]
    action.trigger()


def chips(window):
    found = window.filter_bar.findChildren(QPushButton, "chip")
    return {chip.text(): chip for chip in found if not chip.isHidden()}


def test_only_plans_are_shown_and_the_rest_counts_as_hidden(window):
    total = window.strip.counts().total
    choose(window, "Only plans")
    counts = window.strip.counts()
    assert (counts.drawn, counts.hidden, counts.total) == (1, total - 1, total)


def test_a_chip_names_the_filter_and_takes_it_away(qtbot, window):
    total = window.strip.counts().total
    choose(window, "Only plans")
    qtbot.mouseClick(chips(window)["Only plans  ×"], Qt.MouseButton.LeftButton)
    assert window.strip.counts().hidden == 0
    assert window.strip.counts().total == total
    assert window.filter_bar.isHidden()


def test_choosing_again_in_the_menu_takes_it_away_too(window):
    choose(window, "Only plans")
    choose(window, "Only plans")
    assert window.commands.filters.filter == OPEN


def test_clear_all_takes_every_filter_away(qtbot, window):
    choose(window, "Only plans")
    choose(window, "Only exact dates")
    qtbot.mouseClick(chips(window)["Clear all"], Qt.MouseButton.LeftButton)
    assert window.commands.filters.filter == OPEN
    assert window.strip.counts().hidden == 0


def test_the_bar_says_how_many_are_left(window):
    choose(window, "Only plans")
    total = window.strip.counts().total
    assert window.filter_bar.count.text() == f"1 of {total} events"


def test_filters_and_search_go_together(qtbot, window):
    choose(window, "Only exact dates")
    window.commands.search_bar.field.setText("ferry")
    qtbot.waitUntil(lambda: not window.searching.search.is_looking)
    window.commands.search_bar.only.click()
    timeline = window.page.shown
    assert [timeline.event(at).title for at in range(len(timeline))] == [
        "Old ferry sank near the mole"
    ]


def test_a_range_alone_is_shown_from_its_menu(window):
    view = window.strip.viewport()
    window.strip.range_chosen.emit(view.start, (view.start + view.end) // 2)
    (menu,) = window.strip.findChildren(object, "rangeMenu")
    (only,) = [one for one in menu.actions() if one.text() == "Show only this range"]
    only.trigger()
    assert window.commands.filters.filter.span == (view.start, (view.start + view.end) // 2)
    assert window.strip.counts().hidden > 0


def test_filters_stay_while_articles_are_added(window, tmp_path, until_read):
    choose(window, "Only plans")
    new = tmp_path / "new.txt"
    new.write_text("Ferry raised\n\nPublished: 3 May 2012\n\nThe ferry was raised on Monday.\n")
    window.session.add((new,))
    until_read(window)
    assert window.strip.counts().drawn == 1
