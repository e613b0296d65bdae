"""What the user may choose about an export."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from timeline_app.errors import TimelineError
from timeline_app.layout.lanes import LaneMode
from timeline_app.model.wording import ENGLISH, DateWords
from timeline_app.sentence import Sentence

LEAST_WIDTH_PX, MOST_WIDTH_PX = 600, 32_767
"""A picture's width in logical pixels: room for its words, and what can be laid out."""
LEAST_HEIGHT_PX, MOST_HEIGHT_PX = 200, 32_767
LARGEST_SCALE = 8.0
MOST_ACROSS = 20
"""Most sheets of paper beside each other."""


class Choice(StrEnum):
    """What can be chosen; an exporter says which of these it heeds."""

    DRAWN = "drawn"
    """It draws the strip: a stretch of time, lanes."""
    TITLE = "title"
    WIDTH = "width"
    HEIGHT = "height"
    SCALE = "scale"
    THEME = "theme"
    LEGEND = "legend"
    SOURCES = "sources"
    UNDATED = "undated"
    PAPER = "paper"
    WITH_TEXT = "with text"


class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "A4"
    A3 = "A3"
    LETTER = "Letter"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Choices for all formats; each uses those that concern it.

    Attributes:
        span: the stretch of time to export, in civil seconds, half-open; without one, all.
        width_px: a picture's width in logical pixels.
        height_px: the height of its strip in logical pixels, with groups where not every label
            has room; without one, it is as high as every label needs.
        scale: device pixels to a logical one.
        theme: ``light`` or ``dark``.
        title: a heading.
        legend: explain the marks.
        sources: list the articles.
        undated: list the events without a date.
        lanes: what makes a lane of a picture.
        lane_order: the lanes from top to bottom, by their numbers; the others follow.
        collapsed: the lanes of which only the density is drawn.
        paper: the size of a page.
        is_portrait: pages stand upright.
        words: names of months and weekdays for pictures and pages.
        across: how many pages beside each other the time axis takes.
        roots: the paths that were opened; articles are named from there.
        with_text: write the articles' texts too.
    """

    span: tuple[int, int] | None = None
    width_px: int = 1600
    height_px: int | None = None
    scale: float = 2.0
    theme: str = "light"
    title: str = ""
    legend: bool = False
    sources: bool = False
    undated: bool = False
    lanes: LaneMode = LaneMode.NONE
    lane_order: tuple[int, ...] = ()
    collapsed: frozenset[int] = frozenset()
    paper: Paper = Paper.A4
    is_portrait: bool = False
    words: DateWords = ENGLISH
    across: int = 1
    roots: tuple[Path, ...] = ()
    with_text: bool = False


def check_width(options: ExportOptions) -> None:
    """Turn down a picture's width before anything is drawn.

    Raises:
        TimelineError: it would be too small for its words, or too wide to be laid out.
    """
    if options.scale <= 0 or options.width_px < LEAST_WIDTH_PX:
        raise TimelineError(
            Sentence(
                "A picture {0} pixels wide has no room for its words: {1} is the least.",
                options.width_px,
                LEAST_WIDTH_PX,
            )
        )
    if options.width_px > MOST_WIDTH_PX:
        raise TimelineError(
            Sentence(
                "The picture would be {0} pixels wide at a scale of 1, and {1} is the "
                "most. Choose a smaller width; a greater scale gives it more pixels.",
                options.width_px,
                MOST_WIDTH_PX,
            )
        )
