"""Finds time expressions in a text, without any date to count from."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.model.article import TextSpan
from timeline_app.tagger.language import CompiledRule, Language
from timeline_app.tagger.patterns import TIMEX
from timeline_app.tagger.triggers import fold, triggers
from timeline_app.tagger.vocabulary import fits

_WINDOW = 50
_REACH = {
    "year_figures": 24,
    "early_figures": 24,
    "short_figures": 24,
    "glued_figures": 24,
    "figures": 0,
}
"""How many characters before figures their expression may begin."""
_JOIN_BEFORE = 20
_JOIN_AFTER = 20
_MOST_JOINED = 3
_WORD = re.compile(r"\w+")
_PLACE = re.compile(r"(?<!\w)(?:(\w+)|[^\w\s])")
"""Where an expression can begin: at a word, or at a sign that does not cling to one."""


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
    """Return the time expressions of a text in reading order; they do not overlap.

    The time it takes is proportional to the length of the text: each trigger word calls for a
    few rules, and each rule is tried at the few places near it where it can begin.
    """
    taken = bytearray(len(text))
    found = _longest(_candidates(text, language), taken, language)
    taken[:] = bytes(len(text))
    joined = _longest(_joins(text, found, language), taken, language)
    kept = [one for one in found if not taken[one.span.start]]
    return tuple(sorted((*joined, *kept), key=_start))


def _start(recognised: Recognised) -> int:
    return recognised.span.start


def _candidates(text: str, language: Language) -> Iterator[Recognised]:
    read_to: dict[str, int] = {}
    for kind, start, end in triggers(text, language):
        places: list[tuple[int, str]] | None = None
        for rule in language.rules_for(kind):
            if read_to.get(rule.name, 0) >= end:
                continue
            if places is None:
                places = _places(text, start - _REACH.get(kind, _WINDOW), start, language)
            match = _match(rule, text, (start, end), places)
            if match:
                read_to[rule.name] = match.end()
                yield from _recognised(match, rule, language)


def _places(text: str, low: int, high: int, language: Language) -> list[tuple[int, str]]:
    """Return where an expression can begin, with the folded word there, the last place first."""
    found = _PLACE.finditer(text, max(0, low), high)
    return [(place.start(), language.fold(place[1] or "")) for place in found][::-1]


def _beginnings(rule: CompiledRule, places: Sequence[tuple[int, str]]) -> list[int]:
    """Return where a rule can begin: as far back as there are only words that it can hold."""
    starts = []
    for start, word in places:
        if word and not fits(word, rule.openings):
            break
        starts.append(start)
    return starts[::-1]


def _match(
    rule: CompiledRule, text: str, trigger: tuple[int, int], places: Sequence[tuple[int, str]]
) -> re.Match[str] | None:
    """Return the match that begins earliest and holds the trigger, unless the window cuts it."""
    start, end = trigger
    high = min(len(text), end + _WINDOW)
    for place in (*_beginnings(rule, places), start):
        match = rule.pattern.match(text, place, high)
        if match and match.end() >= end:
            cut = match.end() == high < len(text) and text[high].isalnum()
            return None if cut else match
    return None


def _recognised(
    match: re.Match[str], rule: CompiledRule, language: Language
) -> Iterator[Recognised]:
    captures = _captures(match, rule, language)
    if captures is not None:
        extent = next((group for group in rule.extents if match[group] is not None), 0)
        yield Recognised(TextSpan(*match.span(extent)), rule.name, captures)


def _captures(
    match: re.Match[str], rule: CompiledRule, language: Language
) -> tuple[tuple[str, str], ...] | None:
    """Return what the slots captured, or nothing where the words of one have no value."""
    captures = dict(rule.given)
    for group, name, slot in rule.captures:
        words = match[group]
        if words is not None:
            value = _value(slot, words, language)
            if value is None:
                return None
            captures[name] = value
    return tuple(sorted(captures.items()))


def _value(slot: str, words: str, language: Language) -> str | None:
    folded = fold(words, language)
    if slot in language.lexicon:
        return language.lexicon[slot].get(folded)
    if slot == "count":
        return language.numerals.number_in(folded)
    return folded


def _longest(
    candidates: Iterable[Recognised], taken: bytearray, language: Language
) -> list[Recognised]:
    """Choose among what overlaps: the longest, then the higher priority, then the first.

    Args:
        candidates: in any order.
        taken: a byte for each character of the text, set where it belongs to one chosen.
        language: whose rules they are of.
    """
    order = sorted(
        dict.fromkeys(candidates),
        key=lambda r: (r.span.start - r.span.end, -language.rules[r.rule].priority, r.span.start),
    )
    chosen: list[Recognised] = []
    for candidate in order:
        start, end = candidate.span.start, candidate.span.end
        # What was chosen before is no shorter, so it covers an end of all that it overlaps.
        if not (taken[start] or taken[end - 1]):
            taken[start:end] = b"\1" * (end - start)
            chosen.append(candidate)
    return sorted(chosen, key=_start)


def _joins(text: str, found: Sequence[Recognised], language: Language) -> Iterator[Recognised]:
    for index in range(len(found) - 1):
        chain = [found[index], *_followers(found, index)]
        if len(chain) == 1:
            continue
        between = text[chain[0].span.end : chain[1].span.start]
        words = [language.fold(word) for word in _WORD.findall(between)]
        rules = [
            rule for rule in language.joining_rules if all(fits(w, rule.openings) for w in words)
        ]
        if rules:
            yield from _joined(text, chain, rules, language)


def _followers(found: Sequence[Recognised], index: int) -> Iterator[Recognised]:
    """Yield the expressions that stand near enough behind one to be joined with it."""
    for before, after in pairwise(found[index : index + _MOST_JOINED]):
        if after.span.start - before.span.end > _WINDOW:
            return
        yield after


def _joined(
    text: str, chain: Sequence[Recognised], rules: Iterable[CompiledRule], language: Language
) -> Iterator[Recognised]:
    """Yield what rules make of the first of some neighbours, a sign in the place of each."""
    start = chain[0].span.start
    position = low = max(0, start - _JOIN_BEFORE)
    shadow, by_place = "", {}
    for one in chain:
        shadow += text[position : one.span.start].replace(TIMEX, " ")
        by_place[len(shadow)] = one
        shadow += TIMEX
        position = one.span.end
    shadow += text[position : position + _JOIN_AFTER].replace(TIMEX, " ")
    places = _places(text, low, start, language)
    for rule in rules:
        for place in (*_beginnings(rule, places), start):
            match = rule.pattern.match(shadow, place - low)
            if match:
                yield from _join(match, rule, by_place, language)
                break


def _join(
    match: re.Match[str],
    rule: CompiledRule,
    by_place: Mapping[int, Recognised],
    language: Language,
) -> Iterator[Recognised]:
    groups = sorted((group for group in rule.timexes if match[group]), key=match.start)
    parts = tuple((group, by_place[match.start(group)]) for group in groups)
    captures = _captures(match, rule, language)
    if captures is None or not all(_takes(rule, *part, language) for part in parts):
        return
    span = TextSpan(parts[0][1].span.start, parts[-1][1].span.end)
    yield Recognised(span, rule.name, captures, parts)


def _takes(rule: CompiledRule, group: str, part: Recognised, language: Language) -> bool:
    allowed = rule.takes.get(group, ())
    return not allowed or language.rules[part.rule].production in allowed
