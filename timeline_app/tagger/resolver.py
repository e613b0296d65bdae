"""Gives recognised expressions their values, in reading order, choosing what each counts from."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import Anchor, AnchorKind, Mod, Timex
from timeline_app.tagger.direction import breaks, direction_of
from timeline_app.tagger.document import Document
from timeline_app.tagger.figures import day_first
from timeline_app.tagger.language import Language
from timeline_app.tagger.productions import PRODUCTIONS
from timeline_app.tagger.productions.calendar import calendar_date
from timeline_app.tagger.productions.clock import in_part_of_day, join_clock
from timeline_app.tagger.productions.ranges import join_range
from timeline_app.tagger.reading import Context, Direction, Reading, certain
from timeline_app.tagger.recogniser import Recognised
from timeline_app.tagger.story import genre_of

_NEARNESS_WINDOW = 20
_LOOKED_AT = 3
_NEAR = 30
_NAMING_DAYS = frozenset(("weekday", "day_offset", "calendar_date"))
_YEARS = frozenset(("year_over_two", "years_shortened"))
_FIGURES = re.compile(r"\d{1,4}\w{0,2}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ONE_DAY = re.compile(r"\w{4}-(?:\w\d|XX)-(?:\w\d|XX)|XXXX-WXX-\d")


def resolve(
    recognised: Sequence[Recognised], text: str, dct: date | None, language: Language
) -> tuple[Timex, ...]:
    """Return the timexes of a text in reading order.

    Args:
        recognised: what `recognise` found in ``text``.
        text: the whole text; offsets count in it.
        dct: the publication date. Without it what counts from it stays open (``XXXX-10-07``).
        language: the pack that recognised them.

    Expressions that name no time (31 February) are left out.
    """
    found: list[Timex] = []
    document = Document(dct, text, language, genre_of(recognised, text, dct, language))
    order = day_first(recognised, language)
    for index, expression in enumerate(recognised):
        direction = direction_of(expression, text, language)
        told = document.context_at(expression.span.start, direction)
        context = replace(told, day_first=order)
        day = _day_ahead(recognised[index : index + _LOOKED_AT], text, document, language)
        if day is not None:
            context = replace(context, told=day)
        timex = _timex(expression, text, context, language)
        if timex is not None:
            timex = _counted_in_quote(timex, context) if context.dct != dct else timex
            found.append(timex)
            document.tell(timex, reported="reported" in dict(expression.captures))
    return tuple(found)


def _counted_in_quote(timex: Timex, context: Context) -> Timex:
    """Return what a quotation counts from the day told of with that as its anchor."""
    at = context.at
    if at is None or timex.anchor.kind != AnchorKind.DCT:
        return timex
    return replace(timex, anchor=Anchor(AnchorKind.PREVIOUS, at.value, at.span))


def _day_ahead(
    recognised: Sequence[Recognised], text: str, document: Document, language: Language
) -> Timex | None:
    """Return the day that is named soon after a time of day: "at 9 p.m. in Rome on Friday"."""
    productions = [language.rules[one.rule].production for one in recognised]
    ahead = [index for index, name in enumerate(productions) if name != "clock"]
    if not ahead or not ahead[0] or productions[ahead[0]] not in _NAMING_DAYS:
        return None
    for before, after in pairwise(recognised[: ahead[0] + 1]):
        between = text[before.span.end : after.span.start + 1]
        if len(between) > _NEAR or breaks(between, language):
            return None
    day = recognised[ahead[0]]
    context = document.context_at(day.span.start, direction_of(day, text, language))
    timex = _timex(day, text, context, language)
    return timex if timex and _DAY.match(timex.value) else None


def _timex(
    expression: Recognised, text: str, context: Context, language: Language
) -> Timex | None:
    production = language.rules[expression.rule].production
    parts: tuple[Timex, ...] = ()
    if production == "range":
        reading, parts = _range(expression, text, context, language)
    elif production == "day_range":
        reading, parts = _day_range(expression, text, context)
    elif production in _YEARS:
        reading = _reading(expression, context, language)
        parts = _each_year(expression, text, reading)
    else:
        reading = _reading(expression, context, language)
    if reading is None:
        return None
    mod = reading.mod or _mod(expression, text, language)
    return Timex(
        expression.span,
        reading.type,
        reading.value,
        mod,
        reading.anchor,
        expression.rule,
        reading.steps,
        reading.alternatives,
        parts,
        reading.zone,
    )


def _reading(expression: Recognised, context: Context, language: Language) -> Reading | None:
    production = language.rules[expression.rule].production
    captures = dict(expression.captures)
    if production == "clock_on_day":
        parts = dict(expression.parts)
        day = _reading(parts["day"], context, language)
        if day is None or not _ONE_DAY.match(day.value):
            return day
        return join_clock(dict(parts["clock"].captures) | captures, day, context)
    if production == "part_on_day":
        parts = dict(expression.parts)
        day = _reading(parts["day"], context, language)
        if day is None or not _ONE_DAY.match(day.value):
            return day
        return in_part_of_day(day, dict(parts["part"].captures))
    return PRODUCTIONS[production](captures, context)


def _day_range(
    expression: Recognised, text: str, context: Context
) -> tuple[Reading | None, tuple[Timex, ...]]:
    """Return the interval of two days of a month, and each day with its own words."""
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
    return join_range(first, last), parts


def _each_year(expression: Recognised, text: str, reading: Reading | None) -> tuple[Timex, ...]:
    """Return the years of an interval, each with its own figures."""
    start, end = expression.span.start, expression.span.end
    figures = [TextSpan(*found.span()) for found in _FIGURES.finditer(text, start, end)]
    years = reading.value.split("/") if reading else []
    return tuple(
        _worded(span, expression.rule, certain(year))
        for span, year in zip(figures, years, strict=False)
    )


def _worded(span: TextSpan, rule: str, reading: Reading) -> Timex:
    return Timex(
        span, reading.type, reading.value, reading.mod, reading.anchor, rule, reading.steps
    )


def _range(
    expression: Recognised, text: str, context: Context, language: Language
) -> tuple[Reading | None, tuple[Timex, ...]]:
    (_, begin), (_, end) = expression.parts
    last = _timex(end, text, context, language)
    beside = _beside(context, end, last)
    first = _timex(begin, text, beside, language)
    if first is None or last is None:
        return None, ()
    if _is_before(last, first):
        first = _timex(begin, text, _year_before(beside), language) or first
    if _is_before(last, first):
        last = _timex(end, text, _after(context, first), language) or last
    reading = join_range(_as_reading(first), _as_reading(last))
    return reading, (first, last)


def _beside(context: Context, other: Recognised, timex: Timex | None) -> Context:
    if timex is not None and "year" in dict(other.captures) and timex.value[:4].isdigit():
        return replace(context, year=int(timex.value[:4]))
    return context


def _year_before(context: Context) -> Context:
    return context if context.year is None else replace(context, year=context.year - 1)


def _after(context: Context, first: Timex) -> Context:
    """Return the context in which the end of a range is read again: after its beginning."""
    head = first.value[:10]
    if len(head) < len("2024-03"):
        return context
    try:
        day = date.fromisoformat(head if len(head) == len("2024-03-08") else f"{head}-01")
    except ValueError:
        return context
    return replace(context, dct=day, direction=Direction.FUTURE)


def _is_before(last: Timex, first: Timex) -> bool:
    return first.value[:1].isdigit() and last.value[:1].isdigit() and last.value < first.value


def _as_reading(timex: Timex) -> Reading:
    return Reading(timex.value, timex.type, timex.mod, timex.anchor, timex.steps)


def _mod(expression: Recognised, text: str, language: Language) -> Mod | None:
    captures = dict(expression.captures)
    named = captures.get("modifier") or captures.get("quantifier")
    if named:
        return Mod(named)
    start = expression.span.start
    before = text[max(0, start - _NEARNESS_WINDOW) : start].rstrip()
    nearness = language.lexicon.get("nearness", {})
    last = before.rpartition(" ")[2].casefold()
    return Mod(nearness[last]) if last in nearness else None
