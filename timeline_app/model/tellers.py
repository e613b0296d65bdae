"""The events that articles tell, and the one that words of an article tell."""

from collections.abc import Callable, Collection, Iterator

from timeline_app.model.article import TextSpan
from timeline_app.model.event import Mention, TimelineEvent
from timeline_app.model.timeline import Timeline


def told_by(
    timeline: Timeline, article_ids: Collection[str]
) -> Iterator[tuple[int | None, TimelineEvent]]:
    """Yield the events that articles tell, each with its place; the undated have none.

    The timeline's lanes have to be articles.
    """
    places: set[int] = set()
    for lane, key in enumerate(timeline.lane_ids):
        if key in article_ids:
            places.update(timeline.lane_members(lane).tolist(), timeline.echoes(lane).tolist())
    for place in sorted(places):
        yield place, timeline.event(place)
    for event in timeline.undated:
        if any(mention.article_id in article_ids for mention in event.mentions):
            yield None, event


def event_at(timeline: Timeline, article_id: str, span: TextSpan) -> TimelineEvent | None:
    """Return the event that words of an article date, else one in whose quote they stand."""
    events = [event for _, event in told_by(timeline, {article_id})]
    dated = (one for one in events if _has(one, article_id, lambda m: _dates(m, span)))
    quoted = (one for one in events if _has(one, article_id, lambda m: m.span.covers(span)))
    return next(dated, None) or next(quoted, None)


def _has(event: TimelineEvent, article_id: str, is_so: Callable[[Mention], bool]) -> bool:
    return any(one.article_id == article_id and is_so(one) for one in event.mentions)


def _dates(mention: Mention, span: TextSpan) -> bool:
    """Tell whether words in a mention's own sentence date it."""
    timex = mention.timex
    return timex is not None and timex.span == span and mention.span.covers(span)
