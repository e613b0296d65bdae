"""Confirming, hiding and tagging events, and taking it back, in a real window."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from timeline_app.model.records import Status

CONTROL = Qt.KeyboardModifier.ControlModifier


def undo(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)


def tag(qtbot, window, words):
    qtbot.keyClick(window.strip, Qt.Key.Key_T)
    field = window.findChild(QLineEdit, "tagField")
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def status_of(window, event_id):
    return window.session.event_of(event_id).status


def test_c_confirms_the_selected_event(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    assert status_of(window, bridge) is Status.CONFIRMED


def test_c_once_more_takes_the_confirmation_back(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    assert status_of(window, bridge) is Status.UNREVIEWED


def test_c_in_the_list_confirms_too(qtbot, window, bridge):
    window.commands.list.trigger()
    qtbot.keyClick(window.page.list, Qt.Key.Key_C)
    assert status_of(window, bridge) is Status.CONFIRMED


def test_c_confirms_an_event_in_the_tray(qtbot, window, event_titled):
    tram = event_titled(window, "tram line")
    window.session.select((tram.id,))
    qtbot.keyClick(window.tray.view, Qt.Key.Key_C)
    assert status_of(window, tram.id) is Status.CONFIRMED


def test_typing_c_in_the_search_field_confirms_nothing(qtbot, window, bridge):
    window.searching.focus()
    qtbot.keyClick(window.commands.search_bar.field, Qt.Key.Key_C)
    assert status_of(window, bridge) is Status.UNREVIEWED


def test_several_events_are_confirmed_in_one_step(qtbot, window):
    ids = tuple(window.session.timeline.event(index).id for index in range(3))
    window.session.select(ids)
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    assert window.commands.undo.text() == "&Undo Confirm 3 Events"
    undo(qtbot, window)
    assert {status_of(window, one) for one in ids} == {Status.UNREVIEWED}


def test_where_one_of_several_is_not_confirmed_c_confirms_all(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    ids = tuple(window.session.timeline.event(index).id for index in range(3))
    window.session.select((*ids, bridge))
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    assert {status_of(window, one) for one in ids} == {Status.CONFIRMED}


def test_what_was_undone_can_be_redone(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    undo(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert status_of(window, bridge) is Status.CONFIRMED


def test_h_hides_the_event_and_counts_it(qtbot, window, bridge):
    total, hidden = window.session.timeline.total, window.strip.counts().hidden
    qtbot.keyClick(window.strip, Qt.Key.Key_H)
    assert window.session.event_of(bridge) is None
    assert window.strip.counts().hidden == hidden + 1
    assert window.session.timeline.total == total


def test_after_hiding_the_event_beside_is_selected(qtbot, window):
    first, second = (window.session.timeline.event(index).id for index in range(2))
    window.session.select((first,))
    qtbot.keyClick(window.strip, Qt.Key.Key_H)
    assert window.session.selection == (second,)


def test_undoing_shows_and_selects_what_was_hidden(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_H)
    undo(qtbot, window)
    assert window.session.selection == (bridge,)
    assert window.session.event_of(bridge) is not None


def test_tags_are_typed_in_a_line_over_the_strip(qtbot, window, bridge):
    tag(qtbot, window, "harbour, lorries")
    assert window.session.event_of(bridge).tags == ("harbour", "lorries")


def press(qtbot, window, name):
    qtbot.mouseClick(window.detail.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_the_panes_button_confirms_and_says_so(qtbot, window, bridge):
    press(qtbot, window, "confirm")
    qtbot.waitUntil(lambda: status_of(window, bridge) is Status.CONFIRMED)
    assert window.detail.findChild(QPushButton, "confirm").text() == "✓ Confirmed"


def test_the_panes_button_keeps_the_focus_when_the_next_event_is_shown(qtbot, window, bridge):
    window.detail.findChild(QPushButton, "hide").setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.event_of(bridge) is None)
    assert window.focusWidget() is window.detail.findChild(QPushButton, "hide")


def test_the_pane_names_the_tags(qtbot, window, bridge):
    tag(qtbot, window, "harbour, lorries")
    assert window.detail.findChild(QLabel, "eventTags").text() == "Tags: harbour, lorries"


def test_the_strip_marks_a_confirmed_event(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    assert any(label.startswith("✓ ") for label in window.strip.labels())


def test_the_menu_offers_nothing_without_a_selection(window):
    menu = window.commands.events
    window.session.select(())
    assert not any(one.isEnabled() for one in (menu.confirm, menu.hide_events, menu.tag))


def test_the_bracket_goes_to_the_next_event_that_is_not_confirmed(qtbot, window):
    first, second, third = (window.session.timeline.event(index).id for index in range(3))
    window.session.select((second,))
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    window.session.select((first,))
    qtbot.keyClick(window.strip, Qt.Key.Key_BracketRight)
    assert window.session.selection == (third,)
    qtbot.keyClick(window.strip, Qt.Key.Key_BracketLeft)
    assert window.session.selection == (first,)


def choose(group, words):
    next(one for one in group.actions() if one.text() == words).trigger()


def show_only(window, **wanted):
    filters = window.commands.filters
    filters.set_filter(replace(filters.filter, **wanted))


def test_what_is_hidden_is_found_again_and_unhidden(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_H)
    show_only(window, is_hidden=True)
    assert [window.page.shown.event(0).id, len(window.page.shown)] == [bridge, 1]
    window.session.select((bridge,))
    qtbot.keyClick(window.strip, Qt.Key.Key_H)
    window.commands.filters.show_all()
    assert window.session.event_of(bridge) is not None


def test_counts_add_up_while_hidden_events_are_shown_alone(qtbot, window, bridge):
    total = window.strip.counts().total
    qtbot.keyClick(window.strip, Qt.Key.Key_H)
    show_only(window, is_hidden=True)
    assert window.strip.counts().total == total


def test_lanes_by_status_keep_the_confirmed_apart(qtbot, window, bridge):
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    choose(window.commands.lanes, "By status")
    scene = window.strip.scene()
    titles = {box.title for box in scene.lanes if box.height}
    assert scene.lanes[window.strip.mark_of(bridge).lane].title == "Confirmed"
    assert titles == {"To review", "Confirmed"}


def test_an_event_moves_to_another_lane_when_it_is_confirmed(qtbot, window, bridge):
    choose(window.commands.lanes, "By status")
    window.strip.setFocus()
    before = window.strip.mark_of(bridge).lane
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    assert window.strip.mark_of(bridge).lane != before


def test_lanes_by_tag_have_the_tags_names(qtbot, window, bridge):
    tag(qtbot, window, "harbour, lorries")
    choose(window.commands.lanes, "By tag")
    titles = [box.title for box in window.strip.scene().lanes if box.height]
    assert {"harbour", "Without a tag"} <= set(titles)


def test_only_one_tag_is_shown_and_its_chip_brings_the_rest_back(qtbot, window, bridge):
    tag(qtbot, window, "harbour")
    shown = len(window.page.shown)
    show_only(window, tag="harbour")
    chip = next(
        one for one in window.filter_bar.findChildren(QPushButton) if "harbour" in one.text()
    )
    assert len(window.page.shown) == 1
    chip.click()
    assert len(window.page.shown) == shown


def test_the_filters_menu_lists_the_tags_in_use(qtbot, window, bridge):
    tag(qtbot, window, "port, bridge")
    menu = window.commands.filters.tags
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()][:2] == ["bridge", "port"]


def test_the_menu_says_what_the_keys_would_do(qtbot, window, bridge):
    menu = window.commands.events
    before = menu.confirm.text()
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    assert (before, menu.confirm.text()) == ("&Confirm", "Take &Confirmation Back")


def context_menu(window, point, reason):
    where = window.strip.mapToGlobal(point)
    QApplication.sendEvent(window.strip, QContextMenuEvent(reason, point, where))
    return window.strip.findChild(QMenu, "eventMenu")


def test_a_right_click_on_an_event_selects_it_and_offers_the_commands(window, event_titled):
    ferry = event_titled(window, "ferry sank").id
    window.strip.camera.fit()
    point = window.strip.rect_of(ferry).center()
    menu = context_menu(window, point, QContextMenuEvent.Reason.Mouse)
    assert window.session.selection == (ferry,)
    assert window.commands.events.confirm in menu.actions()
    menu.close()


def test_a_right_click_on_one_of_several_selected_events_keeps_the_others(window):
    ids = tuple(window.session.timeline.event(index).id for index in range(3))
    window.session.select(ids)
    window.strip.camera.fit()
    point = window.strip.rect_of(ids[1]).center()
    context_menu(window, point, QContextMenuEvent.Reason.Mouse).close()
    assert window.session.selection == ids


def test_the_menu_key_offers_the_commands_of_the_selected_event(window, bridge):
    menu = context_menu(window, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    assert window.commands.events.hide_events in menu.actions()
    menu.close()


def test_the_tray_marks_a_confirmed_event(qtbot, window, event_titled):
    tram = event_titled(window, "tram line")
    window.session.select((tram.id,))
    qtbot.keyClick(window.tray.view, Qt.Key.Key_C)
    marked = [card.event_id for card in window.tray.model.cards if card.title.startswith("✓ ")]
    assert marked == [tram.id]
