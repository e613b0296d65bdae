"""Parts and headers of MIME messages, read so that a hostile one cannot stall the reading."""

import re
from base64 import b64decode
from collections.abc import Iterator
from email.errors import (
    CloseBoundaryNotFoundDefect,
    HeaderParseError,
    InvalidBase64LengthDefect,
    StartBoundaryNotFoundDefect,
)
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32

from timeline_app.readers import limits
from timeline_app.readers.encoding import decode
from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import Sentence

_BASE64_UNIT = 4
_CUT_MULTIPARTS = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)


class _BriefHeaders(Compat32):
    """Cuts header values before anything parses them: that takes time squared in their length."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[: limits.MAIL_HEADER_CHARACTERS]


def parse(data: bytes) -> Message:
    """Return the message in some bytes; one that is broken has what could be read of it.

    Raises:
        UnreadableError: it is nested too deeply.
    """
    try:
        return BytesParser(policy=_BriefHeaders()).parsebytes(data)
    except RecursionError as error:
        raise UnreadableError(
            Sentence("The message is nested too deeply to be read."),
            Sentence("Copy its words into a text file and add that."),
        ) from error


def parts(message: Message) -> list[Message]:
    """Return the message's own parts, in order; of a message in it only the part that holds it.

    Raises:
        UnreadableError: there are more parts than the limit.
    """
    found = []
    waiting = [message]
    while waiting:
        part = waiting.pop()
        found.append(part)
        limits.check_parts(len(found))
        if part.get_content_maintype() == "multipart":
            waiting.extend(reversed(children(part)))
    return found


def children(part: Message) -> list[Message]:
    """Return the parts directly in a part."""
    payload = part.get_payload()
    within = payload if isinstance(payload, list) else []
    return [child for child in within if isinstance(child, Message)]


def header(part: Message, name: str) -> str:
    """Return a header in plain words on one line, or nothing if it is missing."""
    for key, value in part.raw_items():
        if key.lower() == name.lower():
            return " ".join(_decoded(str(value)).split())
    return ""


def content(part: Message) -> bytes:
    """Return what a part holds, its transfer encoding undone as far as it is sound."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
        units = re.sub(rb"[^A-Za-z0-9+/]", b"", data)  # it breaks off, and comes as it stands
        return b64decode(units[: len(units) // _BASE64_UNIT * _BASE64_UNIT])
    return data


def breaks_off(message: Message) -> bool:
    """Tell whether the end of the message, or of one of its parts, is missing."""
    found = [defect for part in parts(message) for defect in part.defects]
    return any(isinstance(one, (*_CUT_MULTIPARTS, InvalidBase64LengthDefect)) for one in found)


def _decoded(value: str) -> str:
    try:
        raw = value.encode("ascii", "surrogateescape")
        pieces = decode_header(value if raw.isascii() else decode(raw).text)
        return "".join(_pieces(pieces))
    except (HeaderParseError, UnreadableError, ValueError):
        return value.encode("ascii", "replace").decode("ascii")


def _pieces(pieces: list[tuple[bytes | str, str | None]]) -> Iterator[str]:
    for words, charset in pieces:
        yield words if isinstance(words, str) else decode(words, charset).text
