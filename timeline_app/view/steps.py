"""Says in words what the tagger did to get from an expression to a date."""

import re
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from timeline_app.model.timespan import Granularity, weekday_of
from timeline_app.model.timex import AnchorKind, Step, Timex, span_of
from timeline_app.view.figures import date_in_words, date_words
from timeline_app.view.quoting import isolated


def steps_in_words(timex: Timex) -> tuple[str, ...]:
    """Return a phrase for each step, each seen from what the one before it gave."""
    anchor = _anchor(timex)
    phrases = []
    for step in timex.steps:
        phrases.append(step_in_words(step, anchor))
        anchor = value_in_words(step.result)
    return tuple(phrases)


def step_in_words(step: Step, anchor: str) -> str:
    """Return a phrase ("the Friday before Wed 22 Nov 2023").

    Args:
        step: an operation that is not known here gets a plain phrase.
        anchor: what the step counts from, in words.
    """
    template = _PHRASES.get(step.operation)
    if template is None:
        name = step.operation.replace("_", " ")
        return f"{name}: {value_in_words(step.operand)}"
    return _tr(template).format(operand=_operand(step), anchor=anchor)


def value_in_words(value: str) -> str:
    """Return a TIMEX3 value as a date in words where it is one, else as it stands."""
    span = span_of(value)
    if span is None:
        return isolated(value)
    said = date_in_words(span)
    if span.granularity is not Granularity.DAY or span.start is None:
        return said
    return f"{date_words().weekdays_short[weekday_of(span.start)]} {said}"


def _anchor(timex: Timex) -> str:
    if timex.anchor.value:
        return value_in_words(timex.anchor.value)
    if timex.anchor.kind is AnchorKind.DCT:
        return _tr("the publication date")
    return _tr("that day")


def _operand(step: Step) -> str:
    operand, operation = step.operand, step.operation
    if operation in _OPERANDS:
        return _OPERANDS[operation](operand)
    if operation.startswith("weekday_") and re.fullmatch(r"[1-7]", operand):
        return date_words().weekdays[int(operand) - 1]
    if operation.startswith("month_") and re.fullmatch(r"1[0-2]|0?[1-9]", operand):
        return date_words().months[int(operand) - 1]
    if day := re.fullmatch(r"(0[1-9]|1[0-2])-(\d\d)", operand):
        return f"{int(day[2])} {date_words().months[int(day[1]) - 1]}"
    return value_in_words(operand)


def _first_figure(operand: str) -> str:
    return _tr(_FIGURES[operand]) if operand in _FIGURES else operand


def _years_away(operand: str) -> str:
    return _tr(_YEARS[operand]) if operand in _YEARS else _amount(f"{operand} Y")


def _time_of_day(operand: str) -> str:
    return _tr(_PARTS[operand]) if operand in _PARTS else _tr("{0} on").format(operand)


def _amount(operand: str) -> str:
    amount = re.fullmatch(r"([+-]?\d+) (\w+)", operand)
    if amount is None:
        return value_in_words(operand)
    count, unit = int(amount[1]), amount[2]
    one, many = _UNITS.get(unit, (unit, unit))
    if count == 0:
        return _tr("the {0} of").format(_tr(one))
    words = f"{abs(count)} {_tr(one) if abs(count) == 1 else _tr(many)}"
    return (_tr("{0} before") if count < 0 else _tr("{0} after")).format(words)


def _place(operand: str) -> str:
    """Return a place in a month in words: ``-1 4`` is the last Thursday."""
    place = re.fullmatch(r"(-1|[1-5])(?: ([1-7]))?", operand)
    if place is None:
        return value_in_words(operand)
    name = date_words().weekdays[int(place[2]) - 1] if place[2] else _tr("day")
    return _tr(_PLACES[place[1]]).format(name)


def _tr(text: object) -> str:
    return QCoreApplication.translate("Steps", str(text))


