"""What the user may choose about an export."""

from dataclasses import dataclass
from pathlib import Path

from timeline_app.errors import TimelineError

LEAST_WIDTH_PX, MOST_WIDTH_PX = 600, 32_767
"""A picture's width in logical pixels: room for its words, and what can be painted on."""
LARGEST_SCALE = 8.0
MOST_PX = 32_767
"""Most device pixels along a side of a picture."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Choices for all formats; each uses those that concern it.

    Attributes:
        width_px: a picture's width in logical pixels.
        scale: device pixels to a logical one.
        theme: ``light`` or ``dark``.
        title: a heading above a picture.
        roots: the paths that were opened; articles are named from there.
        with_text: write the articles' texts too.
    """

    width_px: int = 1600
    scale: float = 2.0
    theme: str = "light"
    title: str = ""
    roots: tuple[Path, ...] = ()
    with_text: bool = False


def check_width(options: ExportOptions) -> None:
    """Turn down a picture's width before anything is drawn.

    Raises:
        TimelineError: it would be too small for its words, or too wide to be painted on.
    """
    if options.scale <= 0 or options.width_px < LEAST_WIDTH_PX:
        raise TimelineError(
            f"A picture {options.width_px} pixels wide has no room for its words: "
            f"{LEAST_WIDTH_PX} is the least."
        )
    pixels = round(options.width_px * options.scale)
    if pixels > MOST_PX:
        raise TimelineError(
            f"The picture would be {pixels:,} pixels wide, and {MOST_PX:,} is the most. "
            "Choose a smaller width or scale."
        )
