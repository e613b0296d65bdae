"""What ``timeline-app tag`` writes: documents with their timexes, as JSON, one a line."""

import json
import os
import sys
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from timeline_app.errors import TimelineError
from timeline_app.model.timex import AnchorKind, Timex
from timeline_app.tagger.reading import Operation


@dataclass(frozen=True, slots=True)
class Tagged:
    """A document with its timexes, which do not overlap, and what they were read as of.

    ``place`` counts the documents from 1, or is a line's number.
    """

    id: str | int
    place: int
    text: str
    dct: date | None
    language: str
    timexes: tuple[Timex, ...]
    note: str = ""


class Sink(Protocol):
    """Takes documents as they come."""

    def write(self, tagged: Tagged) -> None:
        """Write one, now or on closing.

        Raises:
            TimelineError: it cannot be written.
        """

    def close(self) -> None:
        """Write what was held back until all documents had come."""


class JsonLines:
    """One JSON object a line on standard output, each at once."""

    def __init__(self, *, with_text: bool) -> None:
        self._with_text = with_text

    def write(self, tagged: Tagged) -> None:
        """Write one."""
        entry: dict[str, Any] = {
            "id": tagged.id,
            "dct": tagged.dct and tagged.dct.isoformat(),
            "language": tagged.language,
        }
        if self._with_text:
            entry["text"] = tagged.text
        entry["timexes"] = [_entry(timex) for timex in tagged.timexes]
        put(json.dumps(entry, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Do nothing more."""


def _entry(timex: Timex) -> dict[str, Any]:
    found: dict[str, Any] = {
        "start": timex.span.start,
        "end": timex.span.end,
        "type": timex.type,
        "value": timex.value,
    }
    if timex.mod:
        found["mod"] = timex.mod
    if timex.zone:
        found["zone"] = timex.zone
    found["rule"] = timex.rule
    if timex.anchor.kind != AnchorKind.NONE:
        found["anchor"] = _anchor(timex)
    steps = [step for step in timex.steps if step.operation != Operation.WRITTEN]
    if steps:
        found["steps"] = [[step.operation, step.operand, step.result] for step in steps]
    if timex.alternatives:
        found["alternatives"] = timex.alternatives
    return found


def _anchor(timex: Timex) -> dict[str, Any]:
    anchor = timex.anchor
    found: dict[str, Any] = {"kind": anchor.kind, "value": anchor.value}
    if anchor.span:
        found |= {"start": anchor.span.start, "end": anchor.span.end}
    return found


def put(words: str) -> None:
    """Write to standard output and hand it on at once; its lines end alike everywhere.

    Raises:
        TimelineError: there is no room, or no standard output.
    """
    if sys.stdout is None:  # as in a program without a console on Windows
        raise TimelineError("There is no standard output to write to.")
    try:
        # A lone surrogate, which a JSON string or a file's name may hold, stays an escape.
        sys.stdout.buffer.write(words.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # Python would complain once more when it flushes standard output on leaving.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise TimelineError(f"The output cannot be written: {error.strerror}.") from error
