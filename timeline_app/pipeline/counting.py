"""Turns relative expressions round: from the date they come to, to the days they count from."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from timeline_app.model.timespan import DAY, Granularity, TimeSpan, date_of
from timeline_app.model.timex import AnchorKind, Timex
from timeline_app.tagger.reading import Operation

Days = tuple[date, date]

_DAY_OR_FINER = {Granularity.DAY, Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND}
_MONTH_OR_FINER = {*_DAY_OR_FINER, Granularity.WEEKEND, Granularity.WEEK, Granularity.MONTH}
_AMOUNT = re.compile(r"([+-]?\d+) (\w+)")
_OPEN_MONTH = re.compile(r"XXXX-(\d\d)")
_WEEK_DAYS = 7
_YEAR_DAYS = 366
_SATURDAY = 6
_MANY = 2


def published_when(timex: Timex, known: TimeSpan) -> Days | None:
    """Return the first and the last day from which an expression may come to a known date.

    Wide enough for what people write: "last week" said on a Saturday may be five days ago.

    Args:
        timex: an expression that counts from an unknown publication date.
        known: the date of what it dates.

    Returns:
        ``None`` where it cannot come to that date, or says too little.
    """
    days = days_of(known)
    if days is None or not timex.steps or timex.anchor.kind is not AnchorKind.DCT:
        return None
    step = timex.steps[0]
    if len(timex.steps) > 1 and timex.steps[1].operation != Operation.PART_OF_DAY:
        return None
    if not _fits_month(timex, days):
        return None
    try:
        if step.operation == Operation.COUNTED:
            return _counted(step.operand, known, days)
        inverse = _INVERSE.get(step.operation)
        return inverse(step.operand, known, days) if inverse else None
    except OverflowError:  # at the edge of the calendar
        return None


def _fits_month(timex: Timex, days: Days) -> bool:
    """Tell whether the days lie in the month that the words name; "last summer" names none."""
    month = _OPEN_MONTH.match(timex.value)
    if month is None:
        return timex.steps[0].operation != Operation.IN_ANCHOR_YEAR
    return days[0].month == days[1].month == int(month[1])


def days_of(time: TimeSpan) -> Days | None:
    """Return the first and the last day of a closed span inside the years 1 to 9999."""
    if time.start is None or time.end is None:
        return None
    first, last = date_of(time.start), date_of(time.end - 1)
    return (first, last) if first and last else None


def moved(day: date, days: int) -> date:
    """Return the day so many days later."""
    return day + timedelta(days=days)


def _is_day(known: TimeSpan) -> bool:
    if known.start is None or known.end is None or known.granularity not in _DAY_OR_FINER:
        return False
    return known.end - known.start <= DAY


def _on_weekday(before: int, after: int) -> Callable[[str, TimeSpan, Days], Days | None]:
    """Return the inverse of a weekday: so many days around it."""

    def inverse(operand: str, known: TimeSpan, days: Days) -> Days | None:
        if not _is_day(known) or days[0].isoweekday() != int(operand):
            return None
        return moved(days[0], before), moved(days[0], after)

    return inverse


def _counted(operand: str, known: TimeSpan, days: Days) -> Days | None:
    amount = _AMOUNT.fullmatch(operand)
    inverse = _UNITS.get(amount[2]) if amount else None
    return inverse(int(amount[1]), known, days) if amount and inverse else None


def _days_counted(count: int, known: TimeSpan, days: Days) -> Days | None:
    if not _is_day(known):
        return None
    loose = 1 if abs(count) > _MANY else 0
    return moved(days[0], -count - loose), moved(days[0], -count + loose)


def _weeks_counted(count: int, known: TimeSpan, days: Days) -> Days | None:
    if not _is_day(known) and known.granularity not in {Granularity.WEEK, Granularity.WEEKEND}:
        return None
    loose = _WEEK_DAYS * (1 + (abs(count) > 1)) - 1
    if count == 0:
        loose = _WEEK_DAYS - 1
    return moved(days[0], -_WEEK_DAYS * count - loose), moved(days[1], -_WEEK_DAYS * count + loose)


def _weekends_counted(count: int, known: TimeSpan, days: Days) -> Days | None:
    """Return the days up to the next weekend: who means the last one but one says so."""
    if days[1].isoweekday() < _SATURDAY or days[0].isoweekday() < _SATURDAY:
        return None
    if not _is_day(known) and known.granularity is not Granularity.WEEKEND:
        return None
    saturday = moved(days[0], _SATURDAY - days[0].isoweekday())
    if count == 0:
        return moved(saturday, -5), moved(saturday, 6)
    if count == -1:
        return days[0], moved(saturday, 8)
    return (moved(saturday, -12), days[1]) if count == 1 else None


def _months_counted(count: int, known: TimeSpan, days: Days) -> Days | None:
    if known.granularity not in _MONTH_OR_FINER:
        return None
    loose = 1 if abs(count) > 1 else 0
    first, last = _month(days[0], -count - loose), _month(days[1], -count + loose)
    return (first, _month_end(last)) if first and last else None


def _years_counted(count: int, known: TimeSpan, days: Days) -> Days | None:
    if days[0].year != days[1].year or known.granularity is Granularity.INTERVAL:
        return None
    year = days[0].year - count
    loose = 1 if abs(count) > 1 else 0
    if not date.min.year <= year - loose <= year + loose <= date.max.year:
        return None
    return date(year - loose, 1, 1), date(year + loose, 12, 31)


def _in_anchor_year(operand: str, known: TimeSpan, days: Days) -> Days | None:
    return _years_counted(int(operand), known, days) if _is_in_month(known, days) else None


def _is_in_month(known: TimeSpan, days: Days) -> bool:
    return known.granularity in _MONTH_OR_FINER and days[0].month == days[1].month


def _last_month(operand: str, known: TimeSpan, days: Days) -> Days | None:
    """Return the inverse of "in October", told as past."""
    if not _is_in_month(known, days) or days[0].month != int(operand):
        return None
    last = _month(days[0], 12)
    return (days[0], _month_end(last)) if last else None


def _month_before(operand: str, known: TimeSpan, days: Days) -> Days | None:
    """Return the inverse of "last October": till the end of the next year for some."""
    if not _is_in_month(known, days) or days[0].month != int(operand):
        return None
    first = _month(days[0], 1)
    if first is None or days[0].year == date.max.year:
        return None
    return first, date(days[0].year + 1, 12, 31)


def _month_ahead(operand: str, known: TimeSpan, days: Days) -> Days | None:
    if not _is_in_month(known, days) or days[0].month != int(operand):
        return None
    first = _month(days[0], -12)
    return (first, days[1]) if first else None


def _near_year(operand: str, known: TimeSpan, days: Days) -> Days | None:
    if not _is_day(known) or f"{days[0]:%m-%d}" != operand:
        return None
    return moved(days[0], -_YEAR_DAYS), moved(days[0], _YEAR_DAYS)


def _month(day: date, months: int) -> date | None:
    """Return the first of the month so many months later, if the calendar has it."""
    years, month = divmod(day.month - 1 + months, 12)
    if not date.min.year <= day.year + years <= date.max.year:
        return None
    return date(day.year + years, month + 1, 1)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


_UNITS: dict[str, Callable[[int, TimeSpan, Days], Days | None]] = {
    "D": _days_counted,
    "W": _weeks_counted,
    "WE": _weekends_counted,
    "M": _months_counted,
    "Y": _years_counted,
}
_INVERSE: dict[str, Callable[[str, TimeSpan, Days], Days | None]] = {
    Operation.WEEKDAY_ON_OR_BEFORE: _on_weekday(0, 7),
    Operation.WEEKDAY_BEFORE: _on_weekday(1, 13),
    Operation.WEEKDAY_ON_OR_AFTER: _on_weekday(-7, 0),
    Operation.WEEKDAY_AFTER: _on_weekday(-14, -1),
    Operation.IN_ANCHOR_YEAR: _in_anchor_year,
    Operation.MONTH_ON_OR_BEFORE: _last_month,
    Operation.MONTH_BEFORE: _month_before,
    Operation.MONTH_ON_OR_AFTER: _month_ahead,
    Operation.NEAREST_YEAR: _near_year,
    Operation.DAY_ON_OR_BEFORE: _near_year,
}
