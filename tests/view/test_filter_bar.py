"""Filtering in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

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
    qtbot.mouseClick(chips(window)["Only plans · 1  ×"], Qt.MouseButton.LeftButton)
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
    window.filter_bar.found.only.click()
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


def test_a_range_is_exported_from_its_menu(qtbot, window):
    view = window.strip.viewport()
    window.strip.range_chosen.emit(view.start, (view.start + view.end) // 2)
    (menu,) = window.strip.findChildren(object, "rangeMenu")
    (export,) = [one for one in menu.actions() if one.text().endswith("export it…")]
    export.trigger()
    dialog = window.findChild(QDialog, "exportDialog")
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    assert window.strip.viewport().span == pytest.approx(view.span / 2, rel=0.01)


def test_filters_stay_while_articles_are_added(window, tmp_path, until_read):
    choose(window, "Only plans")
    new = tmp_path / "new.txt"
    new.write_text("Ferry raised\n\nPublished: 3 May 2012\n\nThe ferry was raised on Monday.\n")
    window.session.add((new,))
    until_read(window)
    assert window.strip.counts().drawn == 1


def test_a_chip_counts_what_its_filter_keeps_by_itself(window):
    choose(window, "Only plans")
    choose(window, "Only unsure dates")
    assert window.filter_bar.count.text().startswith("0 of")
    assert "Only plans · 1  ×" in chips(window)


def test_hidden_articles_have_a_chip_that_shows_them_again(qtbot, window):
    total = window.strip.counts().total
    window.session.show_only(next(iter(window.session.articles)))
    (chip,) = [chip for words, chip in chips(window).items() if "1 of 4 articles" in words]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    counts = window.strip.counts()
    assert (counts.hidden, counts.total) == (0, total)
    assert window.filter_bar.isHidden()


def test_clear_all_shows_hidden_articles_too(qtbot, window):
    choose(window, "Only plans")
    window.session.show_only(next(iter(window.session.articles)))
    qtbot.mouseClick(chips(window)["Clear all"], Qt.MouseButton.LeftButton)
    assert window.strip.counts().hidden == 0


def menu_buttons(window):
    named = {one.accessibleName(): one for one in window.commands.buttons()}
    return [named["Filter"], named["Lanes"]]


def test_in_an_empty_window_filters_lanes_and_search_wait_and_say_for_what(open_window):
    window = open_window()
    field = window.commands.search_bar.field
    for control in (*menu_buttons(window), field):
        assert not control.isEnabled()
        assert control.toolTip() == "Add articles first"


def test_filters_lanes_and_search_come_alive_with_the_first_event(window):
    assert all(button.isEnabled() for button in menu_buttons(window))
    assert window.commands.search_bar.field.isEnabled()


def test_without_an_event_articles_can_be_searched_and_there_is_nothing_to_filter(
    open_window, tmp_path
):
    (tmp_path / "bread.txt").write_text("flour, salt, water\n")
    window = open_window(tmp_path / "bread.txt")
    assert window.commands.search_bar.field.isEnabled()
    assert [one.toolTip() for one in menu_buttons(window)] == ["Add articles with dates first"] * 2
