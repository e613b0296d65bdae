"""Edit ▸ Settings and the windows of the Help menu."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QTableWidget, QWidget

from timeline_app.store.settings import Settings, ThemeChoice, load
from timeline_app.view.libraries import libraries

CHOSEN_ELSEWHERE = {
    *("sources_folder", "recent_folders", "timeline", "recent_timelines"),
    *("geometry", "docks", "unknown", "kept"),
}


@pytest.fixture
def window(open_window):
    font = QApplication.font()
    yield open_window(wait=False)
    QApplication.setFont(font)


@pytest.fixture
def form(window):
    window.commands.settings.trigger()
    return window.findChild(QWidget, "settingsWindow")


def choose(form, name, value):
    box = form.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_every_setting_that_a_person_chooses_has_its_place_in_the_form(form):
    names = {w.objectName() for kind in (QComboBox, QCheckBox) for w in form.findChildren(kind)}
    assert names == {field.name for field in fields(Settings)} - CHOSEN_ELSEWHERE


def test_a_theme_is_applied_and_kept_at_once(window, form, settings_path):
    choose(form, "theme", "dark")
    assert QApplication.palette().window().color().lightness() < 100
    assert load(settings_path)[0].theme is ThemeChoice.DARK


def test_larger_text_is_applied_at_once(window, form, qtbot):
    panes = (window.detail, window.menuBar(), form)
    before = [pane.fontMetrics().height() for pane in panes]
    choose(form, "text_percent", 200)
    qtbot.waitUntil(
        lambda: all(
            pane.fontMetrics().height() > 1.8 * height
            for pane, height in zip(panes, before, strict=True)
        )
    )


def test_high_contrast_leaves_no_muted_text(window, form):
    form.findChild(QCheckBox, "high_contrast").setChecked(True)
    palette = QApplication.palette()
    assert palette.placeholderText().color() == palette.text().color()


def test_what_is_changed_in_a_menu_shows_in_the_form(window, form):
    window.commands.wheel.trigger()
    assert form.findChild(QCheckBox, "wheel_zooms").isChecked()


def test_the_keys_that_open_settings_shortcuts_and_guide(window):
    keys = [
        action.shortcut().toString()
        for action in (window.commands.settings, window.commands.shortcuts, window.commands.guide)
    ]
    assert keys == ["Ctrl+,", "Ctrl+?", "F1"]


def test_the_shortcuts_name_every_key_of_the_menus(window):
    window.commands.shortcuts.trigger()
    table = window.findChild(QTableWidget, "shortcuts")
    keys = {table.item(row, 0).text() for row in range(table.rowCount())}
    native = {a.shortcuts()[0].toString() for a in window.commands.all()}
    assert native <= {key.split(", ")[0] for key in keys} | {","} | keys


def test_about_names_every_library_with_its_licence(window):
    parts = list(libraries())
    assert "PySide6-Essentials" in {name for name, _, _ in parts}
    assert all(licence for _, _, licence in parts)


@pytest.mark.parametrize("name", ["settings", "shortcuts", "guide", "report", "about"])
def test_a_window_beside_the_main_one_opens_once_and_does_not_block(window, name):
    action = getattr(window.commands, name)
    action.trigger()
    action.trigger()
    opened = window.findChildren(QWidget, f"{name}Window")
    assert len(opened) == 1
    assert opened[0].windowModality() == Qt.WindowModality.NonModal
