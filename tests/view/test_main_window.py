"""What a newcomer sees and does first in the window, through real widgets and events."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton

from tests.windows import texts


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


def test_when_the_import_is_undone_nothing_of_its_articles_is_left(
    open_window, stories, event_titled, until_read
):
    window = open_window(stories)
    window.session.select((event_titled(window, "tram").id,))
    assert window.reader.article_id
    window.session.undo_stack.undo()
    until_read(window)
    assert not window.session.articles
    assert (window.reader.article_id, window.status.range.text()) == (None, "")


def test_the_theme_of_the_system_is_followed(open_window, qapp):
    window = open_window()
    window.commands.themes.actions()[0].trigger()
    is_dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    colour = "#1f242a" if is_dark else "#f4f5f7"
    assert window.palette().window().color().name() == colour


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
