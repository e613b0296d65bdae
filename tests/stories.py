"""Small articles, and what they tell."""

from datetime import date

from timeline_app.model.article import UNKNOWN, Article, PublicationDate, TextSpan
from timeline_app.model.timespan import seconds_of
from timeline_app.pipeline.mentions import mentions
from timeline_app.tagger import language
from timeline_app.tagger.recogniser import recognise
from timeline_app.tagger.resolver import resolve

WEDNESDAY = date(2023, 11, 22)


def tell(text, published=WEDNESDAY, headline=None, code="en"):
    """Return the mentions of an article; each line of the text is a paragraph."""
    return story(text, published, headline, code)[1]


def story(text, published=WEDNESDAY, headline=None, code="en"):
    """Return an article and its mentions."""
    pack = language.load(code)
    body = text if headline is None else f"{headline}\n{text}"
    first = 0 if headline is None else len(headline) + 1
    paragraphs, start = [], first
    for line in body[first:].split("\n"):
        paragraphs.append(TextSpan(start, start + len(line)))
        start += len(line) + 1
    article = Article(
        id="a",
        sources=(),
        title="",
        text=body,
        headline=TextSpan(0, len(headline)) if headline else None,
        paragraphs=tuple(paragraphs),
        page_breaks=(),
        language=code,
        publication=PublicationDate(published) if published else UNKNOWN,
    )
    timexes = resolve(recognise(body, pack), body, published, pack)
    return article, mentions(article, timexes, pack)


def one(text, published=WEDNESDAY, code="en"):
    """Return the only mention of an article."""
    (mention,) = tell(text, published, code=code)
    return mention


def day(year, month, day_of_month):
    return seconds_of(year, month, day_of_month)
