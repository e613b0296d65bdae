"""Spans of time in words, at their own precision and never as bare numerals."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline_app.model.event import TimelineEvent
from timeline_app.model.timespan import (
    DAY,
    HOUR,
    Civil,
    Granularity,
    TimeKind,
    TimeSpan,
    civil_of,
    seconds_of,
    weekday_of,
)
from timeline_app.model.timex import third_cuts


@dataclass(frozen=True, slots=True)
class DateWords:
    """A language's names of months (January first) and weekdays (Monday first).

    ``first_weekday`` is the one that a week begins with, from 0 for Monday; ``say`` puts an
    English phrase with places in braces, or a whole `Sentence`, into the language.
    """

    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    first_weekday: int = 0
    say: Callable[[str], str] = str


ENGLISH = DateWords(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    months_short=(
        *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
        *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    weekdays_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)

_NOON = 12
_NAMED_DAYS = 14
_SEASONS = {3: "spring {0}", 6: "summer {0}", 9: "autumn {0}", 12: "winter {0}"}
_DAY_PARTS = {
    (6, 12): "morning",
    (11, 13): "midday",
    (12, 18): "afternoon",
    (18, 24): "evening",
    (18, 30): "night",
    (6, 18): "daytime",
}
_OPEN = {
    TimeKind.SINCE: "since {0}",
    TimeKind.AFTER: "after {0}",
    TimeKind.UNTIL: "until {0}",
    TimeKind.BEFORE: "before {0}",
}
_THIRDS = ("early {0}", "mid-{0}", "late {0}")
_BY_THIRDS = frozenset(
    {
        Granularity.WEEK,
        Granularity.MONTH,
        Granularity.QUARTER,
        Granularity.SEASON,
        Granularity.HALF,
        Granularity.YEAR,
        Granularity.DECADE,
        Granularity.CENTURY,
        Granularity.MILLENNIUM,
    }
)
_LENGTH_IN_YEARS = {
    Granularity.YEAR: 1,
    Granularity.DECADE: 10,
    Granularity.CENTURY: 100,
    Granularity.MILLENNIUM: 1000,
}
_AGES = {
    (Granularity.CENTURY, True): "{0} century",
    (Granularity.CENTURY, False): "{0} century BCE",
    (Granularity.MILLENNIUM, True): "{0} millennium",
    (Granularity.MILLENNIUM, False): "{0} millennium BCE",
}
_LENGTH_IN_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
}
_PRECISIONS = {
    Granularity.SECOND: "exact time",
    Granularity.MINUTE: "exact time",
    Granularity.HOUR: "hour known",
    Granularity.DAY: "exact day",
    Granularity.INTERVAL: "stretch of time",
}


def date_in_words(time: TimeSpan, words: DateWords = ENGLISH, *, long: bool = False) -> str:
    """Return a date as one would write it: "14 Oct 2023", "≈ early 2024", "since 2021".

    Args:
        time: the span to put into words.
        words: the names of months and weekdays.
        long: spell out the month and, for a day, name the weekday.
    """
    match time.kind:
        case TimeKind.SINCE | TimeKind.AFTER if time.start is not None:
            edge = _edge(time, time.start, words, long=long)
            return words.say(_OPEN[time.kind]).format(edge)
        case TimeKind.UNTIL | TimeKind.BEFORE if time.end is not None:
            edge = _edge(time, time.end, words, long=long)
            return words.say(_OPEN[time.kind]).format(edge)
        case _:
            return _approximate(time, _closed(time, words, long=long))


def when_in_words(event: TimelineEvent, words: DateWords = ENGLISH, *, long: bool = False) -> str:
    """Return when a dated event was: provisionally "? Mon 16 – Wed 18 Oct 2023".

    Args:
        event: it has a time.
        words: the names of months and weekdays.
        long: spell out the month and, for a day, name the weekday.
    """
    assert event.time is not None
    said = date_in_words(event.time, words, long=long)
    if not event.is_provisional:
        return said
    return f"? {said if long else _named_days(event.time, words) or said}"


def how_exact(event: TimelineEvent, words: DateWords = ENGLISH) -> str:
    """Return how exact a dated event's time is, see `precision_in_words`."""
    assert event.time is not None
    if event.is_provisional:
        return words.say("provisional")
    return precision_in_words(event.time, words)


def precision_in_words(time: TimeSpan, words: DateWords = ENGLISH) -> str:
    """Return how exact a span is: "exact day", "day unknown", "approximate"."""
    if time.kind in {TimeKind.SINCE, TimeKind.AFTER}:
        return words.say("end not given")
    if time.kind in {TimeKind.UNTIL, TimeKind.BEFORE}:
        return words.say("beginning not given")
    if time.kind == TimeKind.DURING:
        return words.say("from beginning to end")
    if time.approx:
        return words.say("approximate")
    return words.say(_PRECISIONS.get(time.granularity, "day unknown"))


