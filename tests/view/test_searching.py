"""Searching in the window: what a person types, sees and presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


@pytest.fixture
def window(open_window, stories, qtbot):
    opened = open_window(stories)
    opened.activateWindow()
    return opened


def type_in(qtbot, window, words):
    window.commands.find.trigger()
    qtbot.keyClicks(window.commands.search_bar.field, words)
    qtbot.waitUntil(lambda: not window.searching.search.is_looking)


def found_events(window):
    timeline = window.session.timeline
    events = (*map(timeline.event, range(len(timeline))), *timeline.undated)
    return [event.id for event in events if "bridge" in bar_text(window, event)]


def bar_text(window, event):
    articles = window.session.articles
    quotes = [m.span.of(articles[m.article_id].text) for m in event.mentions]
    names = [
        articles[m.article_id].title + articles[m.article_id].sources[0].name
        for m in event.mentions
    ]
    return " ".join((event.title, *quotes, *names)).lower()


def test_ctrl_f_and_a_word_tell_how_many_events_say_it(qtbot, window):
    type_in(qtbot, window, "bridge")
    total = window.session.timeline.total
    assert window.commands.search_bar.count.text() == f"{len(found_events(window))} of {total}"


def test_f3_visits_each_event_found_and_begins_again(qtbot, window):
    type_in(qtbot, window, "bridge")
    wanted = found_events(window)
    visited = []
    for _ in range(len(wanted) + 1):
        window.commands.find_next.trigger()
        visited += window.session.selection
    assert visited == [*wanted, wanted[0]]


def test_shift_f3_goes_the_other_way(qtbot, window):
    type_in(qtbot, window, "bridge")
    wanted = found_events(window)
    window.session.select((wanted[1],))
    window.commands.find_former.trigger()
    assert window.session.selection == (wanted[0],)


def test_escape_ends_the_search_and_restores_the_view(qtbot, window):
    before = window.strip.viewport()
    type_in(qtbot, window, "ferry")
    window.strip.camera.zoom_by(7, 100)
    qtbot.keyClick(window.commands.search_bar.field, Qt.Key.Key_Escape)
    assert window.strip.viewport() == before
    assert window.commands.search_bar.field.text() == ""
    assert not window.strip.scene().timeline.is_searched


def test_what_is_not_found_steps_back_on_the_strip(qtbot, window):
    type_in(qtbot, window, "ferry")
    scene = window.strip.scene()
    dimmed = [scene.is_dimmed(mark) for mark in scene.marks]
    assert dimmed.count(False) == 1
    assert dimmed.count(True) == len(dimmed) - 1 > 0


def test_only_matches_hides_the_rest_and_the_counts_still_add_up(qtbot, window):
    total = window.strip.counts().total
    type_in(qtbot, window, "ferry")
    qtbot.mouseClick(window.filter_bar.found.only, Qt.MouseButton.LeftButton)
    counts = window.strip.counts()
    assert (counts.drawn, counts.hidden, counts.total) == (1, total - 1, total)


def test_matches_are_marked_in_the_article(qtbot, window):
    type_in(qtbot, window, "ferry")
    window.commands.find_next.trigger()
    assert set(window.reader.page.matched) == {"ferry"}


def test_the_search_goes_on_in_what_is_added(qtbot, window, tmp_path, until_read):
    type_in(qtbot, window, "ferry")
    new = tmp_path / "new.txt"
    new.write_text("Ferry raised\n\nPublished: 3 May 2012\n\nThe ferry was raised on Monday.\n")
    window.session.add((new,))
    until_read(window)
    qtbot.waitUntil(lambda: not window.searching.search.is_looking)
    assert window.commands.search_bar.count.text().startswith("2 of")


def test_a_word_that_nobody_says_finds_nothing(qtbot, window):
    type_in(qtbot, window, "xylophone")
    window.commands.find_next.trigger()
    assert window.commands.search_bar.count.text().startswith("0 of")
    assert window.session.selection == ()


def also(window):
    return window.filter_bar.found.also


def test_what_only_an_article_says_is_told_beside_the_count(qtbot, window):
    type_in(qtbot, window, "flour")
    assert window.commands.search_bar.count.text().startswith("0 of")
    assert also(window).text() == "in 1 article"


def test_a_click_reads_the_article_where_it_says_the_words(qtbot, window):
    type_in(qtbot, window, "flour")
    qtbot.mouseClick(also(window), Qt.MouseButton.LeftButton)
    assert "flour" in window.reader.page.matched
    assert window.reader.page.match_number == 0
    assert window.focusWidget() is window.reader.page


def test_articles_whose_events_are_found_are_not_told_twice(qtbot, window):
    type_in(qtbot, window, "ferry")
    assert not also(window).isVisible()


def test_f3_in_the_reader_goes_through_the_article_and_on_to_the_next(qtbot, window):
    type_in(qtbot, window, "harbour")
    articles = list(window.searching.search.found.articles)
    window.sources.article_wanted.emit(articles[0])
    window.reader.page.setFocus()
    read = [window.reader.article_id]
    for _ in range(sum(window.searching.search.found.articles.values())):
        window.commands.find_next.trigger()
        read.append(window.reader.article_id)
    assert list(dict.fromkeys(read)) == articles
    assert read[-1] == articles[0]


def test_where_no_event_is_found_f3_goes_through_the_articles(qtbot, window):
    type_in(qtbot, window, "flour")
    window.commands.find_next.trigger()
    assert window.reader.page.match_number == 0
    assert "flour" in window.reader.page.matched


def test_each_article_tells_how_often_it_says_the_words(qtbot, window):
    type_in(qtbot, window, "ferry")
    rows = {row.title: row.found for row in window.sources.model.rows if row.key}
    assert rows["Council meets about the bridge"] == 1
    assert rows["A note on bread"] == 0


def test_an_article_that_is_hidden_is_not_looked_through(qtbot, window):
    type_in(qtbot, window, "flour")
    (bread,) = window.searching.search.found.articles
    window.session.show_article(bread, shown=False)
    qtbot.waitUntil(lambda: not window.searching.search.is_looking)
    assert not also(window).isVisible()


def test_the_words_stand_out_in_the_quotes_of_an_event(qtbot, window):
    type_in(qtbot, window, "ferry")
    window.commands.find_next.trigger()
    (quote,) = window.detail.findChildren(QLabel, "sourceQuote")
    assert f'{window._theme.match}">ferry</span>' in quote.text()


def test_the_tool_bar_stays_as_it_is_while_one_searches(qtbot, window):
    export = window.commands.tool_bars.second.widgetForAction(window.commands.list)
    before = export.geometry()
    type_in(qtbot, window, "bridge")
    assert export.geometry() == before
