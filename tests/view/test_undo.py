"""What a person did, taken back and done again, in real windows."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from timeline_app.exporters import export
from timeline_app.exporters.options import ExportOptions
from timeline_app.model.article import chosen
from timeline_app.model.records import Status
from timeline_app.store.settings import Settings, load, save


@pytest.fixture
def until_settled(qtbot):
    """A function that waits until a window shows the events of all that is in it."""

    def wait(window):
        session = window.session
        qtbot.waitUntil(lambda: not (session.is_importing or session.is_deriving), timeout=20_000)

    return wait


@pytest.fixture
def undo(until_settled):
    """A function that chooses Edit ▸ Undo and waits until it is shown."""

    def press(window):
        window.commands.undo.trigger()
        until_settled(window)

    return press


@pytest.fixture
def redo(until_settled):
    """A function that chooses Edit ▸ Redo and waits until it is shown."""

    def press(window):
        window.commands.redo.trigger()
        until_settled(window)

    return press


def shown(window):
    timeline = window.session.timeline
    dated = [timeline.event(index) for index in range(len(timeline))]
    return {event.id: event for event in (*dated, *timeline.undated)}


def test_one_import_is_one_step_named_by_what_it_added(open_window, stories):
    window = open_window(stories)
    assert window.commands.undo.text() == "&Undo Add 4 Articles"
    assert window.session.undo_stack.count() == 1


def test_undoing_an_import_takes_out_all_that_it_brought(open_window, stories, undo):
    window = open_window(stories)
    undo(window)
    assert not window.session.articles
    assert not shown(window)


def test_redoing_an_import_brings_back_the_same_without_the_files(
    open_window, stories, undo, redo
):
    window = open_window(stories)
    before, articles = shown(window), dict(window.session.articles)
    undo(window)
    for path in stories.iterdir():
        path.unlink()
    redo(window)
    assert shown(window) == before
    assert dict(window.session.articles) == articles


def test_undoing_the_second_import_leaves_what_the_first_brought(
    open_window, stories, undo, until_settled
):
    window = open_window(stories / "bridge.txt")
    before = shown(window)
    window.session.add([stories / "council.md"])
    until_settled(window)
    undo(window)
    assert shown(window) == before


def test_what_was_there_already_is_no_step(open_window, stories, until_settled):
    window = open_window(stories)
    window.session.add([stories])
    until_settled(window)
    assert window.session.undo_stack.count() == 1


def test_a_cancelled_import_keeps_what_was_read_and_ctrl_z_removes_all_of_it(
    open_window, tmp_path, until_settled, undo
):
    for number in range(40):
        text = f"Story {number}\n\nThe pier number {number} was built on 3 May 19{number + 10}.\n"
        (tmp_path / f"{number}.txt").write_text(text)
    window = open_window(wait=False)

    def stop_after_three(done, _total, _name):
        if done == 3:
            window.session.cancel()

    window.session.import_progress.connect(stop_after_three)
    window.session.add(sorted(tmp_path.glob("*.txt")))
    until_settled(window)
    assert len(window.session.articles) == 3
    undo(window)
    assert not window.session.articles


def test_an_edited_file_that_is_read_again_comes_back_as_it_was(
    open_window, stories, until_settled, undo
):
    window = open_window(stories / "bridge.txt")
    before = shown(window)
    (stories / "bridge.txt").write_text("Quay\n\nThe quay was built on 3 May 1910.\n")
    window.session.add([stories / "bridge.txt"])
    until_settled(window)
    undo(window)
    assert shown(window) == before


def test_a_removed_article_comes_back(open_window, stories, undo):
    window = open_window(stories)
    before = shown(window)
    window.session.remove_article(next(iter(window.session.articles)))
    undo(window)
    assert shown(window) == before


def test_a_removed_article_that_is_added_again_is_in_once(
    open_window, stories, until_settled, undo
):
    window = open_window(stories / "bridge.txt")
    (key,) = window.session.articles
    window.session.remove_article(key)
    until_settled(window)
    window.session.add([stories / "bridge.txt"])
    until_settled(window)
    assert list(window.session.articles) == [key]
    undo(window)
    assert not window.session.articles


def test_a_publication_date_is_taken_back_in_one_step(open_window, stories, until_settled, undo):
    window = open_window(stories / "letter.txt")
    (key,) = window.session.articles
    before = shown(window)
    window.session.publish(key, chosen(date(2020, 3, 12)))
    until_settled(window)
    assert window.commands.undo.text() == "&Undo Change Publication Date"
    undo(window)
    assert shown(window) == before


def test_a_folder_that_is_opened_at_the_start_is_no_step(open_window, stories, settings_path):
    save(Settings(sources_folder=str(stories)), settings_path)
    window = open_window()
    assert load(settings_path)[0].sources_folder == str(stories)
    assert window.session.articles
    assert window.session.undo_stack.count() == 0


def test_an_edit_stays_while_its_event_is_gone(open_window, stories, qtbot, undo, redo):
    window = open_window(stories / "bridge.txt")
    first = window.session.timeline.event(0).id
    window.session.select((first,))
    window.activateWindow()
    window.strip.setFocus()
    qtbot.keyClick(window.strip, Qt.Key.Key_C)
    confirmed = shown(window)
    (key,) = window.session.articles
    window.session.remove_article(key)
    undo(window)
    assert shown(window) == confirmed


def test_a_confirmation_that_came_with_a_timeline_is_taken_back_and_brought_back(
    open_window, stories, tmp_path, qtbot, undo
):
    window = open_window(stories)
    first = window.session.timeline.event(0).id
    window.editing.toggle_confirmed((first,))
    exported = tmp_path / "t.json"
    export(window.session.timeline, ExportOptions(), exported)
    other = open_window(exported)
    assert other.session.event_of(first).status is Status.CONFIRMED
    other.editing.toggle_confirmed((first,))
    assert other.session.event_of(first).status is Status.UNREVIEWED
    undo(other)
    assert other.session.event_of(first).status is Status.CONFIRMED


def test_what_is_added_to_a_timeline_that_was_opened_at_the_start_is_a_step(
    open_window, stories, settings_path, until_settled
):
    save(Settings(sources_folder=str(stories)), settings_path)
    open_window().close()
    window = open_window()
    (stories / "quay.txt").write_text("Quay\n\nThe quay was built on 3 May 1910.\n")
    window.session.add([stories / "quay.txt"])
    until_settled(window)
    assert window.commands.undo.text() == "&Undo Add 1 Article"


@pytest.fixture
def reopened(open_window, tmp_path, until_settled):
    """A function that closes a window and opens another one on what the first has kept."""

    def reopen(window):
        window.close()
        other = open_window(data_folder=tmp_path / "data")
        until_settled(other)
        return other

    return reopen


@pytest.fixture
def folder_window(open_window, stories, settings_path, tmp_path):
    """A window on a sources folder, which other windows find again."""
    save(Settings(sources_folder=str(stories)), settings_path)
    return open_window(data_folder=tmp_path / "data")


def test_what_was_done_is_undone_after_a_restart(folder_window, reopened, undo):
    first = folder_window.session.timeline.event(0).id
    folder_window.editing.toggle_confirmed((first,))
    window = reopened(folder_window)
    assert window.session.event_of(first).status is Status.CONFIRMED
    assert window.commands.undo.text() == "&Undo Confirm Event"
    undo(window)
    assert window.session.event_of(first).status is Status.UNREVIEWED


def test_what_was_undone_is_done_again_after_a_restart(folder_window, reopened, undo, redo):
    first = folder_window.session.timeline.event(0).id
    folder_window.editing.toggle_confirmed((first,))
    folder_window.editing.toggle_hidden((first,))
    undo(folder_window)
    undo(folder_window)
    window = reopened(folder_window)
    assert window.session.undo_stack.count() == 2
    redo(window)
    redo(window)
    assert window.session.event_of(first) is None


def test_a_new_step_after_a_restart_takes_the_place_of_what_was_undone(
    folder_window, reopened, undo
):
    first = folder_window.session.timeline.event(0).id
    folder_window.editing.toggle_confirmed((first,))
    undo(folder_window)
    window = reopened(folder_window)
    window.editing.toggle_hidden((first,))
    again = reopened(window)
    assert again.session.undo_stack.count() == 1
    assert again.commands.undo.text() == "&Undo Hide Event"


def test_an_import_is_undone_after_a_restart(
    folder_window, reopened, stories, undo, until_settled
):
    before = set(folder_window.session.articles)
    (stories / "quay.txt").write_text("Quay\n\nThe quay was built on 3 May 1910.\n")
    folder_window.session.add([stories / "quay.txt"])
    until_settled(folder_window)
    window = reopened(folder_window)
    undo(window)
    assert set(window.session.articles) == before
