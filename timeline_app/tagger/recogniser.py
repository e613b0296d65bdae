"""Finds time expressions in a text, without any date to count from."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline_app.model.article import TextSpan
from timeline_app.tagger.language import Language, Rule
from timeline_app.tagger.numbers import number_in
from timeline_app.tagger.patterns import TIMEX_FIRST, TIMEX_REST

_WINDOW = 60
_JOIN_BEFORE, _JOIN_AFTER = 20, 160
_SPACES = re.compile(r"\s+")
_RESERVED = str.maketrans({TIMEX_FIRST: " ", TIMEX_REST: " "})


@dataclass(frozen=True, slots=True)
class Recognised:
    """A time expression that still needs a date to count from.

    ``captures`` are (group, value of the lexicon) pairs, a group's closing digit left out since
    it only tells alternatives apart; ``parts`` are the expressions that a
    joining rule put together, with the group each fills.
    """

    span: TextSpan
    rule: str
    captures: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, "Recognised"], ...] = ()


def recognise(text: str, language: Language) -> tuple[Recognised, ...]:
    """Return the time expressions of a text in reading order; they do not overlap."""
    found = _longest(_candidates(text, language), language)
    joined = _longest(_joins(text, found, language), language)
    taken = [j.span for j in joined]
    starts = [span.start for span in taken]
    kept = [f for f in found if not _overlaps(f.span, taken, starts)]
    return tuple(sorted((*joined, *kept), key=lambda r: r.span.start))


def _candidates(text: str, language: Language) -> Iterator[Recognised]:
    scan, by_word = language.triggers()
    for trigger in scan.finditer(text):
        digits = trigger["digits"] or trigger["ordinal"]
        for rule in by_word.get("digits" if digits else _fold(trigger[0]), ()):
            match = _match_around(language.compiled(rule), text, *trigger.span())
            if match:
                yield from _recognised(match, rule, language)


def _match_around(
    pattern: re.Pattern[str], text: str, start: int, end: int
) -> re.Match[str] | None:
    low, high = max(0, start - _WINDOW), min(len(text), end + _WINDOW)
    for match in pattern.finditer(text, low, high):
        if match.start() > start:
            return None
        if match.end() >= end:
            cut = match.end() == high < len(text) and text[high].isalnum()
            return None if cut else match
    return None


def _recognised(match: re.Match[str], rule: Rule, language: Language) -> Iterator[Recognised]:
    captures = dict(rule.given)
    for group, slot in rule.slots.items():
        if match[group] is not None:
            value = _value(slot, match[group], language)
            if value is None:
                return
            captures[group.rstrip("0123456789")] = value
    marked = "span" in match.re.groupindex and match["span"] is not None
    span = TextSpan(*match.span("span" if marked else 0))
    yield Recognised(span, rule.name, tuple(sorted(captures.items())))


def _value(slot: str, words: str, language: Language) -> str | None:
    folded = _fold(words)
    if slot in language.lexicon:
        return language.lexicon[slot].get(folded)
    if slot == "count":
        return number_in(folded, language.lexicon["number"], language.lexicon["amount"])
    return folded


def _fold(words: str) -> str:
    return _SPACES.sub(" ", words).casefold()


def _longest(candidates: Iterable[Recognised], language: Language) -> list[Recognised]:
    """Choose among what overlaps: the longest, then the higher priority, then the first."""
    order = sorted(
        dict.fromkeys(candidates),
        key=lambda r: (r.span.start - r.span.end, -language.rules[r.rule].priority, r.span.start),
    )
    chosen: list[Recognised] = []
    spans: list[TextSpan] = []
    starts: list[int] = []
    for candidate in order:
        if not _overlaps(candidate.span, spans, starts):
            place = bisect_left(starts, candidate.span.start)
            starts.insert(place, candidate.span.start)
            spans.insert(place, candidate.span)
            chosen.append(candidate)
    return sorted(chosen, key=lambda r: r.span.start)


def _overlaps(span: TextSpan, spans: Sequence[TextSpan], starts: Sequence[int]) -> bool:
    place = bisect_left(starts, span.end) - 1
    return place >= 0 and spans[place].end > span.start


def _joins(text: str, found: Sequence[Recognised], language: Language) -> Iterator[Recognised]:
    rules = [rule for rule in language.rules.values() if rule.joins]
    shadow = _shadow(text, found)
    by_start = {r.span.start: r for r in found}
    for first, after in zip(found, found[1:], strict=False):
        if after.span.start - first.span.end > _WINDOW:
            continue
        low, high = max(0, first.span.start - _JOIN_BEFORE), first.span.start + _JOIN_AFTER
        for rule in rules:
            match = language.compiled(rule).search(shadow, low, high)
            if match:
                yield from _joined(match, rule, by_start, language)


def _joined(
    match: re.Match[str], rule: Rule, by_start: Mapping[int, Recognised], language: Language
) -> Iterator[Recognised]:
    groups = [group for group, slot in rule.slots.items() if slot == "timex" and match[group]]
    groups.sort(key=match.start)
    parts = tuple((group, by_start[match.start(group)]) for group in groups)
    for group, part in parts:
        allowed = rule.takes.get(group, ())
        if allowed and language.rules[part.rule].production not in allowed:
            return
    if parts[0][1].span.start < match.start() or match.end() < parts[-1][1].span.end:
        return
    captures = dict(rule.given)
    for group, slot in rule.slots.items():
        if slot != "timex" and match[group] is not None:
            captures[group] = _value(slot, match[group], language) or ""
    span = TextSpan(parts[0][1].span.start, parts[-1][1].span.end)
    yield Recognised(span, rule.name, tuple(sorted(captures.items())), parts)


def _shadow(text: str, found: Sequence[Recognised]) -> str:
    """Return the text with each expression overwritten, so that joining rules see it as one."""
    pieces, position = [], 0
    clean = text.translate(_RESERVED)
    for span in (r.span for r in found):
        pieces.append(clean[position : span.start])
        pieces.append(TIMEX_FIRST + TIMEX_REST * (span.end - span.start - 1))
        position = span.end
    return "".join((*pieces, clean[position:]))
