"""The list beside the strip: one selection, the same commands, its own counts."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from timeline_app.view.event_table import Column

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
POINT = QPoint(5, 5)


@pytest.fixture
def window(open_window, stories):
    opened = open_window(stories)
    opened.activateWindow()
    opened.commands.list.trigger()
    return opened


def rows(window):
    table = window.page.list.table
    return [table.event_at(row) for row in range(table.rowCount())]


def click(qtbot, window, row, modifiers=Qt.KeyboardModifier.NoModifier):
    view = window.page.list
    point = view.visualRect(view.table.index(row, Column.EVENT)).center()
    qtbot.mouseClick(view.viewport(), LEFT, modifiers, pos=point)


def menu(window):
    view = window.page.list
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, POINT, view.mapToGlobal(POINT))
    QApplication.sendEvent(view.viewport(), event)
    (opened,) = view.findChildren(object, "listMenu")
    return {action.text().replace("&", ""): action for action in opened.actions()}


def test_what_is_selected_in_the_list_is_selected_on_the_strip(qtbot, window):
    click(qtbot, window, 0)
    click(qtbot, window, 2, CONTROL)
    assert set(window.strip.selection()) == {rows(window)[0].id, rows(window)[2].id}
    assert window.detail.event_id == rows(window)[2].id


def test_what_is_selected_on_the_strip_is_selected_in_the_list(window):
    first, second = (event.id for event in rows(window)[:2])
    window.strip.choose(first)
    window.strip.choose(second, toggle=True)
    chosen = {index.row() for index in window.page.list.selectionModel().selectedRows()}
    assert chosen == {0, 1}


def test_the_menu_leads_to_the_strip(qtbot, window):
    click(qtbot, window, 0)
    menu(window)["Show on the strip"].trigger()
    assert window.strip.isVisible()
    view, rect = window.strip.viewport(), window.strip.rect_of(rows(window)[0].id)
    assert 0 <= rect.center().x() <= view.width


def test_the_menu_shows_only_the_range_of_the_selection(qtbot, window):
    click(qtbot, window, 0)
    shown = rows(window)[0]
    menu(window)["Show only this range"].trigger()
    assert window.commands.filters.filter.span == (shown.time.start, shown.time.end)


def test_an_undated_event_has_no_range(qtbot, window):
    click(qtbot, window, len(rows(window)) - 1)
    assert not menu(window)["Show only this range"].isEnabled()


def test_the_menu_offers_every_command_of_the_event_menu(qtbot, window):
    click(qtbot, window, 0)
    assert {"Confirm", "Hide", "Tag…", "Copy"} <= menu(window).keys()


def test_ctrl_c_copies_the_selected_rows(qtbot, window):
    click(qtbot, window, 0)
    click(qtbot, window, 1, CONTROL)
    qtbot.keyClick(window.page.list, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1] for line in lines] == [one.title for one in rows(window)[:2]]


def test_the_menu_sorts_by_importance_and_again_the_other_way_round(window):
    window.commands.strip.trigger()
    window.commands.by_importance.trigger()
    falling = [event.salience for event in rows(window)]
    window.commands.by_importance.trigger()
    rising = [event.salience for event in rows(window)]
    assert falling == sorted(falling, reverse=True)
    assert rising == sorted(rising)


def test_the_status_line_counts_what_is_listed(window):
    timeline = window.session.timeline
    words = f"{timeline.total} events · {len(timeline)} listed · {len(timeline.undated)} undated"
    assert window.status.counts.text() == words
    window.commands.strip.trigger()
    assert "drawn" in window.status.counts.text()


def test_the_listed_and_the_hidden_add_up(window):
    total = window.session.timeline.total
    (plans,) = [one for one in window.commands.filters.actions() if one.text() == "Only plans"]
    plans.trigger()
    assert window.status.counts.text() == f"{total} events · 1 listed · {total - 1} hidden"
