"""Language packs: the words and rules of a language, read from ``resources/languages``."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

from timeline_app import resources
from timeline_app.tagger.numbers import Numerals, numerals
from timeline_app.tagger.patterns import SPACE, TIMEX, UnsafePatternError, check, either
from timeline_app.tagger.vocabulary import FIGURES, consumed, openings

_SLOT = re.compile(r"\{([a-z][a-z_]*)(?::([a-z][a-z_]*[0-9]?))?\}")
_WORD = re.compile(r"\w+")
_DIGITS = "0123456789"
_FENCE = r"(?:(?<!\w)|(?=['’]))"
"""Where a word begins; one with an apostrophe in front hangs on another: "we'll"."""
_COUNT_SLOTS = ("number", "amount", "and_half")
_FIGURE_TRIGGERS = (
    "early_figures",
    "figures",
    "glued_figures",
    "short_figures",
    "year_figures",
)
_FIGURE_SLOTS = {"early_figures": "three_figures", "year_figures": "year"}
"""The slot that takes the figures which call for a rule."""
_DETECTED_CHARACTERS = 20_000
_LEAST_SHARE = 0.08
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)


@dataclass(frozen=True, slots=True)
class Example:
    """A text that a rule reads, the value it gives, and the day it is read on if not 2024-03-08.

    A counter-example has no value: the rule does not match it.
    """

    text: str
    value: str | None = None
    dct: str | None = None
    mod: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of ``rules.toml``.

    ``slots`` says for each named group which slot of the lexicon its words come from. ``given``
    are captures that every match has. ``joins`` marks a rule over expressions already found;
    ``takes`` then says which productions may fill which group.
    """

    name: str
    source: str
    production: str
    triggers: tuple[str, ...]
    priority: int
    given: Mapping[str, str]
    takes: Mapping[str, tuple[str, ...]]
    slots: Mapping[str, str]
    joins: bool
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule ready to be matched.

    ``openings`` are how the words of a match begin up to its last trigger, or of a rule without
    triggers all of them (see `vocabulary.fits`), ``extents`` the
    groups that bound the expression where one is not the whole match. ``captures`` are the
    groups that hold words, each with the capture it gives and its slot; ``timexes`` those that
    hold an expression already found.
    """

    name: str
    pattern: re.Pattern[str]
    openings: frozenset[str]
    extents: tuple[str, ...]
    captures: tuple[tuple[str, str, str], ...]
    timexes: tuple[str, ...]
    given: Mapping[str, str]
    takes: Mapping[str, tuple[str, ...]]


@dataclass(eq=False)
class Language:
    """A language pack. Patterns are compiled when they are first used."""

    code: str
    lexicon: Mapping[str, Mapping[str, str]]
    """Slot → folded form → value."""
    rules: Mapping[str, Rule]
    numerals: Numerals
    fold: Callable[[str], str]
    """The language's own case folding of words."""
    _clinging: str
    _forms: Mapping[str, str]
    _narrative: Mapping[str, Any]
    _compiled: dict[str, re.Pattern[str]] = field(default_factory=dict)
    _words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _phrases: dict[str, re.Pattern[str]] = field(default_factory=dict)
    _called: dict[str, tuple[CompiledRule, ...]] = field(default_factory=dict)
    _ready_rules: dict[str, CompiledRule] = field(default_factory=dict)
    _opened: dict[str, frozenset[str]] = field(default_factory=dict)

    def compiled(self, rule: Rule) -> CompiledRule:
        """Return a rule's pattern, with its slots as named groups and fenced at both ends."""
        body = _SLOT.sub(self._slot, rule.source.replace(" ", SPACE))
        pattern = re.compile(rf"(?<!\w)(?:{body}){self._clinging}(?!\w)", re.IGNORECASE)
        words = {group: slot for group, slot in rule.slots.items() if slot != "timex"}
        return CompiledRule(
            name=rule.name,
            pattern=pattern,
            openings=self._openings(rule),
            extents=tuple(group for group in pattern.groupindex if group.startswith("span")),
            captures=tuple((group, group.rstrip(_DIGITS), slot) for group, slot in words.items()),
            timexes=tuple(rule.slots.keys() - words),
            given=rule.given,
            takes=rule.takes,
        )

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The folded first words of all trigger words."""
        return frozenset(self._rules_by_word.keys() - set(_FIGURE_TRIGGERS)) | self._longer.keys()

    def trigger_phrases(self, first_word: str) -> re.Pattern[str] | None:
        """Return the trigger words of more than the folded word they begin with, as a pattern."""
        if first_word not in self._longer:
            return None
        if first_word not in self._phrases:
            folded = self._longer[first_word]
            written = [form.replace("ss", "ß") for form in folded]  # which folding made "ss"
            pattern = rf"{either((*folded, *written))}(?!\w)"
            self._phrases[first_word] = re.compile(pattern, re.IGNORECASE)
        return self._phrases[first_word]

    def rules_for(self, trigger: str) -> tuple[CompiledRule, ...]:
        """Return the rules that a folded trigger word calls for.

        Figures have triggers of their own: ``year_figures`` are four, ``figures`` are one or two
        before a point, a colon or a slash, ``glued_figures`` have one or two letters right
        behind them, ``short_figures`` are of a decade or after an apostrophe.
        """
        if trigger not in self._called:
            names = self._rules_by_word.get(trigger, ())
            self._called[trigger] = tuple(self._ready(name) for name in names)
        return self._called[trigger]

    @cached_property
    def joining_rules(self) -> tuple[CompiledRule, ...]:
        """The rules over expressions already found."""
        return tuple(self._ready(rule.name) for rule in self.rules.values() if rule.joins)

    def words(self, key: str) -> tuple[str, ...]:
        """Return the words under a dotted key of ``narrative.toml``; no such key is an error."""
        if key not in self._words:
            table: Any = self._narrative
            for part in key.split("."):
                table = table[part]
            self._words[key] = tuple(table)
        return self._words[key]

    def pattern(self, key: str) -> re.Pattern[str]:
        """Return the words under a dotted key as one fenced pattern, in any case."""
        if key not in self._compiled:
            words = either(self.words(key))
            self._compiled[key] = re.compile(rf"{_FENCE}{words}(?!\w)", re.IGNORECASE)
        return self._compiled[key]

    def __post_init__(self) -> None:
        by_word: dict[str, list[str]] = {}
        for rule in self.rules.values():
            words = {word for slot in rule.triggers for word in self.lexicon.get(slot, (slot,))}
            for word in words:
                by_word.setdefault(word, []).append(rule.name)
        self._rules_by_word = MappingProxyType({w: tuple(found) for w, found in by_word.items()})
        self._longer: dict[str, list[str]] = {}
        for word in by_word.keys() - set(_FIGURE_TRIGGERS):
            first = _WORD.match(word)
            if first and first[0] != word:
                self._longer.setdefault(first[0], []).append(word)

    def _slot(self, match: re.Match[str]) -> str:
        slot, group = match[1], match[2] or match[1]
        return f"(?P<{group}>{self._forms[slot]})"

    def _ready(self, name: str) -> CompiledRule:
        if name not in self._ready_rules:
            self._ready_rules[name] = self.compiled(self.rules[name])
        return self._ready_rules[name]

    def _openings(self, rule: Rule) -> frozenset[str]:
        """Return how the words begin that a match can hold, up to the last of its triggers."""
        source = consumed(rule.source)
        last = max(self._places_of_triggers(rule, source), default=len(source))
        slots = (found[1] for found in _SLOT.finditer(source, 0, last))
        found = (self._slot_openings(slot) for slot in slots)
        return openings(_SLOT.sub(" ", source[:last]), self.fold).union(*found)

    def _places_of_triggers(self, rule: Rule, source: str) -> Iterator[int]:
        """Yield where a pattern can take a word that calls for its rule."""
        called = [_FIGURE_SLOTS.get(trigger, trigger) for trigger in rule.triggers]
        words = {word for slot in called for word in self.lexicon.get(slot, ())}
        for found in _SLOT.finditer(source):
            slot = found[1]
            if slot in called or not words.isdisjoint(self.lexicon.get(slot, ())):
                yield found.start()
        first_words = {found[0] for found in map(_WORD.match, words) if found}
        for literal in _WORD.finditer(_SLOT.sub(lambda slot: " " * len(slot[0]), source)):
            if self.fold(literal[0]) in first_words:
                yield literal.start()

    def _slot_openings(self, slot: str) -> frozenset[str]:
        if slot not in self._opened:
            parts = _COUNT_SLOTS if slot == "count" else (slot,)
            forms = [re.escape(form) for part in parts for form in self.lexicon.get(part, ())]
            if slot == "count":
                forms += [FIGURES, self.numerals.between]
            self._opened[slot] = openings("|".join(forms) or self._forms[slot], self.fold)
        return self._opened[slot]


def available() -> tuple[str, ...]:
    """Return the codes of the languages that have a pack."""
    packs = resources.path("languages")
    return tuple(sorted(p.parent.name for p in packs.glob("*/rules.toml")))


@cache
def load(code: str) -> Language:
    """Return a language's pack.

    Raises:
        KeyError: there is no pack of that code; `available` tells.
        ValueError: a rule of the pack is unsafe or names a slot that the lexicon lacks.
    """
    if code not in available():
        raise KeyError(code)
    tables = {name: _table(code, f"{name}.toml") for name in ("lexicon", "rules", "narrative")}
    fold = _folding(tables["lexicon"].pop("folding", {}))
    clinging = _clinging(tables["lexicon"].pop("clinging", {}))
    words, forms, numbers = _lexicon(tables["lexicon"], fold)
    rules = {name: _rule(name, entry, forms) for name, entry in tables["rules"].items()}
    return Language(code, words, rules, numbers, fold, clinging, forms, tables["narrative"])


def detect(text: str) -> str:
    """Return a text's language as ISO 639-1, or ``"und"`` when nothing fits.

    Scripts decide first, then of which language most words are its commonest or have its letters.
    """
    sample = text[:_DETECTED_CHARACTERS]
    words = re.findall(r"[^\W\d_]+", sample.casefold())
    letters = sum(map(len, words))
    for code, script in () if sample.isascii() else _SCRIPTS:
        if 10 * len(script.findall(sample)) > 3 * letters > 0:
            return code
    found = Counter(words)
    counts = {
        code: sum(found[word] for word in found.keys() & stop) + _lettered(code, found)
        for code, stop in _stop_words().items()
    }
    best = max(counts, key=lambda code: counts[code])
    rivals = [code for code, count in counts.items() if count == counts[best]]
    if len(rivals) > 1 or counts[best] < _LEAST_SHARE * len(words):
        return "und"
    return best


def _lettered(code: str, found: Mapping[str, int]) -> int:
    """Return how many words have a letter that is a language's own."""
    letters = _letters().get(code)
    return sum(found[word] for word in found if not letters.isdisjoint(word)) if letters else 0


