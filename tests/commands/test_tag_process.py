"""The `tag` command as a process in a pipe."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tagging import line
from timeline_app.cli import main

ROOT = Path(__file__).resolve().parents[2]


COMMAND = [sys.executable, str(ROOT / "main.py"), "tag"]


NOT_NEEDED = {
    *("PySide6", "numpy", "dateutil.parser", "pebble", "trafilatura", "lxml", "chardet"),
    *("markdown_it", "appdirs", "multiprocessing", "concurrent", "asyncio", "logging"),
    *("tempfile", "xml", "email", "http", "importlib.metadata", "timeline_app.workspace"),
    *("timeline_app.pipeline", "timeline_app.readers", "timeline_app.exporters"),
    *("timeline_app.layout", "timeline_app.painting", "timeline_app.view", "timeline_app.store"),
    *("timeline_app.app", "timeline_app.model.timeline", "timeline_app.tagger.timeml"),
}


def test_a_program_without_a_console_says_so(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["tag", "--jsonl"]) == 2


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
