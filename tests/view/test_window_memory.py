"""What the window remembers, and what it finds missing or damaged at its next start."""

import json

import pytest
from PySide6.QtWidgets import QDockWidget

from tests.windows import choose


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


def test_what_the_wheel_does_is_remembered(open_window, stories, settings_path):
    window = open_window(stories)
    window.commands.wheel.trigger()
    assert json.loads(settings_path.read_text())["wheel_zooms"] is True
    assert open_window().commands.wheel.isChecked()
