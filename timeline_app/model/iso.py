"""Moments and spans as ISO 8601, as our files write them."""

from timeline_app.model.timespan import DAY, Granularity, TimeSpan, civil_of

CLOCKED = frozenset({Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND})
_LAST_PLAIN_YEAR = 9999


def iso(seconds: int, *, clock: bool = False) -> str:
    """Return a moment as ISO 8601; years outside 0 to 9999 are signed and astronomical."""
    moment = civil_of(seconds)
    year = f"{moment.year:04d}" if 0 <= moment.year <= _LAST_PLAIN_YEAR else f"{moment.year:+05d}"
    day = f"{year}-{moment.month:02d}-{moment.day:02d}"
    if clock:
        return f"{day}T{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"
    return day


def iso_bounds(time: TimeSpan) -> tuple[str | None, str | None]:
    """Return a span's ends, the second excluded; an open one is `None`."""
    ends = [end for end in (time.start, time.end) if end is not None]
    clock = time.granularity in CLOCKED or any(end % DAY for end in ends)
    start = None if time.start is None else iso(time.start, clock=clock)
    end = None if time.end is None else iso(time.end, clock=clock)
    return start, end
