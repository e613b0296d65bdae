"""Opens what ``extract`` writes, rows of events as lines of JSON or as Parquet, as a timeline."""

import json
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from timeline_app.model.event_rows import ARTICLE, MARKS, NO_ARROW
from timeline_app.readers import limits
from timeline_app.readers.fields import malformed
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.sentence import Sentence

LINES, PARQUET = ".jsonl", ".parquet"

_HEAD_BYTES = 1 << 20
_BATCH_ROWS = 4096
_SIGN = b"PAR1"
_AGAIN = Sentence("Choose a file that 'timeline-app extract' wrote.")
_SAME = ("id", "title", "start", "end", "time_kind", "approx", "precision", "salience", "kind")


def holds_events(path: Path) -> bool:
    """Tell by a file's name and its first words whether it has events as rows; never raises."""
    suffix = path.suffix.lower()
    if suffix not in {LINES, PARQUET} or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            if suffix == PARQUET:
                return file.read(len(_SIGN)) == _SIGN
            return file.read(1) == b"{" and _is_row(b"{" + file.readline(_HEAD_BYTES))
    except OSError:
        return False


def content_of(path: Path) -> dict[str, Any]:
    """Return what is in such a file in the shape of timeline.json.

    Raises:
        UnreadableError: the file cannot be read, or something in it is not as it should be.
    """
    whole = contents(path, limits.EVENTS_BYTES)
    rows = _of_parquet(whole) if path.suffix.lower() == PARQUET else _of_lines(whole)
    documents: dict[str, dict[str, Any]] = {}
    events = []
    for number, row in enumerate(rows, 1):
        name = row.get(ARTICLE)
        if not isinstance(name, str):
            raise malformed(Sentence("event {0} names no article", number))
        if name not in documents:
            documents[name] = _document(row, name)
        events.append(_event(row, name))
    return {"documents": list(documents.values()), "events": events}


def _is_row(line: bytes) -> bool:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and value.keys() >= MARKS


def _of_lines(whole: bytes) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(BytesIO(whole), 1):
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            if not line.endswith(b"\n"):
                raise UnreadableError(
                    Sentence("The table of events breaks off."), _AGAIN
                ) from error
            raise UnreadableError(
                Sentence("Line {0} is not JSON.", str(number)), _AGAIN
            ) from error
        if not isinstance(row, dict):
            raise malformed(Sentence("line {0} is not an object", str(number)))
        yield row


def _of_parquet(whole: bytes) -> Iterator[dict[str, Any]]:
    try:
        import pyarrow
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise UnreadableError(
            Sentence("To open Parquet needs a package that is missing."), NO_ARROW
        ) from (error)
    try:
        # One thread and the system's memory: a worker may not reserve more than it needs.
        pyarrow.set_memory_pool(pyarrow.system_memory_pool())
        file = ParquetFile(pyarrow.BufferReader(whole))
        if not set(file.schema_arrow.names) >= MARKS:
            raise UnreadableError(Sentence("This table has no events of Timeline."), _AGAIN)
        for batch in file.iter_batches(_BATCH_ROWS, use_threads=False):
            yield from batch.to_pylist()
    except pyarrow.ArrowException as error:
        raise UnreadableError(Sentence("The table of events is damaged."), _AGAIN) from error


def _document(row: Mapping[str, Any], name: str) -> dict[str, Any]:
    bounds = [row.get("published_start"), row.get("published_end")]
    return {
        "doc": name,
        "title": row.get("article_title"),
        "published": row.get("published"),
        "published_source": row.get("published_source"),
        "published_bounds": bounds if all(bounds) else None,
    }


def _event(row: Mapping[str, Any], name: str) -> dict[str, Any]:
    provisional = [row.get("provisional_start"), row.get("provisional_end")]
    first = {
        "start": row.get("quote_start"),
        "end": row.get("quote_end"),
        "text": row.get("quote"),
    }
    return {
        **{key: row.get(key) for key in _SAME},
        "provisional": provisional if all(provisional) else None,
        "disputed": [[one.get("start"), one.get("end"), name] for one in _each(row, "disputed")],
        "mentions": [
            {"doc": name, **first},
            *(
                {
                    "doc": name,
                    "start": one.get("start"),
                    "end": one.get("end"),
                    "text": one.get("quote"),
                }
                for one in _each(row, "more_quotes")
            ),
        ],
    }


def _each(row: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    values = row.get(key) or []
    if not isinstance(values, list) or not all(isinstance(one, dict) for one in values):
        raise malformed(Sentence('"{0}" of {1} is not a list of objects', key, str(row.get("id"))))
    yield from values
