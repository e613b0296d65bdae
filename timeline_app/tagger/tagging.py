"""From a text to its timexes in one call."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from timeline_app.errors import TimelineError
from timeline_app.model.timex import Timex
from timeline_app.sentence import UNSAID, Sentence
from timeline_app.tagger import language as packs
from timeline_app.tagger.language import Language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

UNKNOWN_LANGUAGE = "und"
_FEW_WORDS = 20
"""So few words may well hold none of a language's commonest."""
_FULLEST = "en"
"""The language that reads what two read equally well, as ``2024-03-05``."""
_WORD = re.compile(r"[^\W\d_]+")
_NAMES = {
    "ar": Sentence("Arabic"),
    "de": Sentence("German"),
    "el": Sentence("Greek"),
    "es": Sentence("Spanish"),
    "fr": Sentence("French"),
    "he": Sentence("Hebrew"),
    "hi": Sentence("Hindi"),
    "it": Sentence("Italian"),
    "ja": Sentence("Japanese"),
    "ko": Sentence("Korean"),
    "nl": Sentence("Dutch"),
    "pl": Sentence("Polish"),
    "pt": Sentence("Portuguese"),
    "ru": Sentence("Russian"),
    "sv": Sentence("Swedish"),
    "tr": Sentence("Turkish"),
    "zh": Sentence("Chinese"),
}


def tag(text: str, dct: date | None = None, language: str | None = None) -> tuple[Timex, ...]:
    """Return the time expressions of a text in reading order, with their values.

    Args:
        text: any text; the spans are code-point offsets into it.
        dct: the day of its publication; of a time only its day counts. Without it what counts
            from it stays open (``XXXX-10-07``); nothing is ever counted from today.
        language: ISO 639-1. Without it the language is detected; a text in a language that is
            not understood has no timexes.

    Raises:
        TimelineError: the language named is not understood.
    """
    code = language_of(text) if language is None else known_language(language)
    pack = pack_for(code)
    day = dct.date() if isinstance(dct, datetime) else dct
    return () if pack is None else resolve(recognise(text, pack), text, day, pack)


def apart(timexes: Iterable[Timex]) -> Iterator[Timex]:
    """Yield timexes that do not overlap, a range as the expressions it was put together from."""
    for timex in timexes:
        if timex.parts:
            yield from apart(timex.parts)
        else:
            yield timex


def pack_for(code: str) -> Language | None:
    """Return the pack of a language, or nothing where it has none."""
    try:
        return packs.load(code)
    except KeyError:
        return None


def known_language(code: str) -> str:
    """Return the ISO 639-1 code of a language that has a pack, ``en`` for ``en-GB``.

    Raises:
        TimelineError: it has none.
    """
    short = short_code(code)
    if pack_for(short) is None:
        understood = ", ".join(packs.available())
        raise TimelineError(f"{not_understood(short)} The languages understood are: {understood}.")
    return short


def short_code(code: str) -> str:
    """Return the language of a locale: ``en`` for ``en-GB`` and ``EN_us``."""
    return re.split("[-_]", code.strip())[0].lower()


def language_of(text: str) -> str:
    """Return the language of a text as ISO 639-1, or ``"und"`` where it cannot be told.

    A text too short to tell is of the language whose expressions cover most of it.
    """
    code = packs.detect(text)
    if code != UNKNOWN_LANGUAGE or not _is_short(text):
        return code
    covered = {code: _covered(text, code) for code in packs.available()}
    best = max(covered, key=lambda code: (covered[code], code == _FULLEST))
    return best if covered[best] else UNKNOWN_LANGUAGE


def not_understood(code: str) -> Sentence:
    """Return the sentence about a language that has no pack."""
    if code == UNKNOWN_LANGUAGE:
        return Sentence("Its language was not recognised, so no dates were looked for.")
    return Sentence("Dates in {0} are not understood yet.", _NAMES.get(code, code))


def note_on(text: str, code: str) -> Sentence:
    """Return what a reader should know who finds no dates in a text, or nothing."""
    was_read = pack_for(code) or (code == UNKNOWN_LANGUAGE and _is_short(text))
    return UNSAID if was_read else not_understood(code)


def _is_short(text: str) -> bool:
    return len(_WORD.findall(text, 0, 100 * _FEW_WORDS)) <= _FEW_WORDS


def _covered(text: str, code: str) -> int:
    found = recognise(text, packs.load(code))
    return sum(one.span.end - one.span.start for one in found)
