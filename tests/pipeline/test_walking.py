import sys

import pytest

from timeline_app.pipeline.walking import stream, walk

TIMELINE = '{\n "format": "timeline/1",\n "documents": [],\n "events": []\n}\n'


@pytest.fixture(params=[walk, stream])
def names(request, tmp_path):
    def names(*paths):
        for name in paths:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(TIMELINE if "timeline" in name else "Words.")
        found = [path.relative_to(tmp_path).as_posix() for path in request.param(tmp_path)]
        return sorted(found)

    return names


@pytest.mark.parametrize("ending", ["_files", "-Dateien"])
@pytest.mark.parametrize("suffix", [".html", ".htm"])
def test_the_folder_that_a_browser_saves_beside_a_page_is_not_looked_into(names, suffix, ending):
    found = names(f"Bridge{suffix}", f"Bridge{ending}/frame.html", f"Bridge{ending}/x.png")
    assert found == [f"Bridge{suffix}"]


def test_such_a_folder_without_its_page_is_looked_into(names):
    assert names("Bridge_files/a.txt", "Ferry.html") == ["Bridge_files/a.txt", "Ferry.html"]


def test_a_folder_that_is_called_like_a_page_is_looked_into(names):
    assert names("Bridge.html", "Bridge/a.txt") == ["Bridge.html", "Bridge/a.txt"]


def test_exports_are_among_a_folders_files_and_timelines_are_not(names):
    assert names("timeline.json", "articles.json") == ["articles.json"]


if sys.platform != "win32":  # where links need rights

    @pytest.mark.parametrize("where", ["..", ".", "in"])
    def test_a_link_to_a_folder_is_given_and_not_followed(names, tmp_path, where):
        (tmp_path / "link").symlink_to(tmp_path / where)
        assert names("in/a.txt") == ["in/a.txt", "link"]


def test_a_timeline_that_is_named_itself_is_given(tmp_path):
    path = tmp_path / "timeline.json"
    path.write_text(TIMELINE)
    assert [*walk(path), *stream(path)] == [path, path]
