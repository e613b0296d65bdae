"""Does what the Event menu and the event's pane ask for, as changes that can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from timeline_app.model.columns import Flag, made_flags
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import Status
from timeline_app.model.tags import all_tags, retagged, shared_tags
from timeline_app.model.timespan import TimeSpan
from timeline_app.view.date_commands import DateCommands
from timeline_app.view.detail_pane import DetailPane
from timeline_app.view.edit_steps import EditSteps
from timeline_app.view.event_menu import EventMenu
from timeline_app.view.group_commands import GroupCommands
from timeline_app.view.new_events import NewEvents
from timeline_app.view.over_line import close_lines
from timeline_app.view.publication_commands import PublicationCommands
from timeline_app.view.reader_links import ReaderLinks
from timeline_app.view.review_commands import ReviewCommands
from timeline_app.view.session import Session
from timeline_app.view.text_commands import TextCommands

if TYPE_CHECKING:
    from timeline_app.view.tag_line import TagLine
    from timeline_app.view.timeline_page import TimelinePage


class EventCommands(QObject):
    """Confirms, hides and tags the selected events, or the one in the pane."""

    def __init__(self, menu: EventMenu, session: Session) -> None:
        super().__init__(menu)
        self._menu = menu
        self._session = session
        self._page: TimelinePage | None = None
        self._line: TagLine | None = None
        self._tagged: tuple[TimelineEvent, ...] = ()
        self._steps = EditSteps(session)
        self.dates = DateCommands(session, self._steps)
        self.texts = TextCommands(session, self._steps)
        self.groups = GroupCommands(session, self._steps)
        self.new_events = NewEvents(session, self.dates)
        self.links = ReaderLinks(session, self.dates)
        self.publications = PublicationCommands(session, self.dates)
        self.reviewing = ReviewCommands(menu.review, session)
        menu.new.triggered.connect(self.new_events.ask)
        menu.confirm.triggered.connect(self._confirm_selected)
        menu.hide_events.triggered.connect(self._hide_selected)
        menu.tag.triggered.connect(self._tag_selected)
        menu.edit_date.triggered.connect(self._date_selected)
        menu.publication.triggered.connect(self._publish_selected)
        menu.merge.triggered.connect(self._merge_selected)
        menu.split.triggered.connect(self._split_selected)
        menu.delete.triggered.connect(self._delete_selected)
        menu.next_unreviewed.triggered.connect(self._go_on)
        menu.former_unreviewed.triggered.connect(self._go_back)
        session.selection_changed.connect(self._show_selected)
        session.timeline_changed.connect(self._show_selected)
        session.timeline_opened.connect(self._close_lines)
        session.undo_stack.restored.connect(self._select_shown)

    def attach(self, page: "TimelinePage") -> None:
        """Act on what a page shows."""
        from timeline_app.view.card_drops import CardDrops

        self._page = page
        self.dates.attach(page)
        CardDrops(page.strip, self.dates)
        self.new_events.attach(page)
        self.links.attach(page)
        self.publications.attach(page)
        self.reviewing.attach(page)
        self._menu.attach((page.strip, page.list, page.tray.view))

    def serve(self, pane: DetailPane) -> None:
        """Do what the buttons of a pane ask for."""
        # Queued: it fills the pane anew, and the button has to outlive its own click.
        queued = Qt.ConnectionType.QueuedConnection
        pane.confirm_wanted.connect(self.toggle_confirmed, queued)
        pane.hide_wanted.connect(self.toggle_hidden, queued)
        pane.tag_wanted.connect(self.ask_for_tags, queued)
        pane.date_wanted.connect(self.dates.ask, queued)
        pane.date_taken.connect(self._take_reading)
        pane.title_edited.connect(self.texts.set_title)
        pane.note_edited.connect(self.texts.set_note)
        pane.publication_wanted.connect(self._publish)
        pane.parting_wanted.connect(self.groups.split_off)
        pane.more_wanted.connect(self._menu.popup)
        self._menu.note.triggered.connect(pane.write_note)
        self._menu.rename.triggered.connect(pane.write_title)

    def toggle_confirmed(self, ids: Sequence[str]) -> None:
        """Confirm events, or where all of them are, take that back."""
        if self._are_all(ids, Flag.CONFIRMED):
            label, status = self.tr("Take Back Confirmation of {0}"), Status.UNREVIEWED
        else:
            label, status = self.tr("Confirm {0}"), Status.CONFIRMED
        self._steps.edit(label, ids, lambda _, edit: replace(edit, status=status))

    def toggle_hidden(self, ids: Sequence[str]) -> None:
        """Hide events, or where all of them are, show them again; what is beside is selected."""
        are_hidden = self._are_all(ids, Flag.HIDDEN)
        label = self.tr("Unhide {0}") if are_hidden else self.tr("Hide {0}")
        self._leave(ids)
        self._steps.edit(label, ids, lambda _, edit: replace(edit, is_hidden=not are_hidden))

    def ask_for_tags(self, ids: Sequence[str]) -> None:
        """Show a field for the tags that events share."""
        from timeline_app.view.tag_line import TagLine

        found = map(self._session.event_of, ids)
        self._tagged = tuple(event for event in found if event is not None)
        if self._page is None or not self._tagged or self._session.timeline is None:
            return
        if self._line is None:
            self._line = TagLine(self._page.middle)
            self._line.tags_chosen.connect(self._tag)
            self._line.left.connect(self._page.focus_middle)
        caption = self.tr("Tags of {0}").format(self._steps.named(len(self._tagged)))
        shared = shared_tags([event.tags for event in self._tagged])
        self._line.ask(caption, shared, all_tags(self._session.timeline))

    def _confirm_selected(self) -> None:
        self.toggle_confirmed(self._session.selection)

    def _hide_selected(self) -> None:
        self.toggle_hidden(self._session.selection)

    def _tag_selected(self) -> None:
        self.ask_for_tags(self._session.selection)

    def _date_selected(self) -> None:
        self.dates.ask(self._session.selection)

    def _take_reading(self, event_id: str, time: TimeSpan) -> None:
        self.dates.set_date((event_id,), time)

    def _publish(self, article_id: str) -> None:
        self.publications.ask((article_id,))

    def _publish_selected(self) -> None:
        self.publications.ask_about_events(self._session.selection)

    def _merge_selected(self) -> None:
        self.groups.merge(self._session.selection)

    def _split_selected(self) -> None:
        self.groups.split(self._session.selection)

    def _delete_selected(self) -> None:
        ids = self._session.selection
        self._leave(ids)
        self.groups.delete(ids)

    def _leave(self, ids: Sequence[str]) -> None:
        """Select what is beside events that are about to go."""
        beside = self._beside(ids)
        if beside is not None and set(self._session.selection) <= set(ids):
            self._session.select((beside,))

    def _close_lines(self) -> None:
        """Ask nothing about events of the timeline that was open before."""
        close_lines(self._page.middle if self._page else None)
        self.dates.show_ghost(None)

    def _select_shown(self, ids: Sequence[str]) -> None:
        """Select those of the events that are shown."""
        self._session.select(one for one in ids if self._session.event_of(one) is not None)

    def _tag(self, typed: tuple[str, ...]) -> None:
        former = shared_tags([event.tags for event in self._tagged])
        tags = {event.id: retagged(event.tags, former, typed) for event in self._tagged}
        changed = [event.id for event in self._tagged if tags[event.id] != event.tags]
        self._steps.edit(
            self.tr("Tag {0}"), changed, lambda one, edit: replace(edit, tags=tags[one])
        )
        if self._page is not None:
            self._page.focus_middle()

    def _go_on(self) -> None:
        self._step(1)

    def _go_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Select the next dated event that is not confirmed, or the one before; then the rest."""
        import numpy as np

        timeline = self._page.shown if self._page else None
        if timeline is None:
            return
        open_ones = np.flatnonzero((timeline.flags & int(Flag.CONFIRMED)) == 0)
        if not len(open_ones):
            return
        latest = self._session.selection[-1:]
        here = timeline.index_of(latest[0]) if latest else None
        edge = -1 if here is None else here + (by > 0)
        place = int(np.searchsorted(open_ones, edge)) - (by < 0)
        index = int(open_ones[place % len(open_ones)])
        self._session.select((timeline.event(index).id,))

    def _are_all(self, ids: Sequence[str], flag: Flag) -> bool:
        """Tell whether all of these events have a flag; none of them is fetched for it."""
        timeline = self._session.timeline
        if timeline is None or not ids:
            return False
        undated = {event.id: made_flags(event) for event in timeline.undated}
        index_of = timeline.index_of
        flags = (
            undated.get(one, 0) if (at := index_of(one)) is None else int(timeline.flags[at])
            for one in ids
        )
        return all(one & flag for one in flags)

    def _beside(self, ids: Sequence[str]) -> str | None:
        """Return the event after the last of these, or before the first, in order of time."""
        timeline = self._page.shown if self._page else None
        if timeline is None:
            return None
        places = {place for one in ids if (place := timeline.index_of(one)) is not None}
        if not places or len(places) == len(timeline):
            return None
        after = next((n for n in range(min(places), len(timeline)) if n not in places), None)
        index = min(places) - 1 if after is None else after
        return timeline.event(index).id

    def _show_selected(self) -> None:
        ids = self._session.selection
        self._menu.show_selected(
            len(ids),
            confirmed=self._are_all(ids, Flag.CONFIRMED),
            hidden=self._are_all(ids, Flag.HIDDEN),
            can_split=self.groups.can_split(ids),
        )
