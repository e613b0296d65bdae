"""Reads e-mails and mailboxes: what a message itself says, dated by its header."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from email.message import Message
from pathlib import Path

from timeline_app.model.article import UNKNOWN, PublicationDate
from timeline_app.readers import limits, mime
from timeline_app.readers.composing import compose
from timeline_app.readers.draft import Draft
from timeline_app.readers.header_date import publication_of
from timeline_app.readers.letter import Letter, is_passed_on, letters_in, plain_subject
from timeline_app.readers.mail_body import attachments_note, body_of
from timeline_app.readers.paragraphs import paragraphs_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.source import contents
from timeline_app.sentence import UNSAID, Sentence, in_order

_HEADERS = frozenset(
    {"from", "to", "date", "subject", "received", "return-path", "message-id", "mime-version"}
)
_SEPARATOR = re.compile(
    rb"^From [^\r\n]*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +[^\r\n]*\d\d:\d\d[^\r\n]*\r?\n",
    re.MULTILINE,
)
_QUOTED_SEPARATOR = re.compile(rb"^>(>*From )", re.MULTILINE)
_OLDEST = date(1971, 1, 1)
_COMMENT = re.compile(r"\([^()]*\)")


class MailReader:
    """A message as mail programs save it."""

    suffixes: tuple[str, ...] = (".eml",)

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield a draft for the message, and one for each whole message that came with it.

        Raises:
            UnreadableError: the file cannot be read, is no message or holds no text.
        """
        yield from _drafts(contents(path))


class MailboxReader:
    """A mailbox: many messages in one file."""

    suffixes: tuple[str, ...] = (".mbox",)

    def read(self, path: Path) -> Iterator[Draft]:
        """Yield the drafts of all messages; the first one's note counts what could not be read.

        Raises:
            UnreadableError: the file cannot be read, or none of its messages can.
        """
        messages = _messages(contents(path))
        drafts: list[Draft] = []
        errors: list[UnreadableError] = []
        for message in messages:
            try:
                drafts.extend(_drafts(message))
            except UnreadableError as error:
                errors.append(error)
        if not drafts:
            raise _no_message_read(errors)
        note = Sentence("{0} of {1} messages could not be read.", len(errors), len(messages))
        if errors:
            drafts[0] = replace(drafts[0], note=in_order(note, drafts[0].note))
        yield from drafts


def _messages(data: bytes) -> list[bytes]:
    starts = [match.span() for match in _SEPARATOR.finditer(data)]
    if not starts:
        return [data]
    ends = [start for start, _ in starts[1:]] + [len(data)]
    return [
        _QUOTED_SEPARATOR.sub(rb"\1", data[start:end])
        for (_, start), end in zip(starts, ends, strict=True)
    ]


def _no_message_read(errors: Sequence[UnreadableError]) -> UnreadableError:
    if len(errors) == 1:
        return errors[0]
    return UnreadableError(
        Sentence("None of its {0} messages could be read. {1}", len(errors), errors[0].reason),
        errors[0].advice,
    )


def _drafts(data: bytes) -> Iterator[Draft]:
    message = mime.parse(data.lstrip(b"\xef\xbb\xbf\r\n\t "))
    if not _HEADERS & {name.lower() for name in message.keys()}:  # noqa: SIM118 - no mapping
        raise UnreadableError(
            Sentence("This is no e-mail, although its name says so."),
            Sentence(
                "Save the message again from your mail program, or its words as a text file."
            ),
        )
    yield from _told(message)


def _told(message: Message) -> Iterator[Draft]:
    """Yield the message's own draft, and those of the whole messages that it carries."""
    waiting, seen, refused = [message], 0, []
    read = False
    while waiting:
        current = waiting.pop(0)
        parts = mime.parts(current)
        seen += len(parts)
        limits.check_parts(seen)
        waiting += [one for part in parts if _carries(part) for one in mime.children(part)]
        try:
            drafts = list(_own(current, parts))
        except UnreadableError as error:
            refused.append(error)
            continue
        read = True
        yield from drafts
    if not read:
        raise refused[0]


def _carries(part: Message) -> bool:
    return part.get_content_type() == "message/rfc822"


def _own(message: Message, parts: Sequence[Message]) -> Iterator[Draft]:
    subject = mime.header(message, "Subject")
    is_forward = is_passed_on(subject)
    body = body_of(parts, is_forward=is_forward)
    letters = letters_in(body.text, is_forward=is_forward)
    notes = [body.note, letters.note, attachments_note(parts)]
    if mime.breaks_off(message):
        notes.insert(0, Sentence("The message breaks off."))
    note = in_order(*notes)
    language = body.language or mime.header(message, "Content-Language") or None
    for letter in letters.told:
        yield _draft(letter, message, plain_subject(letter.subject or subject), language, note)
        note = UNSAID


def _draft(
    letter: Letter, message: Message, title: str, language: str | None, note: Sentence
) -> Draft:
    blocks = [" ".join(span.of(letter.text).split()) for span in paragraphs_of(letter.text)]
    limits.check_text("".join(blocks))
    has_title = bool(title) and blocks[:1] != [title]
    text, spans = compose([title, *blocks] if has_title else blocks)
    return Draft(
        text=limits.check_text(text),
        title=title or None,
        headline=spans[0] if title else None,
        paragraphs=spans[1:] if title else spans,
        language=language,
        publication=_published(
            letter.date if letter.is_passed_on else mime.header(message, "Date")
        ),
        note=note,
    )


def _published(field: str) -> PublicationDate:
    """Return the civil day in the header's own zone; one from before there was mail is wrong."""
    found = publication_of(_COMMENT.sub("", field))
    if not found.day or found.day < _OLDEST:
        return UNKNOWN
    return replace(found, evidence=field)