_PHRASES: dict[str, object] = {
    "written": QT_TRANSLATE_NOOP("Steps", "the whole date as it is written"),
    "weekday_on_or_before": QT_TRANSLATE_NOOP("Steps", "the last {operand} up to {anchor}"),
    "weekday_before": QT_TRANSLATE_NOOP("Steps", "the {operand} before {anchor}"),
    "weekday_on_or_after": QT_TRANSLATE_NOOP("Steps", "the first {operand} from {anchor} on"),
    "weekday_after": QT_TRANSLATE_NOOP("Steps", "the {operand} after {anchor}"),
    "nearest_year": QT_TRANSLATE_NOOP("Steps", "the {operand} nearest to {anchor}"),
    "weekday_year": QT_TRANSLATE_NOOP(
        "Steps", "in the year near {anchor} in which it is a {operand}"
    ),
    "order_of_figures": QT_TRANSLATE_NOOP(
        "Steps", "{operand} first, as other figures of the article have it"
    ),
    "weekday_differs": QT_TRANSLATE_NOOP(
        "Steps", "the text says {operand}, which {anchor} is not"
    ),
    "holiday_nearest": QT_TRANSLATE_NOOP("Steps", "such a day nearest to {anchor}, {operand}"),
    "holiday_before": QT_TRANSLATE_NOOP("Steps", "the last such day up to {anchor}, {operand}"),
    "holiday_after": QT_TRANSLATE_NOOP("Steps", "the first such day from {anchor} on, {operand}"),
    "day_of_month": QT_TRANSLATE_NOOP("Steps", "day {operand} of {anchor}"),
    "day_on_or_before": QT_TRANSLATE_NOOP("Steps", "the last {operand} up to {anchor}"),
    "month_on_or_before": QT_TRANSLATE_NOOP("Steps", "the last {operand} begun by {anchor}"),
    "month_before": QT_TRANSLATE_NOOP("Steps", "the {operand} before that of {anchor}"),
    "month_on_or_after": QT_TRANSLATE_NOOP(
        "Steps", "the first {operand} from that of {anchor} on"
    ),
    "month_after": QT_TRANSLATE_NOOP("Steps", "the {operand} after that of {anchor}"),
    "in_anchor_year": QT_TRANSLATE_NOOP("Steps", "{operand} {anchor}"),
    "latest_quarter": QT_TRANSLATE_NOOP(
        "Steps", "the latest such part of a year begun by {anchor}"
    ),
    "weekday_of_week": QT_TRANSLATE_NOOP("Steps", "the {operand} of {anchor}"),
    "counted": QT_TRANSLATE_NOOP("Steps", "{operand} {anchor}"),
    "same_period_year_before": QT_TRANSLATE_NOOP(
        "Steps", "the same period a year before {anchor}"
    ),
    "same_period": QT_TRANSLATE_NOOP("Steps", "the period spoken of, {operand}"),
    "place_in_month": QT_TRANSLATE_NOOP("Steps", "{operand} of {anchor}"),
    "same_part_of_year": QT_TRANSLATE_NOOP("Steps", "the same part of {operand} as {anchor}"),
    "part_of_day": QT_TRANSLATE_NOOP("Steps", "{operand} {anchor}"),
    "no_such_day": QT_TRANSLATE_NOOP("Steps", "a day that the calendar does not have: {operand}"),
    "from_to": QT_TRANSLATE_NOOP("Steps", "from {operand} on"),
}
_PARTS = {
    "MO": QT_TRANSLATE_NOOP("Steps", "the morning of"),
    "MI": QT_TRANSLATE_NOOP("Steps", "midday of"),
    "AF": QT_TRANSLATE_NOOP("Steps", "the afternoon of"),
    "EV": QT_TRANSLATE_NOOP("Steps", "the evening of"),
    "NI": QT_TRANSLATE_NOOP("Steps", "the night of"),
    "DT": QT_TRANSLATE_NOOP("Steps", "the daytime of"),
}
_PLACES = {
    "1": QT_TRANSLATE_NOOP("Steps", "the first {0}"),
    "2": QT_TRANSLATE_NOOP("Steps", "the second {0}"),
    "3": QT_TRANSLATE_NOOP("Steps", "the third {0}"),
    "4": QT_TRANSLATE_NOOP("Steps", "the fourth {0}"),
    "5": QT_TRANSLATE_NOOP("Steps", "the fifth {0}"),
    "-1": QT_TRANSLATE_NOOP("Steps", "the last {0}"),
}
_YEARS = {
    "-1": QT_TRANSLATE_NOOP("Steps", "in the year before that of"),
    "0": QT_TRANSLATE_NOOP("Steps", "in the year of"),
    "1": QT_TRANSLATE_NOOP("Steps", "in the year after that of"),
}
_FIGURES = {
    "day": QT_TRANSLATE_NOOP("Steps", "the day"),
    "month": QT_TRANSLATE_NOOP("Steps", "the month"),
}
_UNITS = {
    "S": (QT_TRANSLATE_NOOP("Steps", "second"), QT_TRANSLATE_NOOP("Steps", "seconds")),
    "TM": (QT_TRANSLATE_NOOP("Steps", "minute"), QT_TRANSLATE_NOOP("Steps", "minutes")),
    "TH": (QT_TRANSLATE_NOOP("Steps", "hour"), QT_TRANSLATE_NOOP("Steps", "hours")),
    "D": (QT_TRANSLATE_NOOP("Steps", "day"), QT_TRANSLATE_NOOP("Steps", "days")),
    "W": (QT_TRANSLATE_NOOP("Steps", "week"), QT_TRANSLATE_NOOP("Steps", "weeks")),
    "M": (QT_TRANSLATE_NOOP("Steps", "month"), QT_TRANSLATE_NOOP("Steps", "months")),
    "Q": (QT_TRANSLATE_NOOP("Steps", "quarter"), QT_TRANSLATE_NOOP("Steps", "quarters")),
    "Y": (QT_TRANSLATE_NOOP("Steps", "year"), QT_TRANSLATE_NOOP("Steps", "years")),
    "E": (QT_TRANSLATE_NOOP("Steps", "decade"), QT_TRANSLATE_NOOP("Steps", "decades")),
    "C": (QT_TRANSLATE_NOOP("Steps", "century"), QT_TRANSLATE_NOOP("Steps", "centuries")),
    "WE": (QT_TRANSLATE_NOOP("Steps", "weekend"), QT_TRANSLATE_NOOP("Steps", "weekends")),
    "F": (QT_TRANSLATE_NOOP("Steps", "fortnight"), QT_TRANSLATE_NOOP("Steps", "fortnights")),
    "L": (QT_TRANSLATE_NOOP("Steps", "millennium"), QT_TRANSLATE_NOOP("Steps", "millennia")),
}
_OPERANDS: dict[str, Callable[[str], str]] = {
    "counted": _amount,
    "order_of_figures": _first_figure,
    "in_anchor_year": _years_away,
    "part_of_day": _time_of_day,
    "place_in_month": _place,
}
