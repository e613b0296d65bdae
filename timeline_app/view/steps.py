"""Says in a sentence what the tagger did to get from words to a date."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from timeline_app.model.timex import Step, span_of
from timeline_app.model.wording import ENGLISH, date_in_words
from timeline_app.view.quoting import isolated


def step_in_words(step: Step) -> str:
    """Return a sentence; an operation that is not known here gets a plain one."""
    template = _SENTENCES.get(step.operation)
    if template is None:
        name = step.operation.replace("_", " ")
        return f"{name}: {value_in_words(step.operand)} → {value_in_words(step.result)}"
    operand = _operand(step)
    return _tr(template).format(operand=operand, result=value_in_words(step.result))


def value_in_words(value: str) -> str:
    """Return a TIMEX3 value as a date in words where it is one, else as it stands."""
    span = span_of(value)
    return date_in_words(span) if span else isolated(value)


def _operand(step: Step) -> str:
    operand, operation = step.operand, step.operation
    if operation.startswith("weekday_") and re.fullmatch(r"[1-7]", operand):
        return ENGLISH.weekdays[int(operand) - 1]
    if operation.startswith("month_") and re.fullmatch(r"1[0-2]|0?[1-9]", operand):
        return ENGLISH.months[int(operand) - 1]
    if day := re.fullmatch(r"(0[1-9]|1[0-2])-(\d\d)", operand):
        return f"{int(day[2])} {ENGLISH.months[int(day[1]) - 1]}"
    if operation == "counted" and (amount := re.fullmatch(r"([+-]?\d+) (\w+)", operand)):
        return _amount(int(amount[1]), amount[2])
    if operation == "part_of_day":
        return _tr(_PARTS[operand.lstrip("T")]) if operand.lstrip("T") in _PARTS else operand
    return value_in_words(operand)


def _amount(count: int, unit: str) -> str:
    one, many = _UNITS.get(unit, (unit, unit))
    if count == 0:
        return _tr("The same {0}").format(_tr(one))
    words = f"{abs(count)} {_tr(one) if abs(count) == 1 else _tr(many)}"
    return (_tr("{0} earlier") if count < 0 else _tr("{0} later")).format(words)


def _tr(text: object) -> str:
    return QCoreApplication.translate("Steps", str(text))


_SENTENCES: dict[str, object] = {
    "written": QT_TRANSLATE_NOOP("Steps", "The words give the whole date."),
    "needs_publication_date": QT_TRANSLATE_NOOP(
        "Steps", "It counts from the publication date, which the article does not give."
    ),
    "weekday_on_or_before": QT_TRANSLATE_NOOP(
        "Steps", "The last {operand} up to that day is {result}."
    ),
    "weekday_before": QT_TRANSLATE_NOOP(
        "Steps", "The last {operand} before that day is {result}."
    ),
    "weekday_on_or_after": QT_TRANSLATE_NOOP(
        "Steps", "The first {operand} from that day on is {result}."
    ),
    "weekday_after": QT_TRANSLATE_NOOP("Steps", "The next {operand} after that day is {result}."),
    "nearest_year": QT_TRANSLATE_NOOP("Steps", "The nearest {operand} to that day is {result}."),
    "day_on_or_before": QT_TRANSLATE_NOOP(
        "Steps", "The last {operand} up to that day is {result}."
    ),
    "month_on_or_before": QT_TRANSLATE_NOOP(
        "Steps", "The last {operand} that has begun by then is {result}."
    ),
    "month_before": QT_TRANSLATE_NOOP("Steps", "The last {operand} before then is {result}."),
    "month_on_or_after": QT_TRANSLATE_NOOP(
        "Steps", "The first {operand} from then on is {result}."
    ),
    "month_after": QT_TRANSLATE_NOOP("Steps", "The next {operand} after then is {result}."),
    "in_anchor_year": QT_TRANSLATE_NOOP("Steps", "Seen from that year it is {result}."),
    "latest_quarter": QT_TRANSLATE_NOOP(
        "Steps", "The latest quarter {operand} that has begun by then is {result}."
    ),
    "counted": QT_TRANSLATE_NOOP("Steps", "{operand} is {result}."),
    "same_period_year_before": QT_TRANSLATE_NOOP(
        "Steps", "The same period a year before {operand} is {result}."
    ),
    "same_period": QT_TRANSLATE_NOOP("Steps", "It is the period spoken of before, {result}."),
    "part_of_day": QT_TRANSLATE_NOOP("Steps", "The time of day ({operand}) makes it {result}."),
    "no_such_day": QT_TRANSLATE_NOOP("Steps", "The calendar has no {operand}."),
    "from_to": QT_TRANSLATE_NOOP("Steps", "Both ends together are {result}."),
}
_PARTS = {
    "MO": QT_TRANSLATE_NOOP("Steps", "morning"),
    "MI": QT_TRANSLATE_NOOP("Steps", "midday"),
    "AF": QT_TRANSLATE_NOOP("Steps", "afternoon"),
    "EV": QT_TRANSLATE_NOOP("Steps", "evening"),
    "NI": QT_TRANSLATE_NOOP("Steps", "night"),
    "DT": QT_TRANSLATE_NOOP("Steps", "daytime"),
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
}
