"""Writes a timeline as a drawing in SVG, with its words as text."""

from collections.abc import Iterator
from pathlib import Path

from timeline_app import files
from timeline_app.exporters.options import ExportOptions
from timeline_app.exporters.png import DRAWN
from timeline_app.model.timeline import Timeline
from timeline_app.sentence import Sentence


class SvgExporter:
    """The timeline as the strip shows it, for programs that draw and for web pages."""

    label = Sentence("Drawing (SVG)")
    suffix = ".svg"
    choices = DRAWN
    cannot_carry: tuple[Sentence, ...] = (
        Sentence("A drawing holds no quotes; its words can be searched and copied."),
        Sentence("Fonts are not in the file: a program that lacks this one takes another."),
    )

    def steps(self, timeline: Timeline, options: ExportOptions, path: Path) -> Iterator[float]:
        """Write the drawing to a file. It works without a display.

        Raises:
            TimelineError: the picture would be too narrow or too wide, or the file cannot be
                written.
        """
        from timeline_app.exporters.drawing import svg_bytes
        from timeline_app.exporters.gui import ensure_gui
        from timeline_app.exporters.picture import picture_of

        application = ensure_gui()
        yield 0.0
        picture = picture_of(timeline, options)
        yield 0.5
        content = svg_bytes(picture, options)
        with files.replacing(path) as temporary:
            temporary.write_bytes(content)
        del application
