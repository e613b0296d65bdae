"""Writes a timeline as a picture in PNG format."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app import files
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import Sentence

DRAWN = frozenset(
    {
        *(Choice.DRAWN, Choice.TITLE, Choice.WIDTH, Choice.HEIGHT, Choice.THEME),
        *(Choice.LEGEND, Choice.SOURCES, Choice.UNDATED),
    }
)


class PngExporter:
    """The timeline as the strip shows it, every label uncut."""

    label = Sentence("Picture (PNG)")
    suffix = ".png"
    choices = DRAWN | {Choice.SCALE}
    cannot_carry: tuple[Sentence, ...] = (
        Sentence("A picture holds no quotes, and no words that one could search or copy."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the picture to a file, band by band. It works without a display.

        Raises:
            TimelineError: the picture would be too large, or the file cannot be written.
        """
        from timeline_app.exporters.gui import ensure_gui
        from timeline_app.exporters.picture import picture_of
        from timeline_app.exporters.raster import check_size, write_png

        application = ensure_gui()
        yield 0.0
        picture = picture_of(timeline, options)
        check_size(picture, options.scale)
        with files.replacing(path) as temporary, temporary.open("wb") as file:
            yield from write_png(picture, options, file)
        del application
