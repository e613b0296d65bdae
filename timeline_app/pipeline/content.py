"""What is found in an article's text: its time expressions, what it tells, what bounds its day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline_app.model.article import Article, TextSpan
from timeline_app.model.codec import decode, encode
from timeline_app.model.proposal import Clue
from timeline_app.model.timex import Timex
from timeline_app.pipeline.clues import clues_of
from timeline_app.pipeline.mentions import mentions
from timeline_app.pipeline.telling import Told, tell
from timeline_app.tagger.recogniser import Recognised, recognise
from timeline_app.tagger.resolver import resolve
from timeline_app.tagger.tagging import pack_for


@dataclass(frozen=True, slots=True)
class Content:
    """What is found in an article's text.

    ``published`` is the day that ``told`` counts from. ``clues`` bound the publication date of
    an article that has none. ``recognised`` needs no date and stays when another one is given.
    """

    published: date | None = None
    recognised: tuple[Recognised, ...] = ()
    told: tuple[Told, ...] = ()
    clues: tuple[Clue, ...] = ()

    def encoded(self) -> bytes:
        """Return it as bytes, as it goes from process to process and into a library."""
        return encode(self)

    @classmethod
    def decoded(cls, data: bytes) -> "Content":
        """Return what `encoded` gave; no bytes are no content.

        Raises:
            DamagedError: the bytes hold something else.
        """
        return decode(data, cls) if data else NO_CONTENT


NO_CONTENT = Content()


def recognised_in(article: Article) -> Content:
    """Return an article's time expressions alone."""
    language = pack_for(article.language)
    if language is None:
        return NO_CONTENT
    return Content(recognised=recognise(article.text, language))


def told_in(article: Article, recognised: Sequence[Recognised]) -> Content:
    """Return what an article tells as of its publication date, given its time expressions."""
    language = pack_for(article.language)
    if language is None:
        return NO_CONTENT
    day = article.publication.day
    found = tuple(recognised)
    timexes = resolve(found, article.text, day, language)
    told = tell(article, mentions(article, timexes, language))
    clues = () if day else tuple(clues_of(article, timexes, language))
    return Content(day, found, told, clues)


def timexes_in(
    article: Article, recognised: Sequence[Recognised], dct: date | None
) -> tuple[Timex, ...]:
    """Return an article's time expressions with their values, as of a publication date."""
    language = pack_for(article.language)
    return resolve(recognised, article.text, dct, language) if language else ()


def spans_in(data: bytes) -> tuple[TextSpan, ...]:
    """Return where the time expressions of encoded content stand, in order."""
    return tuple(one.span for one in Content.decoded(data).recognised)
