"""Finds the texts that a timeline file quotes: in it, beside it, or pieced together of quotes."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline_app.model.article import ListedText, TextSpan
from timeline_app.readers import limits
from timeline_app.readers.fields import malformed, shown
from timeline_app.readers.paragraphs import paragraphs_of
from timeline_app.readers.problems import UnreadableError
from timeline_app.readers.text import TextReader
from timeline_app.sentence import Sentence

_GAP = "\n"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article, where they stand in its text, and on which page, or 0."""

    span: TextSpan
    words: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class QuotedText:
    """The text of a document, or what is known of it; ``file`` is where it was found beside."""

    text: str
    paragraphs: tuple[TextSpan, ...]
    origin: ListedText
    file: Path | None = None

    def identity(self, name: str) -> str:
        """Return an article's id: that of the whole text, else one that its name has part in."""
        is_whole = self.origin is not ListedText.QUOTES
        return digest(self.text) if is_whole else digest(f"{name}\0{self.text}")


def quoted_text(
    name: str, held: str | None, quotes: Sequence[Quote], timeline: Path
) -> QuotedText:
    """Return the text of a document.

    One that the file does not hold is taken from the plain text of that name below the file's
    folder, as long as that has every quote at its place. Otherwise it is as long as the quotes
    need and holds nothing but them.

    Args:
        name: what the document is called.
        held: its text, where the timeline file holds it.
        quotes: all that the timeline quotes of it.
        timeline: the timeline file.

    Raises:
        UnreadableError: the quotes do not stand in the text held, or contradict one another.
    """
    if held is not None:
        if len(held) > limits.TEXT_CHARACTERS:
            raise malformed(Sentence("the text of {0} is too long", shown(name)))
        _check(name, held, quotes)
        return QuotedText(held, paragraphs_of(held), ListedText.HELD)
    found = _beside(name, timeline)
    if found and _has_all(found.text, quotes):
        return found
    text = _pieced(quotes)
    _check(name, text, quotes)
    return QuotedText(text, tuple(_stretches(quotes)), ListedText.QUOTES)


def digest(text: str) -> str:
    """Return the SHA-256 of a text in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _check(name: str, text: str, quotes: Sequence[Quote]) -> None:
    for quote in quotes:
        if quote.span.of(text) != quote.words:
            raise malformed(
                Sentence("{0} does not stand at its place in {1}", shown(quote.words), shown(name))
            )


def _has_all(text: str, quotes: Iterable[Quote]) -> bool:
    return all(quote.span.of(text) == quote.words for quote in quotes)


def _beside(name: str, timeline: Path) -> QuotedText | None:
    """Return the text of a document's own file; never of one outside the timeline's folder."""
    path = timeline.parent / name
    if path.suffix.lower() not in TextReader.suffixes:
        return None
    try:
        if not path.resolve().is_relative_to(timeline.parent.resolve()) or not path.is_file():
            return None
        (draft,) = TextReader().read(path)
    except (OSError, ValueError, RuntimeError, UnreadableError):  # no name, links in a circle
        return None
    return QuotedText(draft.text, draft.paragraphs, ListedText.BESIDE, path)


def _pieced(quotes: Sequence[Quote]) -> str:
    """Return a text that has the quotes at their places and nothing between them."""
    pieces: list[str] = []
    length = 0
    for quote in sorted(quotes, key=_place):
        if quote.span.end > length:
            pieces.append(_GAP * (quote.span.start - length))
            pieces.append(quote.words[max(0, length - quote.span.start) :])
            length = quote.span.end
    return "".join(pieces)


def _stretches(quotes: Sequence[Quote]) -> Iterator[TextSpan]:
    """Yield the stretches that are quoted, in order; quotes that overlap make one."""
    spans = sorted({(quote.span.start, quote.span.end) for quote in quotes})
    start, end = 0, 0
    for first, last in spans:
        if first >= end:
            if start < end:
                yield TextSpan(start, end)
            start = first
        end = max(end, last)
    if start < end:
        yield TextSpan(start, end)


def _place(quote: Quote) -> tuple[int, int]:
    return quote.span.start, quote.span.end
