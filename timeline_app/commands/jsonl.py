"""Documents as JSON, one a line: reads those to tag."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO, NoReturn

from timeline_app.errors import TimelineError

LINE_BYTES = 64 << 20
"""A longer line is turned down unread, so that none can fill the memory."""
_PIECE_BYTES = 1 << 20
_SHOWN_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class Document:
    """A text to tag; what is ``None`` was not given."""

    id: str | int
    text: str
    dct: date | None
    language: str | None


def lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield each line that is not blank, with its number, as soon as it is there.

    Of a line longer than `LINE_BYTES` only a byte more than that comes.
    """
    number = 0
    while line := stream.readline(LINE_BYTES + 1):
        number += 1
        piece = line
        while not piece.endswith(b"\n") and (piece := stream.readline(_PIECE_BYTES)):
            pass
        if line.strip():
            yield number, line


def document(line: bytes, number: int) -> Document:
    """Return the document on a line; without an id it has the line's number.

    Raises:
        TimelineError: there is none; says why in a sentence.
    """
    entry = _object(line)
    text = entry.get("text")
    if not isinstance(text, str):
        raise TimelineError(
            'Its "text" is not a string.' if "text" in entry else 'It has no "text".'
        )
    key = entry.get("id")
    if key is not None and (isinstance(key, bool) or not isinstance(key, str | int)):
        raise TimelineError('Its "id" is neither a string nor a whole number.')
    language = entry.get("language") or None
    if not isinstance(language, str | None):
        raise TimelineError('Its "language" is not a string.')
    return Document(number if key is None else key, text, _dct(entry.get("dct")), language)


def day_of(words: str) -> date:
    """Return the day of an ISO date, perhaps with a time.

    Raises:
        TimelineError: it is none.
    """
    try:
        return datetime.fromisoformat(words.strip()).date()
    except ValueError as error:
        shown = words[:_SHOWN_CHARACTERS]
        raise TimelineError(f'"{shown}" is no date; write it as YYYY-MM-DD.') from error


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > LINE_BYTES:
        raise TimelineError(f"It is longer than {LINE_BYTES >> 20} MiB.")
    try:
        entry = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse)
    except UnicodeDecodeError as error:
        raise TimelineError(f"It is not UTF-8 text (byte {error.start + 1}).") from error
    except json.JSONDecodeError as error:
        raise TimelineError(f"It is not JSON (column {error.pos + 1}).") from error
    except (ValueError, RecursionError) as error:  # NaN, thousands of digits, of brackets
        raise TimelineError("It is not JSON that can be read.") from error
    if not isinstance(entry, dict):
        raise TimelineError("It is not a JSON object.")
    return entry


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _dct(given: object) -> date | None:
    if given is None or given == "":
        return None
    if not isinstance(given, str):
        raise TimelineError('Its "dct" is not a string; write it as "YYYY-MM-DD".')
    try:
        return day_of(given)
    except TimelineError as error:
        raise TimelineError(f'Its "dct" is wrong: {error}') from error
