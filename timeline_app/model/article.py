"""An article as the program knows it: its text, its parts, and when it was published."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from timeline_app.sentence import UNSAID, Sentence


class PublicationSource(StrEnum):
    """Where a publication date came from."""

    METADATA = "metadata"
    DATE_LINE = "date line"
    FILE_NAME = "file name"
    USER = "user"
    INFERRED = "inferred"


class Certainty(StrEnum):
    """How far something found may be trusted."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class TextSpan:
    """Half-open code-point offsets into `Article.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch of text."""
        return text[self.start : self.end]

    def covers(self, other: "TextSpan") -> bool:
        """Tell whether the other span lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """The day an article was published, or bounds for it, or neither: then it is unknown.

    ``bounds`` is half-open. ``evidence`` is the words the date was read from (a date line, a
    meta tag's content, a file name); ``span`` says where they stand when they are in the text.
    ``readings`` are the days that figures such as 03/04/2023 may mean as long as nothing decides;
    then there is no ``day``. ``contradiction`` is words with a weekday that speaks against the
    day, which stays as it was found: "Friday" beside the date of a Tuesday, or "on Tuesday" in
    what a Monday's article tells first as past.
    """

    day: date | None = None
    bounds: tuple[date, date] | None = None
    source: PublicationSource | None = None
    certainty: Certainty = Certainty.LOW
    evidence: str = ""
    span: TextSpan | None = None
    readings: tuple[date, ...] = ()
    contradiction: str = ""


UNKNOWN = PublicationDate()


def chosen(day: date) -> PublicationDate:
    """Return a publication date that a person gives."""
    return PublicationDate(day, source=PublicationSource.USER, certainty=Certainty.HIGH)


class ListedText(StrEnum):
    """Where the text of an article comes from that a timeline file lists."""

    HELD = "held"
    """The timeline file holds it."""
    BESIDE = "beside"
    """It was found in the article's own file beside it."""
    QUOTES = "quotes"
    """It was found nowhere: there are the quotes at their places, and nothing between them."""


@dataclass(frozen=True, slots=True)
class Listing:
    """How a timeline file lists an article; its events stand as they are.

    ``number`` is its place among the documents of the file, from 0, ``name`` what it is called
    there.
    """

    file: Path
    number: int
    name: str
    text: ListedText


@dataclass(frozen=True, slots=True)
class Article:
    """An article read from one or more files with the same text.

    ``id`` is the SHA-256 of the text in hexadecimal. ``text`` is what every offset counts in,
    and is never trimmed. ``headline`` is where the title stands in the text, if it does.
    ``paragraphs`` are the body's, in order, without headline and date line. ``page_breaks``
    are the offsets at which a new page begins. ``language`` is ISO 639-1. ``listing`` is there
    when the article comes out of a timeline file. ``note`` is a sentence or two about how it was
    read, or empty.
    """

    id: str
    sources: tuple[Path, ...]
    title: str
    text: str
    headline: TextSpan | None
    paragraphs: tuple[TextSpan, ...]
    page_breaks: tuple[int, ...]
    language: str
    publication: PublicationDate
    listing: Listing | None = None
    note: Sentence = UNSAID

    @property
    def place(self) -> tuple[tuple[str, ...], ...]:
        """What articles are put in order by: the parts of their files' paths."""
        return tuple(path.parts for path in self.sources)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its files, or the one that its timeline gives it."""
        if self.listing:
            return (self.listing.name,)
        return tuple(path.name for path in self.sources)
