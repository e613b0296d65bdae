"""Bytes to text: the encoding a file names, else the one its bytes speak for."""

import codecs
import re
from typing import NamedTuple

from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import UNSAID, Sentence

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_JAPANESE_ESCAPE = b"\x1b$"
_LOOK_AT_BYTES = 1 << 16
_BAD_SHARE = 0.001
_CONTROL_SHARE = 0.01
_ODD = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Like browsers: the Windows code page holds all of the ISO one and is what was meant.
_WIDER = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "tis-620": "cp874",
}
_BROWSER_NAMES = {"cp932": "shift_jis", "cp949": "euc-kr"}


class Decoded(NamedTuple):
    """A text, and a sentence when its encoding had to be guessed."""

    text: str
    note: Sentence = UNSAID


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Return the text of some bytes, without a byte order mark.

    Args:
        data: a whole file.
        declared: the encoding that the file itself names, if any.

    Raises:
        UnreadableError: the bytes are no text.
    """
    decoded = _marked(data) or _declared(data, declared) or _utf8(data) or _guessed(data)
    if _has_control_characters(decoded.text):
        raise _binary()
    return decoded._replace(text=_without_surrogates(decoded.text))


def text_of(data: bytes) -> Decoded:
    r"""Return the text of a plain text file: decoded, with \n at every line end."""
    decoded = decode(data)
    return decoded._replace(text=decoded.text.replace("\r\n", "\n").replace("\r", "\n"))


def _marked(data: bytes) -> Decoded | None:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"))
    return None


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    name = "iso2022_jp" if _JAPANESE_ESCAPE in data[:_LOOK_AT_BYTES] else _codec(declared)
    if name is None or name.startswith(("utf-16", "utf-32")):
        return None  # a file that names its encoding in ASCII is in neither of the two
    try:
        return Decoded(data.decode(name))
    except (UnicodeError, LookupError):
        return None


def _codec(name: str | None) -> str | None:
    try:
        found = codecs.lookup(name.strip()).name if name else None
    except (LookupError, UnicodeError, ValueError):
        return None
    return _WIDER.get(found, found) if found else None


def _utf8(data: bytes) -> Decoded | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    if "\0" in text or text.count("\ufffd") > len(text) * _BAD_SHARE:
        return None
    return Decoded(text)


def _guessed(data: bytes) -> Decoded:
    import chardet

    guess = chardet.detect(data[:_LOOK_AT_BYTES])["encoding"]
    if guess is None:
        raise _binary()
    name = _codec(guess) or "cp1252"
    shown = name.replace("cp125", "windows-125")
    shown = _BROWSER_NAMES.get(shown, shown)
    return Decoded(
        data.decode(name, "replace"), Sentence("Its encoding was guessed ({0}).", shown)
    )


def _has_control_characters(text: str) -> bool:
    sample = text[:_LOOK_AT_BYTES]
    return len(_ODD.findall(sample)) > len(sample) * _CONTROL_SHARE


def _without_surrogates(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _binary() -> UnreadableError:
    return UnreadableError(
        Sentence("The file holds no text, although its name says so."),
        Sentence("Open it in the program that made it and save it as plain text."),
    )
