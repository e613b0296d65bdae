"""What the writer of a message says, without quoted replies and signature; what is passed on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby, takewhile

from timeline_app.readers.wording import words
from timeline_app.sentence import UNSAID, Sentence

_QUOTED = re.compile(r"[ \t]*>")
_QUOTE_MARK = re.compile(r"[ \t]*>[ \t]?")
_FIELD = re.compile(r"[ \t]*\*?([^\W\d_][\w -]{0,24}?)\*?[ \t]*:\*?(?:[ \t]+(.*))?")
_SIGNATURE = re.compile(r"-- ?")
_SIGNATURE_LINES = 12
_ATTRIBUTION = re.compile(r"(?s)(?=.*(?:@|\d[:.h]\d\d)).{1,200}:")
_ATTRIBUTION_LINES = 4
FEWEST_FIELDS = 3
"""How many header fields make a message of what follows."""
_REMARK_CHARACTERS = 250
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person wrote; ``subject`` and ``date`` are there where it was passed on."""

    text: str
    is_passed_on: bool = False
    subject: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Letters:
    """What a message tells, and a sentence about what was left out of it."""

    told: tuple[Letter, ...]
    note: Sentence = UNSAID


@dataclass(frozen=True, slots=True)
class _Passage:
    """Where an earlier message begins in some lines, and what its header says."""

    start: int
    says_forwarded: bool
    lines: tuple[str, ...]
    fields: dict[str, str] = field(default_factory=dict)


def letters_in(text: str, *, is_forward: bool, depth: int = 0) -> Letters:
    r"""Return what the sender wrote and, of a forwarded message, what it passes on.

    What it quotes of earlier messages is left out, unless there is nothing else, and so is a
    short remark above what is passed on.

    Args:
        text: a message's text, with line ends as \n.
        is_forward: the subject says that something is passed on.
        depth: how many messages this one was passed on in.
    """
    lines = text.split("\n")
    passage = _passage(lines) if depth < _DEEPEST else None
    above = lines[: passage.start] if passage else lines
    own, note = _written(above)
    if passage is None:
        return Letters((Letter(own),), note)
    if own and not (is_forward or passage.says_forwarded):
        return Letters((Letter(own),), _QUOTES_LEFT_OUT)
    inner = letters_in("\n".join(passage.lines), is_forward=False, depth=depth + 1)
    first = inner.told[0]
    if not first.is_passed_on:
        first = Letter(
            first.text, True, passage.fields.get("subject", ""), passage.fields.get("date", "")
        )
    told = (first, *inner.told[1:])
    if len(own) >= _REMARK_CHARACTERS:
        return Letters((Letter(own), *told), note or inner.note)
    return Letters(told, _REMARK_LEFT_OUT if own else inner.note)


def plain_subject(subject: str) -> str:
    """Return a subject without the marks of replies and forwards before it."""
    match = _marks(("reply", "forward")).match(subject)
    return subject[match.end() :].strip() if match else subject


def is_passed_on(subject: str) -> bool:
    """Tell whether a subject says that the message passes another one on."""
    return _marks(("forward",)).match(subject) is not None


_QUOTES_LEFT_OUT = Sentence("Earlier messages that it quotes were left out.")
_REMARK_LEFT_OUT = Sentence("A remark above the forwarded message was left out.")


@cache
def _marks(keys: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(re.escape(word) for key in keys for word in words("mail", key))
    return re.compile(rf"(?:\s*(?:{known})(?:\[\d{{1,3}}\])?\s*:)+", re.IGNORECASE)


@cache
def _field_names() -> dict[str, str]:
    keys = ("sender", "date", "subject", "others")
    return {word.casefold(): key for key in keys for word in words("mail", key)}


def _passage(lines: Sequence[str]) -> _Passage | None:
    """Return the first earlier message that a line or a block of header fields announces."""
    for index, line in enumerate(lines):
        bare = line.strip(" \t>-_*:").casefold()
        if bare in _phrases("passed_on"):
            return _opened(lines, index, index + 1, says_forwarded=True)
        if bare in _phrases("replied_to"):
            return _opened(lines, index, index + 1, says_forwarded=False)
        if named_field(line)[0] == "sender":
            passage = _opened(lines, index, index, says_forwarded=False)
            if len(passage.fields) >= FEWEST_FIELDS:
                return passage
    return None


@cache
def _phrases(key: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in words("mail", key))


def _opened(lines: Sequence[str], start: int, head: int, *, says_forwarded: bool) -> _Passage:
    """Return the message whose header begins at a line, perhaps after empty ones."""
    rest = _unquoted(lines[head:])
    while rest and not rest[0].strip():
        del rest[0]
    fields: dict[str, str] = {}
    while rest and (named := named_field(rest[0]))[0]:
        fields.setdefault(*named)
        del rest[0]
        while fields and rest and rest[0][:1] in {" ", "\t"} and rest[0].strip():
            del rest[0]  # a long field goes on in an indented line
    return _Passage(start, says_forwarded, tuple(rest), fields)


def _unquoted(lines: Sequence[str]) -> list[str]:
    """Return lines without the mark of a quotation if the first that says something has one."""
    first = next((line for line in lines if line.strip()), "")
    if not _QUOTED.match(first):
        return list(lines)
    return [_QUOTE_MARK.sub("", line, count=1) for line in lines]


def named_field(line: str) -> tuple[str, str]:
    """Return what a header field is and says; of any other line, nothing."""
    match = _FIELD.fullmatch(line)
    name = _field_names().get(match[1].casefold(), "") if match else ""
    return (name, (match[2] or "").strip(" *")) if match and name else ("", "")


def _written(lines: Sequence[str]) -> tuple[str, Sentence]:
    """Return what the writer wrote, and a sentence about what was left out of it.

    Somebody who only quotes wants the quotation to be read.
    """
    lines = _unsigned(lines)
    kept: list[str] = []
    quotes = 0
    for quoted, run in groupby(lines, lambda line: bool(_QUOTED.match(line))):
        if quoted:
            _drop_attribution(kept)
            kept.append("")
            quotes += 1
        else:
            kept += run
    own = "\n".join(kept).strip()
    if own or not quotes:
        return own, _QUOTES_LEFT_OUT if quotes else UNSAID
    return "\n".join(_QUOTE_MARK.sub("", line, count=1) for line in lines).strip(), UNSAID


def _unsigned(lines: Sequence[str]) -> Sequence[str]:
    for index in range(max(0, len(lines) - _SIGNATURE_LINES), len(lines)):
        if _SIGNATURE.fullmatch(lines[index]):
            return lines[:index]
    return lines


def _drop_attribution(lines: list[str]) -> None:
    """Take the lines away that say who wrote what is quoted next, and when."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    told = list(takewhile(str.strip, reversed(lines[:end])))
    if len(told) <= _ATTRIBUTION_LINES and _ATTRIBUTION.fullmatch("\n".join(reversed(told))):
        del lines[end - len(told) :]
