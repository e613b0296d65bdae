import pytest
from PySide6.QtCore import QPoint, Qt

from tests.benchmarks.synthetic import synthetic_timeline
from tests.timelines import day, event, every_kind, one_day_each
from timeline_app.model.timeline import Timeline
from timeline_app.view.event_table import Column
from timeline_app.view.list_view import ListView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def listed(qtbot):
    view = ListView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_timeline(every_kind())
    view.show()
    qtbot.waitExposed(view)
    return view


def titles(view):
    return [view.table.event_at(row).title for row in range(view.table.rowCount())]


def ids(view):
    return [view.table.event_at(row).id for row in range(view.table.rowCount())]


def click_header(qtbot, view, column):
    header = view.horizontalHeader()
    point = QPoint(header.sectionViewportPosition(column) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=point)


def cell(view, row, column=Column.EVENT):
    return view.visualRect(view.table.index(row, column)).center()


def test_it_has_a_row_for_every_event_the_undated_ones_last(listed):
    timeline = every_kind()
    dated = [timeline.event(index).id for index in range(len(timeline))]
    assert ids(listed) == [*dated, *(one.id for one in timeline.undated)]


def test_a_click_selects_an_event(qtbot, listed):
    with qtbot.waitSignal(listed.selection_changed) as signal:
        qtbot.mouseClick(listed.viewport(), LEFT, pos=cell(listed, 2))
    assert signal.args == [(ids(listed)[2],)]


def test_shift_and_down_extend_the_selection(qtbot, listed):
    qtbot.mouseClick(listed.viewport(), LEFT, pos=cell(listed, 1))
    qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert listed.selection() == tuple(ids(listed)[1:3])


def test_escape_clears_the_selection(qtbot, listed):
    qtbot.mouseClick(listed.viewport(), LEFT, pos=cell(listed, 1))
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert listed.selection() == ()


def test_selecting_from_outside_sends_no_signal(qtbot, listed):
    with qtbot.assertNotEmitted(listed.selection_changed):
        listed.select(("plan", "undated"))
    assert listed.selection() == ("plan", "undated")


def test_a_double_click_opens_an_event(qtbot, listed):
    with qtbot.waitSignal(listed.event_activated) as signal:
        qtbot.mouseClick(listed.viewport(), LEFT, pos=cell(listed, 3))
        qtbot.mouseDClick(listed.viewport(), LEFT, pos=cell(listed, 3))
    assert signal.args == [ids(listed)[3]]


def test_the_first_click_on_importance_brings_the_most_important_to_the_top(qtbot, listed):
    events = [event(str(n), day(2023, 1, n), salience=n % 5 / 10) for n in range(1, 10)]
    listed.show_timeline(Timeline.from_events(events, {}))
    click_header(qtbot, listed, Column.IMPORTANCE)
    saliences = [listed.table.event_at(row).salience for row in range(9)]
    assert saliences == sorted(saliences, reverse=True)


def test_a_second_click_on_date_shows_the_latest_first_and_the_undated_still_last(qtbot, listed):
    before = ids(listed)
    click_header(qtbot, listed, Column.DATE)
    assert ids(listed) == [*reversed(before[:-1]), before[-1]]


def test_a_click_on_another_heading_changes_nothing(qtbot, listed):
    before = ids(listed)
    click_header(qtbot, listed, Column.EVENT)
    assert ids(listed) == before


def test_sorting_keeps_the_selection(qtbot, listed):
    listed.select(("plan",))
    click_header(qtbot, listed, Column.DATE)
    rows = {index.row() for index in listed.selectionModel().selectedRows()}
    assert rows == {listed.table.row_of("plan")}


def test_a_new_timeline_keeps_the_selection_and_the_sorting(qtbot, listed):
    click_header(qtbot, listed, Column.DATE)
    listed.select(("3",))
    listed.show_timeline(one_day_each(9))
    assert ids(listed)[0] == "8"
    assert {index.row() for index in listed.selectionModel().selectedRows()} == {5}


def test_a_hundred_thousand_events_are_fetched_only_where_they_are_seen(qtbot):
    known, fetched = synthetic_timeline(100_000), set()
    timeline = known.replaced(fetch=lambda index: fetched.add(index) or known.event(index))
    view = ListView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_timeline(timeline)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    assert 0 < len(fetched) < 100


def test_each_row_has_a_name_for_screen_readers(listed):
    index = listed.table.index(0, Column.EVENT)
    assert titles(listed)[0] in listed.table.data(index, Qt.ItemDataRole.AccessibleTextRole)
