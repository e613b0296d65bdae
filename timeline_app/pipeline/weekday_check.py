"""Finds a weekday in the lead that speaks against an article's publication date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache

from timeline_app.model.article import PublicationDate, TextSpan
from timeline_app.pipeline.sentences import sentences
from timeline_app.tagger import language as packs
from timeline_app.tagger.language import Language
from timeline_app.tagger.patterns import either

_LEAD_CHARACTERS = 40
"""A shorter paragraph is a headline or a label."""
_LOOK_AT_CHARACTERS = 2000


def checked(
    found: PublicationDate,
    text: str,
    paragraphs: Sequence[TextSpan],
    language: Language | None,
) -> PublicationDate:
    """Return a publication date with the words of the lead that speak against it, if any do.

    News tell first what happened today or in the days before, and name it by its weekday. Told
    as past on the weekday after the publication, it would be six days old: then the date or the
    weekday is wrong. Which one it is the text does not say, so the day stays.
    """
    if found.contradiction or found.day is None or language is None:
        return found
    tomorrow = (found.day + timedelta(days=1)).isoweekday()
    words = next(_past_weekdays(_lead(text, paragraphs, language), text, tomorrow, language), "")
    return replace(found, contradiction=words)


def _lead(text: str, paragraphs: Sequence[TextSpan], language: Language) -> tuple[TextSpan, ...]:
    """Return the sentences of the first paragraph that tells something."""
    for paragraph in paragraphs:
        if paragraph.end - paragraph.start >= _LEAD_CHARACTERS:
            end = min(paragraph.end, paragraph.start + _LOOK_AT_CHARACTERS)
            return sentences(text, (TextSpan(paragraph.start, end),), language)
    return ()


def _past_weekdays(
    lead: Sequence[TextSpan], text: str, number: int, language: Language
) -> Iterator[str]:
    for sentence in lead:
        words = sentence.of(text)
        if _is_open(words, language):
            continue
        for match in _weekdays(language.code)[number].finditer(words):
            if not match["other"]:
                yield match["said"]


def _is_open(sentence: str, language: Language) -> bool:
    """Tell whether a sentence may speak of what is still to come."""
    cues = ("future.cues", "modal.cues")
    return any(language.pattern(cue).search(sentence) for cue in cues)


@cache
def _weekdays(code: str) -> dict[int, re.Pattern[str]]:
    """Return by its number a pattern of a weekday that stands without a date beside it.

    ``other`` is a word that makes it another week's: "last", "every".
    """
    language = packs.load(code)
    before = either(language.words("date_line.before_weekdays"))
    others = either(language.words("date_line.other_weeks"))
    weeks = either(language.words("date_line.weeks_behind"))
    names: dict[int, list[str]] = {}
    for form, number in language.lexicon["weekday"].items():
        names.setdefault(int(number), []).append(form)
    return {
        number: re.compile(
            rf"(?<!\w)(?P<other>{others}\s)?(?P<said>(?:{before}\s)?{either(forms)})"
            rf"(?!['’]?\w|,?\s(?:\w+\.?\s)?\d|\s{weeks}(?!\w))",
            re.IGNORECASE,
        )
        for number, forms in names.items()
    }
