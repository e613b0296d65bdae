import sys

import pytest

from timeline_app.display import has_display

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def bare(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    return monkeypatch


def test_linux_without_a_name_of_a_display_has_none(bare):
    assert not has_display()


@pytest.mark.parametrize("name", NAMES)
def test_a_display_is_where_one_is_named(bare, name):
    bare.setenv(name, "x")
    assert has_display()


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_a_display(bare, platform):
    bare.setattr(sys, "platform", platform)
    assert has_display()
