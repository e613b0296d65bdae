"""Edits the dates of events: by words, by a click on another reading, by a drop on the strip."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool

from timeline_app.model.columns import shown
from timeline_app.model.event import TimelineEvent
from timeline_app.model.records import Dated
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.typed import Typed
from timeline_app.view.edit_steps import EditSteps
from timeline_app.view.figures import date_in_words
from timeline_app.view.ghosts import Ghost, Ghosts
from timeline_app.view.over_line import is_any_open
from timeline_app.view.session import Session

if TYPE_CHECKING:
    from datetime import date

    from timeline_app.view.date_line import DateLine
    from timeline_app.view.timeline_page import TimelinePage

Reading = Callable[[str], Typed]


class DateCommands(QObject):
    """Gives events dates, takes dates away, and gives back those that were found."""

    def __init__(self, session: Session, steps: EditSteps) -> None:
        super().__init__(session)
        self._session = session
        self._steps = steps
        self._page: TimelinePage | None = None
        self._line: DateLine | None = None
        self._ghosts: Ghosts | None = None
        self._asked: tuple[str, ...] = ()
        self._is_prepared = False
        session.selection_changed.connect(self._prepare)

    def attach(self, page: "TimelinePage") -> None:
        """Act on what a page shows."""
        self._page = page

    @property
    def ghosts(self) -> Ghosts | None:
        """What shows on the strip where events would stand, once it was needed."""
        return self._ghosts

    @property
    def is_asking(self) -> bool:
        """Tell whether a panel over the strip asks for something."""
        return self._page is not None and is_any_open(self._page.middle)

    def ask(self, ids: Sequence[str]) -> None:
        """Show a field for the date of events."""
        events = [event for one in ids if (event := self._session.event_of(one)) is not None]
        if self._page is None or not events:
            return
        line = self._made_line(self._page)
        self._asked = tuple(event.id for event in events)
        counted_from = self._counted_from(events)

        def read(words: str) -> Typed:
            return self._session.read_date(words, counted_from)

        if len(events) == 1:
            caption = self.tr("Date of “{0}”").format(events[0].title)
        else:
            caption = self.tr("Date of {0} events").format(len(events))
        line.ask(
            caption,
            self._words_of(events, read),
            read,
            can_clear=any(event.time is not None for event in events),
            found=self._found(events),
        )

    def set_date(self, ids: Sequence[str], time: TimeSpan | None) -> None:
        """Give events a date, or with nothing take it away."""
        label = self.tr("Set Date of {0}") if time else self.tr("Clear Date of {0}")
        self._steps.edit(label, ids, lambda _, edit: replace(edit, date=Dated(time)))
        if self._page is not None and ids:
            self._page.strip.reveal(ids[-1])

    def return_date(self, ids: Sequence[str]) -> None:
        """Give events the date again that was found for them."""
        label = self.tr("Return to the Found Date of {0}")
        self._steps.edit(label, ids, lambda _, edit: replace(edit, date=None))
        if self._page is not None and ids:
            self._page.strip.reveal(ids[-1])

    def show_ghost(self, time: TimeSpan | None, event_id: str = "") -> None:
        """Show on the strip where an event would stand, or with nothing no more."""
        if time is None:
            self.show_ghosts(())
        else:
            self.show_ghosts((Ghost(*shown(time, None), event_id, date_in_words(time)),))

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show on the strip where events would stand."""
        if self._page is None or (self._ghosts is None and not ghosts):
            return
        if self._ghosts is None:
            self._ghosts = Ghosts(self._page.strip)
        self._ghosts.show_ghosts(ghosts)

    def _prepare(self) -> None:
        """Once an event is selected its date may be edited: make typing quick meanwhile."""
        if not self._is_prepared:
            self._is_prepared = True
            QThreadPool.globalInstance().start(self._session.prepare_dates)

    def _made_line(self, page: "TimelinePage") -> "DateLine":
        from timeline_app.view.date_line import DateLine

        if self._line is None:
            self._line = DateLine(page.middle)
            self._line.date_chosen.connect(self._choose)
            self._line.cleared.connect(self._clear)
            self._line.returned.connect(self._return)
            self._line.previewed.connect(self._preview)
            self._line.left.connect(self._leave)
        return self._line

    def _choose(self, time: TimeSpan) -> None:
        self._leave()
        self.set_date(self._asked, time)

    def _clear(self) -> None:
        self._leave()
        self.set_date(self._asked, None)

    def _return(self) -> None:
        self._leave()
        self.return_date([one for one in self._asked if self._steps.edit_of(one).date])

    def _preview(self, time: TimeSpan | None) -> None:
        self.show_ghost(time, self._asked[-1])

    def _leave(self) -> None:
        self.show_ghost(None)
        if self._page is not None:
            self._page.focus_middle()

    def _counted_from(self, events: Sequence[TimelineEvent]) -> "date | None":
        """Return the day that typed words count from: that of the events' one article."""
        articles = (self._session.articles.get(event.first_article) for event in events)
        days = {article.publication.day if article else None for article in articles}
        return days.pop() if len(days) == 1 else None

    @staticmethod
    def _words_of(events: Sequence[TimelineEvent], read: Reading) -> str:
        """Return the events' date in words, where these would be read as that date."""
        times = {event.time for event in events if not event.is_provisional}
        time = times.pop() if len(times) == 1 else None
        words = date_in_words(time) if time else ""
        return words if words and read(words).time == time else ""

    def _found(self, events: Sequence[TimelineEvent]) -> str:
        """Return what was found for events whose date a person has changed, if for any."""
        changed = [event for event in events if self._steps.edit_of(event.id).date]
        if len(changed) != 1 or changed[0].is_made:
            return self.tr("the dates of the articles") if changed else ""
        found = self._session.found_event(changed[0].id)
        time = found.time if found is not None else None
        return date_in_words(time) if time else self.tr("undated")
