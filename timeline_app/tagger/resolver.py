"""Gives recognised expressions their values, in reading order, choosing what each counts from."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline_app.model.timex import AnchorKind, Mod, Timex, TimexType
from timeline_app.tagger import productions
from timeline_app.tagger.language import Language
from timeline_app.tagger.productions import PRODUCTIONS, Context, Direction, Reading
from timeline_app.tagger.recogniser import Recognised

_CUE_WINDOW = 100
_NEARNESS_WINDOW = 20
_OPENING = 30
_NAMES_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!/)")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]?\s+(?=[\"'“‘(]?[A-Z])|\n\s*\n")


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
    previous = quarter = None
    days = _Days(dct, text)
    for expression in recognised:
        direction = _direction(expression, text, language)
        told = days.told_before(expression.span.start, direction)
        context = Context(dct, previous, quarter, direction, told=told)
        timex = _timex(expression, text, context, language)
        if timex is None:
            continue
        found.append(timex)
        if timex.value[0].isdigit() and timex.type in {TimexType.DATE, TimexType.TIME}:
            previous = timex
            quarter = timex if "-Q" in timex.value else quarter
            days.tell(timex)
    return tuple(found)


class _Days:
    """The days that a text has told of so far."""

    def __init__(self, dct: date | None, text: str) -> None:
        self._today = dct.isoformat() if dct else None
        self._text = text
        self._lead: Timex | None = None
        self._last: Timex | None = None
        self._last_past: Timex | None = None

    def tell(self, timex: Timex) -> None:
        """Take note of an expression that names a day."""
        if not _NAMES_DAY.match(timex.value):
            return
        self._last = timex
        if self._today is None or timex.value[:10] <= self._today:
            self._last_past = timex
            if self._lead is None and timex.anchor.kind == AnchorKind.DCT:
                self._lead = timex

    def told_before(self, offset: int, direction: Direction) -> Timex | None:
        """Return what names the day told of: in the same paragraph, else the lead's.

        Only what lies ahead happens on a day that does.
        """
        last = self._last if direction == Direction.FUTURE else self._last_past
        if last and "\n" not in self._text[last.span.end : offset]:
            return last
        return self._lead


def _timex(
    expression: Recognised, text: str, context: Context, language: Language
) -> Timex | None:
    production = language.rules[expression.rule].production
    parts: tuple[Timex, ...] = ()
    if production == "range":
        reading, parts = _range(expression, text, context, language)
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
    )


def _reading(expression: Recognised, context: Context, language: Language) -> Reading | None:
    production = language.rules[expression.rule].production
    captures = dict(expression.captures)
    if production == "clock_on_day":
        parts = dict(expression.parts)
        day = _reading(parts["day"], context, language)
        return day and productions.join_clock(dict(parts["clock"].captures) | captures, day)
    if production == "day_range":
        return _day_range(captures, context)
    return PRODUCTIONS[production](captures, context)


def _day_range(captures: Mapping[str, str], context: Context) -> Reading | None:
    ends = [
        productions.calendar_date({**captures, "day": captures[name]}, context)
        for name in ("first", "last")
    ]
    if ends[0] is None or ends[1] is None:
        return None
    return productions.join_range(ends[0], ends[1])


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
    reading = productions.join_range(_as_reading(first), _as_reading(last))
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


def _direction(expression: Recognised, text: str, language: Language) -> Direction:
    """Tell where the nearest verb before an expression points, in the same sentence.

    Where the expression opens its sentence, the first verb after it tells.
    """
    span = expression.span
    before = _since_sentence(text[max(0, span.start - _CUE_WINDOW) : span.start])
    future = _last_end(language.pattern("direction.future"), before)
    if "month" in dict(expression.captures):
        month_cue = _last_end(language.pattern("direction.future_month"), before)
        future = month_cue if month_cue == len(before.rstrip()) else future
    past = _last_finite(before, language)
    if future >= 0 or past >= 0 or not _opens(before, language):
        return _points(future, past)
    after = _SENTENCE_END.split(text[span.end : span.end + _CUE_WINDOW], maxsplit=1)[0]
    cues = {
        Direction.FUTURE: language.pattern("direction.future_after").search(after),
        Direction.PAST: language.pattern("direction.past").search(after),
    }
    found = {cue.start(): direction for direction, cue in cues.items() if cue}
    return found[min(found)] if found else Direction.UNKNOWN


def _opens(before: str, language: Language) -> bool:
    """Tell whether what stands before an expression is too little to hold the sentence's verb."""
    endings = language.words("verbs.past_endings")
    return len(before) <= _OPENING and not any(word.endswith(endings) for word in before.split())


def _points(future: int, past: int) -> Direction:
    if future > past:
        return Direction.FUTURE
    return Direction.UNKNOWN if past < 0 else Direction.PAST


def _since_sentence(before: str) -> str:
    ends = [end.end() for end in _SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def _last_finite(before: str, language: Language) -> int:
    """Return where the last past verb ends that no auxiliary turns into a plan ("be held")."""
    auxiliaries = language.words("direction.auxiliaries")
    found = (
        match.end()
        for match in language.pattern("direction.past").finditer(before)
        if before[: match.start()].rstrip().rpartition(" ")[2].casefold() not in auxiliaries
    )
    return max(found, default=-1)


def _last_end(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=-1)
