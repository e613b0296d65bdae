"""Intervals: one expression whose two ends are its parts."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import NO_ANCHOR, Step, Timex
from timeline_app.tagger.productions.calendar import (
    calendar_date,
    year_over_two,
    years_shortened,
)
from timeline_app.tagger.reading import (
    Context,
    Direction,
    Operation,
    Production,
    Reading,
    certain,
)
from timeline_app.tagger.recogniser import Recognised

Interval = tuple[Reading | None, tuple[Timex, ...]]
"""What the whole means, and its two ends with their own words."""
Timed = Callable[[Recognised, Context], Timex | None]
"""How one of the expressions that were put together is read."""
IntervalProduction = Callable[[Recognised, str, Context, Timed], Interval]

_FIGURES = re.compile(r"\d{1,4}\w{0,2}")


def from_to(expression: Recognised, _text: str, context: Context, timed: Timed) -> Interval:
    """From one expression to another: the first lies before the last."""
    (_, begin), (_, end) = expression.parts
    last = timed(end, context)
    beside = _beside(context, end, last)
    first = timed(begin, beside)
    if first is None or last is None:
        return None, ()
    if _is_before(last, first):
        first = timed(begin, _year_before(beside)) or first
    if _is_before(last, first) and context.direction == Direction.PAST:
        first = timed(begin, _up_to(context, last)) or first  # what is past has ended
    if _is_before(last, first):
        last = timed(end, _after(context, first)) or last
    return _join(_as_reading(first), _as_reading(last)), (first, last)


def day_range(expression: Recognised, text: str, context: Context, _timed: Timed) -> Interval:
    """From one day of a month to another: 7–9 March."""
    captures = dict(expression.captures)
    first, last = (
        calendar_date({**captures, "day": captures[name]}, context) for name in ("first", "last")
    )
    if first is None or last is None:
        return None, ()
    start, end = expression.span.start, expression.span.end
    figures = [found.span() for found in _FIGURES.finditer(text, start, end)][:2]
    spans = (TextSpan(start, figures[0][1]), TextSpan(figures[1][0], end))
    parts = tuple(
        _worded(span, expression.rule, reading)
        for span, reading in zip(spans, (first, last), strict=True)
    )
    return _join(first, last), parts


def _each_year(production: Production) -> IntervalProduction:
    """Return a production of two years with each of them, in its own figures, as a part."""

    def years(expression: Recognised, text: str, context: Context, _timed: Timed) -> Interval:
        reading = production(dict(expression.captures), context)
        found = reading.value.split("/") if reading else []
        figures = _FIGURES.finditer(text, expression.span.start, expression.span.end)
        parts = tuple(
            _worded(TextSpan(*one.span()), expression.rule, certain(year))
            for one, year in zip(figures, found, strict=False)
        )
        return reading, parts

    return years


INTERVALS: dict[str, IntervalProduction] = {
    "range": from_to,
    "day_range": day_range,
    "year_over_two": _each_year(year_over_two),
    "years_shortened": _each_year(years_shortened),
}


def _worded(span: TextSpan, rule: str, reading: Reading) -> Timex:
    return Timex(
        span, reading.type, reading.value, reading.mod, reading.anchor, rule, reading.steps
    )


def _beside(context: Context, other: Recognised, timex: Timex | None) -> Context:
    if timex is not None and "year" in dict(other.captures) and timex.value[:4].isdigit():
        return replace(context, year=int(timex.value[:4]))
    return context


def _year_before(context: Context) -> Context:
    return context if context.year is None else replace(context, year=context.year - 1)


def _up_to(context: Context, last: Timex) -> Context:
    """Return the context in which the beginning of a range is read again: before its end."""
    day = _first_day(last)
    return context if day is None else replace(context, dct=day)


def _after(context: Context, first: Timex) -> Context:
    """Return the context in which the end of a range is read again: after its beginning."""
    day = _first_day(first)
    return context if day is None else replace(context, dct=day, direction=Direction.FUTURE)


def _first_day(timex: Timex) -> date | None:
    head = timex.value[:10]
    if len(head) < len("2024-03"):
        return None
    try:
        return date.fromisoformat(head if len(head) == len("2024-03-08") else f"{head}-01")
    except ValueError:
        return None


def _is_before(last: Timex, first: Timex) -> bool:
    return first.value[:1].isdigit() and last.value[:1].isdigit() and last.value < first.value


def _as_reading(timex: Timex) -> Reading:
    return Reading(timex.value, timex.type, timex.mod, timex.anchor, timex.steps)


def _join(first: Reading, last: Reading) -> Reading | None:
    """Put the two ends of an interval together."""
    if first.value[:4].isdigit() and last.value[:4].isdigit() and first.value > last.value:
        return None
    interval = f"{first.value}/{last.value}"
    anchor = last.anchor if last.anchor != NO_ANCHOR else first.anchor
    step = Step(Operation.FROM_TO, first.value, interval)
    return Reading(interval, anchor=anchor, steps=(*first.steps, *last.steps, step))
