"""Writes a timeline as a picture in PNG format."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app import files
from timeline_app.exporters.options import Choice, ExportOptions
from timeline_app.model.timeline import Timeline


class PngExporter:
    """The whole timeline as the strip shows it, as high as its rows need, every label uncut."""

    label = "Picture"
    suffix = ".png"
    choices = frozenset({Choice.TITLE, Choice.WIDTH, Choice.SCALE, Choice.THEME})
    cannot_carry: tuple[str, ...] = ()

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the picture to a file. It works without a display.

        Raises:
            TimelineError: the picture would be too large, or the file cannot be written.
        """
        from timeline_app.exporters.picture import draw, encoded, ensure_gui

        application = ensure_gui()
        yield 0.0
        image = draw(timeline, options)
        with files.replacing(path) as temporary:
            temporary.write_bytes(encoded(image))
        del application
