"""``timeline-app tag``, called in this process and run as one of its own."""

import io
import json
import os
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from timeline_app.cli import main
from timeline_app.commands import jsonl
from timeline_app.commands.tagged import JsonLines, Tagged
from timeline_app.model.article import TextSpan
from timeline_app.model.timex import NO_ANCHOR, Timex, TimexType

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, str(ROOT / "main.py"), "tag"]
FRIDAY = "They met last Friday."
FRENCH = "Le pont a été fermé le lundi 5 mars 2024, a dit la ville, et il ne sera pas rouvert."
ARTICLE = "Bridge falls in storm\n6 September 2016\n\nThe old bridge fell on Monday.\n"
NOT_NEEDED = {
    *("PySide6", "numpy", "dateutil.parser", "pebble", "trafilatura", "lxml", "chardet"),
    *("markdown_it", "appdirs", "multiprocessing", "concurrent", "asyncio", "logging"),
    *("tempfile", "xml", "email", "http", "importlib.metadata", "timeline_app.workspace"),
    *("timeline_app.pipeline", "timeline_app.readers", "timeline_app.exporters"),
    *("timeline_app.layout", "timeline_app.painting", "timeline_app.view", "timeline_app.store"),
    *("timeline_app.app", "timeline_app.model.timeline", "timeline_app.tagger.timeml"),
}


