"""A date as a person types it: in words, as articles write it, or in EDTF."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from timeline_app.model.timespan import TimeKind, TimeSpan
from timeline_app.model.timex import Mod, Timex, span_of
from timeline_app.model.typed import Typed
from timeline_app.pipeline.relations import related
from timeline_app.tagger.tagging import pack_for, tag

LANGUAGES = ("en", "de", "tr")
_LONGEST = 200
_MOST_WORDS = 6
_RELATIONS = ("since", "until", "before", "after", "by")
_DECADE = re.compile(r"(\d{3})X")
_CENTURY = re.compile(r"(\d{2})XX")
_BEFORE_CHRIST = re.compile(r"-(\d{4,9})((?:-\d\d){0,2})")
_OPEN = {"", ".."}
_OUTER = " \t.,;"


def read_typed(words: str, counted_from: date | None = None) -> Typed:
    """Return what typed words mean; none of it is guessed.

    EDTF (Library of Congress, 2019) is read in its levels 0 and 1 without seasons: ``2023-10``,
    ``~2019``, ``2019~``, ``196X``, ``2021/..``, ``../2019``, ``-0043``; all else by the tagger,
    also after "since", "until", "before" and "after", and without capitals.

    Args:
        words: what was typed.
        counted_from: the day that "last Friday" counts from.
    """
    text = words.strip(_OUTER)[:_LONGEST]
    if not text:
        return Typed()
    by_standard = _edtf(text)
    return Typed((by_standard,)) if by_standard is not None else _in_words(text, counted_from)


def prepare() -> None:
    """Load what reading needs, so that the first typed date need not wait; any thread may.

    Rules are made ready when words first meet them; all at once would take seconds.
    """
    for language in LANGUAGES:
        tag("3", None, language)


def _edtf(text: str) -> TimeSpan | None:
    first, slash, last = text.partition("/")
    if slash:
        return _between(first.strip(), last.strip())
    bare = text.strip("~?%")
    decade, century = _DECADE.fullmatch(bare), _CENTURY.fullmatch(bare)
    past = _BEFORE_CHRIST.fullmatch(bare)
    value = bare
    if decade or century:
        value = (decade or century or [""])[1]
    elif past:
        value = f"BC{int(past[1]) + 1:04}{past[2]}"
    elif re.fullmatch(r"\d{2,3}", bare):  # a year of so few figures is written with zeros
        return None
    return span_of(value, Mod.APPROX if bare != text else None)


def _between(first: str, last: str) -> TimeSpan | None:
    begin, end = _edtf(first) if first else None, _edtf(last) if last else None
    if last in _OPEN and begin is not None:
        return replace(begin, end=None, kind=TimeKind.SINCE)
    if first in _OPEN and end is not None:
        return replace(end, start=None, kind=TimeKind.UNTIL)
    return span_of(f"{first}/{last}") if begin is not None and end is not None else None


def _in_words(text: str, counted_from: date | None) -> Typed:
    """Read words that are one date from end to end, in the first language that does."""
    best = Typed()
    for words in _spellings(text):
        for language in LANGUAGES:
            for timex in tag(words, counted_from, language):
                typed = _whole(words, timex, language)
                if typed.times:
                    return typed
                best = typed if typed.is_open else best
    return best


def _spellings(text: str) -> Iterator[str]:
    """Yield the words as typed, then with each one's capital, which typing leaves out."""
    yield text
    words = text.split(" ")
    if text != text.lower() or len(words) > _MOST_WORDS:
        return
    for number, word in enumerate(words):
        if word != word.capitalize():
            yield " ".join((*words[:number], word.capitalize(), *words[number + 1 :]))


def _whole(text: str, timex: Timex, language: str) -> Typed:
    """Return what an expression means where nothing but a relation or "about" stands beside it."""
    if timex.span.end != len(text):
        return Typed()
    before, typed = text[: timex.span.start].strip(), _of(timex)
    if not before or _is_nearness(before, timex, language):
        return typed
    relation = next((name for name in _RELATIONS if _is(before, name, language)), "")
    times = (related(time, relation) for time in typed.times if time.start is not None)
    return Typed(tuple(times), typed.is_open) if relation else Typed()


def _is_nearness(words: str, timex: Timex, language: str) -> bool:
    """Tell whether words say no more than that an expression is approximate, as it knows."""
    pack = pack_for(language)
    known = pack.lexicon.get("nearness", {}) if pack else {}
    return timex.mod is Mod.APPROX and words.casefold() in known


def _is(words: str, relation: str, language: str) -> bool:
    """Tell whether words stand for a relation to a date, such as ``since``."""
    pack = pack_for(language)
    return pack is not None and bool(pack.pattern(f"relations.{relation}").fullmatch(words))


def _of(timex: Timex) -> Typed:
    values = dict.fromkeys((timex.value, *timex.alternatives))
    times = tuple(time for value in values if (time := span_of(value, timex.mod)) is not None)
    return Typed(times, is_open=not times and "X" in timex.value)
