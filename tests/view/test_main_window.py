"""What a newcomer does with the window, through real widgets and events."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from timeline_app.view.detail_pane import SourceCard


def mime_of(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_over(window, mime):
    event = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def drop(window, *paths):
    mime = mime_of(*paths)
    drag_over(window, mime)
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def choose(window, name, *paths):
    dialog = window.findChild(QFileDialog, name)
    (dialog.filesSelected if name == "addDialog" else dialog.fileSelected).emit(
        [str(path) for path in paths] if name == "addDialog" else str(paths[0])
    )
    dialog.close()


def rows(window):
    return [row.title for row in window.sources.model.rows]


def test_the_first_start_shows_three_ways_to_begin(open_window):
    window = open_window()
    buttons = [b for b in window.empty.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in buttons] == [
        "Add articles…",
        "Choose sources folder…",
        "Open sample",
    ]


def test_tab_reaches_each_of_the_three_ways_to_begin(open_window, qtbot):
    window = open_window()
    window.activateWindow()
    window.empty.add.setFocus()
    reached = []
    for _ in range(3):
        reached.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [window.empty.add, window.empty.folder, window.empty.sample]


def test_the_empty_window_says_what_it_reads_and_that_files_stay(open_window):
    said = texts(open_window().empty)
    assert "Reads plain text, Markdown, web pages, PDF with a text layer, Word" in said
    assert "Files stay on this computer." in said


def test_the_sample_opens_in_one_click(open_window, qtbot, until_read):
    window = open_window()
    qtbot.mouseClick(window.empty.sample, Qt.MouseButton.LeftButton)
    until_read(window)
    assert len(window.session.articles) > 1
    assert window.strip.isVisible()
    assert window.strip.counts().drawn > 0


def test_dragging_files_over_the_window_says_how_many_and_which_cannot_be_read(
    open_window, stories
):
    window = open_window()
    event = drag_over(window, mime_of(stories))
    assert event.isAccepted()
    assert window.drops.overlay.isVisible()
    assert window.drops.overlay.size() == window.size()
    assert window.drops.overlay.words == "Add 5 files · 1 can't be read (.xlsx)"


def test_the_overlay_goes_when_the_files_leave(open_window, stories):
    window = open_window()
    drag_over(window, mime_of(stories))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drops.overlay.isVisible()


@pytest.mark.parametrize("kind", [QDragEnterEvent, QDragMoveEvent, QDropEvent])
def test_files_offered_as_a_move_are_taken_as_a_copy(open_window, stories, kind):
    window = open_window()
    place = QPointF(300, 300) if kind is QDropEvent else QPoint(300, 300)
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    mime = mime_of(stories / "silent.txt")
    event = kind(
        place, actions, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_dragging_text_over_the_window_is_not_accepted(open_window):
    window = open_window()
    mime = QMimeData()
    mime.setText("just words")
    assert not drag_over(window, mime).isAccepted()
    assert not window.drops.overlay.isVisible()


def test_a_dropped_folder_becomes_events_article_by_article(open_window, stories, until_read):
    window = open_window()
    seen = []
    window.session.import_progress.connect(
        lambda done, _total, _name: seen.append((done, len(window.session.articles)))
    )
    drop(window, stories)
    until_read(window)
    assert any(0 < done < 6 and count for done, count in seen)
    assert len(window.session.articles) == 4
    assert not window.drops.overlay.isVisible()


def test_dropping_a_folder_does_not_make_it_the_remembered_one(open_window, stories, until_read):
    window = open_window()
    drop(window, stories)
    until_read(window)
    assert window.session.settings.sources_folder is None


def test_a_second_drop_waits_for_the_first(open_window, stories, until_read):
    window = open_window()
    drop(window, stories / "bridge.txt")
    drop(window, stories / "council.md")
    until_read(window)
    titles = [article.title for article in window.session.articles.values()]
    assert titles == ["Bridge closed to lorries", "Council meets about the bridge"]


def test_the_numbers_of_the_status_line_add_up(open_window, stories):
    window = open_window(stories)
    counts = window.strip.counts()
    timeline = window.session.timeline
    assert counts.total == len(timeline) + len(timeline.undated) + timeline.hidden
    assert window.status.counts.text().startswith(f"{counts.total} events")
    assert f"{len(timeline.undated)} undated" in window.status.counts.text()


def test_unreadable_files_are_listed_with_reason_and_nothing_pops_up(open_window, stories):
    window = open_window(stories)
    failures = {row.title: row for row in window.sources.model.rows if row.advice}
    assert set(failures) == {"empty.txt", "table.xlsx"}
    assert all(row.detail for row in failures.values())
    assert window.banner.words == "2 files couldn't be read."
    assert not [box for box in window.findChildren(QDialog) if box.isVisible()]
    assert len(window.session.articles) == 4


def test_a_repaired_file_can_be_tried_again(open_window, stories, until_read, qtbot):
    window = open_window(stories)
    (stories / "empty.txt").write_text("The quay\n\nThe quay was flooded on 3 May 2020.\n")
    number = rows(window).index("empty.txt")
    window.sources.view.setCurrentIndex(window.sources.model.index(number))
    window.sources.view.actions()[0].trigger()
    until_read(window)
    assert "The quay" in rows(window)
    assert "empty.txt" not in rows(window)


def test_a_rejected_file_can_be_taken_off_the_list(open_window, stories, qtbot):
    window = open_window(stories)
    number = rows(window).index("table.xlsx")
    window.sources.view.setCurrentIndex(window.sources.model.index(number))
    window.sources.view.setFocus()
    window.sources.view.actions()[2].trigger()
    assert "table.xlsx" not in rows(window)


def test_the_same_article_again_is_said_to_be_in_already(open_window, stories, until_read):
    window = open_window(stories / "bridge.txt")
    drop(window, stories / "bridge.txt")
    until_read(window)
    assert window.status.message == "Already added"
    assert len(window.session.articles) == 1


def test_articles_without_dates_have_groups_of_their_own(open_window, stories):
    listed = rows(open_window(stories))
    assert "NO PUBLICATION DATE (1)" in listed
    assert listed.index("NO PUBLICATION DATE (1)") + 1 == listed.index("A letter to the mayor")
    assert listed.index("NO DATES FOUND (1)") + 1 == listed.index("A note on bread")


def test_unticking_an_article_hides_its_events_and_counts_them(open_window, stories, qtbot):
    window = open_window(stories)
    total = window.strip.counts().total
    view, model = window.sources.view, window.sources.model
    index = model.index(rows(window).index("Bridge closed to lorries"))
    box = view.visualRect(index).topLeft() + QPoint(20, 14)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert window.strip.counts().hidden > 0
    assert window.strip.counts().total == total
    assert "hidden" in window.status.counts.text()


def test_an_article_in_a_language_that_is_not_read_says_so(open_window, tmp_path):
    (tmp_path / "pain.txt").write_text(
        "Le pain\n\nLe pain est fait de farine et d'eau, et il faut attendre un peu que la pâte "
        "soit levée avant de la mettre dans le four avec les autres.\n"
    )
    window = open_window(tmp_path / "pain.txt")
    row = next(row for row in window.sources.model.rows if row.title == "Le pain")
    assert row.advice


def test_cancel_keeps_what_was_read(open_window, tmp_path, qtbot, until_read):
    for number in range(40):
        text = f"Story {number}\n\nThe pier number {number} was built on 3 May 19{number + 10}.\n"
        (tmp_path / f"{number}.txt").write_text(text)
    window = open_window(wait=False)
    reports = []
    window.session.import_finished.connect(reports.append)
    cancel = window.findChild(QPushButton, "cancelImport")

    def press_after_three(done, _total, _name):
        if done == 3:
            qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)

    window.session.import_progress.connect(press_after_three)
    drop(window, *sorted(tmp_path.glob("*.txt")))
    until_read(window)
    assert reports[0].cancelled
    assert reports[0].files == 3
    assert len(window.session.articles) == 3
    assert window.status.message.startswith("Stopped after 3 of 40 files")


def test_more_than_500_files_are_asked_about_without_blocking(open_window, tmp_path, qtbot):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(501):
        (folder / f"{number}.txt").touch()
    window = open_window(wait=False)
    drop(window, folder)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "501" in box.text()
    box.reject()
    assert not window.session.is_importing


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


def test_the_theme_of_the_system_is_followed(open_window, qapp):
    window = open_window()
    window.commands.themes.actions()[0].trigger()
    is_dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    colour = "#1f242a" if is_dark else "#f4f5f7"
    assert window.palette().window().color().name() == colour


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


def test_a_chosen_folder_is_read_and_open_again_on_the_next_start(
    open_window, stories, until_read
):
    window = open_window()
    window.commands.open_folder.trigger()
    choose(window, "folderDialog", stories)
    until_read(window)
    window.close()
    again = open_window()
    assert len(again.session.articles) == 4
    assert [action.data() for action in again.commands.file.recent_folders.actions()] == [
        str(stories)
    ]


def test_articles_chosen_in_the_dialog_are_added(open_window, stories, until_read):
    window = open_window()
    window.commands.add.trigger()
    choose(window, "addDialog", stories / "bridge.txt", stories / "council.md")
    until_read(window)
    assert len(window.session.articles) == 2


def test_paths_on_the_command_line_leave_the_remembered_folder_alone(
    open_window, stories, settings_path
):
    settings_path.parent.mkdir()
    settings_path.write_text(json.dumps({"sources_folder": "/remembered"}))
    window = open_window(stories / "bridge.txt")
    window.close()
    assert json.loads(settings_path.read_text())["sources_folder"] == "/remembered"
    assert window.banner.words == ""


def test_a_missing_sources_folder_is_said_and_stays_remembered(
    open_window, tmp_path, settings_path
):
    settings_path.parent.mkdir()
    settings_path.write_text(json.dumps({"sources_folder": str(tmp_path / "gone")}))
    window = open_window()
    assert "is not there" in window.banner.words
    window.close()
    assert json.loads(settings_path.read_text())["sources_folder"] == str(tmp_path / "gone")


def test_damaged_settings_are_said_in_the_window(open_window, settings_path):
    settings_path.parent.mkdir()
    settings_path.write_text("{")
    assert "settings.damaged.json" in open_window().banner.words


def test_window_and_panels_come_back_as_they_were_left(open_window):
    window = open_window()
    window.resize(1111, 777)
    window.commands.panels.trigger()
    window.close()
    again = open_window()
    hidden = [dock.isHidden() for dock in again.findChildren(QDockWidget)]
    assert hidden == [True, True, True]
    assert not again.commands.panels.isChecked()


@pytest.mark.parametrize(("number", "colour"), [(1, "#f4f5f7"), (2, "#1f242a")])
def test_the_theme_changes_live_and_is_remembered(open_window, settings_path, number, colour):
    window = open_window()
    window.commands.themes.actions()[number].trigger()
    assert window.palette().window().color().name() == colour
    window.close()
    assert open_window().palette().window().color().name() == colour


def test_lanes_by_article_are_remembered(open_window, stories, settings_path):
    window = open_window(stories)
    window.commands.lanes.actions()[1].trigger()
    assert window.strip.lane_mode() == "each"
    assert json.loads(settings_path.read_text())["lanes"] == "article"


def test_the_window_is_never_smaller_than_960_by_600(open_window):
    window = open_window()
    window.resize(100, 100)
    assert (window.width(), window.height()) == (960, 600)


def test_markup_in_titles_and_names_is_shown_as_its_characters(open_window, tmp_path):
    name = "<img src=x><b>bold.txt"
    (tmp_path / name).write_text(
        "<b>Bold</b> & <i>italic</i>\n\nThe <u>quay</u> was flooded on 3 May 2020.\n"
    )
    window = open_window(tmp_path / name)
    window.session.select([window.session.timeline.event(0).id])
    index = window.sources.model.index(1)
    tip = window.sources.model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Bold" in tip
    assert "&lt;img" in tip
    assert "&lt;u&gt;quay" in texts(window.detail)
    assert "<u>quay</u>" in window.reader.page.toPlainText()


def test_a_removed_article_takes_its_events_along(open_window, stories, event_titled):
    window = open_window(stories)
    before = window.strip.counts().total
    window.session.select([event_titled(window, "ferry").id])
    index = window.sources.model.index(rows(window).index("Council meets about the bridge"))
    window.sources.view.setCurrentIndex(index)
    window.sources.view.actions()[2].trigger()
    assert "Council meets about the bridge" not in rows(window)
    assert window.strip.counts().total < before
    assert window.detail.event_id is None
    assert window.session.selection == ()


def test_the_banner_goes_when_no_unreadable_file_is_left(open_window, stories):
    window = open_window(stories / "empty.txt")
    assert window.banner.words == "1 file couldn't be read."
    window.session.forget_rejected(stories / "empty.txt")
    assert window.banner.words == ""


def test_clicking_an_article_opens_its_text(open_window, stories, qtbot):
    window = open_window(stories)
    view = window.sources.view
    index = window.sources.model.index(rows(window).index("A note on bread"))
    where = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert "Bread is made of flour" in window.reader.page.toPlainText()


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


def test_an_article_that_is_removed_leaves_no_trace_in_the_session(open_window, stories):
    window = open_window(stories)
    article_id = next(iter(window.session.articles))
    window.session.show_article(article_id, shown=False)
    window.session.remove_article(article_id)
    assert window.session.date_spans(article_id) == ()
    assert article_id not in window.session.hidden_articles


def test_hiding_an_article_is_told_once(open_window, stories):
    window = open_window(stories)
    told = []
    window.session.articles_changed.connect(lambda: told.append("articles"))
    window.session.timeline_changed.connect(lambda _: told.append("timeline"))
    window.session.show_article(next(iter(window.session.articles)), shown=False)
    assert told == ["timeline", "articles"]


def test_help_explains_the_symbols(open_window, qtbot):
    window = open_window()
    window.commands.symbols.trigger()
    (shown,) = window.findChildren(QDialog, "symbolsWindow")
    words = [label.text() for label in shown.findChildren(QLabel)]
    assert shown.isVisible()
    assert any("day unknown" in word for word in words)


def test_ctrl_2_shows_the_same_selection_as_a_list_and_ctrl_1_the_strip_again(
    open_window, stories, qtbot
):
    window = open_window(stories)
    chosen = window.session.timeline.event(1).id
    window.session.select((chosen,))
    window.commands.list.trigger()
    seen = (window.page.list.isVisible(), window.strip.isVisible(), window.page.list.selection())
    window.commands.strip.trigger()
    assert seen == (True, False, (chosen,))
    assert window.strip.isVisible()


def test_only_one_lane_is_shown_from_its_menu(open_window, stories):
    window = open_window(stories)
    by_article = next(one for one in window.commands.lanes.actions() if one.text() == "By article")
    by_article.trigger()
    timeline = window.page.shown
    lane = int(timeline.lane[0])
    window.strip.lane_menu_wanted.emit(lane)
    (menu,) = window.strip.findChildren(QMenu, "laneMenu")
    next(one for one in menu.actions() if one.text() == "Show only this lane").trigger()
    assert window.page.shown.filled_lanes == {lane}


def test_lanes_by_kind_keep_plans_apart(open_window, stories, event_titled):
    window = open_window(stories)
    by_kind = next(one for one in window.commands.lanes.actions() if one.text() == "By kind")
    by_kind.trigger()
    scene = window.strip.scene()
    plan = event_titled(window, "vote on repairs")
    place = scene.packing.place_of(scene.timeline.index_of(plan.id))
    assert scene.lanes[place.lane].title == "Planned"


def test_what_the_wheel_does_is_remembered(open_window, stories, settings_path):
    window = open_window(stories)
    window.commands.wheel.trigger()
    assert json.loads(settings_path.read_text())["wheel_zooms"] is True
    assert open_window().commands.wheel.isChecked()


def test_what_came_of_an_import_is_told_for_a_while(open_window, stories):
    window = open_window(stories)
    told = window.status.message
    window.news.rest.timeout.emit()
    assert "Added" in told
    assert window.status.message == ""


def test_a_new_import_is_not_fallen_silent_over(open_window, stories):
    window = open_window(stories)
    window.session.import_started.emit(3)
    assert not window.news.rest.isActive()
