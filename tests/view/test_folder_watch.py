"""What is new, changed or missing in the sources folder is offered, never forced."""

import pytest
from PySide6.QtWidgets import QFileDialog

from timeline_app.store.settings import Settings, save

QUAY = "Quay\n\nPublished: 20 October 2023\n\nThe quay was built on 3 May 1910.\n"


@pytest.fixture
def window(open_window, stories, settings_path, data):
    """A window on a sources folder."""
    save(Settings(sources_folder=str(stories)), settings_path)
    return open_window(data_folder=data)


@pytest.fixture
def look(qtbot):
    """A function that lets a window look at its files."""

    def at(window):
        watch = window.session.folder_watch
        qtbot.waitUntil(lambda: not watch._is_looking)
        watch.look()
        qtbot.waitUntil(lambda: not watch._is_looking)

    return at


@pytest.fixture
def reopened(open_window, data):
    """A function that closes a window and opens another one."""

    def reopen(window):
        window.close()
        return open_window(data_folder=data)

    return reopen


def titles(window):
    return {article.title for article in window.session.articles.values()}


def rows(window):
    return {row.title: row for row in window.sources.model.rows}


def test_a_new_file_is_offered_and_read_when_that_is_taken(window, stories, look, until_read):
    (stories / "quay.txt").write_text(QUAY)
    (stories / "quay.xlsx").write_text("not read")
    look(window)
    assert window.offers.words == ("1 new file",)
    assert "Quay" not in titles(window)
    window.offers.button("Add").click()
    until_read(window)
    look(window)
    assert "Quay" in titles(window)
    assert window.offers.isHidden()


def test_a_new_file_is_noticed_without_asking(qtbot, window, stories):
    (stories / "quay.txt").write_text(QUAY)
    qtbot.waitUntil(lambda: window.offers.words == ("1 new file",))


def test_what_is_ignored_is_not_offered_again_after_a_restart(window, stories, look, reopened):
    (stories / "quay.txt").write_text(QUAY)
    look(window)
    window.offers.button("Ignore").click()
    assert window.offers.isHidden()
    again = reopened(window)
    look(again)
    assert again.offers.isHidden()


def test_what_changed_meanwhile_is_offered_at_the_start(
    qtbot, window, stories, reopened, until_read
):
    (stories / "bridge.txt").write_text(QUAY)
    again = reopened(window)
    qtbot.waitUntil(lambda: again.offers.words == ("1 file has changed",))
    again.offers.button("Read again").click()
    until_read(again)
    assert "Quay" in titles(again)
    assert "Bridge closed to lorries" not in titles(again)


def test_an_article_whose_file_is_gone_keeps_its_events_and_is_found_elsewhere(
    window, stories, look, until_read
):
    before, old = titles(window), stories / "old"
    old.mkdir()
    for name in ("bridge.txt", "council.md"):
        (stories / name).rename(old / name)
    look(window)
    row = rows(window)["Bridge closed to lorries"]
    assert (row.advice, row.offer) == ("File missing", "Locate…")
    number = window.sources.model.rows.index(row)
    window.sources.view.setCurrentIndex(window.sources.model.index(number))
    window.sources._take_offer(number)
    dialog = window.findChild(QFileDialog, "locateDialog")
    dialog.fileSelected.emit(str(old / "bridge.txt"))
    dialog.close()
    until_read(window)
    assert titles(window) == before
    sources = {path for article in window.session.articles.values() for path in article.sources}
    assert sources & {stories / "bridge.txt", old / "bridge.txt"} == {old / "bridge.txt"}
    assert sources & {stories / "council.md", old / "council.md"} == {old / "council.md"}
    assert rows(window)["Bridge closed to lorries"].advice == ""
