"""Calendar ticks for a scale: a row of minor ones, and above it the larger units."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from timeline_app.layout.timescale import Viewport
from timeline_app.model.timespan import DAY, HOUR, MINUTE, WEEK, civil_of, seconds_of, weekday_of
from timeline_app.model.wording import ENGLISH, DateWords, ordinal, year_in_words

TODAY = "Today"
"""What stands at the present moment."""

_GAP_PX = 16
_PAD_PX = 5
_WEEKDAY_PX = 45
_WEEKEND_PX = 6
_BOLD = 1.15
_WIDEST_DAY = "Wed 30 May 2000"
_QUARTER = 3
"""Months of a quarter."""
_YEAR = 365 * DAY
_MONTH = 28 * DAY
_SATURDAY = 5
_FOREVER = 1 << 62


@dataclass(frozen=True, slots=True)
class Tick:
    """A boundary between units. ``x`` is pixels from the left edge, and may lie outside.

    ``label_x`` is where the label begins; an empty label does not fit.
    """

    x: int
    label: str
    label_x: int


@dataclass(frozen=True, slots=True)
class Axis:
    """The two rows of the axis; ``weekends`` are shaded stretches of pixels."""

    major: tuple[Tick, ...]
    minor: tuple[Tick, ...]
    weekends: tuple[tuple[int, int], ...]
    today: int | None


@dataclass(frozen=True, slots=True)
class _Unit:
    """A step of the calendar: ``size`` seconds, or months, or years."""

    size: int
    measure: str
    shortest: int
    sample: str


_UNITS = (
    *(_Unit(n * MINUTE, "clock", n * MINUTE, "00:00") for n in (1, 5, 15, 30)),
    *(_Unit(n * HOUR, "clock", n * HOUR, "00:00") for n in (1, 3, 6, 12)),
    _Unit(DAY, "day", DAY, "30"),
    _Unit(WEEK, "week", WEEK, "30 Sep"),
    *(_Unit(n, "month", n * _MONTH, "Sep") for n in (1, 3)),
    *(
        _Unit(n * ten, "year", n * ten * _YEAR, f"{max(5 * ten, 5000)} BCE" if ten > 1 else "2020")
        for ten in (10**power for power in range(12))
        for n in (1, 2, 5)
    ),
)


def axis_of(
    viewport: Viewport,
    measure: Callable[[str], float],
    now: int | None = None,
    words: DateWords = ENGLISH,
) -> Axis:
    """Return the ticks for a viewport, no two labels of a row overlapping or cut.

    Args:
        viewport: what is shown.
        measure: the width of a text in pixels.
        now: the moment of the today line, or nothing for none.
        words: names of months and weekdays.
    """
    unit = _minor_unit(viewport.scale, measure)
    today = _today(viewport, now)
    word = 0.0 if today is None else measure(words.say(TODAY)) + 2 * _PAD_PX
    blocked = (today or 0, (today or 0) + word)
    minor = _fitting(_minor(unit, viewport, words), viewport, measure, blocked)
    major = _major(unit, viewport, measure, words)
    return Axis(major, minor, _weekends(viewport), today)


def dates_of(
    viewport: Viewport, measure: Callable[[str], float], words: DateWords = ENGLISH
) -> tuple[Tick, ...]:
    """Return a single row of ticks that name days, months or years with the year.

    Args:
        viewport: what is shown.
        measure: the width of a text in pixels.
        words: names of months.
    """
    unit = _dated_unit(viewport.scale, measure, words)
    ticks = (
        Tick(x := viewport.x_of(moment), _dated(unit, moment, words), x + _PAD_PX)
        for moment in _boundaries(unit, viewport.start, viewport.end, words)
    )
    return _fitting(ticks, viewport, measure)


def unit_at(
    viewport: Viewport,
    measure: Callable[[str], float],
    x: float,
    *,
    larger: bool,
    words: DateWords = ENGLISH,
) -> tuple[int, int]:
    """Return the unit of the axis that lies at a pixel, as its first moment and the next one's.

    Args:
        viewport: what is shown.
        measure: the width of a text in pixels.
        x: pixels from the left edge.
        larger: take the upper row, that of the larger units.
        words: the axis', for the day with which its weeks begin.
    """
    unit = _minor_unit(viewport.scale, measure)
    if larger:
        unit, _ = _larger(unit, words)
    boundaries = _boundaries(unit, math.floor(viewport.time_at(x)), _FOREVER, words)
    return next(boundaries), next(boundaries)


def _today(viewport: Viewport, now: int | None) -> int | None:
    if now is None or not viewport.start <= now < viewport.end:
        return None
    return viewport.x_of(now)


def _minor_unit(scale: float, measure: Callable[[str], float]) -> _Unit:
    # Over hours stand days with their dates, which need room too, or no year would be seen.
    dated = scale * DAY >= measure(_WIDEST_DAY) * _BOLD + _GAP_PX
    for unit in _UNITS:
        if unit.measure == "clock" and not dated:
            continue
        if unit.shortest * scale >= measure(unit.sample) + _GAP_PX:
            return unit
    return _UNITS[-1]


def _dated_unit(scale: float, measure: Callable[[str], float], words: DateWords) -> _Unit:
    for unit in _UNITS:
        is_year = unit.measure == "year"
        sample = unit.sample if is_year else _dated(unit, seconds_of(2020, 9, 30), words)
        if unit.measure in {"day", "month", "year"} and (
            unit.shortest * scale >= measure(sample) + 2 * _GAP_PX
        ):
            return unit
    return _UNITS[-1]


def _dated(unit: _Unit, moment: int, words: DateWords) -> str:
    civil, label = civil_of(moment), _minor_label(unit, moment, words)
    year, month = year_in_words(civil.year, words), words.months_short[civil.month - 1]
    match unit.measure:
        case "day":
            return words.say("{0} {1} {2}").format(label, month, year)
        case "month" if unit.size == _QUARTER:
            return words.say("Q{0} {1}").format(civil.month // _QUARTER + 1, year)
        case "month":
            return f"{label} {year}"
        case _:
            return label


def _minor(unit: _Unit, viewport: Viewport, words: DateWords) -> Iterator[Tick]:
    wide = unit.measure == "day" and viewport.scale * DAY >= _WEEKDAY_PX
    for moment in _boundaries(unit, viewport.start, viewport.end, words):
        x = viewport.x_of(moment)
        label = _wide_day(moment, words) if wide else _minor_label(unit, moment, words)
        yield Tick(x, label, x + _PAD_PX)


def _wide_day(moment: int, words: DateWords) -> str:
    weekday = words.weekdays_short[weekday_of(moment)]
    return words.say("{0} {1}").format(weekday, civil_of(moment).day)


def _minor_label(unit: _Unit, moment: int, words: DateWords) -> str:
    civil = civil_of(moment)
    match unit.measure:
        case "clock":
            return f"{civil.hour:02}:{civil.minute:02}"
        case "day":
            return str(civil.day)
        case "week":
            return words.say("{1} {0}").format(words.months_short[civil.month - 1], civil.day)
        case "month" if unit.size == _QUARTER:
            return words.say("Q{0}").format(civil.month // _QUARTER + 1)
        case "month":
            return words.months_short[civil.month - 1]
        case _:
            return year_in_words(civil.year, words)


def _boundaries(unit: _Unit, start: int, end: int, words: DateWords) -> Iterator[int]:
    """Yield where units begin, from the one that holds ``start`` to the last before ``end``."""
    if unit.measure in {"clock", "day", "week"}:
        first = words.first_weekday * DAY if unit.measure == "week" else 0
        yield from range((start - first) // unit.size * unit.size + first, end, unit.size)
        return
    moments = _months(unit.size, start) if unit.measure == "month" else _years(unit.size, start)
    for moment in moments:
        if moment >= end:
            return
        yield moment


def _months(size: int, start: int) -> Iterator[int]:
    civil = civil_of(start)
    year, month = civil.year, (civil.month - 1) // size * size
    while True:
        yield seconds_of(year + month // 12, month % 12 + 1)
        month += size


def _years(size: int, start: int) -> Iterator[int]:
    """Yield round years as people count: 500 BCE, 1 CE, 500 CE; there is no year 0."""
    count = _rounds(civil_of(start).year, size)
    while True:
        yield seconds_of(_round_year(count, size))
        count += 1


def _rounds(year: int, size: int) -> int:
    if size == 1:
        return year
    return year // size if year >= 1 else (year - 1) // size


def _round_year(count: int, size: int) -> int:
    if size == 1:
        return count
    return max(1, count * size) if count >= 0 else count * size + 1


def _fitting(
    ticks: Iterator[Tick],
    viewport: Viewport,
    measure: Callable[[str], float],
    blocked: tuple[float, float] = (0.0, 0.0),
) -> tuple[Tick, ...]:
    """Blank the labels that would touch another one, an edge or what is blocked."""
    taken = 0.0
    result: list[Tick] = []
    for tick in ticks:
        end = tick.label_x + measure(tick.label)
        inside = tick.label_x >= taken and end <= viewport.width
        free = end + _PAD_PX <= blocked[0] or tick.label_x >= blocked[1]
        if inside and free:
            taken = end + _PAD_PX
            result.append(tick)
        else:
            result.append(replace(tick, label=""))
    return tuple(result)


def _major(
    unit: _Unit, viewport: Viewport, measure: Callable[[str], float], words: DateWords
) -> tuple[Tick, ...]:
    """Return the larger units; the first keeps its label at the left edge while it is shown."""
    larger, label_of = _larger(unit, words)
    moments = list(_boundaries(larger, viewport.start, viewport.end, words))
    ticks = []
    taken = 0.0
    for index, moment in enumerate(moments):
        x, label = viewport.x_of(moment), label_of(moment)
        label_x = max(x, 0) + _PAD_PX
        end = label_x + measure(label) * _BOLD
        after = viewport.x_of(moments[index + 1]) if index + 1 < len(moments) else viewport.width
        if label_x < taken or (end > max(after, 0) and (index or len(moments) > 1)):
            label = ""
        else:
            taken = end + _PAD_PX
        ticks.append(Tick(x, label, label_x))
    return tuple(ticks)


def _larger(unit: _Unit, words: DateWords) -> tuple[_Unit, Callable[[int], str]]:
    if unit.measure == "clock":
        return _Unit(DAY, "day", DAY, ""), lambda moment: _day_label(moment, words)
    if unit.measure in {"day", "week"}:
        return _Unit(1, "month", _MONTH, ""), lambda moment: _month_label(moment, words)
    if unit.measure == "month":
        return _Unit(1, "year", _YEAR, ""), lambda moment: year_in_words(
            civil_of(moment).year, words
        )
    if unit.size >= 1000:  # noqa: PLR2004 - years
        return _tenfold(unit), lambda moment: year_in_words(civil_of(moment).year, words)
    size = 10 if unit.size <= 5 else 100 if unit.size < 100 else 1000  # noqa: PLR2004 - years
    return _Unit(size, "year", size * _YEAR, ""), lambda moment: _age_label(moment, size, words)


def _tenfold(unit: _Unit) -> _Unit:
    """Return the power of ten above a unit of many years."""
    size = 10 ** len(str(unit.size))
    return _Unit(size, "year", size * _YEAR, "")


def _day_label(moment: int, words: DateWords) -> str:
    civil, weekday = civil_of(moment), words.weekdays_short[weekday_of(moment)]
    month, year = words.months_short[civil.month - 1], year_in_words(civil.year, words)
    return words.say("{0} {1} {2} {3}").format(weekday, civil.day, month, year)


def _month_label(moment: int, words: DateWords) -> str:
    civil = civil_of(moment)
    return f"{words.months[civil.month - 1]} {year_in_words(civil.year, words)}"


def _age_label(moment: int, size: int, words: DateWords) -> str:
    count = _rounds(civil_of(moment).year, size)
    if size == 10:  # noqa: PLR2004 - years of a decade
        return _decade_label(count, words)
    name = "{0} century" if size == 100 else "{0} millennium"  # noqa: PLR2004 - years of a century
    number = count + 1 if count >= 0 else -count
    return words.say(name if count >= 0 else f"{name} BCE").format(ordinal(number), number)


def _decade_label(count: int, words: DateWords) -> str:
    if count > 0:
        return words.say("{0}s").format(count * 10, count * 10 + 9)
    if count == 0:
        return words.say("{0} CE").format("1–9")
    return words.say("{0} BCE").format(f"{-count * 10}–{-count * 10 - 9}")


def _weekends(viewport: Viewport) -> tuple[tuple[int, int], ...]:
    if viewport.scale * DAY < _WEEKEND_PX:
        return ()
    first = viewport.start // WEEK * WEEK + _SATURDAY * DAY - WEEK
    return tuple(
        (viewport.x_of(saturday), viewport.x_of(saturday + 2 * DAY))
        for saturday in range(first, viewport.end, WEEK)
        if saturday + 2 * DAY > viewport.start
    )
