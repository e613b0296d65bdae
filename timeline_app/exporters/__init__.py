"""Exporters: each writes a timeline in one format."""

from pathlib import Path
from typing import Protocol

from timeline_app.errors import TimelineError
from timeline_app.exporters.json import JsonExporter
from timeline_app.exporters.options import ExportOptions
from timeline_app.exporters.png import PngExporter
from timeline_app.model.timeline import Timeline

__all__ = ["EXPORTERS", "ExportOptions", "Exporter", "exporter_for"]


class Exporter(Protocol):
    """Writes a timeline to a file."""

    @property
    def label(self) -> str:
        """What the format is called."""

    @property
    def suffix(self) -> str:
        """The end of its files' names, with the dot, in lower case."""

    def export(self, timeline: Timeline, options: ExportOptions, path: Path) -> None:
        """Write the file whole or not at all.

        Raises:
            TimelineError: it cannot be made or written.
        """


EXPORTERS: tuple[Exporter, ...] = (PngExporter(), JsonExporter())


def exporter_for(path: Path) -> Exporter:
    """Return the exporter that a file's name asks for.

    Raises:
        TimelineError: there is none.
    """
    for exporter in EXPORTERS:
        if path.suffix.lower() == exporter.suffix:
            return exporter
    suffixes = " or ".join(exporter.suffix for exporter in EXPORTERS)
    raise TimelineError(
        f"{path.name} is not a kind of file to export: it should end in {suffixes}."
    )
