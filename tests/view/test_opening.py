"""Timelines are opened, begun, saved elsewhere and found again from the File menu."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from timeline_app.model.event import EventKind
from timeline_app.model.filters import EventFilter
from timeline_app.store.library import Library
from timeline_app.store.settings import Settings, load, save


@pytest.fixture
def window(open_window, stories, settings_path, data):
    """A window on a sources folder."""
    save(Settings(sources_folder=str(stories)), settings_path)
    return open_window(data_folder=data)


@pytest.fixture
def answer(qtbot):
    """A function that names a file in the dialog that is open."""

    def give(window, name, path):
        dialog = window.findChild(QFileDialog, name)
        dialog.fileSelected.emit(str(path))
        dialog.close()

    return give


def titles(window):
    return sorted(article.title for article in window.session.articles.values())


def test_a_new_timeline_is_empty_and_nothing_of_the_former_one_is_left(window, answer, tmp_path):
    first = window.session.timeline.event(0)
    window.session.select((first.id,))
    window.pins.pin(first, window.session.told_articles, window._theme)
    window.searching._bar.field.setText("bridge")
    window.commands.filters.show_only_provisional()
    window.commands.file.new.trigger()
    answer(window, "newDialog", tmp_path / "Harbour.timeline")
    assert window.stack.currentWidget() is window.empty
    assert (window.session.selection, window.detail.event_id) == ((), None)
    assert window.reader.article_id is None
    assert window.searching._bar.field.text() == ""
    assert not list(window.commands.filters.chips())
    assert window.pins.event_ids == ()
    assert not window.commands.export.isEnabled()
    assert window.windowTitle() == "Harbour"


def test_a_file_that_is_there_is_never_made_anew(qtbot, window, tmp_path):
    path = tmp_path / "Harbour.timeline"
    path.write_text("mine")
    with qtbot.waitSignal(window.session.problem) as said:
        window.session.opening.begin_new(path)
    assert "Harbour.timeline is there already" in said.args[0]
    assert path.read_text() == "mine"


def test_a_timeline_is_the_same_after_another_one_was_open(window, tmp_path, until_read):
    before, first = titles(window), window.session.opening.path
    window.session.opening.begin_new(tmp_path / "Harbour.timeline")
    window.session.opening.choose(first)
    until_read(window)
    assert titles(window) == before
    assert window.stack.currentWidget() is window.page


def test_what_was_open_last_is_opened_at_the_next_start(open_window, window, data, tmp_path):
    window.session.opening.begin_new(tmp_path / "Harbour.timeline")
    window.close()
    assert open_window(data_folder=data).windowTitle() == "Harbour"


def test_work_goes_on_in_a_copy_and_the_former_timeline_stays(
    qtbot, window, answer, tmp_path, settings_path
):
    former, copy = window.session.opening.path, tmp_path / "Copy.timeline"
    window.commands.file.save_as.trigger()
    with qtbot.waitSignal(window.session.timeline_moved):
        answer(window, "saveDialog", copy)
    event = window.session.timeline.event(0).id
    window.editing.toggle_confirmed((event,))
    window.close()
    for path, edits in ((former, 0), (copy, 1)):
        library = Library(path)
        assert (len(library.article_ids()), len(library.records("edits"))) == (4, edits)
        library.close()
    assert load(settings_path)[0].timeline == str(copy)


def test_a_timeline_that_is_in_memory_alone_can_be_saved(open_window, stories, tmp_path):
    window = open_window(stories)
    event = window.session.timeline.event(0).id
    window.editing.toggle_confirmed((event,))
    path = tmp_path / "Copy.timeline"
    window.session.opening.save_as(path)
    window.session.remove_article(next(iter(window.session.articles)))
    window.close()
    again = open_window(path)
    assert len(again.session.articles) == 3
    assert again.session.undo_stack.count() == 3
    assert len(again.session.rejected) == 2


def test_a_second_window_says_who_has_the_timeline_and_works_in_memory(
    window, open_window, data, stories
):
    other = open_window(data_folder=data)
    assert "open in another window" in other.banner.words
    assert titles(other) == titles(window)
    assert other.session.opening.path is None


def test_a_second_window_goes_on_in_a_copy_of_its_own(window, open_window, data, tmp_path):
    other = open_window(data_folder=data)
    other.session.opening.save_as(tmp_path / "Mine.timeline")
    other.editing.toggle_confirmed((other.session.timeline.event(0).id,))
    assert len(window.session.records.edits) == 0
    other.close()
    again = open_window(tmp_path / "Mine.timeline")
    assert len(again.session.records.edits) == 1


def test_a_timeline_that_is_dropped_is_opened(window, tmp_path):
    path = tmp_path / "Harbour.timeline"
    Library(path).close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), copy, data, left, none))
    assert window.drops.overlay.words == "Open Harbour.timeline"
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))
    assert window.session.opening.path == path


def test_recent_timelines_are_listed_and_missing_ones_greyed(window, tmp_path):
    for name in ("One", "Two"):
        window.session.opening.begin_new(tmp_path / f"{name}.timeline")
    (tmp_path / "One.timeline").unlink()
    menu = window.commands.file
    menu.aboutToShow.emit()
    listed = [(Path(one.data()).stem, one.isEnabled()) for one in menu.recent.actions()[:2]]
    assert listed == [("Two", True), ("One", False)]
    menu.clear_recent.trigger()
    assert not menu.recent.isEnabled()


def test_a_timeline_is_looked_at_as_it_was_left(qtbot, window, open_window, data, event_titled):
    ferry, vote = (event_titled(window, words).id for words in ("ferry", "vote"))
    window.pin(window.session.event_of(ferry))
    window.commands.filters.set_filter(EventFilter(kind=EventKind.HAPPENED))
    window.session.select((ferry,))
    window.strip.camera.show_exactly(1_200_000_000, 1_800_000_000)
    window.commands.search_bar.field.setText("old")
    council = next(one for one in window.session.articles.values() if "Council" in one.title)
    window.show_article(council.id)
    view = window.strip.viewport()
    window.close()
    again = open_window(data_folder=data)
    qtbot.waitUntil(lambda: again.searching.search.found is not None)
    assert replace(again.strip.viewport(), width=view.width) == view
    assert again.session.selection == (ferry,)
    assert again.commands.filters.filter == EventFilter(kind=EventKind.HAPPENED)
    assert (again.pins.event_ids, again.reader.article_id) == ((ferry,), council.id)
    assert again.commands.search_bar.field.text() == "old"
    assert again.page.shown.index_of(vote) is None


def test_the_list_is_shown_again_where_it_was_shown(window, open_window, data):
    window.commands.list.trigger()
    window.close()
    again = open_window(data_folder=data)
    assert again.page.shows_list
    again.session.opening.begin_new(data / "Harbour.timeline")
    assert not again.page.shows_list
