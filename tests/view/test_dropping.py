"""Articles dragged onto the window: what it takes, what it says of them."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton

from tests.windows import choose


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


def rows(window):
    return [row.title for row in window.sources.model.rows]


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


def test_articles_chosen_in_the_dialog_are_added(open_window, stories, until_read):
    window = open_window()
    window.commands.add.trigger()
    choose(window, "addDialog", stories / "bridge.txt", stories / "council.md")
    until_read(window)
    assert len(window.session.articles) == 2


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
