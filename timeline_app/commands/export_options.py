"""The options of ``timeline-app export``: those of the window's dialog."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.exporters import ExportOptions
    from timeline_app.model.timeline import Timeline

LANES = ("none", "article", "kind", "status", "tag")
_PAPERS = ("A4", "A3", "Letter")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen about the file."""
    add = parser.add_argument
    add("--range", type=_span, metavar="FROM/TO", help="only this time, as 2019-03/2020 (all)")
    add("--title", default="", metavar="WORDS", help="a heading of a picture or a document")
    add("--legend", action="store_true", help="explain the marks of a picture")
    add("--sources", action="store_true", help="list the articles below a picture")
    add("--undated", action="store_true", help="list what has no date below a picture")
    add("--lanes", choices=LANES, default="none", help="what makes a lane of a picture (none)")
    add("--theme", choices=("light", "dark"), default="light", help="its colours (light)")
    add("--width", type=_width, default=1600, metavar="PIXELS", help="width of a picture (1600)")
    add(
        *("--height",),
        type=_height,
        metavar="PIXELS",
        help="height of its strip, with groups where labels have no room (what all labels need)",
    )
    add("--scale", type=_scale, default=2.0, metavar="N", help="its pixels per such pixel (2)")
    add("--paper", choices=_PAPERS, default="A4", help="size of a document's pages (A4)")
    add("--portrait", action="store_true", help="its pages stand upright")
    add("--across", type=_across, default=1, metavar="N", help="its pages side by side (1)")
    add(
        "--with-text",
        action="store_true",
        help="write the texts of plain text files into a .json too; it has those of other kinds",
    )


def options_of(parsed: argparse.Namespace, roots: Sequence[Path]) -> "ExportOptions":
    """Return what was chosen."""
    from timeline_app.exporters import ExportOptions
    from timeline_app.exporters.options import Paper
    from timeline_app.layout.lanes import LaneMode

    return ExportOptions(
        span=parsed.range,
        width_px=parsed.width,
        height_px=parsed.height,
        scale=parsed.scale,
        theme=parsed.theme,
        title=parsed.title,
        legend=parsed.legend,
        sources=parsed.sources,
        undated=parsed.undated,
        lanes=LaneMode.NONE if parsed.lanes == "none" else LaneMode.EACH,
        paper=Paper(parsed.paper),
        is_portrait=parsed.portrait,
        across=parsed.across,
        roots=tuple(roots),
        with_text=parsed.with_text,
    )


def laned(timeline: "Timeline", lanes: str) -> "Timeline":
    """Return a timeline with the lanes that were chosen."""
    from timeline_app.model.event import EventKind
    from timeline_app.model.laning import by_kind, by_status, by_tag
    from timeline_app.model.records import Status

    match lanes:
        case "kind":
            kinds = {EventKind.HAPPENED: "Happened", EventKind.PLANNED: "Planned"}
            return by_kind(timeline, {**kinds, EventKind.STATE: "Lasting"})
        case "status":
            names = {Status.UNREVIEWED: "To review", Status.CONFIRMED: "Confirmed"}
            return by_status(timeline, names)
        case "tag":
            return by_tag(timeline, "Without a tag")
        case _:
            return timeline


def _span(text: str) -> tuple[int, int]:
    """Return the moments of a stretch of time, or of one date's whole length."""
    from timeline_app.pipeline.typed_date import read_typed

    first, _, last = text.partition("/")
    times = (read_typed(first).time, read_typed(last or first).time)
    start = times[0].start if times[0] else None
    end = times[1].end if times[1] else None
    if start is None or end is None or end <= start:
        raise argparse.ArgumentTypeError(f"{text!r} is not a stretch of time, as 2019-03/2020")
    return start, end


def _width(text: str) -> int:
    from timeline_app.exporters.options import LEAST_WIDTH_PX, MOST_WIDTH_PX

    return _whole(text, "width", LEAST_WIDTH_PX, MOST_WIDTH_PX)


def _height(text: str) -> int:
    from timeline_app.exporters.options import LEAST_HEIGHT_PX, MOST_HEIGHT_PX

    return _whole(text, "height", LEAST_HEIGHT_PX, MOST_HEIGHT_PX)


def _across(text: str) -> int:
    from timeline_app.exporters.options import MOST_ACROSS

    return _whole(text, "number of pages", 1, MOST_ACROSS)


def _whole(text: str, name: str, least: int, most: int) -> int:
    value = int(text)
    if not least <= value <= most:
        unit = "" if least == 1 else " pixels"
        raise argparse.ArgumentTypeError(f"a {name} is from {least} to {most}{unit}")
    return value


def _scale(text: str) -> float:
    from timeline_app.exporters.options import LARGEST_SCALE

    value = float(text)
    if not 0 < value <= LARGEST_SCALE:
        raise argparse.ArgumentTypeError(f"a scale is above 0 and at most {LARGEST_SCALE:g}")
    return value


# What argparse calls them where a word is no number.
_span.__name__, _width.__name__, _height.__name__ = "range", "width", "height"
_across.__name__, _scale.__name__ = "number of pages", "scale"
