"""What an event rests on, in words: its quotes with source and page, how exact its date is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from timeline_app.exporters.interchange import doc_names, page_of
from timeline_app.exporters.options import ExportOptions
from timeline_app.model.article import Article, Certainty
from timeline_app.model.edtf import edtf
from timeline_app.model.event import Mention, TimelineEvent
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.timex import AnchorKind
from timeline_app.model.wording import (
    ENGLISH,
    DateWords,
    date_in_words,
    how_exact,
    when_in_words,
)
from timeline_app.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Sourced:
    """A quote and where it stands.

    ``start`` is its place in the article's text, ``page`` counts from 1 where the article has
    pages, ``place`` is the source's name with the page where it has pages, ``published`` is a
    day in ISO 8601, or both bounds, or empty, and ``whence`` says the last two together.
    """

    quote: str
    name: str
    title: str
    start: int
    page: int | None
    place: str
    published: str
    whence: str

    @property
    def line(self) -> str:
        """The quote on one line."""
        return " ".join(self.quote.split())


class Sources:
    """The articles of a timeline by the names that they have in an export."""

    def __init__(self, timeline: Timeline, options: ExportOptions) -> None:
        """Name the articles from where they were opened."""
        self.articles: Mapping[str, Article] = timeline.articles
        self.names = doc_names(timeline.articles, options.roots)
        self.words = options.words

    def of(self, event: TimelineEvent) -> Iterator[Sourced]:
        """Yield the quotes of an event; the first is the one that its date rests on."""
        return map(self._sourced, event.mentions)

    def disputes(self, event: TimelineEvent) -> Iterator[tuple[TimeSpan, str]]:
        """Yield the other times that are given for an event, and who gives them."""
        for dispute in event.disputes:
            yield dispute.time, self.names[dispute.article_id]

    def _sourced(self, mention: Mention) -> Sourced:
        article, name = self.articles[mention.article_id], self.names[mention.article_id]
        page, published = page_of(article, mention.span.start), published_of(article, self.words)
        say = self.words.say
        place = name if page is None else say(Sentence("{0}, p. {1}", name, str(page)))
        whence = say(Sentence("{0}, published {1}", place, published)) if published else place
        return Sourced(
            quote=mention.span.of(article.text),
            name=name,
            title=article.title,
            start=mention.span.start,
            page=page,
            place=place,
            published=published,
            whence=whence,
        )


def published_of(article: Article, words: DateWords = ENGLISH) -> str:
    """Return when an article was published: a day, "2024-03-01 to 2024-03-05", or nothing."""
    publication = article.publication
    if publication.day:
        return publication.day.isoformat()
    if publication.bounds is None:
        return ""
    first, after = publication.bounds
    last = type(after).fromordinal(after.toordinal() - 1)
    return words.say(Sentence("{0} to {1}", first.isoformat(), last.isoformat()))


def when_of(event: TimelineEvent, words: DateWords = ENGLISH, *, long: bool = False) -> str:
    """Return when an event was, in words."""
    return when_in_words(event, words, long=long) if event.time else words.say("no date")


def exactness_of(event: TimelineEvent, words: DateWords = ENGLISH) -> str:
    """Return how exact an event's date is, in words; nothing where it has none."""
    return how_exact(event, words) if event.time else ""


def edtf_of(event: TimelineEvent) -> str:
    """Return an event's time in EDTF; where it stands provisionally, one of those days."""
    return edtf(event.time) if event.time else ""


def confidence_of(event: TimelineEvent, articles: Mapping[str, Article]) -> str:
    """Return how far an event's date may be trusted, from high to low, where that is known.

    A date that a person gave, or that the words name in full, is as good as can be; one that
    counts from a publication date is as good as that is found.
    """
    if event.time is None:
        return ""
    if event.is_dated or not event.mentions:
        return Certainty.HIGH.value
    if event.is_provisional:
        return Certainty.LOW.value
    mention = event.mentions[0]
    article = articles[mention.article_id]
    if article.listing is not None:
        return ""
    named = mention.timex is not None and mention.timex.anchor.kind == AnchorKind.NONE
    return (Certainty.HIGH if named else article.publication.certainty).value


def others_in_words(event: TimelineEvent, sources: Sources) -> str:
    """Return the other dates given for an event: "11 Oct 2019 (letter.txt); …", or nothing."""
    disputes = sources.disputes(event)
    said = (f"{date_in_words(time, sources.words)} ({name})" for time, name in disputes)
    return "; ".join(said)
