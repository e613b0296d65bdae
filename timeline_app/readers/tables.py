"""Opens tables with our columns (CSV, TSV) as timelines."""

import csv
import re
import sys
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Any

from timeline_app.model.tags import SEPARATOR
from timeline_app.readers import limits
from timeline_app.readers.encoding import text_of
from timeline_app.readers.fields import malformed, shown
from timeline_app.readers.source import contents
from timeline_app.readers.table_columns import COLUMNS, MARKS
from timeline_app.sentence import Sentence

SUFFIXES = (".csv", ".tsv")

_HEAD_BYTES = 4096
_DEFUSED = re.compile(r"''*[=+\-@\t\r\n＝＋－＠]")  # noqa: RUF001 - as `exporters.table` writes it
_QUOTE = re.compile(r"(.+?)(?:, p\. (\d+))?, characters (\d+)–(\d+): “", re.DOTALL)
_END = "”"
_EDGE = r"(?:\.\.|[+-]?\d{4,}-\d\d-\d\d(?:T[\d:]+)?)"
_DISPUTE = re.compile(rf"({_EDGE})/({_EDGE}) (.+)", re.DOTALL)
_NEXT_DISPUTE = re.compile(rf"\n(?={_EDGE}/{_EDGE} )")
_OPEN = ".."
_YES = "yes"
_NEEDS_NO_END = frozenset({"since", "after"})


def holds_table(path: Path) -> bool:
    """Tell by a file's name and its first line whether it is a table of ours; never raises."""
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES).decode("utf-8-sig", "replace")
    except OSError:
        return False
    line = head.splitlines()[0] if head else ""
    return set(next(csv.reader([line], delimiter=_delimiter(line)), ())) >= MARKS


def content_of(path: Path) -> dict[str, Any]:
    """Return what is in such a table in the shape of timeline.json.

    Raises:
        UnreadableError: the file cannot be read, or something in it is not as it should be.
    """
    text = text_of_table(path)
    csv.field_size_limit(min(sys.maxsize, limits.TEXT_CHARACTERS))
    documents: dict[str, dict[str, Any]] = {}
    events = []
    for number, row in enumerate(_rows(text), 2):
        event = _event(row, Sentence("row {0}", str(number)))
        told = (one["doc"] for one in event["mentions"])
        for doc in (*told, *(doc for _, _, doc in event["disputed"])):
            documents.setdefault(doc, {"doc": doc, "title": None})
        if row["source"]:
            documents[row["source"]] |= _document(row)
        events.append(event)
    return {"documents": list(documents.values()), "events": events}


def text_of_table(path: Path) -> str:
    """Return the text of a table; only what parts its rows may have been changed."""
    whole = contents(path, limits.EVENTS_BYTES)
    try:
        return whole.decode("utf-8-sig")
    except UnicodeDecodeError:
        return text_of(whole).text


def _delimiter(line: str) -> str:
    """Return what parts the values: spreadsheets of some countries write semicolons."""
    return max(",\t;", key=line.count)


def _rows(text: str) -> Iterator[Mapping[str, str]]:
    line = text.split("\n", 1)[0]
    reader = csv.DictReader(StringIO(text, newline=""), delimiter=_delimiter(line), strict=True)
    try:
        for row in reader:
            if None in row.values():
                raise malformed(Sentence("row {0} breaks off", str(reader.line_num)))
            yield {column: _restored(row.get(column) or "") for column in COLUMNS}
    except csv.Error as error:
        raise malformed(Sentence("its table is damaged ({0})", str(error))) from error


def _restored(cell: str) -> str:
    return cell[1:] if _DEFUSED.match(cell) else cell


def _event(row: Mapping[str, str], name: str) -> dict[str, Any]:
    if row["start"] and not row["end"] and row["time_kind"] not in _NEEDS_NO_END:
        raise malformed(Sentence('{0} has a "start" but no "end"', name))
    provisional = [row["provisional_start"], row["provisional_end"]]
    same = ("start", "end", "time_kind", "precision", "zone", "kind")
    return {
        "id": row["id"] or name,
        "title": row["title"],
        **{key: row[key] or None for key in same},
        "approx": row["approx"] == _YES,
        "provisional": provisional if all(provisional) else None,
        "salience": _number(row, "salience", name),
        "disputed": [_dispute(line, name) for line in _disputes(row)],
        "edits": _edits(row),
        "mentions": [*_first(row, name), *_others(row["more_quotes"], name)],
    }


def _edits(row: Mapping[str, str]) -> dict[str, Any]:
    return {
        "status": row["status"] or None,
        "tags": [tag.strip() for tag in row["tags"].split(SEPARATOR) if tag.strip()],
        "note": row["note"],
        "dated": row["dated_by_hand"] == _YES,
        "added": row["added_by_hand"] == _YES or not row["quote"],
    }


def _number(row: Mapping[str, str], column: str, name: str) -> float | None:
    try:
        return float(row[column].replace(SEPARATOR, ".")) if row[column] else None
    except ValueError as error:
        raise malformed(
            Sentence('{0} under "{1}" in {2} is no number', shown(row[column]), column, name)
        ) from error


def _first(row: Mapping[str, str], name: str) -> Iterator[dict[str, Any]]:
    if row["quote"]:
        start = _whole(row["quote_start"], name)
        yield _mention(row["source"], start, row["quote"], row["page"])


def _whole(words: str, name: str) -> int:
    if not words.isascii() or not words.isdigit():
        raise malformed(Sentence("{0} in {1} is not a place in a text", shown(words), name))
    return int(words)


def _mention(doc: str, start: int, words: str, page: str | None) -> dict[str, Any]:
    numbered = {"page": int(page)} if page and page.isascii() and page.isdigit() else {}
    return {"doc": doc, "start": start, "end": start + len(words), "text": words, **numbered}


def _others(cell: str, name: str) -> Iterator[dict[str, Any]]:
    """Yield further quotes, each as long as the place before it says."""
    place = 0
    while place < len(cell):
        match = _QUOTE.match(cell, place)
        if match is None:
            raise malformed(Sentence('"more_quotes" in {0} is damaged', name))
        start = int(match[3])
        end = match.end() + int(match[4]) - start
        if cell[end : end + 1] != _END:
            raise malformed(Sentence('"more_quotes" in {0} is damaged', name))
        yield _mention(match[1], start, cell[match.end() : end], match[2])
        place = end + len(_END) + 1


def _disputes(row: Mapping[str, str]) -> list[str]:
    return _NEXT_DISPUTE.split(row["other_dates"]) if row["other_dates"] else []


def _dispute(line: str, name: str) -> list[str | None]:
    match = _DISPUTE.fullmatch(line)
    if match is None:
        raise malformed(Sentence('"other_dates" in {0} are damaged', name))
    start, end = (None if edge == _OPEN else edge for edge in match.groups()[:2])
    return [start, end, match[3]]


def _document(row: Mapping[str, str]) -> dict[str, Any]:
    bounds = [row["published_start"], row["published_end"]]
    return {
        "title": row["source_title"],
        "published": row["published"] or None,
        "published_source": row["published_source"] or None,
        "published_bounds": bounds if all(bounds) else None,
    }
