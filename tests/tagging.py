"""Runs `timeline-app tag` in this process."""

import io
import json
import sys

from timeline_app.cli import main

FRIDAY = "They met last Friday."


FRENCH = "Le pont a été fermé le lundi 5 mars 2024, a dit la ville, et il ne sera pas rouvert."


ARTICLE = "Bridge falls in storm\n6 September 2016\n\nThe old bridge fell on Monday.\n"


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


def line(text=FRIDAY, **more):
    return json.dumps({"id": "a", "text": text, **more}).encode() + b"\n"
