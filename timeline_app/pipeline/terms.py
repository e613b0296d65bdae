"""The words by which two tellings are compared: stems, names, kinds of happenings, a subject."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from timeline_app import resources
from timeline_app.tagger import language

STEM_LENGTH = 5
"""How many letters of a word are compared."""

_SUBJECT_STEM_LENGTH = 6
_SUBJECT_WORDS = 12
_REMEMBERED = 20_000
_WORD = re.compile(r"\w+")
_INNER_WORD = re.compile(r"(?<=[\w,;] )[^\W\d_]\w{2,}")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a telling's words say, without the words that carry no meaning of their own.

    ``stems`` are the beginnings of all its words. ``names`` are those written with a capital
    inside a sentence, ``plain`` those that neither are names nor tell the kind of happening.
    ``kinds`` are the kinds of happenings that its words name. ``numbers`` are its figures.
    Where it tells of one more of a kind, "another minister resigned", ``another`` are the names in
    it, without those of days and months.
    """

    stems: frozenset[str]
    names: frozenset[str]
    plain: frozenset[str]
    kinds: frozenset[str]
    numbers: frozenset[str]
    another: frozenset[str] | None = None


class _Form(NamedTuple):
    """A word as it is written: in lower case, and what it is."""

    lower: str
    stem: str
    is_number: bool
    is_capital: bool
    is_left_out: bool
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence with gaps where its names and numbers stand.

    ``words`` are what is between them, without stop words; ``gaps`` are the words of each name
    and number, in the order of the sentence.
    """

    words: tuple[str, ...]
    gaps: tuple[frozenset[str], ...]

    def differing(self, other: "Frame") -> tuple[frozenset[str], ...]:
        """Return what two sentences that say one thing say of different names or numbers.

        The full name and the short one of a person are one. Nothing differs where the
        sentences say different things.
        """
        if not self.words or self.words != other.words or len(self.gaps) != len(other.gaps):
            return ()
        pairs = zip(self.gaps, other.gaps, strict=True)
        return tuple(ours | theirs for ours, theirs in pairs if ours.isdisjoint(theirs))


def frame(quote: str, code: str) -> Frame:
    """Return the frame of a quote in the language of a code."""
    form_of = _forms(code)
    words: list[str] = []
    gaps: list[set[str]] = []
    in_gap = False
    for form in map(form_of, _WORD.findall(quote)):
        is_gap = form.is_number or form.is_capital
        if form.is_left_out and not form.is_number:
            continue
        if not is_gap:
            words.append(form.lower)
        elif in_gap:
            gaps[-1].add(form.lower)
        else:
            gaps.append({form.lower})
        in_gap = is_gap
    return Frame(tuple(words), tuple(map(frozenset, gaps)))


def terms(quotes: Iterable[str], code: str) -> Terms:
    """Return the terms of some quotes in the language of a code."""
    form_of = _forms(code)
    stems: set[str] = set()
    names: set[str] = set()
    telling: set[str] = set()
    kinds: set[str] = set()
    numbers: set[str] = set()
    another = _another(code)
    is_another = False
    for quote in quotes:
        is_another = is_another or bool(another and another.match(quote.lstrip()))
        for match in _WORD.finditer(quote):
            form = form_of(match[0])
            if form.is_number:
                numbers.add(form.lower)
            if form.is_left_out or len(form.lower) == 1:
                continue
            stems.add(form.stem)
            if form.is_capital and match.start():
                names.add(form.stem)
            if form.kinds:
                telling.add(form.stem)
                kinds.update(form.kinds)
    plain = stems - names - telling
    return Terms(
        frozenset(stems),
        frozenset(names),
        frozenset(plain),
        frozenset(kinds),
        frozenset(numbers),
        frozenset(names - _calendar_stems(code)) if is_another else None,
    )


def subject(text: str, code: str) -> frozenset[str]:
    """Return what an article is about: the words that it writes with a capital most often.

    The capitals that begin sentences do not count, nor do weekdays and months.
    """
    left_out = _stop_words(code) | _calendar_words(code)
    counted: Counter[str] = Counter()
    for match in _INNER_WORD.finditer(text):
        if not match[0][0].isupper() or text[match.start() - 2].isupper():
            continue
        word = match[0].lower()
        if word not in left_out:
            counted[word[:_SUBJECT_STEM_LENGTH]] += 1
    ranked = sorted(counted.items(), key=lambda item: -item[1])
    return frozenset(word for word, _ in ranked[:_SUBJECT_WORDS])


@cache  # as large as the languages are many
def _forms(code: str) -> Callable[[str], _Form]:
    """Return what looks a language's words up, each once while it is remembered."""
    stop_words, kinds_of = _stop_words(code), _kinds(code)

    def form(word: str) -> _Form:
        lower = word.lower()
        return _Form(
            lower,
            lower[:STEM_LENGTH],
            lower.isdigit(),
            word[0].isupper(),
            lower in stop_words,
            kinds_of.get(lower, frozenset()),
        )

    return lru_cache(maxsize=_REMEMBERED)(form)


@cache
def _stop_words(code: str) -> frozenset[str]:
    if code not in language.available():
        return frozenset()
    return frozenset(language.load(code).words("headline.stop_words"))


@cache
def _calendar_words(code: str) -> frozenset[str]:
    if code not in language.available():
        return frozenset()
    lexicon = language.load(code).lexicon
    return frozenset(form for slot in ("weekday", "month") for form in lexicon.get(slot, ()))


@cache
def _calendar_stems(code: str) -> frozenset[str]:
    return frozenset(word[:STEM_LENGTH].lower() for word in _calendar_words(code))


@cache
def _another(code: str) -> re.Pattern[str] | None:
    """Return how a language begins to tell of one more of a kind."""
    return (
        language.load(code).pattern("headline.another") if code in language.available() else None
    )


@cache
def _kinds(code: str) -> Mapping[str, frozenset[str]]:
    """Return the kinds of happenings that each word names, by a language's happenings.toml."""
    path = resources.path("languages", code, "happenings.toml")
    if not path.is_file():
        return MappingProxyType({})
    found: dict[str, set[str]] = {}
    for kind, words in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for word in words.split():
            found.setdefault(word, set()).add(kind)
    return MappingProxyType({word: frozenset(kinds) for word, kinds in found.items()})
