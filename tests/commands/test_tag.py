"""``timeline-app tag``, called in this process and run as one of its own."""

import json

import pytest

from tests.tagging import FRENCH, FRIDAY, line
from timeline_app.commands import jsonl
from timeline_app.commands.tagged import JsonLines, Tagged
from timeline_app.model.article import TextSpan
from timeline_app.model.timex import NO_ANCHOR, Timex, TimexType


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
