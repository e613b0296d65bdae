"""The command line, run as a process of its own and called in this one."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commanded import ARTICLE, run, without_display
from timeline_app.cli import main


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bridge.txt").write_text(ARTICLE)
    return folder


def export(*arguments):
    return main(["export", *map(str, arguments)])


@dataclass(frozen=True)
class Export:
    """What one run left: its status, its words, its file, and what it put into the home."""

    done: subprocess.CompletedProcess
    written: dict
    in_home: list


def export_of(tmp_path, files):
    for name, content in files.items():
        (tmp_path / "news").mkdir(exist_ok=True)
        (tmp_path / "news" / name).write_bytes(content)
    home = tmp_path / "home"
    home.mkdir()
    target = tmp_path / "out.json"
    env = {**without_display(), "HOME": str(home), "XDG_CONFIG_HOME": ""}
    done = run("export", tmp_path / "news", "-o", target, "--with-text", env=env)
    return Export(done, json.loads(target.read_text()), list(home.rglob("*")))


WEDNESDAY = "Tram line shut\n\nThe tram line was shut on Wednesday.\n"


@pytest.fixture
def trams(news):
    """The folder with two articles more, of one name and without publication dates."""
    for name in ("north", "south"):
        (news / name).mkdir()
        (news / name / "tram.txt").write_text(f"{WEDNESDAY}It was the line to the {name}.\n")
    return news


def exported(folder, target, *arguments):
    assert export(folder, "-o", target, *arguments) == 0
    return json.loads(target.read_text())


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """An export of articles that can be read, one of them without a date."""
    undated = b"The town is small and the river is wide, and that is all.\n"
    files = {"bridge.txt": ARTICLE.encode(), "undated.txt": undated}
    return export_of(tmp_path_factory.mktemp("whole"), files)


@pytest.fixture(scope="module")
def partial(tmp_path_factory):
    """An export with a file that cannot be read."""
    files = {"bridge.txt": ARTICLE.encode(), "clip.mp4": b"\x00\x01"}
    return export_of(tmp_path_factory.mktemp("partial"), files)


def test_export_writes_the_events_of_a_folder(whole):
    assert {event["start"] for event in whole.written["events"]} == {"2016-09-05"}


def test_export_of_readable_files_ends_with_0(whole):
    assert whole.done.returncode == 0


def test_export_of_readable_files_says_nothing(whole):
    assert (whole.done.stdout, whole.done.stderr) == ("", "")


def test_documents_carry_their_text_when_asked_for(whole):
    assert whole.written["documents"][0]["text"] == ARTICLE


def test_export_touches_neither_settings_nor_library(whole):
    assert whole.in_home == []


def test_export_ends_with_1_when_a_file_could_not_be_read(partial):
    assert partial.done.returncode == 1


def test_export_is_written_though_a_file_could_not_be_read(partial):
    assert [document["doc"] for document in partial.written["documents"]] == ["bridge.txt"]


def test_a_file_that_could_not_be_read_is_named_in_one_line(partial):
    (line,) = partial.done.stderr.splitlines()
    assert "clip.mp4: " in line


WRONG = {
    "no target": ["news"],
    "no path": ["-o", "out.json"],
    "an unknown option": ["news", "-o", "out.json", "--colour"],
    "an abbreviated option": ["news", "-o", "out.json", "--wid", "100"],
    "an unknown suffix": ["news", "-o", "out.doc"],
    "no suffix": ["news", "-o", "out"],
    "a folder as target": ["news", "-o", "folder.json"],
    "a target in a missing folder": ["news", "-o", "missing/out.json"],
    "a missing file": ["missing.txt", "-o", "out.json"],
    "an empty folder": ["folder.json", "-o", "out.json"],
    "a width that is no number": ["news", "-o", "out.png", "--width", "wide"],
    "too small a width": ["missing.txt", "-o", "out.png", "--width", "300"],
    "too large a width": ["missing.txt", "-o", "out.png", "--width", "40000"],
    "too large a scale": ["missing.txt", "-o", "out.png", "--scale", "9"],
    "a negative scale": ["news", "-o", "out.png", "--scale", "-1"],
    "a scale that is no number": ["news", "-o", "out.png", "--scale", "nan"],
    "a language that is not understood": ["news", "-o", "out.json", "--language", "xx"],
    "an unknown theme": ["news", "-o", "out.png", "--theme", "blue"],
}


@pytest.fixture
def here(news, tmp_path, monkeypatch):
    (tmp_path / "folder.json").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_a_command_that_cannot_be_carried_out_ends_with_2(here, arguments):
    assert export(*arguments) == 2


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_a_command_that_cannot_be_carried_out_says_one_sentence(here, arguments, capsys):
    export(*arguments)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("timeline-app: ")
    assert line.endswith((".", ")"))


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_a_command_that_cannot_be_carried_out_leaves_nothing_behind(here, arguments):
    before = sorted(here.rglob("*"))
    export(*arguments)
    assert sorted(here.rglob("*")) == before


def test_a_format_that_is_named_is_written_whatever_the_file_is_called(news, tmp_path):
    assert export(news, "-o", tmp_path / "out.txt", "--format", "ics") == 0
    assert (tmp_path / "out.txt").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_what_a_format_has_no_place_for_is_counted(trams, tmp_path, capsys):
    assert export(trams, "-o", tmp_path / "out.ics") == 0
    assert "events are left out. A calendar has no place for" in capsys.readouterr().err


def test_a_publication_date_that_is_given_dates_what_counts_from_it(trams, tmp_path):
    said = ("--published", "north/tram.txt=2020-03-12")
    written = exported(trams, tmp_path / "out.json", *said)
    assert "2020-03-11" in {event["start"] for event in written["events"]}


def test_a_publication_date_that_is_given_is_named_so(trams, tmp_path):
    said = ("--published", "north/tram.txt=2020-03-12", "--published", "bridge.txt=2020-03-13")
    written = exported(trams, tmp_path / "out.json", *said)
    sources = {one["doc"]: one["published_source"] for one in written["documents"]}
    assert sources == {"bridge.txt": "user", "north/tram.txt": "user", "south/tram.txt": None}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tran.txt", "there is no such file"),
        ("ram.txt", "there is no such file"),
        ("tram.txt", "north/tram.txt or south/tram.txt"),
    ],
)
def test_a_publication_date_must_be_for_one_article(trams, tmp_path, capsys, name, said):
    status = export(trams, "-o", tmp_path / "out.json", "--published", f"{name}=2020-03-12")
    assert (status, said in capsys.readouterr().err) == (2, True)


@pytest.mark.parametrize("said", ["bridge.txt", "bridge.txt=", "=2020-03-12", "bridge.txt=May"])
def test_a_publication_date_must_be_a_name_and_a_date(news, tmp_path, capsys, said):
    status = export(news, "-o", tmp_path / "out.json", "--published", said)
    assert (status, capsys.readouterr().err.count("\n")) == (2, 1)


def test_an_article_is_given_one_publication_date(news, tmp_path, capsys):
    said = [f"--published=bridge.txt=2020-03-{day}" for day in (12, 13)]
    status = export(news, "-o", tmp_path / "out.json", *said)
    assert (status, "two dates" in capsys.readouterr().err) == (2, True)


def test_a_name_with_an_equals_sign_can_be_given_a_date(news, tmp_path):
    (news / "a=b.txt").write_text(WEDNESDAY)
    written = exported(news, tmp_path / "out.json", "--published", "a=b.txt=2020-03-12")
    assert "2020-03-12" in {one["published"] for one in written["documents"]}


def test_a_window_is_not_opened_with_a_publication_date_for_no_article(news, capsys):
    assert main([str(news), "--published", "tram.txt=2020-03-12"]) == 2


@pytest.mark.parametrize("options", [[], ["--with-text"]], ids=["quotes", "texts"])
def test_a_timeline_that_is_exported_again_is_the_same(trams, tmp_path, options):
    first = exported(trams, tmp_path / "first.json", *options)
    assert exported(tmp_path / "first.json", tmp_path / "again.json") == first


def test_a_timeline_is_exported_as_a_picture(qapp, news, tmp_path):
    exported(news, tmp_path / "first.json")
    assert export(tmp_path / "first.json", "-o", tmp_path / "out.png") == 0


def test_a_timeline_is_exported_together_with_articles(trams, tmp_path):
    first = exported(trams / "north", tmp_path / "first.json")
    both = tmp_path / "both.json"
    assert export(tmp_path / "first.json", trams / "bridge.txt", "-o", both) == 0
    names = [document["doc"] for document in json.loads(both.read_text())["documents"]]
    assert sorted(names) == sorted(["bridge.txt", first["documents"][0]["doc"]])


def test_a_timeline_that_breaks_off_is_named_in_a_sentence(news, tmp_path, capsys):
    (tmp_path / "cut.json").write_text('{"format": "timeline/1", "docu')
    status = export(tmp_path / "cut.json", "-o", tmp_path / "out.json")
    assert (status, "cut.json: The timeline breaks off." in capsys.readouterr().err) == (2, True)


def test_an_article_of_a_timeline_cannot_be_given_a_publication_date(news, tmp_path, capsys):
    exported(news, tmp_path / "first.json", "--with-text")
    paths = (tmp_path / "first.json", news / "bridge.txt")
    said = ("--published", "bridge.txt=2020-03-12")
    status = export(*paths, "-o", tmp_path / "out.json", *said)
    assert (status, "stands in first.json" in capsys.readouterr().err) == (2, True)


def test_a_timeline_cannot_be_given_a_publication_date(news, tmp_path, capsys):
    exported(news, tmp_path / "first.json")
    said = ("--published", "first.json=2020-03-12")
    status = export(tmp_path / "first.json", "-o", tmp_path / "out.json", *said)
    assert (status, "is a timeline" in capsys.readouterr().err) == (2, True)


def test_a_target_that_is_there_survives_a_failure(here):
    Path("out.json").write_text("kept")
    export("missing.txt", "-o", "out.json")
    assert Path("out.json").read_text() == "kept"


def test_a_target_inside_the_folder_is_no_article(news):
    (news / "out.json").write_text("from an earlier run")
    assert export(news, "-o", news / "out.json") == 0


def test_a_link_that_leads_to_itself_is_named_and_the_others_are_read(news, tmp_path):
    (news / "loop.txt").symlink_to(news / "loop.txt")
    assert export(news, "-o", tmp_path / "out.json") == 1


def test_a_target_that_is_linked_into_the_folder_is_no_article(news, tmp_path):
    target = tmp_path / "out.json"
    target.write_text("from an earlier run")
    (news / "link.json").symlink_to(target)
    assert export(news, "-o", target) == 0


def test_a_file_name_never_reaches_the_terminal_as_a_control_sequence(news, tmp_path, capsys):
    (news / "\x1b[31mred\nline.mp4").write_bytes(b"\x00")
    export(news, "-o", tmp_path / "out.json")
    (line,) = capsys.readouterr().err.splitlines()
    assert "\\x1b[31mred\\nline.mp4: " in line


@pytest.mark.parametrize("width", ["300", "40000"])
def test_a_width_that_no_picture_can_have_is_refused_before_anything_is_read(width, capsys):
    export("missing.txt", "-o", "out.png", "--width", width)
    assert "a width is from 600 to 32767 pixels" in capsys.readouterr().err


def test_a_program_without_a_console_ends_as_any_other(news, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert export(news, "-o", tmp_path / "out.json") == 0


def test_the_options_of_the_dialog_are_those_of_the_command(qapp, news, tmp_path):
    plain, full = tmp_path / "plain.svg", tmp_path / "full.svg"
    assert export(news, "-o", plain) == 0
    options = ("--title", "The bridge", "--legend", "--sources", "--lanes", "kind")
    assert export(news, "-o", full, *options, "--range", "2016-09/2016-10") == 0
    words = ("The bridge</text>", "What the marks mean", "Sources", "Happened")
    assert all(word in full.read_text() for word in words)
    assert not any(word in plain.read_text() for word in words)


def test_only_the_range_that_was_asked_for_is_exported(news, tmp_path):
    (news / "ferry.txt").write_text("Ferry\n\nThe ferry sank on 3 March 2011.\n")
    found = exported(news, tmp_path / "out.json", "--range", "2016/2016-12")
    assert [event["start"] for event in found["events"]] == ["2016-09-05"]


def test_what_is_no_range_is_said(news, tmp_path, capsys):
    assert export(news, "-o", tmp_path / "out.png", "--range", "someday") == 2
    assert "is not a stretch of time" in capsys.readouterr().err


def test_a_picture_is_exported_without_a_display(news, tmp_path):
    run("export", news, "-o", tmp_path / "out.png", env=without_display())
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
