"""Spans of time as EDTF, the Extended Date/Time Format."""

import re
from collections.abc import Callable, Mapping

from timeline_app.model.timespan import (
    DAY,
    Civil,
    Granularity,
    TimeKind,
    TimeSpan,
    civil_of,
    seconds_of,
)

_LAST_PLAIN_YEAR = 9999
_OFFSET = re.compile(r"Z|[+-]\d\d:\d\d")
_FIRST_QUARTER, _FIRST_HALF = 33, 40
_SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}
_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
    Granularity.MILLENNIUM: 12_000,
}


def edtf(time: TimeSpan) -> str:
    """Return a span in EDTF (Library of Congress, 2019), levels 0 to 2.

    What lasts is an interval (``2019-03/2020-05``, ``2021/..``). What happened once is a date
    (``2023-10-14``, ``2023-10``, ``198X``) where a single one has just its length, else one of
    a set (``[2023-11-01..2023-11-10]``). A rough time has ``~``. Minutes are told with their
    first second; of a stretch of hours only the days are told, since EDTF has no hours.
    """
    mark = "~" if time.approx else ""
    if time.start is None or time.end is None:
        return _open(time, mark)
    if time.kind == TimeKind.DURING:
        first, last = _ends(time)
        return f"{first}{mark}/{last}{mark}"
    single = _single(time, time.start, time.end)
    if single:
        return f"{single}{mark}"
    first, last = _ends(time)
    return f"{first}{mark}" if first == last else f"[{first}{mark}..{last}{mark}]"


def _open(time: TimeSpan, mark: str) -> str:
    first, last = _ends(time)
    match time.kind:
        case TimeKind.BEFORE:
            return f"[..{last}{mark}]"
        case TimeKind.AFTER:
            return f"[{first}{mark}..]"
        case _:
            return f"{first}{mark}/.." if time.end is None else f"../{last}{mark}"


def _ends(time: TimeSpan) -> tuple[str, str]:
    """Return the first and last day, month or year: the largest that both ends stand at."""
    edges = [civil_of(edge) for edge in (time.start, time.end) if edge is not None]
    finest = _FINEST.get(time.granularity, 0)  # "until Dec 2021" is known to the month
    write = next(write for fits, write in _WRITTEN[finest:] if all(map(fits, edges)))
    first = "" if time.start is None else write(civil_of(time.start))
    return first, "" if time.end is None else write(civil_of(time.end - 1))


def _year(moment: Civil) -> str:
    if abs(moment.year) > _LAST_PLAIN_YEAR:
        return f"Y{moment.year}"
    return f"{moment.year:04d}" if moment.year >= 0 else f"-{-moment.year:04d}"


def _month(moment: Civil) -> str:
    return f"{_year(moment)}-{moment.month:02d}"


def _day(moment: Civil) -> str:
    return f"{_month(moment)}-{moment.day:02d}"


def _begins_year(moment: Civil) -> bool:
    return moment[1:] == (1, 1, 0, 0, 0) and abs(moment.year) <= _LAST_PLAIN_YEAR


def _begins_month(moment: Civil) -> bool:
    return moment[2:] == (1, 0, 0, 0)


_WRITTEN: tuple[tuple[Callable[[Civil], bool], Callable[[Civil], str]], ...] = (
    (_begins_year, _year),
    (_begins_month, _month),
    (lambda _: True, _day),
)
_FINEST = {
    Granularity.SECOND: 2,
    Granularity.MINUTE: 2,
    Granularity.HOUR: 2,
    Granularity.DAY: 2,
    Granularity.WEEKEND: 2,
    Granularity.WEEK: 2,
    Granularity.MONTH: 1,
    Granularity.QUARTER: 1,
    Granularity.SEASON: 1,
    Granularity.HALF: 1,
}
"""How many of those are too coarse for a granularity."""


def _single(time: TimeSpan, start: int, end: int) -> str | None:
    """Return the one date that is just as long as a span, if there is one."""
    first = civil_of(start)
    if time.granularity in {Granularity.SECOND, Granularity.MINUTE}:
        zone = time.zone if time.zone and _OFFSET.fullmatch(time.zone) else ""
        return f"{_day(first)}T{first.hour:02d}:{first.minute:02d}:{first.second:02d}{zone}"
    if end - start == DAY and not start % DAY:
        return _day(first)
    months = _MONTHS.get(time.granularity)
    if months is None or not _begins_month(first):
        return None
    if end != seconds_of(first.year, first.month + months):
        return None
    return _UNITS[time.granularity](first)


def _without_digits(count: int) -> Callable[[Civil], str | None]:
    """Return what writes a decade, century or millennium by the figures that its years share."""

    def written(first: Civil) -> str | None:
        is_plain = _begins_year(first) and first.year >= 0 and first.year % 10**count == 0
        return f"{first.year:04d}"[:-count] + "X" * count if is_plain else None

    return written


def _part(months: int, first_code: int) -> Callable[[Civil], str | None]:
    def written(first: Civil) -> str | None:
        number, rest = divmod(first.month - 1, months)
        return None if rest else f"{_year(first)}-{first_code + number}"

    return written


def _season(first: Civil) -> str | None:
    code = _SEASONS.get(first.month)
    return f"{_year(first)}-{code}" if code else None


_UNITS: Mapping[Granularity, Callable[[Civil], str | None]] = {
    Granularity.MONTH: _month,
    Granularity.QUARTER: _part(3, _FIRST_QUARTER),
    Granularity.SEASON: _season,
    Granularity.HALF: _part(6, _FIRST_HALF),
    Granularity.YEAR: lambda first: _year(first) if first.month == 1 else None,
    Granularity.DECADE: _without_digits(1),
    Granularity.CENTURY: _without_digits(2),
    Granularity.MILLENNIUM: _without_digits(3),
}