def label_suffix(time: TimeSpan, words: DateWords = ENGLISH) -> str:
    """Return what a label says of the date beside the title: nothing for an exact day."""
    if time.kind == TimeKind.AT and time.granularity == Granularity.DAY and not time.approx:
        return ""
    said = date_in_words(time, words)
    if time.kind == TimeKind.WITHIN and not time.approx:
        return words.say("{0} (day unknown)").format(said)
    return said


def suffix_of(event: TimelineEvent, words: DateWords = ENGLISH) -> str:
    """Return what a label says of a dated event's time, see `label_suffix`."""
    assert event.time is not None
    if event.is_provisional:
        said = when_in_words(event, words)
        return words.say("{0} (publication date unknown)").format(said)
    return label_suffix(event.time, words)


def year_in_words(year: int, words: DateWords = ENGLISH) -> str:
    """Return an astronomical year as people count: 0 is "1 BCE", 79 is "79 CE"."""
    if year <= 0:
        return words.say("{0} BCE").format(1 - year)
    return words.say("{0} CE").format(year) if year < 1000 else str(year)  # noqa: PLR2004 - four digits read as a year


def ordinal(number: int) -> str:
    """Return a number as an English ordinal: "21st"."""
    teens = 10 < number % 100 < 20  # noqa: PLR2004 - eleventh to nineteenth take "th"
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _named_days(time: TimeSpan, words: DateWords) -> str:
    """Return a stretch of a few days by its ends with their weekdays, nothing for a longer one."""
    if time.start is None or time.end is None or time.end - time.start > _NAMED_DAYS * DAY:
        return ""
    first, last = civil_of(time.start), civil_of(time.end - 1)
    begin, end = (
        f"{words.weekdays_short[weekday_of(moment)]} {_day(civil, moment, words, long=False)}"
        for moment, civil in ((time.start, first), (time.end - 1, last))
    )
    if first.year == last.year:
        begin = begin.removesuffix(f" {year_in_words(last.year, words)}")
    if (first.year, first.month) == (last.year, last.month):
        begin = begin.removesuffix(f" {words.months_short[last.month - 1]}")
    return end if last[:3] == first[:3] else f"{begin} – {end}"


def _approximate(time: TimeSpan, said: str) -> str:
    if not time.approx or time.granularity == Granularity.HOUR:
        return said
    return f"≈ {said}"


def _edge(time: TimeSpan, moment: int, words: DateWords, *, long: bool) -> str:
    """Name the unit that an open span touches at this moment."""
    begins = time.kind in {TimeKind.SINCE, TimeKind.BEFORE}
    inside = moment if begins else moment - 1
    unit = replace(time, start=inside, end=inside + 1, kind=TimeKind.AT, approx=False)
    if time.granularity == Granularity.INTERVAL:
        unit = replace(unit, granularity=Granularity.DAY)
    return _unit(unit, civil_of(inside), words, long=long)


