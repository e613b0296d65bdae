"""How iCalendar (RFC 5545) writes its lines, and the lines of ours in it."""

import re
from collections.abc import Iterator

EVENT = "X-TIMELINE-EVENT"
"""An event as timeline.json has it, with what the entry shows of it."""
ARTICLE = "X-TIMELINE-ARTICLE"
"""An article as timeline.json lists it, without its text."""

_LINE_OCTETS = 75
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_SIGN = re.compile(r"[\\;,\n]")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_FOLD = re.compile(r"\r?\n[ \t]")
_CONTINUES = 0x80, 0xBF


def plain(words: str) -> str:
    """Return words without the control characters that a calendar may not hold."""
    return _CONTROL.sub(" ", words)


def escaped(words: str) -> str:
    """Return words as the value of a text property."""
    return _SIGN.sub(lambda sign: "\\n" if sign[0] == "\n" else f"\\{sign[0]}", plain(words))


def unescaped(value: str) -> str:
    """Return the words that the value of a text property writes."""
    return _ESCAPE.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], value)


def folded(line: str) -> str:
    """Return a line with its end, broken where it is longer than 75 octets of UTF-8."""
    octets = line.encode("utf-8", "backslashreplace")
    return "\r\n ".join(part.decode() for part in _parts(octets)) + "\r\n"


def unfolded(text: str) -> Iterator[str]:
    """Yield the lines of a calendar, those that were broken in one piece."""
    for line in re.split(r"\r?\n", _FOLD.sub("", text)):
        if line:
            yield line


def _parts(octets: bytes) -> Iterator[bytes]:
    start, most = 0, _LINE_OCTETS
    while start < len(octets):
        end = min(start + most, len(octets))
        while end < len(octets) and _CONTINUES[0] <= octets[end] <= _CONTINUES[1]:
            end -= 1
        yield octets[start:end]
        start, most = end, _LINE_OCTETS - 1