class Run:
    """The command run in this process on what standard input holds."""

    def __init__(self, monkeypatch, capsysbinary):
        self._monkeypatch, self._captured = monkeypatch, capsysbinary

    def __call__(self, *arguments, stdin=b""):
        stream = io.TextIOWrapper(io.BytesIO(stdin))
        self._monkeypatch.setattr(sys, "stdin", stream)
        self.status = main(["tag", *map(str, arguments)])
        captured = self._captured.readouterr()
        self.out, self.err = captured.out.decode(), captured.err.decode()
        return self

    @property
    def documents(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def values(self):
        return [[timex["value"] for timex in one["timexes"]] for one in self.documents]


@pytest.fixture
def run(monkeypatch, capsysbinary):
    return Run(monkeypatch, capsysbinary)


def line(text=FRIDAY, **more):
    return json.dumps({"id": "a", "text": text, **more}).encode() + b"\n"


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bridge.txt").write_text(ARTICLE)
    return folder


# Documents on standard input


def test_a_line_becomes_a_line_with_its_timexes_and_how_they_came_about(run):
    done = run("--jsonl", stdin=line(dct="2023-11-22"))
    assert done.documents == [
        {
            "id": "a",
            "dct": "2023-11-22",
            "language": "en",
            "timexes": [
                {
                    "start": 9,
                    "end": 20,
                    "type": "DATE",
                    "value": "2023-11-17",
                    "rule": "shifted weekday",
                    "anchor": {"kind": "dct", "value": "2023-11-22"},
                    "steps": [["weekday_before", "5", "2023-11-17"]],
                }
            ],
        }
    ]


def test_an_anchor_in_the_text_says_where_it_stands(run):
    text = "The bridge fell on 5 March 2001. A day later it was rebuilt."
    later = run("--jsonl", stdin=line(text)).documents[0]["timexes"][1]
    anchor = {"kind": "previous", "value": "2001-03-05", "start": 19, "end": 31}
    assert later["anchor"] == anchor


def test_a_modifier_is_told(run):
    (timex,) = run("--jsonl", stdin=line("They met in early May 2020.")).documents[0]["timexes"]
    assert timex["mod"] == "START"


def test_the_zone_of_a_time_is_told(capsysbinary):
    value = "2024-03-05T17:00"
    timex = Timex(TextSpan(0, 6), TimexType.TIME, value, None, NO_ANCHOR, "hour", zone="-05:00")
    JsonLines(with_text=False).write(Tagged("a", 1, "5 p.m.", None, "en", (timex,)))
    assert json.loads(capsysbinary.readouterr().out)["timexes"][0]["zone"] == "-05:00"


def test_other_readings_are_told(run):
    done = run("--jsonl", stdin=line("They met on 03/04/2023, they said."))
    assert len(done.documents[0]["timexes"][0]["alternatives"]) > 0


def test_a_range_is_two_timexes_that_do_not_overlap(run):
    done = run("--jsonl", stdin=line("It was shut from March to May 2020."))
    assert done.values == [["2020-03", "2020-05"]]


def test_offsets_count_characters_of_the_text(run):
    text = "\U0001f30d é\r\nThey met on 5 March 2024."
    (timex,) = run("--jsonl", stdin=line(text)).documents[0]["timexes"]
    assert text[timex["start"] : timex["end"]] == "5 March 2024"


def test_the_text_is_repeated_when_asked_for(run):
    assert run("--jsonl", "--with-text", stdin=line()).documents[0]["text"] == FRIDAY


def test_what_is_written_with_its_text_can_be_read_again(run):
    once = run("--jsonl", "--with-text", stdin=line(dct="2023-11-22")).out
    assert run("--jsonl", "--with-text", stdin=once.encode()).out == once


@pytest.mark.parametrize("dct", [None, "", "2023-11-22", "2023-11-22T06:07:00", " 2023-11-22 "])
def test_a_publication_date_may_be_missing_empty_or_carry_a_time(run, dct):
    found = run("--jsonl", stdin=line(dct=dct)).documents[0]["dct"]
    assert found == ("2023-11-22" if dct else None)


def test_a_document_without_a_publication_date_gets_the_one_of_the_command(run):
    done = run("--jsonl", "--dct", "2023-11-22", stdin=line() + line(dct="2024-03-06"))
    assert done.values == [["2023-11-17"], ["2024-03-01"]]


def test_without_any_publication_date_a_relative_value_stays_open(run):
    assert run("--jsonl", stdin=line()).values == [["XXXX-WXX-5"]]


@pytest.mark.parametrize("key", ["a", "", 7, "\ud800", "日本"])
def test_a_document_keeps_its_id(run, key):
    assert run("--jsonl", stdin=line(id=key)).documents[0]["id"] == key


def test_a_document_without_an_id_gets_the_number_of_its_line(run):
    done = run("--jsonl", stdin=b"\n" + json.dumps({"text": FRIDAY}).encode())
    assert done.documents[0]["id"] == 2


def test_other_keys_are_ignored(run):
    assert run("--jsonl", stdin=line(title=[1], source={})).status == 0


def test_a_text_without_dates_is_no_failure(run):
    done = run("--jsonl", stdin=line(""))
    assert (done.status, done.values) == (0, [[]])


def test_no_documents_are_no_failure(run):
    done = run("--jsonl")
    assert (done.status, done.out, done.err) == (0, "", "")


def test_blank_lines_and_a_byte_order_mark_are_no_documents(run):
    done = run("--jsonl", stdin=b"\xef\xbb\xbf" + line() + b"\n  \r\n" + line().strip())
    assert (done.status, len(done.documents)) == (0, 2)


BAD = {
    "no JSON": b"{'id': 1}",
    "half a line": line()[:20],
    "no object": b'["a"]',
    "no text": b'{"id": "a"}',
    "a text that is a number": b'{"id": "a", "text": 5}',
    "a text that is nothing": b'{"id": "a", "text": null}',
    "an id that is a list": b'{"id": [], "text": ""}',
    "an id that is true": b'{"id": true, "text": ""}',
    "a day that is none": line(dct="2023-02-31"),
    "a day in words": line(dct="yesterday"),
    "a month": line(dct="2023-02"),
    "a day that is a number": line(dct=20230231),
    "a language that is a number": line(language=1),
    "no UTF-8": b'{"id": "a", "text": "\xe9"}',
    "no number": b'{"id": "a", "text": "", "x": NaN}',
    "thousands of digits": b'{"id": ' + b"1" * 5000 + b', "text": ""}',
    "thousands of brackets": b"[" * 100_000,
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_line_ends_with_1_though_the_rest_is_read(run, bad):
    done = run("--jsonl", stdin=line() + bad.strip() + b"\n" + line())
    assert (done.status, len(done.documents)) == (1, 2)


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_named_by_its_number_in_a_sentence(run, bad):
    (words,) = run("--jsonl", stdin=line() + bad.strip() + b"\n").err.splitlines()
    assert words.startswith("timeline-app: line 2: ")
    assert words.endswith(".")


def test_a_huge_line_is_turned_down_and_the_next_one_is_read(run):
    done = run("--jsonl", stdin=line("x" * jsonl.LINE_BYTES) + line())
    assert (done.status, len(done.documents), "line 1: It is longer" in done.err) == (1, 1, True)


def test_a_document_may_name_its_language(run):
    assert run("--jsonl", stdin=line(FRENCH, language="en-US")).values == [["2024"]]


def test_the_command_names_the_language_of_documents_that_name_none(run):
    done = run("--jsonl", "--language", "en", stdin=line(FRENCH) + line(FRENCH, language="fr"))
    assert [one["language"] for one in done.documents] == ["en", "fr"]


def test_a_language_that_is_not_understood_is_noted_and_no_failure(run):
    done = run("--jsonl", stdin=line() + line(FRENCH))
    assert (done.status, done.values[1]) == (0, [])
    assert done.err == "timeline-app: line 2: Dates in French are not understood yet.\n"


def test_a_text_without_words_needs_no_note(run):
    assert run("--jsonl", stdin=line("") + line("1 2 3")).err == ""


def test_a_language_that_could_not_be_told_before_is_looked_for_again(run):
    assert run("--jsonl", stdin=line(language="und")).documents[0]["language"] == "en"


# Articles


def test_an_article_is_read_as_of_its_own_publication_date(run, news):
    (document,) = run(news / "bridge.txt").documents
    monday = next(timex for timex in document["timexes"] if timex["rule"] == "weekday")
    assert (document["dct"], monday["value"]) == ("2016-09-06", "2016-09-05")


def test_an_article_is_named_by_its_path(run, news, monkeypatch):
    monkeypatch.chdir(news.parent)
    assert run("news/bridge.txt").documents[0]["id"] == str(Path("news/bridge.txt"))


def test_offsets_in_an_article_count_in_the_text_that_is_read_from_it(run, news):
    (document,) = run("--with-text", news).documents
    last = document["timexes"][-1]
    assert document["text"][last["start"] : last["end"]] == "Monday"


def test_a_publication_date_given_replaces_the_one_that_is_found(run, news):
    (document,) = run(news, "--dct", "2016-09-14").documents
    assert (document["dct"], document["timexes"][-1]["value"]) == ("2016-09-14", "2016-09-12")


def test_a_publication_date_may_be_given_for_one_article(run, news):
    (news / "copy.txt").write_text(ARTICLE)
    done = run(news, "--dct", "2020-01-01", "--published", "bridge.txt=2021-02-03")
    assert [one["dct"] for one in done.documents] == ["2021-02-03", "2020-01-01"]


def test_articles_come_in_the_order_in_which_they_are_named(run, news):
    names = [news / f"{name}.txt" for name in "cabdfghkz"]
    for name in names:
        name.write_text(ARTICLE)
    assert [one["id"] for one in run(*names).documents] == list(map(str, names))


def test_the_language_of_articles_can_be_named(run, news):
    (news / "bridge.txt").write_text(FRENCH)
    assert run(news, "--language", "en").values == [["2024"]]


def test_an_article_that_is_not_understood_is_noted(run, news):
    (news / "bridge.txt").write_text(FRENCH)
    done = run(news)
    assert (done.status, "bridge.txt: Dates in French" in done.err) == (0, True)


def test_a_file_that_cannot_be_read_is_named_and_ends_with_1(run, news):
    (news / "clip.mp4").write_bytes(b"\x00")
    done = run(news)
    assert (done.status, len(done.documents), "clip.mp4: " in done.err) == (1, 1, True)


def test_when_no_file_can_be_read_it_ends_with_2(run, news):
    done = run(news / "gone.txt", news / "gone.html")
    assert (done.status, done.out, len(done.err.splitlines())) == (2, "", 2)


# TimeML


def test_an_article_as_timeml_goes_to_standard_output(run, news):
    root = ET.fromstring(run(news, "--format", "timeml").out)
    assert "".join(root.itertext()) == ARTICLE


def test_a_document_as_timeml_goes_to_standard_output(run):
    done = run("--jsonl", "--format", "timeml", stdin=line())
    assert "".join(ET.fromstring(done.out).itertext()) == FRIDAY


def test_two_documents_as_timeml_are_too_many_for_standard_output(run):
    done = run("--jsonl", "--format", "timeml", stdin=line() + line())
    assert (done.status, done.out, "-o FOLDER" in done.err) == (2, "", True)


def test_two_articles_as_timeml_are_refused_before_they_are_read(run, news):
    (news / "second.txt").write_text(ARTICLE)
    done = run(news, "--format", "timeml")
    assert (done.status, done.out, "-o FOLDER" in done.err) == (2, "", True)


def test_many_articles_as_timeml_go_to_a_new_folder(run, news, tmp_path):
    (news / "second.txt").write_text(ARTICLE)
    run(news, "--format", "timeml", "-o", tmp_path / "out")
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["bridge.txt.tml", "second.txt.tml"]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("../../up", "up.tml"),
        ("..", "_.tml"),
        ("", "_.tml"),
        ("a\x00b:c", "a_b_c.tml"),
        ("\ud800", "_.tml"),
        ("x" * 500, "x" * 100 + ".tml"),
        (12, "12.tml"),
    ],
)
def test_an_id_is_made_fit_for_a_file_name(run, tmp_path, key, name):
    run("--jsonl", "--format", "timeml", "-o", tmp_path / "out", stdin=line(id=key))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]


