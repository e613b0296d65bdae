"""``timeline-app extract``, called in this process; its workers are others."""

import json

import pytest

from timeline_app.cli import main

BRIDGE = "Bridge falls in storm\n6 September 2016\n\nThe old bridge fell on Monday.\n"
TRAM = "Tram line shut\n22 March 2017\n\nThe tram line was shut on 20 March 2017.\n"


def extract(*arguments):
    return main(["extract", *map(str, arguments)])


def rows_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    """A folder with two articles that can be read and a film."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "south").mkdir()
    (folder / "bridge.txt").write_text(BRIDGE)
    (folder / "south" / "tram.txt").write_text(TRAM)
    (folder / "clip.mp4").write_bytes(b"\x00\x01")
    return folder


@pytest.fixture(scope="module")
def whole(news):
    """The rows of the folder, and the status with which the command ended."""
    target = news.parent / "events.jsonl"
    return extract(news, "-o", target), target


def test_each_event_is_a_row_in_the_order_of_the_articles(whole):
    _, target = whole
    told = [(row["article"], row["date"]) for row in rows_of(target)]
    assert told == [("bridge.txt", "2016-09-05"), ("south/tram.txt", "2017-03-20")]


def test_extract_ends_with_1_when_a_file_could_not_be_read(whole):
    status, _ = whole
    assert status == 1


def test_what_was_kept_is_gone_when_all_is_done(whole):
    _, target = whole
    assert [path.name for path in target.parent.glob("events.*")] == ["events.jsonl"]
