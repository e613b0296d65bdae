from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.benchmarks.synthetic import synthetic_timeline
from tests.timelines import day, event, every_kind, one_day_each, with_provisional
from timeline_app.model.search import Finder, Query
from timeline_app.model.timeline import Timeline
from timeline_app.painting.theme import theme
from timeline_app.view.event_table import ROW_ROLE, Column
from timeline_app.view.list_view import ListView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def listed(qtbot):
    view = ListView(theme("light"))
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


def test_a_million_events_are_fetched_only_where_they_are_seen(qtbot):
    known, fetched = synthetic_timeline(1_000_000), set()
    timeline = known.replaced(fetch=lambda index: fetched.add(index) or known.event(index))
    view = ListView(theme("light"))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_timeline(timeline)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.grab()
    click_header(qtbot, view, Column.IMPORTANCE)
    view.grab()
    assert 0 < len(fetched) < 200


def test_each_row_has_a_name_for_screen_readers(listed):
    index = listed.table.index(0, Column.EVENT)
    spoken = listed.table.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{titles(listed)[0]}. ")
    assert spoken.endswith("1 source")


def rows_in_view(view):
    top = view.rowAt(0)
    return [
        view.table.event_at(row).id for row in range(top, view.rowAt(view.viewport().height() - 1))
    ]


def test_what_was_chosen_last_comes_last_whichever_way_the_selection_grew(qtbot, listed):
    qtbot.mouseClick(listed.viewport(), LEFT, pos=cell(listed, 3))
    qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert listed.selection() == (ids(listed)[3], ids(listed)[2])


def test_control_and_a_click_add_an_event_and_take_it_out(qtbot, listed):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(listed.viewport(), LEFT, pos=cell(listed, 1))
    qtbot.mouseClick(listed.viewport(), LEFT, control, pos=cell(listed, 3))
    assert set(listed.selection()) == {ids(listed)[1], ids(listed)[3]}
    qtbot.mouseClick(listed.viewport(), LEFT, control, pos=cell(listed, 1))
    assert listed.selection() == (ids(listed)[3],)


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, -1)])
def test_home_and_end_go_to_the_ends(qtbot, listed, key, row):
    listed.select((ids(listed)[4],))
    qtbot.keyClick(listed, key)
    assert listed.selection() == (ids(listed)[row],)


def test_shift_and_home_select_all_up_to_the_first(qtbot, listed):
    listed.select((ids(listed)[3],))
    qtbot.keyClick(listed, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert set(listed.selection()) == set(ids(listed)[:4])
    assert listed.selection()[-1] == ids(listed)[0]


def test_typing_a_year_goes_to_its_first_event(qtbot, listed):
    events = [event(str(year), day(year, 5, 1)) for year in range(1990, 2020)]
    listed.show_timeline(Timeline.from_events(events, {}))
    qtbot.keyClicks(listed, "2007")
    assert listed.selection() == ("2007",)


def test_the_rows_in_view_stay_while_earlier_and_later_events_arrive(qtbot, listed):
    listed.show_timeline(one_day_each(200))
    listed.scrollTo(listed.table.index(100, 0), ListView.ScrollHint.PositionAtTop)
    before = rows_in_view(listed)
    known = one_day_each(200)
    more = [event(f"new{n}", day(2023, 9, 1 + n)) for n in range(20)]
    listed.show_timeline(
        Timeline.from_events([*map(known.event, range(200)), *more], known.articles)
    )
    assert rows_in_view(listed) == before


def test_at_the_top_the_list_stays_at_the_top(qtbot, listed):
    listed.show_timeline(one_day_each(200))
    listed.show_timeline(one_day_each(200, date(2023, 9, 1)))
    assert listed.rowAt(0) == 0


def test_what_is_not_looked_for_steps_back(listed):
    timeline = every_kind()
    *_, found = Finder(timeline).look(Query.of("bridge"))
    listed.show_timeline(timeline.searched(found.dated), found)
    rows = [listed.table.index(row, 0).data(ROW_ROLE) for row in range(len(ids(listed)))]
    said = {timeline.event(at).id for at in found.dated.nonzero()[0].tolist()} | found.undated
    assert {row.event.id for row in rows if not row.is_dimmed} == said


def test_a_date_that_is_the_same_as_above_is_said_once_in_full_ink(listed):
    events = [event(str(n), day(2023, 1, 1 + n // 2)) for n in range(4)]
    listed.show_timeline(Timeline.from_events(events, {}))
    rows = [listed.table.index(row, 0).data(ROW_ROLE) for row in range(4)]
    assert [row.is_same_date for row in rows] == [False, True, False, True]


def test_a_provisional_date_says_so_in_its_own_colour(listed):
    listed.show_timeline(with_provisional())
    row = listed.table.row_of("maybe")
    shown = listed.table.index(row, Column.DATE).data(ROW_ROLE)
    ink = listed._delegate.ink(shown, Column.DATE, selected=False)
    assert ink.name().upper() == theme("light").warning
    assert listed.table.index(row, Column.DATE).data().startswith("?")
    assert listed.table.index(row, Column.PRECISION).data() == "provisional"


def test_titles_have_room_in_a_narrow_window(qtbot, listed):
    listed.resize(420, 600)
    assert listed.columnWidth(Column.EVENT) >= 200
    assert not listed.isColumnHidden(Column.DATE)


def test_a_list_that_is_not_seen_fetches_nothing_until_it_is(qtbot):
    known, fetched = synthetic_timeline(1_000), set()
    view = ListView(theme("light"))
    qtbot.addWidget(view)
    view.show_timeline(known.replaced(fetch=lambda at: fetched.add(at) or known.event(at)))
    assert view.table.rowCount() == 0
    view.show()
    assert view.table.rowCount() == 1_000


def test_no_event_at_all_is_said(qtbot, listed):
    listed.show_timeline(Timeline.from_events([], {}))
    assert listed.table.rowCount() == 0
    listed.grab()
