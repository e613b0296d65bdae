"""A timeline as a document tells it: events in order under their years, then the sources."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline_app.exporters.interchange import by_path, count_of, events_of
from timeline_app.exporters.sourced import (
    UNDATED,
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
from timeline_app.model.wording import year_in_words


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in words; ``year`` is what it stands under, ``remarks`` are whole sentences."""

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
        year=_year(event),
        when=when_of(event, long=True),
        edtf=edtf_of(event),
        exactness=exactness_of(event),
        title=event.title,
        quotes=tuple(sources.of(event)),
        remarks=tuple(_remarks(event, sources)),
    )


def summary(timeline: Timeline) -> str:
    """Return how much there is, in a sentence."""
    events, articles = count_of(timeline), len(timeline.articles)
    undated = len(timeline.undated)
    said = f"{_counted(events, 'event')} from {_counted(articles, 'article')}"
    return f"{said}, {undated:,} of them without a date." if undated else f"{said}."


def listed(sources: Sources) -> Iterator[tuple[str, str, str]]:
    """Yield each article's name, its title, and when it was published."""
    for key, article in by_path(sources.articles):
        published = published_of(article)
        yield sources.names[key], article.title, published or "publication date unknown"


def _year(event: TimelineEvent) -> str:
    if event.time is None:
        return UNDATED
    moment = event.time.start
    if moment is None:
        assert event.time.end is not None
        moment = event.time.end - 1
    return year_in_words(civil_of(moment).year)


def _remarks(event: TimelineEvent, sources: Sources) -> Iterator[str]:
    others = others_in_words(event, sources)
    if others:
        yield f"Other dates are given: {others}."
    if event.note:
        yield f"Note: {event.note}"
    if event.tags:
        yield f"Tags: {tags_in_words(event.tags)}"


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
