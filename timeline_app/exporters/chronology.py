"""A timeline as a document tells it: events in order under their years, then the sources."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline_app.exporters.interchange import by_path, count_of, events_of
from timeline_app.exporters.sourced import (
    Sourced,
    Sources,
    edtf_of,
    exactness_of,
    others_in_words,
    published_of,
    when_of,
)
from timeline_app.model.event import TimelineEvent
from timeline_app.model.tags import tags_in_words
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import civil_of
from timeline_app.model.wording import DateWords, year_in_words
from timeline_app.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in words; ``remarks`` are whole sentences.

    ``year`` is what it stands under, empty where it has no date.
    """

    year: str
    when: str
    edtf: str
    exactness: str
    title: str
    quotes: tuple[Sourced, ...]
    remarks: tuple[str, ...]


def entries(timeline: Timeline, sources: Sources) -> Iterator[Entry]:
    """Yield every event in order of time, those without a date last."""
    for event in events_of(timeline):
        yield entry_of(event, sources)


def entry_of(event: TimelineEvent, sources: Sources) -> Entry:
    """Return an event in words."""
    return Entry(
        year=_year(event, sources.words),
        when=when_of(event, sources.words, long=True),
        edtf=edtf_of(event),
        exactness=exactness_of(event, sources.words),
        title=event.title,
        quotes=tuple(sources.of(event)),
        remarks=tuple(_remarks(event, sources)),
    )


def summary(timeline: Timeline, words: DateWords) -> str:
    """Return how much there is, in a sentence."""
    events, articles = count_of(timeline), len(timeline.articles)
    undated = len(timeline.undated)
    what = Sentence("1 event") if events == 1 else Sentence("{0} events", events)
    whence = (
        Sentence("from 1 article") if articles == 1 else Sentence("from {0} articles", articles)
    )
    if undated:
        said = Sentence("{0} {1}, {2} of them without a date.", what, whence, undated)
    else:
        said = Sentence("{0} {1}.", what, whence)
    return words.say(said)


def listed(sources: Sources) -> Iterator[tuple[str, str, str]]:
    """Yield each article's name, its title, and when it was published."""
    for key, article in by_path(sources.articles):
        published = published_of(article, sources.words)
        yield sources.names[key], article.title, published or undisclosed(sources.words)


def undisclosed(words: DateWords) -> str:
    """Return what is said of an article whose publication date nobody knows."""
    return words.say(Sentence("publication date unknown"))


def _year(event: TimelineEvent, words: DateWords) -> str:
    if event.time is None:
        return ""
    moment = event.time.start
    if moment is None:
        assert event.time.end is not None
        moment = event.time.end - 1
    return year_in_words(civil_of(moment).year, words)


def _remarks(event: TimelineEvent, sources: Sources) -> Iterator[str]:
    others, say = others_in_words(event, sources), sources.words.say
    if others:
        yield say(Sentence("Other dates are given: {0}.", others))
    if event.note:
        yield say(Sentence("Note: {0}", event.note))
    if event.tags:
        yield say(Sentence("Tags: {0}", tags_in_words(event.tags)))