@cache
def _letters() -> Mapping[str, frozenset[str]]:
    packs = {code: _table(code, "narrative.toml")["language"]["letters"] for code in available()}
    return {code: frozenset(letters) for code, letters in packs.items() if letters}


@cache
def _stop_words() -> Mapping[str, frozenset[str]]:
    with resources.path("languages", "stopwords.toml").open("rb") as file:
        words = {code: frozenset(found) for code, found in tomllib.load(file).items()}
    return words | {
        code: frozenset(_table(code, "narrative.toml")["language"]["stop_words"])
        for code in available()
    }


def _table(*parts: str) -> dict[str, Any]:
    with resources.path("languages", *parts).open("rb") as file:
        return tomllib.load(file)


def _folding(table: Mapping[str, str]) -> Callable[[str], str]:
    """Return a case folding that first puts some letters in the place of others."""
    if not table:
        return str.casefold
    letters = str.maketrans(dict(table))
    return lambda words: words.translate(letters).casefold()


def _clinging(table: Mapping[str, list[str]]) -> str:
    """Return a pattern of what may cling to an expression: a sign and an ending."""
    if not table:
        return ""
    return f"(?:{either(table['signs'])}{either(table['endings'])})?"


def _lexicon(
    table: dict[str, Any], fold: Callable[[str], str]
) -> tuple[Mapping[str, Mapping[str, str]], dict[str, str], Numerals]:
    capitals = set(table.pop("capitals", ()))
    signs = table.pop("numerals")
    forms = {slot: f"(?:{source})" for slot, source in table.pop("patterns", {}).items()}
    forms["timex"] = TIMEX
    lexicon: dict[str, Mapping[str, str]] = {}
    for slot, entries in table.items():
        written = {
            value: [form for source in sources for form in _spelled_out(source, table)]
            for value, sources in entries.items()
        }
        lexicon[slot] = {fold(form): value for value in written for form in written[value]}
        every = [form for found in written.values() for form in found]
        forms[slot] = either(every, capitals=slot in capitals)
    numbers = numerals(signs, lexicon, forms)
    forms["count"] = numbers.pattern
    return lexicon, forms, numbers


