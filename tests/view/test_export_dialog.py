"""Exporting from the window, by real events."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from timeline_app.exporters import EXPORTERS
from timeline_app.model.timespan import seconds_of
from timeline_app.painting.theme import theme

WAIT_MS = 10_000


def opened(window, name="exportDialog"):
    return next(one for one in window.findChildren(QDialog, name) if one.isVisible())


@pytest.fixture
def window(open_window, stories):
    return open_window(stories)


@pytest.fixture
def dialog(window, qtbot):
    """The dialog, opened by its keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.strip, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return opened(window)


def press_export(dialog, qtbot):
    qtbot.mouseClick(button(dialog, "Export"), Qt.MouseButton.LeftButton)


def button(dialog, words):
    box = dialog.findChild(QDialogButtonBox)
    return next(one for one in box.buttons() if one.text().replace("&", "") == words)


def export(dialog, target, qtbot):
    dialog.path.setText(str(target))
    with qtbot.waitSignal(dialog.exported, timeout=WAIT_MS):
        press_export(dialog, qtbot)
    return target


def until_previewed(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.is_previewing, timeout=WAIT_MS)


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def notes(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_whole_picture_at_2_has_the_size_that_the_dialog_says(dialog, tmp_path, qtbot):
    choose(dialog.fields.scale, 2.0)
    dialog.fields.width_px.setValue(900)
    until_previewed(dialog, qtbot)
    said = dialog.size_words.text()
    image = QImage(str(export(dialog, tmp_path / "out.png", qtbot)))
    assert said == f"{image.width():,} × {image.height():,} pixels"
    assert image.width() == 1800


def test_light_and_dark_pictures_differ(dialog, window, tmp_path, qtbot):
    light = QImage(str(export(dialog, tmp_path / "light.png", qtbot)))
    window.commands.export.trigger()
    again = opened(window)
    choose(again.fields.colours, "dark")
    dark = QImage(str(export(again, tmp_path / "dark.png", qtbot)))
    assert light.size() == dark.size()
    corners = [image.pixelColor(0, 0).name().upper() for image in (light, dark)]
    assert corners == [theme("light").background, theme("dark").background]


def test_what_was_exported_is_said_in_the_status_line(dialog, window, tmp_path, qtbot):
    target = export(dialog, tmp_path / "out.png", qtbot)
    assert window.status.message == f"Exported to {target}"
    assert not dialog.isVisible()


def test_an_export_that_cannot_be_written_is_said_in_the_dialog_which_stays(
    dialog, tmp_path, qtbot
):
    dialog.path.setText(str(tmp_path / "missing" / "out.json"))
    press_export(dialog, qtbot)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=WAIT_MS)
    assert "cannot be written" in dialog.problem.text()
    assert button(dialog, "Export").isEnabled()


def test_a_cancelled_export_leaves_no_file(dialog, tmp_path, qtbot):
    dialog.fields.width_px.setValue(dialog.fields.width_px.maximum())
    choose(dialog.fields.scale, 3.0)
    (tmp_path / "out").mkdir()
    dialog.path.setText(str(tmp_path / "out" / "big.png"))
    press_export(dialog, qtbot)
    assert not button(dialog, "Export").isEnabled()
    qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_exporting, timeout=WAIT_MS)
    assert dialog.isVisible()
    assert list((tmp_path / "out").iterdir()) == []


def test_the_preview_shows_the_picture(dialog, qtbot):
    until_previewed(dialog, qtbot)
    image = dialog.preview.pixmap().toImage()
    assert len({image.pixel(x, y) for x in range(0, 400, 7) for y in range(image.height())}) > 10


def test_the_range_in_sight_leaves_out_what_is_not(window, tmp_path, qtbot):
    window.strip.camera.show_exactly(seconds_of(2023), seconds_of(2024))
    window.commands.export.trigger()
    dialog = opened(window)
    choose(dialog.fields.part, "view")
    text = export(dialog, tmp_path / "seen.json", qtbot).read_text(encoding="utf-8")
    assert "lorries" in text
    assert "ferry sank" not in text.partition('"events"')[2]


def test_the_selection_can_be_exported_alone(window, tmp_path, qtbot, event_titled):
    window.session.select([event_titled(window, "ferry").id])
    window.commands.export.trigger()
    dialog = opened(window)
    choose(dialog.fields.part, "selection")
    text = export(dialog, tmp_path / "one.json", qtbot).read_text(encoding="utf-8")
    assert "ferry" in text
    assert text.count('"salience"') == 1


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.suffix)
def test_choosing_a_format_gives_the_file_its_suffix_and_says_what_it_cannot_carry(
    dialog, exporter
):
    dialog.format.setCurrentIndex(dialog.format.findData(exporter.suffix))
    dialog.format.activated.emit(dialog.format.currentIndex())
    assert dialog.path.text().endswith(f"timeline{exporter.suffix}")
    assert all(sentence in notes(dialog) for sentence in exporter.cannot_carry)


def test_only_what_a_format_heeds_is_offered(dialog):
    dialog.path.setText("/tmp/out.pdf")
    assert dialog.fields.paper.isVisible()
    assert not dialog.fields.scale.isVisible()


def test_a_title_goes_with_the_picture(dialog):
    dialog.fields.has_title.setChecked(True)
    dialog.fields.heading.setText(" The bridge ")
    assert dialog.options().title == "The bridge"


def test_a_name_of_no_known_format_cannot_be_exported(dialog):
    dialog.path.setText("/tmp/out.xyz")
    assert not button(dialog, "Export").isEnabled()
    assert "should end in" in notes(dialog)


def test_a_file_that_is_there_is_said_to_be_replaced(dialog, tmp_path):
    (tmp_path / "old.png").write_bytes(b"old")
    dialog.path.setText(str(tmp_path / "old.png"))
    assert "will be replaced" in notes(dialog)
