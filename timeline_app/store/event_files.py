"""Writes events as flat rows: lines of JSON, or Parquet."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from timeline_app import files
from timeline_app.errors import TimelineError
from timeline_app.model.event_rows import (
    ARTICLE,
    COLUMNS,
    FLAG,
    FORMAT,
    FRACTION,
    NO_ARROW,
    NUMBER,
    QUOTES,
    SPANS,
    TEXT,
)

if TYPE_CHECKING:
    import pyarrow

    Schema: TypeAlias = pyarrow.Schema

LINES, PARQUET = ".jsonl", ".parquet"
SUFFIXES = (LINES, PARQUET)
_GROUP_ROWS = 10_000

Named = tuple[str, bytes]
"""An article's name, and the rows of its events without it, as lines of JSON."""


def check(path: Path) -> None:
    """Find out before the long reading what would go wrong after it.

    Raises:
        TimelineError: the file's kind is none of these, or needs what is not installed.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        kinds = " or ".join(SUFFIXES)
        raise TimelineError(f"{path.name} is not a kind of file for events: use {kinds}.")
    if suffix == PARQUET:
        _arrow()


def write(path: Path, articles: Iterable[Named]) -> None:
    """Write the events of articles, in their order, to a file of the kind that its name says.

    Raises:
        TimelineError: the file cannot be written; what it held stays.
    """
    with files.replacing(path) as temporary:
        if path.suffix.lower() == PARQUET:
            _write_parquet(temporary, articles)
        else:
            with temporary.open("wb") as file:
                file.writelines(_lines(articles))


def _lines(articles: Iterable[Named]) -> Iterator[bytes]:
    for name, rows in articles:
        said = json.dumps({ARTICLE: name}, ensure_ascii=False)[:-1] + ", "
        start = said.encode("utf-8", "backslashreplace")
        for line in rows.splitlines(keepends=True):
            yield start + line[1:]


def _write_parquet(path: Path, articles: Iterable[Named]) -> None:
    arrow = _arrow()
    from pyarrow.parquet import ParquetWriter

    schema = _schema()
    rows = map(json.loads, _lines(articles))
    with ParquetWriter(path, schema, compression="zstd") as writer:
        while group := list(islice(rows, _GROUP_ROWS)):
            writer.write_batch(arrow.RecordBatch.from_pylist(group, schema))


def _schema() -> "Schema":
    arrow = _arrow()
    text, number = arrow.string(), arrow.int64()
    quote = arrow.struct([("quote", text), ("start", number), ("end", number)])
    types: Mapping[str, Any] = {
        TEXT: text,
        NUMBER: number,
        FRACTION: arrow.float64(),
        FLAG: arrow.bool_(),
        QUOTES: arrow.list_(quote),
        SPANS: arrow.list_(arrow.struct([("start", text), ("end", text)])),
    }
    fields = [arrow.field(name, types[kind]) for name, kind in COLUMNS.items()]
    return arrow.schema(fields, metadata={"format": FORMAT})


def _arrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise TimelineError(NO_ARROW) from error
    return pyarrow