def _spelled_out(form: str, table: Mapping[str, Mapping[str, list[str]]]) -> Iterator[str]:
    """Yield a form once for each form of a slot that it names: "last{ending}"."""
    slot = _SLOT.search(form)
    if slot is None:
        yield form
        return
    for endings in table[slot[1]].values():
        for ending in endings:
            yield from _spelled_out(form[: slot.start()] + ending + form[slot.end() :], table)


def _rule(name: str, entry: Mapping[str, Any], forms: Mapping[str, str]) -> Rule:
    source = entry["pattern"]
    try:
        check(source)
    except UnsafePatternError as error:
        raise ValueError(f"rule {name!r}: {error}") from error
    slots = {found[2] or found[1]: found[1] for found in _SLOT.finditer(source)}
    joins = "timex" in slots.values()
    unknown = sorted(set(slots.values()) - set(forms))
    if unknown:
        raise ValueError(f"rule {name!r}: the lexicon has no {', '.join(unknown)}")
    return Rule(
        name,
        source,
        entry["production"],
        tuple(entry.get("triggers", ())),
        entry.get("priority", 0),
        entry.get("given", {}),
        {group: tuple(names) for group, names in entry.get("takes", {}).items()},
        slots,
        joins,
        _examples(entry),
    )


def _examples(entry: Mapping[str, Any]) -> tuple[Example, ...]:
    positive = [Example(**example) for example in entry.get("examples", ())]
    return (*positive, *(Example(text) for text in entry.get("counter_examples", ())))
