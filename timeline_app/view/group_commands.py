"""Puts events together, takes them apart and deletes them, each in one step."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from timeline_app.model.decisions import Decision, is_one_of_several, merged, split, split_off
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import put
from timeline_app.model.regrouping import members
from timeline_app.view.edit_steps import EditSteps
from timeline_app.view.session import Session

_LOOKED_AT = 20


class GroupCommands(QObject):
    """Merges, splits and deletes events of a session."""

    def __init__(self, session: Session, steps: EditSteps) -> None:
        super().__init__(session)
        self._session = session
        self._steps = steps

    def merge(self, ids: Sequence[str]) -> None:
        """Show several events as one that has all their quotes."""
        events = self._events(ids)
        if len(events) > 1:
            label = self.tr("Merge {0}").format(self._steps.named(len(events)))
            first, decision = merged(events, self._session.records)
            self._decide(label, decision)
            self._session.select((first,))

    def split(self, ids: Sequence[str]) -> None:
        """Take apart what was merged, or else show what each article tells by itself."""
        records, articles = self._session.records, self._session.articles
        events = [event for event in self._events(ids) if is_one_of_several(event, records)]
        decision, parts = Decision(), list[str]()
        for event in events:
            ids_of_parts, one = split(event, records, articles)
            parts += ids_of_parts
            decision.joined |= one.joined
            decision.apart |= one.apart
        if events:
            self._decide(self.tr("Split {0}").format(self._steps.named(len(events))), decision)
            self._session.select(one for one in parts if self._session.event_of(one) is not None)

    def split_off(self, event_id: str, article_id: str) -> None:
        """Show what one of an event's articles tells by itself."""
        session = self._session
        event = session.event_of(event_id)
        if event is None:
            return
        records = session.records
        found = {one: session.found_event(one) for one in members(records, event_id)}
        derived = {one: event for one, event in found.items() if event is not None}
        decision = split_off(event, article_id, records, derived, session.articles)
        self._decide(self.tr("Split Off a Source"), decision)

    def delete(self, ids: Sequence[str]) -> None:
        """Take events out for good; only undoing brings them back."""
        label = self.tr("Delete {0}")
        self._steps.edit(label, ids, lambda _, edit: replace(edit, is_deleted=True))

    def can_split(self, ids: Sequence[str]) -> bool:
        """Tell whether one of these events can be split; of many, only the first are looked at."""
        events = self._events(ids[:_LOOKED_AT])
        return any(is_one_of_several(event, self._session.records) for event in events)

    def _events(self, ids: Sequence[str]) -> list[TimelineEvent]:
        return [event for one in ids if (event := self._session.event_of(one)) is not None]

    def _decide(self, label: str, decision: Decision) -> None:
        records = self._session.records
        self._session.apply(put(records, label, joined=decision.joined, apart=decision.apart))
