"""Fixtures of the commands that tag and extract."""

import pytest

from tests.tagging import ARTICLE, Run


@pytest.fixture
def run(monkeypatch, capsysbinary):
    return Run(monkeypatch, capsysbinary)


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bridge.txt").write_text(ARTICLE)
    return folder
