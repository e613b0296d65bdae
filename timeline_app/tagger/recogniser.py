"""Finds time expressions in a text, without any date to count from."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.model.article import TextSpan
from timeline_app.tagger.language import Language, Rule
from timeline_app.tagger.patterns import TIMEX_FIRST, TIMEX_REST

_WINDOW = 50
_REACH = {"year_figures": 24, "short_figures": 24, "figures": 0}
"""How many characters before figures their expression may begin."""
_YEAR_FIGURES = 4
_DIGITS = frozenset("0123456789")
_APOSTROPHES = frozenset("'’‘")
_FIGURE_SIGNS = frozenset(".:/")
_WORD = re.compile(r"\w+")
_DECADE = re.compile(r"[0-9]{2}(?:[0-9]{2})?['’]?s")
_JOIN_BEFORE = 20
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
    seen: dict[str, int] = {}
    for kind, start, end in _triggers(text, language):
        before = _REACH.get(kind, _WINDOW)
        for rule in language.rules_for(kind):
            if seen.get(rule.name, 0) >= end:
                continue
            match = _match_around(language.compiled(rule), text, (start, end), before)
            if match:
                seen[rule.name] = match.end()
                yield from _recognised(match, rule, language)


def _triggers(text: str, language: Language) -> Iterator[tuple[str, int, int]]:
    """Yield what calls for rules: a folded trigger word or a kind of figures, and where."""
    for word in _WORD.finditer(text):
        start, end = word.span()
        if text[start] in _DIGITS:
            kind = _kind_of_figures(word, text)
            if kind:
                yield kind, start, end
            continue
        forms = language.triggers(word[0].casefold()) if end - start <= _WINDOW else None
        trigger = forms and forms.match(text, start)
        if trigger:
            yield _fold(trigger[0]), start, trigger.end()


def _kind_of_figures(word: re.Match[str], text: str) -> str | None:
    start, end = word.span()
    if _DECADE.fullmatch(text, start, end):
        return "short_figures"
    if not (end - start in {1, 2, 4} and word[0].isascii() and word[0].isdigit()):
        return None
    if end - start == _YEAR_FIGURES:
        return "year_figures"
    if text[start - 1 : start] in _APOSTROPHES:
        return "short_figures"
    return "figures" if text[end : end + 1] in _FIGURE_SIGNS else None


def _match_around(
    pattern: re.Pattern[str], text: str, trigger: tuple[int, int], before: int
) -> re.Match[str] | None:
    start, end = trigger
    high = min(len(text), end + _WINDOW)
    if not before:
        return pattern.match(text, start, high)
    for match in pattern.finditer(text, max(0, start - before), high):
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
    span = TextSpan(*match.span(_extent(match)))
    yield Recognised(span, rule.name, tuple(sorted(captures.items())))


def _extent(match: re.Match[str]) -> str | int:
    """Return the group that bounds the expression: ``span``, ``span2`` … or the whole match."""
    marked = (group for group in match.re.groupindex if group.startswith("span"))
    return next((group for group in marked if match[group] is not None), 0)


def _value(slot: str, words: str, language: Language) -> str | None:
    folded = _fold(words)
    if slot in language.lexicon:
        return language.lexicon[slot].get(folded)
    if slot == "count":
        return language.numerals.number_in(folded)
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
    for first, after in pairwise(found):
        if after.span.start - first.span.end > _WINDOW:
            continue
        low, high = max(0, first.span.start - _JOIN_BEFORE), after.span.end
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
