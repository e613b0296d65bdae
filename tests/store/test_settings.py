"""Settings survive restarts, damage and newer versions."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.errors import TimelineError
from timeline_app.store.settings import (
    RECENT_FOLDERS,
    LaneChoice,
    Settings,
    ThemeChoice,
    load,
    save,
)

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
FIELDS = (
    *("sources_folder", "recent_folders", "theme", "lanes", "wheel_zooms", "geometry", "docks"),
    "newer",
)


def test_a_missing_file_gives_the_defaults_without_a_word(tmp_path):
    assert load(tmp_path / "settings.json") == (Settings(), None)


def test_what_was_saved_is_loaded(tmp_path):
    path = tmp_path / "made" / "settings.json"
    kept = Settings(
        *("/news", ("/news", "/old"), ThemeChoice.DARK, LaneChoice.ARTICLE),
        wheel_zooms=True,
        geometry="Zw==",
        docks="ZA==",
    )
    save(kept, path)
    assert load(path) == (kept, None)


def test_a_damaged_file_is_set_aside_and_said(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(b"{\x00 not json")
    found, problem = load(path)
    assert found == Settings()
    assert "settings.damaged.json" in problem
    assert (tmp_path / "settings.damaged.json").read_bytes() == b"{\x00 not json"
    assert not path.exists()


def test_a_second_damaged_file_does_not_overwrite_the_first(tmp_path):
    path = tmp_path / "settings.json"
    for content in ("first", "second"):
        path.write_text(content)
        load(path)
    kept = {file.read_text() for file in tmp_path.iterdir()}
    assert kept == {"first", "second"}


def test_settings_that_cannot_be_read_are_set_aside_and_said(tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()  # even an administrator may not read a folder
    found, problem = load(path)
    assert (found, (tmp_path / "settings.unread.json").is_dir()) == (Settings(), True)
    assert "settings.unread.json" in problem


def test_settings_are_saved_again_once_the_unreadable_ones_are_set_aside(tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()
    save(load(path)[0].with_folder("/news"), path)
    assert load(path)[0].recent_folders == ("/news",)


def test_settings_that_can_neither_be_read_nor_set_aside_are_said_not_to_be_remembered(tmp_path):
    (tmp_path / "file").touch()
    problem = load(tmp_path / "file" / "settings.json")[1]
    assert "changes are not remembered" in problem


def test_settings_that_can_neither_be_read_nor_set_aside_are_never_written_over(tmp_path):
    (tmp_path / "file").touch()
    found = load(tmp_path / "file" / "settings.json")[0].with_folder("/news")
    path = tmp_path / "settings.json"
    path.write_text("what could not be read")
    save(found, path)
    assert path.read_text() == "what could not be read"


@pytest.mark.parametrize("content", ["[]", "7", "null", "[" * 100_000])
def test_json_that_is_no_object_counts_as_damaged(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content)
    assert load(path)[1] is not None


def test_one_wrong_field_falls_back_alone(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "pink", "sources_folder": "/news", "geometry": 4}))
    assert load(path) == (Settings(sources_folder="/news"), None)


def test_what_a_newer_version_wrote_is_kept_when_saving(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"wheel_zooms": True, "theme": "dark"}))
    save(load(path)[0].with_folder("/news"), path)
    assert json.loads(path.read_text())["wheel_zooms"] is True


def test_an_unwritable_folder_is_said_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(TimelineError, match="cannot be"):
        save(Settings(), tmp_path / "file" / "settings.json")


@given(st.lists(st.sampled_from("abcdefghijklmnop"), max_size=40))
def test_recent_folders_are_at_most_ten_distinct_and_the_latest_first(names):
    kept = Settings()
    for name in names:
        kept = kept.with_folder(name)
    assert len(kept.recent_folders) == min(RECENT_FOLDERS, len(set(names)))
    assert len(set(kept.recent_folders)) == len(kept.recent_folders)
    assert kept.recent_folders[:1] == tuple(names[-1:])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(FIELDS), JSON_VALUES))
def test_any_json_object_loads_and_saves_again(tmp_path, raw):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(raw))
    found, problem = load(path)
    assert problem is None
    save(found, path)
    assert load(path) == (found, None)
