"""Writes a text with its timexes as TimeML 1.2.1.

TimeML's schema is at timeml.org (Pustejovsky and others, October 2005). Only two of its elements
are needed: ``TimeML``, and ``TIMEX3`` around each time expression.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from timeline_app.model.article import TextSpan
from timeline_app.model.timex import AnchorKind, Timex, TimexType

_DCT_ID = "t0"
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"})


def timeml(text: str, timexes: Sequence[Timex], dct: date | None) -> str:
    """Return an XML document whose text is the text.

    The publication date, where it is known, is an empty ``TIMEX3`` with the id ``t0``, since it
    need not stand in the text. A character that XML cannot hold (a control character, a lone
    surrogate) becomes U+FFFD.

    Args:
        text: what the spans count in.
        timexes: in reading order and without overlaps (see `apart`).
        dct: the day that they were read as of.
    """
    body = "".join((_creation_time(dct), *_pieces(text, timexes, dct)))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>{body}</TimeML>\n'


def _creation_time(dct: date | None) -> str:
    if dct is None:
        return ""
    attributes = {
        "tid": _DCT_ID,
        "type": TimexType.DATE,
        "functionInDocument": "CREATION_TIME",
        "temporalFunction": "false",
        "value": dct.isoformat(),
    }
    return f"<TIMEX3{_written(attributes)}/>"


def _pieces(text: str, timexes: Sequence[Timex], dct: date | None) -> Iterator[str]:
    ids = {timex.span: f"t{number}" for number, timex in enumerate(timexes, 1)}
    position = 0
    for timex in timexes:
        yield _escaped(text[position : timex.span.start])
        attributes = _attributes(timex, ids, dct)
        yield f"<TIMEX3{_written(attributes)}>{_escaped(timex.span.of(text))}</TIMEX3>"
        position = timex.span.end
    yield _escaped(text[position:])


def _attributes(timex: Timex, ids: Mapping[TextSpan, str], dct: date | None) -> dict[str, str]:
    found = {
        "tid": ids[timex.span],
        "type": timex.type,
        "temporalFunction": "false" if timex.anchor.kind == AnchorKind.NONE else "true",
        "value": timex.value,
    }
    if timex.mod:
        found["mod"] = timex.mod
    if timex.type == TimexType.SET:
        found["quant"] = "EVERY"  # what recurs irregularly is no SET here
    anchor = _anchor_id(timex, ids, dct)
    if anchor:
        found["anchorTimeID"] = anchor
    return found


def _anchor_id(timex: Timex, ids: Mapping[TextSpan, str], dct: date | None) -> str | None:
    """Return the id of what a timex was counted from, where the document has it."""
    if timex.anchor.kind == AnchorKind.DCT:
        return _DCT_ID if dct else None
    return ids.get(timex.anchor.span) if timex.anchor.span else None


def _written(attributes: Mapping[str, str]) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in attributes.items())


def _escaped(words: str) -> str:
    return _NO_XML.sub("\ufffd", words).translate(_ESCAPES)
