"""Merging, splitting and deleting events in a real window."""

import pytest
from PySide6.QtCore import Qt

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(window, event_titled):
    """The bridge's closing and the council's meeting, selected."""
    bridge, council = event_titled(window, "closed to lorries"), event_titled(window, "council m")
    window.session.select((bridge.id, council.id))
    return bridge, council


def shown(window):
    timeline = window.session.timeline
    dated = [timeline.event(index) for index in range(len(timeline))]
    return {event.id: event for event in (*dated, *timeline.undated)}


def test_m_merges_the_selected_events_with_all_their_quotes(qtbot, window, two):
    before = shown(window)
    qtbot.keyClick(window.strip, Qt.Key.Key_M)
    (left,) = window.session.selection
    mentions = {m for one in two for m in one.mentions}
    assert set(shown(window)[left].mentions) == mentions
    assert len(shown(window)) == len(before) - 1
    assert window.commands.undo.text() == "&Undo Merge 2 Events"


def test_shift_m_splits_back_to_what_was_there(qtbot, window, two):
    before = shown(window)
    qtbot.keyClick(window.strip, Qt.Key.Key_M)
    qtbot.keyClick(window.strip, Qt.Key.Key_M, SHIFT)
    assert shown(window) == before
    assert set(window.session.selection) == {one.id for one in two}


def test_a_merge_is_undone_and_its_events_selected(qtbot, window, two):
    before = shown(window)
    qtbot.keyClick(window.strip, Qt.Key.Key_M)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert shown(window) == before
    assert set(window.session.selection) <= set(before)


def test_one_event_alone_cannot_be_merged_and_the_menu_says_what_to_do(window, two):
    window.session.select((two[0].id,))
    menu = window.commands.events
    assert not menu.merge.isEnabled()
    assert "Ctrl+click" in menu.merge.text()


def test_del_deletes_and_selects_what_is_beside(qtbot, window):
    first, second = (window.session.timeline.event(index).id for index in range(2))
    total = window.session.timeline.total
    window.session.select((first,))
    qtbot.keyClick(window.strip, Qt.Key.Key_Delete)
    assert window.session.selection == (second,)
    assert window.session.timeline.total == total - 1
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.event_of(first) is not None


def test_a_merge_is_there_after_a_restart(open_window, stories, tmp_path, qtbot, event_titled):
    data = tmp_path / "data"
    first = open_window(stories, data_folder=data)
    ids = [event_titled(first, words).id for words in ("closed to lorries", "ferry sank")]
    first.editing.groups.merge(ids)
    before = shown(first)
    first.close()
    second = open_window(stories, data_folder=data)
    assert shown(second) == before
    (whole,) = set(ids) & shown(second).keys()
    second.editing.groups.split((whole,))
    assert set(ids) <= shown(second).keys()


def test_a_card_of_the_tray_joins_the_selection_with_ctrl_and_is_merged(
    qtbot, window, event_titled
):
    bridge, tram = event_titled(window, "closed to lorries"), event_titled(window, "tram line")
    window.session.select((bridge.id,))
    model, view = window.tray.model, window.tray.view
    row = next(n for n, card in enumerate(model.cards) if card.event_id == tram.id)
    at = view.visualRect(model.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
    assert window.session.selection == (bridge.id, tram.id)
    qtbot.keyClick(view, Qt.Key.Key_M)
    assert set(window.session.event_of(bridge.id).mentions) >= set(tram.mentions)


def test_the_status_line_says_what_was_done_and_how_it_is_taken_back(qtbot, window, two):
    qtbot.keyClick(window.strip, Qt.Key.Key_M)
    assert window.status.message == "Merge 2 Events · Ctrl+Z takes it back"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.status.message == "Undone: Merge 2 Events"


def test_a_pinned_pane_follows_what_is_done_to_its_event(qtbot, window, two):
    bridge, _ = two
    pane = window.pins.pin(bridge, window.session.told_articles, window._theme)
    window.editing.texts.set_title(bridge.id, "Lorries kept off")
    assert pane.findChild(object, "eventTitle").text() == "Lorries kept off"


def test_rows_of_the_list_are_merged_by_the_same_key(qtbot, window, two):
    window.commands.list.trigger()
    qtbot.keyClick(window.page.list, Qt.Key.Key_M)
    assert len(window.session.selection) == 1
    assert window.commands.undo.text() == "&Undo Merge 2 Events"


def test_an_event_of_the_strip_joins_a_chosen_card_with_ctrl(qtbot, window, event_titled):
    bridge, tram = event_titled(window, "closed to lorries"), event_titled(window, "tram line")
    window.session.select((tram.id,))
    at = window.strip.rect_of(bridge.id).center()
    qtbot.mouseClick(window.strip, Qt.MouseButton.LeftButton, CONTROL, at)
    assert window.session.selection == (tram.id, bridge.id)
