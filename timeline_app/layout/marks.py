"""What a mark looks like and how wide it is, from an event's columns alone."""

from enum import StrEnum

from timeline_app.model.columns import KINDS, Flag
from timeline_app.model.timespan import TimeKind

DISC_PX = 10
BLOCK_PX = 6
HOUR_UNKNOWN_PX = 48
ARROW_PX = 60
BRACKET_PX = 40
STUB_PX = 12
PROVISIONAL_PX = 14
# Plain numbers, since arithmetic on flags is slow and done for every mark.
_KIND, _CLOCK, _APPROX = int(Flag.KIND), int(Flag.CLOCK), int(Flag.APPROX)
_PROVISIONAL = int(Flag.PROVISIONAL)


class Glyph(StrEnum):
    """The shapes of marks. Hollow: one moment, unsure when. Solid: the whole time."""

    DISC = "disc"
    BLOCK = "block"
    HOLLOW_BLOCK = "hollow block"
    HOLLOW = "hollow"
    HOLLOW_DISC = "hollow disc"
    FADED = "faded"
    BAR = "bar"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    PROVISIONAL = "provisional"


_OPEN = {
    TimeKind.SINCE: Glyph.SINCE,
    TimeKind.UNTIL: Glyph.UNTIL,
    TimeKind.BEFORE: Glyph.BEFORE,
    TimeKind.AFTER: Glyph.AFTER,
}


def mark_of(flags: int, first: int, last: int) -> tuple[Glyph, int, int]:
    """Return a mark's shape and the columns that it covers, half-open.

    Args:
        flags: see `Flag`.
        first: the column in which the time begins.
        last: the column in which it ends.
    """
    if flags & _PROVISIONAL:
        return Glyph.PROVISIONAL, first, max(last, first + PROVISIONAL_PX)
    kind = KINDS[flags & _KIND]
    if kind in _OPEN:
        return _open(_OPEN[kind], first, last)
    if kind == TimeKind.DURING:
        return Glyph.BAR, first, max(last, first + BLOCK_PX)
    if kind == TimeKind.AT and not flags & _APPROX:
        return _exact(flags, first, last)
    if last - first < DISC_PX:
        middle = (first + last) // 2
        return Glyph.HOLLOW_DISC, middle - DISC_PX // 2, middle + DISC_PX // 2
    return (Glyph.FADED if flags & _APPROX else Glyph.HOLLOW), first, last


def _exact(flags: int, first: int, last: int) -> tuple[Glyph, int, int]:
    if flags & _CLOCK:
        return Glyph.DISC, first - DISC_PX // 2, first + DISC_PX // 2
    if last - first > HOUR_UNKNOWN_PX:
        return Glyph.HOLLOW_BLOCK, first, last
    return Glyph.BLOCK, first, max(last, first + BLOCK_PX)


def _open(glyph: Glyph, first: int, last: int) -> tuple[Glyph, int, int]:
    match glyph:
        case Glyph.SINCE:
            return glyph, first, max(last, first + STUB_PX) + ARROW_PX
        case Glyph.UNTIL:
            return glyph, last - STUB_PX - ARROW_PX, last
        case Glyph.BEFORE:
            return glyph, last - BRACKET_PX, last
        case _:
            return glyph, first, first + BRACKET_PX
