"""Gives recognised expressions their values, in reading order, choosing what each counts from."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

from timeline_app.model.timex import Anchor, AnchorKind, Mod, Timex
from timeline_app.tagger.direction import begins_what_lasts, breaks, direction_of
from timeline_app.tagger.document import Document
from timeline_app.tagger.figures import day_first
from timeline_app.tagger.language import Language
from timeline_app.tagger.productions import INTERVALS, JOINING, PRODUCTIONS
from timeline_app.tagger.reading import Context, Reading
from timeline_app.tagger.recogniser import Recognised
from timeline_app.tagger.story import genre_of

_NEARNESS_WINDOW = 20
_LOOKED_AT = 3
_NEAR = 30
NAMING_DAYS = frozenset(("weekday", "day_offset", "calendar_date"))
"""Productions whose day a time of day before them takes."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


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
        lasts = begins_what_lasts(expression, text, language)
        context = replace(told, day_first=order, lasts=lasts)
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
    if not ahead or not ahead[0] or productions[ahead[0]] not in NAMING_DAYS:
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
    interval = INTERVALS.get(language.rules[expression.rule].production)
    parts: tuple[Timex, ...] = ()
    if interval:
        timed = partial(_part, text=text, language=language)
        reading, parts = interval(expression, text, context, timed)
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


def _part(
    expression: Recognised, context: Context, *, text: str, language: Language
) -> Timex | None:
    return _timex(expression, text, context, language)


def _reading(expression: Recognised, context: Context, language: Language) -> Reading | None:
    production = language.rules[expression.rule].production
    joining = JOINING.get(production)
    if joining:
        return joining(expression, context, partial(_reading, language=language))
    return PRODUCTIONS[production](dict(expression.captures), context)


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