def _closed(time: TimeSpan, words: DateWords, *, long: bool) -> str:
    assert time.start is not None
    assert time.end is not None
    begin, last = civil_of(time.start), civil_of(time.end - 1)
    if time.granularity == Granularity.INTERVAL:
        return _stretch(time.start, time.end, words, long=long)
    if time.granularity == Granularity.HOUR and time.approx:
        hours = (begin.hour, begin.hour + (time.end - time.start) // 3600)
        part = f"{begin.hour:02}:00–{(last.hour + 1) % 24:02}:00"
        part = words.say(_DAY_PARTS[hours]) if hours in _DAY_PARTS else part
        return f"{_day(begin, time.start, words, long=long)}, {part}"
    if time.granularity == Granularity.HOUR and time.end - time.start > HOUR:
        return f"{_day(begin, time.start, words, long=long)}, {_hours(time.start, time.end)}"
    third = _third(time)
    if third is None:
        return _unit(time, begin, words, long=long)
    unit = whole_unit(time)
    said = _unit(unit, civil_of(unit.start or 0), words, long=long)
    return words.say(third).format(said)


def _hours(start: int, end: int) -> str:
    """Return hours of one day: "00:00–12:00", up to its last minute or the full hour."""
    begin, last = civil_of(start), civil_of(end - 1)
    until = f"{last.hour + 1:02}:00" if end % HOUR == 0 else f"{last.hour:02}:{last.minute:02}"
    return f"{begin.hour:02}:{begin.minute:02}–{until}"


def _third(time: TimeSpan) -> str | None:
    if not time.approx or time.granularity not in _BY_THIRDS:
        return None
    cuts = third_cuts(whole_unit(time))
    thirds = dict(zip(pairwise(cuts), _THIRDS, strict=True))
    return thirds.get((time.start or 0, time.end or 0))


def whole_unit(time: TimeSpan) -> TimeSpan:
    """Return the whole unit that a narrowed span (early, mid, late) is a third of."""
    assert time.start is not None
    begin = civil_of(time.start)
    if time.granularity == Granularity.WEEK:
        monday = time.start - time.start % (7 * DAY)
        return replace(time, start=monday, end=monday + 7 * DAY)
    if years := _LENGTH_IN_YEARS.get(time.granularity):
        first = begin.year // years * years
        return replace(time, start=seconds_of(first), end=seconds_of(first + years))
    months = _LENGTH_IN_MONTHS.get(time.granularity)
    if months is None:
        return time
    # Seasons begin in March, June, September and December, the other units in January.
    shift = 2 if time.granularity == Granularity.SEASON else 0
    count = begin.year * 12 + begin.month - 1 - shift
    month = count - count % months + shift
    return replace(
        time,
        start=seconds_of(month // 12, month % 12 + 1),
        end=seconds_of(month // 12, month % 12 + 1 + months),
    )


def _unit(time: TimeSpan, begin: Civil, words: DateWords, *, long: bool) -> str:
    assert time.start is not None
    year = year_in_words(begin.year, words)
    day = _day(begin, time.start, words, long=long and time.granularity not in _BY_THIRDS)
    match time.granularity:
        case Granularity.SECOND | Granularity.MINUTE | Granularity.HOUR:
            said = f"{day}, {_clock(time, begin)}"
        case Granularity.DAY | Granularity.INTERVAL:
            said = day
        case Granularity.WEEK | Granularity.WEEKEND:
            is_week = time.granularity == Granularity.WEEK
            said = words.say("week of {0}" if is_week else "weekend of {0}").format(day)
        case Granularity.MONTH:
            said = f"{(words.months if long else words.months_short)[begin.month - 1]} {year}"
        case Granularity.QUARTER:
            said = words.say("Q{0} {1}").format((begin.month - 1) // 3 + 1, year)
        case _:
            said = _long_unit(time, begin, words)
    return said


def _long_unit(time: TimeSpan, begin: Civil, words: DateWords) -> str:
    if time.granularity == Granularity.SEASON:
        return _season(time, begin, words)
    if time.granularity == Granularity.HALF:
        half = "first half of {0}" if begin.month == 1 else "second half of {0}"
        return words.say(half).format(year_in_words(begin.year, words))
    return _years(time.granularity, begin.year, words)


def _season(time: TimeSpan, begin: Civil, words: DateWords) -> str:
    first = civil_of(whole_unit(time).start or 0)
    season = words.say(_SEASONS[first.month])
    if first.month == _NOON:
        year = f"{year_in_words(first.year, words)}/{(first.year + 1) % 100:02}"
        return season.format(year)
    return season.format(year_in_words(begin.year, words))


def _years(granularity: Granularity, year: int, words: DateWords) -> str:
    if granularity == Granularity.YEAR:
        return year_in_words(year, words)
    size = _LENGTH_IN_YEARS[granularity]
    first = year // size * size
    if granularity == Granularity.DECADE and first > 0:
        return words.say("{0}s").format(first, first + size - 1)
    if granularity == Granularity.DECADE:
        return words.say("{0} BCE").format(f"{1 - first}–{1 - (first + size - 1)}")
    number = first // size + 1 if first >= 0 else -first // size
    name = _AGES[granularity, first >= 0]
    return words.say(name).format(ordinal(number), number)


def _day(civil: Civil, moment: int, words: DateWords, *, long: bool) -> str:
    if long:
        weekday = words.weekdays[weekday_of(moment)]
        month = words.months[civil.month - 1]
        year = year_in_words(civil.year, words)
        return words.say("{0} {1} {2} {3}").format(weekday, civil.day, month, year)
    month, year = words.months_short[civil.month - 1], year_in_words(civil.year, words)
    return words.say("{0} {1} {2}").format(civil.day, month, year)


def _clock(time: TimeSpan, begin: Civil) -> str:
    zone = {None: "", "Z": " UTC"}.get(time.zone, f" {time.zone}")
    seconds = f":{begin.second:02}" if time.granularity == Granularity.SECOND else ""
    return f"{begin.hour:02}:{begin.minute:02}{seconds}{zone}"


def _stretch(start: int, end: int, words: DateWords, *, long: bool) -> str:
    begin, last = civil_of(start), civil_of(end - 1)
    if (begin.month, begin.day) == (1, 1) and (last.month, last.day) == (12, 31):
        return _pair(year_in_words(begin.year, words), year_in_words(last.year, words))
    names = words.months if long else words.months_short
    same_year = begin.year == last.year
    if begin.day == 1 and civil_of(end).day == 1:
        first = names[begin.month - 1]
        second = f"{names[last.month - 1]} {year_in_words(last.year, words)}"
        if begin[:2] == last[:2]:
            return second
        return _pair(first if same_year else f"{first} {year_in_words(begin.year, words)}", second)
    first = _day(begin, start, words, long=long)
    if begin[:3] == last[:3]:
        return first
    if same_year:
        first = first.removesuffix(f" {year_in_words(begin.year, words)}")
    return _pair(first, _day(last, end - 1, words, long=long))


def _pair(first: str, last: str) -> str:
    return last if first == last else f"{first} – {last}"
