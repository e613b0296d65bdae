"""Writes a timeline as a table: values parted by commas, or by tabs."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from pathlib import Path

from timeline_app.exporters.interchange import count_of
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.table import rows
from timeline_app.exporters.writing import write_pieces
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import Sentence

_BYTE_ORDER_MARK = "\ufeff"
_COMMA, _TAB = ",", "\t"
_LEFT_OUT = (
    Sentence("A table has no room for articles that tell no event, nor for the articles' texts."),
    Sentence("Of an event's further quotes the publication dates are not told."),
)


class _Table:
    choices: frozenset[Choice] = frozenset()
    cannot_carry: tuple[Sentence, ...] = _LEFT_OUT
    _delimiter: str

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the table to a file.

        Raises:
            TimelineError: the file cannot be written.
        """
        return write_table(path, rows(timeline, options), count_of(timeline), self._delimiter)


class CsvExporter(_Table):
    """A row for each event, as spreadsheets open it (RFC 4180, UTF-8 with its mark)."""

    label = Sentence("Table (CSV)")
    suffix = ".csv"
    _delimiter = _COMMA


class TsvExporter(_Table):
    """The same with tabs between the values; a value with tabs or lines stands in quotes."""

    label = Sentence("Table (TSV)")
    suffix = ".tsv"
    _delimiter = _TAB


def write_table(
    path: Path, lines: Iterable[Sequence[str]], count: int, delimiter: str = _COMMA
) -> Iterator[float]:
    """Write rows of cells to a file, telling what share is done; see `write_pieces`."""
    return write_pieces(path, _pieces(lines, delimiter), count)


def _pieces(lines: Iterable[Sequence[str]], delimiter: str) -> Iterator[str]:
    buffer = StringIO(_BYTE_ORDER_MARK)
    buffer.seek(0, 2)
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    for line in lines:
        writer.writerow(line)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
