"""From event to detail, article and undated tray, with the pointer and by keys alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QPushButton, QWidget

from tests.windows import texts
from timeline_app.view.detail_pane import SourceCard


def test_clicking_an_event_shows_its_title_date_quote_and_why(
    open_window, stories, qtbot, event_titled
):
    window = open_window(stories)
    event = event_titled(window, "closed to lorries")
    middle = window.strip.rect_of(event.id).center()
    qtbot.mouseClick(window.strip, Qt.MouseButton.LeftButton, pos=middle)
    assert window.detail.event_id == event.id
    said = texts(window.detail)
    assert event.title in said
    assert "Saturday 14 October 2023" in said
    assert "exact day" in said
    why = window.detail.findChild(QWidget, "whyDate")
    assert "Saturday" in texts(why)
    assert "16 Oct 2023" in texts(why)
    quotes = [texts(card) for card in window.detail.findChildren(SourceCard)]
    assert any("closed to lorries on" in quote for quote in quotes)


def test_selecting_an_event_opens_its_article_at_the_expression(
    open_window, stories, event_titled
):
    window = open_window(stories)
    window.session.select([event_titled(window, "ferry").id])
    page = window.reader.page
    assert page.outlined == "3 March 2011"
    assert "Thursday" in page.boxed


def test_enter_on_a_source_shows_it_in_the_article(open_window, stories, qtbot, event_titled):
    window = open_window(stories)
    window.session.select([event_titled(window, "ferry").id])
    window.reader.clear()
    qtbot.keyClick(window.detail.findChild(SourceCard), Qt.Key.Key_Return)
    assert window.reader.page.outlined == "3 March 2011"


def test_a_planned_event_is_said_to_be_planned(open_window, stories, event_titled):
    window = open_window(stories)
    window.session.select([event_titled(window, "vote").id])
    assert "planned" in texts(window.detail)


def test_an_undated_event_says_why_in_the_tray_and_the_pane(open_window, stories, qtbot):
    window = open_window(stories)
    number, card = next(
        (number, card)
        for number, card in enumerate(window.tray.model.cards)
        if "Wednesday" in card.words
    )
    assert card.reason == (
        "“\u2068Wednesday\u2069” is the last Wednesday up to the publication date, "
        "which this article does not give."
    )
    where = window.tray.view.visualRect(window.tray.model.index(number)).center()
    qtbot.mouseClick(window.tray.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.session.selection == (card.event_id,)
    assert "Undated" in texts(window.detail)
    assert "which this article does not give" in texts(window.detail)


def test_pinned_events_stay_open_side_by_side(open_window, stories, qtbot, event_titled):
    window = open_window(stories)
    for words in ("ferry", "cables", "closed to lorries"):
        window.session.select([event_titled(window, words).id])
        qtbot.mouseClick(window.detail.findChild(QPushButton, "pin"), Qt.MouseButton.LeftButton)
    panes = window.findChildren(QWidget, "pinnedPane")
    qtbot.waitUntil(lambda: all(pane.isVisible() for pane in panes))
    assert len(panes) == 3
    lefts = {pane.mapTo(window, QPoint(0, 0)).x() for pane in (*panes, window.detail)}
    assert len(lefts) == 4
    assert "ferry" in texts(panes[0])


def test_a_closed_pin_leaves_the_others_open(open_window, stories, qtbot, event_titled):
    window = open_window(stories)
    for words in ("ferry", "cables"):
        window.session.select([event_titled(window, words).id])
        qtbot.mouseClick(window.detail.findChild(QPushButton, "pin"), Qt.MouseButton.LeftButton)
    window.findChild(QDockWidget, "pinnedDock1").close()
    qtbot.waitUntil(lambda: window.findChild(QDockWidget, "pinnedDock1") is None)
    window.commands.themes.actions()[2].trigger()
    assert len(window.findChildren(QWidget, "pinnedPane")) == 1


def test_with_the_keyboard_alone_to_the_third_event_and_its_detail(open_window, stories, qtbot):
    window = open_window(stories)
    window.activateWindow()
    window.strip.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(window.strip, key)
    assert window.detail.event_id == window.session.timeline.event(2).id
    assert window.focusWidget() is window.detail


def test_escape_leads_from_the_event_back_to_the_strip(open_window, stories, qtbot):
    window = open_window(stories)
    window.activateWindow()
    window.strip.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return):
        qtbot.keyClick(window.strip, key)
    qtbot.keyClick(window.detail, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.strip


def test_tab_goes_from_tool_bar_to_sources_strip_tray_event_and_reader(
    open_window, stories, qtbot, event_titled
):
    window = open_window(stories)
    window.session.select([event_titled(window, "ferry").id])
    window.activateWindow()
    window.commands.buttons()[0].setFocus()
    panes = {
        "toolBar": window.commands.tool_bars.first,
        "sources": window.sources,
        "strip": window.strip,
        "tray": window.tray,
        "event": window.detail,
        "reader": window.reader,
    }
    reached = []
    for _ in range(30):
        focused = window.focusWidget()
        name = next(
            (key for key, pane in panes.items() if pane is focused or pane.isAncestorOf(focused)),
            None,
        )
        if name and name not in reached:
            reached.append(name)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == list(panes)


def test_f6_goes_through_the_panes_and_comes_back(open_window, stories, qtbot):
    window = open_window(stories)
    window.activateWindow()
    window.session.select((window.session.timeline.event(0).id,))
    window.sources.view.setFocus()
    seen = []
    for _ in range(6):
        seen.append(window.focusWidget())
        window.commands.next_pane.trigger()
    middle = (window.page.minimap, window.strip, window.tray.view)
    assert seen == [window.sources.view, *middle, window.detail, window.reader.page]
    assert window.focusWidget() is window.sources.view


def test_a_group_of_many_events_lists_them_all_page_by_page(open_window, tmp_path):
    ends = ("adby", "edol", "igur", "otan", "uleth", "yster", "aven")
    towns = [first + end for first in "BDFGKLMNRT" for end in ends]
    flights = (f"Flight {at} to {town} landed on 3 May 2020." for at, town in enumerate(towns))
    text = "\n\n".join(flights)
    (tmp_path / "rain.txt").write_text(text)
    window = open_window(tmp_path / "rain.txt")
    timeline = window.session.timeline
    ids = tuple(timeline.event(index).id for index in range(len(timeline)))
    assert len(ids) > 60
    window.strip.group_clicked.emit(ids)
    listed = []
    for _ in range(3):
        menu = QApplication.activePopupWidget()
        pages = [action for action in menu.actions() if "more" in action.text()]
        listed += [action.data() for action in menu.actions() if isinstance(action.data(), str)]
        menu.close()
        for action in pages:
            action.trigger()
    assert tuple(listed) == ids
