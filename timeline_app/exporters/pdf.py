"""Writes a timeline as a document in PDF, on sheets of paper."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app import files
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import Sentence

ON_PAPER = frozenset(
    {
        *(Choice.TITLE, Choice.THEME, Choice.PAPER),
        *(Choice.LEGEND, Choice.SOURCES, Choice.UNDATED, Choice.DRAWN),
    }
)


class PdfExporter:
    """The timeline as the strip shows it, on as many pages as it needs."""

    label = Sentence("Document (PDF)")
    suffix = ".pdf"
    choices = ON_PAPER
    cannot_carry: tuple[Sentence, ...] = (
        Sentence("The pages hold no quotes; their words can be searched and copied."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the pages to a file, one after the other. It works without a display.

        Raises:
            TimelineError: the pages would be too narrow, or the file cannot be written.
        """
        from timeline_app.exporters.document import pdf_pages
        from timeline_app.exporters.gui import ensure_gui
        from timeline_app.exporters.paper import sheets_of

        application = ensure_gui()
        yield 0.0
        sheets = sheets_of(timeline, options)
        content = yield from pdf_pages(sheets, options)
        with files.replacing(path) as temporary:
            temporary.write_bytes(content)
        del application
