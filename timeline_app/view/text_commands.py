"""Gives events other titles and notes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from timeline_app.model.records import EventEdit
from timeline_app.model.regrouping import members
from timeline_app.view.edit_steps import EditSteps
from timeline_app.view.session import Session


class TextCommands(QObject):
    """Edits what stands of an event in words: its title, its note, its tags.

    What was put together has the notes and tags of all. Where these are edited, the first event
    has them from then on, and the others have none of their own.
    """

    def __init__(self, session: Session, steps: EditSteps) -> None:
        super().__init__(session)
        self._session = session
        self._steps = steps

    def set_title(self, event_id: str, title: str) -> None:
        """Give an event a title; that which was found takes an earlier one back."""
        found = self._session.found_event(event_id)
        mine = None if found is not None and found.title == title else title
        label = self.tr("Edit Title of {0}")
        self._steps.edit(label, (event_id,), lambda _, edit: replace(edit, title=mine))

    def set_note(self, event_id: str, note: str) -> None:
        """Give an event a note, or with nothing take it away."""
        others = self._others(event_id)
        label = self.tr("Write Note") if note else self.tr("Take Away Note")

        def change(one: str, edit: EventEdit) -> EventEdit:
            return replace(edit, note="" if one in others else note)

        self._steps.edit(label, (event_id, *others), change)

    def _others(self, event_id: str) -> Sequence[str]:
        return [one for one in members(self._session.records, event_id) if one != event_id]
