"""Makes named steps, each of which can be undone, of what a person does to events."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from timeline_app.model.records import UNEDITED, Basis, EventEdit, edit_events
from timeline_app.model.regrouping import on_one_line
from timeline_app.view.session import Session


class EditSteps(QObject):
    """Edits events of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def edit(
        self,
        label: str,
        ids: Sequence[str],
        change: Callable[[str, EventEdit], EventEdit],
    ) -> None:
        """Edit events in one step.

        Args:
            label: what the step is called, with a place for how many events there are.
            ids: the events.
            change: gives an event's new edit from its id and its former one.
        """
        if ids:
            records = self._session.records
            edits = {one: self.based(one, change(one, self.edit_of(one))) for one in ids}
            self._session.apply(edit_events(records, label.format(self.named(len(ids))), edits))

    def edit_of(self, event_id: str) -> EventEdit:
        """Return what a person made of an event so far."""
        return self._session.records.edits.get(event_id, UNEDITED)

    def based(self, event_id: str, edit: EventEdit) -> EventEdit:
        """Return an edit that knows what it edits, should that be found no more."""
        event = self._session.event_of(event_id)
        if edit.basis is not None or event is None:
            return edit
        article = self._session.articles.get(event.first_article)
        words = on_one_line(event.mentions[0].span.of(article.text)) if article else ""
        files = article.sources if article else ()
        return replace(edit, basis=Basis(event.title, event.time, words, files))

    def named(self, count: int) -> str:
        """Return what a step calls so many events."""
        return self.tr("{0} Events").format(count) if count > 1 else self.tr("Event")

    @property
    def edits(self) -> Mapping[str, EventEdit]:
        """All edits by the ids of their events."""
        return self._session.records.edits
