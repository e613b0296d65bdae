"""The timeline that is shown: its columns at once, its events fetched when they are looked at."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from timeline_app.keeping.questions import Question
from timeline_app.keeping.values import Keeping, Making, Outlook
from timeline_app.model.article import Article
from timeline_app.pipeline.steps import Derived

if TYPE_CHECKING:
    from timeline_app.model.event import TimelineEvent
    from timeline_app.model.timeline import Timeline

_EVENTS_AT_HAND = 50_000


class Showing:
    """What was derived last, with the events at hand that were looked at."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping
        self._events: dict[str, TimelineEvent] = {}
        self.outlook: Outlook | None = None
        self.timeline: Timeline | None = None

    def moved(self, keeping: Keeping) -> None:
        """Fetch events from somewhere else from now on: a copy of what they were kept in."""
        self._keeping = keeping

    def take(self, question: Question, derived: Derived) -> None:
        """Keep the answer to a question, and take it for the timeline that is shown."""
        if question.is_first:
            self._events.clear()
        for event_id in (*derived.gone, *derived.records):
            self._events.pop(event_id, None)
        outlook = Outlook(
            derived.columns,
            derived.undated,
            derived.counts,
            derived.proposals,
            derived.hidden,
            question.hidden,
            question.revision,
        )
        self._keeping.keep_derived(Making(outlook, derived))
        self.show(outlook, question.articles)

    def show(self, outlook: Outlook, articles: Mapping[str, Article]) -> None:
        """Take what was derived, of these articles, for the timeline that is shown."""
        from timeline_app.model.proposal import bounded
        from timeline_app.model.timeline import Timeline

        ids = outlook.columns.ids
        self.outlook = outlook
        self._fetch(outlook.undated)
        self.timeline = Timeline.stored(
            outlook.columns,
            lambda index: self._event(ids[index]),
            map(self._event, outlook.undated),
            bounded(articles, outlook.proposals),
            outlook.hidden,
        )

    def found(self, event_id: str) -> "TimelineEvent | None":
        """Return an event as it was derived, before any edit."""
        if self.timeline is None:
            return None
        index = self.timeline.index_of(event_id)
        undated = (event for event in self.timeline.undated if event.id == event_id)
        return next(undated, None) if index is None else self.timeline.event(index)

    def _event(self, event_id: str) -> "TimelineEvent":
        if event_id not in self._events:
            self._fetch((event_id,))
        return self._events[event_id]

    def _fetch(self, event_ids: Sequence[str]) -> None:
        if len(self._events) > _EVENTS_AT_HAND:
            self._events.clear()
        missing = [key for key in event_ids if key not in self._events]
        self._events |= self._keeping.events(missing)
