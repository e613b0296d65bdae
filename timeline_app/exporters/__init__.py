"""Exporters: each writes a timeline in one format."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from timeline_app.errors import TimelineError
from timeline_app.exporters import icalendar, timelinejs
from timeline_app.exporters.csv import CsvExporter, TsvExporter
from timeline_app.exporters.docx import DocxExporter
from timeline_app.exporters.html import HtmlExporter
from timeline_app.exporters.icalendar import ICalendarExporter
from timeline_app.exporters.interchange import count_of, events_of
from timeline_app.exporters.json import JsonExporter
from timeline_app.exporters.markdown import MarkdownExporter
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.pdf import PdfExporter
from timeline_app.exporters.png import PngExporter
from timeline_app.exporters.svg import SvgExporter
from timeline_app.exporters.timelinejs import TimelineJsExporter, TimelineJsTableExporter
from timeline_app.exporters.timeml import TimemlExporter
from timeline_app.model.event import TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import Sentence

__all__ = [
    "EXPORTERS",
    "ExportOptions",
    "Exporter",
    "export",
    "exporter_for",
    "exporter_named",
    "exporting",
    "left_out",
]


class Exporter(Protocol):
    """Writes a timeline to a file."""

    @property
    def label(self) -> Sentence:
        """What the format is called."""

    @property
    def suffix(self) -> str:
        """The end of its files' names, with the dot, in lower case."""

    @property
    def choices(self) -> frozenset[Choice]:
        """Which of the options it heeds."""

    @property
    def cannot_carry(self) -> tuple[Sentence, ...]:
        """Sentences that say what of a timeline the format has no place for."""

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the file whole or not at all, telling now and then what share is done.

        Closing the iterator before its end leaves nothing behind.

        Raises:
            TimelineError: it cannot be made or written.
        """


EXPORTERS: tuple[Exporter, ...] = (
    PngExporter(),
    SvgExporter(),
    PdfExporter(),
    CsvExporter(),
    TsvExporter(),
    ICalendarExporter(),
    JsonExporter(),
    TimelineJsExporter(),
    TimelineJsTableExporter(),
    MarkdownExporter(),
    DocxExporter(),
    HtmlExporter(),
    TimemlExporter(),
)

_HAS_PLACE: Mapping[str, Callable[[TimelineEvent], bool]] = {
    ICalendarExporter.suffix: icalendar.has_place,
    TimelineJsExporter.suffix: timelinejs.has_place,
    TimelineJsTableExporter.suffix: timelinejs.has_place,
}


def exporter_for(path: Path) -> Exporter:
    """Return the exporter that a file's name asks for: the one of the longest end.

    Raises:
        TimelineError: there is none.
    """
    for exporter in sorted(EXPORTERS, key=lambda one: -len(one.suffix)):
        if path.name.lower().endswith(exporter.suffix):
            return exporter
    *suffixes, last = (exporter.suffix for exporter in EXPORTERS)
    raise TimelineError(
        Sentence(
            "{0} is not a kind of file to export: it should end in {1} or {2}.",
            path.name,
            ", ".join(suffixes),
            last,
        )
    )


def exporter_named(name: str) -> Exporter:
    """Return the exporter of a format that is named by the end of its files, or its first part.

    Raises:
        TimelineError: there is none.
    """
    wanted = f".{name.lower()}"
    for exporter in EXPORTERS:
        if wanted in {exporter.suffix, exporter.suffix.rpartition(".")[0]}:
            return exporter
    names = ", ".join(exporter.suffix[1:] for exporter in EXPORTERS)
    raise TimelineError(f"{name} is not a format to export; there are {names}.")


def left_out(timeline: Timeline, exporter: Exporter) -> int:
    """Return how many events of a timeline a format has no place for."""
    has_place = _HAS_PLACE.get(exporter.suffix)
    if has_place is None:
        return 0
    return count_of(timeline) - sum(map(has_place, events_of(timeline)))


def exporting(
    timeline: Timeline, options: ExportOptions, path: Path, exporter: Exporter | None = None
) -> Iterator[float]:
    """Write what was chosen of a timeline as the file's name says; see `Exporter.steps`.

    Args:
        timeline: what to export.
        options: what was chosen.
        path: the file.
        exporter: writes it, whatever the file's name says.
    """
    exporter = exporter or exporter_for(path)
    if options.span is not None and Choice.DRAWN not in exporter.choices:
        timeline = timeline.kept(timeline.window(*options.span), ())
    return exporter.steps(timeline, options, path)


def export(
    timeline: Timeline, options: ExportOptions, path: Path, exporter: Exporter | None = None
) -> None:
    """Write what was chosen of a timeline at once; see `exporting`."""
    for _ in exporting(timeline, options, path, exporter):
        pass
