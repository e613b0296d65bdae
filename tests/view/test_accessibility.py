"""What people notice who use a keyboard, a screen reader, large text or strong colours."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from tests.timelines import one_day_each
from tests.view.conftest import wait_until_read
from timeline_app.painting.theme import theme
from timeline_app.view.announcer import Announcer
from timeline_app.view.strip_view import StripView

LEAST_TARGET_PX = 24


@pytest.fixture
def filled(open_window, stories, qtbot):
    """A window with events, one of them selected, and a search."""
    window = open_window(stories)
    timeline = window.session.timeline
    window.session.select([timeline.event(0).id])
    return window


def focusable(window):
    tops = (window, *window.findChildren(QWidget))
    return [w for w in tops if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]


def spoken_name(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_everything_that_takes_the_focus_has_a_name(filled):
    nameless = [
        (type(w).__name__, w.objectName()) for w in focusable(filled) if not spoken_name(w)
    ]
    assert nameless == []


def test_everything_that_takes_the_focus_in_the_windows_beside_has_a_name(filled):
    for name in ("settings", "shortcuts", "guide", "report", "about"):
        getattr(filled.commands, name).trigger()
        beside = filled.findChild(QWidget, f"{name}Window")
        assert [type(w).__name__ for w in focusable(beside) if not spoken_name(w)] == []


def test_what_is_clicked_is_large_enough(filled):
    filled.commands.settings.trigger()
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    targets = [w for kind in kinds for w in filled.findChildren(kind)]
    shown = [w for w in targets if w.isVisible() and w.isEnabled() and not within_field(w)]
    small = [
        (type(w).__name__, w.objectName(), w.accessibleName(), w.width(), w.height())
        for w in shown
        if min(w.width(), w.height()) < LEAST_TARGET_PX and not isinstance(w, QCheckBox)
    ]
    assert small == []


def within_field(widget):
    return isinstance(widget.parent(), QLineEdit)


@pytest.fixture
def large_text():
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(2 * usual.pointSizeF())
    QApplication.setFont(large)
    yield
    QApplication.setFont(usual)


def test_no_word_is_cut_off_at_twice_the_size(large_text, filled):
    kinds = (QPushButton, QToolButton)
    buttons = [
        b for kind in kinds for b in filled.findChildren(kind) if b.isVisible() and b.text()
    ]
    cut = [
        (b.objectName(), b.text(), b.width())
        for b in buttons
        if b.fontMetrics().horizontalAdvance(b.text().replace("&", "")) > b.width()
        or b.fontMetrics().height() > b.height() + 2
    ]
    labels = [w for w in filled.findChildren(QLabel) if type(w) is QLabel and w.isVisible()]
    cut += [
        (label.objectName(), label.text(), label.height())
        for label in labels
        if label.text() and label.height() < label.heightForWidth(label.width())
    ]
    assert cut == []


def test_tab_goes_from_the_tools_to_the_panes_and_back(filled, qtbot):
    panes = [w for w in filled._panes() if w.isVisible()]
    ends = [filled.commands.buttons()[0], *panes]
    places = {}
    widget = ends[0]
    for place in range(300):
        places.setdefault(widget, place)
        widget = widget.nextInFocusChain()
    order = [places.get(end) for end in ends]
    assert None not in order
    assert order == sorted(order)


def strip_list(strip):
    return QAccessible.queryAccessibleInterface(strip)


def test_the_strip_is_a_list_of_its_events_in_order_of_time(filled):
    strip = filled.strip
    found = strip_list(strip)
    assert found.role() == QAccessible.Role.List
    names = [found.child(i).text(QAccessible.Text.Name) for i in range(found.childCount())]
    titles = [strip.timeline().event(i).title for i in range(len(strip.timeline()))]
    assert [name.startswith(title.rstrip(".")) for name, title in zip(names, titles, strict=True)]
    assert found.child(found.childCount()) is None


def test_an_event_says_title_date_precision_whether_reviewed_and_how_many_sources(filled):
    found = strip_list(filled.strip)
    said = "Thursday 3 March 2011. exact day. not reviewed. 1 source."
    assert found.child(0).text(QAccessible.Text.Name) == f"Old ferry sank near the mole. {said}"


def test_the_event_selected_last_has_the_focus_within_the_strip(filled):
    found = strip_list(filled.strip)
    filled.strip.setFocus()
    filled.session.select([filled.session.timeline.event(2).id])
    assert found.indexOfChild(found.focusChild()) == 2
    assert found.child(2).state().selected
    assert not found.child(0).state().selected


def test_an_event_is_found_where_it_is_drawn(filled):
    strip = filled.strip
    found = strip_list(strip)
    drawn = [i for i in range(found.childCount()) if not found.child(i).state().offscreen]
    rect = strip.rect_of(strip.id_of(drawn[0]))
    point = strip.mapToGlobal(rect.center())
    assert found.indexOfChild(found.childAt(point.x(), point.y())) == drawn[0]
    assert found.childAt(point.x(), strip.mapToGlobal(QPoint(0, 2)).y()) is None


def test_of_many_events_only_those_are_made_that_are_asked_for(qtbot):
    strip = StripView(theme("light"))
    qtbot.addWidget(strip)
    strip.show_timeline(one_day_each(5_000))
    found = strip_list(strip)
    assert found.childCount() == 5_000
    assert found.child(4_999).text(QAccessible.Text.Name)
    assert len(found._items) == 1


@pytest.fixture
def heard(filled):
    """What is announced from now on."""
    said = []
    filled.findChild(Announcer).announced.connect(said.append)
    return said


def test_what_an_import_brought_is_announced(filled, heard, tmp_path, qtbot):
    story = tmp_path / "new.txt"
    story.write_text("The mill burned down on 4 May 1999.")
    filled.session.add([story])
    wait_until_read(qtbot, filled)
    qtbot.waitUntil(lambda: bool(heard))
    assert "1" in heard[-1]


def test_how_many_events_a_search_found_is_announced(filled, heard, qtbot):
    filled.commands.search_bar.field.setText("ferry")
    qtbot.waitUntil(lambda: "1 event found" in heard)


def test_what_is_undone_and_redone_is_announced(filled, heard, qtbot):
    filled.commands.undo.trigger()
    assert heard[-1].startswith("Undone: Add ")
    filled.commands.redo.trigger()
    assert heard[-1].startswith("Redone: Add ")


def test_what_was_copied_or_exported_is_announced(filled, heard):
    filled.commands.copy.trigger()
    assert heard[-1] == "Copied 1 event"


def test_where_the_focus_is_can_be_seen(filled, qtbot):
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    unseen = []
    for widget in focusable(filled):
        filled.commands.search_bar.field.setFocus()
        if widget.hasFocus():
            continue
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and widget.grab().toImage() == before:
            unseen.append((type(widget).__name__, widget.objectName(), widget.accessibleName()))
    assert unseen == []
