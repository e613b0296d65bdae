"""What a message's parts say: its text, and which files came with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import Message

from timeline_app.readers import mime
from timeline_app.readers.encoding import Decoded, decode
from timeline_app.readers.page import decode_page, page_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.sentence import UNSAID, Sentence, listed

_ENCRYPTED = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
_STUB_CHARACTERS = 1_000
_STUB_SHARE = 0.5
_NAMES_SHOWN = 5
_NAME_CHARACTERS = 80
_UNPRINTABLE = re.compile(r"[^\w .,()+@&'-]+")
_QUOTE_MARKS = (
    "gmail_quote",
    "gmail_attr",
    "moz-cite-prefix",
    "yahoo_quoted",
    "OutlookMessageHeader",
)
_QUOTES = "//blockquote[@type='cite']" + "".join(
    f" | //*[contains(concat(' ', @class, ' '), ' {mark} ')]" for mark in _QUOTE_MARKS
)
"""An XPath of what mail programs put around the message that a reply answers."""
_SOFT_BREAK = re.compile(r"(?<=\S) \n(?![>\s]|-- \n)")


@dataclass(frozen=True, slots=True)
class Body:
    """A message's text, its language if its page names it, and a sentence to be told about it."""

    text: str
    language: str | None = None
    note: Sentence = UNSAID


def body_of(parts: Sequence[Message], *, is_forward: bool) -> Body:
    """Return the text that was written; its page only where the plain text is but a stub of it.

    Args:
        parts: the message's own parts.
        is_forward: the message passes another one on, which pages mark as a quotation.

    Raises:
        UnreadableError: there is none, or it is encrypted.
    """
    if any(part.get_content_type() in _ENCRYPTED for part in parts):
        raise UnreadableError(
            Sentence("The message is encrypted."),
            Sentence("Open it in your mail program and save its words."),
        )
    inline = [part for part in parts if not _is_attached(part)]
    pages = [part for part in inline if part.get_content_type() == "text/html"]
    written = [_plain(part) for part in inline if part.get_content_type() == "text/plain"]
    text = "\n\n".join(one.text for one in written if one.text.strip())
    if pages and len(text) < _STUB_CHARACTERS:
        page = _of_page(pages[0], "" if is_forward else _QUOTES)
        if len(text) <= _STUB_SHARE * len(page.text):
            return page
    if not text:
        raise _no_text(parts)
    return Body(text, note=next((one.note for one in written if one.note), UNSAID))


def attachments_note(parts: Sequence[Message]) -> Sentence:
    """Return a sentence that names the files that came with a message, or nothing."""
    names = [_file_name(part) for part in parts if _is_attached(part)]
    if not names:
        return UNSAID
    more = len(names) - _NAMES_SHOWN
    shown = listed(*names[:_NAMES_SHOWN])
    if more > 0:
        return Sentence("What is attached was not opened: {0} and {1} more.", shown, more)
    return Sentence("What is attached was not opened: {0}.", shown)


def _is_attached(part: Message) -> bool:
    if part.get_content_maintype() in {"multipart", "message"}:
        return False
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _file_name(part: Message) -> str:
    name = _UNPRINTABLE.sub(" ", part.get_filename() or "").strip()[:_NAME_CHARACTERS]
    return name or Sentence("unnamed")


def _plain(part: Message) -> Decoded:
    decoded = decode(mime.content(part), part.get_content_charset())
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    if part.get_param("format") == "flowed":  # RFC 3676: a space before the end goes on
        text = _SOFT_BREAK.sub("" if part.get_param("delsp") == "yes" else " ", text)
    return decoded._replace(text=text.strip())


def _of_page(part: Message, without: str) -> Body:
    decoded = decode_page(mime.content(part), part.get_content_charset())
    page = page_of(decoded.text, without=without)
    return Body("\n\n".join(page.blocks), page.language, decoded.note)


def _no_text(parts: Sequence[Message]) -> UnreadableError:
    if any(map(_is_attached, parts)):
        return UnreadableError(
            Sentence("The message has no text of its own, only attachments."),
            Sentence("Save the attachments and add them."),
        )
    return UnreadableError(
        Sentence("The message has no text to read."),
        Sentence("Check in your mail program whether it has words."),
    )