def test_documents_of_the_same_id_do_not_replace_each_other(run, tmp_path):
    run("--jsonl", "--format", "timeml", "-o", tmp_path / "out", stdin=line() * 3)
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["a-2.tml", "a-3.tml", "a.tml"]


# Wrong use

WRONG = {
    "neither files nor lines": [],
    "files and lines": ["news", "--jsonl"],
    "a missing file": ["gone.txt"],
    "an empty folder": ["empty"],
    "an unknown format": ["news", "--format", "xml"],
    "a day that is none": ["news", "--dct", "2023-02-31"],
    "a publication date for no file": ["news", "--published", "tram.txt=2023-02-01"],
    "a publication date for lines": ["--jsonl", "--published", "bridge.txt=2023-02-01"],
    "a language without a pack": ["news", "--language", "tlh"],
    "a language that is a path": ["news", "--language", "../en"],
    "a target for lines": ["news", "-o", "out"],
    "a text beside TimeML": ["news", "--format", "timeml", "--with-text"],
    "a filled folder as target": ["news", "--format", "timeml", "-o", "news"],
    "a file as target": ["news", "--format", "timeml", "-o", "news/bridge.txt"],
    "a target in a missing folder": ["news", "--format", "timeml", "-o", "gone/out"],
    "an abbreviated option": ["news", "--lang", "en"],
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_wrong_use_ends_with_2_and_one_sentence(run, news, monkeypatch, arguments):
    monkeypatch.chdir(news.parent)
    (news.parent / "empty").mkdir()
    done = run(*arguments)
    assert (done.status, done.out, len(done.err.splitlines())) == (2, "", 1)
    assert done.err.rstrip().endswith((".", ")"))


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_wrong_use_leaves_nothing_behind(run, news, monkeypatch, arguments):
    monkeypatch.chdir(news.parent)
    (news.parent / "empty").mkdir()
    before = sorted(news.parent.rglob("*"))
    run(*arguments)
    assert sorted(news.parent.rglob("*")) == before


def test_help_tells_what_a_line_holds(run):
    done = run("--help")
    assert (done.status, '"timexes"' in done.out) == (0, True)


def test_a_program_without_a_console_says_so(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["tag", "--jsonl"]) == 2


# As a process


@pytest.fixture
def process():
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen([*COMMAND, "--jsonl"], **pipes, start_new_session=True) as started:
        yield started
        started.kill()


def answer(process, document):
    process.stdin.write(document)
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def test_each_document_is_answered_before_the_next_one_comes(process):
    answers = [answer(process, line(id=number)) for number in range(50)]
    assert [one["id"] for one in answers] == list(range(50))


def test_ctrl_c_ends_it_quietly_with_130(process):
    answer(process, line())
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, b"")


def test_a_reader_that_goes_away_ends_it_quietly_with_141(process):
    answer(process, line())
    process.stdout.close()
    process.stdin.write(line())
    process.stdin.close()
    assert (process.wait(timeout=60), process.stderr.read()) == (141, b"")


def test_a_full_disk_ends_it_in_one_sentence():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "--jsonl"], input=line(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_tagging_lines_imports_nothing_that_it_does_not_need():
    code = (
        "import sys; from timeline_app.cli import main; main(['tag', '--jsonl']); "
        "print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, input=line(), capture_output=True, check=True
    )
    imported = done.stdout.decode().splitlines()[-1].split()
    needless = [
        name
        for name in imported
        if any(name == one or name.startswith(f"{one}.") for one in NOT_NEEDED)
    ]
    assert needless == []
