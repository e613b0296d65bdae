"""Parts what stands above a text that was saved or printed: a message's fields, a press notice."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice

from timeline_app.model.article import TextSpan
from timeline_app.readers.letter import FEWEST_FIELDS, named_field, plain_subject
from timeline_app.readers.wording import words

_FIRST = 8
_ABOVE = 2
_NOTICE_CHARACTERS = 90


def without_letterhead(
    text: str, paragraphs: Sequence[TextSpan]
) -> tuple[TextSpan | None, tuple[TextSpan, ...]]:
    """Return the subject that a message's header gives, if any, and the paragraphs below.

    A press release loses its notice and whom to ask; it has its headline still to come.
    """
    begin, end = _header(text, paragraphs)
    subject = _subject(text, paragraphs[begin:end])
    below = tuple(paragraphs[end:])
    while len(below) > 1 and _is_notice(below[0].of(text)):
        below = below[1:]
    return subject, _without_contacts(text, below)


def _header(text: str, paragraphs: Sequence[TextSpan]) -> tuple[int, int]:
    """Return where a message's fields begin and end; a mail program's own line may stand above."""
    for begin in range(min(_ABOVE, len(paragraphs)) + 1):
        end = begin
        while end < len(paragraphs) and named_field(paragraphs[end].of(text))[0]:
            end += 1
        named = {named_field(one.of(text))[0] for one in paragraphs[begin:end]}
        if end - begin >= FEWEST_FIELDS and "sender" in named and end < len(paragraphs):
            return begin, end
    return 0, 0


def _subject(text: str, fields: Sequence[TextSpan]) -> TextSpan | None:
    for field in fields:
        name, said = named_field(field.of(text))
        subject = plain_subject(said)
        if name == "subject" and subject:
            start = field.start + field.of(text).rindex(subject)
            return TextSpan(start, start + len(subject))
    return None


def _is_notice(paragraph: str) -> bool:
    return len(paragraph) <= _NOTICE_CHARACTERS and bool(_notices().match(paragraph))


def _without_contacts(text: str, paragraphs: tuple[TextSpan, ...]) -> tuple[TextSpan, ...]:
    """Leave out who may be asked, as far as that stands above the text."""
    asked = [
        index
        for index, one in enumerate(islice(paragraphs[:-1], _FIRST))
        if len(one.of(text)) <= _NOTICE_CHARACTERS and _contacts().match(one.of(text))
    ]
    return tuple(one for index, one in enumerate(paragraphs) if index not in asked)


@cache
def _notices() -> re.Pattern[str]:
    """Return what a notice is: the words that are known, alone or with a date."""
    return _beginning("notices", r"\W*(?:(?=.*\d).{1,30})?\Z")


@cache
def _contacts() -> re.Pattern[str]:
    return _beginning("contacts", r"\s*:")


def _beginning(key: str, end: str) -> re.Pattern[str]:
    known = (re.escape(one).replace("\\ …", r"\b.*") for one in words("press", key))
    return re.compile(rf"\W*(?:{'|'.join(known)}){end}", re.IGNORECASE)
