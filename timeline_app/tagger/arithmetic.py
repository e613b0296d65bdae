"""Calendar arithmetic on TIMEX3 values, inside the years 1 to 9999."""

import re
from datetime import date, timedelta

FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which a season begins; winter ends in the year after."""
FAR_AHEAD = timedelta(days=120)
"""From here on a day named without a year and without a plan rather lies behind."""
MONTHS_BACK = 4
"""How many months a story may step back; farther back lies the year after."""
YEARS_IN = {"Y": 1, "E": 10, "C": 100, "L": 1000}
CLOCK_UNITS = frozenset(("TH", "TM", "S"))
"""Hours, minutes and seconds."""
LONG_UNITS = frozenset(("E", "C", "L"))
"""Decades, centuries and millennia."""
_LAST_JULIAN_EASTER = 1582
_YEAR_FIGURES = 4
_FIRST_SPAN_YEAR, _LAST_SPAN_YEAR = 1, 9999
_HOLIDAY = re.compile(
    r"(?:(?P<easter>easter|orthodox)|(?P<month>\d\d)-(?P<day>\d\d)"
    r"|(?P<nth_month>\d\d)#(?P<n>-1|[1-5])-(?P<weekday>[1-7]))(?P<days>[+-]\d{1,2})?"
)


def exists(year: int, month: int, day: int | None) -> bool:
    """Tell whether the calendar has such a day, or month where ``day`` is left out."""
    try:
        date(year, month, day or 1)
    except ValueError:
        return False
    return True


def calendar_value(year: int, month: int, day: int | None) -> str | None:
    """Return a day or month as a TIMEX3 value, or nothing if there is none such."""
    if not exists(year, month, day):
        return None
    return f"{year:04}-{month:02}" + ("" if day is None else f"-{day:02}")


def days_from(day: date, days: int) -> str | None:
    """Return the day so many days from another, or nothing outside years 1 to 9999."""
    moved = moved_day(day, days, "D")
    return moved.isoformat() if moved else None


def unit_value(day: date, amount: int, unit: str) -> str | None:
    """Return the value of the unit that lies so many units from a day's."""
    if unit in YEARS_IN:
        year = day.year + amount * YEARS_IN[unit]
        return _year_value(year, unit)
    moved = moved_day(day, amount, unit)
    if moved is None:
        return None
    if unit in {"W", "F", "WE"}:
        year, week, _ = moved.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit == "Q":
        return f"{moved.year:04}-Q{(moved.month + 2) // 3}"
    return moved.isoformat() if unit == "D" else f"{moved.year:04}-{moved.month:02}"


def moved_value(found: str, amount: int, unit: str, *, keep: bool = False) -> str | None:
    """Return a calendar value moved by so many units, in its own granularity if ``keep``.

    A value coarser than the unit cannot be moved by it; a decade counts from its first year.
    """
    head = found.partition("T")[0].partition("/")[0]
    year = head[:_YEAR_FIGURES].ljust(_YEAR_FIGURES, "0")
    coarser = YEARS_IN.get(unit, 1) < 10 ** (_YEAR_FIGURES - len(head))
    coarser = coarser or ("W" in head and unit == "D")
    if coarser or not year.isdigit() or unit in CLOCK_UNITS:
        return None
    if unit in YEARS_IN:
        moved_year = int(year) + amount * YEARS_IN[unit]
        if not _FIRST_SPAN_YEAR <= moved_year <= _LAST_SPAN_YEAR:
            return _year_value(moved_year, "Y")
        return f"{moved_year:04}" + (head[4:] if keep else "")
    try:
        day = date.fromisoformat(head if len(head) > len("2024-03") else f"{head}-01")
    except ValueError:
        return None
    if len(head) <= len("2024-03") and unit not in {"M", "Q"}:
        return None
    return unit_value(day, amount, unit)


def year_and_month(found: str) -> tuple[int, int]:
    """Return the year and the month of a calendar value, 0 where it has no month."""
    month = re.match(r"\d{4}-(\d\d)(?!\d)", found)
    return int(found[:4]), int(month[1]) if month else 0


def holiday_in(year: int, key: str) -> date | None:
    """Return the day of a holiday, or nothing where the year has none such.

    Args:
        year: 1 to 9999.
        key: ``MM-DD``; ``MM#n-w``, the month's n-th weekday w (1 is Monday), ``-1`` the last;
            ``easter`` or ``orthodox``, that Sunday. Each may end in days after it, ``easter-2``.
    """
    found = _HOLIDAY.fullmatch(key)
    if found is None:
        return None
    try:
        day = _holiday(year, found) + timedelta(days=int(found["days"] or 0))
    except (ValueError, OverflowError):
        return None
    return day


def _holiday(year: int, key: re.Match[str]) -> date:
    if key["easter"]:
        if year <= _LAST_JULIAN_EASTER:
            raise ValueError(f"another calendar in {year}")
        from dateutil.easter import easter

        return easter(year, 2 if key["easter"] == "orthodox" else 3)
    if key["day"]:
        return date(year, int(key["month"]), int(key["day"]))
    found = nth_weekday(year, int(key["nth_month"]), int(key["n"]), int(key["weekday"]))
    if found is None:
        raise ValueError(f"no such day in {year}")
    return found


def nth_weekday(year: int, month: int, n: int, weekday: int) -> date | None:
    """Return a month's n-th weekday (1 is Monday), -1 the last, or nothing if it has fewer."""
    if n < 0:
        following = date(year + month // 12, month % 12 + 1, 1)
        return following - timedelta(days=(following.weekday() - weekday) % 7 + 1)
    first = date(year, month, 1)
    found = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    return found if found.month == month else None


def _year_value(year: int, unit: str) -> str | None:
    if year < _FIRST_SPAN_YEAR:
        return f"BC{1 - year:04}"
    if year > _LAST_SPAN_YEAR:
        return None
    return f"{year:04}"[: {"Y": 4, "E": 3, "C": 2, "L": 1}[unit]]


def moved_day(day: date, amount: int, unit: str) -> date | None:
    """Return a day moved by days, weeks, months or quarters; nothing beyond the calendar."""
    from dateutil.relativedelta import relativedelta

    name = {"D": "days", "W": "weeks", "WE": "weeks", "F": "weeks", "M": "months", "Q": "months"}
    times = {"F": 2, "Q": 3}.get(unit, 1)
    try:
        moved: date = day + relativedelta(**{name[unit]: amount * times})  # type: ignore[arg-type]
    except (ValueError, OverflowError):
        return None
    return moved
