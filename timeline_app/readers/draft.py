"""What a reader hands on: a text with what its format says about it."""

from dataclasses import dataclass

from timeline_app.model.article import UNKNOWN, PublicationDate, TextSpan
from timeline_app.sentence import UNSAID, Sentence


@dataclass(frozen=True, slots=True)
class Draft:
    """A text out of a file, before anyone has looked at what its words mean.

    ``title`` and ``publication`` are only what the format itself says (a heading, a meta tag);
    ``headline`` is where that title stands in the text. ``paragraphs`` are in order, without
    the headline. ``page_breaks`` are the offsets at which a new page begins. ``note`` is a
    sentence about how the file was read, when there is something to tell.
    """

    text: str
    title: str | None
    headline: TextSpan | None
    paragraphs: tuple[TextSpan, ...]
    page_breaks: tuple[int, ...] = ()
    language: str | None = None
    publication: PublicationDate = UNKNOWN
    note: Sentence = UNSAID
