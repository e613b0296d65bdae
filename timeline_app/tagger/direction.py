"""Where the verb beside an expression points: into the past or the future."""

import re

from timeline_app.tagger.language import Language
from timeline_app.tagger.reading import Direction
from timeline_app.tagger.recogniser import Recognised

_CUE_WINDOW = 100
_OPENING = 30
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]?\s+(?=[\"'“‘(]?[A-Z])|\n\s*\n")


def direction_of(expression: Recognised, text: str, language: Language) -> Direction:
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
