"""Reads Rich Text Format."""

import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.readers import limits
from timeline_app.readers.draft import Draft
from timeline_app.readers.paragraphs import page_breaks_of, paragraphs_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.sentence import UNSAID, Sentence

_BEGINNING = b"{\\rtf"
_BINARY_DIGITS = re.compile(rb"(?:[0-9A-Fa-f]{2}\s*){128,}")
_LINK = re.compile(r'HYPERLINK(?=[^{}"]{0,20}")')
_HIDDEN = re.compile(r"\{\\v(?![a-z0-9])[^{}]*\}")
_PAGE = re.compile(r"\\page(?![a-z])")
_CHARACTER_SET = re.compile(r"\\fcharset\d+")
_CELL_ENDS = re.compile(r"\|[ \t]*(?=\n|\Z)")
_UNESCAPED_BRACE = re.compile(rb"(?<!\\)[{}]")
_DAMAGED = Sentence("Open it in the program that made it and save it as plain text.")


class RtfReader:
    """Rich text of any program; its pictures and hidden parts are passed over."""

    suffixes: tuple[str, ...] = (".rtf",)

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the file's one draft.

        Raises:
            UnreadableError: the file cannot be read, is no rich text or holds none.
        """
        data = contents(path).lstrip()
        if not data.startswith(_BEGINNING):
            raise UnreadableError(
                Sentence("This is no rich text, although its name says so."), _DAMAGED
            )
        # Pictures are runs of digits, which the library would look at one by one.
        data = _BINARY_DIGITS.sub(b"", data)
        text = limits.check_text(_CELL_ENDS.sub("", _text(data)).replace("|", " | "))
        yield Draft(
            text=text,
            title=None,
            headline=None,
            paragraphs=paragraphs_of(text),
            page_breaks=page_breaks_of(text),
            note=Sentence("The file breaks off.") if _breaks_off(data) else UNSAID,
        )


def _text(data: bytes) -> str:
    source = _HIDDEN.sub("", data.decode("latin-1"))
    source = _LINK.sub("LINK", source)  # else addresses stand in the text
    source = _PAGE.sub(r"\\'0c", source)  # else a new page is but a new line
    try:
        text = _converted(source)
    except LookupError:  # the character set of a font that Python does not know
        text = _converted(_CHARACTER_SET.sub("", source))
    except (ValueError, OverflowError) as error:
        raise UnreadableError(Sentence("The rich text is damaged."), _DAMAGED) from error
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "").replace("\xa0", " ").strip()


def _converted(source: str) -> str:
    from striprtf.striprtf import rtf_to_text

    return str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]


def _breaks_off(data: bytes) -> bool:
    braces = _UNESCAPED_BRACE.findall(data)
    return braces.count(b"{") > braces.count(b"}")
