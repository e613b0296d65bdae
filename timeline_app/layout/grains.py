"""The unit of the calendar that a pixel of the strip can be meant to be."""

import math

from timeline_app.layout.timescale import Viewport
from timeline_app.model.timespan import DAY, Granularity, TimeKind, TimeSpan, civil_of, seconds_of

_LEAST_PX = 12
_YEAR = 365 * DAY
_YEARS = {
    Granularity.YEAR: 1,
    Granularity.DECADE: 10,
    Granularity.CENTURY: 100,
    Granularity.MILLENNIUM: 1000,
}


def grain_at(viewport: Viewport, x: float) -> TimeSpan:
    """Return the smallest unit under a pixel that is wide enough to be pointed at.

    That is a day, a month, a year, or ten, a hundred or a thousand of these.
    """
    moment = math.floor(viewport.time_at(x))
    at = civil_of(moment)
    if viewport.scale * DAY >= _LEAST_PX:
        start = moment // DAY * DAY
        return TimeSpan(start, start + DAY, Granularity.DAY)
    if viewport.scale * 28 * DAY >= _LEAST_PX:
        start, end = seconds_of(at.year, at.month), seconds_of(at.year, at.month + 1)
        return TimeSpan(start, end, Granularity.MONTH, TimeKind.WITHIN)
    fitting = (
        (unit, years)
        for unit, years in _YEARS.items()
        if viewport.scale * years * _YEAR >= _LEAST_PX
    )
    unit, years = next(fitting, (Granularity.MILLENNIUM, _YEARS[Granularity.MILLENNIUM]))
    first = at.year // years * years
    start, end = seconds_of(first), seconds_of(first + years)
    return TimeSpan(start, end, unit, TimeKind.WITHIN)
