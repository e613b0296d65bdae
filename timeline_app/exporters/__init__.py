"""Exporters: each writes a timeline in one format."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from timeline_app.errors import TimelineError
from timeline_app.exporters.json import JsonExporter
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.exporters.pdf import PdfExporter
from timeline_app.exporters.png import PngExporter
from timeline_app.exporters.svg import SvgExporter
from timeline_app.model.timeline import Timeline

__all__ = ["EXPORTERS", "ExportOptions", "Exporter", "export", "exporter_for", "exporting"]


class Exporter(Protocol):
    """Writes a timeline to a file."""

    @property
    def label(self) -> str:
        """What the format is called."""

    @property
    def suffix(self) -> str:
        """The end of its files' names, with the dot, in lower case."""

    @property
    def choices(self) -> frozenset[Choice]:
        """Which of the options it heeds."""

    @property
    def cannot_carry(self) -> tuple[str, ...]:
        """Sentences that say what of a timeline the format has no place for."""

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the file whole or not at all, telling now and then what share is done.

        Closing the iterator before its end leaves nothing behind.

        Raises:
            TimelineError: it cannot be made or written.
        """


EXPORTERS: tuple[Exporter, ...] = (PngExporter(), SvgExporter(), PdfExporter(), JsonExporter())


def exporter_for(path: Path) -> Exporter:
    """Return the exporter that a file's name asks for.

    Raises:
        TimelineError: there is none.
    """
    for exporter in EXPORTERS:
        if path.suffix.lower() == exporter.suffix:
            return exporter
    *suffixes, last = (exporter.suffix for exporter in EXPORTERS)
    raise TimelineError(
        f"{path.name} is not a kind of file to export: "
        f"it should end in {', '.join(suffixes)} or {last}."
    )


def exporting(timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
    """Write what was chosen of a timeline as the file's name says; see `Exporter.steps`."""
    exporter = exporter_for(path)
    if options.span is not None and Choice.DRAWN not in exporter.choices:
        timeline = timeline.kept(timeline.window(*options.span), ())
    return exporter.steps(timeline, options, path)


def export(timeline: Timeline, options: ExportOptions, path: Path) -> None:
    """Write what was chosen of a timeline at once; see `exporting`."""
    for _ in exporting(timeline, options, path):
        pass
